"""Six small buttons for the credibility of a passage."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from workbench.desktop.language import translated
from workbench.desktop.look import Look
from workbench.domain.grading import CREDIBILITY


class GradeBar(QFrame):
    """Choose a credibility from 1 to 6; the grade that is set, chosen again, is taken back."""

    chosen = Signal(object)
    """The grade, or None."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._grade: int | None = None
        self._buttons: dict[int, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for grade, name in CREDIBILITY.items():
            button = QToolButton()
            button.setText(str(grade))
            button.setCheckable(True)
            button.setToolTip(f"{grade}  {translated(name)}")
            button.setAccessibleName(self.tr("Credibility {}: {}").format(grade, name))
            button.clicked.connect(lambda _checked=False, grade=grade: self._on_clicked(grade))
            self._buttons[grade] = button
            row.addWidget(button)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Credibility"))
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_grade(self, grade: int | None) -> None:
        """Show *grade*."""
        self._grade = grade
        for number, button in self._buttons.items():
            button.setChecked(number == grade)

    def _on_clicked(self, grade: int) -> None:
        self.set_grade(self._grade)  # until the library has it
        self.chosen.emit(None if grade == self._grade else grade)

    def _on_look_changed(self) -> None:
        for button in self._buttons.values():
            button.setFixedSize(self._look.px(30), self._look.px(26))
