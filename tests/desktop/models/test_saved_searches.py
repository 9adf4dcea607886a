"""The saved searches beside the list: in their order, counted by the index, again when something changes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from workbench.desktop.models.saved_searches import SavedSearches
from workbench.desktop.session import Session
from workbench.domain.articles import Status
from workbench.operations.articles import set_status
from workbench.operations.saved_searches import delete_search, save_search


def counted(searches: SavedSearches) -> dict[str, tuple[int, int]]:
    return {
        search.name: (searches.counts[search.id].total, searches.counts[search.id].unread)
        for search in searches.all
        if search.id in searches.counts
    }


def test_searches_are_counted_and_counted_again(session: Session, qtbot: QtBot) -> None:
    session.catch_up()
    searches = SavedSearches(session)
    assert searches.all == []
    session.perform(save_search, name="Everything", query="*")
    session.perform(save_search, name="Nothing", query="title:nowhere")
    qtbot.waitUntil(lambda: counted(searches) == {"Everything": (5, 5), "Nothing": (0, 0)}, timeout=20_000)
    session.perform(set_status, article_ids=[1, 2], status=Status.READ)
    qtbot.waitUntil(lambda: counted(searches)["Everything"] == (5, 3), timeout=20_000)
    assert counted(searches)["Nothing"] == (0, 0)


def test_a_search_is_known_by_its_query_until_it_is_deleted(session: Session, qtbot: QtBot) -> None:
    searches = SavedSearches(session)
    session.perform(save_search, name="Gas", query="gas transit")
    qtbot.waitUntil(lambda: [search.name for search in searches.all] == ["Gas"])
    found = searches.with_query("  gas transit ")
    assert found is not None
    assert found.name == "Gas"
    assert searches.with_query("gas") is None
    session.perform(delete_search, search_id=found.id)
    qtbot.waitUntil(lambda: searches.all == [])
    assert searches.with_query("gas transit") is None
    session.perform(save_search, name="Again", query="gas transit")
    qtbot.waitUntil(lambda: searches.with_query("gas transit") is not None)


def test_looking_at_a_search_makes_its_answers_old(session: Session, qtbot: QtBot) -> None:
    session.catch_up()
    searches = SavedSearches(session)
    session.perform(save_search, name="Everything", query="*")
    qtbot.waitUntil(lambda: bool(searches.counts), timeout=20_000)
    (search,) = searches.all
    with qtbot.waitSignal(searches.changed, timeout=20_000):
        searches.look(search)
    qtbot.waitUntil(lambda: searches.all != [search], timeout=20_000)
    qtbot.waitUntil(lambda: searches.counts[search.id].new == 0, timeout=20_000)


def test_a_new_search_does_not_begin_with_the_counts_of_one_that_is_gone(session: Session, qtbot: QtBot) -> None:
    session.catch_up()
    searches = SavedSearches(session)
    session.perform(save_search, name="Everything", query="*")
    qtbot.waitUntil(lambda: bool(searches.counts), timeout=20_000)
    with qtbot.waitSignal(searches.changed):
        session.perform(delete_search, search_id=searches.all[0].id)
    assert not searches.counts
