"""Imports: the account of the one under way or of the last one, in a dialog that stays open beside the work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from workbench.desktop.dialogs.import_results import ImportResultsDialog
from workbench.desktop.dialogs.what_changed import WhatChangedDialog
from workbench.desktop.language import translated
from workbench.desktop.wiring.desk import Desk
from workbench.library import articles
from workbench.operations.importing import ImportSummary


class Importing(QObject):
    """Connect imports with the window. ``article_requested`` asks for an article by its id."""

    article_requested = Signal(int)
    beside_requested = Signal(int, int)
    """The article with the first id is to be read, and its revision with the second id beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._summary = ImportSummary()
        self._is_working = False
        self._dialog: ImportResultsDialog | None = None
        session = desk.session
        session.import_started.connect(self._on_started)
        session.import_progressed.connect(self._on_progressed)
        session.import_ended.connect(self._on_ended)
        session.import_answered.connect(self._on_answered)
        desk.actions.on("what_changed", self._show_changes_of_chosen)
        desk.window.status_bar.results_requested.connect(self._show_dialog)

    def _on_started(self, _paths: int) -> None:
        self._on_progressed(ImportSummary())

    def _on_progressed(self, summary: ImportSummary) -> None:
        self._summary, self._is_working = summary, True

    def _on_ended(self, summary: ImportSummary) -> None:
        self._summary, self._is_working = summary, False

    def _on_answered(self, summary: ImportSummary) -> None:
        self._desk.window.toast.show_message(translated(summary.in_words()))
        if summary.failed:
            self._show_dialog()

    def _show_dialog(self) -> None:
        if self._dialog is None:
            desk = self._desk
            dialog = self._dialog = ImportResultsDialog(
                desk.look, desk.session, self._summary, is_working=self._is_working, parent=desk.window
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.article_requested.connect(self.article_requested)
            dialog.file_requested.connect(self.show_file)
            dialog.changes_requested.connect(self._show_changes)
            dialog.finished.connect(self._on_closed)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _on_closed(self) -> None:
        self._dialog = None

    def _show_changes_of_chosen(self) -> None:
        """Show what changed in the article that is selected or, where none is, read."""
        window = self._desk.window
        shown = window.reader.article_id
        for article_id in (window.articles.selected_ids() or ([] if shown is None else [shown]))[:1]:
            self._show_changes(article_id)

    def _show_changes(self, article_id: int) -> None:
        desk = self._desk
        article = articles.get(desk.session.db, article_id)
        if article is None or article.revisions < 2:
            desk.window.toast.show_message(self.tr("This article has not changed since it was imported."))
            return
        dialog = WhatChangedDialog(desk.look, desk.session, article_id, self._dialog or desk.window)
        dialog.beside_requested.connect(self.beside_requested)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_file(self, file: str) -> None:
        """Open the folder of a file in the system's file manager."""
        folder = Path(file).parent
        if not folder.is_dir():
            self._desk.window.message_bar.show_error(self.tr("The folder “{}” is no longer there.").format(folder))
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
