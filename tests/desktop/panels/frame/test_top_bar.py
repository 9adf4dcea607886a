"""The top bar under real clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import Draft, add_articles
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.panels.frame.top_bar import TopBar
from workbench.desktop.session import Session
from workbench.library.library import Library
from workbench.operations.articles import delete_articles


@pytest.fixture
def bar(look: Look, session: Session, actions: Actions, qtbot: QtBot) -> TopBar:
    made = TopBar(look, session, actions)
    qtbot.addWidget(made)
    made.resize(1440, 48)
    made.show()
    return made


def field(bar: TopBar) -> QLineEdit:
    return bar.findChild(QLineEdit)


def button(bar: TopBar, name: str) -> QToolButton:
    return next(part for part in bar.findChildren(QToolButton) if part.accessibleName() == name)


def shown(bar: TopBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def test_title_and_number_of_articles_are_shown(bar: TopBar, session: Session, qtbot: QtBot) -> None:
    assert shown(bar) == ["European gas transit"]
    assert field(bar).placeholderText() == "Search 5 articles or run a command"
    with qtbot.waitSignal(session.changed):
        session.perform(delete_articles, article_ids=[1])
    assert field(bar).placeholderText() == "Search 4 articles or run a command"


def test_every_key_is_told_and_enter_submits(bar: TopBar, qtbot: QtBot) -> None:
    queries: list[str] = []
    bar.query_changed.connect(queries.append)
    bar.focus_search()
    qtbot.keyClicks(field(bar), "gas")
    with qtbot.waitSignal(bar.query_submitted) as submitted:
        qtbot.keyClick(field(bar), Qt.Key.Key_Return)
    assert submitted.args == ["gas"]
    qtbot.keyClick(field(bar), Qt.Key.Key_Escape)
    assert queries == ["g", "ga", "gas", ""]


def test_the_down_arrow_leads_to_the_results(bar: TopBar, qtbot: QtBot) -> None:
    bar.focus_search()
    with qtbot.waitSignal(bar.results_requested):
        qtbot.keyClick(field(bar), Qt.Key.Key_Down)


def test_a_greater_sign_at_the_start_asks_for_the_palette(bar: TopBar, qtbot: QtBot) -> None:
    bar.focus_search()
    with qtbot.waitSignal(bar.palette_requested):
        qtbot.keyClicks(field(bar), ">")
    assert bar.query == ""
    with qtbot.assertNotEmitted(bar.palette_requested):
        qtbot.keyClicks(field(bar), "a>")
    assert bar.query == "a>"


def test_undo_says_what_it_takes_back(bar: TopBar, actions: Actions, qtbot: QtBot) -> None:
    undone: list[bool] = []
    actions.on("undo", lambda: undone.append(True))
    actions["undo"].setText("Undo Mark Passage")
    undo = button(bar, "Undo Mark Passage")
    assert undo.toolTip() == "Undo Mark Passage  (Ctrl+Z)"
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert undone == [True]
    actions["undo"].setEnabled(False)
    assert not undo.isEnabled()


def test_a_long_title_is_shortened_and_told_in_full(
    look: Look, session: Session, actions: Actions, bar: TopBar, qtbot: QtBot
) -> None:
    look.set_zoom(1.4)
    bar.resize(1024, 68)
    qtbot.waitUntil(lambda: shown(bar)[0].endswith("…"))
    label = bar.findChild(QLabel)
    assert label.toolTip() == "European gas transit"


def test_a_wide_field_does_not_keep_the_window_wide(look: Look, bar: TopBar, qtbot: QtBot) -> None:
    look.set_zoom(2.0)
    bar.resize(1600, 96)
    qtbot.waitUntil(lambda: field(bar).width() == 880)
    assert bar.minimumSizeHint().width() < 1024


def test_a_library_that_another_holds_says_so(library: Library, look: Look, qtbot: QtBot) -> None:
    add_articles(library, [Draft("One more", "One.")])
    other = Session(Library.open(library.folder))
    try:
        bar = TopBar(look, other, Actions(look, writable=False))
        qtbot.addWidget(bar)
        bar.resize(1440, 48)
        bar.show()
        assert shown(bar)[1].startswith("read-only: held by ")
    finally:
        other.close()
        library.close()
