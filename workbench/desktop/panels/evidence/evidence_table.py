"""The table of passages on the evidence page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workbench.desktop.look import Look
from workbench.desktop.models.evidence_rows import EvidenceModel
from workbench.desktop.widgets.parts.column_heads import ColumnHeads
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.widgets.parts.row_table import by_rows
from workbench.desktop.widgets.rows.evidence_delegate import ROW_HEIGHT, Column, EvidenceDelegate, EvidenceRow

_WIDTHS = {
    Column.CHECK: 44,
    Column.TAGS: 248,
    Column.SOURCE: 128,
    Column.DATE: 112,
    Column.CREDIBILITY: 124,
    Column.NOTE: 176,
}
_NARROWEST_QUOTE = 280
_LEAST_QUOTE = 160
_GIVING_WAY = (Column.NOTE, Column.CREDIBILITY)
_FIXED = sum(width for column, width in _WIDTHS.items() if column not in _GIVING_WAY)


class EvidenceTable(QTableView):
    """Show passages; one row is current, any number are checked.

    A click makes a row current, on its box or with Ctrl it checks, with Shift it checks up to there. Space checks,
    Shift+Up and Shift+Down check along, Ctrl+A checks all, Escape unchecks; Enter or a double click opens the article.
    """

    passage_opened = Signal(int, int)
    """The ids of article and passage."""
    collect_requested = Signal(list)
    """The ids of the passages."""
    accept_requested = Signal(int)
    """The id of a passage whose proposed place is to be accepted."""

    def __init__(self, look: Look, model: EvidenceModel, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = model
        self._writable = writable
        self._anchor = 0
        self._zoom = 0.0
        self._current_id = -1
        self._delegate = EvidenceDelegate(look, model.row, model.is_checked, self)
        self.setModel(model)
        self._build()
        self.setItemDelegate(self._delegate)
        self._connect()
        self._on_look_changed()

    def show_rows(self, rows: Iterable[EvidenceRow], *, keep_place: bool) -> None:
        """Show *rows*; the current passage stays current where it is still shown.

        With *keep_place* the table stays scrolled where it is, else it shows the current passage.
        """
        current, place = self._current_id, self.verticalScrollBar().value()
        self._delegate.forget()
        self._rows.set_rows(rows)
        self._anchor = max(self._rows.row_of(current), 0)
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(self._anchor, Column.QUOTE))
        if keep_place:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(place)

    def arrangement(self) -> QByteArray:
        """Return the widths and the order, to be kept for the next start."""
        return self.horizontalHeader().saveState()

    def arrange(self, kept: QByteArray) -> None:
        """Take widths and order as they were."""
        header = self.horizontalHeader()
        if header.restoreState(kept):
            self.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())
            self._share_width()

    def current_row(self) -> EvidenceRow | None:
        """Return the current passage."""
        index = self.currentIndex()
        return self._rows.row(index.row()) if index.isValid() else None

    def menu_for(self, row: EvidenceRow) -> Menu:
        """Return the menu of a row."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open Article Here"), lambda: self.passage_opened.emit(row.article_id, row.id))
        collect = menu.addAction(self.tr("Add to Briefing"), lambda: self.collect_requested.emit([row.id]))
        collect.setEnabled(self._writable)
        if row.needs_review:
            menu.addSeparator()
            menu.addAction(self._accept_action(row, menu))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check, open, or move."""
        row, key = self.currentIndex().row(), event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Space and row >= 0:
            self._toggle(row)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self._open(row)
        elif key == Qt.Key.Key_Escape and self._rows.checked:
            self._rows.keep_checked(())
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and shift:
            self._check_along(row + (1 if key == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)
            if key in _MOVING and not shift:
                self._anchor = self.currentIndex().row()

    def selectAll(self) -> None:
        """Check all that is shown."""
        if self._rows.rowCount():
            self._rows.check(range(self._rows.rowCount()), checked=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make a row current, and check by box, Ctrl or Shift."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._check_up_to(index.row())
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or index.column() == Column.CHECK:
            self._toggle(index.row())
            self._anchor = index.row()
        else:
            self._anchor = index.row()
        self.setCurrentIndex(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer; a drag does not move the current row."""
        if not event.buttons():
            super().mouseMoveEvent(event)
            self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Light up no row."""
        super().leaveEvent(event)
        self._hover(-1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the article at the passage."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() != Column.CHECK:
            self._open(index.row())
        elif index.isValid():
            self._toggle(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row under the pointer, or of the current one by keyboard."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos())) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        place = event.globalPos() if by_mouse else self._place_of(index)
        self.menu_for(self._rows.row(index.row())).popup(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the quote the room that is left; where that is too little, note and credibility give way."""
        super().resizeEvent(event)
        self._share_width()

    def _build(self) -> None:
        self.setProperty("bare", True)
        self.setAccessibleName(self.tr("Passages"))
        self.setHorizontalHeader(ColumnHeads(self._look, self))
        by_rows(self)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(Column.QUOTE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.CHECK, QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.DATE, Qt.SortOrder.DescendingOrder)

    def _connect(self) -> None:
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self._rows.layoutChanged.connect(self._on_sorted)
        self._look.changed.connect(self._on_look_changed)

    def _accept_action(self, row: EvidenceRow, menu: Menu) -> QAction:
        action = QAction(self.tr("Accept Proposed Place"), menu)
        action.setEnabled(row.has_proposal and self._writable)
        action.triggered.connect(lambda _checked=False: self.accept_requested.emit(row.id))
        return action

    def _place_of(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def _open(self, number: int) -> None:
        row = self._rows.row(number)
        self.passage_opened.emit(row.article_id, row.id)

    def _toggle(self, number: int) -> None:
        self._rows.check([number], checked=not self._rows.is_checked(self._rows.row(number).id))

    def _check_along(self, number: int) -> None:
        if 0 <= number < self._rows.rowCount():
            self._check_up_to(number)
            self.setCurrentIndex(self._rows.index(number, Column.QUOTE))

    def _check_up_to(self, number: int) -> None:
        first, last = sorted((self._anchor, number))
        self._rows.check(range(first, last + 1), checked=True)

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._current_id = self._rows.row(current.row()).id

    def _on_sorted(self) -> None:
        """Go on checking from the row that is current, wherever it stands now."""
        self._anchor = max(self.currentIndex().row(), 0)

    def _on_look_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setFixedHeight(self._look.px(32))
        header.setMinimumSectionSize(self._look.px(40))
        self.setMinimumWidth(self._look.px(_FIXED + _LEAST_QUOTE))
        if self._look.zoom == self._zoom:
            return  # a new theme leaves the widths that the user has given
        self._zoom = self._look.zoom
        for column, width in _WIDTHS.items():
            header.resizeSection(column, self._look.px(width))

    def _share_width(self) -> None:
        room = self.viewport().width() - self._look.px(_NARROWEST_QUOTE + _FIXED)
        for column in reversed(_GIVING_WAY):
            room -= self._look.px(_WIDTHS[column])
            self.setColumnHidden(column, room < 0)


_MOVING = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
}  # fmt: skip
