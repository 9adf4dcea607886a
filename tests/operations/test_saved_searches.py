"""Saved searches: what they count, their order, and that looking is no step."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.operations.conftest import FIRST
from tests.operations.test_searching import TODAY
from workbench.domain.articles import Status
from workbench.domain.searches import SavedSearch
from workbench.library import searches
from workbench.library.library import Library
from workbench.operations.articles import set_status
from workbench.operations.importing import ImportSummary
from workbench.operations.indexing import catch_up
from workbench.operations.saved_searches import (
    SearchCounts,
    delete_search,
    look_at_search,
    move_search,
    rename_search,
    save_search,
    search_counts,
)
from workbench.search.index import SearchIndex

SECOND = FIRST.replace("ministry", "ministry of trade").replace("Chips stay", "Chips leave")


@pytest.fixture
def index(library: Library) -> Iterator[SearchIndex]:
    with SearchIndex.open(library.index_folder) as opened:
        yield opened


def kept(library: Library) -> list[SavedSearch]:
    db = library.reader()
    try:
        return searches.all_of(db)
    finally:
        db.close()


def counts(library: Library, index: SearchIndex) -> SearchCounts:
    db = library.reader()
    try:
        catch_up(db, index)
        return search_counts(db, index, searches.all_of(db)[0], today=TODAY)
    finally:
        db.close()


def test_what_came_after_the_last_look_is_new(
    library: Library, index: SearchIndex, bring_in: Callable[..., ImportSummary]
) -> None:
    article_id = bring_in(one=FIRST).imported[0].article_id
    assert article_id is not None
    search_id = save_search(library, name="Ministry", query="ministry").new_id("saved_searches")
    assert counts(library, index) == SearchCounts(total=1, unread=1, new=0)
    bring_in(two=SECOND)
    assert counts(library, index) == SearchCounts(total=2, unread=2, new=1)
    set_status(library, article_ids=[article_id], status=Status.READ)
    assert counts(library, index) == SearchCounts(total=2, unread=1, new=1)
    look_at_search(library, search_id=search_id)
    assert counts(library, index) == SearchCounts(total=2, unread=1, new=0)


def test_a_look_is_no_step_and_outlives_the_deletion_of_its_search(library: Library) -> None:
    search_id = save_search(library, name="Ministry", query="ministry").new_id("saved_searches")
    rename_search(library, search_id=search_id, name="The ministry")
    library.undo()
    assert not look_at_search(library, search_id=search_id)
    looked = kept(library)[0].looked
    assert library.undo_label == "Save Search"
    library.redo()
    assert kept(library) == [SavedSearch(search_id, "The ministry", "ministry", looked)]
    delete_search(library, search_id=search_id)
    assert kept(library) == []
    library.undo()
    assert kept(library)[0].looked == looked


def test_searches_are_moved_as_far_as_there_is_room(library: Library) -> None:
    ids = [save_search(library, name=name, query="x").new_id("saved_searches") for name in ("b", "a", "c")]
    assert [search.name for search in kept(library)] == ["b", "a", "c"]
    move_search(library, search_id=ids[2], by=-2)
    assert [search.name for search in kept(library)] == ["c", "b", "a"]
    for search_id, by in ((ids[2], -1), (ids[1], 1), (ids[2] + 1, 1)):
        assert not move_search(library, search_id=search_id, by=by), "there is no room, or no such search"
    library.undo()
    assert [search.name for search in kept(library)] == ["b", "a", "c"]
