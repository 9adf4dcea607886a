from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QTextBrowser
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


def test_an_example_of_the_search_is_run_by_a_click(look: Look, actions: Actions, qtbot: QtBot) -> None:
    dialog = HelpDialog(look, actions)
    qtbot.addWidget(dialog)
    text = dialog.findChild(QTextBrowser)
    pages = dialog.findChild(QListWidget)
    pages.setCurrentItem(pages.findItems("Search", Qt.MatchFlag.MatchExactly)[0])
    assert 'href="search:byline' not in text.toHtml()
    with qtbot.waitSignal(dialog.query_requested) as wanted:
        text.anchorClicked.emit(QUrl("search:%22export%20controls%22"))
    assert wanted.args == ['"export controls"']
    assert 'href="search:%22export%20controls%22"' in text.toHtml()
