"""A dressed application, a library with a few articles, and the session that a window would hold on it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import DRAFTS, add_articles, add_tags
from workbench.desktop.actions import Actions
from workbench.desktop.language import speak
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.domain.codebook import Tag
from workbench.library.library import Library


@pytest.fixture(autouse=True, scope="session")
def _qt(qapp: QApplication) -> Iterator[None]:
    """Fonts need an application, whichever test comes first; it speaks English whatever the machine does."""
    speak(qapp, "en")
    yield
    qapp.clipboard().clear()  # what was copied last, which Python made, would outlive Python and crash it


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window speaks German."""
    known = set(qapp.findChildren(QTranslator))
    speak(qapp, "de")
    yield
    speak(qapp, "en")
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture(autouse=True)
def _no_widget_stays(qapp: QApplication) -> Iterator[None]:
    """Delete what a test leaves open: each new style sheet would dress it again, ever more slowly.

    Garbage is collected between tests, here, as the program has it collected on the window's thread alone.
    """
    gc.disable()
    yield
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.enable()


@pytest.fixture(scope="session")
def _dress(qapp: QApplication) -> Look:
    """Load the fonts once."""
    look = Look("light")
    look.apply(qapp)
    return look


@pytest.fixture
def look(_dress: Look) -> Iterator[Look]:
    """The application's look: light, at zoom 1, whatever the test before did."""
    yield _dress
    _dress.set_mode("light")
    _dress.set_high_contrast(wanted=False)
    _dress.set_zoom(1.0)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A library called “European gas transit” with the five articles of ``DRAFTS``, ids 1 to 5, and nothing marked."""
    made = Library.create(tmp_path / "European gas transit")
    add_articles(made, DRAFTS)
    return made


@pytest.fixture
def tags(library: Library) -> dict[str, Tag]:
    """Two actors (Kestrel Energy, Ministers) and two themes (Price cap, Transit) in the library, by name."""
    return add_tags(library)


@pytest.fixture
def failures() -> list[str]:
    """What the session said went wrong; a test that expects something empties it, else the test fails."""
    return []


@pytest.fixture
def session(library: Library, look: Look, qapp: QApplication, failures: list[str]) -> Iterator[Session]:
    """The session on the library; its index is empty until ``session.catch_up()``."""
    made = Session(library)
    made.failed.connect(failures.append)
    yield made
    for widget in qapp.topLevelWidgets():
        widget.close()
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not failures


@pytest.fixture
def indexed_session(session: Session, qtbot: QtBot) -> Session:
    """The session with every article of the library in its index."""
    with qtbot.waitSignal(session.found):
        QTimer.singleShot(0, session.catch_up)
    return session


@pytest.fixture
def actions(look: Look, session: Session) -> Iterator[Actions]:
    """The table of commands; nothing is connected to them yet."""
    made = Actions(look, writable=session.library.is_writable)
    yield made
    made.deleteLater()
