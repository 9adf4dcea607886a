"""Look at the watched folders and catch up with what happened in them.

A sweep compares what is on disk with what was seen last, so it misses nothing that happened while nobody watched.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from workbench.domain.changes import Changes
from workbench.domain.watching import SeenFile, WatchedFolder
from workbench.importing.disk import Listing, list_folder, sha256_at
from workbench.importing.parts import WITHIN
from workbench.importing.watching import Difference, DiskFile, Move, Settling, compare
from workbench.library import identity, watching
from workbench.library.library import Library
from workbench.operations.importing import ImportSummary, import_files
from workbench.operations.reading import Reading
from workbench.operations.watching import move_files

STILL = 2.0
"""How many seconds a file must have stood still before it is read."""

_State = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """Hold what one look at the watched folders found.

    *fresh* are the files by path that are not as they were seen last; *waiting* the paths where something is still
    going on; *unreachable* the folders, or parts of them, that could not be listed.
    """

    difference: Difference
    fresh: Mapping[str, DiskFile]
    waiting: tuple[str, ...]
    reached: tuple[str, ...]
    unreachable: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.difference or self.fresh)

    @property
    def to_read(self) -> list[Path]:
        """Return the files to import, in order."""
        return [Path(path) for path in sorted({*self.difference.arrived, *(f.path for f in self.difference.changed)})]


@dataclass(slots=True)
class Sweep:
    """Say what was done about a look: *summary* of the import, and the rest by path.

    *left* could not be read or was cancelled, and is tried again when the library is opened next.
    """

    summary: ImportSummary = field(default_factory=ImportSummary)
    moved: tuple[Move, ...] = ()
    vanished: tuple[str, ...] = ()
    returned: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    unreachable: tuple[str, ...] = ()
    changes: list[Changes] = field(default_factory=list)


class Lookout:
    """Looks at the watched folders of a library again and again; remembers what is not settled yet, and what to leave."""

    def __init__(self, library: Library, *, still: float = STILL) -> None:
        self._library = library
        self._settling = Settling(still)
        self._left: dict[str, _State | None] = {}
        self._states: dict[str, _State | None] = {}

    def look(self, *, cancelled: Callable[[], bool] = lambda: False) -> Look:
        """Compare the folders that can be reached with what was seen in them last; changes nothing."""
        db = self._library.reader()
        try:
            return self._look(db, cancelled)
        finally:
            db.close()

    def leave(self, paths: Iterable[str]) -> None:
        """Look past these files as long as they stay as they are."""
        self._left.update({path: self._states[path] for path in paths if path in self._states})

    def _look(self, db: Database, cancelled: Callable[[], bool]) -> Look:
        folders = watching.folders(db)
        listing, reached = _list_all(folders)
        known = _seen(db, reached, [*listing.unlisted, *listing.growing])
        present = {seen.path: seen for seen in known if not seen.is_missing}
        differing = self._differing(present, listing)
        settled = self._settling.settled(differing, time.monotonic())
        fresh = _fresh({path: differing[path] for path in sorted(settled)}, cancelled)
        gone = {path for path in settled if differing[path] is None}
        waiting = tuple(sorted([*listing.growing, *(differing.keys() - fresh.keys() - gone)]))
        if waiting:  # what is gone may be on its way to another place
            found = {file.sha256 for file in fresh.values()}
            gone = {path for path in gone if present[path].sha256 in found}
        difference = Difference()
        if fresh or gone:
            kept = {path: DiskFile(seen.size, seen.mtime, seen.sha256) for path, seen in present.items()}
            now = {path: file for path, file in (kept | fresh).items() if path not in gone}
            away = [folder.path for folder in folders if folder.path not in reached]
            difference = compare([*known, *_imported_before(db, fresh, known, away)], now)
        return Look(difference, fresh, waiting, tuple(reached), tuple(listing.unlisted))

    def _differing(self, present: Mapping[str, SeenFile], listing: Listing) -> dict[str, _State | None]:
        """Return the state on disk of every path that is not as it was seen last."""
        seen = {path: (file.size, file.mtime) for path, file in present.items()}
        on_disk = listing.files
        self._states = {
            path: on_disk.get(path) for path in on_disk.keys() | seen.keys() if on_disk.get(path) != seen.get(path)
        }
        self._left = {path: state for path, state in self._left.items() if self._states.get(path) == state}
        return {path: state for path, state in self._states.items() if path not in self._left}


def follow(
    library: Library,
    look: Look,
    *,
    progress: Callable[[ImportSummary, Changes], None] = lambda _summary, _changes: None,
    cancelled: Callable[[], bool] = lambda: False,
    paused: Callable[[], bool] = lambda: False,
    reading: Reading | None = None,
) -> Sweep:
    """Do what a look calls for: note moved files, import what arrived or changed, note what is gone or back.

    The moves are one undo step, the import is one. *cancelled* stops the import and keeps what it has read; *paused* holds it.
    """
    difference = look.difference
    sweep = Sweep(
        moved=difference.moved,
        returned=tuple(seen.path for seen in difference.returned),
        waiting=look.waiting,
        unreachable=look.unreachable,
    )
    if difference.moved:
        sweep.changes.append(move_files(library, moves=difference.moved))
    if look.to_read:
        sweep.summary = import_files(
            library,
            paths=look.to_read,
            progress=progress,
            cancelled=cancelled,
            paused=paused,
            reading=reading,
            gone=frozenset(seen.sha256 for seen in difference.vanished),
        )
    sweep.vanished = _vanished(library, look, sweep.summary)
    sweep.left = _left(look, sweep.summary)
    sweep.changes.append(_remember(library, look, frozenset(sweep.left)))
    return sweep


def sweep_folders(
    library: Library,
    *,
    still: float = STILL,
    progress: Callable[[ImportSummary, Changes], None] = lambda _summary, _changes: None,
    reading: Reading | None = None,
) -> Sweep:
    """Catch up with the watched folders once; what is new is looked at twice, to see that nobody is writing it."""
    lookout = Lookout(library, still=still)
    look = lookout.look()
    if look.waiting:
        time.sleep(still)
        look = lookout.look()
    return follow(library, look, progress=progress, reading=reading)


def _list_all(folders: Iterable[WatchedFolder]) -> tuple[Listing, list[str]]:
    """List the folders that are not paused; the second value names those of them that can be reached."""
    whole, reached = Listing(), []
    for folder in folders:
        if folder.paused:
            continue
        listing = list_folder(Path(folder.path))
        whole.files.update(listing.files)
        whole.unlisted.extend(listing.unlisted)
        whole.growing.extend(listing.growing)
        if folder.path not in listing.unlisted:
            reached.append(folder.path)
    return whole, reached


def _fresh(states: Mapping[str, _State | None], cancelled: Callable[[], bool]) -> dict[str, DiskFile]:
    """Return the files in these states with their SHA-256, leaving out what changes meanwhile."""
    fresh: dict[str, DiskFile] = {}
    for path, state in states.items():
        if state is not None:
            digest = sha256_at(path, state=state, cancelled=cancelled)
            if digest is not None:
                fresh[path] = DiskFile(*state, digest)
    return fresh


def _seen(db: Database, reached: Iterable[str], unlisted: Iterable[str]) -> list[SeenFile]:
    """Return what was seen before in the folders that were listed now."""
    seen = {file for folder in reached for file in watching.seen_below(db, folder)}
    return [file for file in seen if not any(_is_below(file.path, folder) for folder in unlisted)]


def _imported_before(
    db: Database, fresh: Mapping[str, DiskFile], known: Iterable[SeenFile], away: Iterable[str]
) -> list[SeenFile]:
    """Return what was never seen here and yet imported, by hand: from these very places, or from where it is gone now."""
    here = {(seen.path, seen.sha256) for seen in known}
    paths = {seen.path for seen in known}
    found: list[SeenFile] = []
    for seen in watching.imported_from(db, (file.sha256 for file in fresh.values() if file.sha256)):
        if (seen.path, seen.sha256) in here or WITHIN in seen.path:
            continue
        if seen.path in fresh:
            found += [seen] if seen.path not in paths and fresh[seen.path].sha256 == seen.sha256 else []
        elif not any(_is_below(seen.path, folder) for folder in away) and not Path(seen.path).exists():
            found.append(replace(seen, missing_since=_now()))
    return found


def _left(look: Look, summary: ImportSummary) -> tuple[str, ...]:
    """Return the fresh files that are not done with: unreadable ones and, after a cancel, those without an outcome."""
    unreadable = {path for path, file in look.fresh.items() if not file.sha256}
    if not summary.cancelled:
        return tuple(sorted(unreadable))
    lines = [*summary.imported, *summary.updated, *summary.duplicates, *summary.failed]
    done = {line.file for line in lines} - {line.file for line in lines if line.member}
    return tuple(sorted(unreadable | {str(path) for path in look.to_read} - done))


def _vanished(library: Library, look: Look, summary: ImportSummary) -> tuple[str, ...]:
    """Return the paths of the files that are gone, without those that came back as another, renamed and edited."""
    updated = {line.article_id for line in summary.updated}
    db = library.reader()
    try:
        held = {seen.path: identity.with_file(db, seen.sha256) for seen in look.difference.vanished}
    finally:
        db.close()
    return tuple(path for path, known in held.items() if known is None or known.article_id not in updated)


def _remember(library: Library, look: Look, left: frozenset[str]) -> Changes:
    """Write down how the files look now. It is no step of the analyst's, so there is nothing to undo."""
    difference, touched = look.difference, set()
    with library.step("Look at Watched Folders") as step:
        for seen in difference.changed:
            if seen.path not in left:
                watching.forget(step.db, seen)
        for seen in difference.vanished:
            touched.add(watching.remember(step.db, replace(seen, missing_since=_now())))
        for path, file in look.fresh.items():
            if path not in left:
                touched.add(watching.remember(step.db, SeenFile(path, file.sha256, file.size, file.mtime)))
    return Changes("Look at Watched Folders", {"watched_files": frozenset(touched)} if touched else {})


def _is_below(path: str, folder: str) -> bool:
    return Path(path).is_relative_to(folder)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
