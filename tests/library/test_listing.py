"""The order of the library's articles is the one that sorting them in Python gives."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from workbench.domain.articles import Article, Extracted, Facts, Status
from workbench.domain.listing import Group, Order, Sorting
from workbench.domain.markings import Marking
from workbench.domain.spans import Span
from workbench.library import articles, outlets
from workbench.library.library import Library
from workbench.library.listing import listed
from workbench.operations.articles import edit_articles, set_status
from workbench.operations.copies import group_copies
from workbench.operations.passages import mark_passage

COUNT = 40
TITLES = ["", "Alpha", "alpha", "Äther", "beta", "Beta 🙂", "芯片", "_x", "Zeta"]
DATES = ["", "2025", "2025-12", "2025-12-31", "2026-01-01", "2026-01-01T09:30", "2026-06"]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    library = Library.create(tmp_path_factory.mktemp("listing") / "Library")
    fill(library, random.Random(4))
    reader = library.reader()
    yield reader
    reader.close()
    library.close()


def fill(library: Library, chance: random.Random) -> None:
    """Fill a library with articles that differ, and agree, in everything that can be sorted by."""
    with library.step("Fill") as step:
        for number in range(COUNT):
            facts = Facts(
                title=chance.choice(TITLES), published=chance.choice(DATES), language=chance.choice(["", "en", "zh"])
            )
            outlet = outlets.id_of(step.db, chance.choice(["", "harbour ledger", "Ägide", "Polder Courant", "Zeitung"]))
            added = articles.add(step.db, Extracted(f"Text {number}.", (), facts), outlet_id=outlet)
            if chance.random() < 0.3:
                articles.add_revision(step.db, added, Extracted(f"Other text {number}.", (), facts))
    ids = list(range(1, COUNT + 1))
    for status in Status:
        set_status(library, article_ids=chance.sample(ids, 9), status=status)
    for marking in Marking:
        edit_articles(library, article_ids=chance.sample(ids, 4), marking=marking)
    for _ in range(25):
        mark_passage(library, article_id=chance.choice(ids), span=Span(0, 4))
    group_copies(library, article_ids=[3, 9, 17])
    group_copies(library, article_ids=[4, 5])


SORTINGS = st.builds(
    Sorting, st.sampled_from([o for o in Order if o is not Order.RELEVANCE]), st.booleans(), st.sampled_from(Group)
)


@given(SORTINGS)
def test_all_articles_are_sorted_as_python_sorts_them(db: Database, sorting: Sorting) -> None:
    every = articles.page(db, list(range(1, COUNT + 1)))
    expected = in_order(every, sorting)
    found = listed(db, sorting)
    assert list(found.ids) == [article.id for article in expected]
    assert list(found.groups) == headings(expected, sorting.group)


@given(SORTINGS | st.builds(Sorting, st.just(Order.RELEVANCE), st.just(False), st.sampled_from(Group)), st.data())
def test_answers_are_sorted_the_same_way_those_with_all_words_first(
    db: Database, sorting: Sorting, data: st.DataObject
) -> None:
    among = data.draw(st.lists(st.integers(1, COUNT + 3), unique=True))  # the index may know of some that are gone
    strict = data.draw(st.integers(0, len(among)))
    expected = in_order(articles.page(db, among), sorting, among, strict)
    found = listed(db, sorting, among=among, strict=strict)
    assert list(found.ids) == [article.id for article in expected]
    assert list(found.groups) == headings(expected, sorting.group)


def in_order(some: list[Article], sorting: Sorting, among: Sequence[int] = (), strict: int = 0) -> list[Article]:
    """Sort by what counts least first: each sort leaves what it finds equal as it was."""
    rank = {article_id: place for place, article_id in enumerate(among)}
    some = sorted(some, key=lambda a: a.id, reverse=True)
    if sorting.order is not Order.IMPORTED:
        some = sorted(some, key=lambda a: (a.facts.published, a.imported), reverse=True)
    if sorting.order is Order.RELEVANCE:
        some = sorted(some, key=lambda a: rank[a.id])
    else:
        some = directed(some, lambda a: key_of(a, sorting.order), descending=sorting.is_descending)
    some = sorted(some, key=lambda a: rank.get(a.id, -1) >= strict)
    if sorting.group is Group.NONE:
        return some
    turned = sorting.is_reversed and sorting.group.order is sorting.order
    return directed(some, lambda a: group_rank(a, sorting.group), descending=(sorting.group is Group.MONTH) != turned)


def directed(some: list[Article], key: Any, *, descending: bool) -> list[Article]:
    known = [article for article in some if key(article) not in {"", None, ("", "")}]
    unknown = [article for article in some if key(article) in {"", None, ("", "")}]
    return sorted(known, key=key, reverse=descending) + unknown


def key_of(article: Article, order: Order) -> object:
    keys: dict[Order, object] = {
        Order.PUBLISHED: article.facts.published,
        Order.IMPORTED: article.imported,
        Order.TITLE: folded(article.facts.title),
        Order.OUTLET: folded(article.facts.outlet),
        Order.STATUS: list(Status).index(article.status),
        Order.PASSAGES: article.passages,
        Order.MARKING: article.marking.level if article.marking else None,
        Order.COPIES: article.copies + 1 if article.copies else 0,
        Order.REVISIONS: article.revisions,
        Order.LANGUAGE: article.facts.language,
    }
    return keys[order]


def group_key(article: Article, group: Group) -> str:
    keys = {Group.OUTLET: article.facts.outlet, Group.MONTH: article.facts.published[:7], Group.STATUS: article.status}
    return str(keys[group])


def group_rank(article: Article, group: Group) -> object:
    key = group_key(article, group)
    return list(Status).index(article.status) if group is Group.STATUS else folded(key)


def headings(some: list[Article], group: Group) -> list[tuple[str, int]]:
    if group is Group.NONE:
        return []
    return [(key, len(list(run))) for key, run in groupby(some, key=lambda a: group_key(a, group))]


def folded(words: str) -> tuple[str, str]:
    """Ä stands with A, as in dictionaries; what differs only in that and in case has still one order."""
    return words.lower().replace("ä", "a"), words


@pytest.mark.parametrize("group", Group)
def test_an_empty_library_has_no_groups(tmp_path: Path, group: Group) -> None:
    library = Library.create(tmp_path / "Empty")
    reader = library.reader()
    assert listed(reader, Sorting(group=group)).ids == ()
    assert listed(reader, Sorting(group=group)).groups == ()
    reader.close()
    library.close()


def test_a_page_may_hold_more_ids_than_one_statement_takes(db: Database) -> None:
    before = db.conn.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 32_766)  # as the SQLite of Windows and macOS has it
    try:
        assert [article.id for article in articles.page(db, [3, *range(1_000, 41_000), 2])] == [3, 2]
    finally:
        db.conn.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, before)
