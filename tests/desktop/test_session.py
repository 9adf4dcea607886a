"""What happens between the window's thread and the lanes."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from workbench.desktop.session import Session
from workbench.operations.importing import ImportSummary


def saved(folder: Path, name: str, count: int) -> list[Path]:
    paths = [folder / f"{name} {number}.txt" for number in range(count)]
    for path in paths:
        path.write_text(f"{path.stem}\n\nThe port of {path.stem} was closed.", encoding="utf-8")
    return paths


def test_an_import_that_was_cancelled_stays_so_when_another_is_asked_for(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    ended: list[ImportSummary] = []
    session.import_ended.connect(ended.append)
    session.import_paths(saved(tmp_path, "Tallow", 12))
    session.pause_import()  # before a first file can have been read
    session.cancel_import()
    session.import_paths(saved(tmp_path, "Wick", 2))
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=60_000)
    assert [summary.cancelled for summary in ended] == [True, False]
    assert [len(summary.imported) for summary in ended] == [0, 2]
