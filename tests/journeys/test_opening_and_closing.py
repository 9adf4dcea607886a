"""Opening and closing libraries: nothing that was typed is lost, nothing under way falls over."""

from __future__ import annotations

import gc
import sys
import weakref
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.journeys.hands import CTRL, Hands
from workbench.bundled import resource
from workbench.desktop.app import Application
from workbench.desktop.dialogs.confirm import ConfirmDialog
from workbench.desktop.dialogs.settings import SettingsDialog
from workbench.desktop.main_window import LEAST_SIZE, MainWindow
from workbench.desktop.panels.frame.welcome import WelcomePanel
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.library import articles, passages
from workbench.library.connecting import DATABASE
from workbench.library.library import Library


def fill_disk(library: Library) -> None:
    """Let SQLite answer every further page that is written as a full disk does."""
    pages = library._db.execute("PRAGMA page_count").fetchone()[0]
    library._db.execute(f"PRAGMA max_page_count = {pages}")


def mark_one(hands: Hands) -> int:
    hands.drop(resource("samples", "articles") / "2026-06-03_meridian-wire_weights-published.txt")
    hands.until(lambda: articles.count(hands.session.db) == 1)
    hands.settle()
    hands.open_row(0)
    view = hands.window.reader.view
    view.setFocus()
    hands.press(Qt.Key.Key_P, into=view)
    hands.press(Qt.Key.Key_Return, into=view)
    hands.settle()
    return passages.all_of(hands.session.db)[0].id


def test_nothing_of_a_library_stays_when_another_is_opened(
    application: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    def open_library(name: str) -> weakref.ref[Session]:
        Library.create(tmp_path / name).close()
        application.open(tmp_path / name)
        assert application.session is not None
        qtbot.waitUntil(lambda: application.session is not None and not application.session.is_busy)
        gc.collect()
        return weakref.ref(application.session)

    first = open_library("First")
    second = open_library("Second")
    assert first() is None
    widgets = len(QApplication.allWidgets())
    open_library("Third")
    assert second() is None
    assert len(QApplication.allWidgets()) == widgets


def test_another_library_is_opened_while_files_are_imported(hands: Hands, tmp_path: Path) -> None:
    files = tmp_path / "files"
    files.mkdir()
    for number in range(120):
        (files / f"{number}.txt").write_text(f"Report {number}\n\nThe text of report {number}.\n", encoding="utf-8")
    Library.create(tmp_path / "Other").close()
    hands.drop(files)
    hands.until(lambda: articles.count(hands.session.db) > 0)
    first = hands.session
    hands.application.open(tmp_path / "Other")
    hands.qtbot.wait(200)  # pytest-qt fails the test for what is raised in here
    assert hands.session is not first
    library = Library.open(tmp_path / "My library")
    assert library.is_writable
    assert articles.count(library.reader()) > 0
    library.close()


def test_the_library_that_is_open_is_opened_again(hands: Hands) -> None:
    window, session = hands.window, hands.session
    hands.application.open(session.library.folder)
    assert hands.window is window
    assert hands.session is session
    assert session.library.is_writable


def test_a_note_that_cannot_be_saved_keeps_the_window_open(hands: Hands) -> None:
    passage_id = mark_one(hands)
    hands.press(Qt.Key.Key_M, into=hands.window.reader.view)
    QGuiApplication.clipboard().setText("why it matters " * 2000)
    hands.press(Qt.Key.Key_V, CTRL)
    fill_disk(hands.session.library)
    asked: list[str] = []

    def refuse(dialog: Any) -> None:
        asked.append(dialog.accessibleDescription())
        dialog.reject()

    hands.in_dialog(ConfirmDialog, refuse)
    assert not hands.window.close()
    assert asked
    assert asked[0].startswith("The disk is full; nothing was changed.")
    hands.settle()
    hands.session.library._db.execute("PRAGMA max_page_count = 1073741823")  # somebody made room
    note = passages.get(hands.session.db, passage_id)
    assert note
    assert note.note == ""
    library = hands.session.library.folder
    assert hands.window.close()
    reopened = Library.open(library)
    kept = passages.get(reopened.reader(), passage_id)
    reopened.close()
    assert kept
    assert kept.note.startswith("why it matters")


def test_a_last_library_that_cannot_be_opened_leads_to_the_first_page(
    application: Application, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Broken"
    Library.create(folder).close()
    application.open(folder)
    assert application.window is not None
    application.window.close()
    (folder / DATABASE).write_bytes(b"no database at all" * 400)
    warned: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: warned.append(box.text()))
    application.open_last()
    assert isinstance(application.window, WelcomePanel)
    assert len(warned) == 1
    assert "“Broken” is damaged" in warned[0]


def test_the_sample_library_is_made_from_the_first_page(
    application: Application, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", classmethod(lambda _cls: tmp_path))
    application.show_welcome()
    hands = Hands(application, qtbot)
    first = application.window
    assert first is not None
    application._on_library_requested("sample")
    assert not first.isEnabled()
    assert QApplication.overrideCursor() is not None
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow), timeout=60_000)
    assert QApplication.overrideCursor() is None
    hands.settle()
    assert articles.count(hands.session.db) == 28


