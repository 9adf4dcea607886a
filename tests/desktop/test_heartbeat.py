"""The window's thread goes on while files are imported; ``tests.benchmarks window`` measures its longest gap."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from workbench.desktop.session import Session
from workbench.library import articles
from workbench.operations.importing import ImportSummary


def test_the_window_beats_while_files_are_imported(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(120):
        body = "".join(f"<p>Paragraph {part} of story {number} says something about tools.</p>" for part in range(12))
        page = f"<html><head><title>Story {number}</title></head><body><article>{body}</article></body></html>"
        (folder / f"{number}.html").write_text(page, encoding="utf-8")
    before = articles.count(session.db)
    beats: list[float] = []
    batches: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    session.import_progressed.connect(lambda _summary: batches.append(time.perf_counter()))
    timer.start(1)
    with qtbot.waitSignal(session.import_ended, timeout=60_000) as ended:
        session.import_paths([folder])
    timer.stop()
    summary: ImportSummary = ended.args[0]
    assert len(summary.imported) == 120
    assert articles.count(session.db) == before + 120
    assert len(batches) > 3
    assert len(beats) > len(batches)
