"""An article that is being read stays where it stands in its list, whatever has become of it."""

from __future__ import annotations

from itertools import chain

from workbench.domain.listing import Listing


def with_kept(new: Listing, old: Listing, current: int) -> Listing:
    """Return *new* with the article *current* next to its neighbours in *old*, where it stands no more next to any.

    So triage by keys goes on from the same place after the article was archived out of its group or its answer.
    """
    was, now = _members(old), _members(new)
    key = next(key for key, ids in was.items() if current in ids)
    siblings = was[key]
    if _stands_by(siblings, now.get(key, []), current):
        return new
    for ids in now.values():
        if current in ids:
            ids.remove(current)
    _insert(now.get(key) or _new_group(now, key, list(was)), siblings, current)
    groups = tuple((name, len(ids)) for name, ids in now.items() if ids)
    return Listing(tuple(chain.from_iterable(now.values())), groups if new.groups or old.groups else ())


def _members(listing: Listing) -> dict[str, list[int]]:
    members, start = {}, 0
    for key, size in listing.groups or (("", len(listing.ids)),):
        members[key] = list(listing.ids[start : start + size])
        start += size
    return members


def _stands_by(siblings: list[int], ids: list[int], current: int) -> bool:
    return current in ids and any(
        one == other for one, other in zip(_beside(siblings, current), _beside(ids, current), strict=True)
    )


def _beside(ids: list[int], current: int) -> tuple[int | None, int | None]:
    at = ids.index(current)
    return ids[at - 1] if at else None, ids[at + 1] if at + 1 < len(ids) else None


def _new_group(now: dict[str, list[int]], key: str, order: list[str]) -> list[int]:
    """Put an empty group before the first that followed it; the others keep their order."""
    later, names = set(order[order.index(key) + 1 :]), list(now)
    first = next((at for at, name in enumerate(names) if name in later), len(names))
    behind = {name: now.pop(name) for name in names[first:]}
    now[key] = []
    now.update(behind)
    return now[key]


def _insert(ids: list[int], siblings: list[int], current: int) -> None:
    at, present = siblings.index(current), set(ids)
    above = next((other for other in reversed(siblings[:at]) if other in present), None)
    below = next((other for other in siblings[at + 1 :] if other in present), None)
    if above is not None:
        ids.insert(ids.index(above) + 1, current)
    else:
        ids.insert(ids.index(below) if below is not None else 0, current)
