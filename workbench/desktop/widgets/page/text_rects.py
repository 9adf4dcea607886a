"""Where a stretch of a paragraph stands on the page, line by line, in any direction of writing."""

from __future__ import annotations

import re
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")
_TOUCHING = 0.5

_Extent = tuple[float, float]


def line_rects(block: QTextBlock, start: int, end: int) -> list[QRectF]:
    """Return one rectangle per line for the text from *start* to *end* (several where directions mix), on whole pixels.

    Heights count from the rounded top of the paragraph.
    """
    layout = block.layout()
    left_edge = layout.position().x()
    is_plain = not _RIGHT_TO_LEFT.search(block.text())
    found: list[QRectF] = []
    opening = layout.lineForTextPosition(start)
    for number in range(opening.lineNumber(), layout.lineCount()) if opening.isValid() else ():
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= last:
            break
        top, height = round(line.y()), round(line.ascent() + line.descent())
        extents = [(_x(line, first), _x(line, last))] if is_plain else _mixed_extents(layout, line, first, last)
        edges = [(round(left_edge + left), round(left_edge + right)) for left, right in extents]
        found += [QRectF(left, top, right - left, height) for left, right in edges]
    return found


def edge_rect(document: QTextDocument, position: int, *, ends: bool) -> QRectF:
    """Return where what starts at *position*, or *ends* there, has its edge, in the document's pixels; no width.

    Where a line is full, one place is the end of that line and the start of the next.
    """
    block = document.findBlock(position)
    top = round(document.documentLayout().blockBoundingRect(block).top())
    layout, inside = block.layout(), position - block.position()
    line = layout.lineForTextPosition(max(0, inside - ends))
    x = layout.position().x() + _x(line, inside)
    return QRectF(x, top + round(line.y()), 0, round(line.ascent() + line.descent()))


def _mixed_extents(layout: QTextLayout, line: QTextLine, first: int, last: int) -> list[_Extent]:
    """Return what the characters from *first* to *last* cover where writing may change direction within the line."""
    boxes = _character_boxes(layout, line)
    runs: list[_Extent] = []
    for left, right in sorted(box for position, box in boxes.items() if first <= position < last):
        if runs and left - runs[-1][1] < _TOUCHING:
            runs[-1] = (runs[-1][0], max(runs[-1][1], right))
        else:
            runs.append((left, right))
    return runs


def _character_boxes(layout: QTextLayout, line: QTextLine) -> dict[int, _Extent]:
    """Return left and right edge of each character of a line.

    Where the direction changes, Qt gives the first character of the new run the place where the old run ends, and no
    width; its real place is the gap that is left beside its neighbour.
    """
    start, end = line.textStart(), line.textStart() + line.textLength()
    positions = [position for position in range(start, end) if layout.isValidCursorPosition(position)]
    leading = {position: _x(line, position) for position in [*positions, end]}
    boxes: dict[int, _Extent] = {}
    for position in positions:
        trailing = _x(line, position, QTextLine.Edge.Trailing)
        boxes[position] = min(leading[position], trailing), max(leading[position], trailing)
    for position, after in zip(positions, [*positions[1:], end], strict=True):
        if boxes[position][1] - boxes[position][0] < _TOUCHING:
            boxes[position] = _gap_at(leading[after], line, boxes) or boxes[position]
    return boxes


def _gap_at(edge: float, line: QTextLine, boxes: dict[int, _Extent]) -> _Extent | None:
    """Return the stretch of the line that no character covers and that begins or ends at *edge*."""
    area = line.naturalTextRect()
    reached = area.left()
    for left, right in [*sorted(boxes.values()), (area.right(), area.right())]:
        touches = abs(reached - edge) < _TOUCHING or abs(left - edge) < _TOUCHING
        if left - reached > _TOUCHING and touches:
            return reached, left
        reached = max(reached, right)
    return None


def _x(line: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    answer = cast("tuple[float, int]", line.cursorToX(position, edge))  # Qt's in-out argument comes back with it
    return answer[0]
