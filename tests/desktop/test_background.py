from __future__ import annotations

from PySide6.QtWidgets import QApplication

from workbench.desktop.background import Lane


def test_a_reply_that_waits_while_its_lane_is_closed_is_dropped(qapp: QApplication) -> None:
    got: list[int] = []
    lane = Lane("test", lambda _error: got.append(-1))
    lane.run(lambda: 1, got.append)
    lane.close()
    qapp.processEvents()
    assert got == []
