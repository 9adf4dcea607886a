"""In which order a list shows articles, and under which headings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Order(StrEnum):
    """Name an order of articles; the first is the order in which a search found them."""

    RELEVANCE = "relevance"
    PUBLISHED = "published"
    IMPORTED = "imported"
    TITLE = "title"
    OUTLET = "outlet"
    STATUS = "status"
    PASSAGES = "passages"
    MARKING = "marking"
    COPIES = "copies"
    REVISIONS = "revisions"
    LANGUAGE = "language"


_DESCENDING = {Order.PUBLISHED, Order.IMPORTED, Order.PASSAGES, Order.MARKING, Order.COPIES, Order.REVISIONS}


class Group(StrEnum):
    """Name what articles that stand under one heading have in common."""

    NONE = ""
    OUTLET = "outlet"
    MONTH = "month"
    STATUS = "status"

    @property
    def order(self) -> Order | None:
        """Return the order that goes by the same, whose direction the headings follow."""
        own = {Group.OUTLET: Order.OUTLET, Group.MONTH: Order.PUBLISHED, Group.STATUS: Order.STATUS}
        return own.get(self)


@dataclass(frozen=True, slots=True)
class Sorting:
    """Say how a list is sorted: by *order* in its usual direction, or the other one, under headings or not.

    The newest, the most and the most restricted come first as a rule; names go by the alphabet. What has no date, no
    name or no marking comes last in either direction.
    """

    order: Order = Order.PUBLISHED
    is_reversed: bool = False
    group: Group = Group.NONE

    @property
    def is_descending(self) -> bool:
        """Say whether the largest come first."""
        return (self.order in _DESCENDING) != self.is_reversed

    @property
    def groups_descend(self) -> bool:
        """Say whether the headings begin with the largest: the newest month does, unless the oldest articles come first."""
        if self.group.order is self.order:
            return self.is_descending
        return self.group.order in _DESCENDING


@dataclass(frozen=True, slots=True)
class Listing:
    """Hold the ids of articles in order, and the groups that they stand in one after the other.

    A group is its outlet's name, its month (``2026-06``) or its status, empty where that is not known, and the number
    of its articles; there are none where nothing is grouped.
    """

    ids: tuple[int, ...] = ()
    groups: tuple[tuple[str, int], ...] = ()
