"""A page in an area that scrolls, and the room beside its bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from workbench.desktop.look import Look


def scrolled(page: QWidget) -> QScrollArea:
    """Return an area in which *page* scrolls up and down; the keyboard goes to what is in it."""
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area


def keep_from_bar(area: QScrollArea, look: Look) -> None:
    """Let the page of *area* end a gap before the scroll bar, and at the edge where there is none."""

    def leave_room(_least: int, most: int) -> None:
        page = area.widget()
        if page is not None and (column := page.layout()) is not None:
            column.setContentsMargins(0, 0, look.px(8) if most else 0, 0)

    area.verticalScrollBar().rangeChanged.connect(leave_room)
