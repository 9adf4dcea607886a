"""The two scales of likelihood that briefings use, as their standards give them, and where a text uses their words.

ICD 203 (2 January 2015) has two rows of terms that must not be mixed; the yardstick of the UK's Professional Head of
Intelligence Assessment (PHIA) has one, with deliberate gaps between its bands. A briefing names one scale.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Band:
    """Hold one band of a scale: its range and its terms, the first of which is the usual one."""

    range: str
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """Hold a scale of likelihood. *rows* says whether a band's terms belong to rows that must not be mixed."""

    name: str
    bands: tuple[Band, ...]
    rows: bool

    def table(self) -> str:
        """Return the scale as a Markdown table, for the reader of a release."""
        lines = [f"| {' / '.join(band.terms)} | {band.range} |" for band in self.bands]
        return "\n".join((f"| Likelihood ({self.name}) | Range |", "| --- | --- |", *lines))


ICD_203 = Scale(
    "ICD 203",
    (
        Band("01–05 %", ("almost no chance", "remote chance")),
        Band("05–20 %", ("very unlikely", "highly improbable")),
        Band("20–45 %", ("unlikely", "improbable")),
        Band("45–55 %", ("roughly even chance", "roughly even odds")),
        Band("55–80 %", ("likely", "probable")),
        Band("80–95 %", ("very likely", "highly probable")),
        Band("95–99 %", ("almost certain", "nearly certain")),
    ),
    rows=True,
)
PHIA = Scale(
    "PHIA",
    (
        Band("≤ 5 %", ("remote chance",)),
        Band("10–20 %", ("highly unlikely",)),
        Band("25–35 %", ("unlikely",)),
        Band("40–< 50 %", ("realistic possibility",)),
        Band("55–75 %", ("likely", "probable")),
        Band("80–90 %", ("highly likely",)),
        Band("≥ 95 %", ("almost certain",)),
    ),
    rows=False,
)
SCALES = {"icd 203": ICD_203, "icd203": ICD_203, "phia": PHIA}
"""The scales by the names under which a template or a draft asks for them, in lower case."""

_TERMS = sorted({term for scale in (ICD_203, PHIA) for band in scale.bands for term in band.terms}, key=len)
_FORMS = {"almost certainly": "almost certain", "probably": "probable", "nearly certainly": "nearly certain"}
_TERM = re.compile(
    r"\b(?:" + "|".join(re.escape(term) for term in sorted((*_TERMS, *_FORMS), key=len, reverse=True)) + r")\b",
    re.IGNORECASE,
)
_CONFIDENCE = re.compile(
    r"\b(?:high|moderate|low)[ ]confidence\b|\bconfiden(?:ce|t)\b[^.;]{0,60}?\b(?:high|moderate|low)\b"
    r"|\b(?:high|moderate|low)ly[ ]confident\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:[Cc]ould(?! (?:no longer|not\b))|may|[Mm]ight|[Pp]ossibly|[Pp]erhaps|[Mm]aybe|[Pp]otentially|[Cc]onceivably)\b"
)


@dataclass(frozen=True, slots=True)
class Term:
    """Hold a word of likelihood as found: its place in the text, and the term of a scale that it is a form of."""

    start: int
    end: int
    term: str


def likelihood_terms(text: str) -> Iterator[Term]:
    """Yield the words of either scale in *text*; the longest reading counts, so "very likely" is not "likely"."""
    for match in _TERM.finditer(text):
        word = match.group().lower()
        yield Term(match.start(), match.end(), _FORMS.get(word, word))


def states_confidence(text: str) -> bool:
    """Say whether *text* names a level of confidence."""
    return _CONFIDENCE.search(text) is not None


def vague_words(text: str) -> tuple[re.Match[str], ...]:
    """Return the words in *text* that stand for no likelihood on any scale."""
    return tuple(_VAGUE.finditer(text))


def band_of(scale: Scale, term: str) -> Band | None:
    """Return the band of *scale* that *term* names, if any."""
    return next((band for band in scale.bands if term in band.terms), None)


def nearest_term(scale: Scale, term: str) -> str:
    """Return the term of *scale* that stands where *term* stands on the other scale; empty where the two differ."""
    other = PHIA if scale is ICD_203 else ICD_203
    places = [index for index, band in enumerate(other.bands) if term in band.terms]
    # The middle bands are an even chance here and something less there: no word stands for the other.
    return scale.bands[places[0]].terms[0] if places and places[0] != 3 else ""
