"""All passages for the tray, read off the window's thread; after a change only those of the articles concerned."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.desktop.models.tray import read_rows
from workbench.desktop.session import Session
from workbench.desktop.widgets.draft.tray_delegate import TrayRow
from workbench.domain.changes import Changes


class TrayFeed(QObject):
    """Know the rows of the tray; ``rows_read`` says that they are read anew."""

    rows_read = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._changed_articles: frozenset[int] = frozenset()
        self._is_stale = True
        self._reads_all = True
        self.rows: tuple[TrayRow, ...] | None = None

    def note(self, changes: Changes) -> None:
        """Know what has changed."""
        if changes.touches("actors", "themes", "aliases", "outlets"):
            self._reads_all = True  # names and colours stand in every row
        elif not changes.articles:
            return
        self._changed_articles |= changes.articles
        self._is_stale = True

    def catch_up(self) -> None:
        """Read what has changed, if anything has."""
        if self._is_stale:
            known, changed = None if self._reads_all else self.rows, self._changed_articles
            self._is_stale = False
            self._session.ask("tray", lambda db, _index: read_rows(db, known, changed), self._on_read)

    def _on_read(self, rows: tuple[TrayRow, ...]) -> None:
        self.rows = rows
        if not self._is_stale:
            self._changed_articles, self._reads_all = frozenset(), False
        self.rows_read.emit()
