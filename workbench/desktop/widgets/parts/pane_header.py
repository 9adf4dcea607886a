"""The strip at the top of a pane."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from workbench.desktop.look import FontRole, Look

HEIGHT = 44


class PaneHeader(QFrame):
    """Show a pane's title, a count beside it, and the pane's buttons at the right."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = QLabel(title)
        self._title.setProperty("role", FontRole.PANE_TITLE)
        self._count = QLabel()
        for label in (self._title, self._count):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a query or a tag's name is never markup
        self._count.setProperty("role", FontRole.SECONDARY)
        self._count.hide()
        self._title.setHidden(not title)  # an empty one would take the room of a gap
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._title)
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self.setAccessibleName(title)
        self._on_look_changed()
        look.changed.connect(self._on_look_changed)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)
        self._title.setHidden(not title)
        self.setAccessibleName(title)

    def set_count(self, text: str) -> None:
        """Show *text*, such as "1,284 results", beside the title; an empty one is hidden."""
        self._count.setText(text)
        self._count.setVisible(bool(text))

    def add_leading(self, widget: QWidget) -> None:
        """Put *widget* before the title, after those already there."""
        self._row.insertWidget(self._row.indexOf(self._title), widget)

    def add_trailing(self, widget: QWidget) -> None:
        """Put *widget* at the right end."""
        self._row.addWidget(widget)

    def _on_look_changed(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))
        self._row.setContentsMargins(self._look.px(16), 0, self._look.px(8), 0)
        self._row.setSpacing(self._look.px(8))
