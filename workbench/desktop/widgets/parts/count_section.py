"""A part of a side pane: a heading that folds, and its rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.count_row import CountLine, CountRow


class CountSection(QWidget):
    """Show lines under a heading, at first no more than *most*; the rows are kept and filled anew.

    Without a *title* there is no heading. The signals carry the key of a line.
    """

    chosen = Signal(str)
    menu_requested = Signal(str, QPoint)
    key_pressed = Signal(str, object)
    """The key of the line, and the QKeyEvent."""

    def __init__(self, look: Look, title: str = "", *, most: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._most = most
        self._shows_all = False
        self._is_open = True
        self._lines: Sequence[CountLine] = ()
        self._checked: Collection[str] = ()
        self.rows: list[CountRow] = []
        self._heading = QToolButton()
        self._heading.setText(title)
        self._heading.setProperty("kind", "heading")
        self._heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._heading.setVisible(bool(title))
        self._heading.clicked.connect(self._fold)
        self._more = QPushButton()
        self._more.setProperty("kind", "chip")
        self._more.clicked.connect(self._show_all)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(title)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_lines(self, lines: Sequence[CountLine], checked: Collection[str] = ()) -> None:
        """Show these lines; those whose key is *checked* are what the list shows."""
        self._lines, self._checked = lines, checked
        self._fill()

    def focus_row(self, key: str) -> None:
        """Put the keyboard on the row of a line, where it is shown."""
        for row in self.rows:
            if row.line.key == key and not row.isHidden():
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        self._is_open = not self._is_open
        self._fill()

    def _fill(self) -> None:
        is_open = self._is_open
        most = None if self._shows_all else self._most
        shown = list(self._lines[:most]) if is_open else []
        shown += [line for line in self._lines[len(shown) :] if is_open and line.key in self._checked]
        while len(self.rows) < len(shown):
            self._add_row(shown[len(self.rows)])
        for row, line in zip(self.rows, shown, strict=False):
            row.show_line(line, checked=line.key in self._checked)
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(shown))
        rest = len(self._lines) - len(shown) if is_open else 0
        self._more.setText(self.tr("{count} more").format(count=shown_number(rest)))
        self._more.setVisible(rest > 0)
        self._heading.setIcon(self._look.icon("chevron-down" if is_open else "chevron-right"))

    def _add_row(self, line: CountLine) -> None:
        row = CountRow(self._look, line, self)
        row.clicked.connect(lambda: self.chosen.emit(row.line.key))
        row.menu_requested.connect(lambda at: self.menu_requested.emit(row.line.key, at))
        row.key_pressed.connect(lambda event: self._on_key(row, event))
        self.rows.append(row)
        self._column.insertWidget(len(self.rows), row)
        self._more.raise_()  # the keyboard comes to it last

    def _on_key(self, row: CountRow, event: QKeyEvent) -> None:
        """Go up and down; what else there is to a key is for the pane to say."""
        steps = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers():
            event.accept()
            self.focusNextPrevChild(steps[key])
        else:
            self.key_pressed.emit(row.line.key, event)

    def _show_all(self) -> None:
        was_here, shown = self._more.hasFocus(), sum(not row.isHidden() for row in self.rows)
        self._shows_all = True
        self._fill()
        if was_here:
            self.rows[shown].setFocus()

    def _on_look_changed(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._fill()
