"""How the rows of claims and checks are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.briefing.lint.problems import Word
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.draft.review_rows import ReviewRow, RowKind
from workbench.desktop.widgets.rows.wrapped_lines import wrapped_lines

REVIEW_ROLE = Qt.ItemDataRole.UserRole
"""Under this role an index gives its ReviewRow."""
HERE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Under this role an index says whether the caret stands in its words."""

_LINE, _DETAIL, _FIX = 19, 18, 22
_SIDE, _ABOVE, _SIGN, _GAP, _INDENT = 16, 9, 16, 10, 14
_MOST_LINES = {RowKind.HEADING: 1, RowKind.CLAIM: 3, RowKind.PASSAGE: 2, RowKind.PROBLEM: 4}
_MOST_CACHED = 4000

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Laid:
    lines: tuple[str, ...]
    compared: QTextLayout | None
    height: int


class ReviewDelegate(QStyledItemDelegate):
    """Draw the rows; what fits into one is worked out once for each width."""

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._laid: dict[object, _Laid] = {}
        look.changed.connect(self._laid.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how much room a row takes."""
        width = self._view.viewport().width()
        return QSize(width, self._lay_out(index.data(REVIEW_ROLE), width).height)

    def fix_area(self, area: QRect, row: ReviewRow) -> QRect:
        """Return where in the *area* of a row its fix stands; an empty rectangle where it has none."""
        if row.fix is None:
            return QRect()
        px = self._look.px
        left = area.left() + self._left(row)
        wide = QFontMetricsF(self._look.font(FontRole.SECONDARY)).horizontalAdvance(row.fix.label) + px(4)
        top = area.bottom() + 1 - px(_ABOVE) - px(_FIX)
        return QRect(left, top, min(round(wide), area.right() - left), px(_FIX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: ReviewRow = index.data(REVIEW_ROLE)
        area = QRect(option.rect)
        px = self._look.px
        painter.save()
        self._paint_ground(painter, area, option.state, here=index.data(HERE_ROLE))
        laid = self._lay_out(row, area.width())
        left = area.left() + self._left(row)
        top = area.top() + px(_ABOVE)
        if row.sign:
            side = px(_SIGN)
            icon = QRect(area.left() + px(_SIDE), top + (px(_LINE) - side) // 2, side, side)
            self._look.icon(row.sign.icon, row.sign.token).paint(painter, icon)
        if row.kind is RowKind.PASSAGE:
            rule = QRectF(area.left() + px(_SIDE) + 1, top, 2, area.height() - 2 * px(_ABOVE))
            painter.fillRect(rule, self._look.colour("border"))
        top = self._paint_lines(painter, row, laid.lines, QRect(left, top, area.right() - px(_SIDE) - left, px(_LINE)))
        if laid.compared:
            laid.compared.draw(painter, QPointF(left, top + px(2)))
            top += round(laid.compared.boundingRect().height()) + px(4)
        self._paint_rest(painter, row, QRect(left, top, area.right() - px(_SIDE) - left, px(_DETAIL)), area)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag, *, here: bool) -> None:
        if state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.fillRect(area, self._look.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self._look.colour("hover"))
        if here:
            painter.fillRect(
                QRect(area.left(), area.top(), self._look.px(3), area.height()), self._look.colour("accent")
            )

    def _paint_lines(self, painter: QPainter, row: ReviewRow, lines: Sequence[str], area: QRect) -> int:
        """Draw the words line by line and return where the next thing goes."""
        painter.setFont(self._look.font(_role(row)))
        painter.setPen(self._look.colour("text2" if row.kind is RowKind.HEADING else "text"))
        for line in lines:
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
            area.translate(0, self._look.px(_LINE))
        return area.top()

    def _paint_rest(self, painter: QPainter, row: ReviewRow, area: QRect, whole: QRect) -> None:
        font = self._look.font(FontRole.SECONDARY)
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if row.detail:
            painter.setPen(self._look.colour("text2"))
            shown = QFontMetricsF(font).elidedText(row.detail, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, middle, shown)
        if row.fix:
            painter.setPen(self._look.colour("accent"))
            place = self.fix_area(whole, row)
            shown = QFontMetricsF(font).elidedText(row.fix.label, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, middle, shown)

    def _left(self, row: ReviewRow) -> int:
        px = self._look.px
        inset = px(_SIGN) + px(_GAP) if row.sign else px(_INDENT) if row.kind is RowKind.PASSAGE else 0
        return px(_SIDE) + inset

    def _lay_out(self, row: ReviewRow, width: int) -> _Laid:
        # what the layout hangs on: a letter typed moves the places of all rows below it, and changes nothing else in them
        shown = row.kind, row.words, row.compared, bool(row.sign), bool(row.detail), bool(row.fix), width
        known = self._laid.get(shown)
        if known is None:
            if len(self._laid) >= _MOST_CACHED:
                self._laid.clear()
            known = self._laid[shown] = self._new_layout(row, width)
        return known

    def _new_layout(self, row: ReviewRow, width: int) -> _Laid:
        px = self._look.px
        room = max(width - self._left(row) - px(_SIDE), 1)
        words = row.words.upper() if row.kind is RowKind.HEADING else row.words
        lines = wrapped_lines(words, self._look.font(_role(row)), room, _MOST_LINES[row.kind])
        compared = self._compared(row.compared, room) if row.compared else None
        height = len(lines) * px(_LINE) + 2 * px(_ABOVE)
        height += round(compared.boundingRect().height()) + px(4) if compared else 0
        height += px(_DETAIL) if row.detail else 0
        return _Laid(lines, compared, height + (px(_FIX) if row.fix else 0))

    def _compared(self, words: Sequence[Word], width: int) -> QTextLayout:
        """Lay out quoted words: struck through what the draft put in, underlined what the passage has."""
        layout = QTextLayout(" ".join(word.words for word in words), self._look.font(FontRole.QUOTE))
        formats: list[QTextLayout.FormatRange] = []
        start = 0
        for word in words:
            length = len(word.words.encode("utf-16-le")) // 2
            made = QTextLayout.FormatRange()
            # The stubs know the fields of a format range only as what they hold, not that they can be set.
            made.start, made.length, made.format = start, length, self._format(word.change)
            formats.append(made)
            start += length + 1
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(formats)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += self._look.px(_LINE)
        layout.endLayout()
        return layout

    def _format(self, change: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self._look.colour("text2"))
        if change == "left out":
            form.setForeground(self._look.colour("ok"))
            form.setFontUnderline(True)
        elif change == "put in":
            form.setForeground(self._look.colour("danger"))
            form.setFontStrikeOut(True)
        return form


def _role(row: ReviewRow) -> FontRole:
    roles = {RowKind.HEADING: FontRole.CAPS, RowKind.PASSAGE: FontRole.QUOTE}
    return roles.get(row.kind, FontRole.BASE)
