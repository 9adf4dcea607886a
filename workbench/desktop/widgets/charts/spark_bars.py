"""Numbers in a row of small bars, for one cell of a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

_GAP = 0.25


def paint_bars(painter: QPainter, area: QRectF, counts: Sequence[int], colour: QColor, widest: float) -> None:
    """Paint *counts* as bars from left to right, the greatest as high as *area*, none wider than *widest*."""
    most = max(counts, default=0)
    if not most:
        return
    step = min(area.width() / len(counts), widest)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for number, count in enumerate(counts):
        height = area.height() * count / most
        bar = QRectF(area.left() + number * step, area.bottom() - height, step * (1 - _GAP), height)
        if count:  # one among the months of many years would be thinner than a dot, and not seen
            bar.setWidth(max(bar.width(), 1))
            bar.setTop(bar.bottom() - max(bar.height(), 1))
            bar.moveRight(min(bar.right(), area.right()))
        painter.drawRect(bar)
