from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.count_row import CountLine
from workbench.desktop.widgets.parts.count_section import CountSection


def test_the_keyboard_comes_to_more_last_and_goes_on_to_the_first_of_them(look: Look, qtbot: QtBot) -> None:
    section = CountSection(look, "Outlets", most=2)
    qtbot.addWidget(section)
    section.show_lines([CountLine(name, name) for name in "ABCD"], ())
    with qtbot.waitActive(section):
        section.show()
        section.activateWindow()
    parts = [part for part in section.children() if part in section.rows or part is section._more]
    assert parts[-1] is section._more
    section._more.setFocus()
    QTest.keyClick(section._more, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is section.rows[2]
