"""A line to type a search or a filter into."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.key_cap import KeyCap


class SearchField(QLineEdit):
    """Show a lens and a placeholder; while empty the *shortcut* that leads here, else a button that clears.

    Escape clears the text; on an empty field it is left to the parent.
    """

    def __init__(self, look: Look, placeholder: str, *, shortcut: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lens = look.icon("search")
        self._clear = IconButton(look, "x", self.tr("Clear"), size=24, parent=self)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear)
        self._cap = KeyCap(look, shortcut, self) if shortcut else None
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.textChanged.connect(self._arrange)
        look.changed.connect(self._arrange)
        self._arrange()

    def set_shortcut(self, shortcut: str) -> None:
        """Show other keys that lead here."""
        if self._cap is not None:
            self._cap.set_shortcut(shortcut)
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cap and the button at the right end."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lens over the field's left margin."""
        super().paintEvent(event)
        side = self._look.px(16)
        painter = QPainter(self)
        self._lens.paint(painter, QRect(self._look.px(10), (self.height() - side) // 2, side, side))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        empty = not self.text()
        right = self._look.px(8)
        if self._cap is not None:
            self._cap.setVisible(empty)
            self._cap.resize(self._cap.sizeHint())
            _place_at_right(self, self._cap, self._look.px(8))
            right = self._cap.width() + self._look.px(8)
        self._clear.setVisible(not empty)
        _place_at_right(self, self._clear, self._look.px(4))
        self.setTextMargins(self._look.px(26), 0, right if empty else self._look.px(24), 0)


def _place_at_right(field: QWidget, part: QWidget, margin: int) -> None:
    part.move(QPoint(field.width() - part.width() - margin, (field.height() - part.height()) // 2))
