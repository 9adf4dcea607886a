"""Copies of one story: open them, compare them, say what is a copy and what is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from workbench.desktop.dialogs.compare_copies import CompareCopiesDialog
from workbench.desktop.wiring.desk import Desk
from workbench.library import articles
from workbench.operations.copies import articles_beside, group_copies, separate_copy


class Copies(QObject):
    """Connect the commands for copies. ``article_requested`` asks for an article by its id."""

    article_requested = Signal(int)
    beside_requested = Signal(int, int)
    """The first article is to be read, with the second beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        inspector, on = desk.window.inspector, desk.actions.on
        inspector.article_opened.connect(self.article_requested)
        inspector.compare_requested.connect(self._compare_shown)
        on("compare_copies", self._compare)
        on("group_copies", lambda: self._group(self._chosen()))
        on("separate_copy", lambda: self._separate(self._chosen()[:1]))

    def _chosen(self) -> list[int]:
        shown = self._desk.window.reader.article_id
        return self._desk.window.articles.selected_ids() or ([] if shown is None else [shown])

    def _compare_shown(self) -> None:
        shown = self._desk.window.reader.article_id
        if shown is not None:
            self._open(shown, [])

    def _compare(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._open(chosen[0], chosen[1:])

    def _open(self, article_id: int, others: Sequence[int]) -> None:
        """Compare an article with *others*, or with its copies where there are none."""
        db = self._desk.session.db
        article = articles.get(db, article_id)
        beside = articles.page(db, others) if others else articles_beside(db, article_id)
        if article is None or not beside:
            said = self.tr("This article has no copies; select two articles to compare them.")
            self._desk.window.toast.show_message(said)
            return
        dialog = CompareCopiesDialog(self._desk.look, self._desk.session, article, beside, self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.group_requested.connect(self._group)
        dialog.beside_requested.connect(self.beside_requested)
        dialog.separate_requested.connect(lambda other: self._separate([other]))
        dialog.open()

    def _group(self, article_ids: Sequence[int]) -> None:
        if article_ids:
            self._desk.session.perform(group_copies, say=self.tr("Grouped as copies"), article_ids=list(article_ids))

    def _separate(self, article_ids: Sequence[int]) -> None:
        for article_id in article_ids:
            self._desk.session.perform(separate_copy, say=self.tr("No longer a copy"), article_id=article_id)
