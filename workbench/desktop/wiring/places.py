"""Where the analyst is and was: back and forward as in a browser, and the place told for the next start."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.desktop.wiring.desk import Desk
from workbench.desktop.wiring.library_page import LibraryPage
from workbench.library import articles

_PAUSE = 1000
_MOST = 100
_SAME = ("page", "article")


class Places(QObject):
    """Remember the places gone through; ``moved`` tells the present one when it has changed and a second has passed.

    It is told while one works, not only at the end, so that it outlives a crash.
    """

    moved = Signal(object)

    def __init__(self, desk: Desk, library_page: LibraryPage) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._library_page = library_page
        self._been: list[dict[str, Any]] = []
        self._at = -1
        self._is_going = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(lambda: self.moved.emit(library_page.place()))
        window, view = desk.window, desk.window.reader.view
        closed = window.reader.beside.closed
        for signal in (view.verticalScrollBar().valueChanged, view.selection_changed, window.articles.answered, closed):
            signal.connect(self._pause.start)
        window.reader.article_shown.connect(self._note)
        window.page_shown.connect(self._note)
        window.closing.connect(self._pause.stop)
        desk.actions.on("go_back", lambda: self._go(-1))
        desk.actions.on("go_forward", lambda: self._go(1))
        self._show_state()

    def _note(self) -> None:
        """Add the place come to, and forget those that lay before it; each article keeps its own offset in the reader."""
        self._pause.start()
        place = self._library_page.place()
        here = self._been[self._at] if self._been else {}
        if self._is_going or all(place[part] == here.get(part, "") for part in _SAME):
            return
        self._been = [*self._been[: self._at + 1], place][-_MOST:]
        self._at = len(self._been) - 1
        self._show_state()

    def _go(self, step: int) -> None:
        target = self._at + step
        while 0 <= target < len(self._been) and not self._is_there(self._been[target]):
            target += step
        if not 0 <= target < len(self._been):
            return
        self._at, self._is_going = target, True
        try:
            self._library_page.go_to(self._been[target])
        finally:
            self._is_going = False
        self._show_state()

    def _is_there(self, place: dict[str, Any]) -> bool:
        """Say whether the place still exists: its article may have been deleted."""
        return place["article"] is None or articles.get(self._desk.session.db, place["article"]) is not None

    def _show_state(self) -> None:
        self._desk.actions["go_back"].setEnabled(self._at > 0)
        self._desk.actions["go_forward"].setEnabled(self._at < len(self._been) - 1)
