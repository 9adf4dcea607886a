"""A release as blocks and runs: what HTML, PDF and DOCX are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workbench.domain.markings import Marking


class BlockKind(StrEnum):
    """Say what a block is. A TABLE holds *rows*, a RULE nothing."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBERED = "numbered"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Run:
    """Hold words in one style; *target* is a web address or a file beside this one where they are a link."""

    words: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    target: str = ""


@dataclass(frozen=True, slots=True)
class NoteRef:
    """Stand for a reference to the note with this number, from 1."""

    number: int


Runs = tuple[Run | NoteRef, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Hold a block: *level* of a heading or list item from 1, *number* of a numbered item; *rows* of a table, head first.

    *inside* says how many lists stand around what goes on with an item; *aligns* how a table's columns are set: ``left``,
    ``center``, ``right``, or nothing.
    """

    kind: BlockKind
    runs: Runs = ()
    level: int = 1
    number: int = 0
    rows: tuple[tuple[Runs, ...], ...] = ()
    inside: int = 0
    aligns: tuple[str, ...] = ()

    def align_of(self, column: int) -> str:
        """Return how a column of a table is set, from 0."""
        return self.aligns[column] if column < len(self.aligns) else ""


@dataclass(frozen=True, slots=True)
class Document:
    """Hold a whole release: its body, its notes (the first has number 1), its appendix."""

    title: str
    category: str
    day: date
    marking: Marking | None
    body: tuple[Block, ...]
    notes: tuple[Runs, ...]
    appendix: tuple[Block, ...]


def is_source(block: Block, before: Block | None) -> bool:
    """Say whether *block* names the source of the quotation *before* it: they are shown as one."""
    is_after_quote = before is not None and before.kind is BlockKind.QUOTE
    return is_after_quote and block.kind is BlockKind.PARAGRAPH and words_of(block.runs).startswith("— ")


def words_of(runs: Runs) -> str:
    """Return the plain words of *runs*."""
    return "".join(run.words for run in runs if isinstance(run, Run))
