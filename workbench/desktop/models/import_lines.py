"""What became of each file of an import, as rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from workbench.operations.importing import ImportLine, ImportSummary

_NOWHERE = QModelIndex()

_Index = QModelIndex | QPersistentModelIndex


class Fate(StrEnum):
    """Say what became of a file, what the analyst has to see to first."""

    FAILED = "failed"
    UPDATED = "updated"
    DUPLICATE = "duplicate"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class FileLine:
    """Hold one file of an import and its fate."""

    fate: Fate
    line: ImportLine


class ImportLinesModel(QAbstractTableModel):
    """List the files of an import, those of one fate or all, the failed ones first: fate, file, why or which article."""

    def __init__(self, summary: ImportSummary, icons: Mapping[Fate, QIcon], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        fates = {
            Fate.FAILED: summary.failed,
            Fate.UPDATED: summary.updated,
            Fate.DUPLICATE: summary.duplicates,
            Fate.IMPORTED: summary.imported,
        }
        self._all = tuple(FileLine(fate, line) for fate, lines in fates.items() for line in lines)
        self._shown = self._all

    def show_fate(self, fate: Fate | None) -> None:
        """Show the files of this fate alone, or all."""
        self.beginResetModel()
        self._shown = tuple(line for line in self._all if fate in {None, line.fate})
        self.endResetModel()

    def count(self, fate: Fate | None) -> int:
        """Count the files of a fate, or all."""
        return sum(fate in {None, line.fate} for line in self._all)

    def line_at(self, row: int) -> FileLine:
        """Return what stands in a row."""
        return self._shown[row]

    def as_text(self) -> str:
        """Return the rows shown, a line for each, with tabs between its parts."""
        lines = (f"{self.words(line.fate)}\t{line.line.place}\t{_account(line)}" for line in self._shown)
        return "\n".join(lines)

    def words(self, fate: Fate) -> str:
        """Return what a fate is called."""
        return {
            Fate.FAILED: self.tr("Failed"),
            Fate.UPDATED: self.tr("Updated"),
            Fate.DUPLICATE: self.tr("Already here"),
            Fate.IMPORTED: self.tr("Imported"),
        }[fate]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Count the rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Count the columns: fate, file, account."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("What became of it"), self.tr("File"), self.tr("Why, or which article"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell; the whole path as its tooltip."""
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.words(line.fate), _name(line.line), _account(line))[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._icons[line.fate]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _account(line) if index.column() == 2 else line.line.place
        return None


def _name(line: ImportLine) -> str:
    name = PurePath(line.file).name
    return line.place[len(line.file) - len(name) :]


def _account(line: FileLine) -> str:
    return line.line.why or line.line.title
