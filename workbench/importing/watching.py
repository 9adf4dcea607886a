"""Compares what is known of the files in watched folders with what is on disk now. Pure: touches no file, knows no clock.

A file is its bytes: a path whose bytes turn up elsewhere has moved, even where another file has taken its name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from workbench.domain.watching import SeenFile

_UNFINISHED = (".crdownload", ".part", ".partial", ".download", ".opdownload", ".tmp", ".temp", ".swp")
_LOCKS = ("~$", ".~lock.")


@dataclass(frozen=True, slots=True)
class DiskFile:
    """Hold a file as it is on disk: *size* in bytes, *mtime* in nanoseconds; *sha256* is empty where it cannot be read."""

    size: int
    mtime: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Move:
    """Say that the bytes of *file* stand at the path *to* now."""

    file: SeenFile
    to: str


@dataclass(frozen=True, slots=True)
class Difference:
    """Say what happened between two looks, each thing once, in the order of paths.

    *arrived* are paths with bytes that no known file had there, *changed* the files whose path has new bytes, *moved*
    those whose bytes stand elsewhere, *vanished* those whose bytes are nowhere, *returned* those that were missing.
    """

    arrived: tuple[str, ...] = ()
    changed: tuple[SeenFile, ...] = ()
    moved: tuple[Move, ...] = ()
    vanished: tuple[SeenFile, ...] = ()
    returned: tuple[SeenFile, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.arrived or self.changed or self.moved or self.vanished or self.returned)


def compare(known: Collection[SeenFile], now: Mapping[str, DiskFile]) -> Difference:
    """Return the difference between the *known* files and those on disk *now*, by path.

    At most one known file of a path is not missing. Known files have a SHA-256.
    """
    return _Comparison(known, now).difference()


def is_unfinished(name: str) -> bool:
    """Say whether a file of this name is being downloaded or is a program's own: its bytes are not meant to be read."""
    lower = name.lower()
    return lower.endswith(_UNFINISHED) or lower.startswith(_LOCKS)


class Settling:
    """Remembers how long each file that differs has stood still: nothing is read while it is being written."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._since: dict[str, tuple[tuple[int, int] | None, float]] = {}

    def settled(self, differing: Mapping[str, tuple[int, int] | None], moment: float) -> frozenset[str]:
        """Return the paths that have stood still at *moment*, in seconds of any steady clock.

        *differing* holds size and mtime of all the paths that are not as known, ``None`` where there is no file.
        """
        before, self._since = self._since, {}
        for path, state in differing.items():
            last, since = before.get(path, (state, moment))
            self._since[path] = (state, since if last == state else moment)
        return frozenset(path for path, (_, since) in self._since.items() if moment - since >= self._seconds)


class _Comparison:
    def __init__(self, known: Collection[SeenFile], now: Mapping[str, DiskFile]) -> None:
        self._known = sorted(known, key=lambda file: (file.path, file.is_missing, file.sha256))
        self._now = now
        self._places: dict[str, list[str]] = {}
        for path, file in sorted(now.items()):
            if file.sha256:
                self._places.setdefault(file.sha256, []).append(path)
        self._owners: dict[str, set[str]] = {}
        for seen in self._known:
            self._owners.setdefault(seen.sha256, set()).add(seen.path)
        self._stayed = {seen.path for seen in self._known if self._is_there(seen)}
        self._present = {seen.path for seen in self._known if not seen.is_missing}
        self._taken: set[str] = set()

    def difference(self) -> Difference:
        others = [seen for seen in self._known if not self._is_there(seen)]
        moved = tuple(self._moves(others))
        followed = {move.file for move in moved}
        left = [seen for seen in others if seen not in followed]
        changed = tuple(seen for seen in left if self._has_new_bytes(seen))
        accounted = self._stayed | self._taken | {seen.path for seen in changed}
        return Difference(
            arrived=tuple(sorted(path for path in self._now if path not in accounted)),
            changed=changed,
            moved=moved,
            vanished=tuple(seen for seen in left if seen not in changed and not seen.is_missing),
            returned=tuple(seen for seen in self._known if seen.is_missing and self._is_there(seen)),
        )

    def _is_there(self, seen: SeenFile) -> bool:
        file = self._now.get(seen.path)
        return file is not None and file.sha256 == seen.sha256

    def _moves(self, others: list[SeenFile]) -> Iterator[Move]:
        for seen in others:
            places = self._places.get(seen.sha256)
            if places:
                to = min(places, key=lambda path: self._strangeness(seen, path))
                self._taken.add(to)
                yield Move(seen, to)

    def _strangeness(self, seen: SeenFile, path: str) -> tuple[bool, bool, bool, str]:
        """Order the places where a file's bytes stand: a new one first, then one with its name."""
        return path in self._stayed, path in self._taken, PurePath(path).name != PurePath(seen.path).name, path

    def _has_new_bytes(self, seen: SeenFile) -> bool:
        """Say whether the file was written anew; not where another known file, or a copy of one, took its place."""
        file = self._now.get(seen.path)
        if file is None or seen.path in self._stayed or (seen.is_missing and seen.path in self._present):
            return False
        return not self._owners.get(file.sha256, set()) - {seen.path}
