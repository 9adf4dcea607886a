"""The words under the titles of a list, fetched in the background for the rows that are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.desktop.session import Session
from workbench.operations.searching import FoundArticle, found_articles
from workbench.search.answers import Answer
from workbench.search.marks import Marks

_AT_ONCE = 40
_KEPT = 1000
_UNMARKED = Answer(0, (), (), Marks())


class ArticleSnippets(QObject):
    """Know how articles answer a query, or how their texts begin; what is not known yet is asked for and told."""

    arrived = Signal(list)
    """The ids of the articles of which more is known now."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._answer: Answer | None = None
        self._found: OrderedDict[int, FoundArticle] = OrderedDict()
        self._wanted: dict[int, None] = {}
        self._is_asking = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def show(self, answer: Answer | None, known: Mapping[int, FoundArticle] | None) -> None:
        """Go over to another answer, of which some rows may be known already."""
        if known is not None or (answer or _UNMARKED).marks != (self._answer or _UNMARKED).marks:
            self._found.clear()
        self._answer = answer
        self._wanted.clear()
        self._is_asking = False
        self._found.update(known or {})

    def known(self, article_id: int) -> FoundArticle | None:
        """Return how an article answers, as far as that is known."""
        return self._found.get(article_id)

    def wanted(self, article_id: int) -> FoundArticle | None:
        """Return how an article answers; where that is not known, ask for it."""
        if article_id in self._found:
            return self._found[article_id]
        self._wanted.pop(article_id, None)
        self._wanted[article_id] = None
        if not self._soon.isActive():
            self._soon.start()
        return None

    def forget(self, article_id: int) -> None:
        """Ask again for an article whose text has changed."""
        self._found.pop(article_id, None)

    def _ask(self) -> None:
        if self._is_asking or not self._wanted:
            return
        ids = list(self._wanted)[-_AT_ONCE:]  # the others have scrolled by
        self._wanted.clear()
        self._is_asking = True
        asked = self._answer
        self._session.ask(
            "snippets",
            lambda db, _index: {row.article.id: row for row in found_articles(db, asked or _UNMARKED, ids)},
            lambda rows: self._on_rows(asked, rows),
        )

    def _on_rows(self, asked: Answer | None, rows: Mapping[int, FoundArticle]) -> None:
        if asked is not self._answer:
            return
        self._is_asking = False
        self._found.update(rows)
        while len(self._found) > _KEPT:
            self._found.popitem(last=False)
        self.arrived.emit(list(rows))
        self._ask()
