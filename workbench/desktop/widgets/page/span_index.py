"""Find what stands over a stretch of a text without looking at all there is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Generic, TypeVar

from workbench.domain.spans import Span

Item = TypeVar("Item")


class SpanIndex(Generic[Item]):
    """Hold items by the code points that they cover; *items* are in the order of their starts."""

    def __init__(self, items: Sequence[Item], span_of: Callable[[Item], Span]) -> None:
        self._items = items
        self._spans = [span_of(item) for item in items]
        self._starts = [span.start for span in self._spans]
        self._reaches = list(accumulate((span.end for span in self._spans), max))

    def touching(self, area: Span) -> list[Item]:
        """Return the items that share at least one code point with *area*, in order."""
        found = []
        place = bisect_left(self._starts, area.end)
        while place and self._reaches[place - 1] > area.start:
            place -= 1
            if self._spans[place].end > area.start:
                found.append(self._items[place])
        found.reverse()
        return found
