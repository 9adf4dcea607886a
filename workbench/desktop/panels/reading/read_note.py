"""Note that the article in view was read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from workbench.desktop.session import Session
from workbench.domain.articles import Article, Status
from workbench.operations.articles import read_article

_READ_AFTER = 3000


class ReadNote(QObject):
    """Count an article as read once it was in view for three seconds, or as soon as something in it is marked."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._unread: int | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(_READ_AFTER)
        self.timer.timeout.connect(self.note)

    @property
    def is_waiting(self) -> bool:
        """Say whether the article in view has not been read yet."""
        return self._unread is not None

    def set_article(self, article: Article | None, *, visible: bool) -> None:
        """Wait for another article to be read."""
        is_unread = article is not None and article.status is Status.UNREAD and self._session.library.is_writable
        self._unread = article.id if article is not None and is_unread else None
        self.set_visible(visible=visible)

    def set_visible(self, *, visible: bool) -> None:
        """Begin to count, or stop."""
        if visible and self.is_waiting:
            self.timer.start()
        else:
            self.timer.stop()

    def note(self) -> None:
        """Note that the article was read: before the first mark in it, so that Undo takes back the mark first."""
        self.timer.stop()
        if self._unread is not None:
            article_id, self._unread = self._unread, None
            self._session.perform(read_article, article_id=article_id)
