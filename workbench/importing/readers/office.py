"""What readers of office documents share: tables as rows, the title by style, and the facts of properties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.domain.articles import BlockKind, Extracted, Facts
from workbench.importing.blocks import Piece, one_line
from workbench.importing.document_facts import with_date_made
from workbench.importing.readers.plain_text import finished

_LONGEST_CELL = 300
_HEAD = 4
"""Lines from the top among which the author may stand alone."""


def rows_or_blocks(rows: Sequence[Sequence[Sequence[Piece]]]) -> Iterator[Piece]:
    """Yield the rows of a table, given as the blocks in each cell, or those blocks where it only lays out the page."""
    cells = [cell for row in rows for cell in row]
    if len(cells) == 1 or any(sum(len(piece.text) for piece in cell) > _LONGEST_CELL for cell in cells):
        for cell in cells:
            yield from cell
        return
    for row in rows:
        yield Piece(BlockKind.ROW, " | ".join(" ".join(one_line(piece.text) for piece in cell) for cell in row))


class Table:
    """Gathers a table that is written cell after cell."""

    def __init__(self) -> None:
        self._cell: list[Piece] = []
        self._row: list[list[Piece]] = []
        self._rows: list[list[list[Piece]]] = []

    def add(self, pieces: Sequence[Piece]) -> None:
        """Put *pieces* into the cell that is being written."""
        self._cell += pieces

    def end_cell(self) -> None:
        """End a cell."""
        self._row.append(self._cell)
        self._cell = []

    def end_row(self) -> None:
        """End a row, unless no cell was written since the last."""
        if self._row:
            self._rows.append(self._row)
        self._row = []

    def taken(self) -> list[Piece]:
        """Return the rows, with what a last, unfinished cell holds as blocks, and begin again."""
        self.end_row()
        pieces = [*rows_or_blocks(self._rows), *self._cell]
        self._rows, self._cell = [], []
        return pieces


def titled(facts: Facts, pieces: Sequence[Piece]) -> Facts:
    """Return *facts* with the heading that a text begins with as its title: properties are often left from another text."""
    first = next((piece for piece in pieces if one_line(piece.text)), None)
    if first and first.kind is BlockKind.HEADING:
        return facts.with_fact("title", one_line(first.text), "heading")
    return facts


def finished_document(pieces: Sequence[Piece], facts: Facts, name: str, warnings: tuple[str, ...] = ()) -> Extracted:
    """Complete *facts* of a document read as *pieces*. A byline in the text counts more than who wrote the file.

    Raises WorkbenchError where there is no text.
    """
    kept = [piece for piece in pieces if one_line(piece.text)]
    named = [piece for piece in kept[:_HEAD] if facts.byline and one_line(piece.text) == facts.byline]
    body = [piece for piece in kept if piece not in named]
    extracted = finished(body or kept, replace(facts, byline=""), name, warnings)
    if not facts.byline or extracted.facts.byline:
        return extracted
    where = "byline line" if named else facts.found["byline"]
    return replace(extracted, facts=extracted.facts.with_fact("byline", facts.byline, where))


def finished_office(pieces: Sequence[Piece], facts: Facts, made: str, name: str) -> Extracted:
    """Do as ``finished_document``; the day it was *made* is a guess where no date is stated in the text."""
    extracted = finished_document(pieces, facts, name)
    if extracted.warnings:  # the text states a date that is ambiguous: a guess would hide that
        return extracted
    facts, guessed = with_date_made(extracted.facts, made)
    return replace(extracted, facts=facts, warnings=guessed)
