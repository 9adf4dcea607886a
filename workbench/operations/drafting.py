"""Put passages into a briefing's draft as attributed sentences, and say which it does not cite yet."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from workbench.briefing.citations import footnote_numbers
from workbench.briefing.first_draft import Insertion, first_draft
from workbench.domain.changes import Changes
from workbench.errors import WorkbenchError
from workbench.library import passages
from workbench.library.library import Library
from workbench.operations.briefings import evidence_for, existing_briefing, save_draft, template_of


def not_yet_cited(db: Database, *, briefing_id: int) -> tuple[str, ...]:
    """Return the keys of the passages in a briefing's tray that its draft does not cite, in the order of the tray."""
    briefing = existing_briefing(db, briefing_id)
    cited = footnote_numbers(briefing.draft)
    collected = passages.with_ids(db, briefing.tray)
    return tuple(passage.key for passage in collected if passage.key not in cited)


def drafted_from(db: Database, *, briefing_id: int, draft: str, keys: Sequence[str]) -> Insertion:
    """Return what *draft* gains from these passages. Raises WorkbenchError where one is unknown or there is none."""
    briefing = existing_briefing(db, briefing_id)
    evidence = evidence_for(db, list(keys))
    missing = [key for key in keys if key not in evidence]
    if missing:
        raise WorkbenchError("There is no passage “{key}”; nothing was changed.", key=missing[0])
    if not evidence:
        raise WorkbenchError("Every passage in the tray is cited already; nothing was changed.")
    return first_draft(draft, [evidence[key] for key in keys], template_of(briefing))


def draft_from_evidence(library: Library, *, briefing_id: int, keys: Sequence[str]) -> Changes:
    """Add sentences on these passages to a briefing's draft, which loses nothing of what stands there."""
    db = library.reader()
    try:
        draft = existing_briefing(db, briefing_id).draft
        insertion = drafted_from(db, briefing_id=briefing_id, draft=draft, keys=keys)
    finally:
        db.close()
    return save_draft(library, briefing_id=briefing_id, draft=insertion.into(draft))
