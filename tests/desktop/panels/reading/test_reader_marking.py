from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import Draft, add_articles, mark
from tests.desktop.panels.desk import ALT, Desk
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.menu import plain
from workbench.domain.articles import Extracted, Facts, Status
from workbench.domain.codebook import Tag, TagKind
from workbench.domain.passages import Passage
from workbench.domain.spans import Span
from workbench.library import articles, passages
from workbench.library.library import Library
from workbench.operations.codebook import add_tag, delete_tag
from workbench.operations.passages import mark_passage

SCRIPTS = (
    "Kestrel 🙂 said 👩‍👩‍👧 on Monday 🇰🇷 that e\u0301lan matters; 𠀀 stands for itself.\n\n"
    "أعلنت الوزارة قيوداً جديدة على تصدير الرقائق.\n\n"
    "商务部周三宣布新的芯片出口管制。업내 인사들은 영향이 제한적이라고 말했다."
)
CONTROL = Qt.KeyboardModifier.ControlModifier


def names(passage: Passage, tags: dict[str, Tag]) -> set[str]:
    by_ref = {tag.ref: name for name, tag in tags.items()}
    return {by_ref[ref] for ref in passage.tags}


def test_enter_marks_the_words_selected_and_undo_takes_that_back(desk: Desk) -> None:
    desk.show(1)
    desk.select("remained divided over the gas")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    (passage,) = desk.marked()
    assert (passage.quote, passage.tags) == ("remained divided over the gas", ())
    assert not len(desk.view.selection())
    assert desk.view._painter.selected == passage.id
    desk.undo()
    assert desk.marked() == []
    assert desk.view.marks == []
    assert desk.view._painter.selected is None


def test_words_are_not_marked_where_other_words_stand_by_now(desk: Desk, library: Library, failures: list[str]) -> None:
    desk.show(1)
    desk.select("gas price cap")
    text = "Corrected. " + desk.view.text
    with library.step("Import File") as step:  # as an import does, of which the window has not heard yet
        articles.add_revision(step.db, 1, Extracted(text, (), Facts(title="Gas")))
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_I)
    desk.settle()
    assert desk.marked() == []
    assert failures == ["The article has changed; select the words again, nothing was marked."]
    failures.clear()


def test_a_tag_that_is_gone_is_no_last_tag_nor_is_the_next_with_its_id(desk: Desk, tags: dict[str, Tag]) -> None:
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_W)
    desk.settle()
    desk.session.perform(delete_tag, tag=tags["Transit"].ref)
    desk.settle()
    desk.session.perform(add_tag, kind=TagKind.THEME, name="Storage")
    desk.settle()
    desk.select("remained divided over the gas")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert {passage.quote: passage.tags for passage in desk.marked()}["remained divided over the gas"] == ()


def test_a_tags_key_marks_and_the_next_keys_change_that_passage(desk: Desk, tags: dict[str, Tag]) -> None:
    assert {key: names(_with(ref), tags) for key, ref in desk.reader.keys.items()} == {
        "1": {"Kestrel Energy"},
        "2": {"Ministers"},
        "Q": {"Price cap"},
        "W": {"Transit"},
    }
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_2, Qt.Key.Key_Q, Qt.Key.Key_W)  # faster than the library answers
    desk.settle()
    desk.qtbot.waitUntil(lambda: len(desk.marked()[0].tags) == 3)
    desk.settle()
    (passage,) = desk.marked()
    assert names(passage, tags) == {"Ministers", "Price cap", "Transit"}
    desk.press(Qt.Key.Key_W)
    desk.settle()
    assert names(desk.marked()[0], tags) == {"Ministers", "Price cap"}
    desk.select("Several delegations")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert names(desk.marked()[1], tags) == {"Ministers", "Price cap"}, "Enter uses the tags used last"
    for tags_left in ([2], [3], [2], [1], []):
        desk.undo()
        assert [len(passage.tags) for passage in desk.marked()] == tags_left


def _with(ref: object) -> Passage:
    return Passage(0, "", "", 0, 0, 0, 0, "", "", "", tags=(ref,))


def test_no_key_is_lost_where_one_goes_on_before_the_library_answers(desk: Desk, tags: dict[str, Tag]) -> None:
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_2, Qt.Key.Key_Q)
    desk.select("Several delegations")
    desk.press(Qt.Key.Key_1, Qt.Key.Key_W)
    desk.show(2)
    desk.qtbot.waitUntil(lambda: len(passages.of_article(desk.session.db, 1)) == 2)
    desk.settle()
    desk.qtbot.waitUntil(lambda: all(len(p.tags) == 2 for p in passages.of_article(desk.session.db, 1)))
    first, second = passages.of_article(desk.session.db, 1)
    assert (first.quote, names(first, tags)) == ("gas price cap", {"Ministers", "Price cap"})
    assert (second.quote, names(second, tags)) == ("Several delegations", {"Kestrel Energy", "Transit"})
    assert desk.marked() == []
    assert desk.view._painter.selected is None


