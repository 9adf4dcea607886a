"""The list of all keyboard shortcuts, to be looked through and changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.desktop.actions import COMMANDS, Command, rivals, usual_keys
from workbench.desktop.language import quoted
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.fields.fuzzy import fuzzy_score
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.parts.row_table import by_rows

_NATIVE = QKeySequence.SequenceFormat.NativeText


_HELD = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}


class _KeysField(QKeySequenceEdit):
    """Hear the keys that are pressed, but for those with which the keyboard itself leaves a field.

    Qt would take Shift+Tab for a shortcut, forget the keys when Shift alone is pressed, and empty the field by mouse only.
    """

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Shift+Tab, give up on Escape, take the keys away on Backspace."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in {Qt.Key.Key_Backtab, Qt.Key.Key_Tab} and held == Qt.KeyboardModifier.ShiftModifier:
            self.focusPreviousChild()
        elif key is Qt.Key.Key_Escape and not held:
            self.given_up.emit()
        elif key is Qt.Key.Key_Backspace and not held:
            self.clear()
        elif key not in _HELD:
            super().keyPressEvent(event)


class ShortcutsPage(QWidget):
    """List the commands with their keys; change those of the chosen one, and say who has them already.

    ``changed`` carries the keys, by command, that are not the usual ones.
    """

    changed = Signal(object)

    def __init__(self, look: Look, own: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._keys = {**usual_keys(), **{known: keys for known, keys in own.items() if known in usual_keys()}}
        self._wanted = ""
        self._listed = list(COMMANDS)
        self._field = SearchField(look, self.tr("Find a command or its keys"))
        self._table = QTableWidget(0, 3)
        self._edit = _KeysField()
        self._label = QLabel(self.tr("Keys"))
        self._usual = QPushButton(self.tr("Usual Keys"))
        self._take = QPushButton()
        self._all_usual = QPushButton(self.tr("Reset All"))
        self._sentence = QLabel()
        self._build()
        self._field.textChanged.connect(self._fill)
        self._table.currentCellChanged.connect(lambda *_cells: self._show_chosen())
        self._edit.keySequenceChanged.connect(self._on_pressed)
        self._edit.given_up.connect(self._show_chosen)
        self._edit.given_up.connect(self._table.setFocus)
        self._usual.clicked.connect(lambda: self._give(usual_keys()[self._chosen().id]))
        self._take.clicked.connect(lambda: self._give(self._wanted))
        self._all_usual.clicked.connect(self._reset)
        self._fill()

    def _build(self) -> None:
        px = self._look.px
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusProxy(self._field)
        self._table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Menu"), self.tr("Keys")])
        self._table.setAccessibleName(self.tr("Keyboard shortcuts"))
        by_rows(self._table)
        self._table.verticalHeader().setDefaultSectionSize(px(30))
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.setColumnWidth(1, px(110))
        self._table.setColumnWidth(2, px(150))
        self._edit.setMaximumSequenceLength(1)
        self._edit.setClearButtonEnabled(True)
        self._edit.setMaximumWidth(px(240))
        self._label.setBuddy(self._edit)
        self._sentence.setProperty("role", FontRole.SECONDARY)
        self._sentence.setProperty("tone", "warn")
        self._sentence.setWordWrap(True)
        for button in (self._usual, self._take, self._all_usual):
            button.setAutoDefault(False)  # Enter in the search field is not meant for them
        line = QHBoxLayout()
        line.setSpacing(px(8))
        for part in (self._label, self._edit, self._usual):
            line.addWidget(part)
        line.setStretchFactor(self._edit, 1)
        line.addStretch(0)
        line.addWidget(self._all_usual)
        below = QHBoxLayout()
        below.addWidget(self._sentence, 1)
        below.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self._field)
        column.addWidget(self._table, 1)
        column.addLayout(line)
        column.addLayout(below)

    def _chosen(self) -> Command:
        return self._listed[max(self._table.currentRow(), 0)]

    def _fill(self) -> None:
        chosen, query = self._chosen(), self._field.text()
        fitting = [command for command in COMMANDS if fuzzy_score(query, self._words(command)) > 0]
        self._listed = fitting or list(COMMANDS)
        self._table.setRowCount(len(self._listed))
        for row, command in enumerate(self._listed):
            shown = (command.name.rstrip(" …"), command.menu_name, self._shown(self._keys[command.id]))
            for column, text in enumerate(shown):
                self._table.setItem(row, column, QTableWidgetItem(text))
        self._table.setCurrentCell(self._listed.index(chosen) if chosen in self._listed else 0, 0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        command = self._chosen()
        self._edit.blockSignals(True)  # what is shown was not pressed
        self._edit.setKeySequence(QKeySequence(self._keys[command.id]))
        self._edit.blockSignals(False)
        name = self.tr("Keys of {}").format(command.name.rstrip(" …"))
        for field in (self._edit, *self._edit.findChildren(QLineEdit)):  # the keyboard is in the inner one
            field.setAccessibleName(name)
        self._usual.setEnabled(self._keys[command.id] != command.shortcut)
        self._all_usual.setEnabled(self._keys != usual_keys())
        self._ask_for("", [])

    def _on_pressed(self, pressed: QKeySequence) -> None:
        keys, command = pressed.toString(), self._chosen()
        if keys == self._keys[command.id]:  # the field says so also when the keyboard leaves it
            self._show_chosen()
            return
        others = rivals(command, keys, self._keys)
        if others:
            self._ask_for(keys, others)
        else:
            self._give(keys)

    def _ask_for(self, keys: str, others: list[Command]) -> None:
        """Name the commands that have the keys already, and offer to take the keys from them."""
        self._wanted = keys
        names = ", ".join(quoted(other.name.rstrip(" …")) for other in others)
        self._sentence.setText(self.tr("{} belongs to {}.").format(self._shown(keys), names) if others else "")
        self._sentence.setVisible(bool(others))
        self._take.setText(self.tr("Use Here Instead"))
        self._take.setVisible(bool(others))

    def _give(self, keys: str) -> None:
        command = self._chosen()
        for other in rivals(command, keys, self._keys):
            self._keys[other.id] = ""
        self._keys[command.id] = keys
        self._tell()

    def _reset(self) -> None:
        self._keys = usual_keys()
        self._tell()

    def _tell(self) -> None:
        usual = usual_keys()
        self._fill()
        self.changed.emit({known: keys for known, keys in self._keys.items() if keys != usual[known]})

    def _words(self, command: Command) -> str:
        return f"{command.name} {command.menu_name} {self._shown(self._keys[command.id])}"

    @staticmethod
    def _shown(keys: str) -> str:
        return QKeySequence(keys).toString(_NATIVE)
