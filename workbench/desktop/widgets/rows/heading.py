"""The heading of a group in a list: its name, how many stand below it, and whether they are put away."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look

HEADING_HEIGHT = 34


@dataclass(frozen=True, slots=True)
class Heading:
    """Hold what a heading says."""

    name: str
    count: int
    is_folded: bool = False


def paint_heading(painter: QPainter, look: Look, row: QRect, heading: Heading, *, lit: bool, framed: bool) -> None:
    """Draw a heading over the whole width of *row*: *lit* under the pointer, *framed* where the keyboard is."""
    px = look.px
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(row, look.colour("hover" if lit else "panel"))
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), look.colour("border"))
    side = px(14)
    icon = QRect(row.left() + px(12), row.center().y() - side // 2, side, side)
    look.icon("chevron-right" if heading.is_folded else "chevron-down", "text2").paint(painter, icon)
    font = look.font(FontRole.SECONDARY)
    count = shown_number(heading.count)
    width = QFontMetricsF(font).horizontalAdvance(count) + 1
    right = QRectF(row.right() - px(16) - width, row.top(), width, row.height())
    painter.setFont(font)
    painter.setPen(look.colour("text2"))
    painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(look.colour("text"))
    left = icon.right() + px(8)
    words = QRectF(left, row.top(), right.left() - px(12) - left, row.height())
    name = QFontMetricsF(font).elidedText(heading.name, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
    if framed:
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(row).adjusted(px(8), 2, -px(4), -2), px(6), px(6))
    painter.restore()


def spoken_heading(heading: Heading) -> str:
    """Return a heading as a screen reader says it."""
    translate = QCoreApplication.translate
    one, several = translate("Heading", "1 article"), translate("Heading", "{count} articles")
    count = one if heading.count == 1 else several.format(count=shown_number(heading.count))
    state = translate("Heading", "folded") if heading.is_folded else translate("Heading", "unfolded")
    return f"{heading.name}, {count}, {state}"
