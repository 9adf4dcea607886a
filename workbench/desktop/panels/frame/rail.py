"""The rail of pages at the left edge."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.action_button import ActionButton
from workbench.desktop.widgets.parts.menu import plain

WIDTH = 52
PAGES = {
    "library": "library",
    "evidence": "highlighter",
    "analysis": "chart-scatter",
    "briefings": "pencil-line",
    "codebook": "folder-tree",
}
"""The pages and their icons, in the order of the rail; the command of each is called ``show_`` and its name."""


class Rail(QFrame):
    """Show one button for each page, the present one checked, and help and settings at the foot."""

    page_requested = Signal(str)

    def __init__(self, look: Look, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._actions = actions
        self.setProperty("ground", "bg")
        self.setProperty("edge", "right")
        self.setAccessibleName(self.tr("Pages of {library}").format(library=session.library.title))
        self._buttons: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        for page in PAGES:
            button = _page_button(actions[f"show_{page}"])
            button.clicked.connect(lambda _checked=False, page=page: self.page_requested.emit(page))
            self._buttons[page] = button
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        for command, icon in (("help", "circle-help"), ("settings", "settings")):
            self._column.addWidget(ActionButton(look, actions[command], icon), 0, Qt.AlignmentFlag.AlignHCenter)
        self.show_page("library")
        actions.keys_changed.connect(self._name_keys)
        look.changed.connect(self._on_look_changed)
        self._name_keys()
        self._on_look_changed()

    def show_page(self, page: str) -> None:
        """Check the button of *page*."""
        self._buttons[page].setChecked(True)

    def _name_keys(self) -> None:
        for page, button in self._buttons.items():
            action = self._actions[f"show_{page}"]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            name = plain(action.text())
            button.setToolTip(f"{name}  ({keys})" if keys else name)

    def _on_look_changed(self) -> None:
        px = self._look.px
        self.setFixedWidth(px(WIDTH))
        self._column.setContentsMargins(0, px(8), 0, px(8))
        self._column.setSpacing(px(4))
        for page, button in self._buttons.items():
            button.setIcon(self._look.icon(PAGES[page]))


def _page_button(action: QAction) -> QPushButton:
    """Return a button with an action's name; no tool button: a screen reader takes its checked one for a check box."""
    name = plain(action.text())
    button = QPushButton()
    button.setProperty("kind", "page")
    button.setCheckable(True)
    button.setAutoExclusive(True)
    button.setAccessibleName(name)
    return button
