"""A table that is read and chosen from row by row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView


def by_rows(table: QTableView, *, paths: int | None = None) -> None:
    """Let *table* be chosen from a row at a time, without grid, row numbers or editing; Tab leaves it.

    What is too long in the column *paths* loses its middle: the ends of a path say the most.
    """
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.setItemDelegate(_RowDelegate(table, paths))


class _RowDelegate(QStyledItemDelegate):
    """Draws the ring of the keyboard around the whole row: around one cell it would say that the cell is chosen."""

    def __init__(self, table: QTableView, paths: int | None) -> None:
        super().__init__(table)
        self._table = table
        self._paths = paths

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Cut paths in the middle."""
        super().initStyleOption(option, index)
        if index.column() == self._paths:
            option.textElideMode = Qt.TextElideMode.ElideMiddle

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell, and its part of the ring."""
        super().paint(painter, option, index)
        if not self._table.hasFocus() or index.row() != self._table.currentIndex().row():
            return
        header = self._table.horizontalHeader()
        at, cell = header.visualIndex(index.column()), option.rect
        edges = [QRect(cell.left(), y, cell.width(), 1) for y in (cell.top(), cell.bottom())]
        edges += [QRect(cell.left(), cell.top(), 1, cell.height())] * (at == 0)
        edges += [QRect(cell.right(), cell.top(), 1, cell.height())] * (at == header.count() - 1)
        for edge in edges:  # a line would stand half outside the cell where a dot has several pixels
            painter.fillRect(edge, option.palette.color(QPalette.ColorRole.Accent))
