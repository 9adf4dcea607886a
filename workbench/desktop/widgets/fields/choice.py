"""A choice that the wheel leaves alone."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """Choose by a click or by keys: Qt would take a turn of the wheel, meant to scroll the page, for another choice."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()
