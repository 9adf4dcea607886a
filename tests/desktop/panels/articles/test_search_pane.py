"""Saved searches and facets beside the list, under real clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import Draft, add_articles
from workbench.desktop.look import Look
from workbench.desktop.models.article_search import ArticleSearch, Wanted
from workbench.desktop.panels.articles.search_pane import SearchPane
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.count_row import CountRow
from workbench.desktop.widgets.parts.menu import plain
from workbench.library import searches
from workbench.library.library import Library
from workbench.operations.saved_searches import save_search

LEFT = Qt.MouseButton.LeftButton


class Pane:
    """The pane, beside a search that it follows as in the window."""

    def __init__(self, look: Look, session: Session, qtbot: QtBot) -> None:
        self.session, self.qtbot = session, qtbot
        self.widget = SearchPane(look, session)
        qtbot.addWidget(self.widget)
        self.search = ArticleSearch(session)
        self.search.found.connect(self.widget.show_found)
        self.wanted: list[str] = []
        self.widget.query_requested.connect(self.wanted.append)
        self.widget.resize(216, 900)
        self.widget.show()

    def ask(self, query: str) -> None:
        self.widget.show_query(query)
        with self.qtbot.waitSignal(self.widget._facets.counted):
            self.search.ask(Wanted(query))

    def rows(self) -> dict[str, CountRow]:
        return {row.line.name: row for row in self.widget.findChildren(CountRow) if row.isVisible()}

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.rows()[name], LEFT)

    def save(self, name: str, query: str) -> None:
        with self.qtbot.waitSignal(self.session.changed):
            self.session.perform(save_search, name=name, query=query)

    def names(self) -> list[str]:
        return [search.name for search in searches.all_of(self.session.db)]


@pytest.fixture
def pane(look: Look, indexed_session: Session, qtbot: QtBot) -> Pane:
    return Pane(look, indexed_session, qtbot)


def test_facets_count_the_whole_answer_and_write_themselves_into_the_query(pane: Pane) -> None:
    pane.ask("")
    assert pane.rows()["Jiangwan Review"].line.count == "2"
    pane.ask("transit")
    assert "Jiangwan Review" not in pane.rows()
    assert pane.rows()["Jun 2026"].line.count == "2"
    pane.click("Polder Courant")
    assert pane.wanted == ['outlet:"Polder Courant" transit']
    pane.ask(pane.wanted[0])
    assert pane.rows()["Polder Courant"].isChecked()
    pane.click("Polder Courant")
    assert pane.wanted[-1] == "transit"


def test_shelves_are_queries(pane: Pane) -> None:
    pane.click("Starred")
    assert pane.wanted == ["has:star"]
    pane.ask("has:star")
    assert pane.rows()["Starred"].isChecked()
    assert not pane.rows()["All Articles"].isChecked()


def test_a_saved_search_says_what_is_unread_and_new(pane: Pane, qtbot: QtBot) -> None:
    pane.save("Gas deals", "transit")
    qtbot.waitUntil(lambda: pane.rows()["Gas deals"].line.count == "2")
    assert pane.rows()["Gas deals"].line.news == ""
    add_articles(pane.session.library, [Draft("More", "A new transit deal.")])
    pane.session.catch_up()
    qtbot.waitUntil(lambda: pane.rows()["Gas deals"].line.news == "1 new")
    assert pane.rows()["Gas deals"].accessibleName() == "Gas deals, 3, 1 new"
    pane.click("Gas deals")
    assert pane.wanted == ["transit"]
    pane.ask("transit")
    qtbot.waitUntil(lambda: pane.rows()["Gas deals"].line.news == "")
    assert pane.rows()["Gas deals"].isChecked()
    assert pane.rows()["Gas deals"].line.count == "3"


def test_saved_searches_are_moved_and_deleted_by_key_with_undo(pane: Pane, qtbot: QtBot) -> None:
    for name in ("First", "Second"):
        pane.save(name, f"{name} transit")
    qtbot.waitUntil(lambda: "Second" in pane.rows())
    with qtbot.waitSignal(pane.session.changed):
        qtbot.keyClick(pane.rows()["Second"], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert pane.names() == ["Second", "First"]
    pane.save("Third", "third transit")
    qtbot.waitUntil(lambda: "Third" in pane.rows())
    for _ in range(2):  # at once: the second press finds the row where it was
        qtbot.keyClick(pane.rows()["Second"], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: pane.names() == ["First", "Third", "Second"])
    for _ in range(2):
        pane.session.undo()
    qtbot.waitUntil(lambda: pane.names() == ["Second", "First", "Third"])
    pane.session.undo()
    qtbot.waitUntil(lambda: pane.names() == ["Second", "First"])
    with qtbot.waitSignal(pane.session.told) as told:
        qtbot.keyClick(pane.rows()["First"], Qt.Key.Key_Delete)
    assert told.args == ["Saved search deleted", True]
    assert pane.names() == ["Second"]
    with qtbot.waitSignal(pane.session.changed):
        pane.session.undo()
    assert pane.names() == ["Second", "First"]


def test_a_menu_offers_the_same(pane: Pane, qtbot: QtBot) -> None:
    pane.save("First", "transit")
    qtbot.waitUntil(lambda: "First" in pane.rows())
    row = pane.rows()["First"]
    row.menu_requested.emit(row.mapToGlobal(row.rect().center()))
    (menu,) = pane.widget.findChildren(QMenu)
    assert [plain(action.text()) for action in menu.actions()] == ["Rename…", "Move Up", "Move Down", "Delete"]
    with qtbot.waitSignal(pane.widget.rename_requested) as wanted:
        menu.actions()[0].trigger()
    assert wanted.args[0].name == "First"
    menu.close()


def test_arrow_keys_walk_through_the_rows_and_headings_fold(pane: Pane, qtbot: QtBot) -> None:
    pane.ask("")
    pane.widget.activateWindow()
    qtbot.waitUntil(pane.widget.isActiveWindow)
    pane.rows()["All Articles"].setFocus()
    qtbot.keyClick(pane.rows()["All Articles"], Qt.Key.Key_Down)
    assert pane.rows()["Unread"].hasFocus()
    qtbot.keyClick(pane.rows()["Unread"], Qt.Key.Key_Return)
    assert pane.wanted == ["status:unread"]
    outlets = pane.widget._sections["outlet"]
    qtbot.mouseClick(outlets._heading, LEFT)
    assert "Jiangwan Review" not in pane.rows()


def test_keys_change_no_saved_search_where_the_library_is_read_only(pane: Pane, look: Look, qtbot: QtBot) -> None:
    pane.save("First", "transit")
    session = Session(Library.open(pane.session.library.folder))
    reading = Pane(look, session, qtbot)
    asked, failed = [], []
    reading.widget.rename_requested.connect(asked.append)
    session.failed.connect(failed.append)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
        qtbot.keyClick(reading.rows()["First"], key)
    qtbot.waitUntil(lambda: not session.is_busy)
    reading.widget.close()
    session.close()
    session.deleteLater()
    assert (asked, failed) == ([], [])
