"""The codebook as a whole: import, export, starters, and the report on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from workbench.desktop.dialogs.ask import ask_choice
from workbench.desktop.dialogs.codebook_report import CodebookReportDialog
from workbench.desktop.language import translated
from workbench.desktop.wiring.desk import Desk
from workbench.domain.changes import Changes
from workbench.domain.codebook import Codebook
from workbench.errors import WorkbenchError
from workbench.operations.codebook_files import export_codebook, load_codebook, read_codebook, starter_codebooks


class CodebookFiles(QObject):
    """Connect the commands that take a codebook in or out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        on = desk.actions.on
        on("import_codebook", self._import)
        on("export_codebook", self._export)
        on("starter_codebook", self._start)
        on("codebook_report", self._report)
        desk.window.codebook.starter_requested.connect(self._start)

    def _import(self) -> None:
        kinds = self.tr("Codebooks ({});;All files (*)").format("*.csv *.qdc")
        chosen, _ = QFileDialog.getOpenFileName(self._desk.window, self.tr("Import Codebook"), "", kinds)
        if chosen:
            self._load(Path(chosen))

    def _start(self) -> None:
        starters = {
            self.tr("{name}: {actors} actors, {themes} themes").format(
                name=translated(starter.title), actors=starter.actors, themes=starter.themes
            ): starter.path
            for starter in starter_codebooks()
        }
        title, question = self.tr("Starter Codebook"), self.tr("Add the actors and themes of")
        desk, action = self._desk, self.tr("Add")
        chosen = ask_choice(desk.look, desk.window, title, question, action, choices=list(starters))
        if chosen is not None:
            self._load(list(starters.values())[chosen])

    def _load(self, path: Path) -> None:
        try:
            incoming: Codebook = read_codebook(path)
        except WorkbenchError as error:
            self._desk.window.message_bar.show_error(translated(str(error)))
            return
        self._desk.window.show_page("codebook")
        self._desk.session.perform(load_codebook, then=self._on_loaded, incoming=incoming)

    def _on_loaded(self, changes: Changes) -> None:
        actors, themes = (len(changes.inserted.get(table, ())) for table in ("actors", "themes"))
        added = self.tr("{actors} actors and {themes} themes added").format(actors=actors, themes=themes)
        said = added if changes else self.tr("All of its actors and themes are here already")
        self._desk.session.told.emit(said, bool(changes))

    def _export(self) -> None:
        kinds = self.tr("Table ({});;REFI-QDA codebook ({})").format("*.csv", "*.qdc")
        chosen, kind = QFileDialog.getSaveFileName(self._desk.window, self.tr("Export Codebook"), "codebook.csv", kinds)
        if not chosen:
            return
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(".qdc" if "qdc" in kind else ".csv")
        try:
            export_codebook(self._desk.session.db, path)
        except WorkbenchError as error:
            self._desk.window.message_bar.show_error(translated(str(error)))
        else:
            self._desk.session.told.emit(self.tr("Exported to {}").format(path), False)

    def _report(self) -> None:
        window = self._desk.window
        dialog = window.findChild(CodebookReportDialog)
        if dialog is None:
            dialog = CodebookReportDialog(self._desk.look, self._desk.session, window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.tag_requested.connect(window.codebook.show_tag)
            dialog.tag_requested.connect(lambda _ref: window.show_page("codebook"))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
