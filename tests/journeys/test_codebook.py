"""Journeys around the codebook: suggestions by keys, all mentions tagged, merge and split back, starter and report."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QListView, QPushButton

from tests.desktop.library_made import Draft, add_articles
from tests.journeys.hands import LEFT, NONE, SHIFT, Hands
from workbench.desktop.dialogs.ask import AskDialog
from workbench.desktop.dialogs.codebook_report import CodebookReportDialog
from workbench.desktop.dialogs.merge_tags import MergeTagsDialog
from workbench.desktop.dialogs.tag_mentions import TagMentionsDialog
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.row_button import RowButton
from workbench.domain.changes import Changes
from workbench.domain.codebook import Alias, TagKind, TagRef
from workbench.domain.passages import Passage
from workbench.library import articles, passages
from workbench.library.library import Library
from workbench.operations.codebook import add_tag

TEXT = (
    "Garam Telecom said nothing. A spokesman of Garam called later 🛰️, and the GRT share fell.\n\n"
    "한국은 침묵했다. The ministry met Garam Telecom in Seoul.\n\n"
    + "\n\n".join(f"Paragraph {number} is about the weather." for number in range(30))
)  # fmt: skip


@pytest.fixture
def desk(hands: Hands) -> Hands:
    """Hands on two articles and three actors, the first article in view."""

    def fill(library: Library) -> Changes:
        add_articles(library, [Draft("One", TEXT), Draft("Two", "Garam & Sons. GRT rose. Garam Telecom fell.")])
        names = [Alias("Garam"), Alias("GRT", case_sensitive=True)]
        add_tag(library, kind=TagKind.ACTOR, name="Garam Telecom", aliases=names)
        add_tag(library, kind=TagKind.ACTOR, name="South Korea", aliases=[Alias("한국")])
        return add_tag(library, kind=TagKind.ACTOR, name="Ministry")

    with hands.qtbot.waitSignal(hands.session.changed):
        hands.session.perform(fill)
    hands.window.articles.set_query("", typing=False)
    hands.settle()
    shown = next(a for a in articles.page(hands.session.db, [1, 2]) if a.facts.title == "One")
    hands.window.articles.select_article(shown.id)
    hands.window.reader.show_article(shown.id)
    hands.settle()
    hands.window.reader.view.setFocus()
    return hands


def marked(hands: Hands) -> list[Passage]:
    return passages.of_article(hands.session.db, hands.window.reader.article_id or 0)


def names(hands: Hands) -> list[str]:
    """What stands in the inspector's list of suggestions."""
    shown = hands.window.inspector.suggestions
    return [row.tag.name for row in shown._shown]


def test_suggestions_tell_the_keys_that_work(desk: Hands) -> None:
    shown = desk.window.inspector.suggestions
    actions = shown._actions
    desk.until(lambda: shown._rows)
    row = shown._rows[0]
    assert row.accept.toolTip().endswith("(Y)")
    actions.use_keys({"accept_suggestion": "Ctrl+Alt+Y"}, single=False)
    assert row.accept.toolTip().endswith("(Ctrl+Alt+Y)")
    assert "(" not in row.dismiss.toolTip().removeprefix(row.dismiss.text())


def test_suggestions_are_walked_accepted_and_dismissed_by_keys(desk: Hands) -> None:
    assert names(desk) == ["Garam Telecom", "South Korea", "Ministry"]
    assert desk.window.inspector.suggestions.isVisible()
    desk.press(Qt.Key.Key_Period)
    desk.press(Qt.Key.Key_Period)
    desk.press(Qt.Key.Key_Y)
    desk.settle()
    (passage,) = marked(desk)
    assert passage.quote == "A spokesman of Garam called later 🛰️, and the GRT share fell."
    assert passage.quote == desk.text()[passage.start : passage.end]
    assert desk.session.library.undo_label == "Tag Mention"
    desk.press(Qt.Key.Key_Y)  # the next one is current now: the Korean name
    desk.settle()
    assert [p.quote for p in marked(desk)][1] == "한국은 침묵했다."
    desk.press(Qt.Key.Key_N)
    desk.settle()
    assert names(desk) == ["Garam Telecom"]
    assert desk.session.library.undo_label == "Dismiss Suggestion"
    desk.undo()
    assert names(desk) == ["Garam Telecom", "Ministry"]
    for _ in range(2):
        desk.undo()
    assert marked(desk) == []


