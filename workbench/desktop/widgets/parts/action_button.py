"""An icon button that stands for a command."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.menu import plain


class ActionButton(IconButton):
    """Trigger *action* on a click, and follow its name, its shortcut and whether it can be chosen now."""

    def __init__(
        self, look: Look, action: QAction, icon: str, *, size: int = 36, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, icon, plain(action.text()), size=size, parent=parent)
        self._action = action
        self._is_apt = True
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_apt(self, *, apt: bool) -> None:
        """Say whether there is anything here that the command could work on."""
        self._is_apt = apt
        self._follow()

    def _follow(self) -> None:
        self.set_text(plain(self._action.text()).rstrip(" …"), self._action.shortcut().toString())
        self.setEnabled(self._action.isEnabled() and self._is_apt)
