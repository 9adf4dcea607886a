from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.bundled import resource
from workbench.desktop.actions import COMMANDS, Actions, is_single, rivals, usual_keys
from workbench.desktop.look import Look


@pytest.fixture
def actions(look: Look) -> Actions:
    return Actions(look, writable=True)


def test_no_two_commands_have_the_same_keys_in_one_place() -> None:
    usual = usual_keys()
    assert not [
        (command.id, rivals(command, usual[command.id], usual))
        for command in COMMANDS
        if rivals(command, usual[command.id], usual)
    ]


def test_every_command_has_its_own_id_a_known_menu_and_an_icon_that_exists() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    for command in COMMANDS:
        assert not command.icon or resource("icons", f"{command.icon}.svg").is_file()
        assert QKeySequence(command.shortcut).toString() == QKeySequence(command.shortcut).toString().strip()


@pytest.mark.parametrize(
    ("keys", "single"),
    [
        ("J", True),
        ("Shift+S", True),
        ("/", True),
        ("1", True),
        ("Ctrl+J", False),
        ("F6", False),
        ("Delete", False),
        ("Return", False),
        ("", False),
    ],
)
def test_what_a_single_key_is(keys: str, single: bool) -> None:
    assert is_single(keys) is single


def test_keys_are_given_and_single_ones_switched_off(actions: Actions) -> None:
    told: list[bool] = []
    actions.keys_changed.connect(lambda: told.append(True))
    actions.use_keys({"archive": "Y", "export_briefing": "Ctrl+Alt+E", "of an older version": "Z"}, single=True)
    assert actions["archive"].shortcut() == QKeySequence("Y")
    assert actions["export_briefing"].shortcut() == QKeySequence("Ctrl+Alt+E")
    actions.use_keys({"archive": "Y"}, single=False)
    assert actions["archive"].shortcut().isEmpty()
    assert actions["star"].shortcut().isEmpty()
    assert actions["next_pane"].shortcut() == QKeySequence("F6")
    assert actions.keys["archive"] == "Y"
    assert len(told) == 2


@pytest.mark.parametrize(
    ("command", "key", "held"),
    [
        ("next_passage", Qt.Key.Key_BracketRight, Qt.KeyboardModifier.NoModifier),
        ("mark", Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        ("mark", Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
        ("larger", Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier),
        ("larger", Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier),  # an American one without Shift
    ],
)
def test_keys_are_heard_as_keyboards_make_them(
    actions: Actions, qtbot: QtBot, command: str, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.addActions([actions[command]])
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.setFocus()
    with qtbot.waitSignal(actions[command].triggered):
        QTest.keyClick(window, key, held)
    assert actions[command].shortcut() == QKeySequence(usual_keys()[command])


def test_what_keyboards_make_of_keys_gives_way_to_keys_that_were_given(actions: Actions) -> None:
    actions.use_keys({"star": "Ctrl+="}, single=True)
    assert actions["larger"].shortcuts() == [QKeySequence("Ctrl++")]


def test_macos_finds_its_three_commands_by_role(actions: Actions) -> None:
    roles = {command.id: action.menuRole() for command, action in actions}
    moved = {known for known, role in roles.items() if role is not QAction.MenuRole.NoRole}
    assert moved == {"settings", "about", "quit"}
