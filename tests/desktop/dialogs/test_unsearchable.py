"""The list of what no search can find, under real clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from workbench.desktop.dialogs.unsearchable import UnsearchableDialog
from workbench.desktop.look import Look
from workbench.operations.indexing import Unsearchable

SCAN = Unsearchable(7, "A scan", "in/scan.pdf", "it holds no text")
MEMBER = Unsearchable(None, "", "in/all.zip", "“notes.odt” is broken.", "notes.odt")
BROKEN = Unsearchable(None, "", "in/report.pdf", "“report.pdf” is damaged.")


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> UnsearchableDialog:
    made = UnsearchableDialog(look, (SCAN, MEMBER, BROKEN), is_writable=True)
    qtbot.addWidget(made)
    made.show()
    return made


def table(dialog: UnsearchableDialog) -> QTableWidget:
    return dialog.findChild(QTableWidget)


def button(dialog: UnsearchableDialog, words: str) -> QPushButton:
    return next(part for part in dialog.findChildren(QPushButton) if part.text() == words)


def click_row(dialog: UnsearchableDialog, qtbot: QtBot, row: int) -> None:
    rows = table(dialog)
    place = rows.visualItemRect(rows.item(row, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_every_line_has_a_name_a_reason_and_a_file(dialog: UnsearchableDialog) -> None:
    rows = table(dialog)
    shown = [[rows.item(row, column).text() for column in range(3)] for row in range(rows.rowCount())]
    assert shown == [
        ["A scan", "it holds no text", "in/scan.pdf"],
        ["notes.odt", "“notes.odt” is broken.", "in/all.zip"],
        ["report.pdf", "“report.pdf” is damaged.", "in/report.pdf"],
    ]
    assert "3 files are not searchable" in [label.text() for label in dialog.findChildren(QLabel)]
    assert dialog.focusWidget() is rows


def test_an_article_is_opened_and_a_failed_file_cannot_be(dialog: UnsearchableDialog, qtbot: QtBot) -> None:
    click_row(dialog, qtbot, 2)
    assert not button(dialog, "Open Article").isEnabled()
    click_row(dialog, qtbot, 0)
    assert not button(dialog, "Take off the List").isEnabled()
    with qtbot.waitSignal(dialog.article_requested) as wanted:
        qtbot.mouseClick(button(dialog, "Open Article"), Qt.MouseButton.LeftButton)
    assert wanted.args == [7]
    assert dialog.isHidden()


def test_files_are_shown_taken_off_and_tried_again(dialog: UnsearchableDialog, qtbot: QtBot) -> None:
    click_row(dialog, qtbot, 1)
    with qtbot.waitSignal(dialog.file_requested) as shown:
        qtbot.mouseClick(button(dialog, "Show File"), Qt.MouseButton.LeftButton)
    assert shown.args == ["in/all.zip"]
    with qtbot.waitSignal(dialog.forget_requested) as forgotten:
        qtbot.mouseClick(button(dialog, "Take off the List"), Qt.MouseButton.LeftButton)
    assert forgotten.args == ["in/all.zip › notes.odt"]
    dialog.show_rows((SCAN, BROKEN))
    assert table(dialog).currentRow() == 1
    with qtbot.waitSignal(dialog.retry_requested) as again:
        qtbot.mouseClick(button(dialog, "Try All Again"), Qt.MouseButton.LeftButton)
    assert again.args == [["in/report.pdf", "in/scan.pdf"]]


def test_arrows_walk_and_a_window_that_only_reads_offers_no_change(look: Look, qtbot: QtBot) -> None:
    dialog = UnsearchableDialog(look, (SCAN, BROKEN), is_writable=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(table(dialog), Qt.Key.Key_Down)
    assert table(dialog).currentRow() == 1
    assert button(dialog, "Show File").isEnabled()
    assert not button(dialog, "Take off the List").isEnabled()
    assert not button(dialog, "Try All Again").isEnabled()


def test_once_nothing_is_left_it_says_so(dialog: UnsearchableDialog) -> None:
    dialog.show_rows(())
    assert "Everything is searchable" in [label.text() for label in dialog.findChildren(QLabel)]
    assert not any(button(dialog, words).isEnabled() for words in ("Open Article", "Show File", "Try All Again"))
