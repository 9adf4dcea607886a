"""The menus: complete, in order, each entry with a letter of its own, checked and offered as things stand."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.journeys.hands import CTRL, SHIFT, Hands, hands_on
from tests.journeys.languages import spoken
from workbench.desktop.actions import COMMANDS
from workbench.desktop.app import Application
from workbench.desktop.main_window import MENUS
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.parts.menu import plain
from workbench.library.library import Library
from workbench.operations.briefings import add_briefing

LANGUAGES = ("en", "de", "ko")


@pytest.fixture
def sample(sample_folder: Path, application: Application, tmp_path: Path, qtbot: QtBot) -> Hands:
    return hands_on(shutil.copytree(sample_folder, tmp_path / "Sample library"), application, qtbot)


def menus_below(menu: QMenu) -> Iterator[QMenu]:
    """Open a menu as a person does, and go through it and all that open from it."""
    menu.aboutToShow.emit()
    yield menu
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from menus_below(below)


def opened(hands: Hands) -> dict[str, QAction]:
    """Open all menus and return the commands in them by their ids."""
    bars = [action.menu() for action in hands.window.menuBar().actions()]
    found = [action for bar in bars for menu in menus_below(bar) for action in menu.actions()]
    return {action.objectName(): action for action in found if action.objectName()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_has_a_letter_that_no_other_in_its_menu_has(
    qapp: QApplication, application: Application, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    with spoken(qapp, language):
        Library.create(tmp_path / "My library").close()
        hands = hands_on(tmp_path / "My library", application, qtbot)
        bar = hands.window.menuBar().actions()
        for entries in (bar, *(menu.actions() for top in bar for menu in menus_below(top.menu()))):
            shown = [action for action in entries if action.isVisible() and not action.isSeparator()]
            letters = [QKeySequence.mnemonic(action.text()).toString() for action in shown]
            assert len(set(letters)) == len(shown), [action.text() for action in shown]
            assert all(letters), [action.text() for action in shown]


def test_the_menus_hold_every_command_once_with_its_keys_in_the_order_of_the_platform(hands: Hands) -> None:
    bar = [plain(action.text()) for action in hands.window.menuBar().actions()]
    assert bar == [*MENUS]
    assert (bar[:3], bar[-1]) == (["File", "Edit", "View"], "Help")
    menus = [menu for top in hands.window.menuBar().actions() for menu in menus_below(top.menu())]
    found = [action.objectName() for menu in menus for action in menu.actions() if action.menu() is None]
    assert sorted(name for name in found if name) == sorted(command.id for command in COMMANDS)
    shown = opened(hands)
    assert all(shown[command.id].shortcut() == QKeySequence(command.shortcut) for command in COMMANDS)
    assert all(len(menu.actions()) <= 26 for menu in menus), "longer than a small window is high"


def add_to_library(hands: Hands, folder: Path) -> None:
    """Bring an article in, open it, and begin a briefing."""
    (folder / "story.txt").write_text("Chip rules tighten\n\nSeoul licensed three exporters.", encoding="utf-8")
    hands.drop(folder / "story.txt")
    hands.settle()
    hands.open_row(0)
    hands.session.perform(add_briefing, title="Weekly", day=hands.session.today())
    hands.settle()


def test_what_there_is_nothing_to_do_with_is_not_offered(hands: Hands, tmp_path: Path) -> None:
    shown = opened(hands)
    for command in ("edit_article", "star", "find", "delete_article", "export_briefing", "versions", "undo"):
        assert not shown[command].isEnabled(), command
    add_to_library(hands, tmp_path)
    for command in ("edit_article", "star", "find", "delete_article", "export_briefing", "versions", "undo"):
        assert shown[command].isEnabled(), command


def test_find_is_offered_on_a_page_that_has_a_field_whether_or_not_an_article_is_open(hands: Hands) -> None:
    hands.go_to("codebook")
    hands.press(Qt.Key.Key_F, CTRL, into=hands.window)
    assert isinstance(hands.focus, SearchField)
    assert not opened(hands)["insert_citation"].isEnabled(), "there is no briefing"


def test_what_is_on_is_checked(sample: Hands) -> None:
    sample.open_row(0)
    checked = {name for name, action in opened(sample).items() if action.isChecked()}
    assert checked == {"show_library", "toggle_list", "toggle_inspector"}
    sample.press(Qt.Key.Key_S, SHIFT, into=sample.window.articles.findChild(ArticleListRows))
    sample.settle()
    opened(sample)["toggle_inspector"].trigger()
    opened(sample)["show_evidence"].trigger()
    sample.settle()
    checked = {name for name, action in opened(sample).items() if action.isChecked()}
    assert checked == {"show_evidence", "toggle_list", "star"}


def test_no_two_commands_offered_on_a_page_have_the_same_keys(sample: Hands) -> None:
    adding = {}
    for page in ("library", "evidence", "codebook"):
        sample.go_to(page)
        offered = [action for action in opened(sample).values() if action.isVisible()]
        keys = [action.shortcut().toString() for action in offered if not action.shortcut().isEmpty()]
        assert len(keys) == len(set(keys))
        adding[page] = [action.objectName() for action in offered if action.shortcut().toString() == "B"]
    assert adding == {"library": ["collect"], "evidence": ["collect_evidence"], "codebook": ["collect"]}


def test_a_letter_does_not_get_into_names(sample: Hands) -> None:
    sample.open_row(0)
    opened(sample)
    names = [button.accessibleName() for button in sample.window.findChildren(QAbstractButton)]
    assert not [name for name in names if "&" in name.replace("H&K", "")]
