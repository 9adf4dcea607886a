"""The cards of the evidence tray: what they hold and how they are drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.desktop.language import dotted, quoted
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.rows.wrapped_lines import side_of, wrapped_lines
from workbench.desktop.widgets.tags.tag_mark import WIDTH as MARK_WIDTH
from workbench.desktop.widgets.tags.tag_mark import paint_tag_mark
from workbench.domain.codebook import Tag

ROW_ROLE = Qt.ItemDataRole.UserRole
"""Under this role an index gives its TrayRow."""
USED_ROLE = Qt.ItemDataRole.UserRole + 1
"""Under this role an index says how often the draft cites the passage."""

_MOST_LINES = 4
_LINE, _META, _CHIP, _CHIP_GAP = 20, 20, 22, 6
_SIDE, _GAP, _INSIDE = 16, 10, 12
_MOST_CACHED = 2000

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TrayRow:
    """Hold a passage as the tray and the completion show it.

    *published* is the article's date as its facts hold it, *date* as it is shown; *words* is all that a filter looks
    at, folded.
    """

    id: int
    key: str
    article_id: int
    quote: str
    source: str
    published: str
    date: str
    tags: tuple[Tag, ...]
    words: str
    needs_review: bool = False

    @property
    def origin(self) -> str:
        """Return outlet and date in one line."""
        return dotted((self.source, self.date), " · ")


@dataclass(frozen=True, slots=True)
class _Card:
    """Hold what fits on a card of some width: the quote's lines, and chips with their boxes relative to the card."""

    lines: tuple[str, ...]
    chips: tuple[tuple[Tag | None, str, QRectF], ...]
    height: int


