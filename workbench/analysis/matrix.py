"""Actors × themes: how many passages carry both, always beside the number of articles read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.domain.codebook import Codebook, TagKind, TagRef
from workbench.domain.passages import Passage
from workbench.domain.texts import sort_key


@dataclass(frozen=True, slots=True)
class Matrix:
    """Hold the counts of passages by actor (*rows*) and theme (*columns*), tag ids in falling order of their totals.

    Every number is the length of the list that it stands for: ``cells[row][column]`` passages carry both tags,
    ``row_totals`` and ``column_totals`` carry that one tag, whatever else they carry, and *total* is all passages asked
    about. A passage counts for the ancestors of its tags too, so rows and columns need not add up to the totals.
    """

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    cells: tuple[tuple[int, ...], ...]
    row_totals: tuple[int, ...]
    column_totals: tuple[int, ...]
    total: int
    articles: int
    articles_read: int


def tag_matrix(passages: Iterable[Passage], codebook: Codebook, *, articles_read: int) -> Matrix:
    """Count *passages* by actor and theme, the most frequent first.

    *articles_read* is the denominator to show beside the counts: of so many articles read, ``articles`` hold these
    passages.
    """
    both: Counter[tuple[int, int]] = Counter()
    single: Counter[TagRef] = Counter()
    articles: set[int] = set()
    total = 0
    lineages = codebook.lineages()
    for passage in passages:
        total += 1
        articles.add(passage.article_id)
        carried = frozenset[TagRef]().union(*(lineages[ref] for ref in passage.tags if ref in lineages))
        single.update(carried)
        actors = [ref.id for ref in carried if ref.kind is TagKind.ACTOR]
        themes = [ref.id for ref in carried if ref.kind is TagKind.THEME]
        both.update((actor, theme) for actor in actors for theme in themes)
    used_actors = _used(codebook, TagKind.ACTOR, single)
    used_themes = _used(codebook, TagKind.THEME, single)
    return Matrix(
        rows=used_actors,
        columns=used_themes,
        cells=tuple(tuple(both[actor, theme] for theme in used_themes) for actor in used_actors),
        row_totals=tuple(single[TagRef(TagKind.ACTOR, actor)] for actor in used_actors),
        column_totals=tuple(single[TagRef(TagKind.THEME, theme)] for theme in used_themes),
        total=total,
        articles=len(articles),
        articles_read=articles_read,
    )


def _used(codebook: Codebook, kind: TagKind, counts: Counter[TagRef]) -> tuple[int, ...]:
    used = [tag for tag in codebook.of_kind(kind) if counts[tag.ref]]
    used.sort(key=lambda tag: (-counts[tag.ref], sort_key(tag.name)))
    return tuple(tag.id for tag in used)
