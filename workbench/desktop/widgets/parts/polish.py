"""How a widget comes to look as its properties say."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def polish_anew(*widgets: QWidget) -> None:
    """Have the style sheet see the properties of *widgets* that have changed: Qt reads them only when it polishes."""
    for widget in widgets:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
