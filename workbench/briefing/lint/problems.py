"""What the lint says, and what it needs to know to say it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from workbench.briefing.evidence import Evidence
from workbench.briefing.origins import Provenance
from workbench.briefing.templates import Template
from workbench.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Fix:
    """Hold what puts a problem right: *words* in place of *span* of the draft (code points, end exclusive)."""

    label: str
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Word:
    """Hold a stretch of a comparison of words: *change* is "same", "left out" of the source or "put in" by the draft."""

    change: str
    words: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Hold one remark on a draft: *rule* names it for good, *reason* is one line.

    *span* is its place (code points, end exclusive), empty for the draft as a whole. *words* compares quoted words with
    their source, where they are what the remark is about.
    """

    rule: str
    span: Span
    reason: str
    fix: Fix | None = None
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Material:
    """Hold what is known of the passages that a draft may cite.

    *evidence* and *provenance* are by key; keys in the draft that they lack are unknown. *collected* are the keys in the
    briefing's tray. *earlier* says in which earlier briefing a passage was cited, by its title. *day* is the day of the
    briefing.
    """

    evidence: Mapping[str, Evidence]
    provenance: Mapping[str, Provenance] = field(default_factory=dict)
    collected: tuple[str, ...] = ()
    template: Template | None = None
    earlier: Mapping[str, str] = field(default_factory=dict)
    day: date | None = None
