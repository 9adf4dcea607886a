"""Turns HTML that is all text, as in mails, feeds and books, into pieces: all that it shows, in its order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from workbench.domain.articles import BlockKind
from workbench.domain.texts import normalised
from workbench.importing.blocks import Piece, one_line

_INLINE = {
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rb",
    "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
}  # fmt: skip
_SKIPPED = {
    "audio", "button", "canvas", "form", "head", "iframe", "img", "map", "math", "nav", "noscript", "object", "script", "select",
    "style", "svg", "template", "title", "video",
}  # fmt: skip
_KINDS = {
    "blockquote": BlockKind.QUOTE,
    "caption": BlockKind.CAPTION,
    "figcaption": BlockKind.CAPTION,
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
}
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?![.\d])", re.IGNORECASE
)
_LONGEST_CELL = 300
_LONGEST_CELL_WITH_PARAGRAPH = 100
_DEEPEST = 200
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>", re.DOTALL | re.IGNORECASE)
_INLINED = re.compile(r"data:[\w.+/;=-]{0,80},[A-Za-z0-9+/=%_.-]{200,}")


def pieces_of_markup(source: str) -> list[Piece]:
    """Return what HTML *source* shows as blocks on one line each. Nothing is fetched, no entity of its own is expanded."""
    from lxml import etree, html  # noqa: PLC0415 - only workers that meet HTML need it

    source = _INLINED.sub("data:,", _DECLARATION.sub("", normalised(source)))
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True, remove_comments=True)
    try:
        tree = html.document_fromstring(source.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):  # nothing but comments, or nothing at all
        return []
    return pieces_of_element(tree)


def pieces_of_element(element: Any) -> list[Piece]:
    """Return what *element* of a parsed page shows as blocks on one line each."""
    return [piece for piece in _blocks(element, BlockKind.PARAGRAPH, 1, 0) if one_line(piece.text)]


def _blocks(element: Any, kind: BlockKind, level: int, depth: int) -> Iterator[Piece]:
    """Yield the blocks in an element: its own words as *kind*, and the blocks nested in it."""
    text = _flat(element.text)
    for child in element:
        if child.tag == "br":
            yield Piece(kind, text, level)
            text = ""
        elif _is_shown(child) and _is_inline(child):
            text += _flat(_words(child))
        elif _is_shown(child) and depth < _DEEPEST:
            yield Piece(kind, text, level)
            text = ""
            yield from _block(child, kind, level, depth + 1)
        text += _flat(child.tail)
    yield Piece(kind, text, level)


def _block(element: Any, kind: BlockKind, level: int, depth: int) -> Iterator[Piece]:
    tag = element.tag
    if tag == "tr" and _is_row(element):
        yield Piece(BlockKind.ROW, " | ".join(one_line("".join(cell.itertext())) for cell in element))
    elif tag in {"ul", "ol"}:
        yield from _blocks(element, kind, level + 1 if kind is BlockKind.ITEM else 1, depth)
    elif tag == "li":
        yield from _blocks(element, BlockKind.QUOTE if kind is BlockKind.QUOTE else BlockKind.ITEM, level, depth)
    elif kind is BlockKind.QUOTE:
        yield from _blocks(element, kind, level + 1 if tag == "blockquote" else level, depth)
    elif _KINDS.get(tag) is BlockKind.HEADING:
        yield from _heading(element, int(tag[1]), depth)
    else:
        yield from _blocks(element, _KINDS.get(tag, kind), level, depth)


def _heading(element: Any, level: int, depth: int) -> Iterator[Piece]:
    """Yield a heading as one block, also where a break parts its lines; boxes in it stay apart."""
    if all(child.tag in _INLINE or child.tag == "br" for child in element.iterdescendants()):
        yield Piece(BlockKind.HEADING, _flat(_words(element)), level)
    else:
        yield from _blocks(element, BlockKind.HEADING, level, depth)


def _words(element: Any) -> str:
    """Return the words of an inline element: those of ruby, which say how a word is read, are not among them."""
    if not len(element):
        return "" if element.tag in {"rp", "rt"} else element.text or ""
    words = element.xpath(".//text()[not(ancestor::rt or ancestor::rp)] | .//br")
    return "".join(str(one) if isinstance(one, str) else " " for one in words)


def _is_row(row: Any) -> bool:
    """Tell a row of data from one that lays out the page: several short cells, shorter still where a paragraph is in each."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    if len(cells) < 2 or len(cells) != len(row):
        return False
    return all(0 < len(one_line("".join(cell.itertext()))) <= _longest(cell) for cell in cells)


def _longest(cell: Any) -> int:
    """Return how many characters a cell of data may have: none where blocks in it say that it is none."""
    paragraphs = len(cell.findall(".//p"))
    if paragraphs > 1 or cell.find(".//table") is not None:
        return 0
    return _LONGEST_CELL_WITH_PARAGRAPH if paragraphs else _LONGEST_CELL


def _is_inline(element: Any) -> bool:
    """Say whether an element stands within a line; newsletters put whole blocks into links and fonts."""
    return element.tag in _INLINE and all(
        isinstance(child.tag, str) and child.tag in _INLINE for child in element.iterdescendants()
    )


def _is_shown(element: Any) -> bool:
    return (
        isinstance(element.tag, str) and element.tag not in _SKIPPED and not _HIDDEN.search(element.get("style") or "")
    )


def _flat(text: str | None) -> str:
    """Return *text* without its line ends, which mean nothing in markup."""
    return re.sub(r"\s+", " ", text or "")
