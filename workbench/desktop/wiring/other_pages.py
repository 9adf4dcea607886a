"""Evidence, briefings and codebook: what they ask for, and the dialogs for it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.desktop.wiring.desk import Desk


class OtherPages(QObject):
    """Connect the pages that stand beside the library."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._connect()
