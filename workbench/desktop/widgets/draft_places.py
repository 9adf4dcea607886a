"""Places in a draft: code points, which the review counts, and UTF-16 units, which Qt counts."""

from __future__ import annotations

from workbench.domain.spans import Span


def units(text: str) -> int:
    """Return how many UTF-16 units *text* takes."""
    return len(text.encode("utf-16-le")) // 2


def points(text: str, position: int) -> int:
    """Return which code point of *text* stands at a position in UTF-16 units."""
    return len(text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))


def moved(span: Span, old: str, new: str) -> Span | None:
    """Return where *span* of *old* stands in *new*, ``None`` where the change between the two touches it."""
    if old == new:
        return span
    same = common_start(old, new)
    end = min(common_start(old[::-1], new[::-1]), min(len(old), len(new)) - same)
    if span.end <= same:
        return span
    if span.start >= len(old) - end:
        by = len(new) - len(old)
        return Span(span.start + by, span.end + by)
    return None


def common_start(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
