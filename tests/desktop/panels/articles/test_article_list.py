"""The list of articles under real clicks and keys."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import DRAFTS, Draft, add_articles
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.panels.articles.article_list import ArticleListPanel
from workbench.desktop.panels.articles.article_list_quiet import QuietLine
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.panels.frame.top_bar import TopBar
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.filter_chips import FilterChips
from workbench.desktop.widgets.rows.article_delegate import ArticleRole
from workbench.domain.articles import Status
from workbench.library.library import Library
from workbench.operations.articles import delete_articles, set_status, star_articles
from workbench.search.filters import filters_of, without_filters

COUNT = 300


@dataclass
class Window:
    """The search field over the list, connected as the window connects them, and what the list said."""

    widget: QWidget
    bar: TopBar
    panel: ArticleListPanel
    opened: list[int]
    wanted: list[str]

    @property
    def field(self) -> QLineEdit:
        return self.bar.findChild(QLineEdit)

    @property
    def rows(self) -> ArticleListRows:
        return self.panel.findChild(ArticleListRows)

    @property
    def words(self) -> list[str]:
        shown = [part for part in self.panel.findChildren(QWidget) if hasattr(part, "text") and part.isVisible()]
        rich = [
            QTextDocumentFragment.fromHtml(part.text()).toPlainText() for part in shown if isinstance(part, QuietLine)
        ]
        return [part.text() for part in shown] + [line for text in rich for line in text.split("\n")]

    def ids(self) -> list[int]:
        model = self.rows.model()
        return [model.index(row, 0).data(ArticleRole.ID) for row in range(model.rowCount())]

    def titles(self) -> list[str]:
        model = self.rows.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def at(self, row: int) -> QPoint:
        return self.rows.visualRect(self.rows.model().index(row, 0)).center()

    def button(self, name: str) -> QToolButton:
        return next(button for button in self.panel.findChildren(QToolButton) if button.accessibleName() == name)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Ids 1 to 5 are ``DRAFTS``; of the 300 that follow, every third is about copper and every hundredth on tariffs."""
    made = Library.create(tmp_path / "European gas transit")
    add_articles(made, DRAFTS)
    more = [
        Draft(
            f"Report {number:03}",
            f"{'Copper' if number % 3 == 0 else 'Timber'} prices moved. {'A tariff came.' if number % 100 == 0 else ''}",
            published=f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}",
        )
        for number in range(COUNT)
    ]
    add_articles(made, more)
    return made


@pytest.fixture
def window(indexed_session: Session, look: Look, actions: Actions, qtbot: QtBot) -> Window:
    widget = QWidget()
    qtbot.addWidget(widget)
    bar, panel = TopBar(look, indexed_session, actions), ArticleListPanel(look, indexed_session, actions)
    column = QVBoxLayout(widget)
    column.addWidget(bar)
    column.addWidget(panel)
    bar.query_changed.connect(panel.set_query)
    opened: list[int] = []
    wanted: list[str] = []
    panel.article_opened.connect(opened.append)
    panel.query_requested.connect(wanted.append)
    widget.resize(900, 700)
    made = Window(widget, bar, panel, opened, wanted)
    with qtbot.waitSignal(panel.answered):
        widget.show()
    return made


def type_in(window: Window, qtbot: QtBot, text: str) -> None:
    """Press the keys one after the other, and wait until the whole text is answered."""
    window.bar.focus_search()
    qtbot.keyClicks(window.field, text)
    qtbot.waitUntil(lambda: not window.panel._search.is_awaited)


def test_all_articles_are_listed_newest_first(window: Window) -> None:
    assert len(window.ids()) == COUNT + 5
    assert window.ids()[:3] == [4, 1, 2]
    assert "Library" in window.words
    assert "305 articles" in window.words
    assert window.panel.current_id is None
    assert window.opened == []


