"""Which row of a list shows what: articles one after the other, a heading before each group."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from itertools import accumulate


class GroupedRows:
    """Turn rows into places of an order and back; of a group that is folded the heading alone is a row.

    *sizes* are the numbers of articles in the groups, *folded* the numbers of groups. Where nothing is grouped,
    *total* articles stand as one group whose heading would be the row before the first.
    """

    def __init__(self, sizes: Sequence[int], folded: Collection[int] = (), *, total: int = 0) -> None:
        self._sizes = list(sizes) or [total]
        self._folded = frozenset(folded) if sizes else frozenset()
        self._firsts = list(accumulate(self._sizes, initial=0))
        shown = [1 + (0 if number in self._folded else size) for number, size in enumerate(self._sizes)]
        self._headings = list(accumulate(shown, initial=0 if sizes else -1))
        self.count = self._headings.pop()

    @property
    def headings(self) -> list[int]:
        """Return the rows of all headings."""
        return [row for row in self._headings if row >= 0]

    def group_of_row(self, row: int) -> int:
        """Return the number of the group that a row belongs to, a heading to its own."""
        return bisect_right(self._headings, row) - 1

    def place(self, row: int) -> int | None:
        """Return which place of the order a row shows, ``None`` for a heading."""
        group = self.group_of_row(row)
        below = row - self._headings[group]
        return self._firsts[group] + below - 1 if below else None

    def group_of_place(self, place: int) -> int:
        """Return the number of the group that a place of the order belongs to."""
        return bisect_right(self._firsts, place) - 1

    def row(self, place: int) -> int | None:
        """Return the row that shows a place of the order, ``None`` where its group is folded."""
        group = self.group_of_place(place)
        return None if group in self._folded else self._headings[group] + 1 + place - self._firsts[group]

    def heading_row(self, group: int) -> int:
        """Return the row of a group's heading."""
        return self._headings[group]

    def size(self, group: int) -> int:
        """Return how many articles a group has, folded or not."""
        return self._sizes[group]
