"""The first page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.panels.frame.welcome import WelcomePanel
from workbench.desktop.widgets.parts.row_button import RowButton


def test_three_ways_to_begin_and_the_recent_libraries(look: Look, qtbot: QtBot) -> None:
    actions = Actions(look, writable=False)
    panel = WelcomePanel(look, actions, ["/libraries/European gas transit", "/libraries/Chips"])
    qtbot.addWidget(panel)
    panel.resize(1024, 680)
    panel.show()
    buttons = {button.text(): button for button in panel.findChildren(QAbstractButton)}
    assert list(buttons)[:3] == ["Open the sample library", "New library", "Open a library"]
    triggered: list[str] = []
    for command in ("open_sample", "new_library", "open_library"):
        actions.on(command, lambda command=command: triggered.append(command))
    qtbot.mouseClick(buttons["Open the sample library"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(buttons["New library"], Qt.Key.Key_Return)
    qtbot.keyClick(buttons["Open a library"], Qt.Key.Key_Space)
    assert triggered == ["open_sample", "new_library", "open_library"]
    with qtbot.waitSignal(panel.open_requested) as asked:
        qtbot.mouseClick(buttons["Chips"], Qt.MouseButton.LeftButton)
    assert asked.args == ["/libraries/Chips"]
    assert all(panel.rect().contains(button.mapTo(panel, button.rect().bottomRight())) for button in buttons.values())


def test_the_name_of_a_recent_library_is_shown_as_it_is_or_shortened(look: Look, qtbot: QtBot) -> None:
    long = "Export controls, " * 12
    panel = WelcomePanel(look, Actions(look, writable=False), ["/libraries/R&D", f"/libraries/{long}"])
    qtbot.addWidget(panel)
    panel.resize(1024, 680)
    panel.show()
    plain, wide = panel.findChildren(RowButton)
    assert (plain.text(), plain.accessibleName()) == ("R&&D", "R&D")  # one sign alone would underline the D
    assert wide.text().endswith("…")
    assert wide.accessibleName() == long
    assert panel.rect().contains(wide.mapTo(panel, wide.rect().bottomRight()))
