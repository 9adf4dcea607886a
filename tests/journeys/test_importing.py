"""An import is followed, paused, looked into, and mended, by the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView, QToolButton, QWidget

from tests.journeys.hands import LEFT, Hands
from workbench.desktop.dialogs.import_results import ImportResultsDialog
from workbench.desktop.dialogs.what_changed import WhatChangedDialog
from workbench.desktop.widgets.compare.sentence_pairs import SentencePairs
from workbench.library import articles


class FileManager(QObject):
    """Stands for the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(Path(url.toLocalFile()))


@pytest.fixture
def file_manager() -> Iterator[FileManager]:
    manager = FileManager()
    QDesktopServices.setUrlHandler("file", manager, "show")
    yield manager
    QDesktopServices.unsetUrlHandler("file")


def click(within: QWidget, words: str) -> None:
    parts = [*within.findChildren(QPushButton), *within.findChildren(QToolButton)]
    button = next(part for part in parts if part.isVisible() and part.text().startswith(words))
    QTest.mouseClick(button, LEFT)


def dialog(hands: Hands) -> ImportResultsDialog | None:
    return next((part for part in hands.window.findChildren(ImportResultsDialog) if part.isVisible()), None)


def rows(shown: ImportResultsDialog) -> list[list[str]]:
    model = shown.findChild(QTableView).model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_an_import_is_paused_looked_into_and_mended(hands: Hands, file_manager: FileManager, tmp_path: Path) -> None:
    saved = tmp_path / "Saved pages"
    saved.mkdir()
    for number in range(40):
        (saved / f"{number}.txt").write_text(f"Story {number}\n\nWords {number * 7919}.\n", encoding="utf-8")
    bad = saved / "bad.txt"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    bar = hands.window.status_bar

    hands.drop(saved)
    click(bar, "Pause the import")
    hands.until(
        lambda: any(part.text().startswith("Import paused at 0 of 41") for part in bar.findChildren(QPushButton))
    )
    click(bar, "Import paused")
    live = dialog(hands)
    assert live is not None
    assert articles.count(hands.session.db) == 0
    click(live, "Resume")
    hands.settle()
    assert len(rows(live)) == 41
    assert rows(live)[0][:2] == ["Failed", "bad.txt"]
    assert articles.count(hands.session.db) == 40

    table = live.findChild(QTableView)
    table.setCurrentIndex(table.model().index(0, 0))
    assert file_manager.shown == []
    click(live, "Show File")
    assert file_manager.shown == [saved]

    bad.write_text("Mended\n\nThis can be read now.\n", encoding="utf-8")
    click(live, "Try Failed Again")
    hands.settle()
    assert rows(live) == [["Imported", "bad.txt", "Mended"]]
    assert articles.count(hands.session.db) == 41
    click(live, "Close")
    assert dialog(hands) is None
    click(bar, "Imported 1 of 1")
    again = dialog(hands)
    assert again is not None
    assert rows(again) == [["Imported", "bad.txt", "Mended"]]
    click(again, "Close")


def test_what_changed_in_a_file_is_looked_at(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "berths.txt"
    path.write_text("Berths close\n\nTwo berths will close in July, the harbour said.\n", encoding="utf-8")
    hands.drop(path)
    hands.settle()
    path.write_text("Berths close\n\nThree berths will close in July, the harbour said.\n", encoding="utf-8")
    hands.drop(path)
    hands.settle()
    click(hands.window.status_bar, "Imported 1 of 1")
    account = dialog(hands)
    assert account is not None
    assert rows(account)[0][0] == "Updated"
    table = account.findChild(QTableView)
    table.setCurrentIndex(table.model().index(0, 0))
    click(account, "What Changed")
    shown = next(part for part in account.findChildren(WhatChangedDialog) if part.isVisible())
    pairs = shown.findChild(SentencePairs)
    hands.until(lambda: "Three berths" in pairs.toPlainText() and "Two berths" in pairs.toPlainText())
    click(shown, "Close")
    click(account, "Close")
