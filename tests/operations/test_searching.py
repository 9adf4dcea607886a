from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.operations.conftest import FIRST
from workbench.domain.articles import Status
from workbench.domain.codebook import ActorKind, Alias, TagKind, TagRef
from workbench.domain.spans import Span
from workbench.library import articles
from workbench.library.library import Library
from workbench.operations.articles import edit_outlet, set_status
from workbench.operations.codebook import add_tag, delete_tag
from workbench.operations.copies import separate_copy
from workbench.operations.importing import ImportSummary, import_files
from workbench.operations.indexing import catch_up, unsearchable_files
from workbench.operations.passages import mark_passage
from workbench.operations.searching import SearchResults, facets, search_articles
from workbench.search.filters import with_filter
from workbench.search.index import SearchIndex

TODAY = date(2026, 7, 1)
Find = Callable[[str], SearchResults]


@pytest.fixture
def index(library: Library) -> Iterator[SearchIndex]:
    opened = SearchIndex.open(library.index_folder)
    yield opened
    opened.close()


@pytest.fixture
def find(library: Library, index: SearchIndex) -> Iterator[Find]:
    db = library.reader()

    def ask(query: str) -> SearchResults:
        catch_up(db, index)
        return search_articles(db, index, query=query, today=TODAY)

    yield ask
    db.close()


def test_the_index_follows_every_change_and_undo(
    library: Library, bring_in: Callable[..., ImportSummary], find: Find
) -> None:
    article_id = bring_in(one=FIRST).imported[0].article_id
    assert article_id is not None
    assert find("ministry").total == 1
    theme = TagRef(TagKind.THEME, add_tag(library, kind=TagKind.THEME, name="Exports").new_id("themes"))
    child = TagRef(TagKind.THEME, add_tag(library, kind=TagKind.THEME, name="Chips", parent=theme).new_id("themes"))
    assert find("theme:chips").total == 0
    mark_passage(library, article_id=article_id, span=Span(0, 12), tags=[child], note="uncommonword")
    assert [find(query).total for query in ("theme:chips", "theme:exports", "has:passages", "uncommonword")] == [1] * 4
    library.undo()
    assert [find(query).total for query in ("theme:chips", "has:passages", "uncommonword")] == [0] * 3
    library.redo()
    delete_tag(library, tag=child)
    assert find("has:passages").total == 1
    assert find("theme:chips").ignored
    edit_outlet(library, outlet_id=1, name="Harbour Post")
    assert find('outlet:"harbour post"').total == 1
    assert find("outlet:ledger").total == 0
    while library.undo_label:
        library.undo()
    assert find("ministry").total == 0
    assert find("").total == 0


def test_a_fresh_index_equals_the_followed_one(
    library: Library, bring_in: Callable[..., ImportSummary], find: Find
) -> None:
    bring_in(one=FIRST, two=FIRST.replace("Chips", "Tools").replace("stop", "go on"), three="Short\n\nOnly words.\n")
    bring_in(two=FIRST.replace("Chips", "Tools").replace("stop", "go back"))
    library.undo()
    queries = ("", "tools", "go", "수출", "芯片", '"would stop"', "exp*", "NOT short", "published:2026-06")
    followed = {query: [row.article.id for row in find(query).rows] for query in queries}
    db = library.reader()
    fresh = SearchIndex.open(library.folder / "fresh")
    catch_up(db, fresh)
    assert fresh.articles == articles.count(db) == 3
    for query in queries:
        rows = search_articles(db, fresh, query=query, today=TODAY).rows
        assert sorted(row.article.id for row in rows) == sorted(followed[query]), query
    fresh.close()
    db.close()


def test_catching_up_can_be_stopped_and_taken_up_again(
    library: Library, bring_in: Callable[..., ImportSummary], index: SearchIndex
) -> None:
    bring_in(one=FIRST)
    db = library.reader()
    catch_up(db, index, cancelled=lambda: True)
    results = search_articles(db, index, query="ministry", today=TODAY)
    assert (results.total, results.unsearchable) == (0, 1)
    catch_up(db, index)
    assert search_articles(db, index, query="ministry", today=TODAY).unsearchable == 0
    db.close()


