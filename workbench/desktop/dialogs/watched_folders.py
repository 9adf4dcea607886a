"""The list of watched folders: add, pause, remove."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from workbench.desktop.look import Look
from workbench.desktop.models.watched_folders import FolderState, FolderWatch
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.dialog_frame import fit, titled_column
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.desktop.widgets.parts.row_table import by_rows
from workbench.domain.changes import Changes
from workbench.domain.watching import WatchedFolder
from workbench.operations.watching import pause_watching, stop_watching

_ICONS = {
    FolderState.WATCHING: ("circle-check", "ok"),
    FolderState.UNREACHABLE: ("unlink", "warn"),
    FolderState.PAUSED: ("eye-off", "text2"),
}


class WatchedFoldersDialog(QDialog):
    """Show the watched folders with their states; changes are made at once and can be undone."""

    add_requested = Signal()
    """A folder is to be chosen and watched."""

    def __init__(self, look: Look, session: Session, watch: FolderWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._watch = watch
        self._folders: list[WatchedFolder] = []
        self._words = {
            FolderState.WATCHING: self.tr("Watching"),
            FolderState.UNREACHABLE: self.tr("Not reachable"),
            FolderState.PAUSED: self.tr("Paused"),
        }
        self._sentence = QLabel(
            self.tr(
                "While this library is open, what arrives in these folders is imported, and changed and moved files "
                "are followed. A file that vanishes takes nothing with it."
            )
        )
        self._sentence.setProperty("tone", "muted")
        self._sentence.setWordWrap(True)
        self._table = QTableWidget(0, 3)
        self._pages = QStackedWidget()
        empty = EmptyState(look, "eye", self.tr("No folder is watched yet."))
        self._pages.addWidget(self._table)
        self._pages.addWidget(empty)
        self._add = self._button(self.tr("Add…"))
        self._pause = self._button(self.tr("Pause"))
        self._remove = self._button(self.tr("Remove"))
        self._add.clicked.connect(self.add_requested)
        self._pause.clicked.connect(self._on_pause)
        self._remove.clicked.connect(self._on_remove)
        self._column = titled_column(self, look, self.tr("Watched Folders"))
        self._row = QHBoxLayout()
        self._set_up_table()
        self._place()
        session.changed.connect(self._on_changed)
        watch.looked.connect(self._reload)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self._reload()
        fit(self, look, 720, 420)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        return button

    def _place(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        close.rejected.connect(self.reject)
        for button in (self._add, self._pause, self._remove):
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.addWidget(close)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._pages, 1)
        self._column.addLayout(self._row)

    def _set_up_table(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("Watched folders"))
        table.setHorizontalHeaderLabels([self.tr("Folder"), self.tr("State"), self.tr("Files")])
        by_rows(table, paths=0)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.itemSelectionChanged.connect(self._show_buttons)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("watched_folders", "watched_files"):
            self._reload()

    def _reload(self) -> None:
        row = max(self._table.currentRow(), 0)
        self._folders = self._watch.folders()
        self._table.setRowCount(len(self._folders))
        for number, folder in enumerate(self._folders):
            state = self._watch.state(folder)
            cells = folder.path, self._words[state], QLocale().toString(folder.files)
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                if column == 1:
                    item.setIcon(self._look.icon(*_ICONS[state]))
                self._table.setItem(number, column, item)
        if self._folders:
            self._table.selectRow(min(row, len(self._folders) - 1))
        self._pages.setCurrentIndex(0 if self._folders else 1)
        self._show_buttons()

    def _chosen(self) -> WatchedFolder | None:
        row = self._table.currentRow()
        return self._folders[row] if self._table.selectedItems() and row < len(self._folders) else None

    def _show_buttons(self) -> None:
        chosen = self._chosen()
        self._pause.setEnabled(chosen is not None)
        self._remove.setEnabled(chosen is not None)
        self._pause.setText(self.tr("Resume") if chosen and chosen.paused else self.tr("Pause"))

    def _on_pause(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._session.perform(pause_watching, folder_id=chosen.id, paused=not chosen.paused)

    def _on_remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            said = self.tr("Folder no longer watched")
            self._session.perform(stop_watching, say=said, folder_id=chosen.id)

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._row.setSpacing(px(8))
        self._table.verticalHeader().setDefaultSectionSize(px(32))
        self._table.setColumnWidth(1, px(140))
        self._table.setColumnWidth(2, px(80))
        self._reload()
