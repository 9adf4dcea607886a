"""The keys that tag: one digit or letter for each of the first tags."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from workbench.desktop.models.tag_list import tag_keys
from workbench.desktop.session import Session
from workbench.domain.changes import Changes
from workbench.library import pins


class TagKeys(QObject):
    """Listen for tag keys while *widget* has the focus, and follow the codebook."""

    pressed = Signal(object)
    """The TagRef whose key was pressed."""
    changed = Signal()
    """Other keys stand for other tags now."""

    def __init__(self, session: Session, widget: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._widget = widget
        self._allowed = True
        self._actions: dict[str, QAction] = {}
        self.pins = pins.read(session.db)
        self.keys = tag_keys(session.codebook, {}, self.pins)
        self._listen()
        session.changed.connect(self._on_changed)

    def use_single_keys(self, *, allowed: bool) -> None:
        """Switch the keys on or off."""
        self._allowed = allowed
        self._listen()

    def _listen(self) -> None:
        for key in self.keys.keys() - self._actions.keys():
            action = self._actions[key] = QAction(self)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, key=key: self.pressed.emit(self.keys[key]))
            self._widget.addAction(action)
        for key, action in self._actions.items():
            is_heard = self._allowed and key in self.keys
            action.setShortcut(QKeySequence(key) if is_heard else QKeySequence())

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches("actors", "themes", "settings"):
            return
        pinned = pins.read(self._session.db)
        keys = tag_keys(self._session.codebook, self.keys, pinned)
        if (keys, pinned) != (self.keys, self.pins):
            self.keys, self.pins = keys, pinned
            self._listen()
            self.changed.emit()
