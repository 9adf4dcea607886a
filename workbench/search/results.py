"""What Tantivy found, read out of its results."""

from __future__ import annotations

import tantivy

from workbench.search.answers import Hit


def count_of(result: tantivy.SearchResult) -> int:
    """Return the number of all articles found, of which *result* may hold a page."""
    return int(result.count)  # type: ignore[attr-defined]  # Tantivy's stubs forget it


def hits_of(result: tantivy.SearchResult, searcher: tantivy.Searcher, *, by_date: bool) -> tuple[Hit, ...]:
    """Return the articles of *result* in its order; in one *by_date* the numbers beside them are no scores."""
    ids = searcher.fast_field_values("id", [address for _, address in result.hits])
    return tuple(
        Hit(int(number or 0), 0.0 if by_date else float(score))
        for number, (score, _) in zip(ids, result.hits, strict=True)
    )
