"""Opens lists of articles (CSV, JSON, RIS), row by row: with their texts, or with facts of files beside the list."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath
from typing import BinaryIO

from workbench.domain.articles import BlockKind, Extracted
from workbench.importing.beside import Find, Neighbour, named_beside
from workbench.importing.blocks import Piece, one_line
from workbench.importing.list_columns import Columns, facts_in
from workbench.importing.list_rows import Row, csv_rows, is_csv, is_json, is_ris, json_rows, ris_rows
from workbench.importing.markup import pieces_of_markup
from workbench.importing.parts import Part, failing, held
from workbench.importing.readers import read
from workbench.importing.readers.plain_text import finished
from workbench.importing.sources import with_stated
from workbench.importing.text_facts import dates_left_open
from workbench.sentences import Sentence

_MARKUP = re.compile(r"</?(?:p|div|br|span|a|ul|ol|li|h[1-6]|strong|em|b|i)\b[^<>]*>", re.IGNORECASE)

Rows = Callable[[BinaryIO, str], Iterator[Row]]


def rows_reader(start: bytes, name: str) -> Rows | None:
    """Return what reads the rows of a file that begins with *start*, or ``None`` where it is no list of articles."""
    suffix = PurePosixPath(name).suffix.lower()
    if is_ris(start):
        return ris_rows
    if is_json(start, suffix):
        return json_rows
    return csv_rows if is_csv(start, suffix) else None


def parts(file: BinaryIO, *, name: str, rows: Rows, find: Find | None) -> Iterator[Part]:
    """Yield the articles of a list; *find* looks for the files that it names.

    Raises WorkbenchError where the list is damaged.
    """
    used: set[str] = set()
    for number, row in enumerate(rows(file, name), 1):
        columns = Columns.of(row)
        beside = named_beside(columns.get("file"), find) if not columns.get("text") else None
        title = columns.name()
        label = title if title and title not in used else f"row {number}" + (f": {title}" if title else "")
        used.add(label)
        yield _part(label, columns, row, beside, number)


def _part(label: str, columns: Columns, row: Row, beside: Neighbour | None, number: int) -> Part:
    if beside:
        return Part(beside.name, beside.content, partial(_read_beside, columns=columns, name=beside.name), beside.file)
    if not columns.get("text") and not columns.get("abstract"):
        if columns.get("file"):
            why = Sentence(
                "Row {number} has no text, and the file that it names, “{file}”, is not beside the list.",
                number=number,
                file=one_line(columns.get("file"))[:200],
            )
        else:
            why = Sentence("Row {number} has no text and names no file beside the list that has it.", number=number)
        return failing(label, why)
    return held(label, _identity(row), partial(_read_row, columns=columns, name=label))


def _identity(row: Row) -> bytes:
    """Return the bytes that a row is known by: the same row in another list is the same article."""
    return json.dumps(row, ensure_ascii=False, sort_keys=True).encode(errors="replace")


def _read_row(_content: bytes, *, columns: Columns, name: str) -> Extracted:
    text = columns.get("text") or columns.get("abstract")
    warnings = () if columns.get("text") else (Sentence("The list has the abstract alone."),)
    if len(_MARKUP.findall(text)) > 1:
        pieces = pieces_of_markup(text)
    else:
        pieces = [Piece(BlockKind.PARAGRAPH, line) for line in text.splitlines() if line.strip()]
    return finished(pieces, facts_in(columns), name, warnings)


def _read_beside(content: bytes, *, columns: Columns, name: str) -> Extracted:
    extracted = with_stated(read(content, name), facts_in(columns))
    return replace(extracted, warnings=tuple(dict.fromkeys((*extracted.warnings, *dates_left_open(extracted.facts)))))
