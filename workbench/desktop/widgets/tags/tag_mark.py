"""The sign of a tag: a dot for an actor, a dash for a theme, each in a shape, so that colour is never the only cue."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap, QPolygonF

from workbench.desktop.look import Look
from workbench.domain.codebook import Shape, TagKind

WIDTH = 10


def paint_tag_mark(
    painter: QPainter, look: Look, centre: QPointF, kind: TagKind, hue: str, shape: Shape = Shape.PLAIN
) -> None:
    """Draw the sign of a tag of *kind* around *centre*, in the colour *hue*; it is 10 design pixels wide at most.

    An actor's sign is the *shape* itself; a theme's is a dash with the shape as a bead on it.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.hue(hue))
    painter.translate(centre)
    painter.scale(look.zoom, look.zoom)
    if kind is TagKind.THEME:
        thick = 3.0 if shape is Shape.PLAIN else 2.0
        painter.drawRoundedRect(QRectF(-5, -thick / 2, 10, thick), thick / 2, thick / 2)
    if kind is TagKind.ACTOR or shape is not Shape.PLAIN:
        _paint_shape(painter, look, hue, shape, 4.5 if kind is TagKind.ACTOR else 3.2)
    painter.restore()


def tag_icon(look: Look, kind: TagKind, hue: str, shape: Shape) -> QIcon:
    """Return the sign of a tag as an icon for menus and lists."""
    side, ratio = look.px(16), 2
    picture = QPixmap(side * ratio, side * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_tag_mark(painter, look, QPointF(side / 2, side / 2), kind, hue, shape)
    painter.end()
    return QIcon(picture)


def _paint_shape(painter: QPainter, look: Look, hue: str, shape: Shape, size: float) -> None:
    if shape is Shape.PLAIN:
        painter.drawEllipse(QPointF(0, 0), size, size)
    elif shape is Shape.SQUARE:
        side = size * 0.88
        painter.drawRect(QRectF(-side, -side, 2 * side, 2 * side))
    elif shape is Shape.DIAMOND:
        reach = size * 1.1
        painter.drawPolygon(_polygon((0, -reach), (reach, 0), (0, reach), (-reach, 0)))
    elif shape is Shape.TRIANGLE:
        painter.drawPolygon(_polygon((0, -size), (size, size * 0.8), (-size, size * 0.8)))
    elif shape is Shape.RING:
        painter.setBrush(look.colour("surface"))
        painter.setPen(QPen(look.hue(hue), size * 0.45))
        painter.drawEllipse(QPointF(0, 0), size * 0.78, size * 0.78)
    else:
        painter.setPen(QPen(look.hue(hue), size * 0.5))
        reach = size * 0.75
        painter.drawLine(QPointF(-reach, -reach), QPointF(reach, reach))
        painter.drawLine(QPointF(-reach, reach), QPointF(reach, -reach))


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
