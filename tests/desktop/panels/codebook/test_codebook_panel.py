from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import mark
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.panels.codebook.codebook import CodebookPanel
from workbench.desktop.panels.codebook.tag_tree import TagTree
from workbench.desktop.session import Session
from workbench.domain.codebook import COLOURS, ActorKind, Alias, Tag, TagKind, TagRef
from workbench.library.library import Library
from workbench.operations.codebook import edit_tag, move_tag

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(
    library: Library, tags: dict[str, Tag], look: Look, session: Session, actions: Actions, qtbot: QtBot
) -> CodebookPanel:
    mark(library, 2, "volumes of gas", tags["Kestrel Energy"].ref, tags["Transit"].ref)
    made = CodebookPanel(look, session, actions)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def now(session: Session, tags: dict[str, Tag]) -> Callable[[str], Tag]:
    """The tag that was called so at the beginning, as it is now."""

    def read(name: str) -> Tag:
        tag = session.codebook.get(tags[name].ref)
        assert tag is not None
        return tag

    return read


def tree(panel: CodebookPanel) -> TagTree:
    return panel._trees[panel.kind]


def place(panel: CodebookPanel, ref: TagRef) -> QPoint:
    return tree(panel).visualRect(panel._models[ref.kind].index_of(ref)).center()


def click(panel: CodebookPanel, ref: TagRef) -> None:
    QTest.mouseClick(tree(panel).viewport(), LEFT, NONE, place(panel, ref))


def test_a_click_shows_what_is_known_of_a_tag(panel: CodebookPanel, tags: dict[str, Tag]) -> None:
    assert panel._pages.currentWidget() is panel._nothing
    click(panel, tags["Kestrel Energy"].ref)
    editor = panel._editor
    assert editor._name.text() == "Kestrel Energy"
    assert editor._kind.currentText() == "Group"
    assert editor._colours.colour == "blue"
    assert editor._extras._passages.text() == "Show 1 passage"
    assert [panel._tabs.tabText(at) for at in (0, 1)] == ["Actors 2", "Themes 2"]


def test_themes_have_their_own_tree_and_no_aliases(panel: CodebookPanel, tags: dict[str, Tag]) -> None:
    QTest.mouseClick(panel._tabs, LEFT, NONE, panel._tabs.tabRect(1).center())
    assert panel.kind is TagKind.THEME
    assert panel._new.text() == "New Theme"
    click(panel, tags["Transit"].ref)
    assert panel._editor._name.text() == "Transit"
    assert not panel._editor._aliases.isVisible()
    assert panel._editor._description.accessibleName() == "Use when … not when …"


def test_each_field_is_one_step_that_can_be_undone(
    panel: CodebookPanel, tags: dict[str, Tag], session: Session, now: Callable[[str], Tag], qtbot: QtBot
) -> None:
    click(panel, tags["Ministers"].ref)
    editor = panel._editor
    editor._name.setFocus()
    editor._name.selectAll()
    QTest.keyClicks(editor._name, "Energy ministers")
    QTest.keyClick(editor._name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: now("Ministers").name == "Energy ministers")
    assert session.library.undo_label == "Rename Actor"
    editor._kind.setFocus()
    QTest.keyClick(editor._kind, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: now("Ministers").actor_kind is ActorKind.COMPANY)
    editor._description.setFocus()
    QTest.keyClicks(editor._description, "The council of energy ministers")
    QTest.keyClick(editor._description, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: now("Ministers").description == "The council of energy ministers")
    assert session.library.undo_label == "Edit Actor"
    swatch = editor._colours._swatches[COLOURS.index("teal")]
    QTest.mouseClick(swatch, LEFT)
    qtbot.waitUntil(lambda: now("Ministers").colour == "teal")
    QTest.keyClick(swatch, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: now("Ministers").colour == "green")
    for _ in range(5):
        with qtbot.waitSignal(session.changed):
            session.undo()
    assert now("Ministers") == tags["Ministers"]
    assert editor._name.text() == "Ministers"
    assert editor._description.toPlainText() == ""


