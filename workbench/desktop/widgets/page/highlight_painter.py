"""Painting of passages, search hits and find matches under the text of a document, which is never touched.

Actor: translucent fill and solid bar. Theme: underline and dashed bar. So overlaps stay readable, and colour is not the
only cue.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.page.article_text import GUTTER, ArticleText
from workbench.desktop.widgets.page.highlight_geometry import Bar, Geometry, Piece, geometry_of
from workbench.desktop.widgets.page.passage_mark import PassageMark
from workbench.desktop.widgets.page.span_index import SpanIndex
from workbench.desktop.widgets.page.text_rects import line_rects
from workbench.domain.articles import BlockKind
from workbench.domain.spans import Span

_BAR_FROM_TEXT = 18
_LANE = 7
_PITCH = 3
_ENCLOSED = 1  # the slots of lines under the text that an outline goes round; one more, and it meets the next line's


class HighlightPainter:
    """Paint one article's highlights; geometry is worked out per paragraph when it is first seen."""

    def __init__(self, look: Look, article: ArticleText) -> None:
        self.selected: int | None = None
        self._look = look
        self._article = article
        self.marks: dict[int, PassageMark] = {}
        self._over: dict[int, dict[int, PassageMark]] = defaultdict(dict)
        self._geometries: dict[int, Geometry] = {}
        self._hits, self._found, self._current, self._differing = (SpanIndex() for _ in range(4))
        self._quoted = self._blocks_of(BlockKind.QUOTE)
        self._rows = self._blocks_of(BlockKind.ROW)

    def set_passages(self, marks: Iterable[PassageMark]) -> None:
        """Show these passages instead of the ones before."""
        self.marks.clear()
        self._over.clear()
        self._geometries.clear()
        self.change_passages((), marks)

    def change_passages(self, ids: Collection[int], marks: Iterable[PassageMark]) -> None:
        """Show *marks* where those with *ids* stood; only the paragraphs of these get another geometry."""
        for stale in [self.marks.pop(key) for key in ids if key in self.marks]:
            for number in self._article.numbers_of(stale.span):
                del self._over[number][stale.id]
                self._geometries.pop(number, None)
        for mark in marks:
            self.marks[mark.id] = mark
            for number in self._article.numbers_of(mark.span):
                self._over[number][mark.id] = mark
                self._geometries.pop(number, None)

    def area_of(self, mark: PassageMark) -> QRectF:
        """Return where the paragraphs of a passage stand in the document's pixels."""
        document = self._article.document
        area = QRectF()
        for number in self._article.numbers_of(mark.span):
            area |= document.documentLayout().blockBoundingRect(document.findBlockByNumber(number))
        return area

    def mark(self, passage_id: int | None) -> PassageMark | None:
        """Return a passage that is shown."""
        return self.marks.get(passage_id or 0)

    def set_hits(self, spans: Sequence[Span]) -> None:
        """Show these hits of the search, in order."""
        self._hits = SpanIndex(spans)

    def set_find(self, spans: Sequence[Span], current: int | None) -> None:
        """Show these matches, in order, and the one numbered *current* outlined."""
        self._found = SpanIndex(spans)
        self._current = SpanIndex([] if current is None else [spans[current]])

    def set_differing(self, spans: Sequence[Span]) -> None:
        """Show these words, in order, as not being in the text beside this one."""
        self._differing = SpanIndex(spans)

    def forget_geometry(self) -> None:
        """Work everything out anew: the document was laid out differently."""
        self._geometries.clear()

    def passages_at(self, point: QPointF) -> list[int]:
        """Return the ids of the passages whose words lie under *point* of the document, the shortest first.

        Beside the text it is the passage whose bar lies there.
        """
        for block, place in self._blocks_within(QRectF(point, point)):
            inside = point - QPointF(0, round(place.top()))
            outlines = self._geometry(block).outlines
            over = [self.marks[key] for key, rects in outlines.items() if any(rect.contains(inside) for rect in rects)]
            bars = [
                bar.passage
                for bar in self._geometry(block).bars
                if self._bar_rect(bar).adjusted(-2, 0, 2, 0).contains(inside)
            ]
            if over or bars:
                return [mark.id for mark in sorted(over, key=lambda mark: len(mark.span))] or bars[:1]
        return []

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint what lies in *area*; painter and area are in the document's pixels."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, place in self._blocks_within(area):
            painter.save()
            painter.translate(0, round(place.top()))
            self._paint_block(painter, block)
            painter.restore()

    def _paint_block(self, painter: QPainter, block: QTextBlock) -> None:
        number = block.blockNumber()
        if number in self._quoted or number in self._rows:
            self._paint_furniture(painter, block)
        self._paint_differing(painter, block)
        self._paint_matches(painter, block, self._hits, self._look.colour("mark"))
        self._paint_matches(painter, block, self._found, self._look.colour("find"))
        geometry = self._geometry(block)
        if geometry.outlines:
            self._paint_fills(painter, geometry)
            if self.selected is not None:
                below = min(geometry.deepest.get(self.selected, 0), _ENCLOSED) * self._look.px(_PITCH)
                for rect in geometry.outlines.get(self.selected, ()):
                    self._outline(painter, rect.adjusted(0, 0, 0, below), self._look.colour("accent"))
            self._paint_underlines(painter, geometry)
            self._paint_bars(painter, geometry)
        for rect in self._rects(block, self._current):
            self._outline(painter, rect, self._look.colour("text"))

    def _paint_matches(self, painter: QPainter, block: QTextBlock, matches: SpanIndex, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for rect in self._rects(block, matches):
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3)

    def _paint_differing(self, painter: QPainter, block: QTextBlock) -> None:
        edge = self._look.colour("warn")
        fill = QColor(edge)
        fill.setAlphaF(0.14)
        painter.setBrush(fill)
        painter.setPen(QPen(edge, 1.0))
        for rect in self._rects(block, self._differing):
            painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, -0.5), 3, 3)

    def _rects(self, block: QTextBlock, matches: SpanIndex) -> Iterator[QRectF]:
        number = block.blockNumber()
        for span in matches.touching(self._article.span_of_line(number)):
            yield from line_rects(block, *self._article.within_line(number, span))

    def _paint_fills(self, painter: QPainter, geometry: Geometry) -> None:
        for fill in geometry.fills:
            colour = self._blended(fill.hues)
            for rect in fill.rects:
                painter.fillRect(rect, colour)

    def _blended(self, hues: tuple[str, ...]) -> QColor:
        """Return the mean of *hues*, denser the more there are; grey for a passage without tags."""
        theme = self._look.theme
        colours = [self._look.hue(hue) if hue else self._look.colour("text3") for hue in hues]
        count = len(colours)
        return QColor.fromRgbF(
            sum(colour.redF() for colour in colours) / count,
            sum(colour.greenF() for colour in colours) / count,
            sum(colour.blueF() for colour in colours) / count,
            min(1.0, theme.fill + theme.fill_step * (count - 1)),
        )

    def _paint_underlines(self, painter: QPainter, geometry: Geometry) -> None:
        thick, pitch = self._look.px(2), self._look.px(_PITCH)
        for underline in geometry.underlines:
            colour = self._look.hue(underline.hue)
            for rect in underline.rects:
                top = rect.bottom() - thick + underline.slot * pitch
                painter.fillRect(QRectF(rect.left(), top, rect.width(), thick), colour)
        if geometry.doubtful:
            painter.setPen(QPen(self._look.colour("warn"), thick, Qt.PenStyle.DotLine, Qt.PenCapStyle.FlatCap))
            for rect in geometry.doubtful:
                bottom = rect.bottom() + 1
                painter.drawLine(QPointF(rect.left(), bottom), QPointF(rect.right(), bottom))

    def _paint_bars(self, painter: QPainter, geometry: Geometry) -> None:
        for bar in geometry.bars:
            rect = self._bar_rect(bar)
            colour = self._look.hue(bar.tag.hue) if bar.tag else self._look.colour("text3")
            if bar.more:
                painter.setFont(self._look.font(FontRole.SECONDARY, 10))
                painter.setPen(self._look.colour("text2"))
                outward = Qt.AlignmentFlag.AlignRight
                area = QRectF(0, rect.top(), rect.right(), self._look.px(14))
                if self._article.is_right_to_left:
                    outward = Qt.AlignmentFlag.AlignLeft
                    area = QRectF(rect.left(), rect.top(), self._look.px(GUTTER), self._look.px(14))
                painter.drawText(area, outward | Qt.AlignmentFlag.AlignVCenter, f"+{bar.more}")
            elif bar.is_solid:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(rect, 1.5, 1.5)
            else:
                pen = QPen(colour, self._look.px(2), Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
                pen.setDashPattern([2.0, 1.25])
                painter.setPen(pen)
                middle = rect.center().x()
                painter.drawLine(QPointF(middle, rect.top()), QPointF(middle, rect.bottom()))

    def _bar_rect(self, bar: Bar) -> QRectF:
        px = self._look.px
        away = px(_BAR_FROM_TEXT) + bar.lane * px(_LANE)
        left = self._words_end() + away - px(4) if self._article.is_right_to_left else px(GUTTER) - away
        return QRectF(left, bar.top, px(4), bar.bottom - bar.top)

    def _words_end(self) -> float:
        return self._article.document.textWidth() - self._look.px(self._article.margins[1])

    def _outline(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(-1.5, -1, 1.5, 1.5), 3, 3)

    def _paint_furniture(self, painter: QPainter, block: QTextBlock) -> None:
        layout, px = block.layout(), self._look.px
        bottom = layout.boundingRect().bottom()
        colour = self._look.colour("border")
        if block.blockNumber() in self._quoted:
            left = self._words_end() - px(3) if self._article.is_right_to_left else px(GUTTER)
            painter.fillRect(QRectF(left, 0, px(3), bottom), colour)
        else:
            left = px(self._article.margins[0])
            painter.fillRect(QRectF(left, bottom + px(2), layout.boundingRect().width(), 1), colour)

    def _geometry(self, block: QTextBlock) -> Geometry:
        number = block.blockNumber()
        if number not in self._geometries:
            over = self._over.get(number, {}).values()
            self._geometries[number] = geometry_of(
                block, [Piece(*self._article.within_line(number, mark.span), mark) for mark in over]
            )
        return self._geometries[number]

    def _blocks_within(self, area: QRectF) -> Iterator[tuple[QTextBlock, QRectF]]:
        layout = self._article.document.documentLayout()
        top = QPointF(self._look.px(GUTTER), max(0.0, area.top()))
        block = self._article.document.findBlock(layout.hitTest(top, Qt.HitTestAccuracy.FuzzyHit))
        block = block.previous() if block.previous().isValid() else block
        while block.isValid():
            place = layout.blockBoundingRect(block)
            if place.top() > area.bottom():
                return
            yield block, place
            block = block.next()

    def _blocks_of(self, kind: BlockKind) -> set[int]:
        blocks = (block for block in self._article.blocks if block.kind is kind)
        return {number for block in blocks for number, _, _ in self._article.lines_of(Span(block.start, block.end))}
