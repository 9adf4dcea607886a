"""Searches that are kept under a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """Hold a named query."""

    id: int
    name: str
    query: str
