"""The list's model reads pages, fetches snippets in the background and follows the library."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import Draft, add_articles, mark
from workbench.desktop.models.article_list import ArticleListModel
from workbench.desktop.models.article_pages import PAGE
from workbench.desktop.session import Session
from workbench.desktop.widgets.rows.article_delegate import ArticleRole, Copies
from workbench.domain.codebook import Tag
from workbench.domain.listing import Group, Listing
from workbench.domain.spans import Span
from workbench.library import articles
from workbench.operations.articles import delete_articles, star_articles
from workbench.operations.codebook import edit_tag
from workbench.operations.copies import group_copies, separate_copy
from workbench.operations.passages import delete_passages, mark_passage
from workbench.operations.searching import ask, found_articles
from workbench.search.answers import Answer, Hit
from workbench.search.marks import Marks


@pytest.fixture
def model(session: Session) -> Iterator[ArticleListModel]:
    made = ArticleListModel(session)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()
    made.deleteLater()


def cell(model: QAbstractTableModel, row: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.index(row, 0).data(role)


def perform(qtbot: QtBot, session: Session, operation: object, **values: object) -> None:
    with qtbot.waitSignal(session.changed):
        session.perform(operation, **values)


def test_rows_hold_the_articles_in_the_order_given(model: ArticleListModel) -> None:
    model.show(Listing((4, 1, 5)))
    assert [cell(model, row, ArticleRole.ID) for row in range(model.rowCount())] == [4, 1, 5]
    assert cell(model, 0) == "芯片出口管制再度收紧"
    assert model.index(1, 0).data(ArticleRole.ARTICLE).facts.outlet == "Polder Courant"
    assert model.row_of(5) == 2
    assert model.row_of(2) is None


def test_more_ids_follow_without_repeating_any(model: ArticleListModel) -> None:
    model.show(Listing((1, 2)))
    assert cell(model, 1) is not None
    model.add_answer(Answer(4, tuple(Hit(number, 0.0) for number in (2, 3, 4)), (), Marks()))
    assert list(model.ids) == [1, 2, 3, 4]
    assert model.row_of(4) == 3
    assert str(cell(model, 2)).startswith("Storage sites")


def test_a_list_of_several_pages_shows_every_row(session: Session, model: ArticleListModel) -> None:
    count = 2 * PAGE + 5
    ids = add_articles(session.library, [Draft(f"Number {number}", f"Text {number}.") for number in range(count)])
    model.show(Listing(tuple(reversed(ids))))
    assert [cell(model, row) for row in (0, PAGE - 1, PAGE, count - 1)] == [
        f"Number {count - 1 - row}" for row in (0, PAGE - 1, PAGE, count - 1)
    ]


def test_snippets_come_later_with_the_hits_of_the_answer(
    indexed_session: Session, model: ArticleListModel, qtbot: QtBot
) -> None:
    session = indexed_session
    answer = ask(session.db, session.index, query="transit", limit=10, today=session.today())
    model.show(Listing(tuple(hit.id for hit in answer.hits)), answer)
    row = model.row_of(1) or 0
    with qtbot.waitSignal(model.dataChanged):
        assert cell(model, row, ArticleRole.SNIPPET) is None
    assert "\ue000transit\ue001" in str(cell(model, row, ArticleRole.SNIPPET))


def test_without_a_search_the_snippet_is_how_the_text_begins(model: ArticleListModel, qtbot: QtBot) -> None:
    model.show(Listing((4,)))
    with qtbot.waitSignal(model.dataChanged):
        cell(model, 0, ArticleRole.SNIPPET)
    assert str(cell(model, 0, ArticleRole.SNIPPET)).startswith("商务部周三宣布新的芯片出口管制。")


def test_a_new_answer_drops_the_snippets_of_the_old_one(
    indexed_session: Session, model: ArticleListModel, qtbot: QtBot
) -> None:
    session = indexed_session
    (known,) = found_articles(session.db, ask(session.db, session.index, query="", limit=1, today=session.today()), [1])
    model.show(Listing((1,)), None, {1: known})
    assert cell(model, 0, ArticleRole.SNIPPET) == known.snippet
    answer = ask(session.db, session.index, query="minister", limit=10, today=session.today())
    model.show(Listing((1,)), answer)
    with qtbot.waitSignal(model.dataChanged):
        assert cell(model, 0, ArticleRole.SNIPPET) is None
    assert "\ue000" in str(cell(model, 0, ArticleRole.SNIPPET))


def test_copies_stand_behind_one_row_until_it_is_unfolded(model: ArticleListModel) -> None:
    answer = Answer(5, (Hit(1, 1.0, 7), Hit(2, 1.0), Hit(3, 1.0)), (), Marks(), copies={7: 3})
    model.show(Listing((1, 2, 3)), answer)
    assert cell(model, 0, ArticleRole.COPIES) == Copies(2)
    assert cell(model, 1, ArticleRole.COPIES) == Copies()
    model.unfold(1, [4, 5])
    assert list(model.ids) == [1, 4, 5, 2, 3]
    assert model.listing.ids == (1, 2, 3)
    assert cell(model, 0, ArticleRole.COPIES) == Copies(2, are_unfolded=True)
    assert cell(model, 1, ArticleRole.COPIES) == Copies(is_below=True)
    assert cell(model, 1) == "芯片出口管制再度收紧"
    model.show(Listing((2, 1)), answer, goes_on=True)
    assert list(model.ids) == [2, 1, 4, 5]
    model.unfold(1, [])
    assert list(model.ids) == [2, 1]
    model.unfold(1, [4])
    model.show(Listing((1, 2)), answer)
    assert list(model.ids) == [1, 2]


def test_a_hit_in_a_note_is_shown_as_such(
    indexed_session: Session, tags: dict[str, Tag], model: ArticleListModel, qtbot: QtBot
) -> None:
    session = indexed_session
    perform(qtbot, session, mark_passage, article_id=2, span=Span(0, 14), note="Corroborates the ledger.")
    session.catch_up()
    asked = partial(ask, session.db, session.index, query="corroborates", limit=9, today=session.today())
    qtbot.waitUntil(lambda: asked().total == 1)
    answer = asked()
    (row,) = found_articles(session.db, answer, [hit.id for hit in answer.hits])
    model.show(Listing((2,)), answer, {2: row})
    assert str(cell(model, 0, ArticleRole.SNIPPET)).startswith("Note: \ue000Corroborates")
    assert cell(model, 0, ArticleRole.WHERE) == ("in a note",)
    assert str(cell(model, 0, Qt.ItemDataRole.AccessibleTextRole)).endswith("in a note")


def test_a_starred_row_is_told_and_no_other(session: Session, model: ArticleListModel, qtbot: QtBot) -> None:
    model.show(Listing((1, 2, 3)))
    assert not model.index(1, 0).data(ArticleRole.ARTICLE).starred
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    perform(qtbot, session, star_articles, article_ids=[2], starred=True)
    assert told == [(1, 1)]
    assert model.index(1, 0).data(ArticleRole.ARTICLE).starred


def test_tags_are_the_most_frequent_first_and_follow_every_change(
    session: Session, tags: dict[str, Tag], model: ArticleListModel, qtbot: QtBot
) -> None:
    cap, transit, kestrel, ministers = (
        tags[name].ref for name in ("Price cap", "Transit", "Kestrel Energy", "Ministers")
    )
    mark(session.library, 1, "gas price cap", transit)
    mark(session.library, 1, "new transit deal", cap, kestrel)
    last = mark(session.library, 1, "on Tuesday", cap, ministers)
    model.show(Listing((1,)))

    def names() -> list[str]:
        return [tag.name for tag in model.index(0, 0).data(ArticleRole.TAGS)]

    assert names() == ["Price cap", "Transit", "Kestrel Energy", "Ministers"]
    assert model.index(0, 0).data(ArticleRole.ARTICLE).passages == 3
    perform(qtbot, session, edit_tag, tag=cap, name="Ceiling")
    assert names()[0] == "Ceiling"
    perform(qtbot, session, delete_passages, passage_ids=[last])
    assert names() == ["Transit", "Ceiling", "Kestrel Energy"]
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert names()[0] == "Ceiling"


def test_a_row_whose_article_is_gone_is_empty_and_does_not_fail(
    session: Session, model: ArticleListModel, qtbot: QtBot
) -> None:
    model.show(Listing((1, 2)))
    assert cell(model, 0) is not None
    perform(qtbot, session, delete_articles, article_ids=[1])
    assert cell(model, 0) is None
    assert model.index(0, 0).data(ArticleRole.ARTICLE) is None
    assert articles.ids(session.db) == [4, 2, 3, 5]


def test_a_row_is_spoken_with_all_that_is_painted(
    session: Session, tags: dict[str, Tag], model: ArticleListModel
) -> None:
    mark(session.library, 2, "short contract", tags["Transit"].ref)
    model.show(Listing((2,)))
    words = str(cell(model, 0, Qt.ItemDataRole.AccessibleTextRole))
    assert (
        words
        == "Kestrel signals readiness for limited transit, Harbour Ledger, 11 Jun 2026, Unread, 1 passage, Transit"
    )


def test_the_copies_of_all_rows_follow_a_correction(qtbot: QtBot, session: Session, model: ArticleListModel) -> None:
    model.show(Listing((1, 2, 3)))
    perform(qtbot, session, group_copies, article_ids=[1, 2, 3])
    assert [cell(model, row, ArticleRole.ARTICLE).copies for row in range(3)] == [2, 2, 2]
    assert "2 copies" in str(cell(model, 0, Qt.ItemDataRole.AccessibleTextRole))
    perform(qtbot, session, separate_copy, article_id=2)
    assert [cell(model, row, ArticleRole.ARTICLE).copies for row in range(3)] == [1, 0, 1]
    assert "1 copy" in str(cell(model, 2, Qt.ItemDataRole.AccessibleTextRole))


def test_groups_fold_and_copies_unfold_in_them(model: ArticleListModel) -> None:
    answer = Answer(5, (Hit(1, 1.0, 7), Hit(2, 1.0), Hit(3, 1.0)), (), Marks(), copies={7: 3})
    listing = Listing((2, 1, 3), (("Harbour Ledger", 1), ("Polder Courant", 2)))

    def rows() -> list[object]:
        return [model.id_at(row) or cell(model, row) for row in range(model.rowCount())]

    model.show(listing, answer, group=Group.OUTLET)
    assert rows() == ["Harbour Ledger", 2, "Polder Courant", 1, 3]
    model.unfold(1, [4, 5])
    assert rows() == ["Harbour Ledger", 2, "Polder Courant", 1, 4, 5, 3]
    assert model.listing == listing
    assert model.index(2, 0).data(ArticleRole.HEADING).count == 2, "copies are not counted"
    model.fold(5, folded=True)
    assert rows() == ["Harbour Ledger", 2, "Polder Courant"]
    assert model.row_of(4) is None
    model.show(Listing((2, 3, 1), listing.groups), answer, group=Group.OUTLET, goes_on=True)
    assert rows() == ["Harbour Ledger", 2, "Polder Courant"]
    assert model.reveal(4) == 5
    assert rows() == ["Harbour Ledger", 2, "Polder Courant", 3, 1, 4, 5]
    model.unfold(1, [])
    assert rows() == ["Harbour Ledger", 2, "Polder Courant", 3, 1]
    model.fold_all(folded=True)
    assert rows() == ["Harbour Ledger", "Polder Courant"]
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    model.show(listing, answer, group=Group.OUTLET)
    assert rows() == ["Harbour Ledger", 2, "Polder Courant", 1, 3]
    assert [model.position(row) for row in range(5)] == [0, 1, 0, 2, 3]


def test_columns_say_what_is_known(session: Session, tags: dict[str, Tag], model: ArticleListModel) -> None:
    mark(session.library, 2, "short contract", tags["Transit"].ref)
    model.show(Listing((2, 5)))

    def line(row: int) -> dict[str, object]:
        names = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())]
        return {name: model.index(row, at).data() for at, name in enumerate(names)}

    assert {name: words for name, words in line(0).items() if name != "Imported"} == {
        "Title": "Kestrel signals readiness for limited transit",
        "Outlet": "Harbour Ledger",
        "Date": "11 Jun 2026",
        "Status": "Unread",
        "Passages": "1",
        "Marking": "",
        "Copies": "",
        "Revisions": "",
        "Language": "English",
    }
    assert (line(1)["Outlet"], line(1)["Date"], line(1)["Passages"]) == ("", "", "")
