from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import mark
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.panels.briefing.briefings import BriefingsPanel
from workbench.desktop.session import Session
from workbench.desktop.themes import LIGHT
from workbench.desktop.widgets.draft.draft_editor import DraftEditor
from workbench.desktop.widgets.draft.preview_view import PreviewView
from workbench.desktop.widgets.draft.side_pane import CLAIMS, SidePane
from workbench.desktop.widgets.draft.tray_delegate import ROW_ROLE, USED_ROLE
from workbench.desktop.widgets.draft.tray_view import TrayList, TrayPane
from workbench.desktop.widgets.fields.marking_combo import MarkingCombo
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.desktop.widgets.parts.menu import plain
from workbench.domain.briefings import Briefing
from workbench.domain.codebook import Tag
from workbench.domain.markings import Marking
from workbench.library import briefings, passages
from workbench.library.library import Library
from workbench.operations.briefings import add_briefing, collect_passages, delete_briefing, save_draft
from workbench.operations.codebook import edit_tag

CAP, TRANSIT = "a cap is a number without a market", "volumes of gas through the Sund entry point"
DRAFT = "# Gas\n\nThe cap is disputed.\n\nAnd so on.\n"


class Page:
    """The panel with its parts, as a person finds them."""

    def __init__(self, panel: BriefingsPanel, session: Session, ids: list[int], qtbot: QtBot) -> None:
        self.panel, self.session, self.ids, self.qtbot = panel, session, ids, qtbot
        self.editor = panel.findChild(DraftEditor)
        self.list = panel.findChild(TrayList)
        self.preview = panel.findChild(PreviewView)
        self.keys = {passage.id: passage.key for passage in passages.with_ids(session.db, ids)}

    def stored(self) -> Briefing:
        briefing_id = self.panel.current_briefing_id
        assert briefing_id is not None
        found = briefings.get(self.session.db, briefing_id)
        assert found
        return found

    def caret_after(self, words: str) -> None:
        cursor = self.editor.document().find(words)
        cursor.clearSelection()
        self.editor.setTextCursor(cursor)

    def settle(self) -> None:
        """Wait until what was typed is in the library."""
        self.panel.save_now()
        self.qtbot.waitUntil(lambda: self.stored().draft == self.editor.draft)
        self.qtbot.waitUntil(lambda: not self.session._writing.is_busy)

    def quotes(self) -> list[str]:
        model = self.list.model()
        return [model.index(at, 0).data(ROW_ROLE).quote for at in range(model.rowCount())]

    def choose(self, *rows: int) -> None:
        self.list.clearSelection()
        for row in rows:
            self.list.selectionModel().select(
                self.list.model().index(row, 0), self.list.selectionModel().SelectionFlag.Select
            )
        self.list.selectionModel().setCurrentIndex(
            self.list.model().index(rows[-1], 0), self.list.selectionModel().SelectionFlag.NoUpdate
        )
        self.list.setFocus()