def test_aliases_are_added_told_apart_by_case_and_removed(
    panel: CodebookPanel, tags: dict[str, Tag], now: Callable[[str], Tag], qtbot: QtBot
) -> None:
    click(panel, tags["Kestrel Energy"].ref)
    aliases = panel._editor._aliases
    aliases._new.setFocus()
    QTest.keyClicks(aliases._new, "KE")
    QTest.keyClick(aliases._new, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: now("Kestrel Energy").aliases == (Alias("KE"),))
    QTest.keyClicks(aliases._new, "Kestrel")
    QTest.keyClick(aliases._new, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(now("Kestrel Energy").aliases) == 2)
    QTest.mouseClick(aliases._rows[0].case, LEFT)
    qtbot.waitUntil(lambda: now("Kestrel Energy").aliases[0] == Alias("KE", case_sensitive=True))
    aliases._rows[1].name.setFocus()
    QTest.keyClicks(aliases._rows[1].name, " plc")
    QTest.keyClick(aliases._rows[1].name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: now("Kestrel Energy").aliases[1] == Alias("Kestrel plc"))
    QTest.mouseClick(aliases._rows[0].remove, LEFT)
    qtbot.waitUntil(lambda: now("Kestrel Energy").aliases == (Alias("Kestrel plc"),))
    assert aliases.aliases == (Alias("Kestrel plc"),)


def test_a_taken_name_is_refused_and_escape_brings_the_old_one_back(
    panel: CodebookPanel, tags: dict[str, Tag], session: Session, failures: list[str], qtbot: QtBot
) -> None:
    click(panel, tags["Ministers"].ref)
    name = panel._editor._name
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "kestrel energy")
    with qtbot.waitSignal(session.failed):
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert "already" in failures.pop()
    assert name.text() == "kestrel energy"
    QTest.keyClick(name, Qt.Key.Key_Escape)
    assert name.text() == "Ministers"


def test_what_is_being_typed_survives_a_change_by_another_route(
    panel: CodebookPanel, tags: dict[str, Tag], session: Session, qtbot: QtBot
) -> None:
    click(panel, tags["Ministers"].ref)
    editor = panel._editor
    editor._description.setFocus()
    QTest.keyClicks(editor._description, "Half a sen")
    session.perform(edit_tag, tag=tags["Ministers"].ref, name="The ministers")
    qtbot.waitUntil(lambda: editor._name.text() == "The ministers")
    assert editor._description.toPlainText() == "Half a sen"
    assert editor._description.hasFocus()


def test_what_was_typed_is_stored_when_another_tag_is_chosen(
    panel: CodebookPanel, tags: dict[str, Tag], now: Callable[[str], Tag], qtbot: QtBot
) -> None:
    click(panel, tags["Ministers"].ref)
    panel._editor._description.setFocus()
    QTest.keyClicks(panel._editor._description, "Who decide")
    click(panel, tags["Kestrel Energy"].ref)
    qtbot.waitUntil(lambda: now("Ministers").description == "Who decide")
    assert now("Kestrel Energy").description == ""
    assert panel._editor._description.toPlainText() == ""


def test_f2_renames_in_place(
    panel: CodebookPanel, tags: dict[str, Tag], now: Callable[[str], Tag], qtbot: QtBot
) -> None:
    click(panel, tags["Kestrel Energy"].ref)
    QTest.keyClick(tree(panel), Qt.Key.Key_F2)
    line = tree(panel).findChild(QLineEdit)
    assert line.text() == "Kestrel Energy"
    line.selectAll()
    QTest.keyClicks(line, "Zephyr Energy")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: now("Kestrel Energy").name == "Zephyr Energy")
    assert panel._editor._name.text() == "Zephyr Energy"
    assert tree(panel).currentIndex().data() == "Zephyr Energy", "the rows were sorted anew, the choice stays"


