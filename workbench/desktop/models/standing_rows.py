"""The rows of the analysis page: what stands behind each tag, sorted by any column."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.analysis.standing import Standing
from workbench.desktop.language import shown_number
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.domain.codebook import Tag
from workbench.domain.texts import sort_key

Index = QModelIndex | QPersistentModelIndex
_MOST_NAMED = 12


class Column(IntEnum):
    """Number the columns."""

    TAG = 0
    MONTHS = 1
    PASSAGES = 2
    ARTICLES = 3
    OUTLETS = 4
    ORIGINS = 5
    RELIABILITY = 6
    FIRST = 7
    LAST = 8


@dataclass(frozen=True, slots=True)
class StandingRow:
    """Hold a tag and what stands behind it."""

    tag: Tag
    standing: Standing


class StandingModel(QAbstractTableModel):
    """Hold the tags that are shown, in the order chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[StandingRow] = []
        self._sorting = (Column.PASSAGES, Qt.SortOrder.DescendingOrder)
        self._titles = {
            Column.TAG: self.tr("Tag"),
            Column.MONTHS: self.tr("Per month"),
            Column.PASSAGES: self.tr("Passages"),
            Column.ARTICLES: self.tr("Articles"),
            Column.OUTLETS: self.tr("Outlets"),
            Column.ORIGINS: self.tr("Origins"),
            Column.RELIABILITY: self.tr("Best"),
            Column.FIRST: self.tr("First"),
            Column.LAST: self.tr("Last"),
        }
        self._tips = {
            Column.MONTHS: self.tr("Passages by the month of their article"),
            Column.PASSAGES: self.tr("Those of the tags below it counted in"),
            Column.ORIGINS: self.tr("Independent origins: copies of one story, and reports after one source, are one"),
            Column.RELIABILITY: self.tr("The best reliability among the outlets"),
        }

    def set_rows(self, rows: Iterable[StandingRow]) -> None:
        """Show *rows* in the present order."""
        self.beginResetModel()
        self._rows = self._sorted(rows)
        self.endResetModel()

    def row(self, number: int) -> StandingRow:
        """Return the tag in a row."""
        return self._rows[number]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of tags."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the titles of the columns, and as a tooltip what each says."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tips.get(Column(section))
        return self._titles[Column(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what views and screen readers ask for."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _TEXTS[column](row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row, column)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal rows stand by name."""
        self._sorting = (Column(column), order)
        self.set_rows(self._rows)

    def _sorted(self, rows: Iterable[StandingRow]) -> list[StandingRow]:
        column, order = self._sorting
        by_name = sorted(rows, key=lambda row: sort_key(row.tag.name))
        return sorted(by_name, key=_KEYS[column], reverse=order is Qt.SortOrder.DescendingOrder)


_SIDES = {
    Column.PASSAGES: Qt.AlignmentFlag.AlignRight,
    Column.ARTICLES: Qt.AlignmentFlag.AlignRight,
    Column.OUTLETS: Qt.AlignmentFlag.AlignRight,
    Column.ORIGINS: Qt.AlignmentFlag.AlignRight,
    Column.RELIABILITY: Qt.AlignmentFlag.AlignHCenter,
}

_KEYS: dict[Column, Callable[[StandingRow], Any]] = {
    Column.TAG: lambda row: sort_key(row.tag.name),
    Column.MONTHS: lambda row: tuple(reversed(row.standing.months)),
    Column.PASSAGES: lambda row: row.standing.passages,
    Column.ARTICLES: lambda row: len(row.standing.articles),
    Column.OUTLETS: lambda row: len(row.standing.outlets),
    Column.ORIGINS: lambda row: len(row.standing.origins),
    Column.RELIABILITY: lambda row: row.standing.reliability or "Z",
    Column.FIRST: lambda row: row.standing.first,
    Column.LAST: lambda row: row.standing.last,
}

_TEXTS: dict[Column, Callable[[StandingRow], str]] = {
    Column.TAG: lambda row: row.tag.name,
    Column.MONTHS: lambda row: ", ".join(map(str, row.standing.months)),
    Column.PASSAGES: lambda row: shown_number(row.standing.passages),
    Column.ARTICLES: lambda row: shown_number(len(row.standing.articles)),
    Column.OUTLETS: lambda row: shown_number(len(row.standing.outlets)),
    Column.ORIGINS: lambda row: shown_number(len(row.standing.origins)),
    Column.RELIABILITY: lambda row: row.standing.reliability,
    Column.FIRST: lambda row: shown_date(row.standing.first),
    Column.LAST: lambda row: shown_date(row.standing.last),
}


def _alignment(column: Column) -> Qt.AlignmentFlag:
    return _SIDES.get(column, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter


def _tip(row: StandingRow, column: Column) -> str | None:
    names = {Column.OUTLETS: row.standing.outlets, Column.ORIGINS: row.standing.origins}.get(column)
    if not names:
        return row.tag.description or None if column is Column.TAG else None
    more = len(names) - _MOST_NAMED
    return "\n".join((*names[:_MOST_NAMED], *([f"+ {more}"] if more > 0 else [])))
