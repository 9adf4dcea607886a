"""Reader and inspector side by side, wired as the window wires them, and hands to work on them with."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.panels.inspector.inspector import InspectorPanel
from workbench.desktop.panels.reading.reader import ReaderPanel
from workbench.desktop.session import Session
from workbench.domain.passages import Passage
from workbench.domain.spans import Span
from workbench.library import articles, passages

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Desk:
    """Hold the two panels in a window; offsets are code points of the article in view."""

    def __init__(self, look: Look, session: Session, actions: Actions, qtbot: QtBot) -> None:
        self.session, self.actions, self.qtbot = session, actions, qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.reader = ReaderPanel(look, session, actions)
        self.inspector = InspectorPanel(look, session, actions)
        self.reader.passage_selected.connect(self.inspector.show_passage)
        self.reader.article_shown.connect(self.inspector.show_article)
        self.reader.note_requested.connect(self.inspector.focus_note)
        self.reader.keys_changed.connect(self.inspector.set_keys)
        self.inspector.tag_chosen.connect(self.reader.toggle_tag)
        self.reader.tell_keys()
        columns = QSplitter()
        columns.addWidget(self.reader)
        columns.addWidget(self.inspector)
        self.window.setCentralWidget(columns)
        actions.on("find", self.reader.find_words)
        self.window.addActions([actions["find"]])
        self.window.resize(1100, 850)
        columns.setSizes([790, 308])
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)

    @property
    def view(self):
        return self.reader.view

    def show(self, article_id: int) -> None:
        self.reader.show_article(article_id)
        self.view.setFocus()

    def select(self, words: str, keys: Qt.KeyboardModifier = NONE) -> Span:
        """Drag the mouse over *words*."""
        start = self.view.text.index(words)
        span = Span(start, start + len(words))
        viewport, first, last = self.view.viewport(), self.point_of(span.start), self.point_of(span.end)
        QTest.mousePress(viewport, LEFT, keys, first)
        QTest.mouseMove(viewport, first + QPoint(25, 3))
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, LEFT, keys, last)
        QTest.qWait(0)
        return span

    def click(self, words: str) -> None:
        """Click into the middle of *words*."""
        at = self.view.text.index(words) + len(words) // 2
        QTest.mouseClick(self.view.viewport(), LEFT, NONE, self.point_of(at))
        QTest.qWait(0)

    def point_of(self, offset: int) -> QPoint:
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(self.view._article.position(offset))
        return self.view.cursorRect(cursor).center()

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.focus(), key, modifiers)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def marked(self) -> list[Passage]:
        """The passages of the article in view, in the order of the text."""
        return passages.of_article(self.session.db, self.reader.article_id or 0)

    def settle(self) -> None:
        """Wait until the library has done all it was asked."""
        self.qtbot.waitUntil(lambda: not self.session._writing.is_busy)
        QTest.qWait(0)

    def undo(self) -> None:
        self.session.undo()
        self.settle()

    def check_quotes(self) -> None:
        """Every quote is what stands at its place."""
        for passage in self.marked():
            text = articles.revision(self.session.db, passage.revision_id).text
            assert passage.quote == text[passage.start : passage.end]
