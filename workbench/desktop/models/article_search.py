"""Which articles a list shows: asked off the window's thread, the newest question alone answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import accumulate

from PySide6.QtCore import QObject, QTimer, Signal
from sqlite_utils import Database

from workbench.desktop.session import Session
from workbench.domain.changes import Changes
from workbench.domain.listing import Listing, Order, Sorting
from workbench.library import articles, copies
from workbench.library.listing import listed
from workbench.operations.indexing import unsearchable
from workbench.operations.searching import FoundArticle, ask, better_query, found_articles, similar_articles
from workbench.search.answers import Answer, Sort
from workbench.search.index import SearchIndex

FIRST = 200
"""How many articles an answer holds at once; the others follow when typing pauses."""

LIKE = 50
"""How many articles like one are shown."""

_SNIPPETS = 10
_SORTED_BY_INDEX = {Sorting(Order.RELEVANCE), Sorting(Order.PUBLISHED)}
_PAUSE = 250
_WHILE_IMPORTING = 400


@dataclass(frozen=True, slots=True)
class Wanted:
    """Say what is asked for; *typing*: the last word may be unfinished; *like* asks for articles like this one instead."""

    query: str = ""
    sorting: Sorting = field(default_factory=Sorting)
    typing: bool = False
    like: int = 0

    def asks_for_same(self, other: Wanted) -> bool:
        """Say whether both ask for the same articles, in whatever order."""
        return (self.query, self.like) == (other.query, other.like)


@dataclass(frozen=True, slots=True)
class Found:
    """Hold what a list is to show: *total* articles of *articles*, the first of them, or in groups all, in *listing*.

    *answer* is ``None`` where nothing was searched for; in an answer the copies of one story stand behind one id.
    *rows* holds what is known already of how some articles answer. *is_new*: the question differs from the one before.
    """

    wanted: Wanted
    listing: Listing
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
        self._shown = 0
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
        shown = self._shown if wanted == self._answered else 0
        self._pause.stop()
        self._session.ask(
            "articles", lambda db, index: find(db, index, wanted, today=today, shown=shown), self._on_found
        )

    def _on_found(self, found: Found) -> None:
        self._answered, self._shown = found.wanted, len(found.listing.ids)
        self._first = found
        self.found.emit(found)
        if found.wanted.sorting in _SORTED_BY_INDEX and len(found.listing.ids) < found.stories:
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
        self._shown += len(answer.hits)
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


def find(db: Database, index: SearchIndex, wanted: Wanted, *, today: date, shown: int = 0) -> Found:
    """Find the articles wanted: those of a query, or without one all of the library.

    *shown* of them are in the list already, 0 where the question is a new one.
    """
    is_new = not shown
    in_library, missing = articles.count(db), unsearchable(db, index)
    if wanted.like:
        alike = {row.article.id: row for row in similar_articles(db, index, article_id=wanted.like, limit=LIKE)}
        listing = listed(db, wanted.sorting, among=[*alike], strict=len(alike))
        return Found(wanted, listing, len(alike), in_library, missing, rows=alike, is_new=is_new)
    if not wanted.query:
        listing = listed(db, wanted.sorting)
        return Found(wanted, listing, len(listing.ids), in_library, missing, is_new=is_new)
    is_whole = wanted.sorting not in _SORTED_BY_INDEX
    answer = _answer(db, index, wanted, today, limit=max(1, index.articles) if is_whole else max(FIRST, shown))
    listing = _sorted(db, wanted, answer) if is_whole else Listing(tuple(hit.id for hit in answer.hits))
    rows = {row.article.id: row for row in found_articles(db, answer, listing.ids[:_SNIPPETS])}
    return Found(wanted, listing, answer.total, in_library, missing, answer, rows, is_new)


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
        sort=Sort.RELEVANCE if wanted.sorting.order is Order.RELEVANCE else Sort.DATE,
        typing=wanted.typing,
        grouped=grouped,
        today=today,
    )


def _sorted(db: Database, wanted: Wanted, answer: Answer) -> Listing:
    """Return all answers in an order that only the library knows, in each group those with all words of the query first."""
    until = accumulate(answer.copies.get(hit.copy_group, 1) for hit in answer.hits)
    strict = sum(count <= answer.total - answer.relaxed for count in until)
    return listed(db, wanted.sorting, among=[hit.id for hit in answer.hits], strict=strict)


def _others(db: Database, index: SearchIndex, first: Found, today: date) -> Answer:
    shown = len(first.listing.ids)
    return _answer(db, index, first.wanted, today, limit=first.stories - shown, offset=shown)
