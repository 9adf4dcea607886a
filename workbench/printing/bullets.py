"""Bullets as a printer sets them: Qt's own are large and touch the first word."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCursor, QTextDocument, QTextListFormat

_STYLES = frozenset((
    QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare
))  # fmt: skip
_BULLET = "•\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"


def hang_bullets(text: QTextDocument) -> None:
    """Give the items of bullet lists a bullet of the text's own type, with all their lines behind it."""
    cursor = QTextCursor(text)
    cursor.beginEditBlock()
    block = text.begin()
    while block.isValid():
        level = _level(block)
        if level:
            _hang(block, cursor, level * text.indentWidth())
        block = block.next()
    cursor.endEditBlock()


def _level(block: QTextBlock) -> int:
    """Return how deep in bullet lists a block stands, 0 for in none."""
    listed = block.textList()
    form = listed.format() if listed else None
    return form.indent() if form and form.style() in _STYLES else 0


def _hang(block: QTextBlock, cursor: QTextCursor, indent: float) -> None:
    words = block.begin().fragment()
    look = words.charFormat() if words.isValid() else block.charFormat()
    device = block.document().documentLayout().paintDevice()
    block.textList().remove(block)
    form = block.blockFormat()
    form.setIndent(0)
    form.setLeftMargin(indent)
    form.setTextIndent(-QFontMetricsF(look.font(), device).horizontalAdvance(_BULLET))
    cursor.setPosition(block.position())
    cursor.setBlockFormat(form)
    cursor.insertText(_BULLET, look)
