"""Briefings: Markdown drafts that cite passages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.domain.markings import Marking

CITATION = re.compile(r"\[@([a-z][0-9a-z]{5})\]")
"""A citation in a draft: ``[@key]``, the key of a passage."""

_TITLE = re.compile(r"^#[ \t]+(.+?)[ \t#]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Briefing:
    """Hold a briefing and its draft. *series* is the name of the series that it belongs to, or empty. *tray* lists the ids of the passages collected for it, in order."""

    id: int
    uuid: str
    title: str
    category: str
    series: str
    template: str
    draft: str
    marking: Marking | None
    tray: tuple[int, ...]
    created: str
    modified: str


@dataclass(frozen=True, slots=True)
class BriefingVersion:
    """Hold a named state of a draft."""

    id: int
    briefing_id: int
    label: str
    draft: str
    saved: str


def title_of(draft: str) -> str:
    """Return the text of the draft's first top-level heading, or an empty string."""
    match = _TITLE.search(draft)
    return match.group(1).strip() if match else ""
