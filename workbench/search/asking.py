"""One question put to one state of the index: pages of its answer, and counts over all of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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

Result = TypeVar("Result")


class Asking:
    """Ask for what has all words of *question*, and where that is little, after it for what has some of them."""

    def __init__(self, index: tantivy.Index, question: Question, *, by_date: bool, folder: Path) -> None:
        self._searcher = index.searcher()
        self._schema = index.schema
        self._by_date = by_date
        self._folder = folder
        self._tree = question.tree
        self._strict = compiled(question.tree, self._schema)
        self._counted: dict[int, int] = {}
        is_little = len(self._hits(self._strict, 0, FEW, count=False)) < FEW
        self.looser = relaxed(question, self._searcher) if is_little else None
        self._loose = compiled(self.looser, self._schema) if self.looser else None

    @property
    def found(self) -> int:
        """Return the count of the articles with all words."""
        return self._count_of(self._strict)

    @property
    def relaxed(self) -> int:
        """Return the count of the articles with only some of the words."""
        return self._count_of(self._loose) if self._loose else 0

    @property
    def total(self) -> int:
        """Return the count of all articles of the answer."""
        return self.found + self.relaxed

    def page(self, offset: int, limit: int) -> list[Hit]:
        """Return *limit* articles from the place *offset*."""
        hits = self._hits(self._strict, offset, limit)
        if self._loose and len(hits) < limit:
            hits += self._hits(self._loose, max(0, offset - self.found), limit - len(hits))
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
        in_group = tantivy.Query.exists_query("copy_group")
        return self.counts(("copy_group",), among=in_group)["copy_group"]

    def counts(self, fields: Sequence[str], among: tantivy.Query | None = None) -> dict[str, dict[Any, int]]:
        """Return for each of *fields* how many articles of the answer, *among* those of a query, have which value."""
        whole = self._strict
        if self._loose:
            whole = tantivy.Query.boolean_query([(Occur.Should, self._strict), (Occur.Should, self._loose)])
        if among:
            whole = tantivy.Query.boolean_query([(Occur.Must, whole), (Occur.Must, among)])
        terms = {"size": _MOST_VALUES, "segment_size": _MOST_VALUES}
        wanted = {field: {"terms": {"field": field, **terms}} for field in fields}
        found: Mapping[str, Any] = self._guarded(lambda: self._searcher.aggregate(whole, wanted))
        return {field: {item["key"]: item["doc_count"] for item in found[field]["buckets"]} for field in fields}

    def count_with(self, node: Node) -> int:
        """Return how many articles of the answer answer *node*, too."""
        asked = [self._tree, self.looser] if self.looser else [self._tree]
        return sum(self.count(compiled(All((part, node)), self._schema)) for part in asked)

    def count(self, query: tantivy.Query) -> int:
        """Return how many articles answer *query*."""
        return _count(self._guarded(lambda: self._searcher.search(query, 1)))

    def _count_of(self, query: tantivy.Query) -> int:
        if id(query) not in self._counted:
            self._counted[id(query)] = self.count(query)
        return self._counted[id(query)]

    def _hits(self, query: tantivy.Query, offset: int, limit: int, *, count: bool = True) -> list[Hit]:
        order = "newest" if self._by_date else None

        def ask() -> list[Hit]:
            result = self._searcher.search(query, limit, offset=offset, order_by_field=order, count=count)
            if count:
                self._counted[id(query)] = _count(result)
            places = [address for _, address in result.hits]
            ids = self._searcher.fast_field_values("id", places)
            groups = self._searcher.fast_field_values("copy_group", places)
            return [
                Hit(int(number or 0), 0.0 if self._by_date else float(score), int(group or 0))
                for number, group, (score, _) in zip(ids, groups, result.hits, strict=True)
            ]

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
                f"The search index in {self._folder} is damaged; have it built anew with “workbench reindex”."
            ) from damage


def _count(result: tantivy.SearchResult) -> int:
    return int(result.count)  # type: ignore[attr-defined]  # Tantivy's stubs forget it


def is_ours_to_pass(error: BaseException) -> bool:
    """Tell what says nothing of the index; Tantivy panics over some damage, and a panic is no Exception."""
    return isinstance(error, KeyboardInterrupt | SystemExit | MemoryError)
