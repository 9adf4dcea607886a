"""The articles of a list: all of the library, or those that answer a search."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from workbench.desktop.models.answer_words import shown_snippet, where_found
from workbench.desktop.session import Session
from workbench.desktop.widgets.rows.article_delegate import ArticleRole, Copies, spoken
from workbench.domain.articles import Article
from workbench.domain.changes import Changes
from workbench.domain.codebook import Tag
from workbench.library import articles, passages
from workbench.operations.searching import FoundArticle, found_articles
from workbench.search.answers import Answer
from workbench.search.marks import Marks

PAGE = 32
"""How many rows are read at once."""

_PAGES = 160
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
        self._found: OrderedDict[int, FoundArticle] = OrderedDict()
        self._copies: dict[int, int] = {}
        self._unfolded: dict[int, tuple[int, ...]] = {}
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

    @property
    def stories(self) -> list[int]:
        """Return the ids of all rows but those of copies that are unfolded."""
        folded = {copy for unfolded in self._unfolded.values() for copy in unfolded}
        return [article_id for article_id in self._ids if article_id not in folded]

    def show_ids(
        self,
        ids: Iterable[int],
        answer: Answer | None = None,
        rows: Mapping[int, FoundArticle] | None = None,
        *,
        keeps_unfolded: bool = False,
    ) -> None:
        """List these articles instead; *answer* says what to mark in snippets, *rows* holds what is known already.

        With *keeps_unfolded* copies that are unfolded stay so below their story.
        """
        self.beginResetModel()
        if rows is not None or (answer or _UNMARKED).marks != (self._answer or _UNMARKED).marks:
            self._found.clear()
        listed = list(ids)
        unfolded = self._unfolded if keeps_unfolded else {}
        self._unfolded = {story: copies for story, copies in unfolded.items() if story in set(listed)}
        whole = (number for story in listed for number in (story, *self._unfolded.get(story, ())))
        self._ids, self._answer, self._places = array("q", whole), answer, None
        self._copies = copies_of(answer) if answer else {}
        self._pages.clear()
        self._wanted.clear()
        self._is_asking = False
        self._found.update(rows or {})
        self.endResetModel()

    def unfold(self, article_id: int, copies: Sequence[int]) -> None:
        """List the *copies* of an article below it; without any, fold them again."""
        row = self.row_of(article_id)
        if row is None:
            return
        old = len(self._unfolded.pop(article_id, ()))
        if old:
            self.beginRemoveRows(QModelIndex(), row + 1, row + old)
            del self._ids[row + 1 : row + 1 + old]
            self._forget_places()
            self.endRemoveRows()
        if copies:
            self._unfolded[article_id] = tuple(copies)
            self.beginInsertRows(QModelIndex(), row + 1, row + len(copies))
            self._ids[row + 1 : row + 1] = array("q", copies)
            self._forget_places()
            self.endInsertRows()
        self._tell([article_id])

    def is_unfolded(self, article_id: int) -> bool:
        """Say whether the copies of an article stand below it."""
        return article_id in self._unfolded

    def add_answer(self, answer: Answer) -> None:
        """List the articles of an answer after the others, leaving out any that is listed already."""
        known = set(self._ids)
        self._copies |= copies_of(answer)
        new = array("q", (hit.id for hit in answer.hits if hit.id not in known))
        if not new:
            return
        self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(new) - 1)
        self._ids.extend(new)
        self._forget_places()
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
            found = self._how_found(article_id)
            return shown_snippet(found) if found else None
        if role == ArticleRole.COPIES:
            return Copies(self._copies.get(article_id, 0), article_id in self._unfolded, self._is_copy(index.row()))
        row = self._row(index.row())
        return self._shown(row, role) if row else None

    def _shown(self, row: _Row, role: int) -> Any:
        found = self._found.get(row.article.id)
        match role:
            case ArticleRole.ARTICLE:
                return row.article
            case ArticleRole.TAGS:
                return row.tags
            case ArticleRole.WHERE:
                return where_found(found) if found else ()
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.article.facts.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join([spoken(row.article, row.tags), *(where_found(found) if found else ())])
            case _:
                return None

    def _is_copy(self, row: int) -> bool:
        """Say whether a row stands below its story; stories that are unfolded are few."""
        wanted = self._ids[row]
        return any(wanted in copies for copies in self._unfolded.values())

    def _forget_places(self) -> None:
        self._places = None
        self._pages.clear()

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

    def _how_found(self, article_id: int) -> FoundArticle | None:
        if article_id in self._found:
            return self._found[article_id]
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
            lambda db, _index: {row.article.id: row for row in found_articles(db, asked or _UNMARKED, ids)},
            lambda rows: self._on_rows(asked, rows),
        )

    def _on_rows(self, asked: Answer | None, rows: Mapping[int, FoundArticle]) -> None:
        if asked is not self._answer:
            return
        self._is_asking = False
        self._found.update(rows)
        while len(self._found) > _SNIPPETS_KEPT:
            self._found.popitem(last=False)
        self._tell(rows, ArticleRole.SNIPPET, ArticleRole.WHERE)
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
                self._found.pop(article_id, None)
        self._tell(changes.articles)

    def _tell(self, article_ids: Iterable[int], *roles: int) -> None:
        rows = [row for article_id in article_ids if (row := self.row_of(article_id)) is not None]
        if len(rows) > _MANY:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)), list(roles))
            return
        for row in rows:
            self.dataChanged.emit(self.index(row), self.index(row), list(roles))


def copies_of(answer: Answer) -> dict[int, int]:
    """Return how many other articles of an answer each story stands for, where there are any."""
    counts = ((hit.id, answer.copies.get(hit.copy_group, 1) - 1) for hit in answer.hits if hit.copy_group)
    return {article_id: others for article_id, others in counts if others > 0}
