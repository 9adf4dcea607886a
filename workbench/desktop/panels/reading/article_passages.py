"""The passages of the article in view, read again only as far as they changed."""

from __future__ import annotations

from workbench.desktop.session import Session
from workbench.domain.changes import Changes
from workbench.domain.passages import Passage
from workbench.library import passages

_FEW = 100


class ArticlePassages:
    """Keep an article's passages by their ids."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._article_id = 0
        self.known: dict[int, Passage] = {}

    def read(self, article_id: int) -> None:
        """Read all passages of an article; 0 stands for none."""
        self._article_id = article_id
        found = passages.of_article(self._session.db, article_id) if article_id else []
        self.known = {passage.id: passage for passage in found}

    def renew(self, changes: Changes) -> set[int] | None:
        """Read those again that were changed and return their ids, ``None`` where all were read again."""
        ids = set(changes.passages)
        if len(ids) > _FEW or changes.touches("actors", "themes", "revisions"):
            self.read(self._article_id)
            return None
        for passage_id in ids:
            self.known.pop(passage_id, None)
        for passage in passages.with_ids(self._session.db, list(ids)):
            if passage.article_id == self._article_id:
                self.known[passage.id] = passage
        return ids
