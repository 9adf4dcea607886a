"""The application as a person starts it, without a screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import _no_widget_stays, _qt
from tests.journeys.hands import Hands
from tests.journeys.pictures import THEMES, USUAL
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
    application.open(tmp_path / "My library")
    made = Hands(application, qtbot)
    failures: list[str] = []
    made.session.failed.connect(failures.append)
    made.failures = failures  # type: ignore[attr-defined]
    qtbot.waitExposed(made.window)
    made.settle()
    return made
