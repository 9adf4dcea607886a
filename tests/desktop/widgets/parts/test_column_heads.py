from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.column_heads import ColumnHeads


@pytest.fixture
def table(look: Look, qtbot: QtBot) -> QTableView:
    """Three columns, the second hidden, sorted by the first."""
    made = QTableView()
    qtbot.addWidget(made)
    model = QStandardItemModel(made)
    for row in (("b", "", "1"), ("a", "", "3"), ("c", "", "2")):
        model.appendRow([QStandardItem(cell) for cell in row])
    made.setModel(model)
    made.setHorizontalHeader(ColumnHeads(look, made))
    made.setSortingEnabled(True)
    made.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    made.setColumnHidden(1, True)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def column(table: QTableView, number: int) -> list[str]:
    return [table.model().index(row, number).data() for row in range(3)]


def test_heads_sort_by_keys(table: QTableView) -> None:
    heads = table.horizontalHeader()
    heads.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(heads, Qt.Key.Key_Space)
    assert column(table, 0) == ["c", "b", "a"]
    QTest.keyClick(heads, Qt.Key.Key_Right)
    QTest.keyClick(heads, Qt.Key.Key_Return)
    assert column(table, 2) == ["1", "2", "3"], "a hidden column is passed over"
    QTest.keyClick(heads, Qt.Key.Key_Right)
    QTest.keyClick(heads, Qt.Key.Key_Return)
    assert column(table, 2) == ["3", "2", "1"], "the last column is the end"


def test_heads_say_how_the_rows_are_sorted(table: QTableView, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    table.model().setHorizontalHeaderLabels(["Name", "Hidden", "Count"])
    table.setFocus()
    heads = table.horizontalHeader()
    heads.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(heads, Qt.Key.Key_Right)
    QTest.keyClick(heads, Qt.Key.Key_Return)
    QTest.keyClick(heads, Qt.Key.Key_Return)
    assert told == ["Name, ascending", "Count", "Count, ascending", "Count, descending"]


def test_tab_leads_from_the_rows_to_the_heads_and_down_leads_back(table: QTableView) -> None:
    table.setTabKeyNavigation(False)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert table.horizontalHeader().hasFocus()
    QTest.keyClick(table.horizontalHeader(), Qt.Key.Key_Down)
    assert table.hasFocus()


def test_the_head_that_has_the_keyboard_shows_it(table: QTableView) -> None:
    heads = table.horizontalHeader()
    heads.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = heads.grab().toImage()
    table.setFocus()
    assert heads.grab().toImage() != ringed
