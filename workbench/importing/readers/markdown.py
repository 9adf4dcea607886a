"""Reads Markdown articles, such as web clippings: front matter, blocks, and the words without their marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from workbench.domain.articles import BlockKind, Extracted
from workbench.domain.texts import normalised
from workbench.importing import front_matter
from workbench.importing.blocks import Piece
from workbench.importing.encoding import decode
from workbench.importing.readers.plain_text import finished
from workbench.importing.text_facts import read_line

_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)[\s#]*$")
_ITEM = re.compile(r"(\s*)(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(.*)")
_QUOTE = re.compile(r" {0,3}>\s?(.*)")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_RULE = re.compile(r" {0,3}(?:[-*_]\s*){3,}$")
_TABLE_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_IMAGE = re.compile(r"!\[([^\]\n]*)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)")
_INLINE = (
    (re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]{0,300}>"), " "),
    (_IMAGE, ""),
    (re.compile(r"\[\^([^\]\s]+)\]:?"), r"[\1]"),
    (re.compile(r"(?<!!)\[([^\[\]\n]*)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)"), r"\1"),
    (re.compile(r"\[([^\[\]\n]+)\]\[[^\[\]\n]*\]"), r"\1"),
    (re.compile(r"\[\[(?:[^\[\]|\n]*\|)?([^\[\]\n]*)\]\]"), r"\1"),
    (re.compile(r"<(https?://[^<>\s]+)>"), r"\1"),
    (re.compile(r"(?<!\\)(\*\*\*|\*\*|\*|~~|`+)(?=\S)(.+?)(?<=[^\s\\])\1"), r"\2"),
    (re.compile(r"(?<![\w\\])(__|_)(?=\S)(.+?)(?<=[^\s\\])\1(?!\w)"), r"\2"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)
_STRETCH = re.compile(r".{1,1500}(?:(?<=[.!?])\s|$)|.{1,1500}\s|.{1,1500}", re.DOTALL)
"""As many sentences as a mark may go over, or as many words where none ends."""
_DEFINITION = re.compile(r" {0,3}\[(?!\^)[^\]\n]+\]:\s*\S+")
_NOTE = re.compile(r" {0,3}\[\^[^\]\s]+\]:")
_NESTED = 2
"""Columns by which an item of a list within a list stands further in, at least."""


def read(content: bytes, name: str) -> Extracted:
    """Read a Markdown article. Raises WorkbenchError where there is no text in it."""
    decoded = decode(content)
    values, body = front_matter.cut(normalised(decoded.text))
    facts = front_matter.facts_of(values)
    pieces = [piece for piece in _levelled(_pieces(body.split("\n"))) if piece.text.strip()]
    if pieces and not facts.title and pieces[0].kind is BlockKind.HEADING:
        facts = facts.with_fact("title", pieces[0].text, "heading")
    return finished(pieces, facts, name, tuple(filter(None, [decoded.warning])))


def _pieces(lines: list[str]) -> Iterator[Piece]:
    """Yield the blocks of Markdown *lines*; lines of one paragraph are joined, but each line of facts stands alone."""
    gathered: list[Piece] = []
    fenced = False
    for line in lines:
        if _FENCE.match(line):
            fenced = not fenced
            continue
        piece = Piece(BlockKind.PARAGRAPH, line) if fenced else _piece(line)
        if gathered and piece and not fenced and _continues(gathered, piece):
            gathered.append(piece)
            continue
        if gathered:
            yield _cleaned(_joined(gathered))
        gathered = [piece] if piece else []
    if gathered:
        yield _cleaned(_joined(gathered))


def _levelled(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield *pieces* with items at the level of their list instead of the column that they begin in."""
    columns: list[int] = []
    for piece in pieces:
        if piece.kind is not BlockKind.ITEM:
            columns.clear()
            yield piece
            continue
        while columns and piece.level < columns[-1]:
            columns.pop()
        if not columns or piece.level >= columns[-1] + _NESTED:
            columns.append(piece.level)
        yield Piece(piece.kind, piece.text, len(columns))


def _joined(pieces: list[Piece]) -> Piece:
    return Piece(pieces[0].kind, " ".join(piece.text for piece in pieces), pieces[0].level)


def _piece(line: str) -> Piece | None:
    """Return what one line begins, or ``None`` for a blank line, a rule and a link definition."""
    heading, item, quote = _HEADING.match(line), _ITEM.match(line), _QUOTE.match(line)
    if not line.strip() or _RULE.match(line) or _TABLE_RULE.match(line) or _DEFINITION.match(line):
        return None
    if heading:
        return Piece(BlockKind.HEADING, heading[2], len(heading[1]))
    if item:
        return Piece(BlockKind.ITEM, item[2], len(item[1].expandtabs(4)))
    if quote:
        return Piece(BlockKind.QUOTE, quote[1])
    if line.strip().startswith("|"):
        return Piece(BlockKind.ROW, " | ".join(cell.strip() for cell in line.strip().strip("|").split("|")))
    image = _IMAGE.fullmatch(line.strip())
    return Piece(BlockKind.CAPTION, image[1]) if image else Piece(BlockKind.PARAGRAPH, line)


def _continues(gathered: list[Piece], after: Piece) -> bool:
    """Say whether a line goes on with what the lines before it have begun."""
    first, last = gathered[0].kind, gathered[-1].text
    if (
        _NOTE.match(after.text)
        or last.endswith(("  ", "\\"))
        or read_line(after.text).whole
        or (len(gathered) == 1 and read_line(last).whole)
    ):
        return False
    if after.kind is BlockKind.QUOTE:
        return first is BlockKind.QUOTE and bool(after.text.strip())
    return after.kind is BlockKind.PARAGRAPH and first in {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE}


def _cleaned(piece: Piece) -> Piece:
    """Take the marks off, a stretch at a time: those that never close cost the square of what they stand in."""
    text = "".join(_without_marks(stretch.group()) for stretch in _STRETCH.finditer(piece.text))
    return Piece(piece.kind, text.strip(), piece.level)


def _without_marks(text: str) -> str:
    for pattern, words in _INLINE:
        text = pattern.sub(words, text)
    return text
