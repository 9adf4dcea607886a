"""What a pane shows while it has nothing to show."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.desktop.look import Look

_LONG_WORD = re.compile(r"\S{24}(?=\S)")
"""What may break behind, lest an address that was searched for makes the pane as wide as itself."""


class EmptyState(QWidget):
    """Say in one sentence why a pane is empty, under an icon, and offer what to do about it, or something else."""

    action_requested = Signal()
    alternative_requested = Signal()

    def __init__(self, look: Look, icon: str, sentence: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._content = "", "", "", ""
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = QLabel()
        self._sentence.setProperty("tone", "muted")
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton()
        self._button.clicked.connect(self.action_requested)
        self._alternative = QPushButton()
        self._alternative.setProperty("kind", "flat")
        self._alternative.clicked.connect(self.alternative_requested)
        self._below, self._column = QVBoxLayout(), QVBoxLayout(self)
        self._below.addWidget(self._sentence)
        self._below.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._below.addWidget(self._alternative, 0, Qt.AlignmentFlag.AlignHCenter)
        self._below.addStretch(1)
        self._column.addStretch(3)
        self._column.addWidget(self._icon)
        self._column.addLayout(self._below, 5)  # so that the icons of panes side by side stand on one line
        self.set_content(icon, sentence, action)
        look.changed.connect(self._on_look_changed)

    def set_content(self, icon: str, sentence: str, action: str = "", *, alternative: str = "") -> None:
        """Show another icon, sentence, action and *alternative*; what is empty has no button."""
        if (content := (icon, sentence, action, alternative)) == self._content:
            return
        self._content = content
        self._sentence.setText(_LONG_WORD.sub("\\g<0>\u200b", sentence))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        proxy = self._button if action else None  # Tab would not get on from a hidden one
        self.setFocusProxy(proxy)  # type: ignore[arg-type]  # Qt takes None for no proxy
        self._alternative.setText(alternative)
        self._alternative.setVisible(bool(alternative))
        self.setAccessibleName(sentence)
        self._on_look_changed()

    def _on_look_changed(self) -> None:
        side = self._look.px(32)
        self._icon.setPixmap(self._look.icon(self._content[0], "text3").pixmap(side, side))
        self._column.setContentsMargins(*(self._look.px(24),) * 4)
        for column in (self._below, self._column):
            column.setSpacing(self._look.px(12))