def test_results_follow_every_key(window: Window, qtbot: QtBot) -> None:
    seen: list[int] = []
    window.panel.answered.connect(lambda _answer: seen.append(len(window.ids())))
    type_in(window, qtbot, "tarif")
    assert sorted(window.titles())[:3] == ["Report 000", "Report 100", "Report 200"]
    assert "4 of 305 articles" in window.words
    assert "tarif" in window.words
    assert window.rows.model().index(0, 0).data(ArticleRole.SNIPPET).count("\ue000tariff") == 1
    qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(window.ids()) == COUNT + 5)
    assert seen


def test_the_old_rows_stay_until_the_answer_is_there(window: Window, qtbot: QtBot) -> None:
    before = window.ids()
    window.bar.focus_search()
    with qtbot.waitSignal(window.panel.answered):
        qtbot.keyClicks(window.field, "copper")
        assert window.ids() == before
    qtbot.waitUntil(lambda: len(window.ids()) == COUNT // 3)


def test_a_click_opens_and_so_does_every_arrow_key(window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.rows.viewport(), Qt.MouseButton.LeftButton, pos=window.at(1))
    assert window.opened == [1]
    qtbot.keyClick(window.rows, Qt.Key.Key_Down)
    qtbot.keyClick(window.rows, Qt.Key.Key_Up)
    assert window.opened == [1, 2, 1]
    assert window.panel.position == (2, COUNT + 5)


def test_enter_opens_again(window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.rows.viewport(), Qt.MouseButton.LeftButton, pos=window.at(0))
    qtbot.keyClick(window.rows, Qt.Key.Key_Return)
    assert window.opened == [4, 4]


def test_choosing_several_opens_none_of_them(window: Window, qtbot: QtBot) -> None:
    port = window.rows.viewport()
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=window.at(0))
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, window.at(2))
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, window.at(3))
    assert window.opened == [4]
    assert window.panel.selected_ids() == [4, 2, 3]


def test_an_article_opened_from_elsewhere_leaves_none_selected(window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.rows.viewport(), Qt.MouseButton.LeftButton, pos=window.at(0))
    assert not window.panel.select_article(9999)
    assert window.panel.selected_ids() == []
    qtbot.mouseClick(window.rows.viewport(), Qt.MouseButton.LeftButton, pos=window.at(0))
    assert window.opened == [4, 4]


def test_the_open_article_is_selected_again_when_the_list_holds_it_again(window: Window, qtbot: QtBot) -> None:
    window.panel.select_article(3)
    type_in(window, qtbot, "copper")
    assert window.panel.selected_ids() == []
    window.field.clear()
    qtbot.waitUntil(lambda: window.panel.selected_ids() == [3])
    assert window.opened == [3]


def test_j_and_k_go_through_the_list_while_it_has_the_focus(window: Window, actions: Actions, qtbot: QtBot) -> None:
    actions.on("next_article", window.panel.next_article)
    actions.on("previous_article", window.panel.previous_article)
    window.widget.activateWindow()
    qtbot.waitUntil(window.widget.isActiveWindow)
    window.panel.focus_rows()
    assert window.opened == [4]
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_K, Qt.Key.Key_K):
        qtbot.keyClick(window.rows, key)
    assert window.opened == [4, 1, 2, 1, 4]


def test_going_to_the_results_waits_for_them(window: Window, qtbot: QtBot) -> None:
    window.bar.set_query("storage winter")
    window.panel.focus_rows()
    assert window.opened == []
    qtbot.waitUntil(lambda: window.opened == [3])
    assert window.rows.hasFocus()


def test_an_article_shown_before_the_list_came_is_selected_when_it_comes(
    indexed_session: Session, look: Look, actions: Actions, qtbot: QtBot
) -> None:
    panel = ArticleListPanel(look, indexed_session, actions)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.select_article(2)
    with qtbot.assertNotEmitted(panel.article_opened), qtbot.waitSignal(panel.answered):
        assert panel.current_id is None
    assert panel.current_id == 2


def test_a_letter_does_not_jump_to_a_title(window: Window, qtbot: QtBot) -> None:
    window.panel.focus_rows()
    qtbot.keyClicks(window.rows, "r")
    assert window.opened == [4]


