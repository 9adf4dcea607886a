"""Passages per month of publication, by tag."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.codebook import Codebook, TagRef
from workbench.domain.passages import Passage

_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?!\d)")


@dataclass(frozen=True, slots=True)
class Series:
    """Hold the passages of one tag: one count per month, in order."""

    tag: TagRef
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Hold passages per month: *months* as ``2026-06``, none left out between the first and the last.

    A passage with several of the tags counts in each series. *undated* counts the passages with any of the tags whose
    article states no month of publication.
    """

    months: tuple[str, ...]
    series: tuple[Series, ...]
    undated: int


def per_month(
    passages: Iterable[Passage], published_by_article: Mapping[int, str], tags: Sequence[TagRef], codebook: Codebook
) -> Timeline:
    """Count *passages* with each of *tags* (or a tag below it) by the month in which their article was published.

    *published_by_article* gives dates as ``Facts.published`` holds them; a date without a month counts as undated.
    """
    counts: dict[TagRef, Counter[str]] = {tag: Counter() for tag in tags}
    undated = 0
    lineages = codebook.lineages()
    for passage in passages:
        carried = counts.keys() & {tag for ref in passage.tags for tag in lineages.get(ref, ())}
        month = _MONTH.match(published_by_article.get(passage.article_id, ""))
        undated += bool(carried and not month)
        if month:
            for tag in carried:
                counts[tag][month.group()] += 1
    months = _all_months({month for counted in counts.values() for month in counted})
    series = tuple(Series(tag, tuple(counts[tag][month] for month in months)) for tag in tags)
    return Timeline(months, series, undated)


def _all_months(months: set[str]) -> tuple[str, ...]:
    if not months:
        return ()
    first, last = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (min(months), max(months)))
    return tuple(f"{number // 12:04}-{number % 12 + 1:02}" for number in range(first, last + 1))
