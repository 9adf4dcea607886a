"""The list of claims, or of checks, beside the draft."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.draft.review_delegate import HERE_ROLE, REVIEW_ROLE, ReviewDelegate
from workbench.desktop.widgets.draft.review_rows import ReviewRow, RowKind

_ROOT = QModelIndex()
_BATCH = 100

Index = QModelIndex | QPersistentModelIndex


class ReviewList(QListView):
    """Show rows; a click or Enter chooses one, a click on its fix asks for that."""

    row_chosen = Signal(object)
    """Carries the ReviewRow."""
    fix_requested = Signal(object)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self._sought: int | None = None
        self._delegate = ReviewDelegate(look, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setProperty("bare", "true")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        # queued: the range changes in the middle of a layout, and to scroll there crashes Qt now and then
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed, Qt.ConnectionType.QueuedConnection)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def rows(self) -> Sequence[ReviewRow]:
        """Return what is shown."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[ReviewRow]) -> None:
        """Show these rows, at the place where the list was."""
        if list(rows) == list(self._rows.rows):
            return
        place, current = self.verticalScrollBar().value(), self.currentIndex().row()
        last_shown = self.indexAt(self.viewport().rect().bottomLeft()).row()
        self.setBatchSize(_BATCH + max(0, last_shown))  # a list that is laid out less far would jump to its end
        self._rows.set_rows(rows)
        if 0 <= current < len(rows):
            self.setCurrentIndex(self._rows.index(current))
        self.verticalScrollBar().setValue(place)

    def follow(self, offset: int) -> None:
        """Mark the row whose words hold code point *offset* of the draft, and bring it, or the one before, into sight."""
        at = self._rows.mark_here(offset)
        self._sought = None if self.hasFocus() else at
        self._seek()

    def current_row(self) -> ReviewRow | None:
        """Return the row that Enter would choose."""
        row: ReviewRow | None = self.currentIndex().data(REVIEW_ROLE)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current row on Enter."""
        row = self.current_row()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row:
            self.row_chosen.emit(row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the row that is clicked, or ask for its fix."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        row: ReviewRow | None = index.data(REVIEW_ROLE)
        if event.button() != Qt.MouseButton.LeftButton or row is None:
            return
        in_fix = self._delegate.fix_area(self.visualRect(index), row).contains(place)
        (self.fix_requested if in_fix else self.row_chosen).emit(row)

    def _on_range_changed(self, _least: int, _most: int) -> None:
        self._seek()

    def _seek(self) -> None:
        """Scroll to the row that is sought, as soon as the list, which lays out its rows in batches, has come to it."""
        sought = self._sought
        if sought is not None and self.visualRect(self._rows.index(sought)).isValid():
            self._sought = None  # before scrolling, which lays out more
            self.scrollTo(self._rows.index(sought))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rows' heights follow the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[ReviewRow] = ()
        self._here: int | None = None

    def set_rows(self, rows: Sequence[ReviewRow]) -> None:
        self.beginResetModel()
        self.rows, self._here = rows, None
        self.endResetModel()

    def mark_here(self, offset: int) -> int | None:
        """Mark the row that holds *offset*, and return it, or else the last that begins before."""
        found = (at for at in range(len(self.rows) - 1, -1, -1) if _holds(self.rows[at], offset))
        before, self._here = self._here, next(found, None)
        for at in {before, self._here} - {None}:
            if before != self._here and at is not None:
                self.dataChanged.emit(self.index(at), self.index(at), [HERE_ROLE])
        begun = (at for at in range(len(self.rows) - 1, -1, -1) if _begins_before(self.rows[at], offset))
        return next(begun, None) if self._here is None else self._here

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == REVIEW_ROLE:
            return row
        if role == HERE_ROLE:
            return index.row() == self._here
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        heading = index.isValid() and self.rows[index.row()].kind is RowKind.HEADING
        return flags & ~Qt.ItemFlag.ItemIsSelectable if heading else flags


def _begins_before(row: ReviewRow, offset: int) -> bool:
    return row.kind is not RowKind.PASSAGE and row.span is not None and row.span.start <= offset


def _holds(row: ReviewRow, offset: int) -> bool:
    # an empty span is of the whole draft, as a section that is missing: no caret stands in its words
    held = row.span is not None and row.span.start < row.span.end and offset <= max(row.span.end, row.reach)
    return held and _begins_before(row, offset)
