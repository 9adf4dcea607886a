"""Find articles: answers with snippets, what they have in common, articles like one; saved searches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial

from sqlite_utils import Database

from workbench.domain.articles import Article
from workbench.domain.passages import Passage
from workbench.library import articles, codebook, copies, outlets, passages
from workbench.operations.indexing import unsearchable
from workbench.search.answers import Answer, Sort
from workbench.search.facets import Facet
from workbench.search.index import SearchIndex
from workbench.search.marks import Marks, aliases_in, mark_spans
from workbench.search.names import Meant, Names
from workbench.search.snippets import snippet


@dataclass(frozen=True, slots=True)
class Inside:
    """Say that a passage answers a query, or the note on it; *snippet* marks hits between U+E000 and U+E001."""

    passage_id: int
    is_note: bool
    snippet: str


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """Hold one row of an answer; *snippet* marks hits between U+E000 and U+E001.

    *inside*: the passages and notes of the article that answer, too. *aliases*: the names that ``mentions:`` met.
    *copies*: how many other articles of the answer are copies of the same story, where the answer is grouped.
    """

    article: Article
    score: float
    snippet: str
    inside: tuple[Inside, ...] = ()
    aliases: tuple[str, ...] = ()
    copies: int = 0


@dataclass(frozen=True, slots=True)
class SearchResults:
    """Hold an answer: how many in all, the rows asked for, what of the query was ignored, and what is not searchable.

    The last *relaxed* of all *total* hold only some of the words of the query. *stories* counts the copies of one story
    once, in an answer that is grouped. *meant* says what the names in the query stand for.
    """

    total: int
    stories: int
    relaxed: int
    rows: tuple[FoundArticle, ...]
    ignored: tuple[str, ...]
    meant: tuple[Meant, ...]
    did_you_mean: str | None
    unsearchable: int


def search_articles(
    db: Database,
    index: SearchIndex,
    *,
    query: str,
    limit: int = 50,
    offset: int = 0,
    sort: Sort = Sort.RELEVANCE,
    typing: bool = False,
    grouped: bool = False,
    today: date,
) -> SearchResults:
    """Answer a query; any string is legal. With *typing* the last word may be unfinished.

    *grouped*: of the copies of one story only the best or newest is a row, and *limit* and *offset* count stories.
    """
    answer = ask(
        db, index, query=query, limit=limit, offset=offset, sort=sort, typing=typing, grouped=grouped, today=today
    )
    return SearchResults(
        total=answer.total,
        stories=answer.stories,
        relaxed=answer.relaxed,
        rows=found_articles(db, answer, [hit.id for hit in answer.hits]),
        ignored=answer.ignored,
        meant=answer.meant,
        did_you_mean=None if answer.total > answer.relaxed else better_query(db, index, query=query, today=today),
        unsearchable=unsearchable(db, index),
    )


def ask(
    db: Database,
    index: SearchIndex,
    *,
    query: str,
    limit: int,
    offset: int = 0,
    sort: Sort = Sort.RELEVANCE,
    typing: bool = False,
    grouped: bool = False,
    today: date,
) -> Answer:
    """Return the bare answer of the index: ids and what to mark."""
    return index.search(
        query,
        names=names_of(db),
        limit=limit,
        offset=offset,
        sort=sort,
        typing=typing,
        grouped=grouped,
        today=today,
    )


def facets(db: Database, index: SearchIndex, *, query: str, typing: bool = False, today: date) -> tuple[Facet, ...]:
    """Count all articles that answer *query* by outlet, month, actor, theme, language, kind, status and marking."""
    return index.facets(query, names=names_of(db), typing=typing, today=today)


def similar_articles(db: Database, index: SearchIndex, *, article_id: int, limit: int = 10) -> tuple[FoundArticle, ...]:
    """Return the articles most like one, its own copies left out; their snippets mark the words they share."""
    article = articles.get(db, article_id)
    if article is None:
        return ()
    group = copies.group_of(db, article_id)
    own = [article_id, *(copies.members(db, group) if group else ())]
    text = articles.texts(db, [article_id]).get(article_id, "")
    facts = article.facts
    answer = index.similar(facts.title, text, facts.language, without=own, limit=limit)
    return found_articles(db, answer, [hit.id for hit in answer.hits])


def found_articles(db: Database, answer: Answer, ids: Sequence[int]) -> tuple[FoundArticle, ...]:
    """Return the rows of an answer for these *ids*, with snippets."""
    texts = articles.texts(db, ids)
    hits = {hit.id: hit for hit in answer.hits}
    found = articles.page(db, ids)
    marked = passages.of_articles(db, [a.id for a in found if a.passages]) if answer.marks else {}
    rows = []
    for article in found:
        text, hit = texts.get(article.id, ""), hits.get(article.id)
        marks = answer.marks.for_language(article.facts.language)
        row = FoundArticle(
            article,
            hit.score if hit else 0.0,
            snippet(text, marks),
            inside=_inside(marked.get(article.id, ()), answer.marks),
            aliases=aliases_in(f"{article.facts.title}\n{text}", marks),
            copies=max(0, answer.copies.get(hit.copy_group, 0) - 1) if hit else 0,
        )
        rows.append(row)
    return tuple(rows)


def better_query(db: Database, index: SearchIndex, *, query: str, today: date) -> str | None:
    """Return the query with unknown words replaced by like words of the library, or ``None`` (did you mean …?)."""
    return index.suggest(
        query,
        names=names_of(db),
        today=today,
        text_of=lambda article_id: articles.texts(db, [article_id]).get(article_id, ""),
    )


def names_of(db: Database) -> Names:
    """Return what the library calls things, read once, when it is first asked for."""
    return Names(cache(partial(codebook.read, db)), cache(partial(outlets.all_of, db)))


def _inside(marked: Sequence[Passage], marks: Marks) -> tuple[Inside, ...]:
    texts = [(p.id, is_note, text) for p in marked for is_note, text in ((False, p.quote), (True, p.note))]
    return tuple(
        Inside(passage_id, is_note, snippet(text, marks))
        for passage_id, is_note, text in texts
        if text and mark_spans(text, marks, field="notes" if is_note else "text")
    )