class TrayDelegate(QStyledItemDelegate):
    """Draw the cards; what fits on one is worked out once for each width."""

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._cards: dict[tuple[TrayRow, int], _Card] = {}
        look.changed.connect(self._forget)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a card with the space around it."""
        width = self._view.viewport().width()
        card = self._card(index.data(ROW_ROLE), width - self._look.px(_SIDE) - self._right())
        return QSize(width, card.height + self._look.px(_GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        px, row = self._look.px, index.data(ROW_ROLE)
        state: QStyle.StateFlag = option.state
        box = QRectF(option.rect).adjusted(px(_SIDE), 0.5, -self._right(), -px(_GAP))
        card = self._card(row, int(box.width()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, state)
        inner = box.adjusted(px(_INSIDE), px(_INSIDE), -px(_INSIDE), -px(_INSIDE))
        painter.setFont(self._look.font(FontRole.QUOTE))
        painter.setPen(self._look.colour("text"))
        side = side_of("".join(card.lines))
        for number, line in enumerate(card.lines):
            area = QRectF(inner.left(), inner.top() + number * px(_LINE), inner.width(), px(_LINE))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | side, line)
        meta = QRectF(inner.left(), inner.top() + len(card.lines) * px(_LINE) + px(4), inner.width(), px(_META))
        self._paint_meta(painter, meta, row, index.data(USED_ROLE))
        for tag, name, place in card.chips:
            self._paint_chip(painter, place.translated(inner.topLeft()), tag, name)
        painter.restore()

    def _forget(self) -> None:
        self._cards.clear()

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = chosen and self._view.hasFocus()
        edge = "accent" if chosen else "control_border" if hovered else "border"
        painter.setPen(QPen(self._look.colour(edge), 2 if focused else 1))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(box, self._look.px(8), self._look.px(8))

    def _paint_meta(self, painter: QPainter, area: QRectF, row: TrayRow, used: int) -> None:
        metrics = QFontMetricsF(self._look.font(FontRole.SECONDARY))
        if used:
            font = self._look.font(FontRole.SECONDARY)
            font.setWeight(font.Weight.DemiBold)
            text = self.tr("used ×{}").format(used)
            painter.setFont(font)
            painter.setPen(self._look.colour("accent"))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
            area = area.adjusted(0, 0, -QFontMetricsF(font).horizontalAdvance(text) - self._look.px(8), 0)
        if row.needs_review:
            side = self._look.px(14)
            icon = QRectF(area.left(), area.center().y() - side / 2, side, side).toRect()
            self._look.icon("triangle-alert", "warn").paint(painter, icon)
            area = area.adjusted(side + self._look.px(6), 0, 0, 0)
        painter.setFont(self._look.font(FontRole.SECONDARY))
        painter.setPen(self._look.colour("text2"))
        text = _origin_in(area.width(), row, metrics)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_chip(self, painter: QPainter, place: QRectF, tag: Tag | None, name: str) -> None:
        px = self._look.px
        painter.setFont(self._look.font(FontRole.SECONDARY))
        if tag is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.fill(tag.colour))
            painter.drawRoundedRect(place, px(6), px(6))
            centre = QPointF(place.left() + px(8) + px(MARK_WIDTH) / 2, place.center().y())
            paint_tag_mark(painter, self._look, centre, tag.kind, tag.colour, tag.shape)
            place = place.adjusted(px(8) + px(MARK_WIDTH) + px(6), 0, 0, 0)
        painter.setPen(self._look.colour("text" if tag else "text2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _right(self) -> int:
        """Return the space right of a card; the scroll bar counts as part of it."""
        bar = self._view.width() - self._view.viewport().width()
        return max(self._look.px(4), self._look.px(_SIDE) - bar)

    def _card(self, row: TrayRow, width: int) -> _Card:
        key = (row, width)
        if key not in self._cards:
            if len(self._cards) >= _MOST_CACHED:
                self._cards.clear()
            self._cards[key] = self._lay_out(row, width - 2 * self._look.px(_INSIDE))
        return self._cards[key]

    def _lay_out(self, row: TrayRow, width: int) -> _Card:
        px = self._look.px
        quote = quoted(" ".join(row.quote.split()))
        lines = wrapped_lines(quote, self._look.font(FontRole.QUOTE), max(width, 1), _MOST_LINES)
        top = len(lines) * px(_LINE) + px(4) + px(_META) + px(6)
        chips = self._chips(row.tags, width, top)
        content = top + px(_CHIP) if chips else top - px(6)
        return _Card(lines, chips, content + 2 * px(_INSIDE))

    def _chips(self, tags: tuple[Tag, ...], width: int, top: int) -> tuple[tuple[Tag | None, str, QRectF], ...]:
        """Set one line of chips; "+n" stands for the tags that find no room."""
        px = self._look.px
        metrics = QFontMetricsF(self._look.font(FontRole.SECONDARY))
        sides = px(8) + px(MARK_WIDTH) + px(6) + px(8)
        chips: list[tuple[Tag | None, str, QRectF]] = []
        left = 0.0
        for at, tag in enumerate(tags):
            more = len(tags) - at - 1
            room = width - left - (px(_CHIP_GAP) + metrics.horizontalAdvance(f"+{more}") if more else 0)
            wanted = metrics.horizontalAdvance(tag.name) + 1
            if chips and wanted + sides > room:
                rest = f"+{more + 1}"
                chips.append((None, rest, QRectF(left, top, metrics.horizontalAdvance(rest) + 1, px(_CHIP))))
                break
            fits = min(wanted, max(room - sides, 0))
            name = metrics.elidedText(tag.name, Qt.TextElideMode.ElideRight, fits)
            box = QRectF(left, top, fits + sides, px(_CHIP))
            chips.append((tag, name, box))
            left += box.width() + px(_CHIP_GAP)
        return tuple(chips)


def _origin_in(width: float, row: TrayRow, metrics: QFontMetricsF) -> str:
    """Return outlet and date in one line of some width; the outlet's name gives way to the date."""
    day = f" · {row.date}" if row.source and row.date else ""
    source = metrics.elidedText(
        row.source or row.date, Qt.TextElideMode.ElideRight, width - metrics.horizontalAdvance(day)
    )
    return f"{source}{day}"
