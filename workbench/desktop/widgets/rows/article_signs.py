"""The signs that an article carries in a list, as a card or in columns: unread, starred, marked, counts."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.desktop.look import FontRole, Look
from workbench.domain.markings import Marking


def paint_unread(painter: QPainter, look: Look, line: QRectF) -> None:
    """Draw the dot of an unread article before *line*."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("accent"))
    painter.drawEllipse(QPointF(line.left() - look.px(7), line.center().y()), look.px(3), look.px(3))


def paint_star(painter: QPainter, look: Look, line: QRectF) -> QRectF:
    """Draw a star at the right end of *line* and return what is left of the line."""
    side = look.px(14)
    at = QRectF(line.right() - side, line.center().y() - side / 2, side, side)
    look.icon("star-filled", "warn").paint(painter, at.toRect())
    return line.adjusted(0, 0, -side - look.px(6), 0)


def paint_count(
    painter: QPainter, look: Look, line: QRectF, count: str, icon: str = "", colour: str = "text2"
) -> QRectF:
    """Draw a count, behind its *icon*, at the right end of *line* and return what is left of the line."""
    font = look.font(FontRole.SECONDARY)
    width = QFontMetricsF(font).horizontalAdvance(count)
    words = QRectF(line.right() - width, line.top(), width + 1, line.height())
    draw_words(painter, words, count, font, look.colour(colour))
    left = words.left()
    if icon:
        side = look.px(12)
        at = QRectF(left - look.px(4) - side, line.center().y() - side / 2, side, side)
        look.icon(icon, colour).paint(painter, at.toRect())
        left = at.left()
    return line.adjusted(0, 0, left - look.px(8) - line.right(), 0)


def paint_marking(painter: QPainter, look: Look, line: QRectF, marking: Marking, *, at_right: bool) -> float:
    """Draw the label at one end of *line* and return its width."""
    px, font = look.px, look.font(FontRole.CAPS, 9)
    width = QFontMetricsF(font).horizontalAdvance(marking.value) + px(8)
    left = line.right() - width if at_right else line.left()
    label = QRectF(left, line.center().y() - px(7), width, px(14))
    text, ground = marking.colours
    painter.setPen(QPen(look.colour("border"), 1) if look.theme.dark else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(label, px(3), px(3))
    painter.setFont(font)
    painter.setPen(QColor(text))
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, marking.value)
    return width


def draw_words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw a line of words at one *side* of *rect*, elided where that is too narrow."""
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
