"""How many articles were found, said aloud by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.widgets.parts.announce import announce

_SPOKEN_AFTER = 700


class FoundSpeaker(QTimer):
    """Announce the newest answer for a list when typing rests."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = parent
        self._found, self._groups = 0, 0
        self.setSingleShot(True)
        self.setInterval(_SPOKEN_AFTER)
        self.timeout.connect(self._speak)

    def say(self, found: int, *, groups: int) -> None:
        """Say how many articles were found, and in how many groups they stand."""
        self._found, self._groups = found, groups
        self.start()

    def _speak(self) -> None:
        words = self.tr("1 article found") if self._found == 1 else self.tr("{count} articles found")
        words = words.format(count=shown_number(self._found))
        if self._groups:
            words = self.tr("{found}; groups: {count}").format(found=words, count=shown_number(self._groups))
        announce(self._list, words)
