"""A question before something is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.desktop.dialogs.asked import asked
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.parts.dialog_frame import dialog_column

_WIDTH = 440
_SIGN = 24


class ConfirmDialog(QDialog):
    """Ask one question; *action* is the word on the button that does it. Escape and Cancel do nothing."""

    def __init__(self, look: Look, title: str, sentence: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        heading, text = QLabel(title), QLabel(sentence)
        heading.setProperty("role", FontRole.PANE_TITLE)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextFormat(Qt.TextFormat.PlainText)
        heading.setMinimumHeight(look.px(_SIGN))
        for label in (heading, text):
            label.setWordWrap(True)
        icon = QLabel()
        icon.setPixmap(look.icon("triangle-alert", "warn").pixmap(look.px(_SIGN), look.px(_SIGN)))
        icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(look.px(4))
        words.addWidget(heading)
        words.addWidget(text)
        top = QHBoxLayout()
        top.setSpacing(look.px(16))
        top.addWidget(icon)
        top.addLayout(words, 1)
        column = dialog_column(self, look, _WIDTH)
        column.setSpacing(look.px(20))
        column.addLayout(top)
        column.addWidget(buttons)
        self.setFixedWidth(look.px(_WIDTH))
        go.setFocus()


def confirm(look: Look, parent: QWidget | None, title: str, sentence: str, action: str) -> bool:
    """Ask before something is lost and return whether to go on."""
    return asked(ConfirmDialog(look, title, sentence, action, parent))
