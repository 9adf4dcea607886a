"""A flat button that shows only an icon."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.desktop.look import Look


class IconButton(QToolButton):
    """Show an icon; say what it does, and its shortcut, in the tooltip.

    *size* is the button's side in design pixels; *shortcut* is only shown, the action that owns it listens for it.
    """

    def __init__(
        self,
        look: Look,
        icon: str,
        text: str,
        *,
        shortcut: str = "",
        checkable: bool = False,
        size: int = 36,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._size = size
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where the work is
        self.set_icon(icon)
        self.set_text(text, shortcut)
        self._on_look_changed()
        look.changed.connect(self._on_look_changed)

    def set_icon(self, icon: str) -> None:
        """Show another icon of ``resources/icons``."""
        self.setIcon(self._look.icon(icon))

    def set_text(self, text: str, shortcut: str = "") -> None:
        """Name what the button does; the spoken name leaves the shortcut out."""
        keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text}  ({keys})" if keys else text)

    def _on_look_changed(self) -> None:
        side, icon = self._look.px(self._size), self._look.px(20 if self._size > 28 else 16)
        self.setFixedSize(side, side)
        self.setIconSize(QSize(icon, icon))
