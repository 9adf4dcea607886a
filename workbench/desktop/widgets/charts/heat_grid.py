"""A count of one thing against another as a grid of shaded numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.charts.heat_shades import shade, text_on
from workbench.desktop.widgets.rows.wrapped_lines import wrapped_lines
from workbench.desktop.widgets.tags.tag_mark import WIDTH, paint_tag_mark
from workbench.domain.codebook import Tag

_ROW, _HEAD, _TALL_HEAD, _GAP = 40, 40, 104, 3
_LEAST, _NARROW, _WIDEST = 28, 72, 120
_NAMES, _TOTALS = 150, 88
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


@dataclass(frozen=True, slots=True)
class Head:
    """Name a row or a column, with the sign of its *tag* where it is one."""

    id: int
    name: str
    tag: Tag | None = None

    @classmethod
    def of(cls, tag: Tag) -> Head:
        """Return the head of a tag's row or column."""
        return cls(tag.id, tag.name, tag)


class HeatGrid(QWidget):
    """Show a number for each row and column, with totals at the edges.

    A click or arrows and Enter choose a cell; the totals are cells too, with no row, no column, or neither. *name* is
    the grid's own, *sentence* reads out a cell from its ``{names}`` and ``{count}``, *nothing* stands where none is.
    """

    cell_chosen = Signal(object, object)
    """The ids of the cell's row and column; None for a total's."""

    def __init__(self, look: Look, name: str, sentence: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sentence_of_cell, self._nothing = sentence, nothing
        self._rows: tuple[Head, ...] = ()
        self._columns: tuple[Head, ...] = ()
        self._counts: tuple[tuple[int | None, ...], ...] = ()
        self._selected: tuple[int | None, int | None] | None = None
        self._focused = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(name)
        look.changed.connect(self.updateGeometry)

    def set_counts(
        self,
        rows: Sequence[Head],
        columns: Sequence[Head],
        cells: Sequence[Sequence[int | None]],
        row_totals: Sequence[int],
        column_totals: Sequence[int],
        total: int,
    ) -> None:
        """Show these numbers: ``cells[row][column]``, nothing where one is ``None``."""
        self._rows, self._columns = tuple(rows), tuple(columns)
        body = [(*counts, whole) for counts, whole in zip(cells, row_totals, strict=True)]
        self._counts = (*body, (*column_totals, total)) if rows and columns else ()
        self._focus(0, 0)
        self.updateGeometry()

    def set_selected(self, row_id: int | None, column_id: int | None) -> None:
        """Outline the cell of this row and column; a total where one is None, nothing where both are."""
        self._selected = None if row_id is None and column_id is None else (row_id, column_id)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which rows have their full height."""
        px = self._look.px
        columns = min(6, max(3, len(self._columns)))
        height = self._head_height() + px(_ROW) * len(self._counts) if self._counts else px(200)
        return QSize(px(_NAMES) + columns * px(96) + px(_TOTALS), height)

    def minimumSizeHint(self) -> QSize:
        """Return the size at which numbers can still be read."""
        px = self._look.px
        if not self._counts:
            return QSize(px(160), px(_LEAST))
        width = max(px(160), round(px(_LEAST) * len(self._columns) * 1.6))
        return QSize(width, self._head_height() + px(_LEAST) * len(self._counts))

    # Qt ------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint heads, cells and totals, or why there are none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._counts:
            painter.setPen(self._look.colour("text3"))
            painter.setFont(self._look.font(FontRole.BASE))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, self._nothing)
        else:
            self._paint_heads(painter)
            most = max(count or 0 for counts in self._counts[:-1] for count in counts[:-1])
            for row, counts in enumerate(self._counts):
                for column, count in enumerate(counts):
                    self._paint_cell(painter, row, column, count, most)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the heads turn up or down."""
        super().resizeEvent(event)
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the mouse; a head stands for its total."""
        place = self._cell_at(event.position())
        if place and event.button() == Qt.MouseButton.LeftButton:
            self._focus(*place)
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by arrows, choose by Enter or Space."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._counts:
            down, right = _STEPS[key]
            self._focus(self._focused[0] + down, self._focused[1] + right)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._counts:
            self._choose()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Show a cell's full names and number as a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._sentence(*place) if place else "", self)
            return True
        return super().event(event)

    # Inside --------------------------------------------------------------------------------------------------

    def _focus(self, row: int, column: int) -> None:
        last_row, last_column = len(self._rows), len(self._columns)
        self._focused = max(0, min(row, last_row)), max(0, min(column, last_column))
        self.setAccessibleDescription(self._sentence(*self._focused) if self._counts else "")
        self.update()

    def _choose(self) -> None:
        row, column = self._focused
        if self._counts[row][column] is not None:
            self.cell_chosen.emit(*self._ids(row, column))

    def _ids(self, row: int, column: int) -> tuple[int | None, int | None]:
        row_id = self._rows[row].id if row < len(self._rows) else None
        column_id = self._columns[column].id if column < len(self._columns) else None
        return row_id, column_id

    def _sentence(self, row: int, column: int) -> str:
        names = [head.name for head in (*self._rows[row : row + 1], *self._columns[column : column + 1])]
        number = self._counts[row][column]
        count = "–" if number is None else self.locale().toString(number)
        return self._sentence_of_cell.format(names=" × ".join(names) or self.tr("Total"), count=count)

    def _column_width(self) -> float:
        px = self._look.px
        free = self.width() - self._names_width() - min(px(_TOTALS), self.width() / 6)
        return min(px(_WIDEST), free / max(1, len(self._columns)))

    def _names_width(self) -> float:
        return min(self._look.px(_NAMES), self.width() / 3.5)

    def _has_narrow_columns(self) -> bool:
        return self._column_width() < self._look.px(_NARROW)

    def _head_height(self) -> int:
        return self._look.px(_TALL_HEAD if self._has_narrow_columns() else _HEAD)

    def _row_height(self) -> float:
        px = self._look.px
        fitting = (self.height() - self._head_height()) / (len(self._rows) + 1)
        return max(px(_LEAST), min(px(_ROW), fitting))

    def _cell_rect(self, row: int, column: int) -> QRectF:
        width, height, gap = self._column_width(), self._row_height(), self._look.px(_GAP)
        left = self._names_width() + column * width
        across = width if column < len(self._columns) else min(self._look.px(_TOTALS), self.width() - left)
        return QRectF(left, self._head_height() + row * height, across - gap, height - gap)

    def _cell_at(self, point: QPointF) -> tuple[int, int] | None:
        if not self._counts:
            return None
        row = int((point.y() - self._head_height()) // self._row_height())
        column = int((point.x() - self._names_width()) // self._column_width())
        row = len(self._rows) if row < 0 else row
        column = len(self._columns) if column < 0 else column
        is_inside = row <= len(self._rows) and (
            column < len(self._columns) or point.x() <= self._cell_rect(0, len(self._columns)).right()
        )
        return (row, min(column, len(self._columns))) if is_inside else None

    def _paint_heads(self, painter: QPainter) -> None:
        px = self._look.px
        painter.setFont(self._look.font(FontRole.BASE))
        for row, head in enumerate(self._rows):
            rect = self._cell_rect(row, 0)
            self._paint_name(painter, QRectF(0, rect.top(), self._names_width() - px(8), rect.height()), head)
        painter.setFont(self._look.font(FontRole.SECONDARY))
        for column, head in enumerate(self._columns):
            rect = self._cell_rect(0, column)
            self._paint_column_name(painter, QRectF(rect.left(), 0, rect.width(), rect.top() - px(4)), head)
        painter.setFont(self._look.font(FontRole.BASE))
        painter.setPen(self._look.colour("text2"))
        totals = self._cell_rect(0, len(self._columns))
        above = QRectF(totals.left(), 0, totals.width(), totals.top() - px(4))
        at_foot = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(above, at_foot, self.tr("Total"))
        last = self._cell_rect(len(self._rows), 0)
        left = px(4) + px(WIDTH) + px(8)
        painter.drawText(
            QRectF(left, last.top(), self._names_width() - left, last.height()),
            Qt.AlignmentFlag.AlignVCenter,
            self.tr("Total"),
        )

    def _paint_column_name(self, painter: QPainter, area: QRectF, head: Head) -> None:
        """Write a name above its column: upwards where columns are narrow."""
        if not self._has_narrow_columns():
            self._paint_name(painter, area, head, at_foot=True)
            return
        painter.save()
        painter.translate(area.center().x(), area.bottom())
        painter.rotate(-90)
        self._paint_name(painter, QRectF(0, -area.width() / 2, area.height(), area.width()), head)
        painter.restore()

    def _paint_name(self, painter: QPainter, area: QRectF, head: Head, *, at_foot: bool = False) -> None:
        """Write a name in as many lines as there is room for; its sign stands before the first."""
        px, tag = self._look.px, head.tag
        left = px(4) + (0 if tag is None else px(WIDTH) + px(6))
        line = QFontMetricsF(painter.font()).height()
        room = int(area.width() - left), max(1, int(area.height() // line))
        names = wrapped_lines(head.name, painter.font(), *room)
        text = QRectF(area.left() + left, 0, room[0] + 1, line)
        text.moveTop(area.bottom() - line * len(names) if at_foot else area.center().y() - line * len(names) / 2)
        if tag is not None:
            middle = QPointF(area.left() + px(4) + px(WIDTH) / 2, text.center().y())
            paint_tag_mark(painter, self._look, middle, tag.kind, tag.colour, tag.shape)
        painter.setPen(self._look.colour("text"))
        for name in names:
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)
            text.translate(0, line)

    def _paint_cell(self, painter: QPainter, row: int, column: int, count: int | None, most: int) -> None:
        rect = self._cell_rect(row, column)
        is_total = row == len(self._rows) or column == len(self._columns)
        colour = self._look.colour("text2")
        if not is_total:
            ground = shade(self._look, (count or 0) / most if most else 0.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, self._look.px(4), self._look.px(4))
            colour = text_on(ground)
        painter.setPen(colour)
        small = rect.width() < self._look.px(36)
        painter.setFont(self._look.font(FontRole.SECONDARY, 11) if small else self._look.font(FontRole.BASE))
        shown = "" if count is None else self.locale().toString(count)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
        if self._selected is not None and self._ids(row, column) == self._selected:
            self._outline(painter, rect, self._look.colour("text"))
        if self.hasFocus() and self._focused == (row, column):
            self._outline(painter, rect.adjusted(2, 2, -2, -2), self._look.colour("accent"))
            self._outline(painter, rect.adjusted(4, 4, -4, -4), self._look.colour("surface"))  # seen on accent too

    def _outline(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        painter.setPen(QPen(colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, self._look.px(4), self._look.px(4))
