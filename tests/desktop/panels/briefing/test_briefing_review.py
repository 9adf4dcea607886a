"""Claims and checks beside the draft, by keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import mark
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.panels.briefing.briefings import BriefingsPanel
from workbench.desktop.session import Session
from workbench.desktop.widgets.draft.draft_editor import DraftEditor
from workbench.desktop.widgets.draft.review_list import ReviewList
from workbench.desktop.widgets.draft.review_rows import ReviewRow, RowKind
from workbench.desktop.widgets.draft.side_pane import CHECKS, CLAIMS, PREVIEW, SidePane
from workbench.domain.codebook import Tag
from workbench.library import passages
from workbench.operations.briefings import add_briefing, collect_passages
from workbench.operations.reviewing import decide_origin

CAP, TRANSIT = "a cap is a number without a market", "volumes of gas through the Sund entry point"
LEFT = Qt.MouseButton.LeftButton


class Desk:
    """The briefing page on a draft with one claim, one misquotation and one passage that is never cited."""

    def __init__(self, panel: BriefingsPanel, session: Session, keys: list[str], ids: list[int], qtbot: QtBot) -> None:
        self.panel, self.session, self.keys, self.ids, self.qtbot = panel, session, keys, ids, qtbot
        self.editor = panel.findChild(DraftEditor)
        self.side = panel.findChild(SidePane)
        self.tabs = self.side.findChild(QTabBar)

    def click_tab(self, at: int) -> ReviewList:
        QTest.mouseClick(self.tabs, LEFT, pos=self.tabs.tabRect(at).center())
        shown = self.side.claims if at == CLAIMS else self.side.checks
        self.qtbot.waitUntil(shown.isVisible)
        return shown

    def click_row(self, shown: ReviewList, at: int, *, fix: bool = False) -> None:
        index = shown.model().index(at, 0)
        shown.scrollTo(index)
        area = shown.visualRect(index)
        place = shown._delegate.fix_area(area, shown.rows[at]).center() if fix else area.topLeft() + QPoint(60, 16)
        QTest.mouseClick(shown.viewport(), LEFT, pos=place)

    def row(self, shown: ReviewList, words: str) -> int:
        found = [at for at, row in enumerate(shown.rows) if words in row.words]
        assert found, [row.words for row in shown.rows]
        return found[0]

    def wait_for(self, shown: ReviewList, words: str) -> int:
        self.qtbot.waitUntil(lambda: any(words in row.words for row in shown.rows))
        return self.row(shown, words)


@pytest.fixture
def desk(look: Look, session: Session, actions: Actions, tags: dict[str, Tag], qtbot: QtBot) -> Iterator[Desk]:
    library = session.library
    ids = [mark(library, 1, CAP), mark(library, 2, TRANSIT), mark(library, 3, "discounted tariffs")]
    keys = [passage.key for passage in passages.with_ids(session.db, ids)]
    draft = (
        "# Gas\n\n## Key Developments\n\n"
        f"Ministers doubt the plan before them today. One said that “a cap is no number without a market” [@{keys[0]}].\n\n"
        f"Much gas goes through the Sund entry point this year [@{keys[1]}].\n"
    )
    briefing_id = add_briefing(library, title="Gas", day=date(2026, 6, 13), draft=draft).new_id("briefings")
    collect_passages(library, briefing_id=briefing_id, passage_ids=ids)
    panel = BriefingsPanel(look, session, actions)
    qtbot.addWidget(panel)
    panel.resize(1388, 800)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    made = Desk(panel, session, keys, ids, qtbot)
    qtbot.waitUntil(lambda: bool(made.side.checks.rows and panel._feed.rows))
    yield made
    panel.close()


def test_each_claim_is_listed_with_what_stands_behind_it(desk: Desk) -> None:
    shown = desk.click_tab(CLAIMS)
    rows = list(shown.rows)
    assert [row.kind for row in rows] == [
        RowKind.HEADING, RowKind.CLAIM, RowKind.CLAIM, RowKind.PASSAGE, RowKind.CLAIM, RowKind.PASSAGE, RowKind.HEADING, RowKind.PASSAGE,
    ]  # fmt: skip
    assert rows[0].words == "Key Developments"
    assert rows[1].detail == "cites nothing"
    assert rows[2].detail.startswith("1 article, 1 origin (")
    assert rows[3].words == f"“{CAP}”"
    assert rows[6].words == "Collected, never cited"
    assert rows[7].key == desk.keys[2]
    assert desk.tabs.tabText(CLAIMS) == "Claims 3"


def test_the_list_follows_the_caret_and_leads_back_to_the_words(desk: Desk) -> None:
    shown = desk.click_tab(CLAIMS)
    desk.editor.setFocus()
    cursor = desk.editor.document().find("Much gas")
    desk.editor.setTextCursor(cursor)
    assert shown._rows._here == desk.row(shown, "Much gas")
    desk.click_row(shown, desk.row(shown, "Ministers doubt"))
    assert desk.editor.textCursor().selectedText() == "Ministers doubt the plan before them today."
    assert desk.editor.hasFocus()


def test_a_remark_on_the_whole_draft_is_not_marked_where_the_caret_stands(desk: Desk) -> None:
    shown = desk.click_tab(CHECKS)
    assert any(row.span is not None and not row.span for row in shown.rows)
    desk.editor.setFocus()
    desk.editor.moveCursor(QTextCursor.MoveOperation.End)
    desk.editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert shown._rows._here is None


def test_with_the_caret_in_an_empty_last_line_the_list_stands_at_the_last_claim(desk: Desk) -> None:
    more = "".join(f"Report {number} says that gas went east this year [@{desk.keys[0]}].\n\n" for number in range(30))
    desk.editor.setFocus()
    desk.editor.moveCursor(QTextCursor.MoveOperation.End)
    desk.editor.insertPlainText(f"\n{more}\n\n")
    shown = desk.click_tab(CLAIMS)
    last = desk.wait_for(shown, "Report 29")
    assert shown._rows._here is None
    desk.qtbot.waitUntil(lambda: shown.viewport().rect().contains(shown.visualRect(shown.model().index(last, 0))))


def test_a_click_on_a_passage_opens_it(desk: Desk, qtbot: QtBot) -> None:
    shown = desk.click_tab(CLAIMS)
    with qtbot.waitSignal(desk.panel.passage_opened) as opened:
        desk.click_row(shown, desk.row(shown, TRANSIT))
    assert opened.args == [2, desk.ids[1]]
    shown.setFocus()
    shown.setCurrentIndex(shown.model().index(desk.row(shown, CAP), 0))
    with qtbot.waitSignal(desk.panel.passage_opened) as opened:
        QTest.keyClick(shown, Qt.Key.Key_Return)
    assert opened.args == [1, desk.ids[0]]


def test_a_misquotation_shows_the_words_and_its_fix_is_one_step_of_undo(desk: Desk) -> None:
    shown = desk.click_tab(CHECKS)
    at = next(at for at, row in enumerate(shown.rows) if row.compared)
    row: ReviewRow = shown.rows[at]
    assert {word.change for word in row.compared} == {"same", "left out", "put in"}
    before = desk.editor.draft
    desk.click_row(shown, at, fix=True)
    assert "“a cap is a number without a market”" in desk.editor.draft
    desk.qtbot.waitUntil(lambda: not any(row.compared for row in shown.rows))
    desk.editor.undo()
    assert desk.editor.draft == before


def test_the_key_puts_right_what_is_remarked_where_the_caret_stands(desk: Desk) -> None:
    desk.editor.setFocus()
    cursor = desk.editor.document().find("no number")
    cursor.clearSelection()
    desk.editor.setTextCursor(cursor)
    QTest.keyClick(desk.editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert "a cap is a number" in desk.editor.draft


def test_checks_follow_what_is_typed_and_places_move_with_the_words(desk: Desk) -> None:
    shown = desk.click_tab(CHECKS)
    uncited = desk.row(shown, "cites no passage")
    desk.editor.setFocus()
    desk.editor.insertPlainText("New 🙂 ")
    desk.click_row(shown, uncited)  # before the next review
    assert desk.editor.textCursor().selectedText() == "Ministers doubt the plan before them today."
    cursor = desk.editor.textCursor()
    cursor.removeSelectedText()
    desk.qtbot.waitUntil(lambda: not any("cites no passage" in row.words for row in shown.rows))


def test_a_remark_has_its_mark_beside_the_line(desk: Desk) -> None:
    marks = desk.editor._marks._marks
    first = next(cursor for cursor, mark in marks if "cites no passage" in mark.words)
    assert first.selectedText().startswith("Ministers doubt")
    plain = desk.editor.grab().toImage()
    desk.editor.show_marks(())
    assert desk.editor.grab().toImage() != plain


def test_an_origin_that_a_person_names_is_counted(desk: Desk) -> None:
    shown = desk.click_tab(CLAIMS)
    desk.session.perform(decide_origin, article_id=2, origin="Ferry Wire", is_origin=True)
    desk.qtbot.waitUntil(lambda: "Ferry Wire" in shown.rows[desk.row(shown, "Much gas")].detail)


def test_a_long_list_comes_to_the_words_when_it_is_first_shown(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.selectAll()
    desk.editor.insertPlainText("# Long\n\n" + "".join(f"Sentence {n} says a thing.\n\n" for n in range(400)))
    qtbot.waitUntil(lambda: len(desk.side.claims.rows) >= 400)
    cursor = desk.editor.document().find("Sentence 377")
    desk.editor.setTextCursor(cursor)
    shown = desk.click_tab(CLAIMS)
    index = shown.model().index(desk.row(shown, "Sentence 377"), 0)
    qtbot.waitUntil(lambda: shown.viewport().rect().contains(shown.visualRect(index)))


def test_rows_keep_their_layout_when_only_their_places_move(desk: Desk) -> None:
    shown = desk.click_tab(CLAIMS)
    at = desk.wait_for(shown, "Much gas")
    before = shown.rows[at]
    laid = shown._delegate._lay_out(before, 300)
    desk.editor.setFocus()
    desk.editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(desk.editor, "# ")
    desk.qtbot.waitUntil(lambda: shown.rows[desk.row(shown, "Much gas")].span != before.span)
    assert shown._delegate._lay_out(shown.rows[desk.row(shown, "Much gas")], 300) is laid


def test_the_preview_is_drawn_again_once_it_is_looked_at(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: "Much gas" in desk.side.preview.toPlainText())
    shown = desk.click_tab(CLAIMS)
    desk.wait_for(shown, "Much gas")
    desk.editor.setFocus()
    desk.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(desk.editor, "More of it came by ship.")
    desk.wait_for(shown, "More of it")
    assert "by ship" not in desk.side.preview.toPlainText()
    desk.side.show_view(PREVIEW)
    desk.qtbot.waitUntil(lambda: "by ship" in desk.side.preview.toPlainText())
