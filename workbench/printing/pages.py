"""Where pages break: no heading or quotation ends a page, and no paragraph leaves a line alone at the foot or head of one.

The text is laid out once, as if on one endless page, and cut between lines. Qt's own pages would be laid out anew for each
break that is moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable


@dataclass(frozen=True, slots=True)
class Page:
    """Hold what of the endless page stands on one page: from *top* to *bottom*, in dots."""

    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class _Line:
    """Hold a line of text or a row of a table; a *bound* one stands on the page of the one before."""

    top: float
    bottom: float
    is_bound: bool


def pages_of(text: QTextDocument, height: float) -> list[Page]:
    """Cut *text*, laid out without pages, into pages of at most *height*; what is higher than a page is cut where it must."""
    lines = list(_lines(text))
    first, cuts = 0, [0]
    for number, line in enumerate(lines):
        if number > first and line.bottom - lines[first].top > height:
            free = (at for at in range(number, first, -1) if not lines[at].is_bound)
            first = next(free, number)
            cuts.append(first)
    ends = [*cuts[1:], len(lines)]
    return [Page(lines[start].top, lines[end - 1].bottom) for start, end in zip(cuts, ends, strict=True) if end] or [
        Page(0, 0)
    ]


def _lines(text: QTextDocument) -> Iterator[_Line]:
    block, binds = text.begin(), False
    while block.isValid():
        table = _table_at(block)
        if table is None:
            lines = _lines_of(block)
            yield from _bound(lines, to_before=binds)
            if lines:
                binds = _binds_next(block)
            block = block.next()
        else:
            yield from _bound(_rows(table), to_before=binds)
            binds = False
            block = table.lastCursorPosition().block().next()


def _bound(lines: list[_Line], *, to_before: bool) -> Iterator[_Line]:
    """Yield the lines of one block: the second is bound to the first, the last to the one before it."""
    for number, line in enumerate(lines):
        is_bound = to_before if number == 0 else number == 1 or number == len(lines) - 1
        yield replace(line, is_bound=is_bound or line.is_bound)


def _binds_next(block: QTextBlock) -> bool:
    """Say whether what follows a block stands with it: the text below a heading, the source below a quotation."""
    is_before_source = block.next().isValid() and block.next().text().startswith("— ")
    return block.blockFormat().headingLevel() > 0 or is_before_source


def _lines_of(block: QTextBlock) -> list[_Line]:
    layout = block.layout()
    document = block.document()
    origin = document.documentLayout().blockBoundingRect(block).top() - layout.boundingRect().top()
    is_heading = block.blockFormat().headingLevel() > 0
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [
        _Line(origin + line.y(), origin + line.y() + line.height(), is_bound=is_heading and number > 0)
        for number, line in enumerate(lines)
    ]


def _table_at(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()


def _rows(table: QTextTable) -> list[_Line]:
    """Return the rows of a table, each from the top of its highest line to that of the next; the first two are bound."""
    rows = [list(_row_lines(table, number)) for number in range(table.rows())]
    tops = [min(line.top for line in lines) for lines in rows if lines]
    ends = [max(line.bottom for line in lines) for lines in rows if lines]
    return [
        _Line(top, below, is_bound=False) for top, below in zip(tops, (*tops[1:], *ends[-1:]), strict=True)
    ]  # fmt: skip


def _row_lines(table: QTextTable, number: int) -> Iterable[_Line]:
    for column in range(table.columns()):
        cell = table.cellAt(number, column)
        block = cell.firstCursorPosition().block()
        last = cell.lastCursorPosition().block()
        while block.isValid():
            yield from _lines_of(block)
            if block == last:
                break
            block = block.next()