def test_scans_are_counted_as_not_searchable_and_are_not_each_other(
    library: Library, index: SearchIndex, tmp_path: Path
) -> None:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d 9] >>"
    paths = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for number, path in enumerate(paths):
        objects = [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page % (9 + number),
        ]
        bodies = b"".join(b"%d 0 obj\n%s\nendobj\n" % (at, body) for at, body in enumerate(objects, 1))
        path.write_bytes(b"%PDF-1.4\n" + bodies + b"trailer << /Root 1 0 R /Size 4 >>\n%%EOF")
    summary = import_files(library, paths=paths)
    assert (len(summary.imported), len(summary.failed)) == (2, 0)
    db = library.reader()
    assert search_articles(db, index, query="", today=TODAY).unsearchable == 2
    catch_up(db, index)
    assert search_articles(db, index, query="", today=TODAY).unsearchable == 2
    assert [row.article.facts.title for row in search_articles(db, index, query="two", today=TODAY).rows] == ["two"]
    db.close()


def test_the_list_of_what_is_not_searchable_says_why(
    library: Library, bring_in: Callable[..., ImportSummary], index: SearchIndex
) -> None:
    bring_in(one=FIRST)
    db = library.reader()
    (missing,) = unsearchable_files(db, index)
    assert (missing.file.endswith("one.txt"), missing.why) == (True, "it is not in the search index yet")
    catch_up(db, index)
    assert unsearchable_files(db, index) == ()
    db.close()


def test_copies_are_one_row_and_can_be_asked_for(
    library: Library, bring_in: Callable[..., ImportSummary], find: Find, index: SearchIndex
) -> None:
    bring_in(
        one=FIRST,
        two=FIRST.replace("satellite", "mobile").replace("stay", "leave"),
        three="Other\n\nThe ministry spoke of ferries.\n",
    )
    flat = find("ministry")
    assert (flat.total, flat.stories, len(flat.rows)) == (3, 3, 3)
    grouped = search_articles(library.reader(), index, query="ministry", grouped=True, today=TODAY)
    assert (grouped.total, grouped.stories, sorted(row.copies for row in grouped.rows)) == (3, 2, [0, 1])
    assert find("has:copies").total == find("has:duplicates").total == 2
    assert find("kind:text").total == 3
    separate_copy(library, article_id=find("has:copies").rows[0].article.id)
    assert find("has:copies").total == 0
    library.undo()
    assert find("has:copies").total == 2


def test_facets_passages_notes_and_names(
    library: Library, bring_in: Callable[..., ImportSummary], find: Find, index: SearchIndex
) -> None:
    article_id = bring_in(one=FIRST).imported[0].article_id
    assert article_id is not None
    aliases = (Alias("the ministry"), Alias("MTI"))
    changes = add_tag(
        library, kind=TagKind.ACTOR, name="Ministry of Trade", actor_kind=ActorKind.AGENCY, aliases=aliases
    )
    actor = TagRef(TagKind.ACTOR, changes.new_id("actors"))
    mark_passage(library, article_id=article_id, span=Span(0, 40), tags=[actor], note="Ministry, once more")
    found = find("ministry")
    (row,) = found.rows
    assert [inside.is_note for inside in row.inside] == [False, True]
    assert row.inside[1].snippet == "\ue000Ministry\ue001, once more"
    mentioned = find("mentions:mti").rows[0]
    assert (mentioned.aliases, mentioned.article.id) == (("the ministry",), article_id)
    db = library.reader()
    counts = {facet.field: facet.values for facet in facets(db, index, query="chips", today=TODAY)}
    assert [(value.value, value.count) for value in counts["actor"]] == [("Ministry of Trade", 1)]
    outlet = counts["outlet"][0].value
    assert find(with_filter("chips", "outlet", outlet)).total == 1
    db.close()


def test_a_change_of_status_is_found_without_the_file(
    library: Library, bring_in: Callable[..., ImportSummary], find: Find, tmp_path: Path
) -> None:
    article_id = bring_in(one=FIRST).imported[0].article_id
    assert article_id is not None
    assert find("status:unread").total == 1
    for original in library.originals.rglob("*"):
        if original.is_file():
            original.unlink()
    set_status(library, article_ids=[article_id], status=Status.READ)
    assert (find("status:unread").total, find("status:read").total) == (0, 1)


def test_articles_with_some_of_the_words_are_counted_and_a_word_misspelt_is_still_noticed(
    bring_in: Callable[..., ImportSummary], find: Find
) -> None:
    bring_in(one=FIRST, two=FIRST.replace("satellite", "mobile").replace("stay", "leave"))
    some = find("ministry satellite exports")
    assert (some.total, some.relaxed, len(some.rows), some.did_you_mean) == (2, 1, 2, None)
    assert "satellite" in find("satellite").rows[0].snippet
    misspelt = find("minestry satellite exports")
    assert (misspelt.total, misspelt.relaxed, misspelt.did_you_mean) == (1, 1, "ministry satellite exports")
    assert find("minestry AND satellite AND exports").total == 0
