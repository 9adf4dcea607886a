"""What no search for words can find, each with the reason: articles without text, files that could not be imported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from workbench.desktop.language import shown_number, translated
from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.button_icon import set_icon
from workbench.desktop.widgets.parts.dialog_frame import dialog_column, dialog_title, fit
from workbench.desktop.widgets.parts.row_table import by_rows
from workbench.operations.indexing import Unsearchable


class UnsearchableDialog(QDialog):
    """List what is not searchable; a double click opens an article."""

    article_requested = Signal(int)
    """This article is to be opened."""
    file_requested = Signal(str)
    """The folder of this file is to be shown."""
    retry_requested = Signal(list)
    """These files (paths) are to be read again, and the index to catch up."""
    forget_requested = Signal(str)
    """This place is to be taken off the list of what could not be imported."""

    def __init__(
        self, look: Look, rows: Sequence[Unsearchable], *, is_writable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._is_writable = is_writable
        self._rows: Sequence[Unsearchable] = ()
        self.setWindowTitle(self.tr("Not Searchable"))
        self._headline = dialog_title()
        self._table = QTableWidget(0, 3)
        self._why = QLabel()
        self._why.setProperty("tone", "muted")
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._open = self._button(self.tr("Open Article"), "book-open")
        self._show_file = self._button(self.tr("Show File"), "folder-open")
        self._forget = self._button(self.tr("Take off the List"), "x")
        self._again = self._button(self.tr("Try All Again"), "rotate-ccw")
        self._set_up_table()
        self._place()
        self._table.itemSelectionChanged.connect(self._show_buttons)
        self._table.itemActivated.connect(lambda _item: self._on_open())
        self._open.clicked.connect(self._on_open)
        self._show_file.clicked.connect(self._on_show_file)
        self._forget.clicked.connect(self._on_forget)
        self._again.clicked.connect(self._on_again)
        fit(self, look, 860, 480)
        self.show_rows(rows)
        self._table.setFocus()

    def show_rows(self, rows: Sequence[Unsearchable]) -> None:
        """List these; the row that was chosen, or the one in its place, stays chosen."""
        before, self._rows = max(0, self._table.currentRow()), rows
        one, several = self.tr("1 file is not searchable"), self.tr("{count} files are not searchable")
        words = one if len(rows) == 1 else several.format(count=shown_number(len(rows)))
        self._headline.setText(words if rows else self.tr("Everything is searchable"))
        self._table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            cells = (row.title or row.member or PurePath(row.file).name, translated(row.why), row.file)
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self._table.setItem(at, column, item)
        if rows:
            self._table.selectRow(min(before, len(rows) - 1))
        self._show_buttons()

    def _button(self, words: str, icon: str) -> QPushButton:
        button = QPushButton(words)
        set_icon(button, self._look, icon)
        button.setAutoDefault(False)
        return button

    def _set_up_table(self) -> None:
        table = self._table
        table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Why"), self.tr("File")])
        table.setAccessibleName(self.tr("What is not searchable"))
        by_rows(table, paths=2)
        for column, width in ((0, 180), (2, 200)):
            table.setColumnWidth(column, self._look.px(width))
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _place(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(self._look.px(8))
        for button in (self._open, self._show_file, self._forget, self._again):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = dialog_column(self, self._look)
        column.addWidget(self._headline)
        column.addWidget(self._table, 1)
        column.addWidget(self._why)
        column.addLayout(foot)

    def _chosen(self) -> Unsearchable | None:
        row = self._table.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _show_buttons(self) -> None:
        chosen = self._chosen()
        self._why.setText(translated(chosen.why) if chosen else "")
        self._open.setEnabled(chosen is not None and chosen.article_id is not None)
        self._show_file.setEnabled(chosen is not None and bool(chosen.file))
        self._forget.setEnabled(chosen is not None and chosen.article_id is None and self._is_writable)
        self._again.setEnabled(bool(self._rows) and self._is_writable)

    def _on_open(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.article_id is not None:
            self.article_requested.emit(chosen.article_id)
            self.accept()

    def _on_show_file(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.file_requested.emit(chosen.file)

    def _on_forget(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.forget_requested.emit(chosen.place)

    def _on_again(self) -> None:
        self.retry_requested.emit(sorted({row.file for row in self._rows if row.file}))
