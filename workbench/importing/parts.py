"""What one file with many articles in it is made of: parts that are told apart, and read, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.articles import Extracted
from workbench.errors import WorkbenchError

WITHIN = " › "
"""Stands between a file and the part of it that is meant, as in "archive.zip › a.html"."""

MOST_MEMBERS, LARGEST_IN_ALL, RATIO = 50_000, 4 << 30, 200
"""How many parts an archive may hold, how many bytes unpacked, and how many times each may be packed."""


@dataclass(frozen=True, slots=True)
class Part:
    """Hold one article of a file: its *name* there, the bytes that are it, and how they are read.

    *content* and *read* raise WorkbenchError where the part cannot be had. *file* is the file beside a list that has the
    text, where the list itself gives only facts.
    """

    name: str
    content: Callable[[], bytes]
    read: Callable[[bytes], Extracted]
    file: Path | None = None


def failing(name: str, why: str) -> Part:
    """Return a part that says why it cannot be read."""

    def content() -> bytes:
        raise WorkbenchError(why)

    def read(_content: bytes) -> Extracted:
        raise WorkbenchError(why)

    return Part(name, content, read)


def held(name: str, content: bytes, read: Callable[[bytes], Extracted]) -> Part:
    """Return a part whose bytes are at hand."""
    return Part(name, lambda: content, read)
