"""The articles of a list: all of the library, or those that answer a search, under headings or not."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.desktop.models.answer_words import copies_of, shown_snippet, where_found
from workbench.desktop.models.article_cells import COLUMNS, cell_words, column_name
from workbench.desktop.models.article_groups import ArticleGroups
from workbench.desktop.models.article_pages import ArticlePages, ArticleRow
from workbench.desktop.models.article_snippets import ArticleSnippets
from workbench.desktop.models.grouped_rows import GroupedRows
from workbench.desktop.session import Session
from workbench.desktop.widgets.rows.article_delegate import ArticleRole, Copies, spoken
from workbench.desktop.widgets.rows.heading import Heading, spoken_heading
from workbench.domain.changes import Changes
from workbench.domain.listing import Group, Listing
from workbench.operations.searching import FoundArticle
from workbench.search.answers import Answer

_MANY = 60  # rows changed at once, from which on the whole list is repainted rather than each of them
_NOWHERE = QModelIndex()

_Index = QModelIndex | QPersistentModelIndex


class ArticleListModel(QAbstractTableModel):
    """Hold the ids of a list; read rows a page at a time when they are asked for, and snippets in the background.

    Rows follow the library: those that a change touched are read again. Which ids are listed is the panel's affair.
    A row is an article or the heading of a group, of which the articles are rows only while it is unfolded.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids = array("q")
        self._groups = ArticleGroups()
        self._places: dict[int, int] | None = None
        self._pages = ArticlePages(session)
        self._copies: dict[int, int] = {}
        self._unfolded: dict[int, tuple[int, ...]] = {}
        self._snippets = ArticleSnippets(session, self)
        self._snippets.arrived.connect(lambda ids: self._tell(ids, ArticleRole.SNIPPET, ArticleRole.WHERE))
        session.changed.connect(self._on_changed)

    @property
    def ids(self) -> Sequence[int]:
        """Return the ids of all articles, in order, also of those whose group is folded."""
        return self._ids

    @property
    def listing(self) -> Listing:
        """Return what is listed but for copies that are unfolded."""
        below = {copy for copies in self._unfolded.values() for copy in copies}
        return Listing(tuple(i for i in self._ids if i not in below) if below else tuple(self._ids), self._groups.named)

    def show(
        self,
        listing: Listing,
        answer: Answer | None = None,
        rows: Mapping[int, FoundArticle] | None = None,
        *,
        group: Group = Group.NONE,
        goes_on: bool = False,
    ) -> None:
        """List these articles instead; *answer* says what to mark in snippets, *rows* holds what is known already.

        Where it *goes_on*, the same is asked for: copies that are unfolded and groups that are folded stay so.
        """
        self.beginResetModel()
        self._snippets.show(answer, rows)
        unfolded = self._unfolded if goes_on else {}
        self._unfolded = {story: copies for story, copies in unfolded.items() if story in set(listing.ids)}
        whole = (number for story in listing.ids for number in (story, *self._unfolded.get(story, ())))
        self._ids = array("q", whole if self._unfolded else listing.ids)
        self._copies = copies_of(answer) if answer else {}
        stories = iter(listing.ids)
        sizes = (
            sum(1 + len(self._unfolded.get(story, ())) for story in islice(stories, count)) if self._unfolded else count
            for _, count in listing.groups
        )
        self._groups.show(group, listing.groups, sizes, len(self._ids), goes_on=goes_on)
        self._forget_places()
        self.endResetModel()

    def unfold(self, article_id: int, copies: Sequence[int]) -> None:
        """List the *copies* of an article below it; without any, fold them again."""
        row = self.row_of(article_id)
        if row is None:
            return
        place = self._place_of(article_id)
        old = len(self._unfolded.pop(article_id, ()))
        if old:
            self.beginRemoveRows(QModelIndex(), row + 1, row + old)
            del self._ids[place + 1 : place + 1 + old]
            self._grow(place, -old)
            self.endRemoveRows()
        if copies:
            self._unfolded[article_id] = tuple(copies)
            self.beginInsertRows(QModelIndex(), row + 1, row + len(copies))
            self._ids[place + 1 : place + 1] = array("q", copies)
            self._grow(place, len(copies))
            self.endInsertRows()
        self._tell([article_id])

    def is_unfolded(self, article_id: int) -> bool:
        """Say whether the copies of an article stand below it."""
        return article_id in self._unfolded

    def fold(self, row: int, *, folded: bool) -> None:
        """Put the articles of the group that *row* belongs to away, or show them again."""
        group = self._rows.group_of_row(row)
        if self._groups.is_folded(group) is folded:
            return
        heading = self._rows.heading_row(group)
        below = QModelIndex(), heading + 1, heading + self._rows.size(group)
        (self.beginRemoveRows if folded else self.beginInsertRows)(*below)
        self._groups.fold([group], len(self._ids), folded=folded)
        (self.endRemoveRows if folded else self.endInsertRows)()
        self._tell_row(heading)

    def fold_all(self, *, folded: bool) -> None:
        """Put the articles of all groups away, or show them all."""
        self.beginResetModel()
        self._groups.fold(range(len(self.groups)), len(self._ids), folded=folded)
        self.endResetModel()

    @property
    def groups(self) -> list[str]:
        """Return what the articles of each group have in common."""
        return self._groups.keys

    @property
    def headings(self) -> list[int]:
        """Return the rows of all headings."""
        return self._rows.headings

    def heading_row(self, row: int) -> int:
        """Return the row of the heading over a row, which may be the heading itself; -1 where nothing is grouped."""
        return self._rows.heading_row(self._rows.group_of_row(row))

    def heading_over(self, row: int) -> Heading:
        """Return the heading of the group that a row belongs to."""
        return self._groups.heading_over(row)

    def reveal(self, article_id: int) -> int | None:
        """Return the row of an article, whose group is unfolded for that; ``None`` where it is not listed."""
        place = self._place_of(article_id)
        if place >= 0 and self._rows.row(place) is None:
            self.fold(self._rows.heading_row(self._rows.group_of_place(place)), folded=False)
        return self._rows.row(place) if place >= 0 else None

    def add_answer(self, answer: Answer) -> None:
        """List the articles of an answer, which is not grouped, after the others, leaving out any that is listed already."""
        known = set(self._ids)
        self._copies |= copies_of(answer)
        new = array("q", (hit.id for hit in answer.hits if hit.id not in known))
        if not new:
            return
        self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(new) - 1)
        self._ids.extend(new)
        self._grow(0, 0)
        self.endInsertRows()

    def id_at(self, row: int) -> int | None:
        """Return the id of the article in a row, ``None`` for a heading and where there is no such row."""
        place = self._rows.place(row) if 0 <= row < self._rows.count else None
        return None if place is None else self._ids[place]

    def row_of(self, article_id: int) -> int | None:
        """Return the row of an article, ``None`` where it is not listed or its group is folded."""
        place = self._place_of(article_id)
        return self._rows.row(place) if place >= 0 else None

    def position(self, row: int) -> int:
        """Return the place of the article in a row among all, from 1; 0 where there is none."""
        place = self._rows.place(row) if row >= 0 else None
        return 0 if place is None else place + 1

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Count headings and articles."""
        return 0 if parent.isValid() else self._rows.count

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Count the columns; the first one alone says all that a card shows."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column."""
        is_name = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return column_name(COLUMNS[section]) if is_name else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let articles be selected; the keys go over headings, too."""
        flags = super().flags(index)
        is_heading = index.isValid() and self._rows.place(index.row()) is None
        return flags & ~Qt.ItemFlag.ItemIsSelectable if is_heading else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what *role* asks for; nothing of an article that is gone."""
        if not index.isValid():
            return None
        place = self._rows.place(index.row())
        if place is None:
            return self._of_heading(index, role)
        article_id = self._ids[place]
        match role:
            case ArticleRole.ID:
                return article_id
            case ArticleRole.COLUMN:
                return COLUMNS[index.column()]
            case ArticleRole.SNIPPET:
                found = self._snippets.wanted(article_id)
                return shown_snippet(found) if found else None
            case ArticleRole.COPIES:
                is_below = any(article_id in copies for copies in self._unfolded.values())
                return Copies(self._copies.get(article_id, 0), article_id in self._unfolded, is_below)
        row = self._pages.row(self._ids, place)
        return self._shown(row, index.column(), role) if row else None

    def _of_heading(self, index: _Index, role: int) -> Any:
        heading = self.heading_over(index.row())
        match role:
            case ArticleRole.HEADING:
                return heading
            case Qt.ItemDataRole.DisplayRole:
                return heading.name if index.column() == 0 else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_heading(heading) if index.column() == 0 else ""
            case _:
                return None

    def _shown(self, row: ArticleRow, column: int, role: int) -> Any:
        found = self._snippets.known(row.article.id)
        where = where_found(found) if found else ()
        match role:
            case ArticleRole.ARTICLE:
                return row.article
            case ArticleRole.TAGS:
                return row.tags
            case ArticleRole.WHERE:
                return where
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return cell_words(row.article, COLUMNS[column], brief=role == Qt.ItemDataRole.DisplayRole)
            case Qt.ItemDataRole.AccessibleTextRole if column == 0:
                return ", ".join([spoken(row.article, row.tags), *where])
            case _:
                return None

    def _place_of(self, article_id: int) -> int:
        if self._places is None:
            self._places = {listed: place for place, listed in enumerate(self._ids)}
        return self._places.get(article_id, -1)

    def _forget_places(self) -> None:
        self._places = None
        self._pages.forget()

    @property
    def _rows(self) -> GroupedRows:
        return self._groups.rows

    def _grow(self, place: int, by: int) -> None:
        self._groups.grow(place, by, len(self._ids))
        self._forget_places()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("actors", "themes"):
            self._pages.forget()
            if last := self._rows.count:
                self.dataChanged.emit(self.index(0, 0), self.index(last - 1, len(COLUMNS) - 1))
            return
        for article_id in changes.articles:
            if (place := self._place_of(article_id)) >= 0:
                self._pages.forget(place)
            if changes.touches("revisions"):
                self._snippets.forget(article_id)
        self._tell(changes.articles)

    def _tell(self, article_ids: Iterable[int], *roles: int) -> None:
        rows = [row for article_id in article_ids if (row := self.row_of(article_id)) is not None]
        if len(rows) > _MANY:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(COLUMNS) - 1), list(roles))
            return
        for row in rows:
            self._tell_row(row, *roles)

    def _tell_row(self, row: int, *roles: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1), list(roles))
