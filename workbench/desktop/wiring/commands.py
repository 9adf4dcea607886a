"""Commands of the whole window, messages, undo, import."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from workbench import __version__
from workbench.desktop.dialogs.help import HelpDialog
from workbench.desktop.dialogs.import_results import ImportResultsDialog
from workbench.desktop.widgets.palette import PaletteItem
from workbench.desktop.wiring.desk import Desk
from workbench.operations.importing import ImportSummary
from workbench.operations.maintenance import back_up_library


_SAVED = (
    "*.txt *.md *.html *.htm *.xhtml *.mhtml *.mht *.pdf *.docx *.odt *.rtf *.epub *.eml *.msg *.mbox *.warc *.warc.gz "
    "*.rss *.atom *.xml *.csv *.tsv *.jsonl *.json *.ris *.zip"
)
"""What the file dialog shows first; the readers choose by content, not by these endings."""


class Commands(QObject):
    """Connect what belongs to no page.

    ``library_requested`` asks for another library ("new", "open" or "sample"), ``article_requested`` for an article.
    """

    library_requested = Signal(str)
    article_requested = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._last_import: ImportSummary | None = None
        self._connect_session()
        self._connect_actions()
        self._on_history_changed()

    def _connect_session(self) -> None:
        session, window = self._desk.session, self._desk.window
        session.failed.connect(window.message_bar.show_error)
        session.told.connect(self._on_told)
        session.changed.connect(lambda _changes: self._on_history_changed())
        session.import_ended.connect(self._keep_import)
        session.import_answered.connect(self._on_import_answered)
        window.toast.action_requested.connect(partial(self._play, session.undo))
        window.files_dropped.connect(self._import)
        window.closing.connect(window.briefings.save_now)
        window.closing.connect(window.inspector.save_now)
        window.closing.connect(window.codebook.save_now)

    def _on_told(self, message: str, offers_undo: bool) -> None:
        self._desk.window.toast.show_message(message, self.tr("Undo") if offers_undo else "")

    def _on_history_changed(self) -> None:
        library = self._desk.session.library
        for name, verb, label in (("undo", "Undo", library.undo_label), ("redo", "Redo", library.redo_label)):
            action = self._desk.actions[name]
            action.setText(f"{verb} {label}" if label else verb)
            action.setEnabled(label is not None)

    def _connect_actions(self) -> None:
        window, session, on = self._desk.window, self._desk.session, self._desk.actions.on
        for wish in ("new", "open"):
            on(f"{wish}_library", partial(self.library_requested.emit, wish))
        on("open_sample", lambda: self.library_requested.emit("sample"))
        on("import_files", self._choose_files)
        on("import_folder", self._choose_folder)
        on("back_up", self._back_up)
        on("quit", QApplication.closeAllWindows)
        on("undo", partial(self._play, session.undo))
        on("redo", partial(self._play, session.redo))
        on("palette", self._open_palette)
        window.palette_popup.chosen.connect(lambda command: self._desk.actions[command].trigger())
        window.status_bar.results_requested.connect(lambda _summary: self._show_import_results())
        window.rail.page_requested.connect(window.show_page)
        on("search", self._focus_search)
        for page in ("library", "evidence", "briefings", "codebook"):
            on(f"show_{page}", partial(window.show_page, page))
        on("toggle_list", lambda: _toggle(window.articles))
        on("toggle_inspector", lambda: _toggle(window.inspector))
        on("next_pane", self._focus_next_pane)
        look = self._desk.look
        on("switch_theme", lambda: look.set_mode("light" if look.theme.dark else "dark"))
        on("larger", lambda: look.set_zoom(look.zoom + 0.1))
        on("smaller", lambda: look.set_zoom(look.zoom - 0.1))
        on("about", self._show_about)
        on("help", self._show_help)

    def _play(self, undo_or_redo: Callable[[], None]) -> None:
        """Keep what was just typed first, so that it is the step that Undo takes back."""
        self._desk.window.briefings.save_now()
        self._desk.window.inspector.save_now()
        self._desk.window.codebook.save_now()
        undo_or_redo()

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self._desk.window, self.tr("Import Files"), "", self.tr("Articles ({});;All files (*)").format(_SAVED)
        )
        self._import(chosen)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._desk.window, self.tr("Import Folder"))
        self._import([chosen] if chosen else [])

    def _import(self, paths: list[str]) -> None:
        if paths:
            self._desk.session.import_paths([Path(path) for path in paths])

    def _keep_import(self, summary: ImportSummary) -> None:
        self._last_import = summary

    def _on_import_answered(self, summary: ImportSummary) -> None:
        self._desk.window.toast.show_message(summary.in_words())
        if summary.failed:
            self._show_import_results()

    def _show_import_results(self) -> None:
        if self._last_import is not None:
            dialog = ImportResultsDialog(self._desk.look, self._last_import, self._desk.window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.article_requested.connect(self.article_requested)
            dialog.open()

    def _back_up(self) -> None:
        def back_up(_db: Any, _index: Any) -> Path:
            return back_up_library(self._desk.session.library)

        self._desk.session.ask(
            "back up",
            back_up,
            lambda path: self._desk.window.toast.show_message(self.tr("Backed up to {}").format(path)),
        )

    def _open_palette(self) -> None:
        items = [
            PaletteItem(command.id, action.text(), command.menu, command.icon, action.shortcut().toString())
            for command, action in self._desk.actions
            if action.isEnabled() and command.id != "palette"
        ]
        self._desk.window.palette_popup.open(items, self.tr("Run a command"))

    def _focus_search(self) -> None:
        self._desk.window.show_page("library")
        self._desk.window.top_bar.focus_search()

    def _focus_next_pane(self) -> None:
        panes = self._desk.window.panes()
        focused = QApplication.focusWidget()
        at = next((i for i, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)), -1)
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_about(self) -> None:
        text = self.tr(
            "Analyst Workbench {}\n\nFrom saved articles to a defensible briefing, on one laptop, with no network.\n\n"
            "Licence: MIT. Qt and PySide6: LGPL-3. Fonts: Inter, Source Serif 4, JetBrains Mono (OFL). "
            "Icons: Lucide (ISC)."
        )
        QMessageBox.about(self._desk.window, self.tr("About Analyst Workbench"), text.format(__version__))

    def _show_help(self) -> None:
        HelpDialog(self._desk.look, self._desk.actions, self._desk.window).open()


def _toggle(pane: QWidget) -> None:
    pane.setVisible(not pane.isVisible())
