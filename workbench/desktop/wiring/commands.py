"""Commands of the whole window, messages, undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from workbench.desktop.actions import Command, Scope
from workbench.desktop.dialogs.about import AboutDialog
from workbench.desktop.dialogs.help import HelpDialog
from workbench.desktop.language import translated
from workbench.desktop.panels.frame.rail import PAGES
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.parts.dropped import Dropped
from workbench.desktop.widgets.parts.splits import give_room
from workbench.desktop.wiring.command_palette import CommandPalette
from workbench.desktop.wiring.desk import Desk
from workbench.domain.changes import Changes
from workbench.operations.dropping import write_dropped
from workbench.operations.maintenance import back_up_library

_SAVED = (
    "*.txt *.md *.html *.htm *.xhtml *.mhtml *.mht *.pdf *.docx *.odt *.rtf *.epub *.eml *.msg *.mbox *.warc *.warc.gz "
    "*.rss *.atom *.xml *.csv *.tsv *.jsonl *.json *.ris *.zip"
)
"""What the file dialog shows first; the readers choose by content, not by these endings."""

_PAGES = {Scope.LIST: "library", Scope.READER: "library", Scope.EVIDENCE: "evidence", Scope.DRAFT: "briefings"}
_STEP = 24
"""By how many pixels of the design a key makes a pane larger."""


class Commands(QObject):
    """Connect what belongs to no page."""

    library_requested = Signal(str)
    """Another library is wanted: "new", "open" or "sample"."""
    settings_requested = Signal(str)
    """This page of the settings is wanted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._dropped = QTemporaryDir()  # goes with the window; the library keeps its own copy of what was imported
        self._connect_session()
        self._connect_actions()
        self._on_history_changed()

    def _connect_session(self) -> None:
        session, window = self._desk.session, self._desk.window
        session.failed.connect(window.message_bar.show_error)
        session.told.connect(self._on_told)
        session.changed.connect(self._on_changed)
        window.toast.action_requested.connect(partial(self._play, session.undo))
        window.files_dropped.connect(self._import)
        window.text_dropped.connect(self._import_text)
        window.to_be_saved.connect(self._save_typed)

    def _on_told(self, message: str, offers_undo: bool) -> None:
        self._desk.window.toast.show_message(message, self.tr("Undo") if offers_undo else "")

    def _on_changed(self, changes: Changes) -> None:
        """Put away what was said of a step before, once another one is done."""
        self._on_history_changed()
        if changes.label == self._desk.session.library.undo_label:
            self._desk.window.message_bar.dismiss()
            self._desk.window.toast.withdraw()

    def _on_history_changed(self) -> None:
        library = self._desk.session.library
        for name, verb, label in (
            ("undo", self.tr("Undo"), library.undo_label),
            ("redo", self.tr("Redo"), library.redo_label),
        ):
            action = self._desk.actions[name]
            action.setText(self.tr("{verb} {step}").format(verb=verb, step=translated(label)) if label else verb)
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
        on("palette", CommandPalette(self._desk).open)
        window.rail.page_requested.connect(window.show_page)
        on("search", self._focus_search)
        on("find", self._find)
        self._desk.actions.chosen.connect(self._show_page_of)
        for page in PAGES:
            on(f"show_{page}", partial(window.show_page, page))
        on("toggle_list", window.toggle_list)
        on("toggle_filters", lambda: _toggle(window.search_pane))
        on("toggle_inspector", window.toggle_inspector)
        on("next_pane", partial(self._focus_pane, 1))
        on("larger_pane", partial(self._resize_pane, _STEP))
        on("smaller_pane", partial(self._resize_pane, -_STEP))
        on("previous_pane", partial(self._focus_pane, -1))
        look = self._desk.look
        on("switch_theme", lambda: look.set_mode("light" if look.theme.dark else "dark"))
        on("larger", lambda: look.set_zoom(look.zoom + 0.1))
        on("smaller", lambda: look.set_zoom(look.zoom - 0.1))
        on("usual_size", lambda: look.set_zoom(1.0))
        on("settings", partial(self.settings_requested.emit, "appearance"))
        on("shortcuts", partial(self.settings_requested.emit, "keyboard"))
        on("about", self._show_about)
        on("help", self._show_help)

    def _play(self, undo_or_redo: Callable[[], None]) -> None:
        """Keep what was just typed first, so that it is the step that Undo takes back."""
        self._save_typed()
        undo_or_redo()

    def _save_typed(self) -> None:
        self._desk.window.briefings.save_now()
        self._desk.window.inspector.save_now()
        self._desk.window.codebook.save_now()

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

    def _import_text(self, found: Dropped) -> None:
        path = write_dropped(Path(self._dropped.path()), text=found.text, title=found.title, url=found.url)
        self._desk.session.import_paths([path])

    def _back_up(self) -> None:
        library, toast = self._desk.session.library, self._desk.window.toast
        self._desk.session.work(
            lambda: back_up_library(library),
            lambda path: toast.show_message(self.tr("Backed up to {}").format(path)),
        )

    def _focus_search(self) -> None:
        self._desk.window.show_page("library")
        self._desk.window.top_bar.focus_search()

    def _find(self) -> None:
        """Go to the field of the page that is shown, or find words in the article where it has none."""
        window, shown = self._desk.window, self._desk.window.pages.currentWidget()
        fields = shown.findChildren(SearchField) if shown and window.page != "library" else []
        field = next((field for field in fields if field.isVisible()), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()
        elif window.reader.article_id is not None:
            window.show_page("library")
            window.reader.find_words()

    def _show_page_of(self, command: Command) -> None:
        """Show what a command works on first: nothing changes unseen."""
        window = self._desk.window
        page = "library" if command.menu == "Article" else _PAGES.get(command.scope, window.page)
        if page != window.page:
            window.show_page(page)

    def _focus_pane(self, step: int) -> None:
        panes = self._desk.window.panes()
        focused = QApplication.focusWidget()
        at = next((i for i, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)), -1)
        for turn in range(1, len(panes) + 1):
            pane = panes[(at + turn * step) % len(panes)]
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)  # which says that it went by keys, as PaneLine asks
            if pane.isAncestorOf(QApplication.focusWidget() or self._desk.window):  # some have nothing to focus now
                return

    def _resize_pane(self, more: int) -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            give_room(focused, self._desk.look.px(more))

    def _show_about(self) -> None:
        AboutDialog(self._desk.look, self._desk.window).open()

    def _show_help(self) -> None:
        dialog = HelpDialog(self._desk.look, self._desk.actions, self._desk.window)
        dialog.query_requested.connect(self._desk.window.articles.query_requested)
        dialog.open()


def _toggle(pane: QWidget) -> None:
    pane.setVisible(pane.isHidden())
