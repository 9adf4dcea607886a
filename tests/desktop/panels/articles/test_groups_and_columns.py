"""Headings and columns of the list of articles under real clicks and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import DRAFTS, Draft, add_articles
from workbench.desktop.actions import Actions
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.article_cells import COLUMNS
from workbench.desktop.panels.articles.article_list import ArticleListPanel
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.panels.articles.sticky_heading import StickyHeading
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.domain.articles import Status
from workbench.domain.listing import Group, Order, Sorting
from workbench.library.library import Library
from workbench.operations.articles import set_status

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Ids 1 to 5 are ``DRAFTS``, of four outlets and three months; thirty more of one outlet stand in May 2025."""
    made = Library.create(tmp_path / "European gas transit")
    add_articles(made, DRAFTS)
    add_articles(made, [Draft(f"Old {n:02}", "Old copper.", "Zeitung", f"2025-05-{n + 1:02}") for n in range(30)])
    return made


class List:
    """The panel, and what is done and seen in it."""

    def __init__(self, panel: ArticleListPanel, qtbot: QtBot) -> None:
        self.panel, self.qtbot = panel, qtbot
        self.rows: ArticleListRows = panel.findChild(ArticleListRows)
        self.opened: list[int] = []
        panel.article_opened.connect(self.opened.append)

    def choose(self, *names: str) -> None:
        """Pick entries of the menu, one after the other."""
        for name in names:
            action = next(a for a in self.panel._header._menu.actions() if a.text() == name)
            with self.qtbot.waitSignal(self.panel.found):
                action.trigger()

    def shown(self) -> list[str]:
        model = self.rows.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def click(self, row: int, column: int = 0) -> None:
        at = self.rows.visualRect(self.rows.model().index(row, column)).center()
        QTest.mouseClick(self.rows.viewport(), LEFT, pos=at)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.rows, key)

    def spoken(self, row: int) -> str:
        return str(self.rows.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.fixture
def shown(indexed_session: Session, look: Look, actions: Actions, qtbot: QtBot) -> List:
    panel = ArticleListPanel(look, indexed_session, actions)
    qtbot.addWidget(panel)
    panel.resize(420, 700)
    with qtbot.waitSignal(panel.answered):
        panel.show()
    panel.activateWindow()
    return List(panel, qtbot)


def test_groups_have_headings_with_counts_and_keep_the_order_within(shown: List) -> None:
    shown.choose("Group by Outlet", "Title")
    assert [words for words in shown.shown() if not words.startswith("Old")] == [
        "Harbour Ledger",
        "Kestrel signals readiness for limited transit",
        "Jiangwan Review",
        "Storage sites ready for the winter season",
        "芯片出口管制再度收紧",
        "Polder Courant",
        "Ministers weigh a price cap as the gas transit deal nears its end",
        "Zeitung",
        "No outlet",
        "A note without a date",
    ]
    assert shown.spoken(2) == "Jiangwan Review, 2 articles, unfolded"
    shown.choose("Group by Month")
    headings = [shown.spoken(row) for row in shown.rows.model().headings]
    assert headings == [
        "June 2026, 3 articles, unfolded",
        "May 2026, 1 article, unfolded",
        "May 2025, 30 articles, unfolded",
        "Undated, 1 article, unfolded",
    ]
    shown.choose("Newest", "Reverse")
    assert shown.shown()[:2] == ["May 2025", "Old 00"]
    assert shown.shown()[-2:] == ["Undated", "A note without a date"]
    shown.choose("No Groups")
    assert len(shown.shown()) == 35


def test_a_click_on_a_heading_folds_its_group(shown: List) -> None:
    shown.choose("Group by Month")
    shown.click(0)
    assert shown.shown()[:2] == ["June 2026", "May 2026"]
    assert shown.spoken(0) == "June 2026, 3 articles, folded"
    shown.click(0)
    assert len(shown.shown()) == 39
    assert shown.opened == []


def test_keys_go_over_headings_and_fold_them(shown: List) -> None:
    shown.choose("Group by Month")
    shown.rows.setFocus()
    shown.press(KEY.Key_Home, KEY.Key_Down)
    assert shown.opened == [4]
    shown.press(KEY.Key_Left)
    assert shown.rows.currentIndex().row() == 0
    assert shown.panel.selected_ids() == []
    shown.press(KEY.Key_Left)
    assert shown.shown()[1] == "May 2026"
    shown.press(KEY.Key_Left, KEY.Key_Down, KEY.Key_Down)
    assert shown.opened == [4, 3]
    shown.press(KEY.Key_Home, KEY.Key_Right)
    assert shown.shown()[1] == "芯片出口管制再度收紧"
    shown.press(KEY.Key_Right)
    assert shown.panel.current_id == 4
    shown.press(KEY.Key_Home, KEY.Key_Space, KEY.Key_Return, KEY.Key_Space)
    assert shown.shown()[1] == "May 2026"
    shown.press(KEY.Key_End)
    assert shown.panel.current_id == 5


def test_next_and_previous_leave_headings_and_folded_groups_out(shown: List) -> None:
    shown.choose("Group by Month")
    shown.click(shown.shown().index("May 2026"))
    shown.click(1)
    for _ in range(3):
        shown.panel.next_article()
    assert shown.opened == [4, 1, 2, 35]
    assert shown.panel.position == (5, 35)
    shown.panel.previous_article()
    assert shown.panel.current_id == 2
    shown.panel.previous_article()
    shown.panel.previous_article()
    shown.panel.previous_article()
    assert shown.panel.current_id == 4


def test_an_article_in_a_folded_group_is_shown_when_it_is_asked_for(shown: List) -> None:
    shown.choose("Group by Month")
    shown.click(0)
    assert shown.panel.select_article(2)
    assert shown.panel.current_id == 2
    assert shown.spoken(0).endswith("unfolded")


def test_all_groups_are_folded_at_once(shown: List, actions: Actions) -> None:
    shown.choose("Group by Outlet")
    actions["fold_groups"].trigger()
    assert shown.shown() == ["Harbour Ledger", "Jiangwan Review", "Polder Courant", "Zeitung", "No outlet"]
    actions["fold_groups"].trigger()
    assert len(shown.shown()) == 40


def test_answers_to_a_search_stand_in_groups_too(shown: List) -> None:
    shown.choose("Group by Outlet")
    with shown.qtbot.waitSignal(shown.panel.answered):
        shown.panel.set_query("transit", typing=False)
    assert shown.shown() == [
        "Harbour Ledger",
        "Kestrel signals readiness for limited transit",
        "Polder Courant",
        "Ministers weigh a price cap as the gas transit deal nears its end",
    ]


def test_folded_groups_stay_so_when_the_library_changes(shown: List, session: Session) -> None:
    shown.choose("Group by Month")
    shown.click(0)
    with shown.qtbot.waitSignal(shown.panel.found):
        add_articles(session.library, [Draft("Now", "Now.", published="2026-06-30")])
        session.perform(set_status, article_ids=[3], status=Status.READ)
    assert shown.spoken(0) == "June 2026, 4 articles, folded"
    assert shown.rows.currentIndex().row() == 0, "the heading keeps the keyboard"


def test_triage_goes_on_from_where_it_was_though_the_article_left_its_group(shown: List, session: Session) -> None:
    shown.choose("Group by Status")
    shown.click(1)
    for expected in (4, 1, 2):
        assert shown.panel.current_id == expected
        with shown.qtbot.waitSignal(shown.panel.found):
            session.perform(set_status, article_ids=[expected], status=Status.ARCHIVED)
        shown.panel.next_article()
    assert shown.panel.current_id == 3
    with shown.qtbot.waitSignal(shown.panel.found):
        session.perform(set_status, article_ids=[35], status=Status.READ)
    assert [words for words in shown.shown() if words in {"Unread", "Read", "Archived"}] == [
        "Unread",
        "Read",
        "Archived",
    ]
    assert shown.shown()[-3:] == [
        "芯片出口管制再度收紧",
        "Ministers weigh a price cap as the gas transit deal nears its end",
        "Kestrel signals readiness for limited transit",
    ]


def test_the_chosen_article_stays_in_sight_in_another_order(shown: List, session: Session) -> None:
    def top() -> int:
        return shown.rows.visualRect(shown.rows.currentIndex()).top()

    shown.click(0)
    with shown.qtbot.waitSignal(shown.panel.found):
        session.perform(set_status, article_ids=[4], status=Status.READ)
    shown.choose("Group by Status")
    assert shown.panel.position == (35, 35)
    assert 0 < top() < shown.rows.viewport().height()
    shown.choose("No Groups")
    assert shown.panel.position == (1, 35)
    assert top() == 0
    shown.panel.select_article(20)
    place = top()
    shown.choose("Title")
    assert shown.panel.current_id == 20
    assert top() == place, "it stays where the eye is on it"
    with shown.qtbot.waitSignal(shown.panel.answered):
        shown.panel.set_query("copper", typing=False)
    assert shown.rows.verticalScrollBar().value() == 0, "another question begins at the top"


def test_the_heading_stays_in_sight_and_folds_the_group_on_a_click(shown: List) -> None:
    shown.choose("Group by Month")
    sticky = shown.panel.findChild(StickyHeading)
    assert sticky.isHidden()
    shown.panel.select_article(20)
    assert sticky.isVisible()
    assert sticky.accessibleName() == "May 2025, 30 articles, unfolded"
    place = shown.rows.visualRect(shown.rows.currentIndex())
    for _ in range(5):
        shown.panel.previous_article()
        place = shown.rows.visualRect(shown.rows.currentIndex())
        assert place.top() >= sticky.height() - 1, "no row is chosen under the heading"
    QTest.mouseClick(sticky, LEFT, pos=QPoint(40, 10))
    assert shown.shown()[-3:] == ["May 2025", "Undated", "A note without a date"]
    assert "May 2025" not in sticky.accessibleName()
    assert shown.rows.visualRect(shown.rows.currentIndex()).top() >= 0


def test_columns_sort_by_a_click_and_turn_by_another(shown: List, actions: Actions) -> None:
    shown.panel.resize(900, 700)
    actions["toggle_columns"].trigger()
    header = shown.rows.horizontalHeader()
    assert header.isVisible()

    def click(order: Order) -> None:
        section = COLUMNS.index(order)
        at = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
        with shown.qtbot.waitSignal(shown.panel.found):
            QTest.mouseClick(header.viewport(), LEFT, pos=at)

    click(Order.TITLE)
    assert shown.shown()[0] == "A note without a date"
    click(Order.TITLE)
    assert shown.shown()[0] == "芯片出口管制再度收紧"
    assert header.sortIndicatorSection() == COLUMNS.index(Order.TITLE)
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    click(Order.OUTLET)
    assert shown.shown()[0] == "Kestrel signals readiness for limited transit"
    shown.click(0, COLUMNS.index(Order.PUBLISHED))
    assert shown.opened == [2]
    assert shown.panel.selected_ids() == [2]
    shown.press(KEY.Key_Down, KEY.Key_End, KEY.Key_Home)
    assert shown.opened == [2, 4, 5, 2]


def test_columns_give_way_are_chosen_and_remembered(
    shown: List, look: Look, actions: Actions, indexed_session: Session, qtbot: QtBot
) -> None:
    actions["toggle_columns"].trigger()
    header = shown.rows.horizontalHeader()

    def seen() -> set[Order]:
        return {column for number, column in enumerate(COLUMNS) if not header.isSectionHidden(number)}

    assert seen() == {Order.TITLE, Order.OUTLET}
    shown.panel.resize(1000, 700)
    assert seen() == {Order.TITLE, Order.OUTLET, Order.PUBLISHED, Order.PASSAGES, Order.MARKING, Order.STATUS}
    menu = shown.rows.columns.menu()
    names = {action.text(): action for action in menu.actions()}
    names["Language"].trigger()
    names["Marking"].trigger()
    assert Order.LANGUAGE in seen()
    assert Order.MARKING not in seen()
    header.resizeSection(COLUMNS.index(Order.OUTLET), 200)
    shown.choose("Group by Month", "Outlet", "Reverse")
    kept = shown.panel.arrangement()
    other = ArticleListPanel(look, indexed_session, actions)
    qtbot.addWidget(other)
    other.resize(1000, 700)
    other.show()
    other.arrange(kept)
    assert other.arrangement() == kept
    assert other._search.wanted.sorting == Sorting(Order.OUTLET, True, Group.MONTH)
    rows = other.findChild(ArticleListRows)
    assert rows.shows_columns
    assert rows.columnWidth(COLUMNS.index(Order.OUTLET)) == 200
    assert not rows.horizontalHeader().isSectionHidden(COLUMNS.index(Order.LANGUAGE))


@pytest.mark.parametrize("language", ["de", "ko", "pt_BR"])
def test_a_column_of_days_has_room_for_every_day(
    look: Look, indexed_session: Session, actions: Actions, qtbot: QtBot, language: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    panel = ArticleListPanel(look, indexed_session, actions)
    qtbot.addWidget(panel)
    rows = panel.findChild(ArticleListRows)
    panel.resize(1000, 700)
    panel.show()
    actions["toggle_columns"].trigger()
    assert rows.shows_columns
    days = [shown_date(f"2026-{month:02}-28") for month in range(1, 13)]
    QLocale.setDefault(before)
    longest = max(map(QFontMetricsF(look.font(FontRole.SECONDARY)).horizontalAdvance, days))
    assert rows.columnWidth(COLUMNS.index(Order.PUBLISHED)) >= longest + 16


def test_rows_have_their_heights_in_each_view_and_group(shown: List, look: Look, actions: Actions) -> None:
    def heights() -> set[tuple[bool, int]]:
        model = shown.rows.model()
        return {(row in model.headings, shown.rows.rowHeight(row)) for row in range(model.rowCount())}

    shown.choose("Group by Status")
    assert heights() == {(True, 34), (False, 112)}
    shown.click(0)
    actions["toggle_columns"].trigger()
    shown.choose("Group by Month")
    assert heights() == {(True, 34), (False, 32)}
    actions["toggle_columns"].trigger()
    assert heights() == {(True, 34), (False, 112)}
    look.set_zoom(1.5)
    assert heights() == {(True, 51), (False, 168)}
    shown.choose("No Groups")
    assert heights() == {(False, 168)}


def test_groups_are_announced(shown: List, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    shown.choose("Group by Month")
    shown.qtbot.waitUntil(lambda: "35 articles found; groups: 4" in told)
    shown.click(0)
    assert told[-1] == "June 2026, 3 articles, folded"


def test_everything_is_painted_in_columns(shown: List, look: Look, actions: Actions) -> None:
    shown.panel.resize(1000, 700)
    shown.choose("Group by Outlet")
    actions["toggle_columns"].trigger()
    light = shown.rows.grab().toImage()
    look.set_mode("dark")
    dark = shown.rows.grab().toImage()
    assert light.size() == dark.size()
    assert light != dark
    accent = look.colour("accent")
    row = shown.rows.visualRect(shown.rows.model().index(1, 0))
    top = shown.rows.horizontalHeader().height()
    dot = dark.pixelColor(row.left() + 13, row.center().y() + top)
    assert abs(dot.hue() - accent.hue()) < 10, "the dot of an unread article"
