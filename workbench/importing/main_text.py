"""Takes the main text out of a web page, as pieces: trafilatura finds it, and what the page states checks it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from configparser import ConfigParser
from copy import deepcopy
from itertools import islice
from typing import Any

from workbench.domain.articles import BlockKind
from workbench.importing.blocks import Piece, extent, one_line
from workbench.importing.loose_text import wrap_loose_text
from workbench.importing.markup import pieces_of_element
from workbench.importing.page_boxes import drop_boxes
from workbench.importing.script_text import pieces_in_scripts

_INLINE = {"hi", "ref", "del", "span", "a", "b", "i", "em", "strong"}
_FURNITURE = ("nav", "footer", "aside", "form", "script", "style", "noscript", "figure")
_BLOCKS = ("p", "h2", "h3", "h4", "li", "blockquote", "div")
_BOXES = {*_BLOCKS, "section", "article", "ul", "ol", "table", "form", "figure", "h1", "main", "header", "iframe"}
"""What a ``div`` holds that is no paragraph itself."""
_UNSEEN = {"script", "style", "noscript"}
_STOP = re.compile(r"[.!?…][\"”’»)]?(?:\s|$)|[。！？]")
_NO_LETTER = re.compile(r"[\W_]+")
_TOO_SHORT = 0.67
_STATED_ENOUGH = 400
_SENTENCE = 50
_MISSED = 0.2
_STANDFIRST = re.compile(
    r"(?:^|[\s_-])(?:lead|lede|standfirst|sub-?(?:title|head|headline|line)|dek|deck|summary|chapo|sapo|intro|vorspann|entradilla|bajada|copete|ingress|sommario|occhiello)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LONGEST_CELL = 300
_LONGEST_CAPTION = 400
_LEADING = 2
"""Pictures above the first paragraph that may belong to the story; more are a gallery of others."""
_AROUND_CAPTIONS = "//*[self::h1 or self::p or self::h2 or self::h3 or self::li or self::figcaption][not(ancestor::nav or ancestor::footer or ancestor::aside or ancestor::noscript)]"


def main_text(tree: Any, stated: str) -> list[Piece]:
    """Return the blocks of the page's article. *stated* is its text as the page's metadata give it, or empty.

    Where trafilatura returned much less than is stated, it stopped early or took the wrong part: then the paragraphs of
    the page that the stated text contains are taken, or the stated text itself.
    """
    import trafilatura  # noqa: PLC0415 - a third of a second to load, and only workers that meet HTML need it

    scripts = [script.text or "" for script in tree.xpath("//script[not(@src)]")]  # trafilatura takes them out
    drop_boxes(tree)
    wrap_loose_text(tree)
    document = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=False, config=_settings(tree))
    body = getattr(document, "body", None)
    pieces = list(_pieces(body, BlockKind.PARAGRAPH, 1)) if body is not None else []
    if len(pieces) == 1:
        pieces = _sentences(tree, pieces[0]) or pieces
    if extent(stated) > _STATED_ENOUGH and _length(pieces) < _TOO_SHORT * extent(stated):
        return _with_captions(tree, _as_stated(tree, stated))
    found = _completed(tree, pieces) or [piece for _, piece in _dom_pieces(tree) if len(piece.text) > 20]
    if _length(found) < _STATED_ENOUGH:
        drawn = pieces_in_scripts(scripts)
        if _length(drawn) > 2 * _length(found):
            return drawn
    return _with_captions(tree, _with_standfirst(tree, found))


def _settings(tree: Any) -> ConfigParser:
    """Return trafilatura's settings, for which a Chinese or Korean story may have a third of an English one's characters."""
    from trafilatura.settings import DEFAULT_CONFIG  # noqa: PLC0415 - loaded together with trafilatura

    names = "".join(name.text_content() for name in tree.iter("title", "h1"))
    if extent(names) == len(names):
        return DEFAULT_CONFIG
    settings = deepcopy(DEFAULT_CONFIG)
    settings["DEFAULT"]["MIN_EXTRACTED_SIZE"] = "80"
    return settings


def _sentences(tree: Any, whole: Piece) -> list[Piece]:
    """Return the page's blocks with sentences where *whole* is all words of the page in one, menus among them.

    That is what trafilatura returns of a page on which it finds no story, as of a notice of two sentences.
    """
    story = next(tree.iter("article"), None)
    body = story if story is not None else next(tree.iter("body"), None)
    shown = pieces_of_element(body) if body is not None else []
    if any(_letters(whole.text) in _letters(piece.text) for piece in shown):
        return []
    return [piece for piece in shown if _STOP.search(piece.text) and piece.kind is not BlockKind.HEADING]


def _with_standfirst(tree: Any, pieces: list[Piece]) -> list[Piece]:
    """Return *pieces* below the standfirst, where one stands between the main heading and them and is not among them."""
    first = _letters(pieces[0].text) if pieces else ""
    heading = next(tree.iter("h1"), None)
    if heading is None or not first:
        return pieces
    for element in islice(heading.xpath("following::*[self::p or self::h2 or self::div or self::span]"), 60):
        marks = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
        line = one_line(_shown(element)) if not _only_holds(element) else ""
        if line and _letters(line) in first:
            break
        if _STANDFIRST.search(marks) and _SENTENCE < extent(line) <= _LONGEST_CAPTION:
            known = _letters("".join(piece.text for piece in pieces))
            return pieces if _letters(line) in known else [Piece(BlockKind.PARAGRAPH, line), *pieces]
    return pieces


def _with_captions(tree: Any, pieces: list[Piece]) -> list[Piece]:
    """Return *pieces* with the captions of the pictures that stand among them, each where it stands on the page.

    Those before the first piece count from the main heading on, those after the last belong to other stories.
    """
    if not tree.xpath("boolean(//figcaption)"):
        return pieces
    places = {_letters(piece.text): index for index, piece in enumerate(pieces)}
    before: dict[int, list[Piece]] = {}
    waiting: list[Piece] = []
    for element in tree.xpath(_AROUND_CAPTIONS):
        line = one_line(_inline(element))
        if element.tag == "h1":
            waiting = []
        elif element.tag == "figcaption":
            waiting += [Piece(BlockKind.CAPTION, line)] if 0 < len(line) <= _LONGEST_CAPTION else []
        elif (place := places.get(_letters(line))) is not None:
            before.setdefault(place, []).extend(waiting[-_LEADING:] if not before else waiting)
            waiting = []
    captions = {_letters(caption.text) for among in before.values() for caption in among}
    kept = (
        [*before.get(index, ()), *([] if _letters(piece.text) in captions else [piece])]
        for index, piece in enumerate(pieces)
    )
    return [piece for among in kept for piece in among]


def _pieces(element: Any, kind: BlockKind, level: int) -> Iterator[Piece]:
    """Yield the blocks in a trafilatura element: its own lines of text as *kind*, and the blocks nested in it."""
    text = _flat(element.text)
    for child in element:
        if child.tag in _INLINE:
            text += _flat(_inline(child))
        elif child.tag == "lb":
            text += "\n"
        else:
            yield from _lines(text, kind, level)
            text = ""
            yield from _block(child, kind, level)
        text += _flat(child.tail)
    yield from _lines(text, kind, level)


def _block(element: Any, kind: BlockKind, level: int) -> Iterator[Piece]:
    if element.tag == "head":
        digits = re.search(r"\d", element.get("rend") or "")
        yield Piece(BlockKind.HEADING, _inline(element), int(digits.group()) if digits else 2)
    elif element.tag == "list":
        deeper = level + 1 if kind is BlockKind.ITEM else 1
        for item in element:
            yield from _pieces(item, BlockKind.ITEM, deeper)
    elif element.tag == "quote":
        yield from _pieces(element, BlockKind.QUOTE, 1)
    elif element.tag == "table":
        yield from _rows(element)
    elif element.tag != "graphic":
        yield from _pieces(element, kind, level)


def _rows(table: Any) -> Iterator[Piece]:
    """Yield the rows of a table, or the blocks in its cells where it only serves to lay out the page."""
    cells = list(table.iter("cell"))
    if any(len(_inline(cell)) > _LONGEST_CELL for cell in cells):
        for cell in cells:
            yield from _pieces(cell, BlockKind.PARAGRAPH, 1)
        return
    for row in table.iter("row"):
        cells = [one_line(_inline(cell)) for cell in row.iter("cell")]
        yield Piece(BlockKind.ROW, " | ".join(cells if any(cells[1:]) else cells[:1]))  # a caption is padded to a row


def _lines(text: str, kind: BlockKind, level: int) -> Iterator[Piece]:
    for line in text.split("\n"):
        if line.strip():
            yield Piece(kind, line, level)


def _flat(text: str | None) -> str:
    """Return *text* without its line ends, which mean nothing in markup; those that ``lb`` stands for are added later."""
    return re.sub(r"\s+", " ", text or "")


def _inline(element: Any) -> str:
    return "".join(element.itertext())


def _length(pieces: list[Piece]) -> int:
    return sum(extent(piece.text) for piece in pieces)


def _completed(tree: Any, pieces: list[Piece]) -> list[Piece]:
    """Return *pieces*, or the page's own blocks where many paragraphs are missing that stand just as those taken do.

    Pages that cut a story into several equal containers, for advertisements between them, make trafilatura stop early.
    """
    taken = _letters("".join(piece.text for piece in pieces))
    blocks = [
        (_standing(element), _letters(piece.text), piece)
        for element, piece in _dom_pieces(tree)
        if not _is_link(element)
    ]
    standings = Counter(standing for standing, letters, _ in blocks if extent(letters) > _SENTENCE and letters in taken)
    usual = {standing for standing, count in standings.items() if count > 1}
    missed = sum(
        len(letters)
        for standing, letters, _ in blocks
        if standing in usual and extent(letters) > _SENTENCE and letters not in taken
    )
    if missed < _MISSED * len(taken):
        return pieces
    return [piece for standing, letters, piece in blocks if letters and (standing in usual or letters in taken)]


def _is_link(element: Any) -> bool:
    """Say whether an element's words all stand in links."""
    linked = sum(len(_letters(_inline(link))) for link in element.iter("a"))
    return 0 < linked >= len(_letters(_inline(element)))


