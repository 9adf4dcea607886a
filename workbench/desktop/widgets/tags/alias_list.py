"""The other names of an actor, each to be edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.polish import polish_anew
from workbench.domain.codebook import Alias
from workbench.operations.codebook import is_alias_date


class _Row(QWidget):
    edited = Signal()
    removed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._alias = Alias("")
        self.name, self.since, self.until = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setAccessibleName(self.tr("Alias"))
        self.case = IconButton(look, "case-sensitive", self.tr("Only in this case"), checkable=True, size=28)
        self.dates = IconButton(look, "calendar-range", self.tr("Only in some years"), checkable=True, size=28)
        self.hidden = IconButton(look, "eye-off", self.tr("Never suggest by this name"), checkable=True, size=28)
        self.remove = IconButton(look, "x", self.tr("Remove alias"), size=28)
        row = self._line = QHBoxLayout()
        row.addWidget(self.name, 1)
        for button in (self.case, self.dates, self.hidden, self.remove):
            row.addWidget(button)
        self._period = QWidget()
        period = self._dates = QHBoxLayout(self._period)
        for words, line in ((self.tr("from"), self.since), (self.tr("until"), self.until)):
            label = QLabel(words)
            label.setProperty("tone", "muted")
            line.setPlaceholderText(self.tr("2026-06-21, 2026-06 or 2026"))
            line.editingFinished.connect(lambda line=line: _mark(line))
            line.editingFinished.connect(self._on_edited)
            line.textChanged.connect(lambda _text, line=line: _unmark(line))
            period.addWidget(label)
            period.addWidget(line, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._period)
        self._period.hide()
        self.name.editingFinished.connect(self._on_edited)
        self.case.clicked.connect(self._on_edited)
        self.hidden.clicked.connect(self._on_edited)
        self.dates.clicked.connect(self._on_dates)
        self.remove.clicked.connect(self.removed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def alias(self) -> Alias:
        since, until = (line.text().strip() if self.dates.isChecked() else "" for line in (self.since, self.until))
        name = " ".join(self.name.text().split())
        return Alias(name, self.case.isChecked(), since, until, suggested=not self.hidden.isChecked())

    def show_alias(self, alias: Alias) -> None:
        """Show *alias*, but leave alone what is being typed."""
        is_same = bool(self._alias.name)
        self._alias = alias
        for line, text in ((self.name, alias.name), (self.since, alias.since), (self.until, alias.until)):
            is_typing = line.hasFocus() and line.isModified() and is_same
            if not is_typing and line.text() != text:
                line.setText(text)
        self._name_parts()
        self.case.setChecked(alias.case_sensitive)
        self.hidden.setChecked(not alias.suggested)
        has_dates = bool(alias.since or alias.until)
        if has_dates or not (self.since.hasFocus() or self.until.hasFocus()):
            self.dates.setChecked(has_dates)
            self._period.setVisible(has_dates)

    def _name_parts(self) -> None:
        """Say of each part whose it is: the rows are alike to who cannot see where they stand."""
        whose = self.tr("{rule}: {alias}")
        for button in (self.case, self.dates, self.hidden, self.remove):
            button.setAccessibleName(whose.format(rule=button.text(), alias=self._alias.name))
        for line, words in ((self.since, self.tr("from")), (self.until, self.tr("until"))):
            line.setAccessibleName(whose.format(rule=words, alias=self._alias.name))

    def _on_dates(self) -> None:
        self._period.setVisible(self.dates.isChecked())
        if self.dates.isChecked():
            self.since.setFocus()
        self._on_edited()

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._line.setSpacing(px(4))
        self._column.setSpacing(px(4))
        self._dates.setContentsMargins(px(16), 0, 0, px(4))
        self._dates.setSpacing(px(8))

    def _on_edited(self) -> None:
        if self.alias != self._alias:
            self.edited.emit()


def _mark(line: QLineEdit) -> None:
    """Give *line* a red edge while what stands in it is no date."""
    wrong = not is_alias_date(line.text().strip())
    if wrong != bool(line.property("invalid")):
        line.setProperty("invalid", wrong)
        polish_anew(line)


def _unmark(line: QLineEdit) -> None:
    """Take the red edge away as soon as a date is written."""
    if line.property("invalid"):
        _mark(line)


class AliasList(QWidget):
    """Show aliases as lines with switches for their rules, and below them a line that adds one on Enter."""

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
        self._column.addWidget(self._new)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def aliases(self) -> tuple[Alias, ...]:
        """Return the aliases that are shown, without empty ones."""
        return tuple(row.alias for row in self._rows if row.alias.name)

    def set_aliases(self, aliases: Sequence[Alias]) -> None:
        """Show *aliases*."""
        while len(self._rows) > len(aliases):
            row = self._rows.pop()
            if any(part.hasFocus() for part in row.findChildren(QWidget)):
                self._new.setFocus()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()  # not at once: the row may be the sender
        while len(self._rows) < len(aliases):
            self._add_row()
        for row, alias in zip(self._rows, aliases, strict=True):
            row.show_alias(alias)
        self.updateGeometry()

    def clear_new(self) -> None:
        """Forget what stands in the line for a new alias."""
        self._new.clear()

    def _add_row(self) -> None:
        row = _Row(self._look, self)
        row.edited.connect(lambda: self.edited.emit(self.aliases))
        row.removed.connect(lambda: self._remove(row))
        self._column.insertWidget(len(self._rows), row)
        row.show()  # at once, or the form would be painted once without room for it
        self._rows.append(row)
        self._new.raise_()  # Tab comes to it last

    def _on_look_changed(self) -> None:
        self._column.setSpacing(self._look.px(4))

    def _remove(self, row: _Row) -> None:
        self.edited.emit(tuple(other.alias for other in self._rows if other is not row and other.alias.name))

    def _on_new(self) -> None:
        name = " ".join(self._new.text().split())
        if name:
            self._new.clear()
            self.edited.emit((*self.aliases, Alias(name)))
