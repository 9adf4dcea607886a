"""One question, answered by a line, by several, or by a choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from workbench.desktop.dialogs.asked import asked
from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.dialog_frame import titled_column

Answer = TypeVar("Answer")
_WIDTH = 440


class AskDialog(QDialog):
    """Ask *question*, answered in *field*; *action* is the word on the button that takes the answer."""

    def __init__(self, look: Look, title: str, question: str, field: QWidget, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        field.setAccessibleName(question)
        label = QLabel(question)
        label.setBuddy(field)
        label.setWordWrap(True)
        label.setProperty("tone", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._take = buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = titled_column(self, look, title, _WIDTH)
        for part in (label, field):
            column.addWidget(part)
        column.addSpacing(look.px(4))
        column.addWidget(buttons)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.textChanged.connect(self._on_typed)
            self._on_typed(field.text())

    def answer(self, read: Callable[[], Answer]) -> Answer | None:
        """Ask, and return what *read* finds in the field then; None where the person cancels."""
        return read() if asked(self) else None

    def _on_typed(self, text: str) -> None:
        self._take.setEnabled(bool(text.strip()))


def ask_name(look: Look, parent: QWidget, title: str, question: str, action: str, *, name: str = "") -> str | None:
    """Ask for a name, offering *name*, and return it; None where the person cancels."""
    field = QLineEdit(name)
    field.selectAll()
    return AskDialog(look, title, question, field, action, parent).answer(lambda: field.text().strip())


def ask_lines(
    look: Look, parent: QWidget, title: str, question: str, action: str, *, lines: Sequence[str]
) -> list[str] | None:
    """Ask for lines, beginning with *lines*, and return them; None where the person cancels."""
    field = QPlainTextEdit("\n".join(lines))
    field.setTabChangesFocus(True)
    return AskDialog(look, title, question, field, action, parent).answer(lambda: field.toPlainText().split("\n"))


def ask_choice(
    look: Look, parent: QWidget, title: str, question: str, action: str, *, choices: Sequence[str]
) -> int | None:
    """Ask for one of *choices* and return its number from 0; None where the person cancels."""
    field = QComboBox()
    field.addItems(list(choices))
    return AskDialog(look, title, question, field, action, parent).answer(field.currentIndex)
