from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from tests.desktop.library_made import Draft, add_articles, mark
from tests.desktop.panels.desk import Desk
from workbench.desktop.panels.reading.review_bar import compared
from workbench.desktop.widgets.fields.find_bar import matches
from workbench.domain.articles import Extracted, Facts, Status
from workbench.domain.codebook import Tag
from workbench.domain.markings import Marking
from workbench.domain.passages import PassageState
from workbench.domain.spans import Span
from workbench.library import articles
from workbench.library.library import Library
from workbench.operations.articles import edit_articles, set_status, star_articles
from workbench.operations.codebook import edit_tag
from workbench.operations.passages import carry_over
from workbench.operations.searching import ask

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = "\n\n".join(f"Paragraph {number} holds a few plain words to read." for number in range(120))


def head(desk: Desk) -> list[str]:
    return [line for _, line in desk.view._article.heading_lines]


def revise(library: Library, article_id: int, text: str) -> None:
    """Let the article's file have changed to *text*."""
    with library.step("Import") as step:
        revision = articles.add_revision(step.db, article_id, Extracted(text, (), Facts()))
        carry_over(step.db, article_id=article_id, revision_id=revision)


def show_changes(desk: Desk, article_id: int) -> None:
    """Let the window hear that another part of the program changed the article."""
    desk.session.perform(star_articles, article_ids=[article_id], starred=True)
    desk.settle()


def button(desk: Desk, name: str) -> QToolButton:
    return next(part for part in desk.reader._bar.findChildren(QToolButton) if part.accessibleName() == name)


def pressed(desk: Desk, text: str) -> None:
    """Click the visible button *text* in the strip about changed passages."""
    found = [part for part in desk.reader._review.findChildren(QPushButton) if part.text() == text]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    desk.settle()


def test_shows_where_and_when_above_the_title_and_how_long_it_takes(desk: Desk) -> None:
    desk.show(1)
    assert head(desk) == [
        "Polder Courant  ·  12 June 2026  ·  1 min read",
        "Ministers weigh a price cap as the gas transit deal nears its end",
        "By Marit Dekker",
    ]
    desk.session.perform(edit_articles, article_ids=[1], outlet="Aurelia Wire", byline="")
    desk.settle()
    assert head(desk)[0].startswith("Aurelia Wire")
    assert len(head(desk)) == 2


def test_nothing_to_show_is_said(desk: Desk) -> None:
    assert desk.reader._pages.currentIndex() == 0
    desk.show(1)
    assert desk.reader._pages.currentIndex() == 1
    desk.reader.show_article(None)
    assert (desk.reader._pages.currentIndex(), desk.view.text) == (0, "")


def test_says_which_of_the_list_this_is_and_asks_for_its_neighbours(desk: Desk) -> None:
    desk.show(1)
    desk.reader.set_position(0, 3)
    label = desk.reader._bar._place
    assert label.text() == "1 of 3"
    assert not button(desk, "Previous Article").isEnabled()
    with desk.qtbot.waitSignal(desk.actions["next_article"].triggered):
        QTest.mouseClick(button(desk, "Next Article"), Qt.MouseButton.LeftButton)
    desk.reader.set_position(2, 3)
    assert not button(desk, "Next Article").isEnabled()


def test_bar_shows_marking_star_and_archive_as_the_library_has_them(desk: Desk) -> None:
    desk.show(1)
    bar = desk.reader._bar
    assert not bar._marking.isVisible()
    desk.session.perform(edit_articles, article_ids=[1], marking=Marking.AMBER)
    desk.session.perform(star_articles, article_ids=[1], starred=True)
    desk.session.perform(set_status, article_ids=[1], status=Status.ARCHIVED)
    desk.settle()
    assert bar._marking.isVisible()
    assert bar._marking.accessibleName() == "TLP:AMBER"
    assert bar._star.isChecked()
    assert bar._archive.isChecked()
    QTest.mouseClick(bar._star, Qt.MouseButton.LeftButton)  # nobody is connected: nothing changes
    assert bar._star.isChecked()


