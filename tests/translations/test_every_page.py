"""Every page and dialog, shown in a language in which each word of the catalogues stands in brackets.

The library speaks Russian, so that any other word of Latin letters is one that no catalogue can have.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QLocale, QModelIndex, Qt, QTimer, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import _no_widget_stays, _qt
from tests.desktop.library_made import Draft, add_articles
from tests.journeys.hands import CTRL, Hands, hands_on
from tests.translations.gathering import gathered
from workbench.bundled import resource
from workbench.desktop.app import Application
from workbench.desktop.panels.frame.rail import PAGES
from workbench.domain.articles import Extracted, Facts
from workbench.domain.codebook import Alias, TagKind, TagRef
from workbench.domain.markings import Marking
from workbench.library import articles, failures, passages
from workbench.library.library import Library
from workbench.operations.briefings import add_briefing, collect_passages, keep_version
from workbench.operations.codebook import add_tag
from workbench.operations.copies import group_copies
from workbench.operations.importing import ImportLine, ImportSummary
from workbench.operations.passages import mark_passage, span_of_quote
from workbench.operations.saved_searches import save_search
from workbench.sentences import Sentence
from workbench.settings import SettingsFile

__all__ = ["_no_widget_stays", "_qt"]

ROLE = Qt.ItemDataRole
OPEN, CLOSE = "⟦", "⟧"
CONTEXTS = {message.context for message in gathered()} - {"Dates"}  # dates are forms for Qt, no words

SAME_EVERYWHERE = re.compile(
    r"Analyst Workbench|TLP:[A-Z+]+|English|Deutsch|(?:Ctrl|Alt|Shift|Return|Enter|Esc|Del(?:ete)?|Num|Left|Right|Up|Down|"
    r"PgUp|PgDown|Home|End|Backspace|Space|Tab)(?=\b)|\[@\w*\]|\b(?:actor|theme|outlet|status|has|published):\S*|\bPHIA\b|\bICD\b"
)
"""Names, labels, keys and the words of queries, which are the same in every language."""

DRAFTS = (
    Draft("Министры обсуждают потолок цен", "Министры не договорились о цене на газ.\n\nСовет молчал.", "Курьер", "2026-06-12", "И. Петров", "ru"),
    Draft("Хранилища готовы", "Операторы предложили скидки на хранение.", "Курьер", "2026-05", "", "ru"),
    Draft("Без даты", "Ничего нового.", "", "", "", "ru"),
)  # fmt: skip


class InBrackets(QTranslator):
    """Says every string of the program in brackets, and leaves Qt's own alone."""

    def translate(self, context: str, source: str, _comment: str | None = None, _number: int = -1) -> str | None:
        return f"{OPEN}{source}{CLOSE}" if context in CONTEXTS else None


COMMANDS = (
    "settings", "help", "shortcuts", "about", "edit_article", "outlets", "delete_article", "versions", "keep_version",
    "never_release", "new_briefing", "export_briefing", "codebook_report", "starter_codebook", "watched_folders",
    "save_search", "tag_mentions", "palette", "quick_open", "delete_briefing", "file_briefing", "delete_article",
    "what_changed", "compare_copies",
)  # fmt: skip
POPUPS = {"palette", "quick_open"}
"""Commands that open a dialog, and those of them that open a list in the window."""


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Hands]:
    """Hands on a library of Russian articles, in a window that speaks in brackets."""
    library = Library.create(tmp_path / "Газ")
    add_articles(library, DRAFTS)
    actor = add_tag(library, kind=TagKind.ACTOR, name="Совет", aliases=[Alias("Министры")]).new_id("actors")
    theme = add_tag(library, kind=TagKind.THEME, name="Цены").new_id("themes")
    db = library.reader()
    span = span_of_quote(db, article_id=1, quote="Министры не договорились")
    db.close()
    tags = [TagRef(TagKind.ACTOR, actor), TagRef(TagKind.THEME, theme)]
    passage = mark_passage(library, article_id=1, span=span, tags=tags, credibility=2, marking=Marking.AMBER)
    draft = f"# Обзор\n\n## Главное\n\nМинистры не договорились о цене [@{_key(library)}]. Совет решил иначе вчера.\n"
    briefing = add_briefing(library, title="Обзор", day=date(2026, 6, 12), draft=draft).new_id("briefings")
    collect_passages(library, briefing_id=briefing, passage_ids=[passage.new_id("passages")])
    keep_version(library, briefing_id=briefing, label="Первая")
    save_search(library, name="Газ", query="газ")
    library.close()
    brackets = InBrackets(qapp)
    qapp.installTranslator(brackets)
    QLocale.setDefault(QLocale("ru"))
    application = Application(qapp, SettingsFile(tmp_path / "settings"))
    made = hands_on(tmp_path / "Газ", application, qtbot)
    yield made
    QLocale.setDefault(QLocale("en"))
    qapp.removeTranslator(brackets)
    made.window.close()
    application.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_no_page_says_a_word_past_the_catalogues(hands: Hands) -> None:
    hands.open_row(0)
    for page in PAGES:
        hands.go_to(page)
        if page == "codebook":
            hands.window.codebook.show_tag(hands.session.codebook.actors[0].ref)
            hands.settle()
        assert "\n".join(escaped(hands.window)) == "", page


