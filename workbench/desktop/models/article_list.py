"""The articles of a list: all of the library, or those that answer a search."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from workbench.desktop.session import Session
from workbench.desktop.widgets.article_delegate import ArticleRole, spoken
from workbench.domain.articles import Article
from workbench.domain.changes import Changes
from workbench.domain.codebook import Tag
from workbench.library import articles, passages
from workbench.operations.searching import found_articles
from workbench.search.answers import Answer
from workbench.search.marks import Marks

PAGE = 128
"""How many rows are read at once."""

_PAGES = 40
_TAGS = 3
_SNIPPETS_AT_ONCE = 40
_SNIPPETS_KEPT = 1000
_MANY = 60  # rows changed at once, from which on the whole list is repainted rather than each of them
_UNMARKED = Answer(0, (), (), Marks())
_NOWHERE = QModelIndex()

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Row:
    article: Article
    tags: tuple[Tag, ...]


class ArticleListModel(QAbstractListModel):
    """Hold the ids of a list; read rows a page at a time when they are asked for, and snippets in the background.

    Rows follow the library: those that a change touched are read again. Which ids are listed is the panel's affair.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids = array("q")
        self._answer: Answer | None = None
        self._places: dict[int, int] | None = None
        self._pages: OrderedDict[int, dict[int, _Row]] = OrderedDict()
        self._snippets: OrderedDict[int, str] = OrderedDict()
        self._wanted: dict[int, None] = {}
        self._is_asking = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask_for_snippets)
        session.changed.connect(self._on_changed)

    @property
    def ids(self) -> Sequence[int]:
        """Return the ids of all rows, in order."""
        return self._ids

    def show_ids(
        self, ids: Iterable[int], answer: Answer | None = None, snippets: Mapping[int, str] | None = None
    ) -> None:
        """List these articles instead; *answer* says what to mark in snippets, *snippets* holds those known already."""
        self.beginResetModel()
        if (answer or _UNMARKED).marks != (self._answer or _UNMARKED).marks:
            self._snippets.clear()
        self._ids, self._answer, self._places = array("q", ids), answer, None
        self._pages.clear()
        self._wanted.clear()
        self._is_asking = False
        self._snippets.update(snippets or {})
        self.endResetModel()

    def add_ids(self, ids: Iterable[int]) -> None:
        """List these articles after the others, leaving out any that is listed already."""
        known = set(self._ids)
        new = array("q", (article_id for article_id in ids if article_id not in known))
        if not new:
            return
        self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(new) - 1)
        self._pages.pop(len(self._ids) // PAGE, None)
        self._ids.extend(new)
        self._places = None
        self.endInsertRows()

    def row_of(self, article_id: int) -> int | None:
        """Return the row of an article, ``None`` where it is not listed."""
        if self._places is None:
            self._places = {listed: row for row, listed in enumerate(self._ids)}
        return self._places.get(article_id)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Count the articles."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what *role* asks for; nothing of an article that is gone."""
        if not index.isValid():
            return None
        article_id = self._ids[index.row()]
        if role == ArticleRole.ID:
            return article_id
        if role == ArticleRole.SNIPPET:
            return self._snippet(article_id)
        row = self._row(index.row())
        return _shown(row, role) if row else None

    def _row(self, row: int) -> _Row | None:
        number = row // PAGE
        if number not in self._pages:
            self._pages[number] = self._read(self._ids[number * PAGE : (number + 1) * PAGE])
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number].get(self._ids[row])

    def _read(self, ids: Sequence[int]) -> dict[int, _Row]:
        db, tag_of = self._session.db, self._session.codebook.get
        refs = passages.tags_of_articles(db, ids)
        return {
            article.id: _Row(article, tuple(tag for ref in refs.get(article.id, ())[:_TAGS] if (tag := tag_of(ref))))
            for article in articles.page(db, ids)
        }

    def _snippet(self, article_id: int) -> str | None:
        if article_id in self._snippets:
            return self._snippets[article_id]
        self._wanted.pop(article_id, None)
        self._wanted[article_id] = None
        if not self._soon.isActive():
            self._soon.start()
        return None

    def _ask_for_snippets(self) -> None:
        if self._is_asking or not self._wanted:
            return
        ids = list(self._wanted)[-_SNIPPETS_AT_ONCE:]  # the others have scrolled by
        self._wanted.clear()
        self._is_asking = True
        asked = self._answer
        self._session.ask(
            "snippets",
            lambda db, _index: {row.article.id: row.snippet for row in found_articles(db, asked or _UNMARKED, ids)},
            lambda snippets: self._on_snippets(asked, snippets),
        )

    def _on_snippets(self, asked: Answer | None, snippets: Mapping[int, str]) -> None:
        if asked is not self._answer:
            return
        self._is_asking = False
        self._snippets.update(snippets)
        while len(self._snippets) > _SNIPPETS_KEPT:
            self._snippets.popitem(last=False)
        self._tell(snippets, ArticleRole.SNIPPET)
        self._ask_for_snippets()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("actors", "themes"):
            self._pages.clear()
            self._tell(self._ids)
            return
        for article_id in changes.articles:
            row = self.row_of(article_id)
            if row is not None:
                self._pages.pop(row // PAGE, None)
            if changes.touches("revisions"):
                self._snippets.pop(article_id, None)
        self._tell(changes.articles)

    def _tell(self, article_ids: Iterable[int], *roles: int) -> None:
        rows = [row for article_id in article_ids if (row := self.row_of(article_id)) is not None]
        if len(rows) > _MANY:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)), list(roles))
            return
        for row in rows:
            self.dataChanged.emit(self.index(row), self.index(row), list(roles))


def _shown(row: _Row, role: int) -> Any:
    match role:
        case ArticleRole.ARTICLE:
            return row.article
        case ArticleRole.TAGS:
            return row.tags
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
            return row.article.facts.title
        case Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row.article, row.tags)
        case _:
            return None
