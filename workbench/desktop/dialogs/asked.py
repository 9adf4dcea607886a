"""A dialog that is shown until it is answered, and then goes."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


def asked(dialog: QDialog) -> bool:
    """Show *dialog* until it is answered, and say whether it was accepted; what it holds can be read until then.

    A dialog belongs to its window and would stay as long as that, hidden, and follow every change of look and library.
    """
    dialog.exec()
    dialog.deleteLater()
    return dialog.result() == QDialog.DialogCode.Accepted
