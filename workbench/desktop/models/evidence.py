"""What the evidence page asks of a library, off the window's thread, and the answer as frozen values."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlite_utils import Database

from workbench.analysis.matrix import Matrix, tag_matrix
from workbench.analysis.timeline import Timeline, per_month
from workbench.desktop.widgets.parts.shown_date import day_of_cell, publication_day
from workbench.desktop.widgets.rows.evidence_delegate import EvidenceRow
from workbench.domain.articles import Article
from workbench.domain.codebook import Codebook, Tag, TagKind, TagRef
from workbench.domain.passages import Passage
from workbench.domain.periods import Period
from workbench.domain.texts import fold, sort_key
from workbench.library import articles, codebook, outlets, passages

_AT_A_TIME = 400
_MOST_BARS = 3


@dataclass(frozen=True, slots=True)
class Scope:
    """Say which passages count: by period and outlet of their articles (no outlets: all), and by state."""

    period: Period = field(default_factory=Period)
    outlets: frozenset[int] = frozenset()
    needs_review: bool = False

    def contains(self, row: EvidenceRow) -> bool:
        """Say whether a passage counts."""
        return self.holds(row.published, row.outlet_id) and (row.needs_review or not self.needs_review)

    def holds(self, published: str, outlet_id: int | None) -> bool:
        """Say whether an article of this date and outlet is inside."""
        return self.period.contains(published) and (not self.outlets or outlet_id in self.outlets)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Hold all passages of a library with their rows, newest article first."""

    passages: tuple[Passage, ...] = ()
    rows: tuple[EvidenceRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """Hold the answer: all evidence, the passages in scope with their rows, and what grid and bars show of them.

    *outlets* are the id and name of each outlet that any passage comes from.
    """

    evidence: Evidence
    codebook: Codebook
    passages: tuple[Passage, ...]
    rows: tuple[EvidenceRow, ...]
    matrix: Matrix
    timeline: Timeline
    outlets: tuple[tuple[int, str], ...]


def overview(
    db: Database, known: Evidence | None, changed_articles: Collection[int], scope: Scope, tags: Sequence[TagRef]
) -> Overview:
    """Answer for *scope*; the bars show the actors among *tags* first.

    Of *known* evidence only the passages of *changed_articles* are read again; ``None`` reads all.
    """
    book = codebook.read(db)
    evidence = _all(db, book) if known is None else _renewed(db, book, known, frozenset(changed_articles))
    chosen = [
        (passage, row) for passage, row in zip(evidence.passages, evidence.rows, strict=True) if scope.contains(row)
    ]
    counted = [passage for passage, _ in chosen]
    read = sum(scope.holds(published, outlet) for published, outlet in articles.dates_and_outlets_of_read(db))
    matrix = tag_matrix(counted, book, articles_read=read)
    sources = {row.outlet_id: row.source for row in evidence.rows if row.outlet_id is not None}
    by_name = sorted(sources.items(), key=lambda outlet: sort_key(outlet[1]))
    rows = tuple(row for _, row in chosen)
    timeline = _timeline(counted, rows, book, matrix, tags)
    return Overview(evidence, book, tuple(counted), rows, matrix, timeline, tuple(by_name))


def with_bars_of(answer: Overview, tags: Sequence[TagRef]) -> Overview:
    """Return *answer* with bars that show the actors among *tags* first."""
    return replace(answer, timeline=_timeline(answer.passages, answer.rows, answer.codebook, answer.matrix, tags))


def matching(rows: Iterable[EvidenceRow], tags: Collection[TagRef], month: str, words: str) -> list[EvidenceRow]:
    """Return the rows that carry all of *tags* (or a tag below each) and hold all of *words* in quote or note.

    *month* is as ``2026-06``; an empty one is any.
    """
    wanted, parts = frozenset(tags), fold(words).split()
    return [
        row
        for row in rows
        if wanted <= row.carried and row.published.startswith(month) and all(part in row.words for part in parts)
    ]


def _all(db: Database, book: Codebook) -> Evidence:
    found = passages.all_of(db)
    return Evidence(tuple(found), _rows(db, book, found))


def _renewed(db: Database, book: Codebook, known: Evidence, changed: frozenset[int]) -> Evidence:
    if not changed:
        return known
    found = [passage for some in passages.of_articles(db, list(changed)).values() for passage in some]
    kept = [passage for passage in known.passages if passage.article_id not in changed]
    kept_rows = tuple(row for row in known.rows if row.article_id not in changed)
    return Evidence((*found, *kept), (*_rows(db, book, found), *kept_rows))


def _rows(db: Database, book: Codebook, found: Sequence[Passage]) -> tuple[EvidenceRow, ...]:
    ids = sorted({passage.article_id for passage in found})
    pages = (ids[start : start + _AT_A_TIME] for start in range(0, len(ids), _AT_A_TIME))
    by_id = {article.id: article for page in pages for article in articles.page(db, page)}
    names = {outlet.id: outlet.cited_as for outlet in outlets.all_of(db)}
    tags = {tag.ref: tag for tag in book}
    lineages = book.lineages()
    return tuple(_row(passage, by_id[passage.article_id], names, tags, lineages) for passage in found)


def _row(
    passage: Passage,
    article: Article,
    outlet_names: Mapping[int, str],
    tags: Mapping[TagRef, Tag],
    lineages: Mapping[TagRef, frozenset[TagRef]],
) -> EvidenceRow:
    source = outlet_names.get(article.outlet_id or 0, "") or article.facts.byline
    refs = [ref for ref in sorted(passage.tags) if ref in tags]
    return EvidenceRow(
        id=passage.id,
        article_id=passage.article_id,
        start=passage.start,
        quote=passage.quote,
        note=passage.note,
        words=fold(f"{passage.quote}\n{passage.note}"),
        tags=tuple(tags[ref] for ref in refs),
        carried=frozenset[TagRef]().union(*(lineages[ref] for ref in refs)),
        source=source,
        outlet_id=article.outlet_id,
        published=article.facts.published,
        date=publication_day(article.facts),
        day=day_of_cell(article.facts),
        credibility=passage.credibility,
        state=passage.state,
        has_proposal=passage.proposed is not None,
    )


def _timeline(
    counted: Iterable[Passage], rows: Iterable[EvidenceRow], book: Codebook, matrix: Matrix, tags: Sequence[TagRef]
) -> Timeline:
    published = {row.article_id: row.published for row in rows}
    return per_month(counted, published, _bar_tags(book, matrix, tags), book)


def _bar_tags(book: Codebook, matrix: Matrix, tags: Sequence[TagRef]) -> list[TagRef]:
    first = [ref for ref in tags if ref.kind is TagKind.ACTOR and book.get(ref)]
    top = (TagRef(TagKind.ACTOR, actor) for actor in matrix.rows)
    return list(dict.fromkeys((*first, *top)))[:_MOST_BARS]
