from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.operations.conftest import FIRST
from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.spans import Span
from workbench.library import articles
from workbench.library.library import Library
from workbench.operations.articles import edit_outlet
from workbench.operations.codebook import add_tag, delete_tag
from workbench.operations.importing import ImportSummary, import_files
from workbench.operations.passages import mark_passage
from workbench.operations.searching import SearchResults, catch_up, search_articles
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


def test_articles_with_some_of_the_words_are_counted_and_a_word_misspelt_is_still_noticed(
    bring_in: Callable[..., ImportSummary], find: Find
) -> None:
    bring_in(one=FIRST, two=FIRST.replace("satellite", "mobile"))
    some = find("ministry satellite exports")
    assert (some.total, some.relaxed, len(some.rows), some.did_you_mean) == (2, 1, 2, None)
    assert "satellite" in find("satellite").rows[0].snippet
    misspelt = find("minestry satellite exports")
    assert (misspelt.total, misspelt.relaxed, misspelt.did_you_mean) == (1, 1, "ministry satellite exports")
    assert find("minestry AND satellite AND exports").total == 0
