"""Say what stands behind the tags of a library, and what they share articles with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from sqlite_utils import Database

from workbench.analysis.standing import Sourced, Standing, articles_by_outlet, shared, standings
from workbench.briefing.origins import origin_key
from workbench.domain.codebook import Codebook, TagKind, TagRef
from workbench.domain.passages import Passage
from workbench.domain.periods import Period
from workbench.library import articles, codebook, outlets, passages
from workbench.operations.reviewing import provenance_of

_AT_A_TIME = 400
_EVER = Period()


class Across(StrEnum):
    """Name what tags are counted against."""

    ACTORS = "actors"
    THEMES = "themes"
    OUTLETS = "outlets"


@dataclass(frozen=True, slots=True)
class Column:
    """Name a column of the count: a *tag*, or an outlet, whose *name* is then all there is."""

    name: str
    articles: frozenset[int]
    tag: TagRef | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """Hold what stands behind each tag (*rows*), and how many articles it shares with each of *columns*.

    A tag shares nothing with itself, with those above it or below it: ``cells`` are ``None`` there. *months* are those
    that the rows count, as ``2026-06``. *passages* are in *articles* of *articles_read* that were read.
    """

    codebook: Codebook
    rows: tuple[Standing, ...]
    columns: tuple[Column, ...]
    cells: tuple[tuple[int | None, ...], ...]
    months: tuple[str, ...]
    passages: int
    articles: int
    articles_read: int


def analysis(
    db: Database,
    *,
    kind: TagKind,
    across: Across,
    period: Period = _EVER,
    known: Mapping[int, Sourced] = MappingProxyType({}),
) -> tuple[Analysis, dict[int, Sourced]]:
    """Count for the tags of *kind* by the articles published in *period*, and return the sources of all passages, by id.

    Of *known* sources, those of unchanged passages are taken over; pass on none where facts, outlets or what was said of
    origins has changed.
    """
    book = codebook.read(db)
    sources = _sources(db, known)
    counted = [sourced for sourced in sources.values() if period.contains(sourced.published)]
    rows, months = standings(counted, book, kind)
    columns = _columns(counted, book, across)
    return (
        Analysis(
            codebook=book,
            rows=rows,
            columns=columns,
            cells=_cells(rows, columns, book),
            months=months,
            passages=len(counted),
            articles=len({item.passage.article_id for item in counted}),
            articles_read=sum(period.contains(day) for day, _ in articles.dates_and_outlets_of_read(db)),
        ),
        sources,
    )


def _columns(counted: Sequence[Sourced], book: Codebook, across: Across) -> tuple[Column, ...]:
    if across is Across.OUTLETS:
        return tuple(Column(name, ids) for name, ids in articles_by_outlet(counted).items())
    kind = TagKind.ACTOR if across is Across.ACTORS else TagKind.THEME
    rows, _ = standings(counted, book, kind)
    return tuple(Column(tag.name, row.articles, row.tag) for row in rows if (tag := book.get(row.tag)))


def _cells(rows: Sequence[Standing], columns: Sequence[Column], book: Codebook) -> tuple[tuple[int | None, ...], ...]:
    lineages = book.lineages()

    def is_one_line(one: TagRef, other: TagRef | None) -> bool:
        return other is not None and (one in lineages[other] or other in lineages[one])

    counts = shared((row.articles for row in rows), [column.articles for column in columns])
    return tuple(
        tuple(
            None if is_one_line(row.tag, column.tag) else number
            for column, number in zip(columns, numbers, strict=True)
        )
        for row, numbers in zip(rows, counts, strict=True)
    )


def _sources(db: Database, known: Mapping[int, Sourced]) -> dict[int, Sourced]:
    found = passages.all_of(db)
    kept = {p.id: known[p.id] for p in found if p.id in known and known[p.id].passage == p}
    fresh = [passage for passage in found if passage.id not in kept]
    names = {origin_key(name): name for sourced in kept.values() for name in sourced.origins}
    for start in range(0, len(fresh), _AT_A_TIME):
        for sourced in _sourced(db, fresh[start : start + _AT_A_TIME], names):
            kept[sourced.passage.id] = sourced
    return kept


def _sourced(db: Database, found: Sequence[Passage], names: dict[str, str]) -> Iterator[Sourced]:
    """Look up the sources of passages; *names* gives each origin one name for all."""
    provenance = provenance_of(db, found)
    by_id = {article.id: article for article in articles.page(db, list({passage.article_id for passage in found}))}
    known = {outlet.id: outlet for outlet in outlets.all_of(db)}
    for passage in found:
        article = by_id[passage.article_id]
        outlet = known.get(article.outlet_id or 0)
        origins = [names.setdefault(origin_key(name), name) for name in provenance[passage.key].origins]
        yield Sourced(
            passage=passage,
            published=article.facts.published,
            outlet=outlet.name if outlet else "",
            reliability=outlet.reliability if outlet else "",
            origins=tuple(dict.fromkeys(origins)),
        )
