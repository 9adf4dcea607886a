from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QListWidget, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from workbench.briefing.preview import preview_html
from workbench.bundled import resource
from workbench.desktop.actions import COMMANDS, SUBMENUS, Actions
from workbench.desktop.dialogs.help import EXAMPLE, PICTURE, HelpDialog, pages
from workbench.desktop.look import Look
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.domain.codebook import TagKind
from workbench.library.library import Library
from workbench.operations.codebook import add_tag
from workbench.operations.searching import names_of
from workbench.search.query import understood


@pytest.fixture
def dialog(look: Look, actions: Actions, qtbot: QtBot) -> HelpDialog:
    made = HelpDialog(look, actions)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def listed(dialog: HelpDialog) -> list[str]:
    contents = dialog.findChild(QListWidget)
    return [contents.item(row).text() for row in range(contents.count()) if not contents.item(row).isHidden()]


def test_the_help_is_searched(dialog: HelpDialog, qtbot: QtBot) -> None:
    everything = listed(dialog)
    qtbot.keyClicks(dialog.findChild(SearchField), "Credibility RELIABILITY")
    assert 0 < len(listed(dialog)) < len(everything)
    text = dialog.findChild(QTextBrowser)
    marked = {mark.cursor.selectedText().lower() for mark in text.extraSelections()}
    assert marked == {"credibility", "reliability"}
    qtbot.keyClick(dialog.findChild(SearchField), Qt.Key.Key_Escape)
    assert listed(dialog) == everything
    assert text.extraSelections() == []


def test_the_help_speaks_the_language_of_the_window(german: None, look: Look, actions: Actions, qtbot: QtBot) -> None:
    dialog = HelpDialog(look, actions)
    qtbot.addWidget(dialog)
    text = dialog.findChild(QTextBrowser)
    assert listed(dialog)[2] == "Suche"
    assert "Strg+K" in text.toPlainText()
    field = dialog.findChild(SearchField)
    for typed, found in (("umschalt+f6", "Umschalt+F6"), ("ubersicht", "Übersicht"), ("GROSSE", "Größe")):
        field.setText(typed)
        marked = {mark.cursor.selectedText().casefold() for mark in text.extraSelections()}
        assert found.casefold() in marked


def test_a_page_that_a_language_lacks_is_shown_in_english(qtbot: QtBot) -> None:
    locale = QLocale()
    QLocale.setDefault(QLocale("fr"))
    assert [page.title for page in pages()][2] == "Search"
    QLocale.setDefault(locale)


def test_pictures_are_there_and_shown(dialog: HelpDialog) -> None:
    named = {name for page in pages() for _alt, name in PICTURE.findall(page.text)}
    assert len(named) >= 3
    assert {path.name for path in resource("help", "en").glob("*.png")} == named
    text = dialog.findChild(QTextBrowser)
    assert "window.png" in text.toHtml()
    picture = text.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("window.png"))
    shown_width = int(re.search(r'src="window.png"[^>]* width="(\d+)"', text.toHtml())[1])
    assert picture.deviceIndependentSize().width() == shown_width, "it is scaled once more, and coarsely"


def test_pictures_fit_into_a_small_window_with_large_text(look: Look, actions: Actions, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(1024, 680)
    qtbot.addWidget(window)
    look.set_zoom(1.6)
    dialog = HelpDialog(look, actions, window)
    dialog.show()
    assert dialog.findChild(QTextBrowser).horizontalScrollBar().maximum() == 0


def test_commands_named_in_the_help_stand_in_those_menus() -> None:
    below = {command: name for name, commands in SUBMENUS.items() for command in commands}
    ways = [(command.menu, below.get(command.id), command.title.rstrip("…")) for command in COMMANDS]
    named = {found for page in pages() for found in re.findall(r"(?<!\*)\*(\w+ › [^*]+)\*", page.text)}
    assert {"File › Settings", "Passage › Suggestions › Show or Hide Suggestions"} <= named
    assert named <= {" › ".join(filter(None, way)) for way in ways}


def test_keys_named_in_the_help_are_those_of_the_table() -> None:
    used = {command.shortcut.replace("Return", "Enter") for command in COMMANDS}
    own = {"Ctrl+C", "Ctrl+V", "Ctrl+Space", "F2", "Shift+F10"}  # keys of one widget, and of the system for menus
    named = {keys for page in pages() for keys in re.findall(r"`((?:Ctrl|Shift|Alt)\+[^`]+|F\d+)`", page.text)}
    assert "Ctrl+K" in named
    assert named <= used | own


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
    dialog.findChild(QListWidget).setCurrentRow(1)
    for mode in ("light", "dark"):
        look.set_mode(mode)
        assert colour_of_words(text).name() == QColor(look.theme.text).name()


def test_every_example_of_the_search_is_understood_to_its_last_word(library: Library) -> None:
    add_tag(library, kind=TagKind.ACTOR, name="Garam Telecom")
    add_tag(library, kind=TagKind.THEME, name="Export controls")
    db = library.reader()
    page = resource("help", "en", "2_search.md").read_text(encoding="utf-8")
    colours = dict.fromkeys(("text", "muted", "accent", "danger", "border", "quote"), "black")
    examples = [unescape(found[1]) for found in EXAMPLE.finditer(preview_html(page, {}, colours=colours))]
    assert len(examples) > 25
    for example in examples:
        understood_as = understood(example, today=date(2026, 6, 12), names=names_of(db))
        assert understood_as.ignored_why == (), example
    db.close()
    library.close()


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
