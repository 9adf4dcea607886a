"""Where a briefing's draft is written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.draft import draft_edits
from workbench.desktop.widgets.draft.citation_list import MOST_OFFERED, CitationList
from workbench.desktop.widgets.draft.draft_marks import DraftMarks, Mark, found_marks
from workbench.desktop.widgets.draft.draft_places import common_start, cursor_on, points, units
from workbench.desktop.widgets.draft.markdown_highlighter import MarkdownHighlighter
from workbench.desktop.widgets.draft.tray_delegate import TrayRow
from workbench.domain.spans import OffsetMap, Span
from workbench.domain.texts import fold

PASSAGES_MIME = "application/x-analyst-workbench-passages"
"""What is dragged out of the tray: a JSON list of the keys of passages."""

_MARGIN = 24
_BEGUN = re.compile(r"\[@((?:[^\s\[\]@]+[ ]?){0,6})\Z")


class DraftEditor(QPlainTextEdit):
    """Edit Markdown; complete ``[@`` to a citation. Undo here is the editor's own.

    The text is what ``draft`` returns: ``toPlainText`` would turn no-break spaces into spaces.
    """

    edited = Signal()
    """The draft has changed by typing, buttons or undo; not by ``open_draft`` and ``take_over``."""
    left = Signal()
    """The focus went elsewhere."""
    find_requested = Signal()
    passages_dropped = Signal(list)
    """The keys of passages, dropped where the caret now stands."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._candidates: Sequence[TrayRow] = ()
        self._is_loading = False
        self._last = self._read = ""
        self._read_at = -1
        self._has_place = False
        self._highlighter = MarkdownHighlighter(look, self.document())
        self._citations = CitationList(look, self)
        self._marks = DraftMarks(look, self)
        self.setProperty("bare", "true")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Draft"))
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self._citations.chosen.connect(self._complete)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def draft(self) -> str:
        """Return the text, lines ended by newlines."""
        if self._read_at != self.document().revision():
            self._read_at = self.document().revision()
            self._read = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        return self._read

    def open_draft(self, draft: str) -> None:
        """Show another draft from its beginning, with no undo."""
        self._is_loading = True
        self.setPlainText(draft)
        self._is_loading = False
        self._has_place = False

    def take_over(self, draft: str) -> None:
        """Show what has become of the same draft elsewhere; the caret stays at its words, and undo takes it back."""
        old = self.draft
        start = common_start(old, draft)
        end = common_start(old[start:][::-1], draft[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(old[:start]))
        cursor.setPosition(units(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        self._is_loading = True
        cursor.insertText(draft[start : len(draft) - end])
        self._is_loading = False

    def set_candidates(self, rows: Sequence[TrayRow], known_keys: Iterable[str]) -> None:
        """Know what can be cited, best first, and which keys are of passages."""
        self._candidates = rows
        self._highlighter.set_known_keys(known_keys)

    def insert_passages(self, texts: Sequence[str], keys: Sequence[str], *, cite_only: bool) -> None:
        """Insert passages at the caret as block quotes, or as citations where that is wanted or within a sentence.

        In a draft where nobody has set the caret yet, they go to the end and not above the title.
        """
        cursor = self.textCursor()
        if not self._has_place:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        if cite_only or draft_edits.is_mid_sentence(cursor):
            cursor.setPosition(cursor.selectionEnd())
            draft_edits.insert_citation(cursor, "".join(f"[@{key}]" for key in keys))
        else:
            for text in texts:
                draft_edits.insert_block(cursor, text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @property
    def caret(self) -> int:
        """Return the code point of the draft before which the caret stands."""
        return points(self.draft, self.textCursor().position())

    @property
    def text(self) -> str:
        """Return the draft."""
        return self.draft

    def selection(self) -> Span:
        """Return what is selected in code points, empty at the caret where nothing is."""
        draft, cursor = self.draft, self.textCursor()
        return Span(points(draft, cursor.selectionStart()), points(draft, cursor.selectionEnd()))

    def top_offset(self) -> int:
        """Return the first code point in sight."""
        return points(self.draft, self.firstVisibleBlock().position())

    def top_line(self) -> float:
        """Return which line of the draft stands at the top, with the share of it that is scrolled away."""
        block = self.firstVisibleBlock()
        area = self.blockBoundingGeometry(block).translated(self.contentOffset())
        return block.blockNumber() + max(0.0, -area.top()) / (area.height() or 1)

    def scroll_to(self, span: Span) -> None:
        """Go to *span*."""
        self.select(span)

    def set_find(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Mark what was found."""
        self.setExtraSelections(found_marks(self._look, self.document(), self.draft, spans, current))

    def replace_all(self, spans: Sequence[Span], words: str) -> None:
        """Put *words* in place of each of *spans*: one step of undo."""
        draft_edits.replace_all(self.textCursor(), self.draft, spans, words)

    def select(self, span: Span) -> None:
        """Select *span* (code points) and bring it into sight."""
        self.setTextCursor(self._cursor_at(span))
        self.centerCursor()

    def replace(self, span: Span, words: str) -> None:
        """Put *words* in place of *span* (code points): one step of undo."""
        cursor = self._cursor_at(span)
        cursor.insertText(words)
        self.setTextCursor(cursor)

    def show_marks(self, marks: Iterable[tuple[Span, Mark]]) -> None:
        """Show marks in the margin, at the lines where the spans begin."""
        offsets = OffsetMap(self.draft)
        self._marks.show((cursor_on(self.document(), offsets, span), mark) for span, mark in marks)

    def wrap(self, mark: str) -> None:
        """Put *mark* around the selected words, or take it off."""
        self.setTextCursor(draft_edits.wrap(self.textCursor(), mark))

    def insert_table(self) -> None:
        """Insert an empty table."""
        cursor = self.textCursor()
        draft_edits.insert_block(cursor, draft_edits.TABLE)
        self.setTextCursor(cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and the marks beside it."""
        super().paintEvent(event)
        self._marks.paint()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a mark in the margin means."""
        return self._marks.tell(event) or super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take the keys for bold, italic and finding before the window's shortcuts do."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (draft_edits.mark_of(event) or draft_edits.asks_to_find(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose among offered citations, set bold and italic, or type."""
        if self._citations.isVisible() and self._steer_citations(Qt.Key(event.key())):
            return
        if draft_edits.asks_to_find(event):
            self.find_requested.emit()
            return
        if mark := draft_edits.mark_of(event):
            if not self.isReadOnly():
                self.wrap(mark)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set the caret, even where it stands already."""
        super().mousePressEvent(event)
        self._has_place = True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the draft is left."""
        super().focusOutEvent(event)
        self._citations.hide()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the offer away, which would stand elsewhere now."""
        super().resizeEvent(event)
        self._citations.hide()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept passages and text."""
        return source.hasFormat(PASSAGES_MIME) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand on passages, whose words the library knows; insert text."""
        if source.hasFormat(PASSAGES_MIME):
            self._has_place = True
            self.passages_dropped.emit(json.loads(source.data(PASSAGES_MIME).toStdString()))
        else:
            super().insertFromMimeData(source)

    def _cursor_at(self, span: Span) -> QTextCursor:
        return cursor_on(self.document(), OffsetMap(self.draft), span)

    def _steer_citations(self, key: Qt.Key) -> bool:
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}:
            self._complete(self._citations.current_key)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._citations.move_current(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self._citations.hide()
        else:
            return False
        return True

    def _on_caret_moved(self) -> None:
        self._has_place = self._has_place or not self._is_loading
        self._offer_citations()

    def _offer_citations(self) -> None:
        begun = None if self._is_loading or self.isReadOnly() else self._begun()
        if begun is None or not self.hasFocus():
            self._citations.hide()
            return
        words = fold(begun).split()
        found = [row for row in self._candidates if all(word in row.words for word in words)]
        found.sort(key=lambda row: not row.key.startswith(tuple(words)))
        if not found or any([row.key] == words for row in found):
            self._citations.hide()
            return
        caret = self.cursorRect().translated(self.viewport().pos())
        self._citations.offer(found[:MOST_OFFERED], caret)

    def _begun(self) -> str | None:
        """Return what is typed of a citation so far, ``None`` where none is begun."""
        cursor = self.textCursor()
        line = cursor.block().text().encode("utf-16-le")[: 2 * cursor.positionInBlock()].decode("utf-16-le", "ignore")
        match = _BEGUN.search(line)
        return match.group(1) if match and not cursor.hasSelection() else None

    def _complete(self, key: str) -> None:
        cursor = self.textCursor()
        back = len((self._begun() or "").encode("utf-16-le")) // 2
        has_end = self.document().characterAt(cursor.position()) == "]"
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, back)
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, back + has_end)
        cursor.insertText(f"{key}]")
        self.setTextCursor(cursor)
        self._citations.hide()

    def _on_text_changed(self) -> None:
        before, self._last = self._last, self.draft
        if not self._is_loading and self._last != before:  # new colours change the document, too
            self.edited.emit()

    def _on_look_changed(self) -> None:
        self.setFont(self._look.font(FontRole.EDITOR))
        self.document().setDocumentMargin(self._look.px(_MARGIN))
        self._citations.hide()