def test_a_key_over_words_that_are_a_passage_tags_it_and_makes_no_second_one(desk: Desk, tags: dict[str, Tag]) -> None:
    mark(desk.session.library, 1, "gas price cap", tags["Ministers"].ref)
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_Q)
    desk.settle()
    (passage,) = desk.marked()
    assert names(passage, tags) == {"Ministers", "Price cap"}
    assert desk.view._painter.selected == passage.id


def test_letters_do_nothing_where_nothing_is_selected_or_single_keys_are_off(desk: Desk) -> None:
    desk.show(1)
    desk.press(Qt.Key.Key_1, Qt.Key.Key_T, Qt.Key.Key_Return, Qt.Key.Key_M, Qt.Key.Key_Delete)
    desk.settle()
    assert desk.marked() == []
    assert desk.focus() is desk.view
    desk.reader.use_single_keys(allowed=False)
    desk.actions.use_keys({}, single=False)
    words = desk.select("gas price cap")
    desk.press(Qt.Key.Key_1, Qt.Key.Key_S, Qt.Key.Key_P)
    assert desk.view.selection() == words
    desk.settle()
    assert desk.marked() == []
    desk.reader.use_single_keys(allowed=True)
    desk.actions.use_keys({}, single=True)
    desk.press(Qt.Key.Key_1)
    desk.settle()
    assert len(desk.marked()) == 1


def test_t_picks_several_tags_in_one_undo_step(desk: Desk, tags: dict[str, Tag]) -> None:
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_T)
    desk.write("minis")
    desk.press(Qt.Key.Key_Return)
    desk.write("price")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return, modifiers=CONTROL)
    desk.settle()
    (passage,) = desk.marked()
    assert names(passage, tags) == {"Ministers", "Price cap"}
    assert desk.focus() is desk.view
    desk.press(Qt.Key.Key_T)  # on the passage now: its tags are checked
    desk.write("price")
    desk.press(Qt.Key.Key_Return)
    desk.write("transit")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return, modifiers=CONTROL)
    desk.settle()
    assert names(desk.marked()[0], tags) == {"Ministers", "Transit"}
    desk.undo()
    assert names(desk.marked()[0], tags) == {"Ministers", "Price cap"}
    desk.undo()
    assert desk.marked() == []


def test_t_makes_a_new_actor_on_the_fly(desk: Desk, tags: dict[str, Tag]) -> None:
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_T)
    desk.write("transit")
    desk.press(Qt.Key.Key_Return)
    desk.write("Orlen Bay")
    desk.press(Qt.Key.Key_Return)  # the first row is “Create actor “Orlen Bay””
    desk.settle()
    desk.qtbot.waitUntil(lambda: bool(desk.marked()))
    desk.settle()
    made = next(tag for tag in desk.session.codebook.actors if tag.name == "Orlen Bay")
    assert set(desk.marked()[0].tags) == {made.ref, tags["Transit"].ref}
    assert desk.reader.keys["3"] == made.ref, "the new actor takes the next free key; no other key moved"
    assert desk.reader.keys["1"] == tags["Kestrel Energy"].ref


def test_escape_in_the_palette_leaves_all_as_it_was(desk: Desk) -> None:
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_T)
    desk.press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    desk.settle()
    assert desk.marked() == []
    assert desk.focus() is desk.view
    assert desk.view.selection().of(desk.view.text) == "gas price cap"


def test_m_marks_the_words_and_leads_to_the_note_which_is_kept(desk: Desk) -> None:
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_M)
    desk.settle()
    assert desk.focus().accessibleName() == "Note"
    desk.write("Second time this week 1 Q")
    desk.show(2)  # sooner than the pause after which a note is saved
    desk.settle()
    desk.show(1)
    (passage,) = desk.marked()
    assert (passage.note, passage.tags) == ("Second time this week 1 Q", ())
    desk.click("price")
    assert desk.inspector._details._note.toPlainText() == "Second time this week 1 Q"


def test_delete_takes_the_passage_away_and_says_so(desk: Desk) -> None:
    told: list[str] = []
    desk.session.told.connect(lambda text, _undo: told.append(text))
    mark(desk.session.library, 1, "gas price cap", note="kept")
    desk.show(1)
    desk.click("price")
    desk.press(Qt.Key.Key_Delete)
    desk.settle()
    assert desk.marked() == []
    assert told == ["Passage deleted"]
    desk.undo()
    assert [passage.note for passage in desk.marked()] == ["kept"]


