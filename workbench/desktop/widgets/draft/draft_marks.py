"""Marks in the margin of the draft, at the lines that the checks remark on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QHelpEvent, QPainter, QPixmap, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip

from workbench.desktop.look import Look
from workbench.desktop.widgets.draft.draft_places import cursor_on
from workbench.desktop.widgets.parts.tips import plain_tip
from workbench.domain.spans import OffsetMap, Span

_SIDE, _LEFT = 14, 5


@dataclass(frozen=True, slots=True)
class Mark:
    """Hold what a mark shows: an icon in the colour of a token, and the words for who points at it."""

    icon: str
    token: str
    words: str


class DraftMarks:
    """Paint marks beside the lines of an *editor*; the marks stay at their lines while these move."""

    def __init__(self, look: Look, editor: QPlainTextEdit) -> None:
        self._look = look
        self._editor = editor
        self._marks: list[tuple[QTextCursor, Mark]] = []

    def show(self, marks: Iterable[tuple[QTextCursor, Mark]]) -> None:
        """Show these marks instead, gravest first where a line has several."""
        self._marks = list(marks)
        self._editor.viewport().update()

    def paint(self) -> None:
        """Paint the marks of the lines in sight. Call within the paint event of the editor."""
        painter = QPainter(self._editor.viewport())
        scale = self._editor.devicePixelRatioF()
        drawn: dict[tuple[str, str], QPixmap] = {}  # a few signs stand at many lines
        for area, marks in self._in_sight():
            sign = marks[0].icon, marks[0].token
            if sign not in drawn:
                drawn[sign] = self._look.icon(*sign).pixmap(area.size(), scale)
            painter.drawPixmap(area.topLeft(), drawn[sign])
        painter.end()

    def tell(self, event: QEvent) -> bool:
        """Show what the marks mean where *event* asks for it; say whether it did."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        for area, marks in self._in_sight():
            line = QRect(0, area.top(), area.right() + self._look.px(4), area.height())
            if line.contains(event.pos()):
                words = "\n".join(dict.fromkeys(mark.words for mark in marks))
                QToolTip.showText(event.globalPos(), plain_tip(words), self._editor.viewport())
                return True
        return False

    def _in_sight(self) -> Iterator[tuple[QRect, list[Mark]]]:
        first, end = self._editor.firstVisibleBlock().position(), self._end_of_sight()
        by_line: dict[int, tuple[QRect, list[Mark]]] = {}
        for cursor, mark in self._marks:
            if first <= cursor.selectionStart() < end:
                area = self._area(cursor)
                by_line.setdefault(area.top(), (area, []))[1].append(mark)
        yield from by_line.values()

    def _end_of_sight(self) -> int:
        """Return where the last paragraph in sight ends; a cursor at the foot would count what is being composed."""
        block, shift, end = self._editor.firstVisibleBlock(), self._editor.contentOffset().y(), 0
        foot = self._editor.viewport().height() - shift
        while block.isValid() and self._editor.blockBoundingGeometry(block).top() < foot:
            end = block.position() + block.length()
            block = block.next()
        return end

    def _area(self, cursor: QTextCursor) -> QRect:
        start = QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        line = self._editor.cursorRect(start)
        side = self._look.px(_SIDE)
        left = self._look.px(_LEFT) - self._editor.horizontalScrollBar().value()
        return QRect(left, line.top() + (line.height() - side) // 2, side, side)


def found_marks(
    look: Look, document: QTextDocument, draft: str, spans: Sequence[Span], current: int | None
) -> list[QTextEdit.ExtraSelection]:
    """Return the marks on what was found at *spans* (code points of *draft*), the *current* one in another colour."""
    offsets = OffsetMap(draft)
    marks: list[QTextEdit.ExtraSelection] = []
    for number, span in enumerate(spans):
        form, mark = QTextCharFormat(), QTextEdit.ExtraSelection()
        form.setBackground(look.colour("find" if number == current else "mark"))
        # The stubs know the fields of an extra selection only as what they hold, not that they can be set.
        mark.cursor, mark.format = cursor_on(document, offsets, span), form
        marks.append(mark)
    return marks
