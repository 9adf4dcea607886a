"""The table of the analysis page: each tag with what stands behind it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.standing_rows import Column, Index, StandingModel, StandingRow
from workbench.desktop.widgets.charts.spark_bars import paint_bars
from workbench.desktop.widgets.parts.column_heads import ColumnHeads
from workbench.desktop.widgets.parts.row_table import by_rows
from workbench.desktop.widgets.tags.tag_mark import WIDTH as MARK_WIDTH
from workbench.desktop.widgets.tags.tag_mark import paint_tag_mark
from workbench.domain.codebook import Tag, TagRef

_ROW, _EDGE = 36, 24
_WIDTHS = {
    Column.PASSAGES: 92, Column.ARTICLES: 92, Column.OUTLETS: 92, Column.ORIGINS: 104, Column.RELIABILITY: 64,
    Column.FIRST: 124, Column.LAST: 124,
}  # fmt: skip
_NARROWEST, _MOST_STRETCHED = 962, 1.35
_NARROWEST_TAG, _WIDEST_TAG = 170, 280
_WIDEST_BAR = 24
_NUMBERS = (Column.PASSAGES, Column.ARTICLES, Column.OUTLETS, Column.ORIGINS)


class StandingTable(QTableView):
    """Show tags; Enter or a double click shows a tag's passages."""

    tag_chosen = Signal(object)
    """The TagRef."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = StandingModel(self)
        self._kept: TagRef | None = None
        self.setModel(self._rows)
        self.setProperty("bare", True)
        self.setAccessibleName(self.tr("What stands behind each tag"))
        self.setHorizontalHeader(ColumnHeads(look, self))
        by_rows(self)
        self.setItemDelegate(_StandingDelegate(look, self._rows, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(Column.MONTHS, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.PASSAGES, Qt.SortOrder.DescendingOrder)
        self.doubleClicked.connect(self._choose)
        self._rows.modelAboutToBeReset.connect(self._keep_current)
        self._rows.modelReset.connect(self._find_current)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_rows(self, rows: Iterable[StandingRow]) -> None:
        """Show *rows*; the tag that was current stays so where it is still shown, as it does when they are sorted."""
        self._rows.set_rows(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names a good sixth of the room, and the other columns more of it where there is more."""
        super().resizeEvent(event)
        px = self._look.px
        self.setColumnWidth(Column.TAG, max(px(_NARROWEST_TAG), min(px(_WIDEST_TAG), self.width() * 2 // 11)))
        stretched = max(1.0, min(_MOST_STRETCHED, self.width() / px(_NARROWEST)))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, round(px(width) * stretched))

    def _choose(self, index: QModelIndex) -> None:
        self.tag_chosen.emit(self._rows.row(index.row()).tag.ref)

    def _keep_current(self) -> None:
        index = self.currentIndex()
        self._kept = self._rows.row(index.row()).tag.ref if index.isValid() else None

    def _find_current(self) -> None:
        at = next((n for n in range(self._rows.rowCount()) if self._rows.row(n).tag.ref == self._kept), 0)
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(at, Column.TAG))

    def _on_look_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.px(_ROW))
        self.horizontalHeader().setFixedHeight(self._look.px(32))


class _StandingDelegate(QStyledItemDelegate):
    """Draw a tag with its sign, bars for its months, and a warning where all comes from one origin."""

    def __init__(self, look: Look, rows: StandingModel, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = rows

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave out what is painted instead: names, bars, and the frame around one cell of a row."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if index.column() in {Column.TAG, Column.MONTHS, *_NUMBERS}:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        super().paint(painter, option, index)
        row, rect = self._rows.row(index.row()), QRectF(option.rect)
        painter.save()
        if index.column() == Column.TAG:
            has_focus = bool(option.state & QStyle.StateFlag.State_Selected) and option.widget.hasFocus()
            self._paint_tag(painter, rect, row.tag, has_focus=has_focus)
        elif index.column() == Column.MONTHS:
            area = rect.adjusted(self._look.px(8), self._look.px(9), -self._look.px(8), -self._look.px(9))
            paint_bars(painter, area, row.standing.months, self._look.colour("text3"), self._look.px(_WIDEST_BAR))
        elif index.column() in _NUMBERS:
            painter.setFont(self._look.font(FontRole.BASE))
            painter.setPen(self._look.colour("text"))
            number = rect.adjusted(0, 0, -self._look.px(_EDGE), 0)  # the room of the head's arrow
            painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, index.data())
        if index.column() == Column.ORIGINS and row.standing.has_single_origin:
            side = self._look.px(14)
            icon = QRectF(rect.right() - self._look.px(_EDGE + 36), rect.center().y() - side / 2, side, side)
            self._look.icon("triangle-alert", "warn").paint(painter, icon.toRect())
        painter.restore()

    def _paint_tag(self, painter: QPainter, rect: QRectF, tag: Tag, *, has_focus: bool) -> None:
        px = self._look.px
        if has_focus:
            painter.fillRect(QRectF(rect.left(), rect.top(), px(3), rect.height()), self._look.colour("accent"))
        middle = QPointF(rect.left() + px(_EDGE) + px(MARK_WIDTH) / 2, rect.center().y())
        paint_tag_mark(painter, self._look, middle, tag.kind, tag.colour, tag.shape)
        name = rect.adjusted(px(_EDGE + MARK_WIDTH + 8), 0, -px(8), 0)
        painter.setFont(self._look.font(FontRole.BASE))
        painter.setPen(self._look.colour("text"))
        words = QFontMetricsF(painter.font()).elidedText(tag.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, words)
