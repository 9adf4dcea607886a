"""A soft shadow under what floats above the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

SPREAD = 16


def paint_shadow(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Draw a shadow around *rect*, ``SPREAD`` pixels wide and a little lower than the rectangle.

    Nested translucent shapes cost far less than QGraphicsDropShadowEffect, which blurs at every keystroke.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 3))
    for grow in range(SPREAD, 0, -1):
        grown = rect.adjusted(-grow, -grow + SPREAD / 4, grow, grow + SPREAD / 4)
        painter.drawRoundedRect(grown, radius + grow, radius + grow)
    painter.restore()
