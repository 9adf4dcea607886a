"""Find articles; keep the search index in step with the library."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database

from workbench.domain.articles import Article, Outlet
from workbench.domain.codebook import TagKind
from workbench.domain.passages import Passage
from workbench.library import articles, codebook, feed, outlets, passages
from workbench.search.analysing import Analyse, analysed
from workbench.search.answers import Answer, Sort
from workbench.search.documents import Document
from workbench.search.index import SearchIndex
from workbench.search.query import Resolver
from workbench.search.snippets import snippet

_FEED = 2_000


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """Hold one row of an answer; *snippet* marks hits between U+E000 and U+E001."""

    article: Article
    score: float
    snippet: str


@dataclass(frozen=True, slots=True)
class SearchResults:
    """Hold an answer: how many in all, the rows asked for, what of the query was ignored, and what is not searchable.

    The last *relaxed* of all *total* hold only some of the words of the query.
    """

    total: int
    relaxed: int
    rows: tuple[FoundArticle, ...]
    ignored: tuple[str, ...]
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
    today: date,
) -> SearchResults:
    """Answer a query; any string is legal. With *typing* the last word may be unfinished."""
    answer = ask(db, index, query=query, limit=limit, offset=offset, sort=sort, typing=typing, today=today)
    return SearchResults(
        total=answer.total,
        relaxed=answer.relaxed,
        rows=found_articles(db, answer, [hit.id for hit in answer.hits]),
        ignored=answer.ignored,
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
    today: date,
) -> Answer:
    """Return the bare answer of the index: ids and what to mark."""
    return index.search(
        query,
        resolve=tag_resolver(db),
        limit=limit,
        offset=offset,
        sort=sort,
        typing=typing,
        today=today,
    )


def found_articles(db: Database, answer: Answer, ids: Sequence[int]) -> tuple[FoundArticle, ...]:
    """Return the rows of an answer for these *ids*, with snippets."""
    texts = articles.texts(db, ids)
    scores = {hit.id: hit.score for hit in answer.hits}
    return tuple(
        FoundArticle(article, scores.get(article.id, 0.0), snippet(texts.get(article.id, ""), answer.marks))
        for article in articles.page(db, ids)
    )


def better_query(db: Database, index: SearchIndex, *, query: str, today: date) -> str | None:
    """Return the query with unknown words replaced by like words of the library, or ``None`` (did you mean …?)."""
    return index.suggest(
        query,
        resolve=tag_resolver(db),
        today=today,
        text_of=lambda article_id: articles.texts(db, [article_id]).get(article_id, ""),
    )


def tag_resolver(db: Database) -> Resolver:
    """Return what turns a tag's name or alias, as typed in a query, into its id and those of all tags below it."""
    known = codebook.read(db)

    def resolve(kind: TagKind, name: str) -> frozenset[int]:
        tag = known.named(kind, name)
        return known.with_descendants(tag.ref) if tag else frozenset()

    return resolve


def catch_up(
    db: Database,
    index: SearchIndex,
    *,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
    analyse: Analyse = analysed,
) -> int:
    """Bring the index up to the library's last change and return how many articles that took.

    *analyse* makes words of documents, here or in a process of its own. Safe to stop anywhere: what is not committed is fed again the next time.
    """
    newest = feed.newest(db)
    if newest < index.seen:  # the library was restored from a backup, or is another one
        index.clear()
    ids = articles.ids(db) if index.seen == 0 else feed.since(db, index.seen)
    seen_until_done = index.seen
    for start in range(0, len(ids), _FEED):
        if cancelled():
            return start
        some = ids[start : start + _FEED]
        last = start + _FEED >= len(ids)
        found = list(documents(db, some))
        gone = set(some) - {document.id for document in found}
        index.update(found, deleted=gone, seen=newest if last else seen_until_done, analyse=analyse)
        progress(min(start + _FEED, len(ids)), len(ids))
    return len(ids)


def unsearchable(db: Database, index: SearchIndex) -> int:
    """Count the articles whose text no search can find: not in the index yet, or without text, as scans are."""
    total = articles.count(db)
    return min(total, max(0, total - index.articles) + articles.count_without_text(db))


def documents(db: Database, article_ids: Sequence[int]) -> Iterator[Document]:
    """Return what the index stores of these articles, leaving out what is gone."""
    texts = articles.texts(db, article_ids)
    marked = passages.of_articles(db, article_ids)
    publishers = {outlet.id: outlet for outlet in outlets.all_of(db)}
    for article in articles.page(db, article_ids):
        outlet = publishers.get(article.outlet_id or 0)
        yield _document(article, texts.get(article.id, ""), outlet, marked.get(article.id, []))


def _document(article: Article, text: str, outlet: Outlet | None, marked: Sequence[Passage]) -> Document:
    facts = article.facts
    has = {"passages"} if marked else set()
    if any(passage.note for passage in marked):
        has.add("note")
    if article.revisions > 1:
        has.add("revisions")
    return Document(
        id=article.id,
        title=facts.title,
        byline=facts.byline,
        outlet=(outlet.name, outlet.short_name) if outlet else (),
        text=text,
        notes=tuple(passage.note for passage in marked if passage.note),
        language=facts.language,
        url=facts.url,
        published=facts.published,
        imported=article.imported,
        status=article.status,
        marking=article.marking or "",
        reliability=outlet.reliability if outlet else "F",
        starred=article.starred,
        words=article.words,
        actors=frozenset(tag for passage in marked for tag in passage.tag_ids(TagKind.ACTOR)),
        themes=frozenset(tag for passage in marked for tag in passage.tag_ids(TagKind.THEME)),
        has=frozenset(has),
    )
