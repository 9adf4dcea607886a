"""What a turn of the wheel does not change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


def ignore_wheel(*fields: QWidget) -> None:
    """Let *fields* be changed by clicks and keys alone: a turn of the wheel over them scrolls what they stand in."""
    for field in fields:
        field.installEventFilter(_WheelFilter(field))


class _WheelFilter(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True
