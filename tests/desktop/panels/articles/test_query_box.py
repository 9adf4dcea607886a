"""The box that a query is typed into: completions, colours, recent queries, under real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.models.query_completions import QueryCompletions, Spot, spot_at
from workbench.desktop.panels.frame.top_bar import TopBar
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.offer_list import OfferList
from workbench.desktop.widgets.fields.query_field import QueryField
from workbench.domain.codebook import Alias, Shape, Tag, TagKind
from workbench.operations.codebook import add_tag


@pytest.fixture
def bar(look: Look, tags: dict[str, Tag], session: Session, actions: Actions, qtbot: QtBot) -> TopBar:
    made = TopBar(look, session, actions)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_search()
    return made


def field(bar: TopBar) -> QueryField:
    return bar.findChild(QueryField)


def offered(bar: TopBar) -> list[str]:
    """What the list below the box shows."""
    shown = bar.findChild(OfferList)
    if shown.isHidden():
        return []
    model = shown.findChild(QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_an_actor_is_offered_with_its_own_mark(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed):
        session.perform(add_tag, kind=TagKind.ACTOR, name="Jiangwan Group", colour="teal", shape=Shape.DIAMOND)
    offer = QueryCompletions(session).offer("actor:", 6, True)
    assert offer is not None
    assert [(item.hue, item.shape) for item in offer.items] == [("teal", Shape.DIAMOND)]


def test_actors_are_offered_by_any_name_and_tab_takes_the_first(bar: TopBar, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed):
        session.perform(add_tag, kind=TagKind.ACTOR, name="Jiangwan Group", aliases=(Alias("JWG"),))
    qtbot.keyClicks(field(bar), "gas ")
    assert offered(bar) == []
    qtbot.keyClicks(field(bar), "actor:")
    assert offered(bar) == ["Jiangwan Group", "Kestrel Energy", "Ministers"]
    qtbot.keyClicks(field(bar), "jwg")
    assert offered(bar) == ["Jiangwan Group"]
    qtbot.keyClick(field(bar), Qt.Key.Key_Tab)
    assert bar.query == 'gas actor:"Jiangwan Group" '
    assert offered(bar) == []
    assert field(bar).hasFocus()
    field(bar).undo()
    assert bar.query.startswith("gas actor:jwg")


def test_arrows_choose_enter_takes_and_escape_puts_away(bar: TopBar, qtbot: QtBot) -> None:
    submitted: list[str] = []
    bar.query_submitted.connect(submitted.append)
    qtbot.keyClicks(field(bar), "status:")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(field(bar), key)
    assert bar.query == "status:unread "
    assert submitted == []
    qtbot.keyClicks(field(bar), "outlet:")
    assert offered(bar)
    qtbot.keyClick(field(bar), Qt.Key.Key_Escape)
    assert offered(bar) == []
    assert bar.query == "status:unread outlet:"
    qtbot.keyClick(field(bar), Qt.Key.Key_Return)
    assert submitted == ["status:unread outlet:"]


def test_enter_searches_where_nothing_was_chosen(bar: TopBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(bar), "outlet:pol")
    assert offered(bar) == ["Polder Courant"]
    with qtbot.waitSignal(bar.query_submitted) as submitted:
        qtbot.keyClick(field(bar), Qt.Key.Key_Return)
    assert submitted.args == ["outlet:pol"]
    assert offered(bar) == []


def test_a_value_typed_in_full_is_left_alone(bar: TopBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(bar), "has:star")
    assert offered(bar) == []


def test_the_names_of_fields_are_continued_and_offered_when_asked(bar: TopBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(bar), "gas publ")
    assert offered(bar) == []
    qtbot.keyClick(field(bar), Qt.Key.Key_Right)
    assert bar.query == "gas published:"
    assert "last 7 days" in offered(bar)
    field(bar).clear()
    qtbot.keyClick(field(bar), Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert offered(bar)[:3] == ["actor:", "theme:", "mentions:"]


def test_what_was_asked_in_earnest_is_offered_again(bar: TopBar, qtbot: QtBot) -> None:
    for query in ("gas", "transit", "gas"):
        field(bar).clear()
        qtbot.keyClicks(field(bar), query)
        qtbot.keyClick(field(bar), Qt.Key.Key_Return)
    assert bar.recent_queries == ("gas", "transit")
    field(bar).clear()
    qtbot.mouseClick(field(bar), Qt.MouseButton.LeftButton)
    assert offered(bar) == ["gas", "transit"]
    with qtbot.waitSignal(bar.query_submitted) as submitted:
        qtbot.keyClick(field(bar), Qt.Key.Key_Up)
        qtbot.keyClick(field(bar), Qt.Key.Key_Return)
    assert submitted.args == ["transit"]


def test_a_click_takes_what_is_offered(bar: TopBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(bar), "marking:amb")
    rows = bar.findChild(OfferList).findChild(QListView)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(0, 0)).center())
    assert bar.query.startswith("marking:TLP:AMBER")


def test_parts_of_a_query_have_colours_beyond_the_text(bar: TopBar, look: Look, qtbot: QtBot) -> None:
    field(bar).setText('gas status:unread "price cap"')
    field(bar).clearFocus()
    picture = field(bar).grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert {look.colour(token).name() for token in ("accent", "ok", "text2", "text")} <= seen


def test_colouring_leaves_undo_and_a_composed_word_alone(bar: TopBar, qtbot: QtBot) -> None:
    field(bar).insert("a 🙂 ")
    composing = QInputMethodEvent("칩", [])
    field(bar).inputMethodEvent(composing)
    assert field(bar).text() == "a 🙂 "
    done = QInputMethodEvent("", [])
    done.setCommitString("칩")
    field(bar).inputMethodEvent(done)
    assert bar.query == "a 🙂 칩"
    field(bar).undo()
    assert "칩" not in bar.query
    field(bar).redo()
    assert bar.query == "a 🙂 칩"


@pytest.mark.parametrize(
    ("text", "spot"),
    [
        ("gas actor:SK|", Spot("actor", "SK", 4, 12)),
        ('gas actor:"SK Te|lecom" x', Spot("actor", "SK Te", 4, 23)),
        ("(status:un|read) y", Spot("status", "un", 1, 14)),
        ("-outlet:|", Spot("outlet", "", 1, 8)),
        ("gas pub|", Spot("", "pub", 4, 7)),
        ("ga|s", None),
        ("title:x ACTOR|", None),
        ("published:[2026|", None),
    ],
)
def test_what_stands_at_the_caret(text: str, spot: Spot | None) -> None:
    caret = text.index("|")
    assert spot_at(text.replace("|", ""), caret) == spot
