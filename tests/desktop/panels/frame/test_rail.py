"""The rail of pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.panels.frame.rail import Rail
from workbench.desktop.session import Session


@pytest.fixture
def rail(look: Look, session: Session, actions: Actions, qtbot: QtBot) -> Rail:
    made = Rail(look, session, actions)
    qtbot.addWidget(made)
    made.resize(52, 600)
    made.show()
    return made


def buttons(rail: Rail) -> dict[str, QAbstractButton]:
    return {part.accessibleName(): part for part in rail.findChildren(QAbstractButton)}


def test_a_click_asks_for_the_page_and_checks_it_alone(rail: Rail, qtbot: QtBot) -> None:
    assert list(buttons(rail)) == ["Library", "Evidence", "Analysis", "Briefings", "Codebook", "Help", "Settings"]
    assert buttons(rail)["Library"].isChecked()
    with qtbot.waitSignal(rail.page_requested) as asked:
        qtbot.mouseClick(buttons(rail)["Briefings"], Qt.MouseButton.LeftButton)
    assert asked.args == ["briefings"]
    assert [name for name, button in buttons(rail).items() if button.isChecked()] == ["Briefings"]


def test_a_page_shown_from_elsewhere_is_checked_without_asking(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rail.page_requested):
        rail.show_page("codebook")
    assert buttons(rail)["Codebook"].isChecked()


def test_a_screen_reader_finds_radio_buttons(rail: Rail) -> None:
    pages = [button for name, button in buttons(rail).items() if name not in {"Help", "Settings"}]
    roles = {QAccessible.queryAccessibleInterface(button).role() for button in pages}
    assert roles == {QAccessible.Role.RadioButton}


def test_help_is_the_command(rail: Rail, actions: Actions, qtbot: QtBot) -> None:
    with qtbot.waitSignal(actions["help"].triggered):
        qtbot.mouseClick(buttons(rail)["Help"], Qt.MouseButton.LeftButton)


def test_arrows_go_through_the_pages(rail: Rail, qtbot: QtBot) -> None:
    asked: list[str] = []
    rail.page_requested.connect(asked.append)
    buttons(rail)["Library"].setFocus()
    qtbot.keyClick(buttons(rail)["Library"], Qt.Key.Key_Down)
    assert buttons(rail)["Evidence"].hasFocus()
    qtbot.keyClick(buttons(rail)["Evidence"], Qt.Key.Key_Space)
    assert asked[-1] == "evidence"
    assert buttons(rail)["Evidence"].isChecked()
