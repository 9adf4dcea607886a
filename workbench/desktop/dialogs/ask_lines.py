"""One question, answered by lines of text."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QPlainTextEdit, QWidget


def ask_lines(parent: QWidget, title: str, question: str, lines: list[str]) -> list[str] | None:
    """Ask for lines, beginning with *lines*, and return them; None where the person cancels."""
    dialog = QInputDialog(parent)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setTextValue("\n".join(lines))
    for field in dialog.findChildren(QPlainTextEdit):  # getMultiLineText leaves it without a name
        field.setAccessibleName(question)
    answered = dialog.exec()
    dialog.deleteLater()
    return dialog.textValue().split("\n") if answered else None
