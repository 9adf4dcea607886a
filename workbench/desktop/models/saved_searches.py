"""The saved searches of a library, each with what is unread and new in its answer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.desktop.session import Session
from workbench.domain.changes import Changes
from workbench.domain.searches import SavedSearch
from workbench.library import searches
from workbench.operations.saved_searches import SearchCounts, look_at_search, search_counts

_PAUSE = 600


class SavedSearches(QObject):
    """Keep list and counts up to date: one search is counted at a time, so that what is typed is answered in between."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._counts: dict[int, SearchCounts] = {}
        self._waiting: list[SavedSearch] = []
        self.all: list[SavedSearch] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._count_all)
        session.changed.connect(self._on_changed)
        session.found.connect(self._count_soon)
        self._read()

    @property
    def counts(self) -> Mapping[int, SearchCounts]:
        """Return the counts by the id of the search, as far as they are known."""
        return self._counts

    def with_query(self, query: str) -> SavedSearch | None:
        """Return the saved search that asks for just this."""
        return next((search for search in self.all if search.query == query.strip()), None)

    def look(self, search: SavedSearch) -> None:
        """Note that what a search finds is looked at now."""
        if self._session.library.is_writable:
            self._session.perform(look_at_search, then=lambda _changes: self._read(), search_id=search.id)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("saved_searches"):
            self._read()
        elif changes.touches("articles"):
            self._count_soon()

    def _read(self) -> None:
        self.all = searches.all_of(self._session.db)
        known = {search.id for search in self.all}  # the id of one that is gone may be given again
        self._counts = {number: counts for number, counts in self._counts.items() if number in known}
        self.changed.emit()
        self._count_soon()

    def _count_soon(self) -> None:
        if self.all and not self._soon.isActive():
            self._soon.start()

    def _count_all(self) -> None:
        self._waiting = list(self.all)
        self._count_next()

    def _count_next(self) -> None:
        if not self._waiting:
            self.changed.emit()
            return
        search, today = self._waiting.pop(0), self._session.today()

        def done(counts: SearchCounts) -> None:
            self._counts[search.id] = counts
            self._count_next()

        self._session.ask("saved searches", lambda db, index: search_counts(db, index, search, today=today), done)