def test_clicking_again_cycles_through_overlapping_passages_and_a_click_beside_lets_go(desk: Desk) -> None:
    library = desk.session.library
    long = mark(library, 1, "remained divided over the gas price cap")
    short = mark(library, 1, "gas price cap")
    chosen: list[int | None] = []
    desk.reader.passage_selected.connect(chosen.append)
    desk.show(1)
    for _ in range(3):
        desk.click("price")
    assert chosen == [short, long, short]
    desk.qtbot.wait(1)
    desk.click("Several delegations")
    assert chosen[-1] is None


def test_collect_asks_for_the_passage_marking_words_first(desk: Desk) -> None:
    asked: list[list[int]] = []
    desk.reader.collect_requested.connect(asked.append)
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_B)
    desk.settle()
    assert asked == [[desk.marked()[0].id]]


def test_menu_tags_and_copies_the_quote_with_its_source(desk: Desk, tags: dict[str, Tag]) -> None:
    mark(desk.session.library, 1, "gas price cap")
    desk.show(1)
    desk.view.context_menu_requested.emit(QPoint(10, 10), desk.view.text.index("price"))
    menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
    entries = {plain(action.text()): action for action in menu.actions()}
    assert entries["Delete Passage"].isEnabled()
    assert not entries["Mark Passage"].isEnabled()
    entries["Copy Quote with Source"].trigger()
    title = "Ministers weigh a price cap as the gas transit deal nears its end"
    assert QGuiApplication.clipboard().text() == (
        f"“gas price cap” (Polder Courant, Marit Dekker, “{title}”, 12 June 2026)"
    )
    below = entries["Tag As"].menu()
    assert below is not None
    next(action for action in below.actions() if action.text().startswith("Transit")).trigger()
    menu.close()
    desk.settle()
    assert names(desk.marked()[0], tags) == {"Transit"}


def test_marking_scrolls_and_reflows_nothing(desk: Desk) -> None:
    long = "\n\n".join(f"Paragraph {number} holds a few plain words to read." for number in range(120))
    (article_id,) = add_articles(desk.session.library, [Draft("Long", long)])
    desk.show(article_id)
    desk.view.scroll_to(Span(long.index("Paragraph 60"), long.index("Paragraph 60") + 9))
    bar, document = desk.view.verticalScrollBar(), desk.view.document()
    before = bar.value(), document.size().height()
    desk.select("60 holds a few")
    desk.press(Qt.Key.Key_1, Qt.Key.Key_Q)
    desk.settle()
    desk.qtbot.waitUntil(lambda: len(desk.marked()[0].tags) == 2)
    assert (bar.value(), desk.view.document().size().height()) == before
    assert desk.view.document() is document


def test_the_article_is_read_with_its_first_mark_and_undo_takes_the_mark_alone(desk: Desk) -> None:
    desk.show(1)
    desk.select("gas price cap")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert _status(desk.session, 1) is Status.READ
    assert desk.session.library.undo_label == "Mark Passage"
    desk.undo()
    assert _status(desk.session, 1) is Status.READ
    assert desk.session.library.undo_label != "Mark Read"


def _status(session: Session, article_id: int) -> Status:
    article = articles.get(session.db, article_id)
    assert article is not None
    return article.status


@pytest.mark.parametrize(
    "words",
    ["🙂 said 👩‍👩‍👧", "Monday 🇰🇷 that", "e\u0301lan matters; 𠀀", "قيوداً جديدة", "芯片出口管制", "인사들은 영향이"],
)
def test_any_script_dragged_over_is_stored_as_it_stands(desk: Desk, words: str) -> None:
    (article_id,) = add_articles(desk.session.library, [Draft("Scripts", SCRIPTS)])
    desk.show(article_id)
    words = words.replace("e\u0301", "é")  # texts are kept in NFC
    desk.select(words, ALT)
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    (passage,) = desk.marked()
    assert passage.quote == words
    desk.check_quotes()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ends=st.tuples(st.integers(0, len(SCRIPTS)), st.integers(0, len(SCRIPTS))))
def test_whatever_is_selected_its_quote_stands_at_its_place(desk: Desk, ends: tuple[int, int]) -> None:
    if desk.reader.article_id is None:
        (article_id,) = add_articles(desk.session.library, [Draft("Scripts", SCRIPTS)])
        desk.show(article_id)
    length = len(desk.view.text)
    desk.view.select(Span(min(*ends, length), min(max(ends), length)))
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    desk.check_quotes()


def test_a_read_only_library_is_read_and_not_marked(library: Library, look: Look, qtbot: QtBot, tags: object) -> None:
    mark_passage(library, article_id=1, span=Span(0, 6))
    second = Session(Library.open(library.folder, writable=False))
    try:
        other = Desk(look, second, Actions(look, writable=False), qtbot)
        other.show(1)
        assert "reading only" in other.reader._message.text
        other.select("gas price cap")
        other.press(Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_T, Qt.Key.Key_Delete)
        other.settle()
        assert len(other.marked()) == 1
        assert not other.reader._read_note.is_waiting
        other.window.close()
    finally:
        second.close()
        library.close()
