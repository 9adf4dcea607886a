from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from workbench.desktop.look import Look
from workbench.desktop.widgets.tags.colour_swatches import ColourSwatches
from workbench.domain.codebook import COLOURS


def test_twelve_colours_are_chosen_by_click_and_arrow_keys(qtbot: QtBot, look: Look) -> None:
    swatches = ColourSwatches(look)
    qtbot.addWidget(swatches)
    swatches.show()
    chosen: list[str] = []
    swatches.chosen.connect(chosen.append)
    buttons = swatches.findChildren(QAbstractButton)
    assert [button.accessibleName() for button in buttons] == [colour.title() for colour in COLOURS]
    QTest.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)
    QTest.keyClick(buttons[-1], Qt.Key.Key_Right)
    QTest.keyClick(buttons[0], Qt.Key.Key_Left)
    assert chosen == [COLOURS[-1], COLOURS[0], COLOURS[-1]]
    assert swatches.colour == COLOURS[-1]


def test_only_the_chosen_colour_is_a_stop_of_the_tab_key(qtbot: QtBot, look: Look) -> None:
    swatches = ColourSwatches(look)
    qtbot.addWidget(swatches)
    swatches.set_colour("teal")
    stops = [b for b in swatches.findChildren(QAbstractButton) if b.focusPolicy() & Qt.FocusPolicy.TabFocus.value]
    assert [button.accessibleName() for button in stops] == ["Teal"]
