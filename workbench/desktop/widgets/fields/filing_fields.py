"""Where a briefing is filed: its series, and its category in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFormLayout, QLineEdit

from workbench.desktop.look import Look
from workbench.desktop.widgets.fields.name_completer import name_completer
from workbench.desktop.widgets.parts.dialog_frame import field_label


class FilingFields(QObject):
    """Two lines that offer the *series* and *categories* there are; any other begins one."""

    def __init__(self, series: Sequence[str], categories: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self.series = QLineEdit()
        self.category = QLineEdit()
        self.series.setPlaceholderText(self.tr("Strategic Technology Daily, for example"))
        self.category.setPlaceholderText(self.tr("Technology Control, for example"))
        self.series.setCompleter(name_completer(series, self))
        self.category.setCompleter(name_completer(categories, self))

    def add_to(self, form: QFormLayout, look: Look) -> None:
        """Put the lines into *form*."""
        for words, line in ((self.tr("Series"), self.series), (self.tr("Category"), self.category)):
            form.addRow(field_label(look, words, line), line)

    def values(self) -> dict[str, str]:
        """Return series and category as they were typed."""
        return {"series": self.series.text().strip(), "category": self.category.text().strip()}


def filed_as(series: str, category: str) -> str:
    """Return series and category in a few words."""
    if series or category:
        return " · ".join(part for part in (series, category) if part)
    return QCoreApplication.translate("FilingFields", "No series")
