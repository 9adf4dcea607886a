from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from workbench.desktop.dialogs.confirm import ConfirmDialog, confirm
from workbench.desktop.look import Look


def _answer(key: Qt.Key) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ConfirmDialog)
    QTest.keyClick(dialog, key)


def test_enter_goes_on_and_escape_does_not(qtbot: QtBot, look: Look) -> None:
    for key, goes_on in ((Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)):
        QTimer.singleShot(0, lambda key=key: _answer(key))
        assert confirm(look, None, "Delete Actor", "12 passages would lose this tag.", "Delete") is goes_on


def test_the_question_is_spoken_and_shown_as_plain_text(qtbot: QtBot, look: Look) -> None:
    dialog = ConfirmDialog(look, "Delete “<b>”", "Sure & <i>certain</i>?", "Delete")
    qtbot.addWidget(dialog)
    assert dialog.accessibleDescription() == "Sure & <i>certain</i>?"
    assert [button.text() for button in dialog.findChildren(QPushButton)] == ["Cancel", "Delete"]
    with qtbot.waitSignal(dialog.rejected):
        QTest.mouseClick(dialog.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
