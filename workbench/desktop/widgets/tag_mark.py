"""The sign of a tag: a dot for an actor, a dash for a theme, so that colour is never the only cue."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from workbench.desktop.look import Look
from workbench.domain.codebook import TagKind

WIDTH = 10


def paint_tag_mark(painter: QPainter, look: Look, centre: QPointF, kind: TagKind, hue: str) -> None:
    """Draw the sign of a tag of *kind* around *centre*, in the colour *hue*; it is 10 design pixels wide at most."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.hue(hue))
    scale = look.zoom
    if kind is TagKind.ACTOR:
        painter.drawEllipse(centre, 4.5 * scale, 4.5 * scale)
    else:
        rect = QRectF(centre.x() - 5 * scale, centre.y() - 1.5 * scale, 10 * scale, 3 * scale)
        painter.drawRoundedRect(rect, 1.5 * scale, 1.5 * scale)
    painter.restore()
