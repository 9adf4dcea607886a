"""How a person wants the list sorted: the library, and apart from it what a search found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from workbench.domain.listing import Group, Order, Sorting


class Sortings:
    """Hold two orders; the groups are the same for both."""

    def __init__(self) -> None:
        self._of = {True: Sorting(Order.RELEVANCE), False: Sorting()}

    def of(self, *, is_search: bool) -> Sorting:
        """Return how an answer to a search is sorted, or the library."""
        return self._of[is_search]

    def choose(self, sorting: Sorting, *, is_search: bool) -> None:
        """Sort the one so, and group both."""
        self._of[is_search] = sorting
        self._of = {either: replace(old, group=sorting.group) for either, old in self._of.items()}

    def turned(self, order: Order, *, is_search: bool) -> Sorting:
        """Return how to sort by *order*: in the other direction where that is the order already."""
        now = self._of[is_search]
        return replace(now, order=order, is_reversed=order is now.order and not now.is_reversed)

    def kept(self) -> dict[str, Any]:
        """Return all of it, to be kept for the next start."""
        orders = {str(either): [sorting.order, sorting.is_reversed] for either, sorting in self._of.items()}
        return {"orders": orders, "group": self._of[True].group}

    def use(self, kept: Mapping[str, Any]) -> None:
        """Sort as it was."""
        for either in self._of:
            order, is_reversed = kept["orders"][str(either)]
            self._of[either] = Sorting(Order(order), bool(is_reversed), Group(kept["group"]))
