"""Sentences of two texts in two columns, with the words that only one of them has made plain."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from workbench.anchoring.differences import differing_words
from workbench.desktop.look import FontRole, Look

_MOST = 300
_PADDING, _BORDER = 8, 1


class SentencePairs(QTextEdit):
    """Show pairs of sentences to read and copy; an empty sentence is one that a text has not."""

    columns_placed = Signal(int, int, int)
    """How far from the left the words of the first column begin, from those of the second, and from the right these end."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Sequence[tuple[str, str]] | None = None
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Sentences that differ"))
        look.changed.connect(self._on_look_changed)

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these sentences instead; the first few hundred where there are more."""
        self._shown = pairs
        self.clear()
        cursor = QTextCursor(self.document())
        if not pairs:
            cursor.insertText(self.tr("No sentence differs."), self._format())
            return
        table = cursor.insertTable(min(len(pairs), _MOST), 2, self._table_format())
        for row, (own, other) in enumerate(pairs[:_MOST]):
            self._fill(table, row, 0, own, other)
            self._fill(table, row, 1, other, own)
        if len(pairs) > _MOST:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(self.tr("… and {} more.").format(len(pairs) - _MOST), self._format())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say where the columns stand, so that what names them can stand over them."""
        super().resizeEvent(event)
        view, inner = self.viewport().geometry(), self._look.px(_PADDING)
        edge = round(self.document().documentMargin()) + 2 * _BORDER + inner  # the table's border, and the cell's
        self.columns_placed.emit(view.left() + edge, 2 * inner + _BORDER, self.width() - 1 - view.right() + edge)

    def _fill(self, table: QTextTable, row: int, column: int, sentence: str, other: str) -> None:
        cursor = table.cellAt(row, column).firstCursorPosition()
        if not sentence:
            missing = self._format()
            missing.setForeground(self._look.colour("text3"))
            cursor.insertText("—", missing)
            return
        done = 0
        for span in differing_words(sentence, other) if other else ():
            cursor.insertText(sentence[done : span.start], self._format())
            cursor.insertText(span.of(sentence), self._format(differs=True))
            done = span.end
        cursor.insertText(sentence[done:], self._format())

    def _format(self, *, differs: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._look.font(FontRole.QUOTE))
        form.setForeground(self._look.colour("text"))
        if differs:
            form.setBackground(self._look.colour("mark"))
            form.setFontWeight(QFont.Weight.DemiBold)
        return form

    def _table_format(self) -> QTextTableFormat:
        form = QTextTableFormat()
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        form.setColumnWidthConstraints([half, half])
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setCellPadding(self._look.px(_PADDING))
        form.setCellSpacing(0)
        form.setBorder(_BORDER)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(self._look.colour("border"))
        return form

    def _on_look_changed(self) -> None:
        if self._shown is not None:
            self.show_pairs(self._shown)
