"""The line along the top of the pane that has the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from workbench.desktop.look import Look

HEIGHT = 2


class PaneLine(QWidget):
    """Lie over the top edge of whichever of *panes* got the focus in *window* by keys; it takes no clicks."""

    def __init__(self, look: Look, window: QWidget, panes: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(window)
        self._look = look
        self._panes = panes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]  # there is one
        self.hide()

    def place(self) -> None:
        """Go to the pane that has the focus now."""
        focused = QApplication.focusWidget()
        by_keys = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        pane = next((pane for pane in self._panes() if by_keys and focused and pane.isAncestorOf(focused)), None)
        self.setVisible(pane is not None)
        if pane is not None:
            self.setGeometry(*pane.mapTo(self.window(), QPoint()).toTuple(), pane.width(), HEIGHT)
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("accent"))
        painter.end()

    def _on_focus_changed(self) -> None:
        if self.window().isVisible():  # the focus also goes while a closed window is taken apart
            self.place()
