"""The search index of an open library: fed, checked and built anew in the background; followed where another writes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from sqlite_utils import Database

from workbench.desktop.background import Lane
from workbench.desktop.language import translated
from workbench.domain.changes import Changes
from workbench.library import articles, feed
from workbench.library.library import Library
from workbench.library.schema import JOURNALLED
from workbench.operations.indexing import catch_up, rebuild
from workbench.search.analysing import AnalysingProcess
from workbench.search.index import SearchIndex
from workbench.sentences import Sentence

_DAMAGED = Sentence("The search index was damaged.")
_FOLLOW_EVERY = 1000

Result = TypeVar("Result")


class IndexKeeper(QObject):
    """Hold the index that questions are asked of.

    ``indexed`` tells how far the feeding is (done, total), ``found`` that answers may differ now, ``told`` a message
    and whether it can be undone. ``followed`` carries the Changes that another process made to a library that is open
    here for reading only.
    """

    indexed = Signal(int, int)
    found = Signal()
    told = Signal(str, bool)
    followed = Signal(object)

    def __init__(
        self, library: Library, db: Database, failed: Callable[[BaseException], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._db = db
        self._failed = failed
        self._lane = Lane("index", failed, self)
        self._analyse = AnalysingProcess()
        self._closing = threading.Event()
        self._index = SearchIndex.open(library.index_folder, writable=library.is_writable)
        self._before: list[SearchIndex] = []
        self._why_new = (self._index.rebuilt_because or "") if articles.count(db) else ""
        self._is_rebuilding = bool(self._why_new) and library.is_writable
        self._seen = self._state()
        self._timer = QTimer(self)
        self._timer.setInterval(_FOLLOW_EVERY)
        self._timer.timeout.connect(self.follow)
        if not library.is_writable:
            self._timer.start()

    @property
    def index(self) -> SearchIndex:
        """Return the index as it is now."""
        return self._index

    @property
    def is_busy(self) -> bool:
        """Say whether the index is worked on."""
        return self._lane.is_busy

    @property
    def is_rebuilding(self) -> bool:
        """Say whether the index is being built anew."""
        return self._is_rebuilding

    def catch_up(self) -> None:
        """Bring the index up to the library."""
        if not self._library.is_writable:
            self._lane.ask("reload", self._index.reload, lambda _none: self.found.emit())
        elif self._why_new:
            self._lane.run(self._catch_up, self._on_filled, self._on_failed)
        else:
            self._lane.ask("catch up", self._catch_up, lambda count: self.found.emit() if count else None)

    def rebuild(self, why: str = "") -> None:
        """Build the index anew while the old one goes on answering; then say so, and *why*."""
        if self._is_rebuilding or not self._library.is_writable:
            return
        self._is_rebuilding = True
        old = None if why else self._index  # nothing can be added to a damaged one
        self._lane.run(lambda: self._rebuild(old), lambda done: self._on_rebuilt(done, why), self._on_failed)

    def check(self) -> None:
        """Read the files of the index, and build it anew where one is not whole; make a whole one ready for questions."""
        if self._library.is_writable:
            self._lane.ask("damage", self._damage, self._on_checked)

    def follow(self) -> None:
        """Tell what another process has changed since the last look."""
        before, self._seen = self._seen, self._state()
        if self._seen == before:
            return
        changed = feed.since(self._db, before[0])
        rows = {table: frozenset[int]() for table in JOURNALLED} | {"articles": frozenset(changed)}
        self.followed.emit(Changes("", rows, articles=frozenset(changed)))
        self.catch_up()

    def close(self) -> None:
        """Stop all work, keeping what is done; nobody may ask the index any more."""
        self._timer.stop()
        self._closing.set()
        self._lane.close()
        self._analyse.close()
        for index in (*self._before, self._index):
            index.close()

    def _state(self) -> tuple[int, int, int]:
        """Return what differs once another process has changed the library or its index."""
        written = 0
        with suppress(FileNotFoundError):  # a new index may be taking the place of the old one just now
            written = (self._library.index_folder / "stamp.json").stat().st_mtime_ns
        return feed.newest(self._db), feed.foreign(self._db), written

    def _catch_up(self) -> int:
        return self._reading(lambda db: catch_up(db, self._index, **self._how()))

    def _rebuild(self, old: SearchIndex | None) -> bool:
        return self._reading(lambda db: rebuild(db, self._library.index_folder, old=old, **self._how()))

    def _damage(self) -> str | None:
        return self._index.damage()  # of the index as it is by then

    def _how(self) -> dict[str, Any]:
        return {"progress": self.indexed.emit, "cancelled": self._closing.is_set, "analyse": self._analyse}

    def _reading(self, work: Callable[[Database], Result]) -> Result:
        db = self._library.reader()
        try:
            return work(db)
        finally:
            db.close()

    def _on_filled(self, _count: int) -> None:
        why, self._why_new = self._why_new, ""
        if why:
            self._say_rebuilt(why)
        else:  # asked for twice before it was full
            self.found.emit()

    def _on_rebuilt(self, is_done: bool, why: str) -> None:
        if not is_done:
            self._is_rebuilding = False
            return
        self._before.append(self._index)  # a question may still be asked of it
        self._index = SearchIndex.open(self._library.index_folder)
        self._say_rebuilt(why)
        self.catch_up()

    def _on_checked(self, damaged: str | None) -> None:
        if damaged:
            self.rebuild(str(_DAMAGED))
        else:
            self._lane.run(self._index.warm_up)

    def _on_failed(self, error: BaseException) -> None:
        self._is_rebuilding = False
        self._failed(error)

    def _say_rebuilt(self, why: str) -> None:
        self._is_rebuilding = False
        self.found.emit()
        said = self.tr("Search index rebuilt")
        if why:
            said = self.tr("{why} It was built anew; no article was lost.")
            said = said.format(why=translated(why))
        self.told.emit(said, False)
