"""The file that an article was read from, opened by the system after asking."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from workbench.desktop.dialogs.confirm import confirm
from workbench.desktop.wiring.desk import Desk
from workbench.library import articles


class Originals(QObject):
    """Connect the command that opens the original file of the article in view."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.actions.on("open_original", self._open)

    def _open(self) -> None:
        session, window = self._desk.session, self._desk.window
        article = articles.get(session.db, window.reader.article_id or 0)
        original = articles.original_of(session.db, article.id) if article else None
        path = session.library.originals / original if original else None
        if article is None or path is None or not path.is_file():
            window.toast.show_message(self.tr("The original file of this article is not in the library"))
            return
        sentence = self.tr(
            "“{}” opens in another program of this computer. That program may connect to the internet: a saved web page "
            "may load pictures and tell its site that it was read."
        )
        title, action = self.tr("Open Original File"), self.tr("Open")
        if confirm(self._desk.look, window, title, sentence.format(Path(article.file).name or path.name), action):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
