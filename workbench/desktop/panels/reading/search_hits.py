"""The words of the article in view that answer the search: found off the window's thread, marked on the page."""

from __future__ import annotations

from workbench.desktop.session import Session
from workbench.desktop.widgets.page.article_view import ArticleView
from workbench.domain.spans import Span
from workbench.search.marks import Marks, mark_spans


class SearchHits:
    """Mark hits in each article that *view* shows, until told otherwise; *topic* tells its questions from others'."""

    def __init__(self, session: Session, view: ArticleView, topic: str) -> None:
        self._session = session
        self._view = view
        self._topic = topic
        self._marks: Marks | None = None

    def set_marks(self, marks: Marks | None) -> None:
        """Mark these words, or none."""
        self._marks = marks
        self.renew()

    def renew(self) -> None:
        """Mark the words of the text that is shown now; a page that is hidden has none to mark."""
        text, marks = self._view.text, self._marks
        if not marks or not text or self._view.isHidden():
            self._view.set_hits(())
            return

        def done(spans: list[Span]) -> None:
            if self._view.text is text and self._marks is marks:
                self._view.set_hits(spans)

        self._session.ask(self._topic, lambda _db, _index: mark_spans(text, marks), done)
