"""Where the analyst is and was: back and forward as in a browser, and the place told for the next start."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.desktop.wiring.desk import Desk
from workbench.desktop.wiring.library_page import LibraryPage
from workbench.library import articles, briefings

_PAUSE = 1000
_MOST = 100


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
        closed, opened = window.reader.beside.closed, window.codebook.opened
        moves = view.verticalScrollBar().valueChanged, view.selection_changed, window.articles.answered
        for signal in (*moves, closed, opened):
            signal.connect(self._wait)
        window.reader.article_shown.connect(self._note)
        window.page_shown.connect(self._note)
        window.briefings.opened.connect(self._note)
        window.closing.connect(self._pause.stop)
        desk.actions.on("go_back", lambda: self._go(-1))
        desk.actions.on("go_forward", lambda: self._go(1))
        self._show_state()

    def _wait(self) -> None:
        self._pause.start()  # not by itself: it would take the number that a signal carries for its milliseconds

    def _note(self) -> None:
        """Add the place come to, and forget those that lay before it; each article keeps its own offset in the reader."""
        self._wait()
        place = self._library_page.place()
        if self._is_going or (self._been and _what(place) == _what(self._been[self._at])):
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
        """Say whether the place still exists: its article or briefing may have been deleted."""
        db, (page, shown) = self._desk.session.db, _what(place)
        there = briefings.get if page == "briefings" else articles.get
        return shown is None or there(db, shown) is not None

    def _show_state(self) -> None:
        self._desk.actions["go_back"].setEnabled(self._at > 0)
        self._desk.actions["go_forward"].setEnabled(self._at < len(self._been) - 1)


def _what(place: dict[str, Any]) -> tuple[str, int | None]:
    """Return the page, and the briefing or article that makes two places on it differ."""
    return place["page"], place["briefing" if place["page"] == "briefings" else "article"]
