"""What stands behind each tag: how many passages, articles, outlets and independent origins, and of which months."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.analysis.timeline import per_month
from workbench.domain.codebook import Codebook, TagKind, TagRef
from workbench.domain.passages import Passage
from workbench.domain.texts import sort_key


@dataclass(frozen=True, slots=True)
class Sourced:
    """Hold a passage with what is known of its source.

    *published* is the date as the article's facts hold it, *reliability* the outlet's letter A–F or empty; *origins*
    name where the information comes from, the same origin always by the same name.
    """

    passage: Passage
    published: str
    outlet: str
    reliability: str
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Say what stands behind one tag, the tags below it counted in.

    *articles* are ids; *outlets* and *origins* are names, those with the most passages first; *reliability* is the best
    letter among the outlets, empty where none is graded; *first* and *last* are dates of publication, empty where no
    article states one; *months* counts passages for each of the months that all standings of one answer share.
    """

    tag: TagRef
    passages: int
    articles: frozenset[int]
    outlets: tuple[str, ...]
    origins: tuple[str, ...]
    reliability: str
    first: str
    last: str
    months: tuple[int, ...]

    @property
    def has_single_origin(self) -> bool:
        """Say whether everything comes from one origin, however many articles repeat it."""
        return len(self.origins) == 1


def standings(
    sourced: Sequence[Sourced], codebook: Codebook, kind: TagKind
) -> tuple[tuple[Standing, ...], tuple[str, ...]]:
    """Return the standing of each tag of *kind* with passages, the most first, and the months counted, as ``2026-06``."""
    lineages = codebook.lineages()
    by_tag: dict[TagRef, list[Sourced]] = {}
    for item in sourced:
        for ref in frozenset[TagRef]().union(*(lineages[ref] for ref in item.passage.tags if ref in lineages)):
            if ref.kind is kind:
                by_tag.setdefault(ref, []).append(item)
    tags = [tag for tag in codebook.of_kind(kind) if tag.ref in by_tag]
    tags.sort(key=lambda tag: (-len(by_tag[tag.ref]), sort_key(tag.name)))
    published = {item.passage.article_id: item.published for item in sourced}
    timeline = per_month((item.passage for item in sourced), published, [tag.ref for tag in tags], codebook)
    counts = {series.tag: series.counts for series in timeline.series}
    return tuple(_standing(tag.ref, by_tag[tag.ref], counts[tag.ref]) for tag in tags), timeline.months


def articles_by_outlet(sourced: Iterable[Sourced]) -> dict[str, frozenset[int]]:
    """Return the ids of the articles with passages of each outlet that is known, the outlets with the most first."""
    found: dict[str, set[int]] = {}
    for item in sourced:
        if item.outlet:
            found.setdefault(item.outlet, set()).add(item.passage.article_id)
    by_number = sorted(found.items(), key=lambda entry: (-len(entry[1]), sort_key(entry[0])))
    return {outlet: frozenset(articles) for outlet, articles in by_number}


def shared(rows: Iterable[frozenset[int]], columns: Sequence[frozenset[int]]) -> tuple[tuple[int, ...], ...]:
    """Count the articles that each of *rows* shares with each of *columns*: ``cells[row][column]``."""
    return tuple(tuple(len(row & column) for column in columns) for row in rows)


def _standing(tag: TagRef, items: Sequence[Sourced], months: tuple[int, ...]) -> Standing:
    dates = [item.published for item in items if item.published]
    return Standing(
        tag=tag,
        passages=len(items),
        articles=frozenset(item.passage.article_id for item in items),
        outlets=_most_first(Counter(item.outlet for item in items if item.outlet)),
        origins=_most_first(Counter(name for item in items for name in item.origins)),
        reliability=min((item.reliability for item in items if item.reliability), default=""),
        first=min(dates, default=""),
        last=max(dates, default=""),
        months=months,
    )


def _most_first(counts: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted(counts, key=lambda name: (-counts[name], sort_key(name))))
