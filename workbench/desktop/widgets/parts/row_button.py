"""A flat row that can be clicked: an icon and words, elided where they find no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

_LEAST = 6
"""With fewer characters than these, a word that is cut says nothing: the icon stands alone."""


class RowButton(QPushButton):
    """Show *words* after *icon*; screen readers hear all of them."""

    def __init__(self, icon: QIcon, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setIcon(icon)
        self.set_words(words)
        self.setProperty("kind", "row")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self.iconSize().width() - 24
        cut = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, max(0, room))
        self.setText(cut.replace("&", "&&") if cut == self._words or len(cut) >= _LEAST else "")
