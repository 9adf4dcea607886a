from __future__ import annotations

from getpass import getuser

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QToolButton, QWidget

from tests.desktop.library_made import mark
from tests.desktop.panels.desk import Desk
from workbench.desktop.widgets.parts.tips import plain_tip
from workbench.desktop.widgets.parts.wrapped_text import WrappedText
from workbench.desktop.widgets.tags.tag_chip import TagChip
from workbench.domain.codebook import Tag, TagKind
from workbench.domain.markings import Marking
from workbench.library import articles, passages
from workbench.operations.articles import edit_articles
from workbench.operations.codebook import add_tag
from workbench.operations.copies import group_copies, separate_copy
from workbench.operations.passages import note_passage

LEFT = Qt.MouseButton.LeftButton


def rows(desk: Desk) -> list[str]:
    model = desk.inspector._tags
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def click_row(desk: Desk, name: str) -> None:
    view, model = desk.inspector._list, desk.inspector._tags
    rect = view.visualRect(model.index(rows(desk).index(name)))
    QTest.mouseClick(view.viewport(), LEFT, pos=rect.center())
    desk.settle()


def chosen(desk: Desk, words: str, *tags: Tag, note: str = "") -> int:
    passage = mark(desk.session.library, 1, words, *(tag.ref for tag in tags), note=note)
    desk.reader.show_article(1, passage_id=passage)
    desk.view.setFocus()
    return passage


def test_lists_actors_and_themes_and_filters_by_name_and_alias(desk: Desk) -> None:
    assert rows(desk) == ["Actors", "Kestrel Energy", "Ministers", "Themes", "Price cap", "Transit"]
    QTest.keyClicks(desk.inspector._filter, "TRÁNS")
    assert rows(desk) == ["Themes", "Transit"]
    QTest.keyClicks(desk.inspector._filter, "xyz")
    assert rows(desk) == []
    assert desk.inspector._no_tags.isVisible()
    QTest.keyClick(desk.inspector._filter, Qt.Key.Key_Escape)
    assert len(rows(desk)) == 6
    desk.session.perform(add_tag, kind=TagKind.ACTOR, name="Aurelia")
    desk.settle()
    assert rows(desk)[1:4] == ["Kestrel Energy", "Ministers", "Aurelia"], "a new tag moves no other"


