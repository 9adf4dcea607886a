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
        self._sides = QHBoxLayout()
        self._sides.addWidget(left, 1)
        self._sides.addWidget(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(self._sentence)
        column.addLayout(self._sides)
        column.addWidget(self._pairs, 1)
        self._pairs.columns_placed.connect(self._place_sides)

    def show_pairs(self, sentence: str, pairs: Sequence[tuple[str, str]]) -> None:
        """Say in a *sentence* how the texts differ, and show where."""
        self._sentence.setText(sentence)
        self._pairs.show_pairs(pairs)

    def _place_sides(self, left: int, between: int, right: int) -> None:
        self._sides.setContentsMargins(left, 0, right, 0)
        self._sides.setSpacing(between)


def side_title(words: str) -> QLabel:
    """Return a label that names one side."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", FontRole.PANE_TITLE)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
