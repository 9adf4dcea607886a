"""The account of an import: what became of each file."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.import_lines import Fate, ImportLinesModel
from workbench.operations.importing import ImportSummary

_ICONS = {
    Fate.FAILED: ("circle-x", "danger"),
    Fate.UPDATED: ("refresh-cw", "accent"),
    Fate.DUPLICATE: ("copy", "text2"),
    Fate.IMPORTED: ("circle-check", "ok"),
}


class ImportResultsDialog(QDialog):
    """Show every file of an import with what became of it, the failed ones first."""

    article_requested = Signal(int)
    """The article of a file is to be opened."""

    def __init__(self, look: Look, summary: ImportSummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = ImportLinesModel(summary, {fate: look.icon(*icon) for fate, icon in _ICONS.items()}, self)
        self._table = QTableView()
        self._fates = QButtonGroup(self)
        self.setWindowTitle(self.tr("Import"))
        self._headline = QLabel(self._title(summary))
        self._headline.setProperty("role", FontRole.VIEW_TITLE)
        self._sentence = QLabel(summary.in_words())
        self._sentence.setProperty("tone", "muted")
        self._sentence.setWordWrap(True)
        self._copy = QPushButton(self.tr("Copy as Text"))
        self._copy.setIcon(look.icon("copy"))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._on_copied)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self._buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        self._column = QVBoxLayout(self)
        self._fate_row = self._made_fates()
        self._set_up_table()
        self._column.addWidget(self._headline)
        self._column.addWidget(self._sentence)
        self._column.addLayout(self._fate_row)
        self._column.addWidget(self._table, 1)
        self._column.addWidget(self._buttons)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.resize(look.px(820), look.px(520))
        self._table.setFocus()

    def _title(self, summary: ImportSummary) -> str:
        if summary.failed:
            return self.tr("Some files could not be imported")
        return self.tr("The import was stopped") if summary.cancelled else self.tr("All files are accounted for")

    def _made_fates(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._add_fate(row, self.tr("All"), None)
        for fate in Fate:
            self._add_fate(row, self._model.words(fate), fate)
        row.addStretch(1)
        return row

    def _add_fate(self, row: QHBoxLayout, words: str, fate: Fate | None) -> None:
        count = self._model.count(fate)
        button = QPushButton(f"{words}  {count:,}")
        button.setCheckable(True)
        button.setChecked(fate is None)
        button.setEnabled(count > 0)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: self._model.show_fate(fate))
        self._fates.addButton(button)
        row.addWidget(button)

    def _set_up_table(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("Files of the import"))
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.activated.connect(self._on_activated)

    def _on_activated(self, index: QModelIndex) -> None:
        article_id = self._model.line_at(index.row()).line.article_id
        if article_id is not None:
            self.article_requested.emit(article_id)

    def _on_copied(self) -> None:
        QGuiApplication.clipboard().setText(self._model.as_text())
        self._copy.setText(self.tr("Copied"))

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(24), px(24), px(24), px(16))
        self._column.setSpacing(px(12))
        self._fate_row.setSpacing(px(8))
        self._table.verticalHeader().setDefaultSectionSize(px(30))
        self._table.setColumnWidth(0, px(130))
        self._table.setColumnWidth(1, px(280))
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
