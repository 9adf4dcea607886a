"""Passages per month as stacked bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workbench.desktop.language import date_form
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.tags.tag_mark import WIDTH, paint_tag_mark
from workbench.domain.codebook import Tag

_LEGEND, _AXIS, _FOOT = 36, 34, 26
_CHIP = 24
_WIDEST_BAR = 48
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -(10**6), Qt.Key.Key_End: 10**6}


@dataclass(frozen=True, slots=True)
class TagCounts:
    """Hold a tag and its passages per month."""

    tag: Tag
    counts: tuple[int, ...]


class MonthBars(QWidget):
    """Show passages per month, one colour for each tag. A click or arrows and Enter choose a month."""

    month_chosen = Signal(str)
    """The month, as ``2026-06``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._months: tuple[str, ...] = ()
        self._series: tuple[TagCounts, ...] = ()
        self._undated = 0
        self._axis = [0]
        self._selected: str | None = None
        self._focused = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Passages per month"))
        look.changed.connect(self.updateGeometry)

    def set_counts(self, months: Sequence[str], series: Sequence[TagCounts], undated: int) -> None:
        """Show these *months* (as ``2026-06``, without gaps) and tags; *undated* passages are only mentioned.

        The keys stay on their month.
        """
        sums = (sum(together) for together in zip(*(one.counts for one in series), strict=True))
        self._axis = axis_values(max(sums, default=0))
        kept = self._months[self._focused] if self._months else ""
        self._months, self._series, self._undated = tuple(months), tuple(series), undated
        self._focus(self._months.index(kept) if kept in self._months else len(self._months) - 1)

    def set_selected(self, month: str | None) -> None:
        """Outline this month, or none."""
        self._selected = month
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which a year or two read well."""
        return QSize(self._look.px(560), self._look.px(280))

    def minimumSizeHint(self) -> QSize:
        """Return the size at which the shape can still be seen."""
        return QSize(self._look.px(160), self._look.px(28))

    # Qt ------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint legend, axis and bars, or why there are none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._months and any(any(one.counts) for one in self._series):
            self._paint_legend(painter)
            self._paint_axis(painter)
            for index in range(len(self._months)):
                self._paint_bar(painter, index)
            self._paint_choice(painter)
        else:
            painter.setPen(self._look.colour("text3"))
            painter.setFont(self._look.font(FontRole.BASE))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, self.tr("No passages with a month to show."))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the month under the mouse."""
        index = self._index_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._focus(index)
            self.month_chosen.emit(self._months[index])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by arrows, Home and End; choose by Enter or Space."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._months:
            self._focus(self._focused + _STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._months:
            self.month_chosen.emit(self._months[self._focused])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Show a month's numbers as a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self._index_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if index is None else self._sentence(index), self)
            return True
        return super().event(event)

    # Inside --------------------------------------------------------------------------------------------------

    def _focus(self, index: int) -> None:
        self._focused = max(0, min(index, len(self._months) - 1))
        self.setAccessibleDescription(self._sentence(self._focused) if self._months else "")
        self.update()

    def _sentence(self, index: int) -> str:
        parts = [f"{one.tag.name} {self.locale().toString(one.counts[index])}" for one in self._series]
        return f"{self._month_name(index)}: {', '.join(parts)}"

    def _month_name(self, index: int) -> str:
        year, month = self._months[index].split("-")
        return self.locale().toString(QDate(int(year), int(month), 1), date_form(whole=False))

    def _plot(self) -> QRectF:
        px = self._look.px
        return QRectF(self.rect()).adjusted(px(_AXIS), px(_LEGEND) + px(8), -px(4), -px(_FOOT))

    def _pitch(self) -> float:
        return self._plot().width() / max(1, len(self._months))

    def _bar_rect(self, index: int, below: int, count: int) -> QRectF:
        plot, pitch = self._plot(), self._pitch()
        width = min(self._look.px(_WIDEST_BAR), pitch * 0.84)
        scale = plot.height() / self._axis[-1]
        left = plot.left() + index * pitch + (pitch - width) / 2
        return QRectF(left, plot.bottom() - (below + count) * scale, width, count * scale)

    def _index_at(self, point: QPointF) -> int | None:
        plot = self._plot()
        if not self._months or not plot.left() <= point.x() < plot.right() or point.y() < plot.top():
            return None
        return min(len(self._months) - 1, int((point.x() - plot.left()) / self._pitch()))

    def _paint_legend(self, painter: QPainter) -> None:
        px = self._look.px
        painter.setFont(self._look.font(FontRole.SECONDARY))
        metrics = QFontMetricsF(painter.font())
        right = float(self.width() - px(4))
        share = right / len(self._series) - px(4)
        widths = [metrics.horizontalAdvance(one.tag.name) + px(23) for one in self._series]
        if sum(widths) + px(4) * len(widths) > right + px(4):
            widths = [min(width, share) for width in widths]
        for one, width in zip(reversed(self._series), reversed(widths), strict=True):
            chip = QRectF(right - width, (px(_LEGEND) - px(_CHIP)) / 2, width, px(_CHIP))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.fill(one.tag.colour))
            painter.drawRoundedRect(chip, px(6), px(6))
            mark = QPointF(chip.left() + px(4) + px(WIDTH) / 2, chip.center().y())
            paint_tag_mark(painter, self._look, mark, one.tag.kind, one.tag.colour, one.tag.shape)
            painter.setPen(self._look.colour("text"))
            words = chip.adjusted(px(18), 0, 0, 0)
            name = metrics.elidedText(one.tag.name, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
            right = chip.left() - px(4)
        if self._undated:
            painter.setPen(self._look.colour("text3"))
            undated = self.tr("{count} undated").format(count=self.locale().toString(self._undated))
            area = QRectF(px(4), 0, max(0.0, right - px(12)), px(_LEGEND))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, undated)

    def _paint_axis(self, painter: QPainter) -> None:
        px, plot = self._look.px, self._plot()
        painter.setFont(self._look.font(FontRole.SECONDARY, 11))
        height = QFontMetricsF(painter.font()).height()
        for value in self._axis:
            y = round(plot.bottom() - value / self._axis[-1] * plot.height()) + 0.5
            painter.setPen(QPen(self._look.colour("control_border" if value == 0 else "border"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(self._look.colour("text2"))
            label = QRectF(0, y - height / 2, px(_AXIS) - px(8), height)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(label, right, self.locale().toString(value))
        self._paint_month_names(painter)

    def _paint_month_names(self, painter: QPainter) -> None:
        plot, pitch = self._plot(), self._pitch()
        widest = QFontMetricsF(painter.font()).horizontalAdvance("MMM 0000") + self._look.px(12)
        every = next((step for step in (1, 2, 3, 6, 12, 24, 60) if step * pitch >= widest), 120)
        for index, month in enumerate(self._months):
            number = int(month[:4]) * 12 + int(month[5:]) - 1
            left = plot.left() + (index + 0.5) * pitch - widest / 2
            if number % every == 0 and left + widest <= self.width() + self._look.px(8):
                area = QRectF(max(0.0, left), plot.bottom() + self._look.px(4), widest, self._look.px(18))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._month_name(index))

    def _paint_bar(self, painter: QPainter, index: int) -> None:
        below = 0
        for one in self._series:
            rect = self._bar_rect(index, below, one.counts[index])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.hue(one.tag.colour))
            painter.drawRoundedRect(rect.adjusted(0, min(1.0, rect.height() / 2), 0, 0), 1.5, 1.5)
            below += one.counts[index]

    def _paint_choice(self, painter: QPainter) -> None:
        plot, pitch = self._plot(), self._pitch()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._selected in self._months:
            index = self._months.index(self._selected)
            total = sum(one.counts[index] for one in self._series)
            rect = self._bar_rect(index, 0, total)
            painter.setPen(QPen(self._look.colour("text"), 2))
            painter.drawRoundedRect(rect.adjusted(-1.5, -1.5, 1.5, 0), 3, 3)
        if self.hasFocus():
            left, foot = plot.left() + self._focused * pitch, plot.bottom() + 2
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawLine(QPointF(left, foot), QPointF(left + pitch, foot))


def axis_values(highest: int) -> list[int]:
    """Return the round numbers of an axis from 0 to at least *highest*, in three to five steps where it can be."""
    power = 1
    while True:
        for base in (1, 2, 5):
            step = base * power
            if step * 4 >= highest:
                return [step * index for index in range(max(1, -(-highest // step)) + 1)]
        power *= 10