@pytest.mark.parametrize("command", COMMANDS)
def test_a_dialog_says_nothing_past_the_catalogues(hands: Hands, command: str) -> None:
    hands.open_row(0)
    if command in {"versions", "keep_version", "export_briefing", "delete_briefing", "file_briefing"}:
        hands.go_to("briefings")
    if command == "save_search":
        hands.search("2026")
    if command == "what_changed":
        with hands.session.library.step("Новое") as step:
            revision = Extracted("Министры договорились.", (), Facts())
            articles.add_revision(step.db, hands.window.reader.article_id or 0, revision)
    if command == "compare_copies":
        group_copies(hands.session.library, article_ids=[1, 2, 3])
    found = said_by_dialog(hands, hands.application._actions[command].trigger, opens_dialog=command not in POPUPS)
    assert "\n".join(text for text in found if _rest(text)) == ""


def import_with_every_fate(hands: Hands) -> None:
    line = ImportLine("Новое", 1, "Хранилища готовы")
    failed = ImportLine("Снимок", why=Sentence("“{name}” holds pictures of text, but no text.", name="Снимок"))
    hands.session.import_ended.emit(ImportSummary([line], [line], [line], [failed], total=9))
    hands.window.status_bar.results_requested.emit()


def what_no_search_finds(hands: Hands) -> None:
    with hands.session.library.step("Новое") as step:
        failures.note(step.db, "Снимок", Sentence("“{name}” holds pictures of text, but no text.", name="Снимок"))
    hands.window.articles.unsearchable_requested.emit()


def merging_of_a_tag(hands: Hands) -> None:
    add_tag(hands.session.library, kind=TagKind.ACTOR, name="Комиссия")
    hands.settle()
    hands.window.codebook.merge_requested.emit(hands.session.codebook.actors[0].ref)


def facts_of_several_articles(hands: Hands) -> None:
    hands.window.articles.focus_rows()
    hands.press(Qt.Key.Key_A, CTRL)
    hands.application._actions["edit_article"].trigger()


@pytest.mark.parametrize(
    "ask", [import_with_every_fate, what_no_search_finds, merging_of_a_tag, facts_of_several_articles]
)
def test_a_dialog_about_something_says_nothing_past_the_catalogues(hands: Hands, ask: Callable[[Hands], None]) -> None:
    found = said_by_dialog(hands, lambda: ask(hands))
    assert "\n".join(text for text in found if _rest(text)) == ""


def said_by_dialog(hands: Hands, ask: Callable[[], None], *, opens_dialog: bool = True) -> list[str]:
    """Return what is said past the catalogues by the dialog that *ask* opens, and by the window behind it."""
    found: list[str] = []
    seen: list[QWidget] = []

    def look() -> None:
        if dialog := QApplication.activeModalWidget():
            seen.append(dialog)
            found.extend(escaped(dialog))
            dialog.close()

    looking = QTimer(hands.window)
    looking.timeout.connect(look)
    looking.start(150)
    ask()
    hands.until(lambda: seen or _dialogs() or not opens_dialog)
    hands.settle()
    found += [text for widget in QApplication.topLevelWidgets() if widget.isVisible() for text in escaped(widget)]
    looking.stop()
    return found


NOT_OURS = {
    *("Cancel", "Close", "OK", "Save", "Scroll Left", "Scroll Right", "Press shortcut"),  # Qt's own, in its catalogues
    *(page.stem.partition("_")[2].replace("_", " ").capitalize() for page in resource("help", "en").glob("*.md")),
}
"""What Qt says, and the titles of the help, which are in the language of its pages."""


def escaped(widget: QWidget) -> list[str]:
    """Return what *widget* and all in it say to eyes or ears with words that no catalogue has."""
    inside = [widget, *widget.findChildren(QWidget)]
    texts = [text for part in inside for text in _said_by(part)]
    texts += [text for action in widget.findChildren(QAction) for text in (action.text(), action.toolTip())]
    return sorted({text for text in texts if text not in NOT_OURS and _rest(text)})


def _dialogs() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def _rest(text: str) -> str:
    """Return the first word of Latin letters in *text* that stands in no brackets; an empty text where all do."""
    text = re.sub(r"<style.*?</style>|<[^<>]*>|&\w+;", " ", text, flags=re.DOTALL)
    while (shorter := re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", text)) != text:
        text = shorter
    found = re.search(r"[A-Za-z]{3,}", SAME_EVERYWHERE.sub(" ", text))
    return found.group() if found else ""


def _said_by(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QMenu):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _rows(widget.model())


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    roles = (ROLE.DisplayRole, ROLE.ToolTipRole, ROLE.AccessibleTextRole, ROLE.AccessibleDescriptionRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), 50)):
            values = (model.data(model.index(row, column), role) for role in roles)
            yield from (value for value in values if isinstance(value, str))


def _key(library: Library) -> str:
    db = library.reader()
    try:
        return passages.of_article(db, 1)[0].key
    finally:
        db.close()
