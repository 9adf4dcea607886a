"""The handles at both ends of the outlined passage, to drag its start or its end elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from workbench.desktop.look import Look
from workbench.desktop.widgets.page.article_text import ArticleText
from workbench.desktop.widgets.page.text_rects import edge_rect
from workbench.domain.spans import Span

_KNOB = 4
_NEAR = 7


@dataclass(frozen=True, slots=True)
class Handle:
    """Name one end of a passage: the offset that stays, and the offset that the mouse takes along."""

    passage: int
    fixed: int
    moving: int

    @property
    def is_start(self) -> bool:
        """Say whether this is the handle at the passage's start."""
        return self.moving < self.fixed

    def to(self, offset: int) -> Span:
        """Return the passage's extent with the handle at *offset*; at least one code point stays."""
        if offset == self.fixed:
            offset = self.moving
        return Span(min(self.fixed, offset), max(self.fixed, offset))


def handle_at(article: ArticleText, look: Look, passage: int, span: Span, point: QPointF) -> Handle | None:
    """Return the handle of a passage near *point* of the document."""
    for handle in (Handle(passage, span.start, span.end), Handle(passage, span.end, span.start)):
        knob = _knob(article, look, handle)
        if (knob - point).manhattanLength() <= look.px(_NEAR):
            return handle
    return None


def paint_handles(painter: QPainter, article: ArticleText, look: Look, span: Span) -> None:
    """Draw both handles in the document's pixels: a stem along the line, a knob above the start and below the end."""
    colour = look.colour("accent")
    for handle in (Handle(0, span.start, span.end), Handle(0, span.end, span.start)):
        rect = _edge(article, handle)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(_knob(article, look, handle), look.px(_KNOB), look.px(_KNOB))


def _knob(article: ArticleText, look: Look, handle: Handle) -> QPointF:
    rect = _edge(article, handle)
    return rect.topLeft() - QPointF(0, look.px(2)) if handle.is_start else rect.bottomLeft() + QPointF(0, look.px(2))


def _edge(article: ArticleText, handle: Handle) -> QRectF:
    return edge_rect(article.document, article.position(handle.moving), ends=not handle.is_start)
