"""A count of one thing against another as a grid of shaded numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

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
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip, QWidget

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.charts.heat_frame import HeatFrame, fitting
from workbench.desktop.widgets.charts.heat_heads import (
    Head,
    lines_of,
    paint_name,
    width_of_names,
    width_of_words,
)
from workbench.desktop.widgets.charts.heat_shades import shade, text_on

_LEAST, _ROW, _TALLEST = 28, 32, 40
_NARROWEST, _WIDEST, _TOTALS = 72, 120, 56
_NARROWEST_NAMES, _WIDEST_NAMES = 96, 168
_GAP, _HEAD = 3, 32
_ROOM_FOR_A_LINE = 72  # of the grid's height, for each line of a long name above a column
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class HeatGrid(QAbstractScrollArea):
    """Show a number for each row and column, with totals at the edges; where there is no room for all, it scrolls.

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
        self._most = 0
        self._selected: tuple[int | None, int | None] | None = None
        self._focused = (0, 0)
        self._frame = HeatFrame()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(name)
        look.changed.connect(self._measure)

    def set_counts(
        self,
        rows: Sequence[Head],
        columns: Sequence[Head],
        cells: Sequence[Sequence[int | None]],
        row_totals: Sequence[int],
        column_totals: Sequence[int],
        total: int,
    ) -> None:
        """Show these numbers: ``cells[row][column]``, nothing where one is ``None``; the keys stay where they were."""
        before = self._ids(*self._focused) if self._counts else None
        self._rows, self._columns = tuple(rows), tuple(columns)
        body = [(*counts, whole) for counts, whole in zip(cells, row_totals, strict=True)]
        self._counts = (*body, (*column_totals, total)) if rows and columns else ()
        self._most = max((count or 0 for counts in cells for count in counts), default=0)
        self._measure()
        self._focus(*((before and self._place_of(*before)) or (0, 0)))

    def set_selected(self, row_id: int | None, column_id: int | None) -> None:
        """Outline the cell of this row and column; a total where one is None, nothing where both are."""
        before, self._selected = self._selected, None if row_id is None and column_id is None else (row_id, column_id)
        place = self._place_of(row_id, column_id)
        if self._selected is not None and self._selected != before and place:
            self._bring_into_sight(*place)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the size at which rows have their full height."""
        px = self._look.px
        height = px(_HEAD) + px(_TALLEST) * len(self._counts) if self._counts else px(200)
        return QSize(px(_WIDEST_NAMES) + min(6, max(3, len(self._columns))) * px(96) + px(_TOTALS), height)

    def minimumSizeHint(self) -> QSize:
        """Return the size at which some numbers can be read."""
        px = self._look.px
        return QSize(px(280), px(_HEAD) + px(_LEAST) * min(3, len(self._counts)))

    # Qt ------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint heads, cells and totals, or why there are none."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._counts:
            painter.setPen(self._look.colour("text3"))
            painter.setFont(self._look.font(FontRole.BASE))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), flags, self._nothing)
        else:
            self._paint_heads(painter)
            for row in self._frame.rows():
                for column in self._frame.columns():
                    self._paint_cell(painter, row, column)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more or fewer rows and columns."""
        super().resizeEvent(event)
        self._measure()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Show other rows and columns."""
        first = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        self._frame = replace(self._frame, first=first)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the mouse; a head stands for its total."""
        place = self._cell_at(event.position())
        if place and event.button() == Qt.MouseButton.LeftButton:
            self._focus(*place)
            self._choose()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the end of a click from what lies behind: a scroll area lets it through."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by arrows and by pages, choose by Enter or Space."""
        key, page = Qt.Key(event.key()), self._frame.shown[0]
        steps = {**_STEPS, Qt.Key.Key_PageUp: (-page, 0), Qt.Key.Key_PageDown: (page, 0)}
        if key in steps and self._counts:
            down, right = steps[key]
            self._focus(self._focused[0] + down, self._focused[1] + right)
            self._bring_into_sight(*self._focused)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._counts:
            self._choose()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no longer where the keys are."""
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a cell's full names and number as a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._sentence(*place) if place else "", self)
            return True
        return super().viewportEvent(event)

    # Inside --------------------------------------------------------------------------------------------------

    def _focus(self, row: int, column: int) -> None:
        last_row, last_column = len(self._rows), len(self._columns)
        self._focused = max(0, min(row, last_row)), max(0, min(column, last_column))
        self.setAccessibleDescription(self._sentence(*self._focused) if self._counts else "")
        self.viewport().update()

    def _bring_into_sight(self, row: int, column: int) -> None:
        """Scroll as far as a cell needs; the totals are always in sight."""
        bars = self.verticalScrollBar(), self.horizontalScrollBar()
        for bar, at, shown, count in zip(bars, (row, column), self._frame.shown, self._frame.all, strict=True):
            if at < count:
                bar.setValue(max(min(bar.value(), at), at - shown + 1))

    def _choose(self) -> None:
        row, column = self._focused
        if self._counts[row][column] is not None:
            self.cell_chosen.emit(*self._ids(row, column))

    def _ids(self, row: int, column: int) -> tuple[int | None, int | None]:
        row_id = self._rows[row].id if row < len(self._rows) else None
        column_id = self._columns[column].id if column < len(self._columns) else None
        return row_id, column_id

    def _place_of(self, row_id: int | None, column_id: int | None) -> tuple[int, int] | None:
        """Return where the cell with these ids is, or None where it is no longer."""
        rows = [*(head.id for head in self._rows), None]
        columns = [*(head.id for head in self._columns), None]
        is_there = row_id in rows and column_id in columns
        return (rows.index(row_id), columns.index(column_id)) if is_there else None

    def _sentence(self, row: int, column: int) -> str:
        names = [head.name for head in (*self._rows[row : row + 1], *self._columns[column : column + 1])]
        number = self._counts[row][column]
        count = "–" if number is None else self.locale().toString(number)
        return self._sentence_of_cell.format(names=" × ".join(names) or self.tr("Total"), count=count)

    def _measure(self) -> None:
        """Give names and cells their places; a long name gets up to four lines above its column."""
        look, px = self._look, self._look.px
        width, height = self.viewport().width(), self.viewport().height()
        fonts = look.font(FontRole.BASE), look.font(FontRole.SECONDARY)
        natural = width_of_names(look, self._rows, fonts[0]) + px(12)
        names = min(max(natural, px(_NARROWEST_NAMES)), px(_WIDEST_NAMES), width / 3.5)
        totals = min(px(_TOTALS), width / 6)
        word = width_of_words(look, self._columns, fonts[1]) + px(_GAP) + 2
        least = min(max(word, px(_NARROWEST)), px(_WIDEST))
        columns, across = fitting(width - names - totals, len(self._columns), least, least, px(_WIDEST))
        most = min(4, max(2, height // px(_ROOM_FOR_A_LINE)))
        lines = lines_of(look, self._columns, fonts[1], across - px(_GAP), most)
        head = max(px(_HEAD), lines * QFontMetricsF(fonts[1]).height() + px(8))
        count = len(self._rows) + 1  # with the totals
        rows, down = fitting(height - head, count, px(_LEAST), px(_ROW), px(_TALLEST))
        shown = max(1, rows - 1), columns
        self._frame = HeatFrame(
            (len(self._rows), len(self._columns)), shown, (0, 0), names, head, totals, (down, across), px(_GAP)
        )
        for bar, of_all, some in zip(
            (self.verticalScrollBar(), self.horizontalScrollBar()), self._frame.all, shown, strict=True
        ):
            bar.setRange(0, max(0, of_all - some) if self._counts else 0)
            bar.setPageStep(some)
        self.scrollContentsBy(0, 0)
        self.updateGeometry()

    def _cell_at(self, point: QPointF) -> tuple[int, int] | None:
        return self._frame.place(point) if self._counts else None

    def _paint_heads(self, painter: QPainter) -> None:
        px, frame = self._look.px, self._frame
        painter.setFont(self._look.font(FontRole.BASE))
        for row in frame.rows()[:-1]:
            rect = frame.rect(row, frame.all[1])
            area = QRectF(0, rect.top(), frame.names - px(8), rect.height())
            paint_name(painter, self._look, area, self._rows[row])
        painter.setFont(self._look.font(FontRole.SECONDARY))
        for column in frame.columns()[:-1]:
            rect = frame.rect(frame.all[0], column)
            area = QRectF(rect.left(), 0, rect.width(), frame.head - px(4))
            paint_name(painter, self._look, area, self._columns[column], at_foot=True)
        painter.setPen(self._look.colour("text2"))
        corner = frame.rect(*frame.all)
        above = QRectF(corner.left(), 0, corner.width(), frame.head - px(4))
        at_foot = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(above, at_foot, self.tr("Total"))
        painter.setFont(self._look.font(FontRole.BASE))
        left = px(20)
        beside = QRectF(left, corner.top(), frame.names - left, corner.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, self.tr("Total"))

    def _paint_cell(self, painter: QPainter, row: int, column: int) -> None:
        rect, count = self._frame.rect(row, column), self._counts[row][column]
        is_total = row == len(self._rows) or column == len(self._columns)
        colour = self._look.colour("text2")
        if not is_total and count is not None:
            ground = shade(self._look, count / self._most if self._most else 0.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, self._look.px(4), self._look.px(4))
            colour = text_on(ground)
        painter.setPen(colour)
        painter.setFont(self._look.font(FontRole.BASE))
        shown = "–" if count is None else self.locale().toString(count)
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
