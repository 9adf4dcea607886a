"""Opens a library's folder, makes steps, and hands out reading connections."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.changes import Changes
from workbench.errors import WorkbenchError
from workbench.library import backup, copies, feed, schema
from workbench.library.connecting import DATABASE, connected, told_in_plain_words
from workbench.library.journal import Journal
from workbench.library.lock import LibraryLock
from workbench.library.rows import now
from workbench.logs import log


class Step:
    """Carry one step while it is made: ``db`` to write with, its ``label`` and, once it has ended, ``changes``."""

    def __init__(self, db: Database, label: str) -> None:
        self.db = db
        self.label = label
        self.changes = Changes()


class Library:
    """Hold an open library. ``held_by`` says who writes where this process may only read."""

    def __init__(self, folder: Path, db: Database, journal: Journal | None, lock: LibraryLock, held_by: str) -> None:
        self.folder = folder
        self.held_by = held_by
        self._db = db
        self._journal = journal
        self._lock = lock
        self._is_closed = False
        self._one_at_a_time = threading.Lock()

    @classmethod
    def create(cls, folder: Path) -> Library:
        """Make a new library in *folder*, which must not exist or be empty. Raises WorkbenchError."""
        folder = _named(folder)
        try:
            if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
                raise WorkbenchError(
                    "“{folder}” is not an empty folder; name a new folder for the library.", folder=folder
                )
            for part in ("", "originals", "index", "backups"):
                (folder / part).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WorkbenchError(
                "The folder “{folder}” cannot be made: {why}.", folder=folder, why=error.strerror
            ) from error
        with told_in_plain_words(folder):
            _make_database(folder)
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path, *, writable: bool = True) -> Library:
        """Open the library in *folder*, for writing unless another process writes. Raises WorkbenchError."""
        folder = _named(folder)
        database = folder / DATABASE
        try:
            is_there = database.is_file() and database.stat().st_size > 0
        except OSError as error:
            raise WorkbenchError("“{folder}” cannot be opened: {why}.", folder=folder, why=error.strerror) from error
        if not is_there:
            raise WorkbenchError(
                "“{folder}” is not a library: there is no {database} in it, or an empty one.",
                folder=folder,
                database=DATABASE,
            )
        lock = LibraryLock(folder)
        if not writable:
            _update(folder, lock)
            return cls(folder, _read_only(folder), None, lock, "")
        if not lock.acquire():
            return cls(folder, _read_only(folder), None, lock, lock.holder())
        try:
            db = _writing(folder)
            return cls(folder, db, Journal(db), lock, "")
        except BaseException:
            lock.release()
            raise

    @property
    def is_writable(self) -> bool:
        """Say whether this process may change the library."""
        return self._journal is not None

    @property
    def title(self) -> str:
        """Return the library's name: that of its folder."""
        return self.folder.name

    @property
    def originals(self) -> Path:
        """Return the folder of imported files, each under its SHA-256."""
        return self.folder / "originals"

    @property
    def index_folder(self) -> Path:
        """Return the folder of the search index."""
        return self.folder / "index"

    def reader(self) -> Database:
        """Open a connection that can only read, for the calling thread; the caller closes it."""
        return _read_only(self.folder)

    @contextmanager
    def step(self, label: str, *, group: str | None = None, quiet: bool = False) -> Iterator[Step]:
        """Make one undoable step in one transaction: ``with library.step("Add Actor") as step: … step.db …``.

        Steps of several threads wait for each other. *label* is Title Case, as "Undo …" shows it; the step may be given another while it is made. A step of the same *group* as the one before continues it;
        a *quiet* one cannot be undone and leaves what can be undone and redone as it is. Raises WorkbenchError where the library is open for reading only, is locked, or the disk is full.
        """
        journal = self._writing_journal()
        step = Step(self._db, label)
        with self._one_at_a_time:
            with told_in_plain_words(self.folder), self._db.atomic():
                first = journal.position()
                yield step
                step.changes = journal.changes_since(step.label, first)
                feed.note(self._db, step.changes.articles)
            if quiet:
                journal.forget_since(first)
            else:
                journal.record(step.changes, first, group=group)

    def undo(self) -> Changes:
        """Take back the last step and return what that changed; nothing where there is none."""
        return self._play(redo=False)

    def redo(self) -> Changes:
        """Do the last undone step again and return what that changed; nothing where there is none."""
        return self._play(redo=True)

    @property
    def undo_label(self) -> str | None:
        """Return the name of the step that ``undo`` would take back."""
        return self._journal.undo_label if self._journal else None

    @property
    def redo_label(self) -> str | None:
        """Return the name of the step that ``redo`` would do again."""
        return self._journal.redo_label if self._journal else None

    def close(self) -> None:
        """Sweep texts and fingerprints that nothing needs, close the file, and let other processes write; twice does no harm."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            if self._journal:
                self._sweep()
        finally:
            self._db.close()
            self._lock.release()

    def _sweep(self) -> None:
        try:
            with self._db.atomic():
                self._db.execute("DELETE FROM texts WHERE sha256 NOT IN (SELECT text_sha256 FROM revisions)")
                copies.sweep(self._db)
            self._db.execute("PRAGMA optimize")
        except sqlite3.DatabaseError as error:  # full disk, say, or a damaged file: the next closing sweeps
            log.info("Texts that nothing needs were not swept: %s", error)

    def _play(self, *, redo: bool) -> Changes:
        journal = self._writing_journal()
        with self._one_at_a_time:
            if (journal.redo_label if redo else journal.undo_label) is None:
                return Changes()
            with told_in_plain_words(self.folder), self._db.atomic(), journal.playing(redo=redo) as played:
                feed.note(self._db, played[0].articles)
        return played[0]

    def check_writable(self) -> None:
        """Raise WorkbenchError, with the reason, where this process may only read."""
        self._writing_journal()

    def _writing_journal(self) -> Journal:
        if self._journal is None:
            if not self.held_by:
                raise WorkbenchError(
                    "The library is open for reading only; where that was not asked for, check the rights of its "
                    "folder and the room on its disk."
                )
            raise WorkbenchError(
                "The library is open for reading only because {who} is writing; close it there and open it here again.",
                who=self.held_by,
            )
        return self._journal


def _named(folder: Path) -> Path:
    """Return the whole path of *folder*. Raises WorkbenchError where it is none that the index could be kept at."""
    folder = folder.expanduser().resolve()
    told = str(folder).encode(errors="backslashreplace").decode()
    if told != str(folder):
        raise WorkbenchError("“{folder}” is no Unicode text; give the library's folder another name.", folder=told)
    return folder


def _make_database(folder: Path) -> None:
    db = Database(sqlite3.connect(folder / DATABASE, isolation_level=None))
    try:
        db.execute("PRAGMA journal_mode = WAL")
        schema.migrations.apply(db)
        with db.atomic():
            db.table("settings").insert_all(
                {"name": name, "value": json.dumps(value)}
                for name, value in {"uuid": str(uuid4()), "created": now()}.items()
            )
    finally:
        db.close()


def _update(folder: Path, lock: LibraryLock) -> None:
    """Bring the tables of a library that is to be read only up to this version, unless another process writes."""
    with closing(connected(folder, mode="ro")) as connection, told_in_plain_words(folder):
        is_current = not schema.migrations.pending(Database(connection))
    if is_current or not lock.acquire():
        return
    try:
        _writing(folder).close()
    except WorkbenchError:
        log.info("the library in %s could not be updated", folder)  # opening it for reading tells the person why
    finally:
        lock.release()


def _read_only(folder: Path) -> Database:
    connection = connected(folder, mode="ro")
    db = Database(connection)
    try:
        with told_in_plain_words(folder):
            schema.check_version(db)
            schema.check_current(db)
    except BaseException:
        connection.close()
        raise
    return db


def _writing(folder: Path) -> Database:
    connection = connected(folder, mode="rw")
    connection.isolation_level = None
    db = Database(connection)
    try:
        with told_in_plain_words(folder):
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute("PRAGMA foreign_keys = ON")
            schema.check_version(db)
            if schema.migrations.pending(db):
                backup.copy_database(db, folder / "backups" / f"before-update-{datetime.now(UTC):%Y%m%d-%H%M%S}.sqlite")
                schema.migrations.apply(db)
    except BaseException:
        connection.close()
        raise
    return db
