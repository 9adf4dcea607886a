"""An article on its page: typeset, with passages, search hits and find matches painted under the words."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.page.article_text import GUTTER, OPPOSITE, ArticleHeading, ArticleText
from workbench.desktop.widgets.page.highlight_painter import HighlightPainter
from workbench.desktop.widgets.page.passage_mark import PassageMark
from workbench.desktop.widgets.page.reading_style import ReadingStyle
from workbench.desktop.widgets.page.suggestion_layer import SuggestionLayer
from workbench.domain.articles import Block
from workbench.domain.spans import Span


class ArticlePage(QTextBrowser):
    """Show one article read-only; everything that goes in or out is in code points of its text, without the heading."""

    text_shown = Signal()
    """Another text is shown."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hits: tuple[Span, ...] = ()
        self._found: tuple[Span, ...] = ()
        self._differing: tuple[Span, ...] = ()
        self._current: int | None = None
        self._top = 0, 0  # the scroll bar's value, and the offset that was asked to stand there
        self.is_resizing = False
        self._style = ReadingStyle()
        self._article = ArticleText(ArticleHeading("", ""), "", (), look, self._style)
        self._painter = HighlightPainter(look, self._article)
        self._suggestions = SuggestionLayer(look)
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._set_caret(0)
        look.changed.connect(self._on_look_changed)
        self._open_document()

    @property
    def text(self) -> str:
        """Return the text that is shown."""
        return self._article.text

    @property
    def blocks(self) -> Sequence[Block]:
        """Return what the text is made of."""
        return self._article.blocks

    @property
    def marks(self) -> list[PassageMark]:
        """Return the passages that are marked, in the order of the text."""
        return sorted(self._painter.marks.values(), key=lambda mark: (mark.span, mark.id))

    def show_article(self, heading: ArticleHeading, text: str, blocks: Sequence[Block]) -> None:
        """Show another text from its top, with no passages, hits or selection. *text* is in normal form."""
        self._hits, self._found, self._current, self._differing = (), (), None, ()
        self._suggestions.set_spans((), None)
        self._set_article(ArticleText(heading, text, blocks, self._look, self._style))
        self.setAccessibleName(heading.title or self.tr("Article"))
        self._set_caret(0)
        self.select(Span(0, 0))
        self.set_top_offset(0)
        self.text_shown.emit()

    def set_style(self, style: ReadingStyle) -> None:
        """Typeset articles in this style, the one in view at once."""
        if style != self._style:
            self._style = style
            self._on_look_changed()

    def set_passages(self, marks: Sequence[PassageMark]) -> None:
        """Mark these passages instead of the ones before."""
        self._painter.set_passages(marks)
        self.viewport().update()

    def change_passages(self, ids: Collection[int], marks: Sequence[PassageMark]) -> None:
        """Mark *marks* where those with *ids* stood, and leave all others as they are."""
        stale = [mark for key in ids if (mark := self._painter.mark(key))]
        self._painter.change_passages(ids, marks)
        self._repaint(*stale, *marks)

    def set_selected_passage(self, passage_id: int | None) -> None:
        """Outline this passage, or none."""
        before, self._painter.selected = self._painter.selected, passage_id
        if before != passage_id:
            self._repaint(*(mark for key in (before, passage_id) if (mark := self._painter.mark(key))))

    @property
    def selected_mark(self) -> PassageMark | None:
        """Return the passage that is outlined."""
        return self._painter.mark(self._painter.selected)

    def set_hits(self, spans: Sequence[Span]) -> None:
        """Mark the hits of the current search."""
        self._hits = tuple(spans)
        self._painter.set_hits(self._hits)
        self.viewport().update()

    def set_find(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Mark what was found in the page; *current* numbers the match that the reader is at."""
        self._found, self._current = tuple(spans), current
        self._painter.set_find(self._found, current)
        self.viewport().update()

    def set_differing(self, spans: Sequence[Span]) -> None:
        """Mark the words that a text beside this one has not."""
        self._differing = tuple(spans)
        self._painter.set_differing(self._differing)
        self.viewport().update()

    def set_suggestions(self, spans: Sequence[Span], current: Span | None) -> None:
        """Show what may be tagged, and which of it keys mean."""
        self._suggestions.set_spans(spans, current)
        self.viewport().update()

    def selection(self) -> Span:
        """Return what is selected of the text, whole characters as a reader sees them; empty where nothing is."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if start < end:
            start, end = self._article.whole_characters(start, end)
        return Span(self._article.offset(start), self._article.offset(end))

    def select(self, span: Span) -> None:
        """Select *span*, with the caret at its end."""
        self._select(span, caret_first=False)

    def scroll_to(self, span: Span) -> None:
        """Bring *span* into view; where it is not wholly visible, its start comes to a third of the height."""
        top, bottom = self._line_rect(span.start).top(), self._line_rect(span.end).bottom()
        height = self.viewport().height()
        if top < 0 or bottom > height:
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + top - height / 3))

    def top_offset(self) -> int:
        """Return the offset of the first character of the text in view."""
        scrolled = self.verticalScrollBar().value()
        if scrolled == self._top[0]:
            return self._top[1]  # as it was asked for: read off the lines, it would wander as these break anew
        offset = self.offset_at(scrolled + 1)  # cursorForPosition lays out the whole document
        while self.text.startswith("\n", offset):
            offset += 1
        return offset

    def set_top_offset(self, offset: int) -> None:
        """Scroll so that the line with *offset* is the first in view; 0 is the top of the page."""
        bar = self.verticalScrollBar()
        bar.setValue(round(bar.value() + self._line_rect(offset).top()) if offset else 0)
        self._top = bar.value(), offset

    def offset_at(self, height: float) -> int:
        """Return the offset of the line at this *height* of the document."""
        point = QPointF(self._look.px(GUTTER) + 1, height)
        return self._article.offset(self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit))

    def top_of(self, offset: int) -> float:
        """Return at which height of the document the paragraph with *offset* begins."""
        document = self.document()
        block = document.findBlock(self._article.position(offset))
        return document.documentLayout().blockBoundingRect(block).top()

    def height_of_document(self) -> float:
        """Return the height of the document, as far as it is laid out."""
        return self.document().documentLayout().documentSize().height()

    def passages_at(self, offset: int) -> tuple[int, ...]:
        """Return the ids of the passages over the code point at *offset*, the shortest first."""
        over = [mark for mark in self._painter.marks.values() if mark.span.contains(offset)]
        return tuple(mark.id for mark in sorted(over, key=lambda mark: (len(mark.span), mark.span, mark.id)))

    def loadResource(self, _kind: int, _name: object) -> None:
        """Load nothing: an article brings no pictures or sheets of its own."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the selected words as plain text, exactly as stored; of the heading, as shown."""
        data = QMimeData()
        data.setText(self.selection().of(self.text) or self.textCursor().selection().toPlainText())
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the highlights, then the text over them."""
        painter = QPainter(self.viewport())
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        area = QRectF(event.rect()).translated(0, scrolled)
        self._suggestions.paint(painter, self._article, area)
        self._painter.paint(painter, area)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column's width, so that only the margins beside it give way; where it must change, keep the place."""
        top, column = self.top_offset(), self.lineWrapColumnOrWidth()
        self.is_resizing = True
        self._place_column()
        super().resizeEvent(event)
        if self.lineWrapColumnOrWidth() != column:
            self.set_top_offset(top)
        self.is_resizing = False

    def event(self, event: QEvent) -> bool:
        """Scroll by the wheel over the margins too."""
        if event.type() is QEvent.Type.Wheel:
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        return super().event(event)

    def _set_caret(self, width: int) -> None:
        """Show a caret of this width and let keys move it, or none for 0: Qt would draw a hairline."""
        by_keys = Qt.TextInteractionFlag.TextSelectableByKeyboard if width else Qt.TextInteractionFlag.NoTextInteraction
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | by_keys)
        self.setCursorWidth(width)

    def _set_article(self, article: ArticleText) -> None:
        old = self._article.document
        self._article = article
        self._painter = HighlightPainter(self._look, article)
        self._open_document()
        old.deleteLater()

    def _open_document(self) -> None:
        document = self._article.document
        document.setParent(self)
        self.setDocument(document)
        document.documentLayout().documentSizeChanged.connect(self._painter.forget_geometry)
        self._place_column()

    def _on_look_changed(self) -> None:
        """Typeset anew in the present colours and sizes, with place, selection and marks kept."""
        top, selected = self.top_offset(), self.selection()
        article, before = self._article, self._painter
        self._set_article(ArticleText(article.heading, article.text, article.blocks, self._look, self._style))
        self._painter.selected = before.selected
        self._painter.set_passages(before.marks.values())
        self._painter.set_hits(self._hits)
        self._painter.set_find(self._found, self._current)
        self._painter.set_differing(self._differing)
        self.select(selected)
        self.set_top_offset(top)

    def _place_column(self) -> None:
        px = self._look.px
        beside = px(GUTTER) + px(OPPOSITE)
        available = self.width() - self.verticalScrollBar().sizeHint().width()
        column = max(px(160), min(px(self._style.width), available - beside))
        left = max(0, min((available - column) // 2 - px(self._article.margins[0]), available - column - beside))
        if column + beside != self.lineWrapColumnOrWidth():  # setting it lays out the document anew, even to the same
            self.setLineWrapColumnOrWidth(column + beside)
        self.setViewportMargins(left, 0, max(0, available - left - column - beside), 0)

    def _repaint(self, *marks: PassageMark) -> None:
        """Paint the paragraphs of *marks* anew, with what reaches beyond their words: bars and handles."""
        scrolled, beyond = self.verticalScrollBar().value(), self._look.px(12)
        for mark in marks:
            area = self._painter.area_of(mark).translated(0, -scrolled).adjusted(0, -beyond, 0, beyond)
            self.viewport().update(QRect(0, int(area.top()), self.viewport().width(), int(area.height()) + 1))

    def _select(self, span: Span, *, caret_first: bool) -> None:
        ends = self._article.position(span.start), self._article.position(span.end)
        cursor = self.textCursor()
        cursor.setPosition(ends[caret_first])
        cursor.setPosition(ends[not caret_first], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _line_rect(self, offset: int) -> QRect:
        cursor = self.textCursor()
        cursor.setPosition(self._article.position(offset))
        return self.cursorRect(cursor)