def test_an_article_counts_as_read_after_a_while_and_that_is_no_step(desk: Desk) -> None:
    desk.reader._read_note.timer.setInterval(0)
    for article_id in (1, 2, 3):
        desk.show(article_id)
        desk.qtbot.waitUntil(lambda: not desk.reader._read_note.is_waiting)
        desk.settle()
    found = articles.page(desk.session.db, [1, 2, 3])
    assert [article.status for article in found] == [Status.READ] * 3
    assert desk.session.library.undo_label != "Mark Read"
    assert desk.session.library.undo_label == "Add Theme"


def test_comes_back_to_the_place_where_an_article_was_left(desk: Desk) -> None:
    (article_id,) = add_articles(desk.session.library, [Draft("Long", LONG)])
    desk.show(article_id)
    desk.view.set_top_offset(LONG.index("Paragraph 70"))
    desk.show(1)
    assert desk.view.verticalScrollBar().value() == 0
    desk.show(article_id)
    assert desk.view.top_offset() == LONG.index("Paragraph 70")


def test_goes_to_a_passage(desk: Desk) -> None:
    (article_id,) = add_articles(desk.session.library, [Draft("Long", LONG)])
    passage = mark(desk.session.library, article_id, "Paragraph 70 holds")
    with desk.qtbot.waitSignal(desk.reader.passage_selected) as selected:
        desk.reader.show_article(article_id, passage_id=passage)
    assert selected.args == [passage]
    assert desk.view.viewport().rect().contains(desk.point_of(LONG.index("Paragraph 70")))
    assert desk.inspector._details._passage is not None
    assert desk.inspector._details._passage.id == passage


def test_brackets_walk_through_the_passages(desk: Desk) -> None:
    first, second = (mark(desk.session.library, 1, words) for words in ("remained divided", "a new transit"))
    chosen: list[int | None] = []
    desk.reader.passage_selected.connect(chosen.append)
    desk.show(1)
    QTest.keyClicks(desk.view, "]][")
    assert chosen == [first, second, first]


def test_a_renamed_and_recoloured_tag_shows_at_once(desk: Desk, tags: dict[str, Tag]) -> None:
    mark(desk.session.library, 1, "gas price cap", tags["Ministers"].ref)
    desk.show(1)
    desk.session.perform(edit_tag, tag=tags["Ministers"].ref, name="Energy ministers", colour="red")
    desk.settle()
    (shown,) = desk.view.marks
    assert [(tag.name, tag.hue) for tag in shown.tags] == [("Energy ministers", "red")]


def test_words_of_the_search_are_marked_in_each_article(desk: Desk, indexed_session: object) -> None:
    answer = ask(desk.session.db, desk.session.index, query="kestrel", limit=9, today=desk.session.today())
    desk.show(1)
    desk.reader.set_marks(answer.marks)
    desk.qtbot.waitUntil(lambda: bool(desk.view._hits))
    assert {span.of(desk.view.text) for span in desk.view._hits} == {"Kestrel"}
    desk.show(2)
    desk.qtbot.waitUntil(lambda: bool(desk.view._hits))
    assert [span.of(desk.view.text) for span in desk.view._hits] == ["Kestrel"]
    desk.reader.set_marks(None)
    assert desk.view._hits == ()


