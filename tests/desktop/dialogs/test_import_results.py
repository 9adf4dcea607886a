"""The account of an import."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from tests.importing.readers.test_pdf import report
from tests.importing.scans import scanned, stand_in
from workbench.desktop.dialogs.import_results import ImportResultsDialog
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.library import articles
from workbench.operations.importing import ImportLine, ImportSummary


@pytest.fixture
def dialog(look: Look, session: Session, qtbot: QtBot) -> ImportResultsDialog:
    summary = ImportSummary(
        imported=[ImportLine("in/a.html", 7, "A title"), ImportLine("in/b.html", 8, "B title")],
        duplicates=[ImportLine("in/c.html", 7, "A title")],
        failed=[ImportLine("in/scan.pdf", why="It holds no text.")],
        total=4,
    )
    made = ImportResultsDialog(look, session, summary, is_working=False)
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
    assert "4 files: 2 imported, 1 already here, 1 failed." in words


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


@pytest.fixture
def live(look: Look, session: Session, qtbot: QtBot) -> ImportResultsDialog:
    """The dialog as it stands when an import has just been asked for."""
    made = ImportResultsDialog(look, session, ImportSummary(), is_working=True)
    qtbot.addWidget(made)
    made.show()
    return made


def button(dialog: ImportResultsDialog, words: str) -> QPushButton:
    return next(part for part in dialog.findChildren(QPushButton) if part.text().startswith(words))


def words_shown(dialog: ImportResultsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def stories(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{number:03}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(f"Title {number}\n\nText {number * 7919}.\n", encoding="utf-8")
    return paths


def test_it_follows_an_import_that_is_paused_and_goes_on(
    live: ImportResultsDialog, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = stories(tmp_path, 120)
    model = live.findChild(QTableView).model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert "Looking for files to import…" in words_shown(live)
    with qtbot.waitSignal(session.import_progressed, timeout=60_000):
        session.import_paths(paths)
        press(live, qtbot, "Pause")
    assert "The import is paused" in words_shown(live)
    assert any(words.startswith("0 of 120 · 0 bytes of ") for words in words_shown(live))
    qtbot.wait(300)
    assert model.rowCount() == 0
    assert session.is_importing
    with qtbot.waitSignal(session.import_ended, timeout=60_000) as ended:
        press(live, qtbot, "Resume")
        assert "Importing…" in words_shown(live)
    summary = ended.args[0]
    assert model.rowCount() == summary.done == summary.total == 120
    assert summary.done_bytes == summary.total_bytes == sum(path.stat().st_size for path in paths)
    assert "All files are accounted for" in words_shown(live)
    assert not button(live, "Pause").isVisible()


def test_cancel_while_paused_keeps_what_is_done(
    live: ImportResultsDialog, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.import_progressed, check_params_cb=lambda summary: summary.done > 0, timeout=60_000):
        session.import_paths(stories(tmp_path, 300))
    press(live, qtbot, "Pause")
    with qtbot.waitSignal(session.import_ended, timeout=60_000) as ended:
        press(live, qtbot, "Cancel Import")
        assert "Stopping the import…" in words_shown(live)
    summary = ended.args[0]
    assert summary.cancelled
    assert 0 < len(summary.imported) < 300
    assert articles.count(session.db) == 5 + len(summary.imported)
    assert "The import was stopped" in words_shown(live)
    assert not session.is_import_paused


def test_failed_files_are_tried_again_when_they_are_mended(
    live: ImportResultsDialog, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with qtbot.waitSignal(session.import_ended, timeout=60_000):
        session.import_paths([bad])
    assert "Some files could not be imported" in words_shown(live)
    press(live, qtbot, "Failed")
    bad.write_text("Mended\n\nThis can be read now.\n", encoding="utf-8")
    with qtbot.waitSignal(session.import_ended, timeout=60_000):
        press(live, qtbot, "Try Failed Again")
    assert rows(live) == [["Imported", "bad.txt", "Mended"]]
    assert not button(live, "Try Failed Again").isEnabled()


def test_the_file_of_a_row_is_asked_for(dialog: ImportResultsDialog, qtbot: QtBot) -> None:
    asked: list[str] = []
    dialog.file_requested.connect(asked.append)
    press(dialog, qtbot, "Show File")
    dialog.findChild(QTableView).selectRow(1)
    press(dialog, qtbot, "Show File")
    assert asked == ["in/scan.pdf", "in/c.html"]


def test_what_is_known_of_the_chosen_file_stands_below_in_full(look: Look, session: Session, qtbot: QtBot) -> None:
    why = "“scan.pdf” " + "holds pictures of text, but no text that could be searched, and this goes on. " * 3
    summary = ImportSummary(
        imported=[ImportLine("in/a.html", 7, "A title")], failed=[ImportLine("in/scan.pdf", why=why)], total=2
    )
    made = ImportResultsDialog(look, session, summary, is_working=False)
    qtbot.addWidget(made)
    made.show()
    assert why in words_shown(made)  # what failed first is chosen
    made.findChild(QTableView).selectRow(1)
    assert why not in words_shown(made)
    assert "A title" in words_shown(made)
    made.findChild(QTableView).clearSelection()
    assert not button(made, "Show File").isEnabled()


def test_the_keyboard_is_on_the_list_when_the_buttons_of_the_work_are_gone(
    live: ImportResultsDialog, session: Session, qtbot: QtBot
) -> None:
    summary = ImportSummary(failed=[ImportLine("in/b.html", why="It holds no text.")], total=1)
    session.import_progressed.emit(summary)
    button(live, "Pause").setFocus()
    session.import_ended.emit(summary)
    assert live.focusWidget() is live.findChild(QTableView)


def test_what_is_selected_stays_so_while_lines_are_added(
    live: ImportResultsDialog, session: Session, qtbot: QtBot
) -> None:
    summary = ImportSummary(imported=[ImportLine("in/a.html", 7, "A title")], total=3)
    session.import_progressed.emit(summary)
    table = live.findChild(QTableView)
    table.setCurrentIndex(table.model().index(0, 0))
    summary.failed.append(ImportLine("in/b.html", why="It holds no text."))
    summary.imported.append(ImportLine("in/c.html", 8, "C title"))
    session.import_progressed.emit(summary)
    assert [row[1] for row in rows(live)] == ["b.html", "a.html", "c.html"]
    assert table.currentIndex().row() == 1


def test_text_in_scans_is_recognised_when_that_is_asked_for(
    look: Look, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = stand_in(tmp_path / "programs", "\f".join(f"Page {name}\nThe berths will close.\n" for name in "abc"))
    monkeypatch.setenv("PATH", str(program.parent))
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned(report(1), dots=20))
    live = ImportResultsDialog(look, session, ImportSummary(), is_working=True)
    qtbot.addWidget(live)
    live.show()
    with qtbot.waitSignal(session.import_ended, timeout=60_000):
        session.import_paths([path])
    assert rows(live) == [["Imported", "scan.pdf", "scan  ·  not searchable: pictures of pages without text"]]
    with qtbot.waitSignal(session.import_ended, timeout=60_000):
        press(live, qtbot, "Recognise Text")
    assert rows(live) == [["Updated", "scan.pdf", "Page a"]]
    assert not button(live, "Recognise Text").isVisible()


def test_without_tesseract_the_button_says_what_to_do(
    look: Look, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    summary = ImportSummary(imported=[ImportLine("in/scan.pdf", 7, "Scan", searchable=False)], total=1)
    made = ImportResultsDialog(look, session, summary, is_working=False)
    qtbot.addWidget(made)
    made.show()
    asked = button(made, "Recognise Text")
    assert asked.isVisible()
    assert not asked.isEnabled()
    assert "Install tesseract" in asked.toolTip()
