"""Where a palette stands in its window: at its usual height, or clear of what it is about."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

MOST_ROWS = 8
_LEAST_ROWS = 4
_TOP = 0.12  # of the window's height


@dataclass(frozen=True, slots=True)
class Room:
    """Say where a palette begins, in the window's pixels, and how many rows it may show."""

    top: int
    rows: int


def room_in(height: int, area: QRect | None, *, frame: int, row: int, gap: int) -> Room:
    """Return the room in a window of this *height* below *area*, else above it, else as ever.

    *frame* is the height of a palette without its rows, *row* that of one; *gap* is left free around it.
    """
    if area is not None and area.bottom() >= 0 and area.top() <= height:
        below = (height - area.bottom() - 2 * gap - frame) // row
        above = (area.top() - 2 * gap - frame) // row
        if below >= _LEAST_ROWS:
            return Room(area.bottom() + gap, min(MOST_ROWS, below))
        if above >= _LEAST_ROWS:
            rows = min(MOST_ROWS, above)
            return Room(area.top() - gap - frame - rows * row, rows)
    return Room(round(height * _TOP), MOST_ROWS)
