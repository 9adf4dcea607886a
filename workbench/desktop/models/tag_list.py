"""The codebook as one list of actors and themes, and the keys that stand for its first tags."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.desktop.actions import COMMANDS
from workbench.domain.codebook import Codebook, Tag, TagKind, TagRef
from workbench.domain.texts import fold, sort_key

Index = QModelIndex | QPersistentModelIndex

_DIGITS = "123456789"
_LETTERS = "QWERTYASDFGHZXCVUIOPJKLBNM"
_MOST_LETTERS = 6


def tag_keys(
    codebook: Codebook, before: Mapping[str, TagRef], pins: Mapping[str, TagRef] = MappingProxyType({})
) -> dict[str, TagRef]:
    """Return which key stands for which tag: pinned ones, then digits for the most used actors, letters for themes.

    Keys given out *before* stay with their tags, so that none moves under the hand while the counts grow; the key of
    a tag that is gone goes to the next in line.
    """
    letters = free_keys()[len(_DIGITS) :]
    pinned = {key: ref for key, ref in pins.items() if key in free_keys() and codebook.get(ref)}
    found = dict(pinned)
    for kind, keys in ((TagKind.ACTOR, _DIGITS), (TagKind.THEME, letters[:_MOST_LETTERS])):
        tags = sorted(codebook.of_kind(kind), key=lambda tag: (-tag.passages, sort_key(tag.name)))
        unpinned = [tag.ref for tag in tags if tag.ref not in pinned.values()]
        open_keys = [key for key in keys if key not in pinned]
        kept = {key: before[key] for key in open_keys if before.get(key) in unpinned}
        waiting = iter([ref for ref in unpinned if ref not in kept.values()])
        given = {key: kept.get(key) or next(waiting, None) for key in open_keys}
        found |= {key: ref for key, ref in given.items() if ref is not None}
    return {key: found[key] for key in free_keys() if key in found}


def free_keys() -> str:
    """Return the digits and letters that can stand for a tag: those that no command has."""
    taken = {command.shortcut for command in COMMANDS}
    return _DIGITS + "".join(letter for letter in _LETTERS if letter not in taken)


@dataclass(frozen=True, slots=True)
class TagRow:
    """Hold one row: a heading, or a tag with its key and whether the selected passage carries it."""

    heading: str = ""
    tag: Tag | None = None
    key: str = ""
    is_carried: bool = False
    is_pinned: bool = False


class TagListModel(QAbstractListModel):
    """List actors, then themes, each under a heading: first those that have a key, then the others by name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codebook = Codebook()
        self._key_of: dict[TagRef, str] = {}
        self._pinned: frozenset[TagRef] = frozenset()
        self._carried: frozenset[TagRef] = frozenset()
        self._filter = ""
        self._rows: list[str | Tag] = []

    def set_codebook(self, codebook: Codebook) -> None:
        """Show this codebook."""
        before, self._codebook = self._codebook, codebook
        self._refresh()
        self._tell(tag.ref for tag in codebook if tag != before.get(tag.ref))

    def set_keys(self, keys: Mapping[str, TagRef], pinned: Collection[TagRef] = ()) -> None:
        """Show which key stands for which tag, and which of the tags are *pinned* to theirs."""
        self._key_of = {ref: key for key, ref in keys.items()}
        self._pinned = frozenset(pinned)
        self._refresh()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def set_carried(self, refs: Collection[TagRef]) -> None:
        """Show these tags as those of the selected passage."""
        before, self._carried = self._carried, frozenset(refs)
        self._tell(before ^ self._carried)

    def set_filter(self, words: str) -> None:
        """Show only tags whose name or alias holds *words*."""
        self._filter = fold(words.strip())
        self._refresh()

    def row(self, number: int) -> TagRow:
        """Return row *number*."""
        shown = self._rows[number]
        if isinstance(shown, str):
            return TagRow(shown)
        ref = shown.ref
        return TagRow("", shown, self._key_of.get(ref, ""), ref in self._carried, ref in self._pinned)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only tags be chosen."""
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what views and screen readers ask for."""
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.tag.name if row.tag else row.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.tag:
            return "\n".join(part for part in (", ".join(row.tag.names), row.tag.description) if part)
        return None

    def _spoken(self, row: TagRow) -> str:
        if row.tag is None:
            return row.heading
        count = row.tag.passages
        parts = [row.tag.name, self.tr("1 passage") if count == 1 else self.tr("{} passages").format(count)]
        if row.key:
            parts.append((self.tr("pinned to {}") if row.is_pinned else self.tr("key {}")).format(row.key))
        if row.is_carried:
            parts.append(self.tr("on this passage"))
        return ", ".join(parts)

    def _refresh(self) -> None:
        """Take the rows as they are now; where they are about the same tags as before, the view stays as it is."""
        rows = list(self._made())
        if [_subject(row) for row in rows] == [_subject(row) for row in self._rows]:
            self._rows = rows
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _tell(self, refs: Iterable[TagRef]) -> None:
        if not (wanted := frozenset(refs)):
            return
        for number, row in enumerate(self._rows):
            if isinstance(row, Tag) and row.ref in wanted:
                self.dataChanged.emit(self.index(number), self.index(number))

    def _made(self) -> Iterator[str | Tag]:
        headings = {TagKind.ACTOR: self.tr("Actors"), TagKind.THEME: self.tr("Themes")}
        for kind, heading in headings.items():
            tags = [tag for tag in self._ordered(kind) if self._fits(tag)]
            if tags:
                yield heading
            yield from tags

    def _fits(self, tag: Tag) -> bool:
        return not self._filter or any(self._filter in fold(name) for name in tag.names)

    def _ordered(self, kind: TagKind) -> Sequence[Tag]:
        keyed = {tag.id: tag for ref in self._key_of if ref.kind is kind and (tag := self._codebook.get(ref))}
        others = (tag for tag in self._codebook.of_kind(kind) if tag.id not in keyed)
        return [*keyed.values(), *sorted(others, key=lambda tag: sort_key(tag.name))]


def _subject(row: str | Tag) -> str | tuple[TagKind, int]:
    return row if isinstance(row, str) else (row.kind, row.id)
