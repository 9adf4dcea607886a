"""Watched folders and the files that were seen in them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """Hold a folder whose files are followed, *since* when (ISO 8601, UTC), and how many *files* it has now."""

    id: int
    path: str
    since: str
    paused: bool
    files: int


@dataclass(frozen=True, slots=True)
class SeenFile:
    """Hold how a file looked when it was last seen: *size* in bytes, *mtime* in nanoseconds since 1970, UTC.

    *missing_since* is ISO 8601 in UTC from when these bytes are not found any more, else empty.
    """

    path: str
    sha256: str
    size: int
    mtime: int
    missing_since: str = ""

    @property
    def is_missing(self) -> bool:
        """Say whether these bytes are gone."""
        return bool(self.missing_since)
