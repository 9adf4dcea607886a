"""The list of watched folders."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from workbench.desktop.dialogs.watched_folders import WatchedFoldersDialog
from workbench.desktop.look import Look
from workbench.desktop.models.watched_folders import FolderWatch, Pace
from workbench.desktop.session import Session
from workbench.operations.watching import watch_folder


class Shown:
    """The dialog on a session that watches nothing yet."""

    def __init__(self, look: Look, session: Session, qtbot: QtBot) -> None:
        self.session, self.qtbot = session, qtbot
        self.dialog = WatchedFoldersDialog(look, session, FolderWatch(session, pace=Pace(0.05, 0.2)))
        qtbot.addWidget(self.dialog)
        self.dialog.show()

    def rows(self) -> list[list[str]]:
        table = self.dialog.findChild(QTableWidget)
        assert table is not None
        return [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]

    def button(self, words: str) -> QPushButton:
        return next(part for part in self.dialog.findChildren(QPushButton) if part.text() == words)

    def press(self, words: str) -> None:
        self.qtbot.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def until(self, *rows: list[str]) -> None:
        self.qtbot.waitUntil(lambda: self.rows() == list(rows), timeout=20_000)


@pytest.fixture
def shown(look: Look, session: Session, qtbot: QtBot) -> Shown:
    return Shown(look, session, qtbot)


def test_folders_are_listed_paused_and_removed(shown: Shown, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        shown.session.perform(watch_folder, path=tmp_path / name)
    one, two = str(tmp_path / "one"), str(tmp_path / "two")
    shown.until([one, "Watching", "0"], [two, "Watching", "0"])
    shown.press("Pause")
    shown.until([one, "Paused", "0"], [two, "Watching", "0"])
    (tmp_path / "two").rmdir()
    shown.until([one, "Paused", "0"], [two, "Not reachable", "0"])
    shown.press("Resume")
    shown.until([one, "Watching", "0"], [two, "Not reachable", "0"])
    shown.press("Remove")
    shown.until([two, "Not reachable", "0"])
    assert shown.session.library.undo_label == "Stop Watching"
    shown.session.undo()
    shown.until([one, "Watching", "0"], [two, "Not reachable", "0"])


def test_without_folders_only_adding_is_offered(shown: Shown) -> None:
    assert shown.rows() == []
    assert shown.button("Add…").isEnabled()
    assert not shown.button("Pause").isEnabled()
    assert not shown.button("Remove").isEnabled()
    with shown.qtbot.waitSignal(shown.dialog.add_requested):
        shown.press("Add…")
