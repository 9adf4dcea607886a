"""What a choice is called by a screen reader."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


def name_choice(choice: QComboBox, name: str) -> None:
    """Name *choice*, which no label names: on Linux Qt tells what is chosen as its name, and only its description besides."""
    choice.setAccessibleName(name)
    choice.setAccessibleDescription(name)
