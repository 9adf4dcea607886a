"""The rows of the evidence table, sorted, with those that are checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workbench.desktop.widgets.rows.evidence_delegate import Column, EvidenceRow
from workbench.domain.texts import sort_key

Index = QModelIndex | QPersistentModelIndex


class EvidenceModel(QAbstractTableModel):
    """Hold the passages that are shown. What is checked stays checked while it is filtered away."""

    checked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[EvidenceRow] = []
        self._checked: set[int] = set()
        self._sorting = (Column.DATE, Qt.SortOrder.DescendingOrder)
        self._titles = {
            Column.CHECK: "",
            Column.QUOTE: self.tr("Quote"),
            Column.TAGS: self.tr("Tags"),
            Column.SOURCE: self.tr("Source"),
            Column.DATE: self.tr("Date"),
            Column.CREDIBILITY: self.tr("Credibility"),
            Column.NOTE: self.tr("Note"),
        }

    def set_rows(self, rows: Iterable[EvidenceRow]) -> None:
        """Show *rows* in the present order."""
        self.beginResetModel()
        self._rows = self._sorted(rows)
        self.endResetModel()

    def row(self, number: int) -> EvidenceRow:
        """Return the passage in a row."""
        return self._rows[number]

    def row_of(self, passage_id: int) -> int:
        """Return the row of a passage, or -1 where it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.id == passage_id), -1)

    @property
    def checked(self) -> list[int]:
        """Return the ids of the checked passages: those shown in their order, then the others."""
        shown = [row.id for row in self._rows if row.id in self._checked]
        return [*shown, *sorted(self._checked.difference(shown))]

    def is_checked(self, passage_id: int) -> bool:
        """Say whether a passage is checked."""
        return passage_id in self._checked

    def check(self, rows: Sequence[int], *, checked: bool) -> None:
        """Check or uncheck the passages in *rows*."""
        ids = {self._rows[number].id for number in rows}
        before = set(self._checked)
        self._checked = before | ids if checked else before - ids
        if self._checked != before:
            self._tell(min(rows), max(rows))

    def keep_checked(self, passage_ids: Iterable[int]) -> None:
        """Uncheck every passage that is not among *passage_ids*."""
        kept = self._checked.intersection(passage_ids)
        if kept != self._checked:
            self._checked = kept
            self._tell(0, len(self._rows) - 1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of passages."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen and checked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.CHECK else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[Column(section)]
        if role == Qt.ItemDataRole.ToolTipRole and section == Column.CHECK:
            return self.tr("Sort by what is checked")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._titles[Column(section)] or self.tr("Selection")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what views and screen readers ask for; the delegate reads the row itself."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _TEXTS[column](row)
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.CHECK:
            return Qt.CheckState.Checked if row.id in self._checked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = {Column.QUOTE: self._spoken(row), Column.CHECK: self.tr("Selection")}
            return spoken.get(column) or _TEXTS[column](row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a passage."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.CHECK:
            return False
        self.check([index.row()], checked=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal rows stand in the order of date and text."""
        self._sorting = (Column(column), order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in before]
        self._rows = self._sorted(self._rows)
        places = {row.id: number for number, row in enumerate(self._rows)} if ids else {}
        after = [self.index(places[i], index.column()) for i, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sorted(self, rows: Iterable[EvidenceRow]) -> list[EvidenceRow]:
        column, order = self._sorting
        in_text_order = sorted(rows, key=lambda row: (row.article_id, row.start, row.id))
        by_date = sorted(in_text_order, key=lambda row: row.published, reverse=True)
        keys = {**_KEYS, Column.CHECK: lambda row: row.id not in self._checked}
        return sorted(by_date, key=keys[column], reverse=order is Qt.SortOrder.DescendingOrder)

    def _tell(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            changed = self.index(first, Column.CHECK), self.index(last, Column.CHECK)
            self.dataChanged.emit(*changed, [Qt.ItemDataRole.CheckStateRole])
        self.checked_changed.emit()

    def _spoken(self, row: EvidenceRow) -> str:
        tags = ", ".join(tag.name for tag in row.tags)
        review = self.tr("needs review") if row.needs_review else ""
        checked = self.tr("checked") if row.id in self._checked else ""
        parts = (checked, review, row.quote, tags, row.source, row.date, row.grade, row.note)
        return "; ".join(part for part in parts if part)

    def _tip(self, row: EvidenceRow, column: Column) -> str | None:
        if column is Column.QUOTE and row.needs_review:
            if row.has_proposal:
                return self.tr("The article changed and the words at this place differ: accept the proposed place.")
            return self.tr("The article changed and these words are no longer in it: open it and mark them again.")
        return _TEXTS[column](row) or None


def _check_text(_row: EvidenceRow) -> str:
    return ""


_TEXTS: dict[Column, Callable[[EvidenceRow], str]] = {
    Column.CHECK: _check_text,
    Column.QUOTE: lambda row: row.quote,
    Column.TAGS: lambda row: ", ".join(tag.name for tag in row.tags),
    Column.SOURCE: lambda row: row.source,
    Column.DATE: lambda row: row.date,
    Column.CREDIBILITY: lambda row: row.grade,
    Column.NOTE: lambda row: row.note,
}
_KEYS: dict[Column, Callable[[EvidenceRow], Any]] = {
    Column.QUOTE: lambda row: sort_key(row.quote),
    Column.TAGS: lambda row: [sort_key(tag.name) for tag in row.tags],
    Column.SOURCE: lambda row: sort_key(row.source),
    Column.DATE: lambda row: row.published,
    Column.CREDIBILITY: lambda row: row.credibility or 6.5,  # not graded is worth less than "cannot be judged"
    Column.NOTE: lambda row: (not row.note, sort_key(row.note)),
}
