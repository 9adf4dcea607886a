from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from workbench.desktop.dialogs.asked import asked


@pytest.mark.parametrize("accepts", [True, False])
def test_a_dialog_is_answered_read_and_gone(qapp: QApplication, qtbot: QtBot, accepts: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    dialog.setWindowTitle("Title")
    QTimer.singleShot(0, dialog.accept if accepts else dialog.reject)
    assert asked(dialog) is accepts
    assert dialog.windowTitle() == "Title"
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QDialog) == []
