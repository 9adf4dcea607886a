from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from workbench.search.answers import Answer
from workbench.search.documents import Document
from workbench.search.index import SearchIndex

TODAY = date(2026, 6, 21)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    with SearchIndex.open(tmp_path / "index") as opened:
        yield opened


@pytest.fixture
def fed(index: SearchIndex) -> Callable[..., SearchIndex]:
    """Feed the index with one article for each text, with the ids from 1."""

    def feed(*texts: str, language: str = "") -> SearchIndex:
        index.update([Document(number, "", text, language=language) for number, text in enumerate(texts, 1)], seen=1)
        return index

    return feed


def answer(index: SearchIndex, query: str, **options: object) -> Answer:
    return index.search(query, **{"today": TODAY, **options})


def found(index: SearchIndex, query: str, **options: object) -> list[int]:
    return sorted(hit.id for hit in answer(index, query, **options).hits)


def strictly(index: SearchIndex, query: str, **options: object) -> list[int]:
    """Return the ids of all articles with all words of *query*."""
    given = answer(index, query, limit=10_000, **options)
    return sorted(hit.id for hit in given.hits[: given.total - given.relaxed])
