"""The rows of a long list, read a page at a time when they are asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.desktop.session import Session
from workbench.domain.articles import Article
from workbench.domain.codebook import Tag
from workbench.library import articles, passages

PAGE = 32
"""How many rows are read at once."""

_PAGES = 160


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """Hold an article and its tags, the most frequent first."""

    article: Article
    tags: tuple[Tag, ...]


class ArticlePages:
    """Keep the pages that were looked at last."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._pages: OrderedDict[int, dict[int, ArticleRow]] = OrderedDict()

    def row(self, ids: Sequence[int], place: int) -> ArticleRow | None:
        """Return the article at a place of *ids*, ``None`` where it is gone."""
        number = place // PAGE
        if number not in self._pages:
            self._pages[number] = self._read(ids[number * PAGE : (number + 1) * PAGE])
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number].get(ids[place])

    def forget(self, place: int | None = None) -> None:
        """Read the page of this place anew, or all pages."""
        if place is None:
            self._pages.clear()
        else:
            self._pages.pop(place // PAGE, None)

    def _read(self, ids: Sequence[int]) -> dict[int, ArticleRow]:
        db, tag_of = self._session.db, self._session.codebook.get
        refs = passages.tags_of_articles(db, ids)
        return {
            article.id: ArticleRow(article, tuple(tag for ref in refs.get(article.id, ()) if (tag := tag_of(ref))))
            for article in articles.page(db, ids)
        }