def test_never_as_this_actor_edits_the_alias(desk: Hands) -> None:
    for _ in range(3):
        desk.press(Qt.Key.Key_Period)
    desk.press(Qt.Key.Key_N, SHIFT)
    desk.settle()
    tag = desk.session.codebook.get(TagRef(TagKind.ACTOR, 1))
    assert tag is not None
    assert [alias.suggested for alias in tag.aliases] == [True, False]
    assert "GRT" not in desk.window.inspector.suggestions._shown[0].why


def test_a_click_on_dotted_words_and_the_list_s_buttons_do_the_same(desk: Hands) -> None:
    desk.click_words("ministry")
    assert desk.window.inspector.suggestions._current == TagRef(TagKind.ACTOR, 3)
    row = desk.window.inspector.suggestions._column.itemAt(2).widget()
    accept = next(b for b in row.findChildren(IconButton) if b.text() == "Tag as Ministry")
    QTest.mouseClick(accept, LEFT)
    desk.settle()
    assert [p.quote for p in marked(desk)] == ["The ministry met Garam Telecom in Seoul."]


def test_suggestions_leave_the_room_to_a_passage_that_is_chosen(desk: Hands) -> None:
    desk.press(Qt.Key.Key_Period)
    desk.press(Qt.Key.Key_Y)
    desk.settle()
    (passage,) = marked(desk)
    shown = desk.window.inspector.suggestions
    desk.window.reader.show_article(passage.article_id, passage_id=passage.id)
    desk.settle()
    assert not shown.isVisible()
    desk.click_words("weather")
    desk.settle()
    assert shown.isVisible()


def test_words_that_are_marked_are_no_suggestion_meanwhile(desk: Hands) -> None:
    accept = desk.window.reader._commands._actions["accept_suggestion"]
    desk.click_words(desk.window.reader.view.text[slice(*ends(desk))])
    assert accept.isEnabled()
    desk.select(desk.window.reader.view.text[slice(*ends(desk))])
    desk.press(Qt.Key.Key_1, into=desk.window.reader.view)
    desk.settle()
    assert desk.window.reader.chosen_id is not None
    assert not accept.isEnabled(), "the passage is what keys mean, and nothing lies over its colour"


def ends(hands: Hands) -> tuple[int, int]:
    span = hands.window.reader.view._suggestions._spans[0]
    return span.start, span.end


def test_suggestions_can_be_hidden(desk: Hands) -> None:
    action = desk.window.reader._commands._actions["show_suggestions"]
    action.trigger()
    desk.settle()
    assert not desk.window.inspector.suggestions.isVisible()
    action.trigger()
    desk.settle()
    assert desk.window.inspector.suggestions.isVisible()


def test_the_codebook_offers_the_mentions_of_the_whole_library_first(desk: Hands) -> None:
    seen: list[str] = []
    desk.in_dialog(TagMentionsDialog, lambda dialog: (seen.append(dialog._scopes.currentText()), dialog.close()))
    desk.go_to("codebook")
    desk.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | SHIFT)
    desk.until(lambda: seen)
    assert seen == ["The whole library"]


def test_all_mentions_are_tagged_but_the_unticked(desk: Hands) -> None:
    def act(dialog: TagMentionsDialog) -> None:
        assert dialog._scopes.count() == 2
        dialog._scopes.setFocus()
        QTest.keyClick(dialog._scopes, Qt.Key.Key_Down)
        desk.until(lambda: len(dialog._rows.found) == 6)
        rows = dialog.findChild(QListView)
        where = rows.visualRect(rows.model().index(1, 0)).center()
        QTest.mouseClick(rows.viewport(), LEFT, NONE, where)
        rows.setCurrentIndex(rows.model().index(2, 0))
        QTest.keyClick(rows, Qt.Key.Key_Space)
        assert dialog._tag.text() == "Tag 4 Sentences"
        QTest.keyClick(rows, Qt.Key.Key_Space)
        assert dialog._count.text() == "5 of 6 sentences, articles: 2"
        QTest.mouseClick(dialog._tag, LEFT)

    desk.press(Qt.Key.Key_Period)
    desk.in_dialog(TagMentionsDialog, act)
    desk.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | SHIFT)
    desk.until(lambda: passages.count(desk.session.db) == 5)
    desk.settle()
    assert desk.session.library.undo_label == "Tag 5 Mentions"
    for passage in passages.all_of(desk.session.db):
        text = articles.revision(desk.session.db, passage.revision_id).text
        assert passage.quote == text[passage.start : passage.end]
        assert passage.tags == (TagRef(TagKind.ACTOR, 1),)
    desk.undo()
    assert passages.count(desk.session.db) == 0


