"""A choice of sharing labels."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from workbench.desktop.language import translated
from workbench.desktop.widgets.fields.wheel import ignore_wheel
from workbench.desktop.widgets.parts.named_choice import name_choice
from workbench.domain.markings import Marking


class MarkingCombo(QComboBox):
    """Let a TLP 2.0 label be chosen, or none; *none* is what having none is called here.

    ``marking_chosen`` carries a Marking or ``None`` when a person chooses, not on ``set_marking``.
    """

    marking_chosen = Signal(object)

    def __init__(self, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ignore_wheel(self)
        name_choice(self, self.tr("Marking"))
        self.addItem(none, None)
        for marking in Marking:
            self.addItem(marking.value, marking.value)
            self.setItemData(self.count() - 1, translated(marking.meaning), Qt.ItemDataRole.ToolTipRole)
        self.activated.connect(lambda _at: self.marking_chosen.emit(self.marking))

    @property
    def marking(self) -> Marking | None:
        """Return what is chosen."""
        value = self.currentData()
        return Marking(value) if value else None

    def set_marking(self, marking: Marking | None) -> None:
        """Choose a label."""
        self.setCurrentIndex(0 if marking is None else marking.level + 1)
