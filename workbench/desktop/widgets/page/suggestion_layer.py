"""Suggestions in an article: a light dotted line under what may be tagged, and a soft ground under the current one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from workbench.desktop.look import Look
from workbench.desktop.widgets.page.article_text import GUTTER, ArticleText
from workbench.desktop.widgets.page.text_rects import line_rects
from workbench.domain.spans import Span

_Ends = tuple[int, int, bool]


class SuggestionLayer:
    """Paint spans of an article's text (code points); places are worked out once for each typesetting."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._spans: tuple[Span, ...] = ()
        self._current: Span | None = None
        self._article: ArticleText | None = None
        self._by_block: dict[int, list[_Ends]] = {}

    def set_spans(self, spans: Sequence[Span], current: Span | None) -> None:
        """Show these spans instead of the ones before, and *current* as the one that keys mean."""
        self._spans, self._current, self._article = tuple(spans), current, None

    def paint(self, painter: QPainter, article: ArticleText, area: QRectF) -> None:
        """Paint what lies in *area*; painter and area are in the document's pixels."""
        if article is not self._article:
            self._place(article)
        if not self._by_block:
            return
        layout = article.document.documentLayout()
        first = QPointF(self._look.px(GUTTER), max(0.0, area.top()))
        block = article.document.findBlock(layout.hitTest(first, Qt.HitTestAccuracy.FuzzyHit))
        block = block.previous() if block.previous().isValid() else block
        while block.isValid() and (top := round(layout.blockBoundingRect(block).top())) <= area.bottom():
            for start, end, is_current in self._by_block.get(block.blockNumber(), ()):
                self._paint_one(painter, block, top, start, end, is_current=is_current)
            block = block.next()

    def _place(self, article: ArticleText) -> None:
        self._article = article
        self._by_block = defaultdict(list)
        for span in self._spans:
            for number, start, end in article.lines_of(span):
                self._by_block[number].append((start, end, span == self._current))

    def _paint_one(
        self, painter: QPainter, block: QTextBlock, top: int, start: int, end: int, *, is_current: bool
    ) -> None:
        pen = QPen(self._look.colour("accent" if is_current else "text3"), self._look.px(2))
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([0.01, 2.0])  # with round caps these are dots
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        for rect in line_rects(block, start, end):
            placed = rect.translated(0, top)
            if is_current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._look.colour("selected"))
                painter.drawRoundedRect(placed.adjusted(-2, 0, 2, 2), 3, 3)
            painter.setPen(pen)
            bottom = placed.bottom() + 1
            painter.drawLine(QPointF(placed.left() + 1, bottom), QPointF(placed.right() - 1, bottom))
