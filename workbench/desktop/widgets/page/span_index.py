"""Find what stands over a stretch of a text without looking at all there is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from workbench.domain.spans import Span


class SpanIndex:
    """Hold *spans* of a text, in the order of their starts."""

    def __init__(self, spans: Sequence[Span] = ()) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]
        self._reaches = list(accumulate((span.end for span in spans), max))

    def touching(self, area: Span) -> list[Span]:
        """Return the spans that share at least one code point with *area*, in order."""
        found = []
        place = bisect_left(self._starts, area.end)
        while place and self._reaches[place - 1] > area.start:
            place -= 1
            if self._spans[place].end > area.start:
                found.append(self._spans[place])
        found.reverse()
        return found
