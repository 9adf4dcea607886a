"""Folders watched by a session: real files, a real thread that hears of them, real imports."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.operations.conftest import FIRST
from workbench.desktop.models.watched_folders import FolderState, FolderWatch, Pace
from workbench.desktop.session import Session
from workbench.domain.changes import Changes
from workbench.library import articles
from workbench.library.library import Library
from workbench.operations.sweeping import Sweep
from workbench.operations.watching import pause_watching, stop_watching, watch_folder

QUICK = Pace(still=0.05, swept=0.2)
TOLD = Pace(still=0.05, swept=3600)
PATIENT = Pace(still=0.3, swept=3600)
LONG = 60_000


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    folder = tmp_path / "Saved pages"
    folder.mkdir()
    return folder


class Followed:
    """Collects what a watch did."""

    def __init__(self, watch: FolderWatch) -> None:
        self.sweeps: list[Sweep] = []
        watch.followed.connect(self.sweeps.append)

    def imported(self) -> int:
        return sum(len(sweep.summary.imported) for sweep in self.sweeps)


def watching(session: Session, folder: Path, pace: Pace, qtbot: QtBot) -> tuple[FolderWatch, Followed]:
    """Watch a folder and wait until a look at it is over."""
    watch = FolderWatch(session, pace=pace)
    followed = Followed(watch)
    session.perform(watch_folder, path=folder)
    until(qtbot, lambda: bool(watch.folders()))
    with qtbot.waitSignal(watch.looked, timeout=LONG):
        watch.look_soon()
    return watch, followed


def until(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_so, timeout=LONG)


def test_what_arrives_is_imported_as_soon_as_the_system_tells(session: Session, saved: Path, qtbot: QtBot) -> None:
    _, followed = watching(session, saved, TOLD, qtbot)
    touched: list[Changes] = []
    session.changed.connect(touched.append)
    (saved / "one.txt").write_text(FIRST, encoding="utf-8")
    until(qtbot, lambda: followed.imported() == 1)
    assert any(changes.touches("articles") for changes in touched)
    assert session.library.undo_label == "Import File"


def test_a_sweep_alone_finds_what_happened_while_nobody_watched(library: Library, saved: Path, qtbot: QtBot) -> None:
    watch_folder(library, path=saved)
    (saved / "one.txt").write_text(FIRST, encoding="utf-8")
    session = Session(library)
    followed = Followed(FolderWatch(session, pace=TOLD))
    until(qtbot, lambda: followed.imported() == 1)
    session.close()


def test_a_growing_file_is_read_when_it_is_whole(session: Session, saved: Path, qtbot: QtBot) -> None:
    watch, followed = watching(session, saved, PATIENT, qtbot)
    path = saved / "slow.txt"
    parts = [FIRST[start : start + 60] for start in range(0, len(FIRST), 60)]
    path.write_text(parts.pop(0), encoding="utf-8")

    def write_on() -> None:
        if parts:
            with path.open("a", encoding="utf-8") as file:
                file.write(parts.pop(0))

    watch.looked.connect(write_on)
    until(qtbot, lambda: followed.imported() == 1)
    assert not parts
    (sweep,) = followed.sweeps
    article_id = sweep.summary.imported[0].article_id
    assert article_id is not None
    article = articles.get(session.db, article_id)
    assert article is not None
    assert articles.revision(session.db, article.revision_id).text.endswith("by satellite phone.")


def test_a_download_is_read_under_its_final_name(session: Session, saved: Path, qtbot: QtBot) -> None:
    watch, followed = watching(session, saved, QUICK, qtbot)
    unfinished = saved / "page.txt.crdownload"
    unfinished.write_text(FIRST, encoding="utf-8")
    for _ in range(3):
        with qtbot.waitSignal(watch.looked, timeout=LONG):
            watch.look_soon()
    assert not followed.sweeps
    unfinished.rename(saved / "page.txt")
    until(qtbot, lambda: followed.imported() == 1)


def test_a_tree_of_200_files_arrives_once(session: Session, saved: Path, tmp_path: Path, qtbot: QtBot) -> None:
    for number in range(200):
        path = tmp_path / "tree" / f"{number % 9}" / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Article {number}\n\nText number {number} says its own thing {number * 7919}.\n")
    watch, followed = watching(session, saved, QUICK, qtbot)
    shutil.copytree(tmp_path / "tree", saved / "tree")
    until(qtbot, lambda: followed.imported() >= 200)
    with qtbot.waitSignal(watch.looked, timeout=LONG):
        watch.look_soon()
    assert followed.imported() == 200
    assert not any(sweep.summary.duplicates for sweep in followed.sweeps)
    assert [folder.files for folder in watch.folders()] == [200]
    (saved / "tree").rename(saved / "renamed")
    until(qtbot, lambda: sum(len(sweep.moved) for sweep in followed.sweeps) == 200)
    assert followed.imported() == 200


def test_a_folder_that_vanishes_is_not_reachable_and_comes_back(
    session: Session, saved: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    watch, followed = watching(session, saved, QUICK, qtbot)
    (saved / "one.txt").write_text(FIRST, encoding="utf-8")
    until(qtbot, lambda: followed.imported() == 1)
    saved.rename(tmp_path / "unplugged")
    until(qtbot, lambda: watch.state(watch.folders()[0]) is FolderState.UNREACHABLE)
    (tmp_path / "unplugged").rename(saved)
    until(qtbot, lambda: watch.state(watch.folders()[0]) is FolderState.WATCHING)
    (saved / "two.txt").write_text(FIRST.replace("Friday", "Sunday").replace("Chips", "Boats"), encoding="utf-8")
    until(qtbot, lambda: followed.imported() == 2)
    assert not any(sweep.vanished or sweep.moved for sweep in followed.sweeps)


def test_pausing_and_stopping_hold(session: Session, saved: Path, qtbot: QtBot) -> None:
    watch, followed = watching(session, saved, QUICK, qtbot)
    (folder,) = watch.folders()
    session.perform(pause_watching, folder_id=folder.id, paused=True)
    until(qtbot, lambda: watch.state(watch.folders()[0]) is FolderState.PAUSED)
    (saved / "one.txt").write_text(FIRST, encoding="utf-8")
    for _ in range(3):
        with qtbot.waitSignal(watch.looked, timeout=LONG):
            watch.look_soon()
    assert not followed.sweeps
    session.perform(pause_watching, folder_id=folder.id, paused=False)
    until(qtbot, lambda: followed.imported() == 1)
    session.perform(stop_watching, folder_id=folder.id)
    until(qtbot, lambda: not watch.folders())
    session.undo()
    until(qtbot, lambda: len(watch.folders()) == 1)


def test_a_library_open_for_reading_does_not_watch(library: Library, saved: Path, qtbot: QtBot) -> None:
    watch_folder(library, path=saved)
    (saved / "one.txt").write_text(FIRST, encoding="utf-8")
    reader, writer = Session(Library.open(library.folder, writable=False)), Session(library)
    idle = Followed(FolderWatch(reader, pace=QUICK))
    busy = Followed(FolderWatch(writer, pace=QUICK))
    until(qtbot, lambda: busy.imported() == 1)
    assert not idle.sweeps
    assert len(articles.ids(reader.db)) == 6
    reader.close()
    writer.close()


def test_a_failing_file_is_told_once(session: Session, saved: Path, qtbot: QtBot) -> None:
    watch, followed = watching(session, saved, QUICK, qtbot)
    answered: list[object] = []
    session.import_answered.connect(answered.append)
    (saved / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    until(qtbot, lambda: len(followed.sweeps) == 1)
    for _ in range(3):
        with qtbot.waitSignal(watch.looked, timeout=LONG):
            watch.look_soon()
    assert [len(sweep.summary.failed) for sweep in followed.sweeps] == [1]
    assert not answered
