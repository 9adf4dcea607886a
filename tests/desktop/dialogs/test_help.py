from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from workbench.desktop.actions import Actions
from workbench.desktop.dialogs.help import HelpDialog
from workbench.desktop.look import Look


def colour_of_words(text: QTextBrowser) -> QColor:
    block = next(block for block in iter_blocks(text) if "opens no network connection" in block.text())
    return block.begin().fragment().charFormat().foreground().color()


def iter_blocks(text: QTextBrowser):
    block = text.document().firstBlock()
    while block.isValid():
        yield block
        block = block.next()


def test_help_stays_readable_when_the_theme_is_switched(look: Look, actions: Actions, qtbot: QtBot) -> None:
    dialog = HelpDialog(look, actions)
    qtbot.addWidget(dialog)
    text = dialog.findChild(QTextBrowser)
    assert text is not None
    for mode in ("light", "dark"):
        look.set_mode(mode)
        assert colour_of_words(text).name() == QColor(look.theme.text).name()
