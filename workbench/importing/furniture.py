"""Takes out of a page's blocks what belongs to the page and not to the story: repetitions, appeals, loose headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.domain.articles import BlockKind
from workbench.importing.blocks import Piece, one_line

_APPEAL = re.compile(
    r"\ball rights reserved\b|^\W*(?:copyright|©|\(c\))\s|\bthank(?:s| you) for (?:signing up|subscribing|reading)\b|^(?:sign up|subscribe|log in|register)\b.{0,80}$"
    r"|\bnewsletter\b.{0,60}$|^(?:read more|see also|related|more from|also read|recommended)\b\W|\ban error (?:has )?occurred\b|^follow us\b|^share this\b|무단\s?전재|版权所有|未经授权|無断転載|alle rechte vorbehalten"
    r"|^lesen sie auch\b|^lire aussi\b|^lea también\b|^leia (?:também|mais)\b|^читайте также\b",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\d{4}-\d\d-\d\dt[\d:.]+\S*")
_LONGEST_APPEAL = 200


def without_furniture(pieces: Sequence[Piece], title: str) -> list[Piece]:
    """Return *pieces* in order without repeated sentences and titles, appeals, stamps, and headings at the end."""
    kept: list[Piece] = []
    seen = {title.casefold()}
    for piece in pieces:
        line = one_line(piece.text).casefold()
        repeated = line in seen and (_is_sentence(line) or line == title.casefold())
        if not repeated and not _is_furniture(line, piece.kind):
            seen.add(line)
            kept.append(piece)
    while kept and kept[-1].kind is BlockKind.HEADING:
        kept.pop()
    return kept


def _is_sentence(line: str) -> bool:
    """Tell sentences, which a story does not repeat, from the entries of lists and tables, which it may."""
    return len(line) > 40 and line.endswith((".", "!", "?", "”", '"', "。"))


def _is_furniture(line: str, kind: BlockKind) -> bool:
    if kind in {BlockKind.ROW, BlockKind.ITEM} or len(line) > _LONGEST_APPEAL:
        return False
    return bool(_APPEAL.search(line) or _STAMP.fullmatch(line))
