"""One question put to one state of the index: pages of its answer, and counts over all of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeVar

import tantivy
from tantivy import Occur

from workbench.errors import WorkbenchError
from workbench.search.answers import Hit
from workbench.search.compile import compiled
from workbench.search.query import Question
from workbench.search.relaxing import FEW, relaxed
from workbench.search.tree import All, Node

_MOST_VALUES = 100_000
"""More than a field can have values: counts of the rarest would be left out without a word."""

_ALL = {"all": {"value_count": {"field": "id"}}}

Result = TypeVar("Result")


class Asking:
    """Ask for what has all words of *question*, and where that is little, after it for what has some of them."""

    def __init__(self, index: tantivy.Index, question: Question, *, by_date: bool, folder: Path) -> None:
        self._schema = index.schema
        self._searcher = index.searcher()
        self._frequency = cache(self._searcher.doc_freq)
        self._by_date = by_date
        self._folder = folder
        self._question = question
        self._strict = self._compiled(question.tree)

    @cached_property
    def looser(self) -> Node | None:
        """Return what asks for articles with some of the words only, ``None`` where enough have all of them."""
        is_little = self.found < FEW
        return (
            self._guarded(lambda: relaxed(self._question, self._searcher.num_docs, self._frequency))
            if is_little
            else None
        )

    @cached_property
    def found(self) -> int:
        """Return the count of the articles with all words."""
        return self.count(self._strict)

    @cached_property
    def relaxed(self) -> int:
        """Return the count of the articles with only some of the words."""
        return self.count(self._loose) if self._loose else 0

    @property
    def total(self) -> int:
        """Return the count of all articles of the answer."""
        return self.found + self.relaxed

    def page(self, offset: int, limit: int) -> list[Hit]:
        """Return *limit* articles from the place *offset*."""
        hits, self.found = self._hits(self._strict, offset, limit)
        if self._loose and len(hits) < limit:
            more, self.relaxed = self._hits(self._loose, max(0, offset - self.found), limit - len(hits))
            hits += more
        return hits

    def stories(self, offset: int, limit: int) -> list[Hit]:
        """Return *limit* articles from the place *offset*, of each group of copies only the first."""
        wanted = (offset + limit) * 2
        while True:
            hits = self.page(0, wanted)
            stories: dict[int, Hit] = {}
            for hit in hits:
                stories.setdefault(hit.copy_group or -hit.id, hit)
            if len(stories) >= offset + limit or len(hits) < wanted:
                return list(stories.values())[offset : offset + limit]
            wanted *= 4

    def copies(self) -> dict[int, int]:
        """Return how many articles of the answer are in which group of copies."""
        grouped = tantivy.Query.exists_query("copy_group")
        if not self.count(grouped):
            return {}
        both = tantivy.Query.boolean_query([(Occur.Must, self._whole), (Occur.Must, grouped)])
        counted = self._aggregated(both, _by_values(["copy_group"]))
        return _values(counted, ["copy_group"])["copy_group"]

    def counts(self, fields: Sequence[str]) -> dict[str, dict[Any, int]]:
        """Return for each of *fields* how many articles of the answer have which value."""
        wanted = _by_values(fields)
        counted = self._aggregated(self._strict, wanted | _ALL)
        self.found = int(counted["all"]["value"])
        return _values(self._aggregated(self._whole, wanted) if self._loose else counted, fields)

    def count_with(self, node: Node) -> int:
        """Return how many articles of the answer answer *node*, too."""
        asked = [self._question.tree, self.looser] if self.looser else [self._question.tree]
        return sum(self.count(self._compiled(All((part, node)))) for part in asked)

    def count(self, query: tantivy.Query) -> int:
        """Return how many articles answer *query*."""
        order = "newest"  # which spares working out how well each answers
        return _count(self._guarded(lambda: self._searcher.search(query, 1, order_by_field=order)))

    @cached_property
    def _loose(self) -> tantivy.Query | None:
        return self._compiled(self.looser) if self.looser else None

    @property
    def _whole(self) -> tantivy.Query:
        if self._loose is None:
            return self._strict
        return tantivy.Query.boolean_query([(Occur.Should, self._strict), (Occur.Should, self._loose)])

    def _compiled(self, tree: Node) -> tantivy.Query:
        return self._guarded(lambda: compiled(tree, self._schema, self._frequency))

    def _aggregated(self, query: tantivy.Query, wanted: dict[str, Any]) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self._guarded(lambda: self._searcher.aggregate(query, wanted))
        return found

    def _hits(self, query: tantivy.Query, offset: int, limit: int) -> tuple[list[Hit], int]:
        order = "newest" if self._by_date else None

        def ask() -> tuple[list[Hit], int]:
            result = self._searcher.search(query, limit, offset=offset, order_by_field=order)
            places = [address for _, address in result.hits]
            ids = self._searcher.fast_field_values("id", places)
            groups = self._searcher.fast_field_values("copy_group", places)
            hits = [
                Hit(int(number or 0), 0.0 if self._by_date else float(score), int(group or 0))
                for number, group, (score, _) in zip(ids, groups, result.hits, strict=True)
            ]
            return hits, _count(result)

        return self._guarded(ask)

    def _guarded(self, ask: Callable[[], Result]) -> Result:
        try:
            return ask()
        except BaseException as damage:
            if is_ours_to_pass(damage):
                raise
            if "max expansions" in str(damage):
                raise WorkbenchError("Too many words begin like that; type more letters before the “*”.") from damage
            raise WorkbenchError(
                "The search index in {folder} is damaged; have it built anew with “workbench reindex”.",
                folder=self._folder,
            ) from damage


def _by_values(fields: Sequence[str]) -> dict[str, Any]:
    terms = {"size": _MOST_VALUES, "segment_size": _MOST_VALUES}
    return {field: {"terms": {"field": field, **terms}} for field in fields}


def _values(counted: Mapping[str, Any], fields: Sequence[str]) -> dict[str, dict[Any, int]]:
    return {field: {item["key"]: item["doc_count"] for item in counted[field]["buckets"]} for field in fields}


def _count(result: tantivy.SearchResult) -> int:
    return int(result.count)  # type: ignore[attr-defined]  # Tantivy's stubs forget it


def is_ours_to_pass(error: BaseException) -> bool:
    """Tell what says nothing of the index; Tantivy panics over some damage, and a panic is no Exception."""
    return isinstance(error, KeyboardInterrupt | SystemExit | MemoryError)
