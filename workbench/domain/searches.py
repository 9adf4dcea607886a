"""Searches that are kept under a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """Hold a named query, and the time (ISO 8601, UTC) at which its answer was last looked at."""

    id: int
    name: str
    query: str
    looked: str
