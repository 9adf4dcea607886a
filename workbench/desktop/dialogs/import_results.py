"""The account of an import, under way or ended: how far it is, and what became of each file."""

from __future__ import annotations

from pathlib import Path

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
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTableView,
    QWidget,
)

from workbench.desktop.language import shown_number, translated
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.import_lines import Fate, FileLine, ImportLinesModel
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.button_icon import set_icon
from workbench.desktop.widgets.parts.dialog_frame import dialog_column, dialog_title, fit
from workbench.desktop.widgets.parts.row_table import by_rows
from workbench.operations.importing import ImportSummary
from workbench.operations.reading import can_recognise

_ICONS = {
    Fate.FAILED: ("circle-x", "danger"),
    Fate.UPDATED: ("refresh-cw", "accent"),
    Fate.DUPLICATE: ("copy", "text2"),
    Fate.IMPORTED: ("circle-check", "ok"),
}


class ImportResultsDialog(QDialog):
    """Show every file of an import with what became of it, the failed ones first, and follow the import while it works.

    *summary* is what the import *is_working* on, or the account of one that has ended.
    """

    article_requested = Signal(int)
    """The article of a file is to be opened."""
    file_requested = Signal(str)
    """The folder of a file is to be shown."""
    changes_requested = Signal(int)
    """What changed in the article of a file is to be shown."""

    def __init__(
        self,
        look: Look,
        session: Session,
        summary: ImportSummary,
        *,
        is_working: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._summary = summary
        self._is_working = is_working
        self._is_stopping = False
        self._can_recognise = can_recognise()
        self._model = ImportLinesModel({fate: look.icon(*icon) for fate, icon in _ICONS.items()}, self)
        self._table = QTableView()
        self._fates = QButtonGroup(self)
        self._fate_buttons: dict[Fate | None, QPushButton] = {}
        self.setWindowTitle(self.tr("Import"))
        self._headline = dialog_title()
        self._sentence = QLabel()
        self._sentence.setProperty("tone", "muted")
        self._sentence.setWordWrap(True)
        self._detail = QLabel()
        self._detail.setProperty("role", FontRole.SECONDARY)
        self._detail.setWordWrap(True)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Import"))
        self._pause = self._button("", "pause")
        self._cancel = self._button(self.tr("Cancel Import"), "x")
        self._again = self._button(self.tr("Try Failed Again"), "rotate-ccw")
        self._recognise = self._button(self.tr("Recognise Text"), "text-search")
        self._show_file = self._button(self.tr("Show File"), "folder-open")
        self._changes = self._button(self.tr("What Changed"), "history")
        self._copy = self._button(self.tr("Copy as Text"), "copy")
        self._recognise.setToolTip(
            self.tr("Read the text in pictures of pages with tesseract")
            if self._can_recognise
            else self.tr("Install tesseract to read the text in pictures of pages")
        )
        self._column = dialog_column(self, look)
        self._work_row = QHBoxLayout()
        self._fate_row = self._made_fates()
        self._set_up_table()
        self._place()
        self._connect()
        self._on_look_changed()
        fit(self, look, 860, 560)
        self._show_all()
        self._table.setFocus()

    def _button(self, words: str, icon: str) -> QPushButton:
        button = QPushButton(words)
        set_icon(button, self._look, icon)
        button.setAutoDefault(False)
        return button

    def _made_fates(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for fate in (None, *Fate):
            button = QPushButton()
            button.setCheckable(True)
            button.setChecked(fate is None)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, fate=fate: self._model.show_fate(fate))
            self._fates.addButton(button)
            self._fate_buttons[fate] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _set_up_table(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("Files of the import"))
        table.setModel(self._model)
        by_rows(table, paths=1)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _place(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(self._look.px(8))
        for button in (self._copy, self._show_file, self._changes, self._again, self._recognise):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        self._work_row.addWidget(self._bar, 1)
        self._work_row.addWidget(self._pause)
        self._work_row.addWidget(self._cancel)
        self._column.addWidget(self._headline)
        self._column.addWidget(self._sentence)
        self._column.addLayout(self._work_row)
        self._column.addLayout(self._fate_row)
        self._column.addWidget(self._table, 1)
        self._column.addWidget(self._detail)
        self._column.addLayout(foot)

    def _connect(self) -> None:
        session = self._session
        self._pause.clicked.connect(self._on_pause)
        self._cancel.clicked.connect(self._on_cancelled)
        self._again.clicked.connect(self._on_again)
        self._recognise.clicked.connect(self._on_recognise)
        self._show_file.clicked.connect(self._on_file_wanted)
        self._changes.clicked.connect(self._on_changes_wanted)
        self._copy.clicked.connect(self._on_copied)
        self._table.activated.connect(self._on_activated)
        self._table.selectionModel().selectionChanged.connect(self._show_buttons)
        self._model.modelReset.connect(self._show_buttons)
        session.import_started.connect(self._on_started)
        session.import_progressed.connect(self._on_progressed)
        session.import_paused.connect(self._on_paused)
        session.import_ended.connect(self._on_ended)
        self._look.changed.connect(self._on_look_changed)

    def _on_started(self, _paths: int) -> None:
        self._is_stopping = False
        self._on_progressed(ImportSummary())

    def _on_progressed(self, summary: ImportSummary) -> None:
        self._summary, self._is_working = summary, True
        self._show_all()

    def _on_ended(self, summary: ImportSummary) -> None:
        self._summary, self._is_working, self._is_stopping = summary, False, False
        self._show_all()

    def _on_paused(self, _paused: bool) -> None:
        self._show_all()

    def _show_all(self) -> None:
        summary = self._summary
        self._model.show_summary(summary)
        self._headline.setText(self._working_title() if self._is_working else self._title(summary))
        self._sentence.setText(self._how_far() if self._is_working else translated(summary.in_words()))
        self._bar.setRange(0, summary.total)
        self._bar.setValue(summary.done)
        paused = self._session.is_import_paused
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        set_icon(self._pause, self._look, "play" if paused else "pause")
        if not self._is_working:
            self._rest_on_first_failed()
        for part in (self._bar, self._pause, self._cancel):
            part.setVisible(self._is_working)
            part.setDisabled(self._is_stopping)
        for fate, button in self._fate_buttons.items():
            count = self._model.count(fate)
            words = self._model.words(fate) if fate else self.tr("All")
            button.setText(f"{words}  {shown_number(count)}")
            button.setEnabled(count > 0 or button.isChecked())
        self._show_buttons()

    def _rest_on_first_failed(self) -> None:
        """Put the keyboard on the list, as the buttons that it may be on go, and choose what failed first."""
        if self._chosen() is None and self._summary.failed:
            self._table.selectRow(0)
        if self.focusWidget() in {self._pause, self._cancel}:
            self._table.setFocus()

    def _show_buttons(self) -> None:
        self._again.setEnabled(bool(self._summary.failed) and not self._is_working)
        pictures = bool(self._summary.with_pictures) and not self._is_working
        self._recognise.setVisible(pictures)
        self._recognise.setEnabled(pictures and self._can_recognise)
        chosen = self._chosen()
        self._detail.setText(self._model.account_of(chosen) if chosen else "")
        self._detail.setVisible(bool(self._detail.text()))
        self._show_file.setEnabled(chosen is not None)
        self._changes.setEnabled(chosen is not None and chosen.fate is Fate.UPDATED)
        self._copy.setText(self.tr("Copy as Text"))

    def _working_title(self) -> str:
        if self._is_stopping:
            return self.tr("Stopping the import…")
        return self.tr("The import is paused") if self._session.is_import_paused else self.tr("Importing…")

    def _how_far(self) -> str:
        if not self._summary.total:
            return self.tr("Looking for files to import…")
        return translated(self._summary.progress_in_words(paused=self._session.is_import_paused))

    def _title(self, summary: ImportSummary) -> str:
        if summary.failed:
            return self.tr("Some files could not be imported")
        return self.tr("The import was stopped") if summary.cancelled else self.tr("All files are accounted for")

    def _on_pause(self) -> None:
        self._session.pause_import(paused=not self._session.is_import_paused)

    def _on_cancelled(self) -> None:
        self._is_stopping = True
        self._session.cancel_import()

    def _on_again(self) -> None:
        paths = dict.fromkeys(Path(line.file) for line in self._summary.failed)
        self._fate_buttons[None].click()
        self._session.import_paths(list(paths))

    def _on_recognise(self) -> None:
        paths = [Path(file) for file in self._summary.with_pictures]
        self._fate_buttons[None].click()
        self._session.import_paths(paths, recognise=True)

    def _chosen(self) -> FileLine | None:
        rows = self._table.selectionModel().selectedRows()
        return self._model.line_at(rows[0].row()) if rows else None

    def _on_file_wanted(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.file_requested.emit(chosen.line.file)

    def _on_changes_wanted(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.line.article_id is not None:
            self.changes_requested.emit(chosen.line.article_id)

    def _on_activated(self, index: QModelIndex) -> None:
        article_id = self._model.line_at(index.row()).line.article_id
        if article_id is not None:
            self.article_requested.emit(article_id)

    def _on_copied(self) -> None:
        QGuiApplication.clipboard().setText(self._model.as_text())
        self._copy.setText(self.tr("Copied"))

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._work_row.setSpacing(px(8))
        self._fate_row.setSpacing(px(8))
        self._table.verticalHeader().setDefaultSectionSize(px(30))
        self._table.setColumnWidth(0, px(164))
        self._table.setColumnWidth(1, px(284))
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
