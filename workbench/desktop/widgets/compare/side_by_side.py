"""Two texts beside each other: what is compared, in how much they differ, and the sentences that do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.compare.sentence_pairs import SentencePairs


class SideBySide(QWidget):
    """Show what stands at the *left* and at the *right*, and below them the sentences that differ."""

    def __init__(self, look: Look, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel()
        self._sentence.setProperty("tone", "muted")
        self._sentence.setWordWrap(True)
        self._pairs = SentencePairs(look)
        self._left, self._right = left, right
        self._sides = QHBoxLayout()
        self._sides.addWidget(left)
        self._sides.addWidget(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(self._sentence)
        column.addLayout(self._sides)
        column.addWidget(self._pairs, 1)
        self._pairs.columns_placed.connect(self._place_sides)

    def show_pairs(self, sentence: str, pairs: Sequence[tuple[str, str]]) -> None:
        """Say in a *sentence*, if any, how the texts differ, and show where."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._pairs.show_pairs(pairs)

    def _place_sides(self, left: int, between: int, right: int) -> None:
        """Let titles stand over the words of their columns; a choice, which has a frame, reaches as far as theirs."""
        middle = (self.width() + left - right - between) // 2
        begin = left if isinstance(self._left, QLabel) else 0
        end = self.width() - (right if isinstance(self._right, QLabel) else 0)
        self._sides.setContentsMargins(begin, 0, self.width() - end, 0)
        self._sides.setSpacing(between)
        self._sides.setStretch(0, middle - begin)
        self._sides.setStretch(1, end - middle - between)


def side_title(words: str) -> QLabel:
    """Return a label that names one side."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", FontRole.PANE_TITLE)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
