"""Connects to a library's database, and says in plain words what SQLite says of it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from workbench.errors import WorkbenchError
from workbench.library.rows import gone

DATABASE = "library.sqlite"


def connected(folder: Path, *, mode: Literal["ro", "rw"]) -> sqlite3.Connection:
    """Connect to the database of the library in *folder*, from any thread. Raises WorkbenchError."""
    place = f"{(folder / DATABASE).as_uri()}?mode={mode}"
    if mode == "ro" and not os.access(folder, os.W_OK) and not (folder / f"{DATABASE}-wal").exists():
        place += "&immutable=1"  # where SQLite may put no files beside it, it reads only what it is told nobody writes
    with told_in_plain_words(folder):
        return sqlite3.connect(place, uri=True, check_same_thread=False, timeout=10)


@contextmanager
def told_in_plain_words(folder: Path) -> Iterator[None]:
    """Raise as WorkbenchError what SQLite says of the library in *folder*, as when a page that is read is damaged."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _in_plain_words(error, folder) from error


def _in_plain_words(error: sqlite3.Error, folder: Path) -> WorkbenchError:
    """Return what to tell a person of *error*; one that nobody foresaw is raised again."""
    reason = str(error)
    if "FOREIGN KEY" in reason:
        return gone()
    if "locked" in reason:
        return WorkbenchError(
            "The library “{folder}” is busy in another program; try again in a moment.", folder=folder.name
        )
    if "full" in reason:
        return WorkbenchError("The disk is full; nothing was changed. Make room and try again.")
    if "disk I/O" in reason:
        return WorkbenchError(
            "The disk that holds the library “{folder}” does not answer as it should; nothing was changed. See that it is connected and has room, and try again.",
            folder=folder.name,
        )
    if "unable to open" in reason:
        return WorkbenchError(
            "The library “{folder}” cannot be opened; check the rights of its folder and its files.", folder=folder.name
        )
    if "readonly" in reason:
        return WorkbenchError(
            "The library “{folder}” cannot be written to; check the rights of its folder.", folder=folder.name
        )
    if "not a database" in reason or "malformed" in reason:
        return WorkbenchError(
            "The library “{folder}” is damaged ({reason}); restore its last backup.",
            folder=folder.name,
            reason=reason,
        )
    raise error
