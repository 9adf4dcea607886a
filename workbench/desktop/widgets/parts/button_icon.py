"""The icon before the words of a button."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton

from workbench.desktop.look import Look

_SIDE, _GAP = 16, 4


def set_icon(button: QAbstractButton, look: Look, icon: str, token: str = "text2") -> None:  # noqa: S107 - a colour's name, not a secret
    """Put an icon before the words of *button*, farther from them than the four pixels that Qt leaves."""
    button.setIcon(look.icon(icon, token))
    button.setIconSize(QSize(look.px(_SIDE + _GAP), look.px(_SIDE)))
