"""Rows of evidence for tests that need no library."""

from __future__ import annotations

from workbench.desktop.widgets.rows.evidence_delegate import EvidenceRow
from workbench.domain.codebook import Tag
from workbench.domain.passages import PassageState


def made_row(
    number: int,
    quote: str = "Words of note",
    *,
    tags: tuple[Tag, ...] = (),
    published: str = "2026-06-01",
    credibility: int | None = None,
    state: PassageState = PassageState.EXACT,
) -> EvidenceRow:
    """A row whose other facts follow from its number."""
    return EvidenceRow(
        id=number,
        article_id=number,
        start=0,
        quote=quote,
        note="",
        words=quote.casefold(),
        tags=tags,
        carried=frozenset(tag.ref for tag in tags),
        source=f"Outlet {number % 3}",
        outlet_id=number % 3 + 1,
        published=published,
        date=published,
        day=published,
        credibility=credibility,
        state=state,
        has_proposal=state is PassageState.CHANGED,
    )
