"""Find and replace, headings, scrolling in step and the filter of the tray, by keys and clicks."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import mark
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.panels.briefing.briefings import BriefingsPanel
from workbench.desktop.panels.briefing.replace_bar import ReplaceBar
from workbench.desktop.session import Session
from workbench.desktop.widgets.draft.draft_editor import DraftEditor
from workbench.desktop.widgets.draft.outline_button import OutlineButton
from workbench.desktop.widgets.draft.side_pane import SidePane
from workbench.desktop.widgets.draft.tray_delegate import ROW_ROLE
from workbench.desktop.widgets.draft.tray_filter import TrayFilterButton
from workbench.desktop.widgets.draft.tray_view import TrayList
from workbench.desktop.widgets.parts.menu import plain
from workbench.domain.codebook import Tag
from workbench.domain.spans import Span
from workbench.library import passages
from workbench.operations.briefings import add_briefing, collect_passages

CTRL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
CAP, TRANSIT, TARIFFS = (
    "a cap is a number without a market",
    "volumes of gas through the Sund entry point",
    "discounted tariffs",
)
DRAFT = "# Gas 🙂\n\n## Top Line\n\nGas is gas.\n\n## Key Developments\n\nMore gas.\n"


@pytest.fixture
def panel(look: Look, session: Session, actions: Actions, tags: dict[str, Tag], qtbot: QtBot) -> BriefingsPanel:
    library = session.library
    ids = [mark(library, 1, CAP, tags["Ministers"].ref), mark(library, 2, TRANSIT, tags["Transit"].ref)]
    ids.append(mark(library, 3, TARIFFS))
    cited = passages.with_ids(session.db, ids)[0].key
    draft = f"{DRAFT}\nDoubt [@{cited}].\n"
    briefing_id = add_briefing(library, title="Gas", day=date(2026, 6, 13), draft=draft).new_id("briefings")
    collect_passages(library, briefing_id=briefing_id, passage_ids=ids)
    made = BriefingsPanel(look, session, actions)
    qtbot.addWidget(made)
    made.resize(1388, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: made.findChild(TrayList).model().rowCount() == 3)
    return made


def chosen(menu: QMenu, *path: str) -> QAction:
    menu.aboutToShow.emit()
    for name in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if plain(action.text()) == name)
    return next(action for action in menu.actions() if plain(action.text()).strip() == path[-1])


def quotes(panel: BriefingsPanel) -> list[str]:
    model = panel.findChild(TrayList).model()
    return [model.index(at, 0).data(ROW_ROLE).quote for at in range(model.rowCount())]


def test_words_are_found_and_replaced_and_one_undo_takes_all_back(panel: BriefingsPanel) -> None:
    editor, bar = panel.findChild(DraftEditor), panel.findChild(ReplaceBar)
    before = editor.draft
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_F, CTRL)
    assert bar.isVisible()
    field, words = bar.finder.findChild(QLineEdit), bar._words
    QTest.keyClicks(field, "gas")
    assert [span.of(editor.draft) for span in bar.finder.found] == ["Gas", "Gas", "gas", "gas"]
    assert len(editor.extraSelections()) == 4
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert editor.textCursor().selectedText() == "Gas"
    QTest.keyClicks(words, "Oil")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert editor.draft.count("Oil") == 1
    button = next(part for part in bar.findChildren(QPushButton) if part.text() == "Replace All")
    QTest.mouseClick(button, LEFT)
    assert editor.draft.count("Oil") == 4
    editor.undo()
    assert editor.draft.count("Oil") == 1
    editor.undo()
    assert editor.draft == before
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert editor.hasFocus()
    assert not editor.extraSelections()


def test_what_is_replaced_is_what_is_found_in_the_draft_as_it_stands_now(panel: BriefingsPanel, look: Look) -> None:
    editor, bar = panel.findChild(DraftEditor), panel.findChild(ReplaceBar)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(bar.finder.findChild(QLineEdit), "gas")
    editor.select(Span(0, 0))
    editor.insertPlainText("More words. ")
    before = editor.draft
    QTest.keyClicks(bar._words, "Oil")
    QTest.keyClick(bar._words, Qt.Key.Key_Return)
    assert editor.draft == before.replace("Gas", "Oil", 1)
    look.set_mode("dark")
    assert {mark.format.background().color().name() for mark in editor.extraSelections()} == {
        look.colour("find").name(),
        look.colour("mark").name(),
    }


def test_a_heading_is_gone_to(panel: BriefingsPanel) -> None:
    editor = panel.findChild(DraftEditor)
    chosen(panel.findChild(OutlineButton).menu(), "Key Developments").trigger()
    assert editor.textCursor().selectedText() == "## Key Developments"


def test_the_preview_scrolls_in_step(panel: BriefingsPanel, qtbot: QtBot) -> None:
    editor, side = panel.findChild(DraftEditor), panel.findChild(SidePane)
    sections = (f"## Part {number}\n\n" + "Some words of this part.\n\n" * (5 + number) for number in range(12))
    editor.selectAll()
    editor.insertPlainText("# Long\n\n" + "".join(sections))
    qtbot.waitUntil(lambda: "Part 11" in side.preview.toPlainText())
    block = editor.document().find("## Part 9").block()
    editor.verticalScrollBar().setValue(block.firstLineNumber())
    top = side.preview.cursorForPosition(side.preview.viewport().rect().topLeft()).block()
    near = (top.previous().text(), top.text(), top.next().text())
    assert "Part 9" in near, near
    assert side.preview.verticalScrollBar().value()


def test_the_tray_is_filtered_by_what_the_passages_have(panel: BriefingsPanel, qtbot: QtBot) -> None:
    button = panel.findChild(TrayFilterButton)
    qtbot.waitUntil(lambda: len(button._rows) == 3)
    chosen(button.menu(), "Not Yet Cited").trigger()
    assert quotes(panel) == [TRANSIT, TARIFFS]
    assert button.isChecked()
    chosen(button.menu(), "Theme", "Transit").trigger()
    assert quotes(panel) == [TRANSIT]
    chosen(button.menu(), "Show All").trigger()
    assert len(quotes(panel)) == 3
    chosen(button.menu(), "Actor", "Ministers").trigger()
    assert quotes(panel) == [CAP]
    chosen(button.menu(), "Actor", "Any").trigger()
    outlets = {row.source for row in button._rows}
    source = next(row.source for row in button._rows if row.quote == CAP)
    assert len(outlets) > 1
    chosen(button.menu(), "Outlet", source).trigger()
    assert CAP in quotes(panel)
    assert len(quotes(panel)) < 3
    assert not button._menu.isEmpty()
    days = next(action.menu() for action in button.menu().actions() if plain(action.text()) == "Published")
    assert [plain(action.text()) for action in days.actions()] == ["Any", "Last 7 days", "Last 30 days", "Last 90 days"]


def test_citing_a_passage_takes_it_out_of_those_not_yet_cited(panel: BriefingsPanel, qtbot: QtBot) -> None:
    editor, button, tray = panel.findChild(DraftEditor), panel.findChild(TrayFilterButton), panel.findChild(TrayList)
    chosen(button.menu(), "Not Yet Cited").trigger()
    tray.setCurrentIndex(tray.model().index(0, 0))
    tray.setFocus()
    QTest.keyClick(tray, Qt.Key.Key_Return)
    assert TRANSIT in editor.draft
    qtbot.waitUntil(lambda: quotes(panel) == [TARIFFS])


def test_a_first_draft_is_made_of_what_is_not_yet_cited_and_undone_in_one_step(panel: BriefingsPanel) -> None:
    editor = panel.findChild(DraftEditor)
    before = editor.draft
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert f"“{TRANSIT}”" in editor.draft
    assert f"“{TARIFFS}”" in editor.draft
    assert CAP not in editor.draft
    assert editor.draft.index("More gas.") < editor.draft.index("### Transit")
    told: list[str] = []
    panel._session.told.connect(lambda message, _undoable: told.append(message))
    panel._follow()
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert told == ["Every passage in the tray is cited already; nothing was changed."]
    editor.undo()
    assert editor.draft == before


def test_a_citation_is_completed_by_several_words_of_quote_outlet_and_tag(panel: BriefingsPanel) -> None:
    editor = panel.findChild(DraftEditor)
    key = next(row.key for row in panel._feed.rows or () if row.quote == TRANSIT)
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    QTest.keyClicks(editor, "More [@gas sund transit")
    assert [row.key for row in editor._citations._rows.rows] == [key]
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.draft.endswith(f"More [@{key}]")
