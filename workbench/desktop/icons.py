"""Draws the line icons of ``resources/icons`` in the colours of the theme, sharp at every scale."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

STROKE_WIDTH = 1.75

ColourOf = Callable[[QIcon.Mode, QIcon.State], QColor]


def coloured(svg: str, colour: QColor) -> bytes:
    """Return the line icon *svg* with ``currentColor`` and the stroke width filled in."""
    text = svg.replace("currentColor", colour.name()).replace('stroke-width="2"', f'stroke-width="{STROKE_WIDTH}"')
    return text.encode()


class LineIconEngine(QIconEngine):
    """Render an SVG line icon; *colour_of* is asked at each drawing, so a new theme needs only a repaint."""

    def __init__(self, svg: str, colour_of: ColourOf) -> None:
        super().__init__()
        self._svg = svg
        self._colour_of = colour_of
        self._pixmaps: dict[tuple[int, int, int], QPixmap] = {}

    def clone(self) -> QIconEngine:
        """Return another engine for the same picture."""
        return LineIconEngine(self._svg, self._colour_of)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into *rect*."""
        self._render(painter, QRectF(rect), self._colour_of(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return a picture of *size* pixels."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Return a picture of *size* logical pixels on a screen with *scale* device pixels to each."""
        colour = self._colour_of(mode, state)
        device = size * scale
        if device.isEmpty():  # asked for by a button that its pane has not given any height yet
            return QPixmap()
        key = (device.width(), device.height(), colour.rgba())
        if key not in self._pixmaps:
            pixmap = QPixmap(device)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            side = min(device.width(), device.height())  # what is wider leaves room before a button's words
            self._render(painter, QRectF(0, (device.height() - side) / 2, side, side), colour)
            painter.end()
            self._pixmaps[key] = pixmap
        pixmap = QPixmap(self._pixmaps[key])
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def _render(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(painter.opacity() * colour.alphaF())
        renderer = QSvgRenderer(QByteArray(coloured(self._svg, colour)))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        renderer.render(painter, rect)
        painter.restore()