def _standing(element: Any) -> tuple[str, ...]:
    """Describe where an element stands: its tag and class, and those of the four elements around it."""
    around = [element, *islice(element.iterancestors(), 4)]
    return tuple(f"{one.tag}.{one.get('class') or ''}" for one in around)


def _as_stated(tree: Any, stated: str) -> list[Piece]:
    wanted = _letters(stated)
    found = [piece for _, piece in _dom_pieces(tree) if len(piece.text) > 1 and _letters(piece.text) in wanted]
    if _length(found) >= 0.8 * extent(stated):
        return found
    return [Piece(BlockKind.PARAGRAPH, line) for line in re.split(r"\n+", stated) if line.strip()]


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text)


def _dom_pieces(tree: Any) -> Iterator[tuple[Any, Piece]]:
    apart = {inner for outer in tree.iter(*_FURNITURE) for inner in outer.iterdescendants(*_BLOCKS)}
    for element in tree.iter(*_BLOCKS):
        if element in apart or _only_holds(element):
            continue
        kind = {"li": BlockKind.ITEM, "blockquote": BlockKind.QUOTE}.get(element.tag, BlockKind.PARAGRAPH)
        if element.tag[0] == "h":
            kind = BlockKind.HEADING
        elif element.getparent() is not None and element.getparent().tag == "blockquote":
            kind = BlockKind.QUOTE
        for line in _shown(element).split("\n"):
            yield element, Piece(kind, one_line(line), int(element.tag[1]) if kind is BlockKind.HEADING else 1)


def _only_holds(element: Any) -> bool:
    """Say whether an element holds paragraphs and is none: a quote with paragraphs, a ``div`` with other boxes."""
    if element.tag == "blockquote":
        return element.find("p") is not None
    return element.tag == "div" and any(child.tag in _BOXES for child in element)


def _shown(element: Any) -> str:
    """Return the text of an element as the page shows it: without scripts, a line end for each break."""
    text = _flat(element.text)
    for child in element:
        if child.tag == "br":
            text += "\n"
        elif isinstance(child.tag, str) and child.tag not in _UNSEEN:
            text += _shown(child)
        text += _flat(child.tail)
    return text
