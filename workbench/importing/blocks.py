"""Puts the pieces that a reader found together into one text with blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.domain.articles import Block, BlockKind
from workbench.domain.texts import normalised

_INVISIBLE = re.compile("[\u0001-\u0008\u000e-\u001b\u007f\u00ad\u200b\u2060]")

_DENSE = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_DENSITY = 3

QUOTES = frozenset({"quote", "intense quote", "quotations", "block text", "block quotation"})
"""What office programs call their styles for quotations, in lower case, whatever language they are used in."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Hold the words of one block before its place in the text is known; *page* is 0 where there are no pages."""

    kind: BlockKind
    text: str
    level: int = 1
    page: int = 0


def one_line(text: str) -> str:
    """Return *text* in normal form on one line: runs of white space become one space, invisible characters go."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join(_INVISIBLE.sub("", normalised(text)).split())


def extent(text: str) -> int:
    """Return how much *text* says, as the number of characters that Latin script would need for it, about.

    A character of Chinese, Japanese or Korean says as much as three.
    """
    return len(text) if text.isascii() else len(text) + (_DENSITY - 1) * len(_DENSE.findall(text))


def assembled(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """Join *pieces* with blank lines; ``text[block.start:block.end]`` is a piece on one line. Empty pieces go."""
    lines: list[str] = []
    blocks: list[Block] = []
    start = 0
    for piece in pieces:
        line = one_line(piece.text)
        if line:
            lines.append(line)
            blocks.append(Block(piece.kind, start, start + len(line), piece.level, piece.page))
            start += len(line) + 2
    return "\n\n".join(lines), tuple(blocks)
