"""The other names of an actor, each to be edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.icon_button import IconButton
from workbench.domain.codebook import Alias


class _Row(QWidget):
    edited = Signal()
    removed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._alias = Alias("")
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Alias"))
        self.case = IconButton(look, "case-sensitive", self.tr("Only in this case"), checkable=True, size=28)
        self.remove = IconButton(look, "x", self.tr("Remove alias"), size=28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        row.addWidget(self.name, 1)
        row.addWidget(self.case)
        row.addWidget(self.remove)
        self.name.editingFinished.connect(self._on_edited)
        self.case.clicked.connect(self._on_edited)
        self.remove.clicked.connect(self.removed)

    @property
    def alias(self) -> Alias:
        return Alias(" ".join(self.name.text().split()), self.case.isChecked())

    def show_alias(self, alias: Alias) -> None:
        """Show *alias*, but leave alone what is being typed."""
        is_typing = self.name.hasFocus() and self.name.isModified() and self._alias.name
        self._alias = alias
        if not is_typing and self.name.text() != alias.name:
            self.name.setText(alias.name)
        self.case.setChecked(alias.case_sensitive)

    def _on_edited(self) -> None:
        if self.alias != self._alias:
            self.edited.emit()


class AliasList(QWidget):
    """Show aliases as lines with a switch for the case, and below them a line that adds one on Enter."""

    edited = Signal(object)
    """The aliases as they shall be, a tuple of Alias."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[_Row] = []
        self._new = QLineEdit()
        self._new.setPlaceholderText(self.tr("Add another name and press Enter"))
        self._new.setAccessibleName(self.tr("New alias"))
        self._new.editingFinished.connect(self._on_new)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        self._column.addWidget(self._new)

    @property
    def aliases(self) -> tuple[Alias, ...]:
        """Return the aliases that are shown, without empty ones."""
        return tuple(row.alias for row in self._rows if row.alias.name)

    def set_aliases(self, aliases: Sequence[Alias]) -> None:
        """Show *aliases*."""
        while len(self._rows) > len(aliases):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()  # not at once: the row may be the sender
        while len(self._rows) < len(aliases):
            self._add_row()
        for row, alias in zip(self._rows, aliases, strict=True):
            row.show_alias(alias)

    def clear_new(self) -> None:
        """Forget what stands in the line for a new alias."""
        self._new.clear()

    def _add_row(self) -> None:
        row = _Row(self._look, self)
        row.edited.connect(lambda: self.edited.emit(self.aliases))
        row.removed.connect(lambda: self._remove(row))
        self._column.insertWidget(len(self._rows), row)
        if self._rows:
            self.setTabOrder(self._rows[-1].remove, row.name)
        self._rows.append(row)
        self.setTabOrder(row.remove, self._new)

    def _remove(self, row: _Row) -> None:
        self.edited.emit(tuple(other.alias for other in self._rows if other is not row and other.alias.name))

    def _on_new(self) -> None:
        name = " ".join(self._new.text().split())
        if name:
            self._new.clear()
            self.edited.emit((*self.aliases, Alias(name)))
