"""The status bar follows the session."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from workbench.desktop.look import Look
from workbench.desktop.panels.frame.status_bar import StatusBar
from workbench.desktop.session import Session
from workbench.operations.importing import ImportLine, ImportSummary


@pytest.fixture
def bar(look: Look, session: Session, qtbot: QtBot) -> StatusBar:
    made = StatusBar(look, session)
    qtbot.addWidget(made)
    made.resize(1440, 26)
    made.show()
    return made


def shown(bar: StatusBar) -> list[str]:
    parts = [*bar.findChildren(QLabel), *bar.findChildren(QPushButton)]
    return [part.text() for part in parts if part.isVisible() and part.text()]


def buttons(bar: StatusBar) -> dict[str, QToolButton]:
    return {part.accessibleName(): part for part in bar.findChildren(QToolButton) if part.isVisible()}


def test_saving_is_said_when_it_takes_long(bar: StatusBar, session: Session, qtbot: QtBot) -> None:
    assert shown(bar) == ["All changes saved"]
    session.saving.emit(True)
    assert shown(bar) == ["All changes saved"]
    qtbot.waitUntil(lambda: shown(bar) == ["Saving…"])
    session.saving.emit(False)
    assert shown(bar) == ["All changes saved"]
    bar.tell("Draft saved 10:47")
    assert shown(bar) == ["Draft saved 10:47"]


def test_what_is_not_saved_carries_a_warning_until_the_next_change(bar: StatusBar, session: Session) -> None:
    saved = bar._sign.pixmap().toImage()
    bar.warn("Draft not saved")
    assert shown(bar) == ["Draft not saved"]
    assert bar._sign.pixmap().toImage() != saved
    session.saving.emit(False)
    assert bar._sign.pixmap().toImage() == saved


def test_indexing_is_shown_until_it_is_done(bar: StatusBar, indexed_session: Session) -> None:
    session = indexed_session
    session.indexed.emit(3412, 5000)
    assert "Indexing 3,412 of 5,000 articles" in shown(bar)
    (progress,) = (part for part in bar.findChildren(QProgressBar) if part.isVisible())
    assert (progress.value(), progress.maximum()) == (3412, 5000)
    session.indexed.emit(5000, 5000)
    assert shown(bar) == ["All changes saved"]


def test_an_import_is_counted_and_paused(bar: StatusBar, session: Session, qtbot: QtBot) -> None:
    session.import_started.emit(1)
    assert "Looking for files to import…" in shown(bar)
    summary = ImportSummary(imported=[ImportLine("a")] * 329, failed=[ImportLine("b")] * 12, total=1000)
    session.import_progressed.emit(summary)
    assert "Importing 341 of 1,000 · 12 failed" in shown(bar)
    summary.done_bytes, summary.total_bytes, summary.seconds = 12_000_000, 40_000_000, 51.0
    session.import_progressed.emit(summary)
    assert "Importing 341 of 1,000 · 12 MB of 40 MB · about 2 min left · 12 failed" in shown(bar)
    qtbot.mouseClick(buttons(bar)["Pause the import"], Qt.MouseButton.LeftButton)
    assert session.is_import_paused
    assert "Import paused at 341 of 1,000 · 12 MB of 40 MB · 12 failed" in shown(bar)
    qtbot.mouseClick(buttons(bar)["Resume the import"], Qt.MouseButton.LeftButton)
    assert not session.is_import_paused
    words = next(part for part in bar.findChildren(QPushButton) if part.isVisible())
    with qtbot.waitSignal(bar.results_requested):
        qtbot.mouseClick(words, Qt.MouseButton.LeftButton)


def test_a_real_import_ends_in_an_account_that_a_click_asks_for(
    bar: StatusBar, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "missing.txt"
    good.write_text("A title\n\nA text that stands for itself.\n", encoding="utf-8")
    with qtbot.waitSignal(session.import_ended, timeout=60_000):
        session.import_paths([good, bad])
        assert "Cancel the import" in buttons(bar)
    assert "Imported 1 of 2 · 1 failed" in shown(bar)
    assert "Cancel the import" not in buttons(bar)
    account = next(part for part in bar.findChildren(QPushButton) if part.isVisible())
    with qtbot.waitSignal(bar.results_requested):
        qtbot.mouseClick(account, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons(bar)["Dismiss"], Qt.MouseButton.LeftButton)
    assert shown(bar) == ["All changes saved"]


def test_cancel_stops_the_import_and_keeps_saying_so(
    bar: StatusBar, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text(f"Title {number}\n\nText {number}.\n", encoding="utf-8")
    with qtbot.waitSignal(session.import_ended, timeout=60_000) as ended:
        session.import_paths([tmp_path])
        qtbot.mouseClick(buttons(bar)["Cancel the import"], Qt.MouseButton.LeftButton)
        assert "Stopping the import…" in shown(bar)
        session.import_progressed.emit(ImportSummary(total=40))
        assert "Stopping the import…" in shown(bar)
    assert ended.args[0].cancelled
    assert any(words.startswith("Imported ") for words in shown(bar))
