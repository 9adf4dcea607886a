"""Outlets: the list of them, opened on the one that is meant."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from workbench.desktop.dialogs.outlets import OutletsDialog
from workbench.desktop.wiring.desk import Desk
from workbench.library import articles


class Outlets(QObject):
    """Connect the command and the inspector's outlet with the list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.actions.on("outlets", self._open_for_article)
        desk.window.inspector.outlet_requested.connect(self._open)

    def _open_for_article(self) -> None:
        shown = self._desk.window.reader.article_id
        article = articles.get(self._desk.session.db, shown) if shown is not None else None
        self._open(article.outlet_id if article else None)

    def _open(self, outlet_id: int | None) -> None:
        dialog = OutletsDialog(self._desk.look, self._desk.session, outlet_id, self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
