"""Stretches of days."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Period:
    """Hold a stretch of days as ISO dates, both ends included; an empty end is open."""

    first: str = ""
    last: str = ""

    def contains(self, day: str) -> bool:
        """Say whether an ISO date or time lies inside.

        A date known only to the month or year does where that month or year touches the period; no date at all lies
        only in the period that is open at both ends.
        """
        known = day[:10]
        if not self.first and not self.last:
            return True
        reaches = self.first[: len(known)] <= known and (not self.last or known <= self.last[: len(known)])
        return bool(known) and reaches
