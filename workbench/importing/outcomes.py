"""What the process that imports and its workers tell each other: what is to be read, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.articles import Extracted
from workbench.importing.recognising import Recogniser

READY = "ready"
ALIVE = "alive"
"""What a worker says at each page of a file whose pages take their time."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Hold an article that was read: *modified* is ISO 8601 in UTC, *original* its copy's path within the originals.

    *keys* are those by which copies of its story are looked up. *member* names it within the file at *path*, and is empty
    where it is that file; *reached* bytes of that file have been read by then. *place* is what the library calls it.
    """

    path: Path
    sha256: str
    size: int
    modified: str
    original: str
    extracted: Extracted
    keys: Sequence[int]
    member: str = ""
    place: str = ""
    reached: int = 0


@dataclass(frozen=True, slots=True)
class KnownFile:
    """Name a file, or a *member* of it, whose very bytes the library has already; *reached* as of a ``ReadFile``."""

    path: Path
    sha256: str
    member: str = ""
    reached: int = 0


@dataclass(frozen=True, slots=True)
class FailedFile:
    """Name a file, or a *member* of it, that could not be imported, and say why in one sentence."""

    path: Path
    why: str
    member: str = ""


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """Name a file that held articles, all of which have had their outcomes; *original* is empty where none was new."""

    path: Path
    sha256: str
    size: int
    modified: str
    original: str


@dataclass(frozen=True, slots=True)
class Begun:
    """Announce that a member is being read, so that it is known if the worker dies of it."""

    member: str


Outcome = ReadFile | KnownFile | FailedFile | OpenedFile


@dataclass(frozen=True, slots=True)
class Task:
    """Hold what a worker needs to know for all its files; *largest*, *largest_opened* and *memory* are bytes.

    With a *recogniser*, the text in pictures of pages is read too.
    """

    originals: Path
    known: frozenset[str]
    largest: int
    largest_opened: int
    memory: int
    recogniser: Recogniser | None = None
