"""Where pages break: no heading ends a page, and no paragraph leaves its first line alone at the foot of one."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

_KEPT_LINES = 2
"""Lines of a paragraph that stand together at the foot of a page."""


def keep_together(text: QTextDocument, height: float) -> None:
    """Break pages of *height* before what would be torn: headings from their paragraph, its first line from its second."""
    headings: list[QTextBlock] = []
    for block in _blocks(text):
        if block.blockFormat().headingLevel():
            headings.append(block)
            continue
        start = headings[0] if headings else block
        headings = []
        if page_of_line(text, start, 0, height) != page_of_line(text, block, _KEPT_LINES - 1, height):
            _break_before(start)
            # Qt lays out only the block that was changed, and would leave out of the pages what it moved.
            text.markContentsDirty(start.position(), text.characterCount() - start.position())


def page_of_line(text: QTextDocument, block: QTextBlock, number: int, height: float) -> int:
    """Return the page, from 0, of a block's line, or of its last one where it has fewer."""
    layout = block.layout()
    line = layout.lineAt(min(number, layout.lineCount() - 1))
    top = text.documentLayout().blockBoundingRect(block).top() - layout.boundingRect().top() + line.y()
    return int((top + line.height() / 2) / height)


def _blocks(text: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the blocks that stand in no table: a table's rows are Qt's to break."""
    block = text.begin()
    while block.isValid():
        if block.layout().lineCount() and QTextCursor(block).currentTable() is None:
            yield block
        block = block.next()


def _break_before(block: QTextBlock) -> None:
    form = block.blockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).setBlockFormat(form)
