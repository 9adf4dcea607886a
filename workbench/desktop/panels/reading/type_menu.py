"""The menu that changes how articles are typeset, step by step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from workbench.desktop.widgets.parts.menu import Menu

_CHOOSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class TypeMenu(Menu):
    """Stay open for the next step, beside the article that shows each; Escape or a click elsewhere closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed: QAction | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which entry a click begins on: the click that opened the menu must not choose one."""
        self._pressed = self.actionAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the entry under the mouse says, and stay."""
        action, pressed = self.actionAt(event.position().toPoint()), self._pressed
        self._pressed = None
        if action is not None and action is pressed:
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the chosen entry says, and stay."""
        action = self.activeAction()
        if event.key() in _CHOOSING and action is not None:
            action.trigger()
        else:
            super().keyPressEvent(event)