@pytest.fixture
def panel(qtbot: QtBot, look: Look, session: Session, actions: Actions) -> Iterator[BriefingsPanel]:
    made = BriefingsPanel(look, session, actions)
    qtbot.addWidget(made)
    made.resize(1388, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


@pytest.fixture
def page(request: pytest.FixtureRequest, session: Session, tags: dict[str, Tag], qtbot: QtBot) -> Page:
    """A briefing that has collected two of three passages, open in the panel."""
    library = session.library
    ids = [
        mark(library, 1, CAP, tags["Ministers"].ref, tags["Price cap"].ref),
        mark(library, 2, TRANSIT, tags["Transit"].ref),
        mark(library, 3, "discounted tariffs"),
    ]
    briefing_id = add_briefing(library, title="Gas", day=session.today(), draft=DRAFT).new_id("briefings")
    collect_passages(library, briefing_id=briefing_id, passage_ids=ids[:2])
    panel = request.getfixturevalue("panel")
    made = Page(panel, session, ids, qtbot)
    qtbot.waitUntil(lambda: made.list.model().rowCount() == 2)
    return made


def test_an_empty_library_offers_a_new_briefing(panel: BriefingsPanel, qtbot: QtBot) -> None:
    assert panel.current_briefing_id is None
    nothing = next(part for part in panel.findChildren(EmptyState) if part.isVisible())
    assert nothing.accessibleName() == "No briefing yet."
    assert panel.grab().toImage().pixelColor(4, 4) == panel._look.colour("surface")  # as of other pages that are empty
    with qtbot.waitSignal(panel.new_briefing_requested) as requested:
        qtbot.mouseClick(nothing.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert requested.args == [[]]
    with qtbot.waitSignal(panel.new_briefing_requested) as requested:
        panel.add_passages([4, 7])
    assert requested.args == [[4, 7]]


def test_what_is_typed_is_saved_by_itself_and_told(page: Page, qtbot: QtBot) -> None:
    page.editor.setFocus()
    with qtbot.waitSignal(page.panel.told) as told:
        QTest.keyClicks(page.editor, "# Oil")
    assert told.args[0].startswith("Draft saved ")
    assert page.stored().draft == f"# Oil{DRAFT}"
    assert page.stored().title == "Oil# Gas"
    title = next(button for button in page.panel.findChildren(QToolButton) if button.menu())
    assert title.text() == "Oil# Gas"


def test_leaving_the_draft_or_the_page_saves_at_once(page: Page, qtbot: QtBot) -> None:
    page.editor.setFocus()
    QTest.keyClicks(page.editor, "a")
    with qtbot.waitSignal(page.session.changed):
        page.list.setFocus()
    assert page.stored().draft == f"a{DRAFT}"
    page.editor.setFocus()
    QTest.keyClicks(page.editor, "b")
    with qtbot.waitSignal(page.session.changed):
        page.panel.hide()
    assert page.stored().draft == f"ab{DRAFT}"


def test_enter_in_the_tray_inserts_the_quote_and_shift_only_the_citation(page: Page, qtbot: QtBot) -> None:
    assert page.quotes() == [CAP, TRANSIT]
    page.caret_after("disputed.")
    page.choose(0)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    key = page.keys[page.ids[0]]
    assert f"The cap is disputed.\n\n> “{CAP}” [@{key}]\n\nAnd so on." in page.editor.draft
    qtbot.waitUntil(lambda: page.list.model().index(0, 0).data(USED_ROLE) == 1)
    page.caret_after("so on.")
    page.choose(1)
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert f"And so on. [@{page.keys[page.ids[1]]}]\n" in page.editor.draft


def test_ctrl_enter_inserts_while_writing_and_cites_within_a_sentence(page: Page) -> None:
    page.choose(1)
    page.caret_after("The cap")
    page.editor.setFocus()
    QTest.keyClick(page.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert f"The cap [@{page.keys[page.ids[1]]}] is disputed." in page.editor.draft
    assert page.editor.hasFocus()


def test_a_double_click_inserts(page: Page) -> None:
    page.caret_after("disputed.")
    place = page.list.visualRect(page.list.model().index(1, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert f"> “{TRANSIT}” [@{page.keys[page.ids[1]]}]" in page.editor.draft


def test_passages_are_dragged_to_their_place(page: Page) -> None:
    model = page.list.model()
    data: QMimeData = model.mimeData([model.index(1, 0), model.index(0, 0)])
    cursor = QTextCursor(page.editor.document().findBlockByNumber(3))
    place = QPointF(page.editor.cursorRect(cursor).center())
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.editor.dropEvent(QDropEvent(place, copy, data, left, plain))
    keys = [page.keys[passage_id] for passage_id in page.ids]
    wanted = f"disputed.\n\n> “{CAP}” [@{keys[0]}]\n\n> “{TRANSIT}” [@{keys[1]}]\n\nAnd"
    assert wanted in page.editor.draft
    assert page.editor.hasFocus()


def test_all_passages_can_be_filtered_cited_and_collected(page: Page, qtbot: QtBot) -> None:
    views = page.panel.findChild(TrayPane).findChild(QTabBar)
    QTest.mouseClick(views, Qt.MouseButton.LeftButton, pos=views.tabRect(1).center())
    assert set(page.quotes()) == {CAP, TRANSIT, "discounted tariffs"}
    field = page.panel.findChild(TrayPane).findChild(SearchField)
    QTest.keyClicks(field, "jiangwan TARIFFS")
    assert page.quotes() == ["discounted tariffs"]
    page.choose(0)
    pane = page.panel.findChild(TrayPane)
    actions = {action.text(): action for action in pane.menu_actions(QMenu(pane))}
    page.caret_after("cap")
    actions["Cite Only"].trigger()
    assert f"The cap [@{page.keys[page.ids[2]]}] is" in page.editor.draft
    with qtbot.waitSignal(page.panel.passage_opened) as opened:
        actions["Show in Article"].trigger()
    assert opened.args == [3, page.ids[2]]
    with qtbot.waitSignal(page.session.changed):
        actions["Add to Tray"].trigger()
    assert page.stored().tray == tuple(page.ids)
    QTest.keyClicks(field, " nothing")
    nothing = next(part for part in page.panel.findChildren(EmptyState) if part.isVisible())
    qtbot.mouseClick(nothing.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert field.text() == ""


def test_delete_takes_out_of_the_tray_and_undo_brings_back(page: Page, qtbot: QtBot) -> None:
    page.choose(0)
    with qtbot.waitSignal(page.session.changed):
        QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.quotes() == [TRANSIT]
    with qtbot.waitSignal(page.session.changed):
        page.session.undo()
    assert page.quotes() == [CAP, TRANSIT]


def test_a_changed_tag_shows_on_its_card(page: Page, qtbot: QtBot, tags: dict[str, Tag]) -> None:
    def shown() -> list[str]:
        return [tag.name for tag in page.list.model().index(0, 0).data(ROW_ROLE).tags]

    assert shown() == ["Ministers", "Price cap"]
    page.session.perform(edit_tag, tag=tags["Ministers"].ref, name="Cabinet")
    qtbot.waitUntil(lambda: shown() == ["Cabinet", "Price cap"])


def test_undo_by_the_library_reloads_and_keeps_the_caret(page: Page, qtbot: QtBot) -> None:
    page.editor.setFocus()
    page.caret_after("# Gas")
    QTest.keyClicks(page.editor, " and oil")
    page.settle()
    page.caret_after("disputed.")
    with qtbot.waitSignal(page.session.changed):
        page.session.undo()
    assert page.editor.draft == DRAFT
    assert page.editor.textCursor().block().text() == "The cap is disputed."
    assert page.editor.textCursor().atBlockEnd()
    with qtbot.waitSignal(page.session.changed):
        page.session.redo()
    assert page.editor.draft.startswith("# Gas and oil\n")


def test_undo_while_a_save_is_on_its_way_undoes_what_was_typed(page: Page, qtbot: QtBot) -> None:
    page.editor.setFocus()
    QTest.keyClicks(page.editor, "Mine ")
    page.panel.save_now()
    page.session.undo()
    qtbot.waitUntil(lambda: page.editor.draft == DRAFT)
    assert page.stored().draft == DRAFT
    assert briefings.versions(page.session.db, page.stored().id) == []


def test_what_could_not_be_saved_is_sent_again(page: Page, qtbot: QtBot, failures: list[str]) -> None:
    lock = page.session.library.folder / "library.sqlite"
    assert lock.exists()
    other = sqlite3.connect(lock, isolation_level=None)
    other.execute("PRAGMA busy_timeout = 0")
    other.execute("BEGIN IMMEDIATE")
    page.editor.setFocus()
    QTest.keyClicks(page.editor, "Mine ")
    with qtbot.waitSignals([page.session.failed, page.panel.warned], timeout=30_000):
        page.panel.save_now()
    assert page.stored().draft == DRAFT
    other.execute("ROLLBACK")
    other.close()
    failures.clear()
    with qtbot.waitSignal(page.session.changed):
        page.panel.save_now()
    assert page.stored().draft == f"Mine {DRAFT}"


def test_a_change_elsewhere_never_costs_unsaved_text(page: Page, qtbot: QtBot) -> None:
    heard: list[str] = []
    page.panel.told.connect(heard.append)
    page.editor.setFocus()
    QTest.keyClicks(page.editor, "Mine ")
    page.session.perform(save_draft, briefing_id=page.stored().id, draft="# Theirs\n")
    qtbot.waitUntil(lambda: page.stored().draft == f"Mine {DRAFT}")
    assert page.editor.draft == f"Mine {DRAFT}"
    kept = briefings.versions(page.session.db, page.stored().id)
    assert [version.draft for version in kept] == ["# Theirs\n"]
    assert any("had changed meanwhile" in message for message in heard)
    page.settle()


def test_unsaved_text_outlives_its_briefing(page: Page, qtbot: QtBot) -> None:
    gone = page.stored()
    page.editor.setFocus()
    QTest.keyClicks(page.editor, "Mine ")
    page.session.perform(delete_briefing, briefing_id=gone.id)
    qtbot.waitUntil(lambda: page.panel.current_briefing_id is not None and page.stored().uuid != gone.uuid)
    assert page.editor.draft == f"Mine {DRAFT}"
    assert page.stored().draft == f"Mine {DRAFT}"


def test_the_menu_leads_to_other_briefings_and_saves_before(page: Page, qtbot: QtBot) -> None:
    first = page.stored().id
    add_briefing(page.session.library, title="R&D", day=page.session.today())
    button = next(part for part in page.panel.findChildren(QToolButton) if part.menu())
    menu = button.menu()

    def entries() -> dict[str, QAction]:
        menu.aboutToShow.emit()
        return {plain(action.text()): action for action in menu.actions()}

    assert entries()["Gas"].isChecked()
    page.editor.setFocus()
    QTest.keyClicks(page.editor, "x")
    entries()["R&D"].trigger()
    assert page.editor.draft.startswith("# R&D\n")
    assert button.text() == "R&D"
    qtbot.waitUntil(lambda: (briefings.get(page.session.db, first) or page.stored()).draft == f"x{DRAFT}")
    with qtbot.waitSignal(page.panel.new_briefing_requested):
        entries()["New Briefing…"].trigger()
    with qtbot.waitSignal(page.panel.delete_requested) as requested:
        entries()["Delete Briefing…"].trigger()
    assert requested.args == [page.panel.current_briefing_id]
    assert "Keep Version…" in entries()


def test_the_marking_is_the_briefings(page: Page, qtbot: QtBot) -> None:
    combo = page.panel.findChild(MarkingCombo)
    with qtbot.waitSignal(page.session.changed):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert page.stored().marking is Marking.CLEAR
    with qtbot.waitSignal(page.session.changed):
        page.session.undo()
    assert combo.marking is None


def test_a_turn_of_the_wheel_over_the_marking_changes_nothing(page: Page) -> None:
    combo = page.panel.findChild(MarkingCombo)
    middle, nothing = QPointF(combo.rect().center()), QPoint()
    turn = QWheelEvent(
        *(middle, combo.mapToGlobal(middle), nothing, QPoint(0, -120), Qt.MouseButton.NoButton),
        *(Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(combo, turn)
    assert combo.marking is None


def test_the_marking_leaves_its_room_to_the_series(page: Page, look: Look) -> None:
    combo = page.panel.findChild(MarkingCombo)
    whole = combo.sizeHint().width()
    assert combo.width() < whole
    combo.set_marking(Marking.AMBER_STRICT)
    assert combo.width() > combo.fontMetrics().horizontalAdvance(combo.currentText()) + look.px(36)
    assert combo.view().minimumWidth() == whole


def test_the_preview_follows_and_leads_to_the_article(page: Page, qtbot: QtBot) -> None:
    page.caret_after("disputed.")
    page.choose(0)
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: "Polder Courant" in page.preview.toPlainText())
    assert "The cap is disputed. [1]" in page.preview.toPlainText()
    with qtbot.waitSignal(page.panel.passage_opened) as opened:
        page.preview.key_clicked.emit(page.keys[page.ids[0]])
    assert opened.args == [1, page.ids[0]]
    with qtbot.waitSignal(page.panel.export_requested) as requested:
        export = next(part for part in page.panel.findChildren(QPushButton) if part.text() == "Export")
        qtbot.mouseClick(export, Qt.MouseButton.LeftButton)
    assert requested.args == [page.panel.current_briefing_id]


def test_the_preview_shows_the_draft_as_it_is_printed_and_again_as_on_the_screen(
    page: Page, look: Look, qtbot: QtBot
) -> None:
    look.set_mode("dark")
    qtbot.waitUntil(lambda: "The cap" in page.preview.toPlainText())
    shown = page.preview.toPlainText()

    def ground_and_ink() -> tuple[str, str]:
        corner = page.preview.viewport().grab().toImage().pixelColor(3, 3)
        words = page.preview.document().begin().begin().fragment()
        return corner.name(), words.charFormat().foreground().color().name()

    on_screen = ground_and_ink()
    paper = next(part for part in page.panel.findChildren(QToolButton) if part.text() == "Show as printed")
    qtbot.mouseClick(paper, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ground_and_ink() == ("#ffffff", LIGHT.text.lower()))
    assert page.preview.toPlainText() == shown
    qtbot.mouseClick(paper, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ground_and_ink() == on_screen)
    page.panel.findChild(SidePane).show_view(CLAIMS)
    assert not paper.isVisible()


def test_closing_keeps_the_last_words(library: Library, look: Look, qtbot: QtBot) -> None:
    add_briefing(library, title="Gas", day=Session.today(), draft=DRAFT)
    session = Session(library)
    panel = BriefingsPanel(look, session, Actions(look, writable=True))
    qtbot.addWidget(panel)
    panel.show()
    QTest.keyClicks(panel.findChild(DraftEditor), "last ")
    panel.save_now()
    session.close()
    panel.hide()
    again = Library.open(library.folder)
    assert briefings.all_of(again.reader())[0].draft == f"last {DRAFT}"
    again.close()


def test_a_library_that_cannot_be_written_can_be_read(library: Library, look: Look, qtbot: QtBot) -> None:
    passage_id = mark(library, 1, CAP)
    made = add_briefing(library, title="Gas", day=Session.today(), draft=DRAFT).new_id("briefings")
    collect_passages(library, briefing_id=made, passage_ids=[passage_id])
    session = Session(Library.open(library.folder, writable=False))
    panel = BriefingsPanel(look, session, Actions(look, writable=False))
    qtbot.addWidget(panel)
    panel.show()
    page = Page(panel, session, [passage_id], qtbot)
    qtbot.waitUntil(lambda: page.quotes() == [CAP])
    qtbot.waitUntil(lambda: "The cap is disputed." in page.preview.toPlainText())
    QTest.keyClicks(page.editor, "x")
    page.choose(0)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.draft == DRAFT
    assert not panel.findChild(MarkingCombo).isEnabled()
    panel.close()
    session.close()
    library.close()


def test_the_menu_is_in_the_order_of_the_series(page: Page) -> None:
    library, day = page.session.library, page.session.today()
    for title, series in (("Ports", "Harbour & Daily"), ("Chips", "harbour & daily"), ("Ores", "Alloys")):
        add_briefing(library, title=title, day=day, series=series)
    page.panel._draft.menu_opened.emit()
    menu = page.panel._draft._menu
    shown = [(action.text(), action.isEnabled()) for action in menu.actions() if not action.isSeparator()][:6]
    assert shown == [
        ("Alloys", False), ("Ores", True), ("Harbour && Daily", False), ("Chips", True), ("Ports", True), ("Gas", True),
    ]  # fmt: skip
