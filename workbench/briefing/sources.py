"""How a source is written: in a footnote, in short, and the legend of its grades."""

from __future__ import annotations

import re
from collections.abc import Iterable

from workbench.briefing.citations import quotation
from workbench.briefing.escaping import Place, escaped
from workbench.briefing.evidence import Evidence
from workbench.briefing.urls import link_target
from workbench.domain.grading import CREDIBILITY, RELIABILITY
from workbench.domain.markings import Marking

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_NOTICES = {
    "machine_translated": "machine-translated",
    "ocr": "text recognised by OCR",
    "sponsored": "sponsored",
    "opinion": "opinion",
}
"""What a footnote says of its source. Pictures made by AI say nothing about quoted words."""
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def spoken_date(iso: str) -> str:
    """Write an ISO 8601 date as far as it is known: ``21 June 2026``, ``June 2026``, ``2026``; times are left out.

    What is no such date is returned as it is.
    """
    match = _DATE.match(iso)
    if not match:
        return iso
    year, month, day = match.groups()
    if not month or not 1 <= int(month) <= 12:
        return year
    name = _MONTHS[int(month) - 1]
    return f"{int(day)} {name} {year}" if day else f"{name} {year}"


def short_form(evidence: Evidence) -> str:
    """Return outlet and date as plain text, such as ``SCMP, 21 June 2026``; the article of "the Ledger" is capitalised."""
    name = evidence.cited_as or "Unnamed source"
    parts = (
        name[:1].upper() + name[1:] if name.startswith("the ") else name,
        spoken_date(evidence.published) or "undated",
    )
    return ", ".join(parts)


def footnote(evidence: Evidence, *, briefing_marking: Marking | None) -> str:
    """Return the text of a passage's footnote, in Markdown on one line.

    Outlet, agency, byline, title, dates and address lead to the source; then come the grades; the quoted words end it. In a
    marked briefing an unmarked source says so, since no label is not the same as TLP:CLEAR.
    """
    outlet = evidence.outlet or evidence.outlet_short or (evidence.cited_as if evidence.chatham_house else "")
    agency = "" if evidence.agency.casefold() in outlet.casefold() else evidence.agency
    names = [name for name in (outlet, agency, evidence.byline) if name]
    parts = [escaped(name, Place.LINE_START if index == 0 else Place.INLINE) for index, name in enumerate(names)]
    if evidence.title:
        parts.append(quotation(evidence.title))
    parts.append(_dates(evidence))
    if target := link_target(evidence.url):
        parts.append(f"<{target}>")
    reference = ", ".join(part for part in parts if part)
    return f"{reference}. {_grades(evidence, briefing_marking)}. {quotation(evidence.quote)}"


def grade_legend(evidence: Iterable[Evidence]) -> str:
    """Explain the grades that occur in *evidence*, in Markdown on one line."""
    items = tuple(evidence)
    letters = sorted({item.reliability for item in items})
    numbers = sorted({item.credibility for item in items if item.credibility is not None})
    reliability = ", ".join(f"{letter} {_lower(RELIABILITY[letter])}" for letter in letters)
    credibility = ", ".join(f"{number} {_lower(CREDIBILITY[number])}" for number in numbers)
    legend = f"Grades are Admiralty grades (AJP-2.1), given independently. Reliability of the outlet: {reliability}."
    return f"{legend} Credibility of what it says: {credibility}." if numbers else legend


def _dates(evidence: Evidence) -> str:
    published = spoken_date(evidence.published)
    updated = spoken_date(evidence.updated)
    if updated and updated != published:
        return escaped(f"{published or 'undated'} (updated {updated})")
    return escaped(published or "undated")


def _grades(evidence: Evidence, briefing_marking: Marking | None) -> str:
    parts = [f"Reliability {evidence.reliability}"]
    if evidence.credibility is not None:
        parts.append(f"credibility {evidence.credibility}")
    if evidence.marking or briefing_marking:
        parts.append(evidence.marking or "unmarked")
    return ", ".join([*parts, *(_NOTICES[name] for name in evidence.notices if name in _NOTICES)])


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]
