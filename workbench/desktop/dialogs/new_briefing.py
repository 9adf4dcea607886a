"""Asks what a new briefing is to be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from workbench.briefing.templates import Template
from workbench.desktop.language import translated
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.fields.filing_fields import FilingFields
from workbench.desktop.widgets.fields.marking_combo import MarkingCombo
from workbench.desktop.widgets.parts.dialog_frame import field_label, titled_column
from workbench.domain.texts import sort_key
from workbench.operations.briefings import DEFAULT_TEMPLATE


class NewBriefingDialog(QDialog):
    """Ask for title, series, category, template and marking; *series* and *categories* are those there are."""

    def __init__(
        self,
        look: Look,
        templates: Sequence[Template],
        series: Sequence[str] = (),
        categories: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._templates = {template.id: template for template in templates}
        self._title = QLineEdit()
        self._filing = FilingFields(series, categories, self)
        self._list = QListWidget()
        self._description = QLabel()
        self._marking = MarkingCombo(self.tr("Unmarked"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._create = self._buttons.addButton(self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._build()
        self._title.textChanged.connect(self._on_title_changed)
        self._list.currentItemChanged.connect(lambda _now, _before: self._describe())
        self._list.itemActivated.connect(lambda _item: self._accept_if_titled())
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._on_title_changed("")
        self._describe()

    def values(self) -> dict[str, Any]:
        """Return what ``operations.briefings.add_briefing`` takes besides the day."""
        return {
            "title": self._title.text().strip(),
            **self._filing.values(),
            "template": self._list.currentItem().data(Qt.ItemDataRole.UserRole),
            "marking": self._marking.marking,
        }

    def _build(self) -> None:
        px = self._look.px
        self._title.setPlaceholderText(self.tr("Its first heading"))
        self._list.ensurePolished()  # before the first row is measured
        for template in sorted(self._templates.values(), key=lambda one: sort_key(translated(one.name))):
            item = QListWidgetItem(translated(template.name))
            item.setData(Qt.ItemDataRole.UserRole, template.id)
            item.setToolTip(translated(template.description))
            self._list.addItem(item)
            if template.id == DEFAULT_TEMPLATE or self._list.currentRow() < 0:
                self._list.setCurrentItem(item)
        rows = self._list.sizeHintForRow(0) * self._list.count()
        self._list.setFixedHeight(rows + 2 * self._list.frameWidth())
        self._description.setWordWrap(True)
        self._description.setTextFormat(Qt.TextFormat.PlainText)
        self._description.setProperty("role", FontRole.SECONDARY)
        self._description.setMinimumHeight(px(34))
        self._description.setAlignment(Qt.AlignmentFlag.AlignTop)
        form = QFormLayout()
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(8))
        form.addRow(field_label(self._look, self.tr("Title"), self._title), self._title)
        self._filing.add_to(form, self._look)
        beside = field_label(self._look, self.tr("Template"), self._list)
        beside.setAlignment(Qt.AlignmentFlag.AlignTop)
        beside.setContentsMargins(0, px(12), 0, 0)  # on one line with the first of the list
        form.addRow(beside, self._list)
        form.addRow("", self._description)
        form.addRow(field_label(self._look, self.tr("Marking"), self._marking), self._marking)
        column = titled_column(self, self._look, self.tr("New Briefing"), width=480)
        column.addLayout(form)
        column.addSpacing(px(4))
        column.addWidget(self._buttons)

    def _describe(self) -> None:
        template = self._templates[self._list.currentItem().data(Qt.ItemDataRole.UserRole)]
        self._description.setText(translated(template.description))

    def _on_title_changed(self, title: str) -> None:
        self._create.setEnabled(bool(title.strip()))

    def _accept_if_titled(self) -> None:
        if self._create.isEnabled():
            self.accept()
