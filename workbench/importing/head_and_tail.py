"""Parts an article's lines into facts and body: what stands around the title and at the end is no text to quote."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.articles import BlockKind, Facts
from workbench.importing.blocks import Piece
from workbench.importing.notices import is_caption, says_machine_translated
from workbench.importing.text_facts import LineFacts, read_line, with_line_facts

HEAD = 12
"""Lines from the top among which facts and the title stand."""
_TAIL = 5
_LONGEST_TITLE = 300
_KICKER = 60
_LABELS_ONLY = re.compile(
    r"(?:\W*\b(?:published|posted|updated|last updated|by|share|print|save|listen|comments?|advertisement)\b\W*)+",
    re.IGNORECASE,
)
_STORY = 200
"""Characters from which on a line is a paragraph of the story, after which no line of facts is expected."""


@dataclass(frozen=True, slots=True)
class Parted:
    """Hold the facts that lines around the body gave, the body, and warnings."""

    facts: Facts
    body: tuple[Piece, ...]
    warnings: tuple[str, ...] = ()


def part(pieces: Sequence[Piece], facts: Facts, *, title_first: bool = True) -> Parted:
    """Take the lines of facts, the title and the notices out of *pieces*; facts known already stay.

    With *title_first* the first line that states no fact is the title, where none is known.
    """
    warnings: list[str] = []
    body = list(pieces) if title_first else _without_kicker(pieces, facts.title)
    facts, body = _without_head(facts, body, warnings, title_first=title_first)
    facts, body = _without_tail(facts, body, warnings)
    return Parted(facts, tuple(_captioned(body)), tuple(dict.fromkeys(warnings)))


def _without_kicker(pieces: Sequence[Piece], title: str) -> list[Piece]:
    """Return *pieces* without those up to the title, where it stands near the top below no more than short lines."""
    for index, piece in enumerate(pieces[:5]):
        if piece.text.casefold() == title.casefold():
            return list(pieces[index + 1 :])
        if len(piece.text) > _KICKER:
            break
    return list(pieces)


def _without_head(
    facts: Facts, pieces: list[Piece], warnings: list[str], *, title_first: bool
) -> tuple[Facts, list[Piece]]:
    kept: list[Piece] = []
    for index, piece in enumerate(pieces):
        if index >= HEAD or (len(piece.text) > _STORY and (facts.title or not title_first)):
            return facts, kept + pieces[index:]
        taken = _facts_of(piece, facts, warnings)
        if taken is None and title_first and not facts.title and _may_be_title(piece):
            facts = facts.with_fact("title", piece.text, "first line")
        elif taken is None and not (piece.text == facts.title and not kept):
            kept.append(piece)
        facts = taken or facts
    return facts, kept


def _without_tail(facts: Facts, pieces: list[Piece], warnings: list[str]) -> tuple[Facts, list[Piece]]:
    edge = max(1, len(pieces) - _TAIL)
    kept: list[Piece] = []
    for piece in pieces[edge:]:
        taken = _facts_of(piece, facts, warnings)
        facts = taken or facts
        if taken is None:
            kept.append(piece)
    return facts, pieces[:edge] + kept


def _facts_of(piece: Piece, facts: Facts, warnings: list[str]) -> Facts | None:
    """Return *facts* with those of a line that is nothing but facts, or ``None`` where the line belongs to the body."""
    if says_machine_translated(piece.text, near_edge=True):
        return facts.with_fact("machine_translated", True, "notice line")
    if _LABELS_ONLY.fullmatch(piece.text):
        return facts
    said = read_line(piece.text)
    if not said.whole or piece.kind is BlockKind.CAPTION or _contradicts(said, facts):
        return None
    warnings.extend(said.warnings)
    where = "byline line" if "byline" in said.values else "fact line"
    return with_line_facts(facts, said, where)


def _contradicts(said: LineFacts, facts: Facts) -> bool:
    """Say whether a line names another title or source than is known: then it is a remark of the text, not to be lost."""
    pairs = ((said.values.get(name, ""), getattr(facts, name)) for name in ("title", "outlet"))
    return any(stated and known and stated != known for stated, known in pairs)


def _may_be_title(piece: Piece) -> bool:
    is_row = piece.kind is BlockKind.ROW
    return len(piece.text) <= _LONGEST_TITLE and not is_row and not is_caption(piece.text)


def _captioned(pieces: list[Piece]) -> list[Piece]:
    """Mark captions as such, and keep a caption that is repeated right away once."""
    marked: list[Piece] = []
    for piece in pieces:
        alone = piece.kind is BlockKind.PARAGRAPH and is_caption(piece.text)
        said = Piece(BlockKind.CAPTION, piece.text, page=piece.page) if alone else piece
        if said.kind is not BlockKind.CAPTION or marked[-1:] != [said]:
            marked.append(said)
    return marked
