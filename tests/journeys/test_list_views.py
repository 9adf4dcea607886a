"""The list of articles as cards and in columns, grouped and not: triage by keys alone, and all of it remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import DRAFTS, Draft, add_articles
from tests.journeys.hands import SHIFT, Hands, hands_on
from workbench.desktop.app import Application
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.widgets.parts.menu import plain
from workbench.domain.articles import Status
from workbench.library import articles
from workbench.library.library import Library

KEY = Qt.Key
MORE = [Draft(f"More {number:02}", "More of it.", published=f"2026-04-{number:02}") for number in range(10, 20)]


@pytest.fixture
def library(application: Application, tmp_path: Path, qtbot: QtBot) -> Hands:
    """Hands on a library of fifteen articles, all unread, of four outlets and four months."""
    made = Library.create(tmp_path / "Library")
    add_articles(made, [*DRAFTS, *MORE])
    made.close()
    return hands_on(tmp_path / "Library", application, qtbot)


def group(hands: Hands, letter: str) -> None:
    """Open the menu with its key and pick an entry by the keyboard."""
    hands.press(KEY.Key_G)
    menu = next(menu for menu in hands.window.findChildren(QMenu) if menu.isVisible())
    entry = next(action for action in menu.actions() if plain(action.text()) == letter)
    while menu.activeAction() is not entry:
        hands.press(KEY.Key_Down, into=menu)
    hands.press(KEY.Key_Return, into=menu)
    hands.activate()
    hands.settle()


@pytest.mark.parametrize("in_columns", [False, True])
@pytest.mark.parametrize("name", ["No Groups", "Group by Outlet", "Group by Month", "Group by Status"])
def test_triage_by_keys_in_every_view(library: Hands, in_columns: bool, name: str) -> None:
    window, db = library.window, library.session.db
    window.articles.setFocus()
    if in_columns:
        library.press(KEY.Key_V)
    group(library, name)
    rows = window.articles.findChild(ArticleListRows)
    assert rows.shows_columns is in_columns
    order = window.articles.listed_ids()
    opened = []
    for number in range(len(order)):
        library.press(KEY.Key_J)
        shown = window.reader.article_id
        assert shown is not None
        opened.append(shown)
        library.press(*((KEY.Key_E,) if number % 3 == 0 else (KEY.Key_U,)))
        library.press(KEY.Key_S, SHIFT)
        library.settle()
    assert opened == order, "each once, from the top"
    after = {article.id: article for article in articles.page(db, order)}
    assert [after[i].status is Status.ARCHIVED for i in order] == [at % 3 == 0 for at in range(len(order))]
    assert all(article.starred and article.status is not Status.UNREAD for article in after.values())


def test_view_and_groups_are_there_at_the_next_start(library: Hands) -> None:
    window = library.window
    window.articles.setFocus()
    narrow = window.articles.width()
    library.press(KEY.Key_V)
    assert window.articles.width() > narrow * 1.5, "columns get more room"
    library.press(KEY.Key_V)
    assert window.articles.width() == narrow
    library.press(KEY.Key_V)
    group(library, "Group by Month")
    folder = library.session.library.folder
    window.close()
    library.application.window = None
    library.application.open(folder)
    library.settle()
    rows = library.window.articles.findChild(ArticleListRows)
    assert rows.shows_columns
    assert [str(rows.model().index(row, 0).data()) for row in rows.model().headings] == [
        "June 2026",
        "May 2026",
        "April 2026",
        "Undated",
    ]