def test_the_menu_of_type_stays_for_the_next_step(desk: Desk) -> None:
    desk.show(1)
    menu = button(desk, "Type and Column").menu()
    menu.popup(QPoint(100, 100))
    before = desk.view._style
    larger, wider = (desk.actions[command] for command in ("type_larger", "column_wider"))
    for action in (larger, larger, wider):
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    menu.setActiveAction(larger)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert menu.isVisible()
    assert (desk.view._style.size, desk.view._style.width) == (before.size + 3, 760)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_find_counts_steps_and_closes(desk: Desk) -> None:
    (article_id,) = add_articles(desk.session.library, [Draft("Long", LONG)])
    desk.show(article_id)
    desk.press(Qt.Key.Key_F, modifiers=CONTROL)
    desk.write("PARAGRAPH 1")
    bar = desk.reader._find
    assert bar._count.text() == "1 of 31"
    desk.press(Qt.Key.Key_Return)
    assert bar._count.text() == "2 of 31"
    desk.press(Qt.Key.Key_Return, Qt.Key.Key_Return, modifiers=SHIFT)
    assert bar._count.text() == "31 of 31"
    assert desk.view.viewport().rect().contains(desk.point_of(LONG.index("Paragraph 119")))
    assert desk.view._current == 30
    assert desk.marked() == [], "Enter in the field marks nothing"
    desk.write("zebra")
    assert bar._count.text() == "Not found"
    desk.press(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert desk.view._found == ()
    assert desk.focus() is desk.view


def test_find_begins_with_the_words_selected(desk: Desk) -> None:
    desk.show(1)
    desk.select("price cap")
    desk.press(Qt.Key.Key_F, modifiers=CONTROL)
    assert desk.reader._find._field.text() == "price cap"
    assert [span.of(desk.view.text) for span in desk.view._found] == ["price cap"]


def test_compared_marks_the_words_that_differ_and_shows_markup_as_it_stands() -> None:
    assert compared("ran to 1,900 pages", "ran to 2,400 <i>pages") == (
        "ran to <b><u>1,900</u></b> pages",
        "ran to <b><u>2,400</u></b> <b><u>&lt;i&gt;</u></b>pages",
    )
    assert compared("芯片出口", "芯片出口") == ("芯片出口", "芯片出口")


def test_matches_take_any_case_and_any_white_space_and_no_pattern() -> None:
    assert matches("A 芯片\u00a0出口 and a.b", "芯片 出口") == [Span(2, 7)]
    assert matches("a.b axb A.B", "a.b") == [Span(0, 3), Span(8, 11)]
    assert matches("text", "  ") == []


def test_changed_passages_are_reviewed_one_by_one(desk: Desk) -> None:
    library = desk.session.library
    changed = mark(library, 1, "Energy ministers remained divided over the gas price cap on Tuesday.")
    lost = mark(library, 1, "Kestrel Energy said nothing 🙂.")
    kept = mark(library, 1, "a new transit deal")
    desk.show(1)
    assert not desk.reader._review.isVisible()
    text = desk.view.text.replace("remained divided over the gas price cap on", "were united over the gas price cap on")
    revise(library, 1, text.replace(" Kestrel Energy said nothing 🙂.", ""))
    show_changes(desk, 1)
    states = {passage.id: passage.state for passage in desk.marked()}
    assert states == {changed: PassageState.CHANGED, lost: PassageState.LOST, kept: PassageState.EXACT}
    review = desk.reader._review
    assert review.accessibleName() == "2 passages need review after this article changed"
    assert {shown.id for shown in desk.view.marks} == {changed, kept}
    pressed(desk, "Review")
    words = [label.text() for label in review.findChildren(QLabel) if label.isVisible()]
    rest = " over the gas price cap on Tuesday.”"
    assert f"“Energy ministers <b><u>remained</u></b> <b><u>divided</u></b>{rest}" in words
    assert f"“Energy ministers <b><u>were</u></b> <b><u>united</u></b>{rest}" in words
    pressed(desk, "Show")
    assert desk.view._painter.selected == changed
    desk.reader.show_article(1, passage_id=lost)
    assert desk.inspector._details._passage is not None
    assert desk.inspector._details._passage.id == lost, "its note and tags can be read although it has no place"
    pressed(desk, "Accept")
    assert review.accessibleName() == "1 passage needs review after this article changed"
    desk.select("Several delegations")
    pressed(desk, "Move to Selected Words")
    assert {passage.state for passage in desk.marked()} == {PassageState.EXACT}
    assert not review.isVisible()
    desk.check_quotes()
    desk.undo()
    desk.undo()
    assert review.accessibleName() == "2 passages need review after this article changed"


def test_an_article_deleted_elsewhere_leaves_the_reader_empty(desk: Desk) -> None:
    desk.show(1)
    with desk.session.library.step("Delete") as step:
        articles.delete(step.db, 1)
    desk.session._spread(step.changes)
    assert desk.reader.article_id is None
    assert desk.reader._pages.currentIndex() == 0