def test_merge_and_split_back(desk: Hands) -> None:
    for _ in range(2):
        desk.press(Qt.Key.Key_Period)
    desk.press(Qt.Key.Key_Y)
    desk.settle()
    desk.go_to("codebook")
    panel = desk.window.codebook

    def act(dialog: MergeTagsDialog) -> None:
        desk.keys("Ministry", dialog._search)
        QTest.mouseClick(dialog._merge, LEFT)

    panel.show_tag(TagRef(TagKind.ACTOR, 1))
    desk.in_dialog(MergeTagsDialog, act)
    QTest.mouseClick(panel._editor._merge, LEFT)
    desk.settle()
    assert [tag.name for tag in desk.session.codebook.actors] == ["Ministry", "South Korea"]
    assert panel.current == TagRef(TagKind.ACTOR, 3)
    assert panel._editor._name.text() == "Ministry"
    folder = desk.session.library.folder
    desk.application.open(folder)  # another sitting
    desk.settle()
    desk.activate()
    desk.go_to("codebook")
    panel = desk.window.codebook
    panel.show_tag(TagRef(TagKind.ACTOR, 3))
    split = next(b for b in panel.findChildren(QPushButton) if b.accessibleName() == "Split back Garam Telecom")
    split.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.settle()
    assert panel._editor.isAncestorOf(desk.focus)
    garam = desk.session.codebook.named(TagKind.ACTOR, "Garam Telecom")
    assert garam is not None
    assert {alias.name for alias in garam.aliases} == {"Garam", "GRT"}
    (passage,) = passages.all_of(desk.session.db)
    assert passage.tags == (garam.ref,)
    assert split not in panel.findChildren(QPushButton) or not split.isVisible()


def test_rules_of_names_are_set_in_the_form(desk: Hands) -> None:
    desk.go_to("codebook")
    panel = desk.window.codebook
    panel.show_tag(TagRef(TagKind.ACTOR, 1))
    row = panel._editor._aliases._rows[0]
    QTest.mouseClick(row.dates, LEFT)
    desk.keys("2021", row.until)
    QTest.keyClick(row.until, Qt.Key.Key_Return)
    desk.settle()
    QTest.mouseClick(row.hidden, LEFT)
    desk.settle()
    for box in panel._editor._extras.findChildren(QCheckBox):
        box.click()
    desk.settle()
    QTest.keyClick(panel._editor._shape, Qt.Key.Key_Down)
    desk.settle()
    tag = desk.session.codebook.get(TagRef(TagKind.ACTOR, 1))
    assert tag is not None
    assert tag.aliases[0] == Alias("Garam", until="2021", suggested=False)
    assert (tag.case_sensitive, tag.suggested, tag.shape) == (True, False, "square")


def test_a_starter_codebook_and_the_report(desk: Hands) -> None:
    def choose_the_second(dialog: AskDialog) -> None:
        desk.press(Qt.Key.Key_Down, into=dialog.findChild(QComboBox))
        desk.press(Qt.Key.Key_Return, into=dialog)

    desk.go_to("codebook")
    desk.in_dialog(AskDialog, choose_the_second)
    actions = desk.window.reader._commands._actions
    actions["starter_codebook"].trigger()
    desk.settle()
    assert desk.session.codebook.named(TagKind.THEME, "Transshipment")
    assert desk.session.library.undo_label == "Import Codebook"
    actions["codebook_report"].trigger()
    dialog = desk.window.findChild(CodebookReportDialog)
    desk.settle()
    delete = next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == "Delete Transshipment")
    QTest.mouseClick(delete, LEFT, NONE, QPoint(4, 4))
    desk.settle()
    assert desk.session.codebook.named(TagKind.THEME, "Transshipment") is None
    dialog.close()


def test_the_report_opens_once_and_follows_the_theme(desk: Hands) -> None:
    look, window = desk.application.look, desk.window
    for _ in range(2):
        desk.session.findChild(QAction, "codebook_report").trigger()
        desk.settle()
    (report,) = window.findChildren(CodebookReportDialog)
    before = [button.icon().cacheKey() for button in report.findChildren(RowButton)]
    look.set_mode("dark")
    desk.settle()
    after = [button.icon().cacheKey() for button in report.findChildren(RowButton) if button.isVisible()]
    look.set_mode("light")
    assert before
    assert len(after) == len(before)
    assert not set(after) & set(before)


def test_a_new_theme_leaves_the_width_of_the_trees(desk: Hands) -> None:
    desk.go_to("codebook")
    split = desk.window.codebook._split
    split.setSizes([480, split.width() - 480])
    drawn = split.sizes()
    desk.application.look.set_mode("dark")
    assert split.sizes() == drawn
    desk.application.look.set_mode("light")
