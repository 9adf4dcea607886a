"""What all commands share: opening a library, printing, the progress bar, and one way to fail."""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click
from click_default_group import DefaultGroup as _DefaultGroup
from sqlite_utils import Database

from workbench.errors import WorkbenchError
from workbench.library.connecting import told_in_plain_words
from workbench.library.library import Library
from workbench.operations.pace import time_left, time_left_in_words

DefaultGroup: type[click.Group] = _DefaultGroup
"""A group of commands of which one is meant where none is named (the package has no types of its own)."""


class _NamedPath(click.Path):
    """Take any path but the empty one, which would mean the folder that the shell stands in: in a script it is a name left out."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path that *value* names."""
        if not str(value):
            self.fail("it is empty; name a file or folder, or “.” for this one.", param, ctx)
        return super().convert(value, param, ctx)


PATH = _NamedPath(path_type=Path, readable=False)  # what cannot be read is said by who reads it
FILE = _NamedPath(path_type=Path, readable=False, dir_okay=False)
LIBRARY = click.argument("library", type=PATH)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print machine-readable JSON.")


_COMMANDING = re.compile(r"\x1b(?!\[(?:1|22)m)|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]")
"""Control characters, but for ends of lines, tabs, and those by which this program prints words bold."""


@contextmanager
def reading(folder: Path) -> Iterator[tuple[Library, Database]]:
    """Open a library for reading, with a connection."""
    library = Library.open(folder, writable=False)
    db = library.reader()
    try:
        with told_in_plain_words(library.folder):
            yield library, db
    finally:
        db.close()
        library.close()


@contextmanager
def writing(folder: Path) -> Iterator[tuple[Library, Database]]:
    """Open a library for writing, with a reading connection. Raises WorkbenchError where another process writes."""
    library = Library.open(folder)
    try:
        if not library.is_writable:
            if not library.held_by:
                raise WorkbenchError(
                    "The library “{library}” cannot be written to; check the rights of its folder and the room on its disk.",
                    library=library.title,
                )
            raise WorkbenchError(
                "The library “{library}” is being written by {who}; close it there.",
                library=library.title,
                who=library.held_by,
            )
        db = library.reader()
        try:
            with told_in_plain_words(library.folder):
                yield library, db
        finally:
            db.close()
    finally:
        library.close()


def say(words: str = "", *, err: bool = False) -> None:
    """Print *words* on a line of their own, without what would command a terminal: names and texts are other people's."""
    click.echo(_COMMANDING.sub("", words), err=err)


def print_json(value: Any) -> None:
    """Print *value* as JSON, in UTF-8."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(rows: list[tuple[object, ...]]) -> None:
    """Print rows with aligned columns."""
    texts = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in texts) for column in range(len(texts[0]))] if texts else []
    for row in texts:
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def print_pairs(pairs: Iterable[tuple[str, str]]) -> None:
    """Print sentences that differ, what stood first and what stands for it; empty is nothing."""
    for own, other in pairs:
        for sign, sentence in (("-", own), ("+", other)):
            if sentence:
                say(f"    {sign} {sentence}")


def today() -> date:
    """Return the date today, in this machine's time zone."""
    return datetime.now(UTC).astimezone().date()


def plural(count: int, noun: str) -> str:
    """Return "1 article", "2 articles"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


class ProgressBar:
    """Show on stderr how far a long job is and how long it still takes, where stderr is a terminal."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._is_shown = sys.stderr.isatty()
        self._length = 0
        self._began = time.monotonic()

    def show(self, done: int, total: int, left: float | None = None) -> None:
        """Draw the bar anew; *left* are the seconds still needed, where they are known better than from the count."""
        if self._is_shown and total:
            filled = round(30 * done / total)
            line = f"{self._label} [{'#' * filled}{'-' * (30 - filled)}] {done:,} of {total:,}"
            left = left if left is not None else time_left(done, total, time.monotonic() - self._began)
            if left is not None and done < total:
                line += f", {time_left_in_words(left)}"
            self._length = max(self._length, len(line))
            click.echo(f"\r{line.ljust(self._length)}", err=True, nl=False)

    def close(self) -> None:
        """Clear the bar's line."""
        if self._length:
            click.echo(f"\r{' ' * self._length}\r", err=True, nl=False)
