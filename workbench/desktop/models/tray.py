"""The passages that a briefing can cite: read off the window's thread, listed as its tray or all of them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from sqlite_utils import Database

from workbench.desktop.widgets.draft.draft_editor import PASSAGES_MIME
from workbench.desktop.widgets.draft.tray_delegate import ROW_ROLE, USED_ROLE, TrayRow
from workbench.desktop.widgets.draft.tray_filter import TrayFilter
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.domain.articles import Article
from workbench.domain.codebook import Codebook
from workbench.domain.passages import Passage, PassageState
from workbench.domain.texts import fold
from workbench.library import articles, codebook, outlets, passages

_AT_A_TIME = 400
_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


def read_rows(db: Database, known: Sequence[TrayRow] | None, changed_articles: Collection[int]) -> tuple[TrayRow, ...]:
    """Return all passages, newest article first.

    Of *known* rows only those of *changed_articles* are read again; ``None`` reads all.
    """
    if known is None:
        rows = _rows(db, passages.all_of(db))
    else:
        found = [passage for some in passages.of_articles(db, list(changed_articles)).values() for passage in some]
        rows = [*_rows(db, found), *(row for row in known if row.article_id not in changed_articles)]
    return tuple(sorted(rows, key=lambda row: row.published, reverse=True))


class TrayModel(QAbstractListModel):
    """List the rows of the tray in its own order, or all passages, as far as they hold all words of the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_id: dict[int, TrayRow] = {}
        self._tray: tuple[int, ...] = ()
        self._words: tuple[str, ...] = ()
        self._filter = TrayFilter()
        self._shows_all = False
        self._rows: list[TrayRow] = []
        self._used: Mapping[str, int] = {}

    @property
    def rows(self) -> Sequence[TrayRow]:
        """Return the rows that are shown."""
        return self._rows

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to show even without a filter."""
        return not (self._by_id if self._shows_all else self._tray_rows())

    @property
    def candidates(self) -> list[TrayRow]:
        """Return what a citation may be completed to: the tray first, then all other passages."""
        tray = self._tray_rows()
        inside = {row.id for row in tray}
        return [*tray, *(row for row in self._by_id.values() if row.id not in inside)]

    def set_rows(self, rows: Iterable[TrayRow]) -> None:
        """Know these passages."""
        self._by_id = {row.id: row for row in rows}
        self._refresh()

    def set_tray(self, passage_ids: Sequence[int]) -> None:
        """Know which passages are collected."""
        if tuple(passage_ids) != self._tray:
            self._tray = tuple(passage_ids)
            self._refresh()

    def set_words(self, words: str) -> None:
        """Show only rows that hold all of these words, in any case and without accents."""
        self._words = tuple(fold(words).split())
        self._refresh()

    def set_filter(self, wanted: TrayFilter) -> None:
        """Show only rows that fit."""
        self._filter = wanted
        self._refresh()

    def show_all(self, *, wanted: bool) -> None:
        """Show all passages, or only the tray."""
        self._shows_all = wanted
        self._refresh()

    def set_cited(self, keys: Iterable[str]) -> None:
        """Show how often each passage is cited; *keys* are the citations of the draft."""
        used = Counter(keys)
        before, self._used = self._used, used
        if self._filter.uncited:
            self._refresh()
        for at, row in enumerate(self._rows):
            if before.get(row.key, 0) != used.get(row.key, 0):
                self.dataChanged.emit(self.index(at), self.index(at), [USED_ROLE])

    def uncited_of_tray(self) -> list[TrayRow]:
        """Return the collected passages that the draft does not cite, in the order of the tray."""
        return [row for row in self._tray_rows() if not self._used.get(row.key)]

    def row_with_key(self, key: str) -> TrayRow | None:
        """Return the passage that a citation names, or ``None`` where it is unknown."""
        return next((row for row in self._by_id.values() if row.key == key), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, its use, and its words for a screen reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == USED_ROLE:
            return self._used.get(row.key, 0)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join((row.quote, row.origin, *(tag.name for tag in row.tags)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen and dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """Name the kind of what is dragged."""
        return [PASSAGES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the keys of the rows that are dragged: by an id, another library would take them for passages of its own."""
        keys = [self._rows[index.row()].key for index in sorted(indexes, key=lambda index: index.row())]
        data = QMimeData()
        data.setData(PASSAGES_MIME, json.dumps(keys).encode())
        return data

    def _tray_rows(self) -> list[TrayRow]:
        return [self._by_id[passage_id] for passage_id in self._tray if passage_id in self._by_id]

    def _refresh(self) -> None:
        rows = list(self._by_id.values()) if self._shows_all else self._tray_rows()
        shown = [
            row
            for row in rows
            if self._filter.fits(row, self._used.get(row.key, 0)) and all(word in row.words for word in self._words)
        ]
        if shown != self._rows:
            self.beginResetModel()
            self._rows = shown
            self.endResetModel()


def _rows(db: Database, found: Sequence[Passage]) -> list[TrayRow]:
    book = codebook.read(db)
    ids = sorted({passage.article_id for passage in found})
    pages = (ids[start : start + _AT_A_TIME] for start in range(0, len(ids), _AT_A_TIME))
    by_id = {article.id: article for page in pages for article in articles.page(db, page)}
    names = {outlet.id: outlet.cited_as for outlet in outlets.all_of(db)}
    return [_row(book, passage, by_id[passage.article_id], names) for passage in found]


def _row(book: Codebook, passage: Passage, article: Article, outlet_names: Mapping[int, str]) -> TrayRow:
    source = outlet_names.get(article.outlet_id or 0, "") or article.facts.byline
    tags = tuple(tag for ref in sorted(passage.tags) if (tag := book.get(ref)))
    names = (name for tag in tags for name in tag.names)
    date = shown_date(article.facts.published)
    return TrayRow(
        id=passage.id,
        key=passage.key,
        article_id=passage.article_id,
        quote=passage.quote,
        source=source,
        published=article.facts.published,
        date=date,
        tags=tags,
        words=fold("\n".join((passage.key, passage.quote, source, date, *names))),
        needs_review=passage.state is not PassageState.EXACT,
    )
