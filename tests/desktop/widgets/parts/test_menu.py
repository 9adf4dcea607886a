"""Letters of menus."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeySequence, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionMenuItem, QWidget
from pytestqt.qtbot import QtBot

from workbench.desktop.widgets.parts.menu import Menu, lettered, plain


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([("Cut", ""), ("Copy", ""), ("Clear", "")], ["&Cut", "C&opy", "C&lear"]),
        ([("Save", ""), ("Save As…", ""), ("S", "")], ["Sa&ve", "Save &As…", "&S"]),
        ([("C&opy", ""), ("H&&K\tCtrl+H", "")], ["&Copy", "&H&&K\tCtrl+H"]),
        (
            [("열기…", "open_library"), ("열기", "open_library"), ("지우기", "")],
            ["열기(&O)…", "열기(&L)", "지우기(&A)"],
        ),
        ([("열기(&O)…", "open")], ["열기(&O)…"]),
        ([("Übersicht", ""), ("Öffnen", "")], ["Ü&bersicht", "Ö&ffnen"]),
    ],
)
def test_letters(entries: list[tuple[str, str]], expected: list[str]) -> None:
    assert lettered(entries) == expected


@given(st.lists(st.text("aBc Öß열…1", max_size=12), max_size=12))
def test_no_letter_is_given_twice_and_the_words_stay(words: list[str]) -> None:
    given_letters = lettered([(text, "open") for text in words])
    letters = [QKeySequence.mnemonic(text).toString() for text in given_letters]
    assert len([letter for letter in letters if letter]) == len({letter for letter in letters if letter})
    assert [plain(text) for text in given_letters] == words


def test_a_heading_has_no_letter_and_what_opens_from_an_entry_has_letters_too(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    menu = Menu(owner)
    menu.add_heading("Outlets")
    below = menu.add_below("Outlet")
    below.addAction("H&&K")
    for shown in (menu, below):
        shown.popup(owner.pos())
        shown.close()
    assert [action.text() for action in (*menu.actions(), *below.actions())] == ["Outlets", "&Outlet", "&H&&K"]


def test_what_fills_a_menu_as_it_opens_comes_before_its_letters(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    menu = Menu(owner)
    menu.opening.connect(lambda: menu.addAction("Weekly"))
    menu.popup(owner.pos())
    assert [action.text() for action in menu.actions()] == ["&Weekly"]


def test_a_letter_chooses_an_entry_when_the_menu_is_open(qtbot: QtBot) -> None:
    owner, chosen = QWidget(), []
    qtbot.addWidget(owner)
    menu = Menu(owner)
    menu.addAction("Cut", lambda: chosen.append("cut"))
    menu.addAction("Copy", lambda: chosen.append("copy"))
    menu.popup(owner.pos())
    QTest.keyClick(menu, Qt.Key.Key_O)
    assert chosen == ["copy"]


def test_words_begin_where_separators_do_unless_an_icon_is_shown(qtbot: QtBot) -> None:
    owner, picture = QWidget(), QPixmap(16, 16)
    qtbot.addWidget(owner)
    picture.fill(Qt.GlobalColor.black)
    menu = Menu(owner)
    entry = menu.addAction(QIcon(picture), "Open")
    rooms = []
    for visible in (False, True):
        entry.setIconVisibleInMenu(visible)
        menu.popup(owner.pos())
        option = QStyleOptionMenuItem()
        menu.initStyleOption(option, entry)
        rooms.append(option.maxIconWidth)
        menu.close()
    assert rooms[0] == 0 < rooms[1]
