"""The fixtures of this folder hold what they promise."""

from __future__ import annotations

from tests.desktop.library_made import mark
from workbench.desktop.session import Session
from workbench.domain.codebook import Tag
from workbench.library import articles, passages
from workbench.operations.searching import search_articles


def test_library_holds_the_articles_and_the_index_finds_them(indexed_session: Session, tags: dict[str, Tag]) -> None:
    session = indexed_session
    assert sorted(articles.ids(session.db)) == [1, 2, 3, 4, 5]
    found = search_articles(session.db, session.index, query="transit", today=session.today())
    assert {row.article.id for row in found.rows} == {1, 2}
    mark(session.library, 1, "gas price cap", tags["Price cap"].ref)
    assert [passage.quote for passage in passages.of_article(session.db, 1)] == ["gas price cap"]
