"""Two articles, or two revisions, side by side in the reader."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.desktop.wiring.desk import Desk
from workbench.library import articles, revisions
from workbench.operations.copies import articles_beside


class SideBySide(QObject):
    """Connect the command that opens and closes a second page in the reader; list and inspector give it room.

    ``article_requested`` asks for an article, by its id, in list and reader.
    """

    article_requested = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._beside = desk.window.reader.beside
        self._last: tuple[int, int, int | None] | None = None
        self._put_away: list[QWidget] = []
        desk.actions.on("side_by_side", self._toggle)
        desk.window.reader.article_shown.connect(self._beside.on_main_shown)
        self._beside.swap_requested.connect(self._swap)
        self._beside.closed.connect(self._give_back)
        desk.window.closing.connect(self._give_back)

    def open(self, article_id: int, other_id: int) -> None:
        """Show an article and another beside it."""
        self._open(article_id, other_id, None)

    def open_revision(self, article_id: int, revision_id: int) -> None:
        """Show an article and one of its other revisions beside it."""
        self._open(article_id, article_id, revision_id)

    def reopen(self, other_id: int, revision_id: int | None) -> None:
        """Show again, beside the article that is read, what stood there when the window closed, if it is still there."""
        shown, db = self._desk.window.reader.article_id, self._desk.session.db
        is_there = articles.get(db, other_id) is not None
        if revision_id is not None:
            is_there = any(note.id == revision_id for note in revisions.of_article(db, other_id))
        if shown is not None and is_there:
            self._open(shown, other_id, revision_id)

    def _open(self, article_id: int, other_id: int, revision_id: int | None) -> None:
        self._last = article_id, other_id, revision_id
        self._beside.close()
        self.article_requested.emit(article_id)
        window = self._desk.window
        for pane in (window.articles, window.inspector):
            if pane.isVisibleTo(window.columns):
                self._put_away.append(pane)
                pane.hide()
        self._beside.show(other_id, revision_id)
        window.reader.setFocus()

    def _toggle(self) -> None:
        if self._beside.is_open:
            self._beside.close()
            return
        shown, chosen = self._desk.window.reader.article_id, self._desk.window.articles.selected_ids()
        if len(chosen) == 2:
            first, second = chosen if shown != chosen[1] else reversed(chosen)
            self.open(first, second)
        elif (main := chosen[0] if chosen else shown) is not None:
            self._open_like(main)

    def _open_like(self, article_id: int) -> None:
        """Show what stood beside an article just before; or else its first copy, or what it said before."""
        db = self._desk.session.db
        copies = articles_beside(db, article_id)
        older = [note for note in revisions.of_article(db, article_id) if not note.is_current]
        if self._last and self._last[0] == article_id and articles.get(db, self._last[1]):
            self._open(*self._last)
        elif copies:
            self.open(article_id, copies[0].id)
        elif older:
            self.open_revision(article_id, older[-1].id)
        else:
            self._desk.window.toast.show_message(self.tr("Select two articles to read them side by side."))

    def _swap(self, other_id: int) -> None:
        shown = self._desk.window.reader.article_id
        if shown is not None:
            self.open(other_id, shown)

    def _give_back(self) -> None:
        for pane in self._put_away:
            pane.show()
        self._put_away = []
        self._desk.window.fit_inspector()
