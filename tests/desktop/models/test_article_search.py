"""Which articles are found, in which order, and that only the newest question is answered."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.library_made import Draft, add_articles
from workbench.desktop.models import article_search
from workbench.desktop.models.article_search import ArticleSearch, Found, Wanted, find
from workbench.desktop.session import Session
from workbench.domain.listing import Order, Sorting
from workbench.operations.articles import delete_articles


def found(session: Session, query: str, order: Order, *, typing: bool = False) -> Found:
    return find(session.db, session.index, Wanted(query, Sorting(order), typing), today=session.today())


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        (Order.PUBLISHED, [4, 1, 2, 3, 5]),
        (Order.IMPORTED, [5, 4, 3, 2, 1]),
        (Order.TITLE, [5, 2, 1, 3, 4]),
        (Order.OUTLET, [2, 4, 3, 1, 5]),
    ],
)
def test_all_articles_in_each_order(session: Session, order: Order, ids: list[int]) -> None:
    all_of_them = found(session, "", order)
    assert list(all_of_them.listing.ids) == ids
    assert all_of_them.answer is None
    assert (all_of_them.total, all_of_them.articles, all_of_them.unsearchable) == (5, 5, 5)


@pytest.mark.parametrize(("order", "ids"), [(Order.PUBLISHED, [1, 2]), (Order.IMPORTED, [2, 1]), (Order.TITLE, [2, 1])])
def test_answers_in_each_order(indexed_session: Session, order: Order, ids: list[int]) -> None:
    some = found(indexed_session, "transit", order)
    assert list(some.listing.ids) == ids
    assert (some.total, some.articles, some.unsearchable) == (2, 5, 0)
    assert "\ue000transit\ue001" in some.rows[1].snippet


@pytest.mark.parametrize(("order", "ids"), [(Order.PUBLISHED, [2, 1]), (Order.TITLE, [2, 1]), (Order.OUTLET, [2, 1])])
def test_in_each_order_articles_with_some_of_the_words_come_last(
    indexed_session: Session, order: Order, ids: list[int]
) -> None:
    some = found(indexed_session, "kestrel transit volumes contract", order)
    assert (list(some.listing.ids), some.total) == (ids, 2)
    assert some.answer is not None
    assert some.answer.relaxed == 1


def test_an_unfinished_word_counts_only_while_typing(indexed_session: Session) -> None:
    assert found(indexed_session, "tran", Order.RELEVANCE, typing=True).total == 2
    assert found(indexed_session, "tran", Order.RELEVANCE).total == 0


def test_only_the_newest_of_many_questions_is_answered(indexed_session: Session, qtbot: QtBot) -> None:
    search = ArticleSearch(indexed_session)
    answers: list[Found] = []
    search.found.connect(answers.append)
    for end in range(1, len("storage") + 1):
        search.ask(Wanted("storage"[:end], Sorting(Order.RELEVANCE), typing=True))
    qtbot.waitUntil(lambda: bool(answers))
    assert [answer.wanted.query for answer in answers] == ["storage"]
    assert list(answers[0].listing.ids) == [3]


def test_the_others_follow_the_first_in_the_same_order(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(article_search, "FIRST", 4)
    add_articles(session.library, [Draft(f"Number {n}", f"harbour {'gate ' * n}") for n in range(11)])
    with qtbot.waitSignal(session.found):
        session.catch_up()
    search = ArticleSearch(session)
    answers: list[Found] = []
    search.found.connect(answers.append)
    with qtbot.waitSignal(search.followed) as followed:
        search.ask(Wanted("harbour", Sorting(Order.RELEVANCE)))
    first, others = answers[0], followed.args[0]
    whole = session.index.search("harbour", today=session.today(), limit=99)
    assert len(first.listing.ids) == 4
    assert [*first.listing.ids, *(hit.id for hit in others.hits)] == [hit.id for hit in whole.hits]
    with qtbot.waitSignal(search.found) as again:
        search.refresh()
    assert list(again.args[0].listing.ids) == [hit.id for hit in whole.hits]


def test_a_query_that_finds_nothing_gets_a_better_one(indexed_session: Session, qtbot: QtBot) -> None:
    search = ArticleSearch(indexed_session)
    with qtbot.waitSignal(search.suggested) as suggested:
        search.ask(Wanted("storrage", Sorting(Order.RELEVANCE)))
    assert suggested.args == ["storage"]


def test_a_changed_library_is_asked_again(indexed_session: Session, qtbot: QtBot) -> None:
    search = ArticleSearch(indexed_session)
    with qtbot.waitSignal(search.found):
        search.ask(Wanted("transit", Sorting()))
    with qtbot.waitSignal(search.found) as again:
        indexed_session.perform(delete_articles, article_ids=[1])
    assert list(again.args[0].listing.ids) == [2]
    assert not again.args[0].is_new
