"""What a search returns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workbench.search.marks import Marks


class Sort(StrEnum):
    """Name an order of answers: the best first, or the newest first."""

    RELEVANCE = "relevance"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Hit:
    """Name an article that answers a query; *score* is 0 in an order by date."""

    id: int
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold one page of the articles found, the count of all, what of the query was ignored, and what to mark.

    The last *relaxed* of all *total* hold only some of the words; in every order they follow those with all of them.
    """

    total: int
    hits: tuple[Hit, ...]
    ignored: tuple[str, ...]
    marks: Marks
    relaxed: int = 0
