"""Where a page scrolls that at large type is larger than the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class PageArea(QScrollArea):
    """Scroll *page*, and bring into view what the keyboard goes to; a click lands on what is in view already."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]  # there is one

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        page = self.widget()
        if now is not None and page is not None and page.isAncestorOf(now) and not QApplication.mouseButtons():
            place = QRect(now.mapTo(page, QPoint()), now.size().boundedTo(self.viewport().size()))
            self.ensureVisible(*place.center().toTuple(), place.width() // 2, place.height() // 2)
