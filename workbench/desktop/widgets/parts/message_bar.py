"""A strip that tells of a failure or of something worth knowing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.announce import announce
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.polish import polish_anew

_ICONS = {"danger": "triangle-alert", "info": "info"}


class MessageBar(QFrame):
    """Show one message until it is dismissed; hidden while there is none. Screen readers are told at once."""

    dismissed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = "info"
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = IconButton(look, "x", self.tr("Dismiss"), size=28)
        self._close.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._on_look_changed()
        look.changed.connect(self._on_look_changed)
        self.hide()

    @property
    def text(self) -> str:
        """Return the message shown last."""
        return self._text.text()

    def show_error(self, text: str) -> None:
        """Show what failed and what to do."""
        self._show("danger", text)

    def show_info(self, text: str) -> None:
        """Show something worth knowing."""
        self._show("info", text)

    def dismiss(self) -> None:
        """Put the message away."""
        self.hide()
        self.dismissed.emit()

    def _show(self, tone: str, text: str) -> None:
        self._tone = tone
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setProperty("message", tone)
        polish_anew(self)
        self._on_look_changed()
        self.show()
        announce(self, text)

    def _on_look_changed(self) -> None:
        side = self._look.px(16)
        token = "danger" if self._tone == "danger" else "accent"
        self._icon.setPixmap(self._look.icon(_ICONS[self._tone], token).pixmap(side, side))
        self._icon.setFixedHeight(self._look.px(28))
        self._row.setContentsMargins(self._look.px(16), self._look.px(4), self._look.px(8), self._look.px(4))
        self._row.setSpacing(self._look.px(10))
