"""Asks which series and category a briefing belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from workbench.desktop.look import Look
from workbench.desktop.widgets.fields.filing_fields import FilingFields
from workbench.desktop.widgets.parts.dialog_frame import titled_column
from workbench.domain.briefings import Briefing


class FileBriefingDialog(QDialog):
    """Ask for the series and the category of *briefing*."""

    def __init__(
        self,
        look: Look,
        briefing: Briefing,
        series: Sequence[str],
        categories: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._fields = FilingFields(series, categories, self)
        self._fields.series.setText(briefing.series)
        self._fields.category.setText(briefing.category)
        self._build()

    def values(self) -> dict[str, Any]:
        """Return what ``operations.briefings.edit_briefing`` takes."""
        return self._fields.values()

    def _build(self) -> None:
        px = self._look.px
        says = self.tr("Releases of a series lead to each other by category, and can have an index page.")
        explained = QLabel(says)
        explained.setWordWrap(True)
        explained.setProperty("tone", "muted")
        form = QFormLayout()
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(8))
        self._fields.add_to(form, self._look)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = titled_column(self, self._look, self.tr("Series and Category"), width=480)
        column.addWidget(explained)
        column.addLayout(form)
        column.addSpacing(px(4))
        column.addWidget(buttons)