def test_a_click_does_what_the_key_does_and_leaves_the_keyboard_with_the_reader(
    desk: Desk, tags: dict[str, Tag]
) -> None:
    desk.show(1)
    desk.select("gas price cap")
    click_row(desk, "Transit")
    (passage,) = desk.marked()
    assert passage.tags == (tags["Transit"].ref,)
    assert desk.focus() is desk.view
    click_row(desk, "Ministers")
    model = desk.inspector._tags
    carried = [model.row(row).tag for row in range(model.rowCount()) if model.row(row).is_carried]
    assert [tag.name for tag in carried if tag] == ["Ministers", "Transit"]
    spoken = model.data(model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ministers, 1 passage, key 2, on this passage"
    click_row(desk, "Ministers")
    assert desk.marked()[0].tags == (tags["Transit"].ref,)


def test_arrows_and_enter_choose_a_tag(desk: Desk, tags: dict[str, Tag]) -> None:
    chosen(desk, "gas price cap")
    view = desk.inspector._list
    view.setFocus()
    view.setCurrentIndex(desk.inspector._tags.index(1))
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    desk.settle()
    assert desk.marked()[0].tags == (tags["Ministers"].ref,)


def test_plus_asks_for_a_new_tag(desk: Desk) -> None:
    asked: list[TagKind] = []
    desk.inspector.new_tag_requested.connect(asked.append)
    add = next(part for part in desk.inspector.findChildren(QToolButton) if part.accessibleName() == "New Tag")
    for action in add.menu().actions():
        action.trigger()
    assert asked == [TagKind.ACTOR, TagKind.THEME]


def test_details_show_the_passage_and_a_cross_takes_a_tag_off(desk: Desk, tags: dict[str, Tag]) -> None:
    passage_id = chosen(desk, "gas price cap", tags["Ministers"], tags["Transit"])
    passage = desk.marked()[0]
    details = desk.inspector._details
    assert details.isVisible()
    shown = [label.text() for label in details.findChildren(QLabel)]
    assert "“gas price cap”" in shown
    assert f"[@{passage.key}]" in shown
    assert any(text.startswith(getuser()) and f"chars {passage.start}–{passage.end}" in text for text in shown)
    chip = next(chip for chip in details.findChildren(TagChip) if chip.tag.name == "Ministers")
    QTest.mouseClick(chip, LEFT, pos=QPoint(chip.width() - 13, chip.height() // 2))
    desk.settle()
    found = passages.get(desk.session.db, passage_id)
    assert found is not None
    assert found.tags == (tags["Transit"].ref,)


def test_the_last_tag_is_taken_off_by_keys_and_nothing_else(desk: Desk, tags: dict[str, Tag]) -> None:
    passage_id = chosen(desk, "gas price cap", tags["Transit"])
    desk.session.perform(note_passage, passage_id=passage_id, note="Check the figure.")
    desk.settle()
    desk.inspector._details.findChild(TagChip).setFocus()
    for _ in range(2):
        QTest.keyClick(desk.focus(), Qt.Key.Key_Delete)
        desk.settle()
    found = passages.get(desk.session.db, passage_id)
    assert found is not None
    assert (found.tags, desk.inspector._details._note.toPlainText()) == ((), "Check the figure.")


def test_credibility_is_set_and_taken_back_by_its_button(desk: Desk) -> None:
    chosen(desk, "gas price cap")
    two = desk.inspector._details._grade._buttons[2]
    assert two.toolTip() == "2  Probably true"
    QTest.mouseClick(two, LEFT)
    desk.settle()
    assert desk.marked()[0].credibility == 2
    assert two.isChecked()
    QTest.mouseClick(two, LEFT)
    desk.settle()
    assert desk.marked()[0].credibility is None
    assert not two.isChecked()


def test_marking_is_chosen_from_its_menu_and_undone(desk: Desk) -> None:
    chosen(desk, "gas price cap")
    button = desk.inspector._details._marking
    assert button.text() == "Unmarked"
    next(entry for entry in button.menu().actions() if entry.text() == "TLP:AMBER+STRICT").trigger()
    desk.settle()
    assert desk.marked()[0].marking is Marking.AMBER_STRICT
    assert button.accessibleName() == "Marking: TLP:AMBER+STRICT"
    assert [entry.text() for entry in button.menu().actions() if entry.isChecked()] == ["TLP:AMBER+STRICT"]
    desk.undo()
    assert desk.marked()[0].marking is None
    assert button.text() == "Unmarked"


def test_citation_and_quote_are_copied(desk: Desk) -> None:
    chosen(desk, "gas price cap")
    buttons = {part.accessibleName(): part for part in desk.inspector.findChildren(QToolButton)}
    QTest.mouseClick(buttons["Copy Citation"], LEFT)
    assert QGuiApplication.clipboard().text() == f"[@{desk.marked()[0].key}]"
    QTest.mouseClick(buttons["Copy Quote with Source"], LEFT)
    assert QGuiApplication.clipboard().text().startswith("“gas price cap” (Polder Courant, Marit Dekker")


def test_a_german_window_copies_a_quote_in_german_marks_word_for_word(german: None, desk: Desk) -> None:
    chosen(desk, "gas price cap")
    QTest.mouseClick(desk.inspector._details._copy, LEFT)
    assert QGuiApplication.clipboard().text() == (
        "„gas price cap“ (Polder Courant, Marit Dekker, „Ministers weigh a price cap as the gas transit deal nears its "
        "end“, 12. Juni 2026)"
    )


def test_a_note_is_saved_when_the_keyboard_leaves_and_follows_undo(desk: Desk) -> None:
    chosen(desk, "gas price cap", note="before")
    note = desk.inspector._details._note
    desk.inspector.focus_note()
    desk.write(", after")
    assert desk.marked()[0].note == "before"
    desk.view.setFocus()
    desk.settle()
    assert desk.marked()[0].note == "before, after"
    desk.undo()
    assert note.toPlainText() == "before"


def test_a_note_is_saved_when_typing_pauses_and_what_is_typed_meanwhile_stays(desk: Desk) -> None:
    passage_id = chosen(desk, "gas price cap")
    note = desk.inspector._details._note
    note._pause.setInterval(0)
    desk.inspector.focus_note()
    desk.write("a")
    desk.qtbot.waitUntil(lambda: desk.marked()[0].note == "a")
    note._pause.setInterval(100_000)
    desk.write("b")
    desk.session.perform(note_passage, passage_id=passage_id, note="from elsewhere")
    desk.settle()
    assert note.toPlainText() == "ab"
    desk.inspector.save_now()
    desk.settle()
    assert desk.marked()[0].note == "ab"


def test_a_note_typed_before_its_passage_is_deleted_comes_back_with_it(desk: Desk) -> None:
    chosen(desk, "gas price cap")
    desk.inspector.focus_note()
    desk.write("typed last")
    delete = next(
        part for part in desk.inspector.findChildren(QToolButton) if part.accessibleName() == "Delete Passage"
    )
    QTest.mouseClick(delete, LEFT)
    desk.settle()
    assert desk.marked() == []
    desk.undo()
    assert [passage.note for passage in desk.marked()] == ["typed last"]


def test_facts_of_the_article_stand_where_no_passage_is_selected(desk: Desk) -> None:
    address = f"https://courant.example/a?b=<c>&d={'0' * 90}"
    desk.session.perform(edit_articles, article_ids=[1], url=address)
    desk.settle()
    desk.show(1)
    facts = desk.inspector._facts
    assert facts.isVisible()
    shown = [label for label in facts.findChildren(QLabel) if label.isVisible()]
    texts = [label.text() for label in shown]
    for text in ("Marit Dekker", "12 June 2026", "English"):
        assert text in texts
    assert plain_tip("Found in the file: first line") in [label.toolTip() for label in shown]
    assert "Found in the file: first line" in [label.accessibleDescription() for label in shown]
    assert "set by an analyst" in texts
    url = facts.findChild(WrappedText)
    assert url.toPlainText() == address  # as text, and never opened
    desk.qtbot.waitUntil(lambda: url.height() >= 3 * url.fontMetrics().lineSpacing())
    assert facts.minimumSizeHint().width() <= desk.inspector.width()
    edit = next(part for part in facts.findChildren(QPushButton) if part.text() == "Edit Facts…")
    with desk.qtbot.waitSignal(desk.inspector.edit_requested):
        QTest.mouseClick(edit, LEFT)


def test_every_control_has_a_name(desk: Desk) -> None:
    chosen(desk, "gas price cap")
    for panel in (desk.reader, desk.inspector):
        for part in (*panel.findChildren(QToolButton), *panel.findChildren(QPushButton)):
            assert part.isHidden() or part.accessibleName() or part.text(), part


def test_the_facts_name_the_copies_and_a_click_asks_for_one(desk: Desk) -> None:
    desk.session.perform(group_copies, article_ids=[1, 2, 3])
    desk.settle()
    desk.show(1)
    asked: list[int] = []
    desk.inspector.article_opened.connect(asked.append)
    links = {button.text(): button for button in desk.inspector._facts.findChildren(QPushButton)}
    assert links["Harbour Ledger  ·  11 Jun 2026"].toolTip() == "<qt>Kestrel signals readiness for limited transit</qt>"
    QTest.mouseClick(links["Jiangwan Review  ·  May 2026"], LEFT)
    assert asked == [3]
    desk.session.perform(separate_copy, article_id=3)
    desk.settle()
    texts = [b.text() for b in desk.inspector._facts.findChildren(QPushButton) if b.isVisibleTo(desk.inspector)]
    assert "Harbour Ledger  ·  11 Jun 2026" in texts
    assert "Jiangwan Review  ·  May 2026" not in texts


def test_the_outlet_is_one_click_away(desk: Desk) -> None:
    desk.show(1)
    link = next(part for part in desk.inspector._facts.findChildren(QPushButton) if part.text().startswith("F · "))
    with desk.qtbot.waitSignal(desk.inspector.outlet_requested):
        QTest.mouseClick(link, LEFT)


def test_a_source_is_not_to_be_named_by_one_click(desk: Desk) -> None:
    desk.show(1)
    box = desk.inspector._facts.findChild(QCheckBox)
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    desk.settle()
    assert articles.page(desk.session.db, [1])[0].chatham_house
    desk.undo()
    assert not articles.page(desk.session.db, [1])[0].chatham_house
    assert [box.isChecked() for box in desk.inspector._facts.findChildren(QCheckBox) if box.isVisible()] == [False]


def test_recognised_origins_are_confirmed_and_dismissed(desk: Desk) -> None:
    desk.session.perform(edit_articles, article_ids=[1], agency="Reuters")
    desk.settle()
    desk.show(1)
    desk.settle()

    def row(said: str) -> QWidget:
        """Wait for the row: the sources come from off the window's thread."""
        named = f"Reuters, {said}"

        def rows() -> list[QWidget]:
            parts = desk.inspector._facts.findChildren(QWidget)
            return [part for part in parts if part.accessibleName() == named and part.isVisible()]

        desk.qtbot.waitUntil(lambda: bool(rows()))
        return rows()[0]

    yes = next(
        part for part in row("recognised").findChildren(QToolButton) if part.text().startswith("Reuters is where")
    )
    QTest.mouseClick(yes, LEFT)
    confirmed = row("confirmed")
    confirmed.setFocus()
    QTest.keyClick(confirmed, Qt.Key.Key_N)
    row("dismissed")
    desk.undo()
    row("confirmed")


def test_a_long_name_of_an_analyst_does_not_widen_the_passage(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "wilhelmina.featherstonehaugh")
    chosen(desk, "gas price cap")
    desk.settle()
    assert desk.inspector._details.minimumSizeHint().width() <= 260