def test_a_new_tag_is_named_in_place(panel: CodebookPanel, session: Session, qtbot: QtBot) -> None:
    QTest.mouseClick(panel._new, LEFT)
    qtbot.waitUntil(lambda: tree(panel).findChild(QLineEdit) is not None)
    line = tree(panel).findChild(QLineEdit)
    assert line.text() == "New actor"
    QTest.keyClicks(line, "Sund Terminal")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.codebook.named(TagKind.ACTOR, "Sund Terminal") is not None)
    assert panel._editor._name.text() == "Sund Terminal"


def test_delete_merge_and_evidence_are_asked_for(panel: CodebookPanel, tags: dict[str, Tag], qtbot: QtBot) -> None:
    ref = tags["Kestrel Energy"].ref
    click(panel, ref)
    with qtbot.waitSignal(panel.delete_requested) as asked:
        QTest.keyClick(tree(panel), Qt.Key.Key_Delete)
    assert asked.args == [ref]
    for button, signal in (
        (panel._editor._delete, panel.delete_requested),
        (panel._editor._merge, panel.merge_requested),
        (panel._editor._extras._passages, panel.evidence_requested),
    ):
        with qtbot.waitSignal(signal) as asked:
            QTest.mouseClick(button, LEFT)
        assert asked.args == [ref]


def test_the_menu_of_a_tag_offers_all_that_can_be_done(
    panel: CodebookPanel, tags: dict[str, Tag], qtbot: QtBot
) -> None:
    menu = tree(panel).menu_for(tags["Kestrel Energy"])
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Rename", "New Actor Below", "Merge Into…", "Show Passages", "Delete…"]
    with qtbot.waitSignal(panel.merge_requested) as asked:
        menu.actions()[2].trigger()
    assert asked.args == [tags["Kestrel Energy"].ref]


def drag(panel: CodebookPanel, ref: TagRef, to: QPoint) -> None:
    """Send the events of a drag, as QDrag does; QDrag itself waits for a real pointer."""
    model, viewport = panel._models[ref.kind], tree(panel).viewport()
    data: QMimeData = model.mimeData([model.index_of(ref)])
    move = Qt.DropAction.MoveAction
    QApplication.sendEvent(viewport, QDragEnterEvent(to, move, data, LEFT, NONE))
    QApplication.sendEvent(viewport, QDragMoveEvent(to, move, data, LEFT, NONE))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(to), move, data, LEFT, NONE))


