"""The reading view: an article on its page, to select, mark and walk through by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.page.article_page import ArticlePage
from workbench.desktop.widgets.page.article_text import ArticleHeading
from workbench.desktop.widgets.page.passage_handles import Handle, handle_at, paint_handles
from workbench.domain.articles import Block
from workbench.domain.passages import PassageState
from workbench.domain.spans import Span, paragraph_at, sentence_at, snapped_to_words

_CARET_KEYS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
_SCROLL_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ArticleView(ArticlePage):
    """Read and select: an ArticlePage that tells what is selected, clicked and hovered.

    Selecting with the mouse takes whole words (with Alt: characters). The outlined passage has a handle at either end.
    """

    selection_changed = Signal(object)
    """The selection is settled: its Span, empty where nothing is selected."""
    passage_clicked = Signal(int)
    passage_resized = Signal(int, object)
    """A handle of the outlined passage was dragged: its id, and the Span that it is to cover."""
    passage_hovered = Signal(object)
    """The id of the passage under the mouse, or None."""
    context_menu_requested = Signal(QPoint, int)
    """A menu is wanted at this point of the screen, for this offset."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.resizable = True
        """Whether the outlined passage has handles."""
        self._handle: Handle | None = None
        self._hovered: int | None = None
        self._is_pressed = False
        self._told = Span(0, 0)
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._on_selection_changed)

    def show_article(self, heading: ArticleHeading, text: str, blocks: Sequence[Block]) -> None:
        """Show another text from its top, and tell that nothing of it is selected or hovered."""
        super().show_article(heading, text, blocks)
        self._on_selection_changed()
        self._hover(None)

    def grow_to_sentence(self) -> None:
        """Select the sentence of the caret, or those that the selection touches; where it holds them, the next too.

        Where the caret is out of view, it is the first one in view.
        """
        self._grow(sentence_at)

    def grow_to_paragraph(self) -> None:
        """Select the paragraph of the caret, or those that the selection touches; where it holds them, the next too."""
        self._grow(paragraph_at)

    def go_to_passage(self, step: int) -> None:
        """Go to the next passage (*step* 1) or the one before (-1), from the outlined one or else from the caret."""
        marks = self.marks
        if not marks:
            return
        ids = [mark.id for mark in marks]
        if self._painter.selected in ids:
            index = ids.index(self._painter.selected) + step
        else:
            caret = self.caret
            before = sum(mark.span.start < caret for mark in marks)
            index = before if step > 0 else before - 1
        mark = marks[max(0, min(index, len(ids) - 1))]
        self.scroll_to(mark.span)
        self.passage_clicked.emit(mark.id)

    @property
    def caret(self) -> int:
        """Return the offset of the caret, shown or not."""
        return self._article.offset(self.textCursor().position())

    def area_of(self, span: Span) -> QRect:
        """Return where the lines of *span* stand in the window, in its pixels."""
        lines = self._line_rect(span.start).united(self._line_rect(span.end))
        return lines.translated(self.viewport().mapTo(self.window(), QPoint()))

    def toggle_caret(self) -> None:
        """Show the caret, or hide it."""
        self.show_caret(shown=self.cursorWidth() == 0)

    def show_caret(self, *, shown: bool) -> None:
        """Show or hide the caret; a caret out of view comes to the top of what is in view."""
        self._set_caret(self._look.px(2) if shown else 0)
        if shown:
            self._bring_caret()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the view's own keys; leave the others to Qt."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and event.key() in _SCROLL_KEYS and self.cursorWidth() == 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLL_KEYS[Qt.Key(event.key())] * self._look.px(48))
        elif event.key() == Qt.Key.Key_Escape and (len(self.selection()) or self.cursorWidth()):
            self.show_caret(shown=False)
            self._collapse()
        else:
            if event.key() in _CARET_KEYS and self.cursorWidth() == 0:
                self.show_caret(shown=True)
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and over it the handles of the outlined passage."""
        super().paintEvent(event)
        mark = self.selected_mark
        if mark is not None and self.resizable and mark.state is PassageState.EXACT and self._handle is None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self.verticalScrollBar().value())
            paint_handles(painter, self._article, self._look, mark.span)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began, or take hold of a handle."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._is_pressed = True
            self._handle = self._handle_under(event.position())
        if self._handle is None:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let Qt select the word; it is settled on release."""
        self._is_pressed = True
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Settle the selection on whole words, or take a click for a passage: over several, one after the other."""
        if self._handle is not None and event.button() == Qt.MouseButton.LeftButton:
            self._let_go(self._handle, event)
            return
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or not self._is_pressed:
            return
        self._is_pressed = False
        if len(self.selection()):
            if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._snap()
        elif ids := self._passages_under(event.position()):
            after = ids.index(self._painter.selected) + 1 if self._painter.selected in ids else 0
            self.passage_clicked.emit(ids[after % len(ids)])
        self._on_selection_changed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which passage the mouse is over, or take the handle along that is held."""
        if self._handle is not None:
            at = self._article.offset(self.cursorForPosition(event.position().toPoint()).position())
            span = self._handle.to(at)
            self._select(span, caret_first=at == span.start)
            self.ensureCursorVisible()
            return
        super().mouseMoveEvent(event)
        if not self._is_pressed:
            over_handle = self._handle_under(event.position()) is not None
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if over_handle else Qt.CursorShape.IBeamCursor)
            self._hover(next(iter(self._passages_under(event.position())), None))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse is over no passage."""
        super().leaveEvent(event)
        self._hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu at the mouse, where the caret goes when nothing is selected; or at the caret when asked by key."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            offset = self._article.offset(self.cursorForPosition(event.pos()).position())
            if not len(self.selection()):
                self.select(Span(offset, offset))
                self._on_selection_changed()  # Qt is silent where nothing was selected before, either
            self.context_menu_requested.emit(event.globalPos(), offset)
        else:
            below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.context_menu_requested.emit(below, self.caret)

    def _on_selection_changed(self) -> None:
        span = self.selection()
        if not self._is_pressed and span != self._told:
            self._told = span
            self.selection_changed.emit(span)

    def _handle_under(self, point: QPointF) -> Handle | None:
        mark = self.selected_mark
        if mark is None or not self.resizable or mark.state is not PassageState.EXACT:
            return None
        scrolled = point + QPointF(0, self.verticalScrollBar().value())
        return handle_at(self._article, self._look, mark.id, mark.span, scrolled)

    def _let_go(self, handle: Handle, event: QMouseEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._snap()
        span, self._handle = self.selection(), None
        self.select(Span(handle.fixed, handle.fixed))
        self._is_pressed = False
        self._on_selection_changed()
        if len(span):
            self.passage_resized.emit(handle.passage, span)

    def _collapse(self) -> None:
        self.select(Span(self.caret, self.caret))

    def _snap(self) -> None:
        cursor = self.textCursor()
        self._select(snapped_to_words(self.text, self.selection()), caret_first=cursor.position() < cursor.anchor())

    def _grow(self, unit_at: Callable[[str, int], Span]) -> None:
        if not len(self.selection()):
            self._bring_caret()
        selected = self.selection()
        first = unit_at(self.text, selected.start) or unit_at(self.text, self._words_after(selected.start))
        last = unit_at(self.text, max(selected.start, selected.end - 1))
        if len(selected) and first.start >= selected.start and last.end <= selected.end:
            last = unit_at(self.text, self._words_after(selected.end))
        self.select(Span(min(first.start, selected.start), max(last.end, selected.end)) if len(selected) else first)

    def _bring_caret(self) -> None:
        if not self.viewport().rect().intersects(self.cursorRect()):
            offset = self.top_offset()
            self.select(Span(offset, offset))

    def _words_after(self, offset: int) -> int:
        return len(self.text) - len(self.text[offset:].lstrip())

    def _hover(self, passage_id: int | None) -> None:
        if passage_id != self._hovered:
            self._hovered = passage_id
            self.passage_hovered.emit(passage_id)

    def _passages_under(self, point: QPointF) -> list[int]:
        return self._painter.passages_at(point + QPointF(0, self.verticalScrollBar().value()))