def test_what_is_open_stays_selected_where_it_answers_the_query(window: Window, qtbot: QtBot) -> None:
    assert window.panel.select_article(2)
    type_in(window, qtbot, "transit")
    assert window.panel.current_id == 2
    assert window.panel.selected_ids() == [2]
    assert window.opened == [2]
    type_in(window, qtbot, " tuesday")
    assert window.ids() == [1]
    assert window.panel.current_id is None
    assert not window.panel.select_article(2)


def test_marking_an_unread_article_read_does_not_take_it_away_while_it_is_open(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    type_in(window, qtbot, "status:unread transit")
    window.panel.select_article(2)
    row = window.ids().index(2)
    with qtbot.waitSignal(session.found):
        session.perform(set_status, article_ids=[2], status=Status.READ)
    qtbot.waitUntil(lambda: "1 of 305 articles" in window.words)
    assert window.ids().index(2) == row
    assert window.panel.current_id == 2
    window.panel.select_article(1)
    with qtbot.waitSignal(session.found):
        session.perform(star_articles, article_ids=[2], starred=True)
    qtbot.waitUntil(lambda: window.ids() == [1])


def test_a_deleted_article_leaves_and_the_place_is_kept(window: Window, session: Session, qtbot: QtBot) -> None:
    window.panel.select_article(window.ids()[250])
    bar = window.rows.verticalScrollBar()
    bar.setValue(bar.value() - 30)
    top = window.rows.indexAt(QPoint(5, 5)).data(ArticleRole.ID)
    place = window.at(window.ids().index(top)).y()
    session.perform(delete_articles, article_ids=[window.ids()[0]])
    qtbot.waitUntil(lambda: len(window.ids()) == COUNT + 4)
    assert window.rows.indexAt(QPoint(5, 5)).data(ArticleRole.ID) == top
    assert window.at(window.ids().index(top)).y() == place
    assert len(window.opened) == 1


def test_snippets_that_arrive_deep_in_a_long_list_do_not_move_it(
    session: Session, window: Window, qtbot: QtBot
) -> None:
    add_articles(session.library, [Draft(f"More {number}", "More.", published="2024") for number in range(700)])
    window.panel.set_query("")
    qtbot.waitUntil(lambda: len(window.ids()) == COUNT + 705)
    deep = window.ids()[900]
    window.panel.select_article(deep)
    value = window.rows.verticalScrollBar().value()
    assert value > 800 * 112
    index: QModelIndex = window.rows.currentIndex()
    qtbot.waitUntil(lambda: index.data(ArticleRole.SNIPPET) == "More.")
    window.rows.grab()
    QApplication.processEvents()
    assert window.rows.verticalScrollBar().value() == value


def test_the_sort_menu_orders_the_list(window: Window, qtbot: QtBot) -> None:
    menu = window.button("Sort and Group").menu()
    names = {action.text(): action for action in menu.actions()}
    assert not names["Relevance"].isVisible()
    assert names["Newest"].isChecked()
    names["Title"].trigger()
    qtbot.waitUntil(lambda: window.titles()[0] == "A note without a date")
    type_in(window, qtbot, "copper")
    assert names["Relevance"].isVisible()
    assert names["Relevance"].isChecked()
    names["Title"].trigger()
    qtbot.waitUntil(lambda: window.titles()[:2] == ["Report 000", "Report 003"])
    assert len(window.ids()) == COUNT // 3


def test_filters_stand_as_chips_and_a_click_takes_them_away(window: Window, qtbot: QtBot) -> None:
    type_in(window, qtbot, "status:unread copper")
    assert "copper" in window.words
    (chip,) = window.panel.findChild(FilterChips).findChildren(QPushButton)
    assert chip.accessibleName() == "Take away status: unread"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.wanted == ["copper"]
    window.bar.set_query("copper")
    assert window.panel.findChild(FilterChips).isHidden()
    window.bar.set_query("has:star")
    assert "Filtered" in window.words


@pytest.mark.parametrize(
    ("query", "words"),
    [("", ""), ("copper has:star", "copper"), ('STATUS:unread "red  tape"', '"red  tape"'), ("has:star", "")],
)
def test_the_title_leaves_filters_to_the_chips(query: str, words: str) -> None:
    assert without_filters(query, filters_of(query)) == words


def test_nothing_found_through_a_filter_offers_to_search_without_it(window: Window, qtbot: QtBot) -> None:
    type_in(window, qtbot, "storage outlet:Nowhere language:ko ")
    link = next(part for part in window.panel.findChildren(QPushButton) if part.text() == "Search without filters")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.wanted == ["storage"]


def test_nothing_found_offers_a_better_query(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.panel._search.suggested):
        type_in(window, qtbot, "storrage")
    assert "No article answers “storrage”." in window.words
    link = next(part for part in window.panel.findChildren(QPushButton) if "Did you mean" in part.text())
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.wanted == ["storage"]


def test_articles_with_some_of_the_words_are_announced(window: Window, qtbot: QtBot) -> None:
    type_in(window, qtbot, "tariff report copper moved ")
    assert window.titles()[0] == "Report 000"
    assert {"Report 100", "Report 200"} < set(window.titles())
    assert "103 of 305 articles" in window.words
    assert "1 with all words; 102 more with some of them" in window.words


def test_a_misspelt_word_beside_others_is_noticed(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.panel._search.suggested):
        type_in(window, qtbot, "storrage winter season ")
    assert window.titles() == ["Storage sites ready for the winter season"]
    assert {"0 with all words; 1 more with some of them", "Did you mean storage winter season?"} <= set(window.words)


def test_what_was_ignored_and_what_cannot_be_found_is_said(window: Window, session: Session, qtbot: QtBot) -> None:
    type_in(window, qtbot, 'copper "')
    assert not any("Ignored" in words for words in window.words)  # one may be on the way to close it
    qtbot.waitUntil(lambda: any("Ignored: a quotation mark without its partner" in words for words in window.words))
    add_articles(session.library, [Draft("New", "New.")])  # behind the session's back, so that nothing indexes it
    window.panel.set_query("copper")
    qtbot.waitUntil(lambda: "100 of 306 articles · 1 file not searchable" in window.words)


def test_a_right_click_asks_for_a_menu_there(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.panel.context_requested) as asked:
        window.rows.customContextMenuRequested.emit(QPoint(10, 20))
    assert asked.args == [window.rows.viewport().mapToGlobal(QPoint(10, 20))]


def test_rows_are_painted_in_both_themes_and_large(window: Window, look: Look, qtbot: QtBot) -> None:
    def height() -> int:
        return window.rows.visualRect(window.rows.model().index(0, 0)).height()

    light = window.panel.grab().toImage()
    assert height() == 112
    look.set_mode("dark")
    dark = window.panel.grab().toImage()
    assert light.pixelColor(400, 4).lightness() > 200
    assert dark.pixelColor(400, 4).lightness() < 60
    look.set_zoom(1.5)
    qtbot.waitUntil(lambda: height() == 168)


class TestEmptyLibrary:
    """A library with nothing in it says how to begin."""

    @pytest.fixture
    def library(self, tmp_path: Path) -> Library:
        return Library.create(tmp_path / "Nothing yet")

    def test_offers_to_import_and_the_samples(
        self, session: Session, look: Look, actions: Actions, qtbot: QtBot
    ) -> None:
        panel = ArticleListPanel(look, session, actions)
        qtbot.addWidget(panel)
        panel.show()
        triggered: list[str] = []
        for command in ("import_files", "open_sample"):
            actions.on(command, lambda command=command: triggered.append(command))
        qtbot.waitUntil(lambda: any(button.isVisible() for button in panel.findChildren(QPushButton)))
        for words in ("Import Files…", "Open the sample library"):
            button = next(part for part in panel.findChildren(QPushButton) if part.text() == words)
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert triggered == ["import_files", "open_sample"]
        add_articles(session.library, [Draft("First", "First.")])
        panel.set_query("")
        qtbot.waitUntil(lambda: panel.findChild(ArticleListRows).isVisible())
