"""The search: the box at the top, the pane of filters and the list follow each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from workbench.desktop.dialogs.ask import ask_name
from workbench.desktop.dialogs.unsearchable import UnsearchableDialog
from workbench.desktop.wiring.desk import Desk
from workbench.domain.changes import Changes
from workbench.domain.searches import SavedSearch
from workbench.library import articles
from workbench.operations.indexing import Unsearchable, forget_failure, unsearchable_files
from workbench.operations.reading import can_recognise
from workbench.operations.saved_searches import rename_search, save_search


class Searching(QObject):
    """Connect what asks for articles; whatever is picked by mouse is written into the box first."""

    article_requested = Signal(int)
    """This article is to be opened."""
    file_requested = Signal(str)
    """The folder of this file is to be shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        window, actions, on = desk.window, desk.actions, desk.actions.on
        top, pane, listed = window.top_bar, window.search_pane, window.articles
        top.query_changed.connect(lambda query: self._search(query, typing=True))
        top.query_submitted.connect(self._on_query_submitted)
        top.results_requested.connect(listed.focus_rows)
        top.palette_requested.connect(actions["palette"].trigger)
        for asking in (listed, pane):
            asking.query_requested.connect(self.ask)
        listed.query_shown.connect(self._on_query_shown)
        listed.found.connect(pane.show_found)
        listed.article_opened.connect(lambda _article: top.remember_query())
        pane.rename_requested.connect(self._rename)
        listed.unsearchable_requested.connect(self._ask_for_unsearchable)
        on("rebuild_index", desk.session.keeper.rebuild)
        on("save_search", self._save)
        on("more_like_this", self._show_like)
        self._on_query_shown(listed.query)

    def ask(self, query: str) -> None:
        """Write a query into the box and show what answers it."""
        self._desk.window.top_bar.set_query(query)
        self._search(query, typing=False)
        self._desk.window.top_bar.remember_query()

    def _search(self, query: str, *, typing: bool) -> None:
        self._desk.window.show_page("library", keep_focus=True)
        self._desk.window.articles.set_query(query, typing=typing)

    def _on_query_submitted(self, query: str) -> None:
        self._search(query, typing=False)
        self._desk.window.articles.focus_rows()

    def _on_query_shown(self, query: str) -> None:
        self._desk.window.search_pane.show_query(query)
        self._desk.actions["save_search"].setEnabled(bool(query) and self._desk.session.library.is_writable)

    def _save(self) -> None:
        window, query = self._desk.window, self._desk.window.articles.query
        title = self.tr("Save Search")
        name = ask_name(self._desk.look, window, title, self.tr("Name"), self.tr("Save"), name=query)
        if name is not None:
            self._desk.session.perform(save_search, say=self.tr("Search saved"), name=name, query=query)
            window.search_pane.show()

    def _rename(self, search: SavedSearch) -> None:
        window, title = self._desk.window, self.tr("Rename Search")
        name = ask_name(self._desk.look, window, title, self.tr("Name"), self.tr("Rename"), name=search.name)
        if name not in {None, search.name}:
            self._desk.session.perform(rename_search, search_id=search.id, name=name)

    def _ask_for_unsearchable(self) -> None:
        self._desk.session.ask("unsearchable", unsearchable_files, self._on_unsearchable)

    def _on_unsearchable(self, rows: Sequence[Unsearchable]) -> None:
        desk = self._desk
        shown = desk.window.findChild(UnsearchableDialog)
        if shown is not None:
            shown.show_rows(rows)
            return
        dialog = UnsearchableDialog(desk.look, rows, is_writable=desk.session.library.is_writable, parent=desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.article_requested.connect(self.article_requested)
        dialog.file_requested.connect(self.file_requested)
        dialog.forget_requested.connect(self._forget)
        dialog.retry_requested.connect(self._retry)
        dialog.retry_requested.connect(dialog.accept)
        dialog.open()

    def _forget(self, place: str) -> None:
        self._desk.session.perform(forget_failure, then=self._on_forgotten, place=place)

    def _on_forgotten(self, _changes: Changes) -> None:
        self._desk.session.found.emit()
        self._ask_for_unsearchable()

    def _retry(self, files: list[str]) -> None:
        """Read files again that are still there, pictures too where that can be done, and let the index catch up."""
        there = [path for path in map(Path, files) if path.is_file()]
        if there:
            self._desk.session.import_paths(there, recognise=can_recognise())
        if len(there) < len(files):
            gone = self.tr("%Ln of these file(s) are no longer where they were.", "", len(files) - len(there))
            self._desk.window.message_bar.show_error(gone)
        self._desk.session.catch_up()

    def _show_like(self) -> None:
        window = self._desk.window
        chosen = window.articles.current_id or window.reader.article_id
        article = articles.get(self._desk.session.db, chosen) if chosen else None
        if article is not None:
            window.top_bar.set_query("")
            window.show_page("library", keep_focus=True)
            window.articles.show_like(article)
