"""What the articles of an answer have in common: for each facet its values, with how many articles have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.domain.codebook import Codebook, Tag, TagKind
from workbench.search.asking import Asking
from workbench.search.names import Names
from workbench.search.tree import Known

_PLAIN = ("language", "kind", "status", "marking", "reliability")
_COUNTED = ("outlet_id", "month", "actor", "theme", *_PLAIN)
_MOST_TAGS = 40
"""So many tags of a kind are counted with those below them, each by a question of its own."""


@dataclass(frozen=True, slots=True)
class FacetValue:
    """Say how many articles of an answer have a value; ``with_filter(query, field, value)`` asks for these alone."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """Hold the values of one *field* of the query language, those of the most articles first, months the newest first."""

    field: str
    values: tuple[FacetValue, ...]


def facets_of(asking: Asking, names: Names) -> tuple[Facet, ...]:
    """Count the whole answer by outlet, month, actor, theme, language, kind, status, marking and reliability.

    A tag counts the articles of all tags below it, each once. What only some articles have is counted for these alone.
    """
    counts = asking.counts(_COUNTED)
    known = names.codebook() if counts["actor"] or counts["theme"] else Codebook()
    outlets = {outlet.id: outlet.name for outlet in names.outlets()} if counts["outlet_id"] else {}
    named = ((outlets[number], count) for number, count in counts["outlet_id"].items() if number in outlets)
    months = ((f"{int(month) // 100:04}-{int(month) % 100:02}", count) for month, count in counts["month"].items())
    facets = [
        Facet("outlet", _ordered(named)),
        Facet("published", tuple(sorted((FacetValue(*each) for each in months), key=_value, reverse=True))),
        *(Facet(kind.value, _ordered(_tags(asking, known, kind, counts[kind.value]))) for kind in TagKind),
        Facet("language", _ordered((tag, count) for tag, count in counts["language"].items() if "-" not in tag)),
        *(Facet(name, _ordered(counts[name].items())) for name in _PLAIN if name != "language"),
    ]
    return tuple(facet for facet in facets if facet.values)


def _tags(asking: Asking, known: Codebook, kind: TagKind, direct: Mapping[int, int]) -> Iterable[tuple[str, int]]:
    below = {tag: known.with_descendants(tag.ref) & direct.keys() for tag in known.of_kind(kind)} if direct else {}

    def at_most(tag: Tag) -> int:
        return sum(direct[number] for number in below[tag])

    for tag in sorted((tag for tag in below if below[tag]), key=at_most, reverse=True)[:_MOST_TAGS]:
        is_sure = len(below[tag]) == 1
        yield tag.name, at_most(tag) if is_sure else asking.count_with(Known(kind.value, below[tag]))


def _ordered(counts: Iterable[tuple[str, int]]) -> tuple[FacetValue, ...]:
    return tuple(sorted((FacetValue(*each) for each in counts), key=lambda value: (-value.count, value.value)))


def _value(value: FacetValue) -> str:
    return value.value
