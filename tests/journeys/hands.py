"""Hands for journeys: real clicks, drags and keys in the real window, offscreen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from workbench.desktop.app import Application
from workbench.desktop.main_window import MainWindow
from workbench.desktop.models.suggestions import Suggestions
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.domain.spans import Span
from workbench.library import articles

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Widget = TypeVar("Widget", bound=QWidget)


class Hands:
    """Work on the window that an application shows."""

    def __init__(self, application: Application, qtbot: QtBot) -> None:
        self.application = application
        self.qtbot = qtbot
        self.failures: list[str] = []

    @property
    def window(self) -> MainWindow:
        window = self.application.window
        assert isinstance(window, MainWindow)
        return window

    @property
    def session(self):
        assert self.application.session is not None
        return self.application.session

    def until(self, is_so: Callable[[], object], *, within: int = 60_000) -> None:
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=within)

    def settle(self) -> None:
        """Wait until nothing is under way, nor about to be."""
        suggested = self.window.findChild(Suggestions)
        facets = self.window.search_pane._facets
        self.until(lambda: not (self.session.is_busy or suggested._rest.isActive() or facets._soon.isActive()))
        self.qtbot.wait(20)
        words = self.window.articles._model._snippets
        self.until(lambda: not (words._is_asking or words._wanted or self.session.is_busy))

    def drop(self, *paths: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        actions = Qt.DropAction.CopyAction
        centre = self.window.rect().center()
        QApplication.sendEvent(self.window, QDragEnterEvent(centre, actions, data, LEFT, NONE))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(centre), actions, data, LEFT, NONE))

    def keys(self, text: str, into: QWidget | None = None) -> None:
        """Type *text*; a line end is the Return key."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self.press(Qt.Key.Key_Return, into=into)
            QTest.keyClicks(into or self.focus, line)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, into: QWidget | None = None) -> None:
        QTest.keyClick(into or self.focus, key, modifiers)

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def search(self, query: str) -> None:
        """Click into the search field and type; an empty *query* clears it."""
        field = self.window.top_bar.findChild(SearchField)
        assert field is not None
        QTest.mouseClick(field, LEFT, pos=QPoint(60, field.height() // 2))
        field.selectAll()
        with self.qtbot.waitSignal(self.window.articles.answered):
            self.keys(query, field) if query else self.press(Qt.Key.Key_Delete, into=field)
        self.settle()

    def open_row(self, row: int) -> int:
        """Click a row of the article list and return the id of the article that is shown then."""
        rows = self.window.articles.findChild(ArticleListRows)
        assert rows is not None
        where = rows.visualRect(rows.model().index(row, 0)).center()
        QTest.mouseClick(rows.viewport(), LEFT, pos=where)
        self.settle()
        shown = self.window.reader.article_id
        assert shown is not None
        return shown

    def text(self) -> str:
        """Return the text of the article that is shown."""
        article = articles.get(self.session.db, self.window.reader.article_id or 0)
        assert article is not None
        return articles.revision(self.session.db, article.revision_id).text

    def select(self, words: str) -> Span:
        """Drag the mouse over words of the article that is shown."""
        start = self.text().index(words)
        view = self.window.reader.view
        view.scroll_to(Span(start, start + len(words)))
        begin, end = (self._point_of(offset) for offset in (start, start + len(words)))
        QTest.mousePress(view.viewport(), LEFT, pos=begin)
        QTest.mouseMove(view.viewport(), (begin + end) / 2)
        QTest.mouseMove(view.viewport(), end)
        QTest.mouseRelease(view.viewport(), LEFT, pos=end)
        return Span(start, start + len(words))

    def _point_of(self, offset: int) -> QPoint:
        view = self.window.reader.view
        cursor = QTextCursor(view.document())
        cursor.setPosition(view._article.position(offset))
        return view.cursorRect(cursor).center()

    def in_dialog(self, kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
        """When the next dialog of *kind* stands open, *act* in it."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind):
                act(dialog)
            else:
                QTimer.singleShot(20, look)

        QTimer.singleShot(20, look)

    def go_to(self, page: str) -> None:
        """Click a page's button on the rail."""
        button = self.window.rail._buttons[page]
        QTest.mouseClick(button, LEFT)
        self.activate()
        self.settle()

    def click_words(self, words: str) -> None:
        """Click on words of the article that is shown."""
        start = self.text().index(words)
        view = self.window.reader.view
        view.scroll_to(Span(start, start + len(words)))
        QTest.mouseClick(view.viewport(), LEFT, pos=self._point_of(start + 2))
        self.settle()

    def activate(self) -> None:
        """Make the window the active one again, as a desktop does when a dialog closes."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def undo(self) -> None:
        """Undo by the keyboard, with the article list in focus."""
        self.go_to("library")
        self.window.articles.focus_rows()
        self.press(Qt.Key.Key_Z, CTRL)
        self.settle()

    def redo(self) -> None:
        self.press(Qt.Key.Key_Z, CTRL | SHIFT)
        self.settle()


def hands_on(folder: Path, application: Application, qtbot: QtBot) -> Hands:
    """Open the library in *folder*, and wait until its window stands."""
    application.open(folder)
    made = Hands(application, qtbot)
    made.session.failed.connect(made.failures.append)
    qtbot.waitExposed(made.window)
    made.settle()
    return made
