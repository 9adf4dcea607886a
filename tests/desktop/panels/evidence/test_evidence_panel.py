from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import mark
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.panels.evidence.evidence import EvidencePanel
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.menu import plain
from workbench.desktop.widgets.rows.evidence_delegate import Column
from workbench.desktop.widgets.tags.tag_chip import TagChip
from workbench.domain.codebook import Tag
from workbench.domain.passages import PassageState
from workbench.domain.spans import Span
from workbench.library import passages
from workbench.library.library import Library
from workbench.operations.codebook import delete_tag, edit_tag
from workbench.operations.passages import delete_passages, note_passage

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def marked(library: Library, tags: dict[str, Tag]) -> list[int]:
    """Five passages; in the table they stand in the order of this list."""
    names = ("Kestrel Energy", "Ministers", "Price cap", "Transit")
    kestrel, ministers, cap, transit = (tags[name].ref for name in names)
    return [
        mark(library, 4, "新的芯片出口管制"),
        mark(library, 1, "Energy ministers remained divided", ministers, cap, note="Check the vote"),
        mark(library, 1, "a new transit deal must be settled first", ministers, transit),
        mark(library, 2, "volumes of gas through the Sund entry point", kestrel, transit),
        mark(library, 3, "Operators offered discounted tariffs", kestrel),
    ]


@pytest.fixture
def panel(marked: list[int], look: Look, session: Session, actions: Actions, qtbot: QtBot) -> EvidencePanel:
    made = EvidencePanel(look, session, actions)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    qtbot.waitUntil(lambda: made._model.rowCount() == len(marked))
    return made


def shown(panel: EvidencePanel) -> list[int]:
    return [panel._model.row(number).id for number in range(panel._model.rowCount())]


def place(panel: EvidencePanel, row: int, column: Column = Column.QUOTE) -> QPoint:
    return panel._table.visualRect(panel._model.index(row, column)).center()


