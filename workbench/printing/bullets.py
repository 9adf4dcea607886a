"""Bullets as a printer sets them: Qt's own are large and touch the first word."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCursor, QTextDocument, QTextListFormat

_STYLES = frozenset((
    QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare
))  # fmt: skip
_BULLET = "•\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"


def hang_bullets(text: QTextDocument) -> None:
    """Give the items of bullet lists a bullet of the text's own type, with all their lines behind it."""
    cursor = QTextCursor(text)
    cursor.beginEditBlock()
    for block in blocks_of(text):
        level = _level(block)
        if level:
            _hang(block, cursor, level)
    cursor.endEditBlock()


def blocks_of(text: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the blocks of *text*, which may be changed meanwhile."""
    block = text.begin()
    while block.isValid():
        yield block
        block = block.next()


def _level(block: QTextBlock) -> int:
    """Return how deep in bullet lists a block stands, 0 for in none."""
    listed = block.textList()
    form = listed.format() if listed else None
    return form.indent() if form and form.style() in _STYLES else 0


def _hang(block: QTextBlock, cursor: QTextCursor, level: int) -> None:
    words = block.begin().fragment()
    look = words.charFormat() if words.isValid() else block.charFormat()
    device = block.document().documentLayout().paintDevice()
    block.textList().remove(block)
    form = block.blockFormat()
    form.setIndent(level)
    form.setTextIndent(-QFontMetricsF(look.font(), device).horizontalAdvance(_BULLET))
    cursor.setPosition(block.position())
    cursor.setBlockFormat(form)
    cursor.insertText(_BULLET, look)
