"""Which articles a list shows: asked off the window's thread, the newest question alone answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import accumulate

from PySide6.QtCore import QObject, QTimer, Signal
from sqlite_utils import Database

from workbench.desktop.session import Session
from workbench.domain.changes import Changes
from workbench.library import articles, copies
from workbench.operations.indexing import unsearchable
from workbench.operations.searching import FoundArticle, ask, better_query, found_articles, similar_articles
from workbench.search.answers import Answer, Sort
from workbench.search.index import SearchIndex

FIRST = 200
"""How many articles an answer holds at once; the others follow when typing pauses."""

LIKE = 50
"""How many articles like one are shown."""

_SNIPPETS = 10
_PAUSE = 250
_WHILE_IMPORTING = 400


class Order(StrEnum):
    """Name an order of the list; all but the first are orders of the library, too."""

    RELEVANCE = "relevance"
    PUBLISHED = "published"
    IMPORTED = "imported"
    TITLE = "title"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Say what is asked for; *typing*: the last word may be unfinished; *like* asks for articles like this one instead."""

    query: str = ""
    order: Order = Order.PUBLISHED
    typing: bool = False
    like: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """Hold what a list is to show: *total* articles of *articles*, the first of them in *ids*.

    *answer* is ``None`` where nothing was searched for; in an answer the copies of one story stand behind one id.
    *rows* holds what is known already of how some articles answer. *is_new*: the question differs from the one before.
    """

    wanted: Wanted
    ids: Sequence[int]
    total: int
    articles: int
    unsearchable: int
    answer: Answer | None = None
    rows: Mapping[int, FoundArticle] = field(default_factory=dict)
    is_new: bool = True

    @property
    def stories(self) -> int:
        """Return how many ids there are in all."""
        return self.total if self.answer is None else self.answer.stories


class ArticleSearch(QObject):
    """Ask for the articles of a list, again whenever the library or the index has changed."""

    found = Signal(object)
    """The Found of the newest question."""
    followed = Signal(object)
    """The Answer that goes on after the articles found."""
    suggested = Signal(str)
    """A query like the one that found nothing, which would find something."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = Wanted()
        self._answered: Wanted | None = None
        self._first: Found | None = None
        self._listed = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask_for_others)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WHILE_IMPORTING)
        self._soon.timeout.connect(self.refresh)
        session.changed.connect(self._on_changed)
        session.found.connect(self._refresh_unless_importing)

    @property
    def wanted(self) -> Wanted:
        """Return what was asked for last."""
        return self._wanted

    @property
    def is_awaited(self) -> bool:
        """Say whether what was asked for last has no answer yet."""
        return self._wanted != self._answered

    def ask(self, wanted: Wanted) -> None:
        """Ask for other articles."""
        self._wanted = wanted
        self.refresh()

    def refresh(self) -> None:
        """Ask the same again."""
        wanted, today = self._wanted, self._session.today()
        listed = self._listed if wanted == self._answered else 0
        self._pause.stop()
        self._session.ask(
            "articles", lambda db, index: find(db, index, wanted, today=today, listed=listed), self._on_found
        )

    def _on_found(self, found: Found) -> None:
        self._answered, self._listed = found.wanted, len(found.ids)
        self._first = found
        self.found.emit(found)
        if len(found.ids) < found.stories:
            self._pause.start()
        if found.answer is not None and found.total == found.answer.relaxed:
            self._ask_for_better(found.wanted)

    def _ask_for_others(self) -> None:
        first, today = self._first, self._session.today()
        if first is None:
            return
        self._session.ask(
            "articles",  # so that a new query makes this answer obsolete
            lambda db, index: _others(db, index, first, today),
            self._on_followed,
        )

    def _on_followed(self, answer: Answer) -> None:
        self._listed += len(answer.hits)
        self.followed.emit(answer)

    def _ask_for_better(self, wanted: Wanted) -> None:
        today = self._session.today()

        def done(better: str | None) -> None:
            if better and wanted == self._wanted:
                self.suggested.emit(better)

        self._session.ask(
            "better query", lambda db, index: better_query(db, index, query=wanted.query, today=today), done
        )

    def _on_changed(self, changes: Changes) -> None:
        # Answers to a query follow when the index has caught up.
        if changes.touches("articles") and not self._wanted.query:
            self._refresh_unless_importing()

    def _refresh_unless_importing(self) -> None:
        """Ask again at once, but during an import, which changes much and often, only now and then."""
        if not self._session.is_importing:
            self._soon.stop()
            self.refresh()
        elif not self._soon.isActive():
            self._soon.start()


def find(db: Database, index: SearchIndex, wanted: Wanted, *, today: date, listed: int = 0) -> Found:
    """Find the articles wanted: those of a query, or without one all of the library.

    *listed* of them are shown already, 0 where the question is a new one.
    """
    is_new = not listed
    in_library, missing = articles.count(db), unsearchable(db, index)
    if wanted.like:
        alike = {row.article.id: row for row in similar_articles(db, index, article_id=wanted.like, limit=LIKE)}
        return Found(wanted, [*alike], len(alike), in_library, missing, rows=alike, is_new=is_new)
    if not wanted.query:
        ids = articles.ids(db, order=wanted.order)
        return Found(wanted, ids, len(ids), in_library, missing, is_new=is_new)
    answer = _answer(db, index, wanted, today, limit=max(FIRST, listed))
    ids = [hit.id for hit in answer.hits]
    if wanted.order not in {Order.RELEVANCE, Order.PUBLISHED}:
        answer = _answer(db, index, wanted, today, limit=answer.stories)
        ids = _sorted(db, wanted, answer)
    rows = {row.article.id: row for row in found_articles(db, answer, ids[:_SNIPPETS])}
    return Found(wanted, ids, answer.total, in_library, missing, answer, rows, is_new)


def copies_found(db: Database, index: SearchIndex, wanted: Wanted, article_id: int, *, today: date) -> list[int]:
    """Return the other articles of an answer that are copies of the same story as one of it, in its order."""
    group = copies.group_of(db, article_id)
    others = {*copies.members(db, group)} - {article_id} if group else set()
    whole = _answer(db, index, wanted, today, limit=max(1, index.articles), grouped=False)
    return [hit.id for hit in whole.hits if hit.id in others]


def _answer(
    db: Database,
    index: SearchIndex,
    wanted: Wanted,
    today: date,
    *,
    limit: int,
    offset: int = 0,
    grouped: bool = True,
) -> Answer:
    return ask(
        db,
        index,
        query=wanted.query,
        limit=limit,
        offset=offset,
        sort=Sort.RELEVANCE if wanted.order is Order.RELEVANCE else Sort.DATE,
        typing=wanted.typing,
        grouped=grouped,
        today=today,
    )


def _sorted(db: Database, wanted: Wanted, answer: Answer) -> list[int]:
    """Return all answers in an order that only the library knows, those with all words of the query first."""
    strict = answer.total - answer.relaxed
    seen = accumulate(answer.copies.get(hit.copy_group, 1) for hit in answer.hits)
    is_relaxed = {hit.id: until > strict for hit, until in zip(answer.hits, seen, strict=True)}
    return sorted(
        [article_id for article_id in articles.ids(db, order=wanted.order) if article_id in is_relaxed],
        key=is_relaxed.__getitem__,
    )


def _others(db: Database, index: SearchIndex, first: Found, today: date) -> Answer:
    listed = len(first.ids)
    return _answer(db, index, first.wanted, today, limit=first.stories - listed, offset=listed)