def test_the_first_page_hears_the_keys_of_what_it_offers(application: Application, qtbot: QtBot) -> None:
    application.show_welcome()
    welcome = application.window
    assert isinstance(welcome, WelcomePanel)
    with qtbot.waitActive(welcome):
        welcome.activateWindow()
    qtbot.keyClick(welcome, Qt.Key.Key_F1)
    (dialog,) = welcome.findChildren(SettingsDialog)
    dialog.reject()
    qtbot.keyClick(welcome, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not welcome.isVisible())


def test_large_type_makes_the_window_larger_as_far_as_the_screen_goes(hands: Hands) -> None:
    look, room = hands.application.look, hands.window.screen().availableGeometry()
    heights = []
    for zoom in (0.8, 1.0, 2.0):
        look.set_zoom(zoom)
        heights.append(hands.window.minimumHeight())
    look.set_zoom(1.0)
    assert heights == [min(round(LEAST_SIZE[1] * zoom), room.height()) for zoom in (0.8, 1.0, 2.0)]


def test_a_read_only_window_takes_no_files(hands: Hands, tmp_path: Path, qtbot: QtBot) -> None:
    library = hands.session.library.folder
    assert hands.window.acceptDrops()
    other = Application(QApplication.instance(), hands.application._file)
    other.open(library)
    assert isinstance(other.window, MainWindow)
    assert not other.window.acceptDrops()
    assert not other.session.library.is_writable
    other.window.close()
    other.deleteLater()


def test_the_theme_is_switched_after_another_library_was_opened(hands: Hands, tmp_path: Path) -> None:
    Library.create(tmp_path / "Other").close()
    hands.application.open(tmp_path / "Other")
    hands.settle()
    for mode in ("dark", "light"):
        hands.application.look.set_mode(mode)  # what listened in the first window must not be called any more
        hands.qtbot.wait(20)
    hands.application.look.set_zoom(1.2)
    hands.application.look.set_zoom(1.0)
    hands.qtbot.wait(20)


@pytest.mark.usefixtures("application")
def test_a_lane_that_computes_gives_the_window_its_turn_soon() -> None:
    assert (
        sys.getswitchinterval() <= 0.001
    )  # Python's own 5 ms, at each of an opened article's fifty calls of Qt, is felt


def test_the_next_library_opens_in_a_window_like_the_one_before(hands: Hands, tmp_path: Path) -> None:
    Library.create(tmp_path / "Other").close()
    first = hands.window
    first.resize(first.width(), 720)
    first.search_pane.show()
    hands.application.open(tmp_path / "Other")
    hands.settle()
    assert hands.window is not first
    assert hands.window.height() == 720
    assert hands.window.search_pane.isVisible()


def test_a_library_that_is_not_opened_after_all_keeps_its_place(hands: Hands, tmp_path: Path) -> None:
    Library.create(tmp_path / "Other").close()
    first, session, place = hands.window, hands.session, {"page": "codebook", "query": "chips"}
    hands.application._keep_place(str(tmp_path / "Other"), place)
    first.may_close = lambda: False
    hands.application.open(tmp_path / "Other")
    assert (hands.window, hands.session) == (first, session)
    assert hands.application.settings.places[str(tmp_path / "Other")] == place
    first.may_close = lambda: True
    other = Library.open(tmp_path / "Other")
    assert other.is_writable, "its lock is free"
    other.close()


def test_what_empty_panes_say_stands_on_one_line(hands: Hands) -> None:
    shown = [part for part in hands.window.findChildren(EmptyState) if part.isVisible()]
    heights = [part._icon.mapTo(hands.window, part._icon.rect().center()).y() for part in shown]
    assert len(heights) == 3
    assert max(heights) - min(heights) <= 2
