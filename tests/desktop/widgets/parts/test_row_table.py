from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.row_table import by_rows


def test_the_ring_of_the_keyboard_goes_around_the_row(look: Look, qtbot: QtBot) -> None:
    table = QTableWidget(2, 3)
    by_rows(table)
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    accent = table.palette().color(QPalette.ColorRole.Accent)

    def ringed() -> list[bool]:
        picture = table.viewport().grab().toImage()
        tops = [table.visualItemRect(item).topLeft() for item in items]
        return [picture.pixelColor(top.x() + 20, top.y()) == accent for top in tops]

    for row in range(2):
        for column in range(3):
            table.setItem(row, column, QTableWidgetItem("words"))
    items = [table.item(0, 0), table.item(0, 2), table.item(1, 0)]
    table.selectRow(0)
    assert ringed() == [False, False, False]
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    assert ringed() == [True, True, False]
