"""What a search returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.search.marks import Marks
from workbench.search.names import Meant


class Sort(StrEnum):
    """Name an order of answers: the best first, or the newest first."""

    RELEVANCE = "relevance"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Hit:
    """Name an article that answers a query; *score* is 0 in an order by date.

    *copy_group* is the id of the copies of one story that the article belongs to, 0 for none.
    """

    id: int
    score: float
    copy_group: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold one page of the articles found, the count of all, what of the query was ignored, and what to mark.

    The last *relaxed* of all *total* hold only some of the words; in every order they follow those with all of them.
    *copies* counts the articles found of each group of copies; *meant* says what the names in the query stand for.
    """

    total: int
    hits: tuple[Hit, ...]
    ignored: tuple[str, ...]
    marks: Marks
    relaxed: int = 0
    meant: tuple[Meant, ...] = ()
    copies: Mapping[int, int] = field(default_factory=dict)

    @property
    def stories(self) -> int:
        """Return the count of all with the copies of one story counted once."""
        return self.total - sum(self.copies.values()) + len(self.copies)
