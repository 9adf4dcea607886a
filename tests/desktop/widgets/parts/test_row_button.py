from __future__ import annotations

from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from workbench.desktop.widgets.parts.row_button import RowButton


def test_words_that_find_too_little_room_leave_the_icon_alone(qtbot: QtBot) -> None:
    button = RowButton(QIcon(), "Strategic Technology Daily")
    qtbot.addWidget(button)
    button.show()
    button.resize(400, 30)
    assert button.text() == "Strategic Technology Daily"
    button.resize(140, 30)
    assert button.text().endswith("…")
    button.resize(70, 30)
    assert button.text() == ""
    assert button.accessibleName() == "Strategic Technology Daily"
