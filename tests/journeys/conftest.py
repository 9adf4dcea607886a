"""The application as a person starts it, without a screen."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import _no_widget_stays, _qt
from tests.journeys.hands import Hands, hands_on
from tests.journeys.languages import spoken
from tests.journeys.pictures import THEMES, USUAL, Album, dress
from workbench.desktop.app import Application
from workbench.library.library import Library
from workbench.settings import SettingsFile

__all__ = ["_no_widget_stays", "_qt", "application", "hands"]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make pictures in the themes and languages that the command line names."""
    if "album" in metafunc.fixturenames:
        option = metafunc.config.getoption
        themes = THEMES if option("--all-pictures") else USUAL
        wanted = [(theme, language) for language in option("--languages").split(",") for theme in themes]
        metafunc.parametrize("picture_of", wanted, ids="-".join)


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    made = Application(qapp, SettingsFile(tmp_path / "settings"))
    yield made
    if made.window is not None:
        made.window.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hands(application: Application, tmp_path: Path, qtbot: QtBot) -> Hands:
    """Hands on the window of a new, empty library."""
    Library.create(tmp_path / "My library").close()
    return hands_on(tmp_path / "My library", application, qtbot)


@pytest.fixture
def album(picture_of: tuple[str, str], qapp: QApplication) -> Iterator[Album]:
    """Where pictures of one theme and language go; the window speaks that language."""
    theme, language = picture_of
    blinking = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)  # or a caret would be in some pictures only
    with spoken(qapp, language):
        yield Album(theme, language)
    qapp.setCursorFlashTime(blinking)


@pytest.fixture
def sample(
    album: Album, sample_folder: Path, application: Application, tmp_path: Path, qtbot: QtBot
) -> Iterator[Hands]:
    """Hands on a copy of the sample library."""
    folder = shutil.copytree(sample_folder, tmp_path / "Sample library")
    dress(application.look, album.theme)
    made = hands_on(folder, application, qtbot)
    made.window.reader._read_note.timer.setInterval(600_000)  # or what is read would hang on how slow the machine is
    yield made
    dress(application.look, "light")
