"""The account of an import."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from workbench.desktop.dialogs.import_results import ImportResultsDialog
from workbench.desktop.look import Look
from workbench.operations.importing import ImportLine, ImportSummary


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> ImportResultsDialog:
    summary = ImportSummary(
        imported=[ImportLine("in/a.html", 7, "A title"), ImportLine("in/b.html", 8, "B title")],
        duplicates=[ImportLine("in/c.html", 7, "A title")],
        failed=[ImportLine("in/scan.pdf", why="It holds no text.")],
        total=4,
    )
    made = ImportResultsDialog(look, summary)
    qtbot.addWidget(made)
    made.show()
    return made


def rows(dialog: ImportResultsDialog) -> list[list[str]]:
    model = dialog.findChild(QTableView).model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def press(dialog: ImportResultsDialog, qtbot: QtBot, words: str) -> None:
    button = next(part for part in dialog.findChildren(QPushButton) if part.text().startswith(words))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_file_is_accounted_for_the_failed_first(dialog: ImportResultsDialog) -> None:
    QAbstractItemModelTester(dialog.findChild(QTableView).model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert rows(dialog) == [
        ["Failed", "scan.pdf", "It holds no text."],
        ["Already here", "c.html", "A title"],
        ["Imported", "a.html", "A title"],
        ["Imported", "b.html", "B title"],
    ]
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "4 files: 2 imported, 0 updated, 1 already here, 1 failed." in words


def test_one_fate_alone_is_shown_and_copied(dialog: ImportResultsDialog, qtbot: QtBot) -> None:
    press(dialog, qtbot, "Imported")
    assert [row[1] for row in rows(dialog)] == ["a.html", "b.html"]
    press(dialog, qtbot, "Copy")
    assert QApplication.clipboard().text() == "Imported\tin/a.html\tA title\nImported\tin/b.html\tB title"
    press(dialog, qtbot, "All")
    assert len(rows(dialog)) == 4
    updated = next(part for part in dialog.findChildren(QPushButton) if part.text().startswith("Updated"))
    assert not updated.isEnabled()


def test_enter_on_a_row_asks_for_its_article(dialog: ImportResultsDialog, qtbot: QtBot) -> None:
    table = dialog.findChild(QTableView)
    asked: list[int] = []
    dialog.article_requested.connect(asked.append)
    for row in (0, 3):
        table.setCurrentIndex(table.model().index(row, 0))
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked == [8]


def test_escape_closes(dialog: ImportResultsDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
