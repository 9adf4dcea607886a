"""What became of each file of an import, as rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from workbench.desktop.language import translated
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
    """List the files of an import, those of one fate or all, the failed ones first: fate, file, why or which article.

    Files are added below those of their fate while the import goes on.
    """

    def __init__(self, icons: Mapping[Fate, QIcon], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._summary: ImportSummary | None = None
        self._lines: dict[Fate, list[ImportLine]] = {fate: [] for fate in Fate}
        self._fate: Fate | None = None

    def show_summary(self, summary: ImportSummary) -> None:
        """Show what the summary accounts for by now; what is shown of the same summary already stays where it is."""
        if summary is not self._summary:
            self.beginResetModel()
            self._summary = summary
            self._lines = {fate: [] for fate in Fate}
            self.endResetModel()
        fates = {
            Fate.FAILED: summary.failed,
            Fate.UPDATED: summary.updated,
            Fate.DUPLICATE: summary.duplicates,
            Fate.IMPORTED: summary.imported,
        }
        for fate, lines in fates.items():
            self._add(fate, lines[len(self._lines[fate]) :])

    def show_fate(self, fate: Fate | None) -> None:
        """Show the files of this fate alone, or all."""
        self.beginResetModel()
        self._fate = fate
        self.endResetModel()

    def count(self, fate: Fate | None) -> int:
        """Count the files of a fate, or all."""
        return sum(len(lines) for known, lines in self._lines.items() if fate in {None, known})

    def line_at(self, row: int) -> FileLine:
        """Return what stands in a row."""
        for fate in self._fates_shown():
            lines = self._lines[fate]
            if row < len(lines):
                return FileLine(fate, lines[row])
            row -= len(lines)
        raise IndexError(row)

    def account_of(self, line: FileLine) -> str:
        """Return all that is known of a file: why it failed, or its article with what there is to know of it."""
        return _account(line)

    def as_text(self) -> str:
        """Return the rows shown, a line for each, with tabs between its parts."""
        lines = (self.line_at(row) for row in range(self.rowCount()))
        return "\n".join(f"{self.words(line.fate)}\t{line.line.place}\t{_account(line)}" for line in lines)

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
        return 0 if parent.isValid() else self.count(self._fate)

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
        line = self.line_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.words(line.fate), _name(line.line), _account(line))[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._icons[line.fate]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _account(line) if index.column() == 2 else line.line.place
        return None

    def _fates_shown(self) -> list[Fate]:
        return [fate for fate in Fate if self._fate in {None, fate}]

    def _add(self, fate: Fate, lines: list[ImportLine]) -> None:
        shown = self._fates_shown()
        if lines and fate in shown:
            at = sum(len(self._lines[before]) for before in shown[: shown.index(fate) + 1])
            self.beginInsertRows(QModelIndex(), at, at + len(lines) - 1)
            self._lines[fate] += lines
            self.endInsertRows()
        else:
            self._lines[fate] += lines


def _name(line: ImportLine) -> str:
    name = PurePath(line.file).name
    return line.place[len(line.file) - len(name) :]


def _account(line: FileLine) -> str:
    """Return why a file failed, or its article with what there is to know of it."""
    said = line.line
    notes = [said.title]
    if not said.searchable:
        notes.append(QCoreApplication.translate("ImportLines", "not searchable: pictures of pages without text"))
    if line.fate is Fate.IMPORTED and said.copies:
        notes.append(QCoreApplication.translate("ImportLines", "copy of an article that is here"))
    if said.is_back:
        notes.append(QCoreApplication.translate("ImportLines", "says again what it said before"))
    return translated(said.why) or "  ·  ".join(filter(None, notes))
