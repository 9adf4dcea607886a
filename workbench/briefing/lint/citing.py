"""Claims and what they cite: none, one origin, a passage that is gone, changed, old, recycled or without a source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from workbench.briefing.citations import Citation
from workbench.briefing.escaping import escaped
from workbench.briefing.evidence import Evidence
from workbench.briefing.lint.problems import Fix, Material, Problem
from workbench.briefing.origins import origins_of
from workbench.briefing.sources import spoken_date
from workbench.briefing.statements import Statement
from workbench.domain.passages import PassageState
from workbench.domain.spans import Span
from workbench.sentences import Sentence

_SHORTEST_CLAIM = 4
_DAY = r"(?:\d{1,2}\.? [^\W\d_]+,? \d{4}|[^\W\d_]+ \d{1,2}, \d{4}|\d{4}-\d\d-\d\d|\d{4}[년年]\s?\d{1,2}[월月]\s?\d{1,2}[일日])"
_DATELINE = re.compile(
    rf"[^,.\d]{{2,40}}, \d{{1,2}}\.? [^\W\d_]+(?:,? \d{{4}})?|[^.!?]{{1,60}}[—–]|(?:[^.!?·]{{1,60}} · )?(?:week to )?{_DAY}"
)
"""Place and day, "Seoul, 12 March", what stands before the dash of a dateline, or the day below a briefing's title."""
MINOR = ("recycled", "source.")
"""How the rules begin that remark on a passage, wherever it is cited."""


def claim_problems(claims: Sequence[Statement], material: Material) -> Iterator[Problem]:
    """Yield the claims without a citation and those that rest on one origin which their paragraph does not name."""
    paragraphs: dict[int, str] = {}
    for claim in claims:
        paragraphs[claim.block] = f"{paragraphs.get(claim.block, '')} {claim.words}".casefold()
    for claim in claims:
        known = [key for key in claim.keys if key in material.evidence]
        if not claim.keys and not claim.is_quote and _is_claim(claim.words):
            reason = Sentence(
                "This claim cites no passage; cite one, or mark the paragraph as a judgement or an assumption."
            )
            yield Problem("uncited", claim.span, reason)
        elif known and not claim.is_quote:
            yield from _single_origin(claim, known, paragraphs[claim.block], material)


def citation_problems(
    draft: str, cited: Sequence[Citation], material: Material, period: tuple[date, date] | None
) -> Iterator[Problem]:
    """Yield what is wrong with the passages cited, at each citation; what is merely worth knowing at the first."""
    said: set[tuple[str, str]] = set()
    for citation in cited:
        item = material.evidence.get(citation.key)
        if item is None:
            start = len(draft[: citation.span.start].rstrip(" "))
            fix = Fix(Sentence("Remove the citation"), Span(start, citation.span.end), "")
            yield Problem("citation.unknown", citation.span, Sentence("No passage has this key."), fix)
            continue
        for rule, reason in _passage_problems(item, material, period):
            if (rule, citation.key) not in said:
                yield Problem(rule, citation.span, reason)
            if rule.startswith(MINOR):
                said.add((rule, citation.key))


def period_of(stated: str, days: int | None, day: date | None) -> tuple[date, date] | None:
    """Return the first and last day of the period: as *stated* (``2026-06-01/2026-06-30``), else *days* up to *day*."""
    first, slash, last = stated.partition("/")
    try:
        if slash:
            return date.fromisoformat(first.strip()), date.fromisoformat(last.strip())
    except ValueError:
        return None
    return (day - timedelta(days=days), day) if days and day else None


def is_dateline(words: str) -> bool:
    """Say whether *words* only say where and when, as below a title or at the head of a paragraph."""
    return bool(_DATELINE.fullmatch(words))


def _is_claim(words: str) -> bool:
    if words.endswith(("?", "？", ":")) or is_dateline(words):
        return False
    return len(words.split()) >= _SHORTEST_CLAIM or not words.isascii()


def _single_origin(claim: Statement, known: Sequence[str], paragraph: str, material: Material) -> Iterator[Problem]:
    support = origins_of(material.provenance[key] for key in known if key in material.provenance)
    if len(support.origins) != 1:
        return
    origin = support.origins[0]
    first = material.evidence[known[0]]
    names = {origin, *(name for key in known for name in _names(material.evidence[key]))}
    if any(name.casefold().removeprefix("the ") in paragraph for name in names if name):
        return
    reason = Sentence(
        "Rests on one origin ({origin}, {support}); name it, or cite another.", origin=origin, support=support
    )
    name = first.cited_as or origin
    place = Span(claim.words_end, claim.words_end)
    fix = Fix(Sentence("Add “per {name}”", name=name), place, f", per {escaped(name)}")
    yield Problem("single-origin", claim.span, reason, fix)


def _day_of(published: str) -> date | str:
    """Return a whole date as one, so that the window says it in its language; else what is known of it."""
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return spoken_date(published)


def _names(item: Evidence) -> tuple[str, ...]:
    return item.outlet, item.outlet_short, item.byline


def _passage_problems(
    item: Evidence, material: Material, period: tuple[date, date] | None
) -> Iterator[tuple[str, str]]:
    if item.state is PassageState.LOST:
        yield (
            "citation.lost",
            Sentence("The passage is no longer found in its article; the quote is from an older revision."),
        )
    elif item.state is PassageState.CHANGED:
        yield (
            "citation.changed",
            Sentence("The article's words have changed here; the quote is from an older revision."),
        )
    if not item.published:
        yield "source.undated", Sentence("The source has no date.")
    elif period and item.published[:10].ljust(10, "~") < period[0].isoformat():
        yield (
            "source.old",
            Sentence(
                "The source is of {day}, before the period (from {since}).",
                day=_day_of(item.published),
                since=period[0],
            ),
        )
    if not item.cited_as:
        yield "source.unnamed", Sentence("The source has neither outlet nor byline.")
    if item.key in material.earlier:
        yield (
            "recycled",
            Sentence("This passage was cited in “{briefing}” already.", briefing=material.earlier[item.key]),
        )
