"""The sentences that name an actor, each with a tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workbench.domain.spans import Span
from workbench.operations.mentions import MentionedSentence

Index = QModelIndex | QPersistentModelIndex


class MentionRows(QAbstractListModel):
    """Hold what was found, all ticked at first; ``ticked_changed`` says that a tick was set or taken off."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: list[MentionedSentence] = []
        self._unticked: set[int] = set()

    @property
    def found(self) -> Sequence[MentionedSentence]:
        """Return all rows."""
        return self._found

    @property
    def places(self) -> list[tuple[int, Span, str]]:
        """Return article, sentence and its words of each ticked row."""
        rows = (one for row, one in enumerate(self._found) if row not in self._unticked)
        return [(one.article_id, one.sentence, one.words) for one in rows]

    def show(self, found: Sequence[MentionedSentence]) -> None:
        """Show these rows instead of the ones before."""
        self.beginResetModel()
        self._found, self._unticked = list(found), set()
        self.endResetModel()
        self.ticked_changed.emit()

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all rows, or none."""
        self._unticked = set() if ticked else set(range(len(self._found)))
        if self._found:
            self.dataChanged.emit(self.index(0), self.index(len(self._found) - 1))
        self.ticked_changed.emit()

    def mention(self, index: Index) -> MentionedSentence | None:
        """Return what a row shows."""
        return self._found[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen and ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return tick and words; the delegate reads the rest itself."""
        mention = self.mention(index)
        if mention is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if index.row() in self._unticked else Qt.CheckState.Checked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{mention.title}: {mention.words}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set a tick or take it off."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._unticked.discard(index.row())
        else:
            self._unticked.add(index.row())
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit()
        return True
