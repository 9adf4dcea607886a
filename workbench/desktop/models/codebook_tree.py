"""The actors or the themes of a codebook as a tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workbench.domain.codebook import Codebook, Tag, TagKind, TagRef
from workbench.domain.texts import fold

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-workbench-tag"


class CodebookTreeModel(QAbstractItemModel):
    """Hold the tags of one kind; a filter keeps those whose names fit, and the tags above them.

    Renaming and moving are only asked for: the tree changes when the codebook does.
    """

    rename_requested = Signal(object, str)
    """A TagRef and its new name."""
    move_requested = Signal(object, object)
    """A TagRef and the TagRef it shall stand below, or None for the top."""

    def __init__(self, kind: TagKind, *, writable: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._writable = writable
        self._codebook = Codebook()
        self._words = ""
        self._shown: dict[int, Tag] = {}
        self._below: dict[int | None, list[Tag]] = {}
        self._places: dict[int, int] = {}

    def set_codebook(self, codebook: Codebook) -> None:
        """Show the tags of *codebook*; where only names, colours or counts differ, the rows stay as they are."""
        self._codebook = codebook
        shown, below = self._kept()
        if _shape(below) == _shape(self._below):
            changed = [tag.ref for tag in shown.values() if tag != self._shown[tag.id]]
            self._take(shown, below)
            for ref in changed:
                self.dataChanged.emit(self.index_of(ref), self.index_of(ref))
        else:
            self._rebuild()

    def set_filter(self, words: str) -> None:
        """Show only the tags with a name or alias that holds *words*, and the tags above them."""
        if words != self._words:
            self._words = words
            self._rebuild()

    @property
    def is_filtered(self) -> bool:
        """Say whether a filter is set."""
        return bool(self._words.strip())

    @property
    def fitting(self) -> list[Tag]:
        """Return the tags that the filter itself lets through, by name."""
        words = fold(self._words).split()
        return [tag for tag in self._codebook.of_kind(self.kind) if _fits(tag, words)]

    def tag(self, index: Index) -> Tag | None:
        """Return the tag at *index*."""
        return self._shown.get(index.internalId()) if index.isValid() else None

    def index_of(self, ref: TagRef) -> QModelIndex:
        """Return the index of a tag, an invalid one where it is not shown."""
        if ref.kind is not self.kind or ref.id not in self._shown:
            return QModelIndex()
        return self.createIndex(self._places[ref.id], 0, ref.id)

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Return the index of a row below *parent*."""
        tags = self._tags_below(parent)
        if column == 0 and 0 <= row < len(tags):
            return self.createIndex(row, 0, tags[row].id)
        return QModelIndex()

    def parent(self, index: Index | None = None) -> Any:
        """Return the index of the tag above, or the QObject's parent without *index*."""
        if index is None:
            return QObject.parent(self)
        tag = self.tag(index)
        above = self._shown.get(tag.parent_id) if tag and tag.parent_id is not None else None
        return self.index_of(above.ref) if above else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of tags below *parent*."""
        return len(self._tags_below(parent))

    def columnCount(self, _parent: Index | None = None) -> int:
        """Return one: the delegate draws name and count."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let tags be chosen, and where the library is writable, renamed and dragged; the empty area takes drops."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._writable else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self._writable:
            return flags
        moves = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags | moves | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what views and screen readers ask for; the delegate reads the tag itself."""
        tag = self.tag(index)
        if tag is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return tag.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = self.tr("%Ln passage(s)", "", tag.passages)
            return ", ".join((tag.name, *(alias.name for alias in tag.aliases), count))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (", ".join(tag.names), tag.description) if part)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name."""
        tag = self.tag(index)
        if tag is None or role != Qt.ItemDataRole.EditRole:
            return False
        name = " ".join(str(value).split())
        if name and name != tag.name:
            self.rename_requested.emit(tag.ref, name)
        return False

    def supportedDropActions(self) -> Qt.DropAction:
        """Let tags be moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the one format in which tags are dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the tag that is dragged."""
        data = QMimeData()
        tags = [tag for tag in map(self.tag, indexes) if tag]
        if tags:
            data.setData(MIME, tags[0].uuid.encode())  # an id would be that of another tag in another library's window
        return data

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        """Say whether the dragged tag can stand below *parent*: not below itself, nor where it is already."""
        tag, above = self._dragged(data), self.tag(parent)
        if tag is None or tag.parent_id == (above.id if above else None):
            return False
        return above is None or above.id not in self._codebook.with_descendants(tag.ref)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Ask for the move; False, because the rows move only when the codebook has changed."""
        tag, above = self._dragged(data), self.tag(parent)
        if tag is not None and self.canDropMimeData(data, action, row, column, parent):
            self.move_requested.emit(tag.ref, above.ref if above else None)
        return False

    def _dragged(self, data: QMimeData) -> Tag | None:
        uuid = bytes(data.data(MIME).data()).decode("utf-8", "replace")
        return next((tag for tag in self._codebook.of_kind(self.kind) if tag.uuid == uuid), None)

    def _tags_below(self, parent: Index | None) -> list[Tag]:
        if parent is None or not parent.isValid():
            return self._below.get(None, [])
        return self._below.get(parent.internalId(), [])

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._take(*self._kept())
        self.endResetModel()

    def _take(self, shown: dict[int, Tag], below: dict[int | None, list[Tag]]) -> None:
        self._shown, self._below = shown, below
        self._places = {tag.id: row for tags in below.values() for row, tag in enumerate(tags)}

    def _kept(self) -> tuple[dict[int, Tag], dict[int | None, list[Tag]]]:
        tags = self._codebook.of_kind(self.kind)
        if self.is_filtered:
            kept = self._codebook.with_ancestors(tag.ref for tag in self.fitting)
            tags = tuple(tag for tag in tags if tag.ref in kept)
        shown = {tag.id: tag for tag in tags}
        below: dict[int | None, list[Tag]] = {}
        for tag in shown.values():
            below.setdefault(tag.parent_id if tag.parent_id in shown else None, []).append(tag)
        return shown, below


def _fits(tag: Tag, words: Sequence[str]) -> bool:
    names = fold("\n".join(tag.names))
    return all(word in names for word in words)


def _shape(below: dict[int | None, list[Tag]]) -> dict[int | None, list[int]]:
    return {parent: [tag.id for tag in tags] for parent, tags in below.items()}
