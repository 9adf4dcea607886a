from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from workbench.desktop.background import Lane
from workbench.desktop.garbage import GarbageCollector


class Panel(QObject):
    """Note the thread that it dies on."""

    died_on: list[str]
    ring: Panel

    def __init__(self, died_on: list[str]) -> None:
        super().__init__()
        self.died_on = died_on

    def show_answer(self, _answer: object) -> None:
        """Be what a lane calls back."""

    def __del__(self) -> None:
        self.died_on.append(threading.current_thread().name)


class Dialog(QLabel):
    """Show an answer, as long as there is something to show it in."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[str] = []

    def show_answer(self, answer: str) -> None:
        self.answers.append(answer)
        self.setText(answer)


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Threads take turns as often as they can, so that each meets the other in the middle of what it does."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[GarbageCollector]:
    made = GarbageCollector(qapp)
    yield made
    made.deleteLater()
    gc.unfreeze()


def test_a_reply_that_waits_while_its_lane_is_closed_is_dropped(qapp: QApplication) -> None:
    got: list[int] = []
    lane = Lane("test", lambda _error: got.append(-1))
    lane.run(lambda: 1, got.append)
    lane.close()
    qapp.processEvents()
    assert got == []
    assert not lane.is_busy


def test_what_was_deleted_meanwhile_is_not_called(qapp: QApplication) -> None:
    told: list[BaseException] = []
    lane = Lane("test", told.append)
    asking = Dialog()
    lane.ask("topic", lambda: "an answer", asking.show_answer)
    Shiboken.delete(asking)
    lane.finish()
    while lane.is_busy:
        qapp.processEvents()
    lane.close()
    assert asking.answers == []
    assert told == []


@pytest.mark.usefixtures("hasty_threads")
@pytest.mark.parametrize("outcome", ["value", "error"])
def test_what_waits_for_a_reply_never_dies_on_the_lane(qapp: QApplication, outcome: str) -> None:
    died_on: list[str] = []
    told: list[BaseException] = []
    lane = Lane("test", told.append)

    def ask() -> None:
        panel = Panel(died_on)

        def work() -> int:
            if outcome == "error":
                raise OSError(panel.objectName())
            return len(panel.objectName())

        lane.run(work, panel.show_answer)

    for _ in range(200):
        ask()
        while lane.is_busy:
            qapp.processEvents()
        told.clear()
    lane.close()
    gc.collect()
    assert set(died_on) == {"MainThread"}
    assert len(died_on) == 200


def test_garbage_made_on_a_lane_is_collected_on_the_window_s_thread(collector: GarbageCollector, qtbot: QtBot) -> None:
    died_on: list[str] = []
    lane = Lane("test", lambda _error: None)

    def make() -> None:
        for _ in range(5_000):
            ring: list[object] = []
            ring.append(ring)

    panel = Panel(died_on)
    panel.ring = panel
    del panel
    lane.run(make)
    qtbot.waitUntil(lambda: bool(died_on))
    lane.close()
    assert died_on == ["MainThread"]