def test_a_tag_is_dragged_below_another_and_back_to_the_top(
    panel: CodebookPanel, tags: dict[str, Tag], session: Session, now: Callable[[str], Tag], qtbot: QtBot
) -> None:
    kestrel, ministers = tags["Kestrel Energy"].ref, tags["Ministers"].ref
    drag(panel, kestrel, place(panel, ministers))
    qtbot.waitUntil(lambda: now("Kestrel Energy").parent_id == ministers.id)
    assert session.library.undo_label == "Move Actor"
    index = panel._models[TagKind.ACTOR].index_of(kestrel)
    assert index.parent().data() == "Ministers"
    assert tree(panel).isExpanded(index.parent())
    viewport = tree(panel).viewport()
    drag(panel, kestrel, QPoint(viewport.width() // 2, viewport.height() - 10))
    qtbot.waitUntil(lambda: now("Kestrel Energy").parent_id is None)


def test_the_parent_is_chosen_in_the_form_too_but_never_a_tag_below(
    panel: CodebookPanel, tags: dict[str, Tag], session: Session, now: Callable[[str], Tag], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.changed):
        session.perform(move_tag, tag=tags["Kestrel Energy"].ref, parent=tags["Ministers"].ref)
    click(panel, tags["Ministers"].ref)
    parents = panel._editor._parent
    assert [parents.itemText(at) for at in range(parents.count())] == ["Nothing (at the top)"]
    click(panel, tags["Kestrel Energy"].ref)
    assert parents.currentText() == "Ministers"
    parents.setFocus()
    QTest.keyClick(parents, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: now("Kestrel Energy").parent_id is None)


def test_a_closed_branch_stays_closed_when_the_codebook_changes(
    panel: CodebookPanel, tags: dict[str, Tag], session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.changed):
        session.perform(move_tag, tag=tags["Kestrel Energy"].ref, parent=tags["Ministers"].ref)
    model = panel._models[TagKind.ACTOR]
    tree(panel).collapse(model.index_of(tags["Ministers"].ref))
    with qtbot.waitSignal(session.changed):
        session.perform(edit_tag, tag=tags["Ministers"].ref, name="A ministers")
    assert not tree(panel).isExpanded(model.index_of(tags["Ministers"].ref))
    QTest.keyClicks(panel._search, "kestrel")
    assert tree(panel).isExpanded(model.index_of(tags["Ministers"].ref))
    panel._search.clear()
    assert not tree(panel).isExpanded(model.index_of(tags["Ministers"].ref))


def test_a_tag_deleted_elsewhere_leaves_the_form(
    panel: CodebookPanel, tags: dict[str, Tag], session: Session, qtbot: QtBot
) -> None:
    panel.new_tag(TagKind.THEME)
    qtbot.waitUntil(lambda: panel.kind is TagKind.THEME and panel._pages.currentWidget() is panel._editor)
    session.undo()
    qtbot.waitUntil(lambda: panel._pages.currentWidget() is panel._nothing)


def test_the_search_counts_what_fits_and_return_goes_to_the_first(panel: CodebookPanel, tags: dict[str, Tag]) -> None:
    QTest.keyClicks(panel._search, "kestrel")
    assert [panel._tabs.tabText(at) for at in (0, 1)] == ["Actors 1", "Themes 0"]
    panel._tabs.setCurrentIndex(1)
    assert panel._stack.currentWidget() is panel._none_fits
    panel._tabs.setCurrentIndex(0)
    QTest.keyClick(panel._search, Qt.Key.Key_Return)
    assert panel.current == tags["Kestrel Energy"].ref
    panel._search.clear()
    assert [panel._tabs.tabText(at) for at in (0, 1)] == ["Actors 2", "Themes 2"]
    assert panel._stack.currentWidget() is tree(panel)


def test_a_tag_with_fewer_names_takes_its_places_at_once(
    panel: CodebookPanel, tags: dict[str, Tag], qtbot: QtBot
) -> None:
    first, second = tags["Kestrel Energy"].ref, tags["Ministers"].ref
    many = tuple(Alias(f"Name {number}") for number in range(5))
    panel._session.perform(edit_tag, tag=first, aliases=many)
    panel.show_tag(first)
    aliases = panel._editor._aliases
    qtbot.waitUntil(lambda: len(aliases.aliases) == 5)
    for ref in (second, first):
        panel.show_tag(ref)
        assert aliases.height() == aliases.sizeHint().height()


def test_a_theme_has_no_gap_where_an_actor_has_its_kind(panel: CodebookPanel, tags: dict[str, Tag]) -> None:
    panel.show_tag(tags["Kestrel Energy"].ref)
    beside_kind = panel._editor._parent.width()
    panel.show_tag(tags["Transit"].ref)
    assert panel._editor._parent.width() > 1.8 * beside_kind


def test_a_frame_shows_where_a_drop_goes_and_none_where_it_goes_nowhere(
    panel: CodebookPanel, tags: dict[str, Tag]
) -> None:
    kestrel, ministers = tags["Kestrel Energy"].ref, tags["Ministers"].ref
    shown, model = tree(panel), panel._models[TagKind.ACTOR]
    data, move = model.mimeData([model.index_of(kestrel)]), Qt.DropAction.MoveAction
    QApplication.sendEvent(shown.viewport(), QDragEnterEvent(place(panel, ministers), move, data, LEFT, NONE))
    frames = []
    for ref in (ministers, kestrel, ministers):
        QApplication.sendEvent(shown.viewport(), QDragMoveEvent(place(panel, ref), move, data, LEFT, NONE))
        shown.grab()
        frames.append(shown._drop_at)
    row = shown.visualRect(model.index_of(ministers))
    assert [frame and frame.top() for frame in frames] == [row.top(), None, row.top()]
    QApplication.sendEvent(shown.viewport(), QDragLeaveEvent())
    assert shown._drop_at is None
