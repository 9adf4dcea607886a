"""What the window says of an error that nobody foresaw."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from workbench.desktop.app import _report


@pytest.mark.usefixtures("qapp")
def test_one_box_tells_of_an_error_and_the_log_of_each(caplog: pytest.LogCaptureFixture) -> None:
    told: list[str] = []

    def look() -> None:
        _report(OSError, OSError("again"), None)
        boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
        told.extend(box.text() for box in boxes)
        for box in boxes:
            box.close()

    QTimer.singleShot(0, look)
    _report(KeyError, KeyError("words of an article"), None)
    assert len(told) == 1
    assert "(KeyError)" in told[0]
    assert "words of an article" not in told[0]
    assert [record.levelname for record in caplog.records] == ["CRITICAL", "CRITICAL"]
    caplog.clear()