def click(panel: EvidencePanel, row: int, column: Column = Column.QUOTE, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(panel._table.viewport(), LEFT, modifier, place(panel, row, column))


def click_cell(panel: EvidencePanel, actor: str, theme: str) -> None:
    grid = panel._charts._grid
    row = next(at for at, tag in enumerate(grid._rows) if tag.name == actor)
    column = next(at for at, tag in enumerate(grid._columns) if tag.name == theme)
    QTest.mouseClick(grid.viewport(), LEFT, NONE, grid._frame.rect(row, column).center().toPoint())


def chips(panel: EvidencePanel) -> list[str]:
    return [part.text() for part in panel._bar._parts if isinstance(part, TagChip)]


def settle(panel: EvidencePanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel._session._searching.is_busy)


def test_all_passages_are_shown_newest_first_with_the_denominator(panel: EvidencePanel, marked: list[int]) -> None:
    assert shown(panel) == marked
    assert panel._header._count.text() == "5 of 5 passages"
    assert panel._charts._hint.text() == "5 passages in 4 of 4 articles read"


def test_a_cell_shows_its_passages_and_a_second_click_all(
    panel: EvidencePanel, marked: list[int], qtbot: QtBot
) -> None:
    click_cell(panel, "Ministers", "Transit")
    assert shown(panel) == [marked[2]]
    assert chips(panel) == ["Ministers", "Transit"]
    assert panel._header._count.text() == "1 of 5 passages"
    settle(panel, qtbot)
    assert panel._charts._bars._series[0].tag.name == "Ministers"
    click_cell(panel, "Ministers", "Transit")
    assert shown(panel) == marked
    assert chips(panel) == []


def test_a_chip_is_taken_away_by_its_cross_or_by_key(panel: EvidencePanel, marked: list[int], qtbot: QtBot) -> None:
    click_cell(panel, "Kestrel Energy", "Transit")
    second = next(chip for chip in panel.findChildren(TagChip) if chip.text() == "Transit")
    QTest.mouseClick(second, LEFT, NONE, second._cross_rect().center().toPoint())
    assert shown(panel) == [marked[3], marked[4]]
    assert chips(panel) == ["Kestrel Energy"]
    rest = next(part for part in panel._bar._parts if isinstance(part, TagChip))
    QTest.keyClick(rest, Qt.Key.Key_Delete)
    assert shown(panel) == marked


def test_a_month_narrows_the_table_until_its_chip_is_pressed(panel: EvidencePanel, marked: list[int]) -> None:
    bars = panel._charts._bars
    index = bars._months.index("2026-05")
    middle = QPointF(bars._plot().left() + (index + 0.5) * bars._pitch(), bars._plot().center().y())
    QTest.mouseClick(bars, LEFT, NONE, middle.toPoint())
    assert shown(panel) == [marked[4]]
    chip = panel._bar._parts[-1]
    assert chip.text() == "May 2026"
    QTest.mouseClick(chip, LEFT)
    assert shown(panel) == marked


def test_typing_searches_quotes_and_notes(panel: EvidencePanel, marked: list[int]) -> None:
    panel._bar._search.setFocus()
    QTest.keyClicks(panel._bar._search, "vote")
    assert shown(panel) == [marked[1]]
    QTest.keyClicks(panel._bar._search, " nowhere")
    assert panel._pages.currentWidget() is panel._nothing
    QTest.mouseClick(panel._nothing._button, LEFT)
    assert shown(panel) == marked


def test_boxes_ctrl_and_shift_check(panel: EvidencePanel, marked: list[int]) -> None:
    click(panel, 0)
    assert panel._model.checked == []
    click(panel, 1, Column.CHECK)
    click(panel, 4, modifier=CTRL)
    assert panel._model.checked == [marked[1], marked[4]]
    click(panel, 4, Column.CHECK)
    click(panel, 1)
    click(panel, 3, modifier=SHIFT)
    assert panel._model.checked == marked[1:4]
    assert panel._header._collect.text() == "Add 3 to briefing"
    assert panel._bar._checked.text() == "3 selected"


def test_the_keyboard_checks_collects_and_opens(panel: EvidencePanel, marked: list[int], qtbot: QtBot) -> None:
    table = panel._table
    click(panel, 0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert panel._model.checked == [marked[0], marked[1], marked[2]]
    with qtbot.waitSignal(panel.collect_requested) as collected:
        QTest.mouseClick(panel._header._collect, LEFT)
    assert collected.args == [marked[:3]]
    QTest.keyClick(table, Qt.Key.Key_A, CTRL)
    assert panel._model.checked == marked
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert panel._model.checked == []
    assert not panel._header._collect.isEnabled()
    with qtbot.waitSignal(panel.passage_opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [1, marked[2]]


def test_the_letter_b_collects_the_current_passage(panel: EvidencePanel, marked: list[int], qtbot: QtBot) -> None:
    panel.activateWindow()
    click(panel, 3)
    panel._table.setFocus()
    with qtbot.waitSignal(panel.collect_requested) as collected:
        QTest.keyClick(panel._table, Qt.Key.Key_B)
    assert collected.args == [[marked[3]]]


def test_a_double_click_opens_the_article_at_the_passage(panel: EvidencePanel, marked: list[int], qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.passage_opened) as opened:
        QTest.mouseDClick(panel._table.viewport(), LEFT, NONE, place(panel, 3))
    assert opened.args == [2, marked[3]]


def test_a_click_on_a_column_head_sorts_and_keeps_the_current_passage(panel: EvidencePanel, marked: list[int]) -> None:
    click(panel, 4)
    header = panel._table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(Column.SOURCE) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, NONE, at)
    sources = [panel._model.row(number).source for number in range(5)]
    assert sources in (sorted(sources), sorted(sources, reverse=True))
    current = panel._table.current_row()
    assert current is not None
    assert current.id == marked[4]
    row = panel._table.currentIndex().row()
    QTest.keyClick(panel._table, Qt.Key.Key_Up if row else Qt.Key.Key_Down, SHIFT)
    assert len(panel._model.checked) == 2, "checking goes on from the row that is current"


def test_an_outlet_that_is_gone_filters_no_longer(
    panel: EvidencePanel, marked: list[int], session: Session, qtbot: QtBot
) -> None:
    menu = panel._header._menu
    next(action for action in menu.actions() if action.text() == "Jiangwan Review").trigger()
    qtbot.waitUntil(lambda: shown(panel) == [marked[0], marked[4]])
    session.perform(delete_passages, passage_ids=[marked[0], marked[4]])
    qtbot.waitUntil(lambda: shown(panel) == marked[1:4])
    assert panel._header._filter.text() == "Filter"


def test_period_and_filter_narrow_with_their_denominator(panel: EvidencePanel, marked: list[int], qtbot: QtBot) -> None:
    menu = panel._header._menu
    next(action for action in menu.actions() if action.text() == "Jiangwan Review").trigger()
    qtbot.waitUntil(lambda: shown(panel) == [marked[0], marked[4]])
    assert panel._header._count.text() == "2 of 5 passages"
    assert panel._header._filter.text() == "Filter · 1"
    next(action for action in menu.actions() if action.text() == "Needs review only").trigger()
    qtbot.waitUntil(lambda: panel._pages.currentWidget() is panel._nothing)
    QTest.mouseClick(panel._nothing._button, LEFT)
    qtbot.waitUntil(lambda: shown(panel) == marked)


def test_only_what_changed_is_read_again(
    panel: EvidencePanel, marked: list[int], session: Session, tags: dict[str, Tag], qtbot: QtBot
) -> None:
    click(panel, 1, Column.CHECK)
    session.perform(note_passage, passage_id=marked[1], note="A new note")
    qtbot.waitUntil(lambda: panel._model.row(1).note == "A new note")
    session.perform(edit_tag, tag=tags["Ministers"].ref, name="The ministers")
    qtbot.waitUntil(lambda: [tag.name for tag in panel._model.row(1).tags] == ["The ministers", "Price cap"])
    assert panel._model.checked == [marked[1]]
    session.perform(delete_passages, passage_ids=[marked[1]])
    qtbot.waitUntil(lambda: panel._model.rowCount() == 4)
    assert panel._model.checked == []
    session.undo()
    qtbot.waitUntil(lambda: shown(panel) == marked)


def test_a_deleted_tag_narrows_no_longer(
    panel: EvidencePanel, marked: list[int], session: Session, tags: dict[str, Tag], qtbot: QtBot
) -> None:
    panel.show_tags([tags["Transit"].ref])
    assert shown(panel) == [marked[2], marked[3]]
    session.perform(delete_tag, tag=tags["Transit"].ref)
    qtbot.waitUntil(lambda: shown(panel) == marked)


def test_a_hidden_page_catches_up_when_it_is_shown(
    panel: EvidencePanel, marked: list[int], session: Session, qtbot: QtBot
) -> None:
    panel.hide()
    with qtbot.waitSignal(session.changed):
        session.perform(note_passage, passage_id=marked[0], note="Seen later")
    assert panel._model.row(0).note == ""
    panel.show()
    qtbot.waitUntil(lambda: panel._model.row(0).note == "Seen later")


def _doubt(library: Library, passage_id: int, state: PassageState, proposed: Span | None) -> None:
    with library.step("Doubt") as step:
        passages.doubt(step.db, passage_id, state, proposed)


def test_a_changed_passage_is_accepted_from_the_menu_of_its_row(
    panel: EvidencePanel, marked: list[int], session: Session, library: Library, qtbot: QtBot
) -> None:
    _doubt(library, marked[1], PassageState.CHANGED, Span(0, 16))
    panel.hide()
    panel._reads_all = True
    panel._ask()
    panel.show()
    qtbot.waitUntil(lambda: panel._model.row(1).needs_review)
    table = panel._table
    at = place(panel, 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    accept = next(action for action in menu.actions() if plain(action.text()) == "Accept Proposed Place")
    QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(accept).center())
    qtbot.waitUntil(lambda: not panel._model.row(1).needs_review)
    assert panel._model.row(1).quote == "Energy ministers"
    assert session.library.undo_label == "Accept Changed Passage"


def test_a_lost_passage_offers_nothing_to_accept(panel: EvidencePanel, marked: list[int], library: Library) -> None:
    _doubt(library, marked[1], PassageState.LOST, None)
    row = panel._model.row(1)
    assert [action.text() for action in panel._table.menu_for(row).actions()] == [
        "Open Article Here",
        "Add to Briefing",
    ]


def test_an_empty_library_says_what_to_do(look: Look, session: Session, actions: Actions, qtbot: QtBot) -> None:
    made = EvidencePanel(look, session, actions)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made._pages.currentWidget() is made._nothing)
    assert made._nothing.accessibleName().startswith("No passages yet.")


def test_narrow_pages_keep_the_quote_readable(panel: EvidencePanel) -> None:
    panel.resize(972, 606)
    table = panel._table
    assert table.columnWidth(Column.QUOTE) >= 280
    assert table.isColumnHidden(Column.NOTE)
    panel.resize(1300, 800)
    assert not table.isColumnHidden(Column.NOTE)


def test_a_change_elsewhere_does_not_move_the_table(
    panel: EvidencePanel, marked: list[int], session: Session, qtbot: QtBot
) -> None:
    panel.resize(1300, 500)
    bar = panel._table.verticalScrollBar()
    click(panel, 0)
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    session.perform(note_passage, passage_id=marked[4], note="Far below")
    qtbot.waitUntil(lambda: panel._model.row(4).note == "Far below")
    assert bar.value() == place


def test_widths_order_and_division_are_taken_up_again(
    panel: EvidencePanel, look: Look, session: Session, qtbot: QtBot
) -> None:
    panel._table.setColumnWidth(Column.TAGS, 180)
    panel._table.sortByColumn(Column.SOURCE, Qt.SortOrder.AscendingOrder)
    other = EvidencePanel(look, session, Actions(look, writable=True, parent=panel))
    qtbot.addWidget(other)
    other.resize(1300, 800)
    other.arrange(panel.arrangement())
    other.show()
    qtbot.waitUntil(lambda: other._model.rowCount() == 5)
    assert other._table.columnWidth(Column.TAGS) == 180
    assert shown(other) == shown(panel)


def test_tags_stand_in_the_table_with_their_signs(panel: EvidencePanel, look: Look, tags: dict[str, Tag]) -> None:
    panel._table.setCurrentIndex(panel._model.index(1, Column.QUOTE))
    area = panel._table.visualRect(panel._model.index(3, Column.TAGS))
    image = panel._table.viewport().grab(area).toImage()
    painted = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert look.hue(tags["Transit"].colour).name() in painted
