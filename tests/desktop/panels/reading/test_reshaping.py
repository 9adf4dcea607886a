"""Passages resized, split and merged by handle and keys; keys pinned to tags; words that name a theme."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.desktop.library_made import mark
from tests.desktop.panels.desk import ALT, LEFT, NONE, Desk
from workbench.desktop.widgets.page.passage_handles import Handle, _knob
from workbench.domain.codebook import Tag
from workbench.domain.spans import Span

SHIFT = Qt.KeyboardModifier.ShiftModifier
LONG = "remained divided over the gas price cap"


def drag_handle(desk: Desk, handle: Handle, to: int, keys: Qt.KeyboardModifier = NONE) -> None:
    view = desk.view
    knob = _knob(view._article, view._look, handle) - QPoint(0, view.verticalScrollBar().value())
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, keys, knob.toPoint())
    QTest.mouseMove(viewport, knob.toPoint() + QPoint(12, 2))
    QTest.mouseMove(viewport, desk.point_of(to))
    QTest.mouseRelease(viewport, LEFT, keys, desk.point_of(to))
    desk.settle()


def quotes(desk: Desk) -> list[str]:
    desk.check_quotes()
    return [passage.quote for passage in desk.marked()]


def test_a_handle_dragged_takes_the_end_along_to_whole_words_and_with_alt_to_characters(desk: Desk) -> None:
    passage = mark(desk.session.library, 1, "gas price cap", note="why")
    desk.show(1)
    desk.click("price")
    text = desk.view.text
    place = Span(text.index("gas price cap"), text.index("gas price cap") + 13)
    drag_handle(desk, Handle(passage, place.start, place.end), text.index("on Tuesday") + 6)
    assert quotes(desk) == ["gas price cap on Tuesday"]
    assert desk.view._painter.selected == passage, "it stays chosen"
    drag_handle(desk, Handle(passage, place.end + 11, place.start), text.index("over the"), ALT)
    assert quotes(desk) == ["over the gas price cap on Tuesday"]
    drag_handle(desk, Handle(passage, text.index("over the"), place.end + 11), text.index("price") + 3, ALT)
    assert quotes(desk) == ["over the gas pri"]
    assert desk.session.library.undo_label == "Resize Passage"
    for expected in ("over the gas price cap on Tuesday", "gas price cap on Tuesday", "gas price cap"):
        desk.undo()
        assert quotes(desk) == [expected]


def test_keys_move_both_ends_by_words_each_press_a_step(desk: Desk) -> None:
    mark(desk.session.library, 1, "gas price cap")
    desk.show(1)
    desk.click("price")
    desk.press(Qt.Key.Key_Right, Qt.Key.Key_Right, modifiers=ALT | SHIFT)  # faster than the library answers
    desk.press(Qt.Key.Key_Up, modifiers=ALT | SHIFT)
    desk.settle()
    desk.qtbot.waitUntil(lambda: quotes(desk) == ["the gas price cap on Tuesday"])
    desk.settle()
    desk.press(Qt.Key.Key_Down, modifiers=ALT | SHIFT)
    desk.press(Qt.Key.Key_Left, modifiers=ALT | SHIFT)
    desk.qtbot.waitUntil(lambda: quotes(desk) == ["gas price cap on"])
    desk.settle()
    for _ in range(5):
        desk.undo()
    assert quotes(desk) == ["gas price cap"]


def test_the_last_word_of_a_passage_stays(desk: Desk) -> None:
    mark(desk.session.library, 1, "price")
    desk.show(1)
    desk.click("price")
    desk.press(Qt.Key.Key_Left, modifiers=ALT | SHIFT)
    desk.press(Qt.Key.Key_Down, modifiers=ALT | SHIFT)
    desk.settle()
    assert quotes(desk) == ["price"]


def test_x_extends_the_passage_to_the_words_selected_beside_it(desk: Desk) -> None:
    passage = mark(desk.session.library, 1, "gas price cap")
    desk.show(1)
    desk.select("on Tuesday")
    desk.press(Qt.Key.Key_X)
    desk.settle()
    assert quotes(desk) == ["gas price cap on Tuesday"]
    assert desk.view._painter.selected == passage
    desk.select("Several delegations")
    assert not desk.actions["extend"].isEnabled(), "no passage stands beside these words"


def test_a_passage_is_split_at_the_caret_and_merged_again(desk: Desk, tags: dict[str, Tag]) -> None:
    mark(desk.session.library, 1, LONG, tags["Ministers"].ref, note="why")
    desk.show(1)
    desk.click("gas")
    desk.press(Qt.Key.Key_X, modifiers=SHIFT)
    desk.settle()
    assert quotes(desk) == ["remained divided over the", "gas price cap"]
    assert [passage.tags for passage in desk.marked()] == [(tags["Ministers"].ref,)] * 2
    assert desk.session.library.undo_label == "Split Passage"
    desk.press(Qt.Key.Key_M, modifiers=SHIFT)  # the first part is chosen: with the next
    desk.settle()
    assert quotes(desk) == [LONG]
    assert desk.session.library.undo_label == "Merge Passages"
    desk.undo()
    desk.select("over the gas price")  # both touch these words
    desk.press(Qt.Key.Key_M, modifiers=SHIFT)
    desk.settle()
    assert quotes(desk) == [LONG]
    for _ in range(2):
        desk.undo()
    assert [(passage.quote, passage.note) for passage in desk.marked()] == [(LONG, "why")]


def test_i_makes_a_theme_of_the_words_in_one_step(desk: Desk) -> None:
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_I)
    desk.settle()
    (passage,) = desk.marked()
    theme = desk.session.codebook.get(passage.tags[0])
    assert theme is not None
    assert theme.name == "gas price cap"
    assert desk.session.library.undo_label == "New Theme from Words"
    desk.undo()
    assert desk.marked() == []
    assert all(tag.name != "gas price cap" for tag in desk.session.codebook)


def test_digits_grade_in_the_tag_palette(desk: Desk, tags: dict[str, Tag]) -> None:
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_T)
    desk.write("price")
    desk.press(Qt.Key.Key_Return)
    desk.write("3")  # what was typed is selected: the next sign begins anew
    desk.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    (passage,) = desk.marked()
    assert (passage.tags, passage.credibility) == ((tags["Price cap"].ref,), 3)
    desk.press(Qt.Key.Key_T)
    desk.write("35")
    desk.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.marked()[0].credibility == 5, "3 again takes the 3 back, 5 grades anew"
    desk.undo()
    desk.undo()
    assert desk.marked() == []


def test_a_tag_is_pinned_to_a_key_and_the_key_does_its_work(desk: Desk, tags: dict[str, Tag]) -> None:
    listed = desk.inspector._list
    rows = [listed.model().data(listed.model().index(row, 0)) for row in range(listed.model().rowCount())]
    listed.setCurrentIndex(listed.model().index(rows.index("Transit"), 0))
    listed._menu(listed._rows.row(rows.index("Transit")), tags["Transit"])
    menu = next(w for w in listed.findChildren(QMenu) if w.title() == "Pin to Key")
    next(entry for entry in menu.actions() if entry.text() == "7").trigger()
    desk.settle()
    assert desk.reader.keys["7"] == tags["Transit"].ref
    assert desk.reader.keys["Q"] == tags["Price cap"].ref
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_7)
    desk.settle()
    assert desk.marked()[0].tags == (tags["Transit"].ref,)
    told = [listed._rows.row(number) for number in range(listed._rows.rowCount())]
    assert next(row for row in told if row.tag and row.tag.name == "Transit").is_pinned
    for _ in ("the mark", "that the article was read", "the key"):
        desk.undo()
    assert "7" not in desk.reader.keys
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMenu):
            widget.close()
