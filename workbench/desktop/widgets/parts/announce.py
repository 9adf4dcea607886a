"""What screen readers are to say of themselves."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(source: QObject, words: str) -> None:
    """Have screen readers say *words*, which are about what *source* shows."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))
