"""A short message at the foot of the window that goes away by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.announce import announce
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.shadow import SPREAD, paint_shadow


class Toast(QWidget):
    """Tell what was done, with one action such as Undo; *parent* is the window it floats in.

    It stays while the pointer or the keyboard focus is on it, and starts counting anew when they leave.
    """

    action_requested = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._window = parent
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._action = QPushButton()
        self._action.setProperty("kind", "flat")
        self._action.clicked.connect(self._on_action)
        self._act: Callable[[], None] | None = None
        self._close = IconButton(look, "x", self.tr("Dismiss"), size=28)
        self._close.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        for part in (self._text, self._action, self._close):
            self._row.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        parent.installEventFilter(self)
        look.changed.connect(self._arrange)
        self._arrange()
        self.hide()

    def show_message(
        self, text: str, action: str = "", seconds: float = 6.0, *, act: Callable[[], None] | None = None
    ) -> None:
        """Show *text* for *seconds*, replacing what was shown.

        *action* is the button's label; *act* what it does instead of emitting ``action_requested``.
        """
        self._act = act
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self._timer.setInterval(round(seconds * 1000))
        self._arrange()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def withdraw(self) -> None:
        """Take the action away that ``action_requested`` tells of: there is something else to undo by now."""
        if self._act is None:
            self._action.hide()
            self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the parent."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count anew."""
        self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card and its shadow."""
        rect = QRectF(self.rect()).adjusted(SPREAD, SPREAD, -SPREAD, -SPREAD)
        radius = self._look.px(8)
        painter = QPainter(self)
        paint_shadow(painter, rect, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "control_border" if self._look.theme.dark else "border"  # no shadow tells dark from dark
        painter.setPen(QPen(self._look.colour(edge), 1))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _on_action(self) -> None:
        self.hide()
        (self._act or self.action_requested.emit)()

    def _on_timeout(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start()
        else:
            self.hide()

    def _arrange(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(SPREAD + px(16), SPREAD + px(6), SPREAD + px(8), SPREAD + px(6))
        self._row.setSpacing(px(8))
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        x = (self._window.width() - self.width()) // 2
        self.move(x, self._window.height() - self.height() - self._look.px(34) + SPREAD)
