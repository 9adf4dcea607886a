"""Where the cells of a heat grid lie, and how many of them there is room for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF


@dataclass(frozen=True, slots=True)
class HeatFrame:
    """Place *shown* (rows, columns) of *all* cells from *first* on, and the totals after them, which stay in sight.

    The row after the last of *all* is that of the totals, and so is the column. Everything else is in pixels.
    """

    all: tuple[int, int] = (0, 0)
    shown: tuple[int, int] = (0, 0)
    first: tuple[int, int] = (0, 0)
    names: float = 0.0
    head: float = 0.0
    totals: float = 0.0
    cell: tuple[float, float] = (1.0, 1.0)
    """The height and the width of a cell, with the gap after it."""
    gap: float = 0.0

    def rows(self) -> list[int]:
        """Return the rows in sight, the totals last."""
        return [*range(self.first[0], self.first[0] + self.shown[0]), self.all[0]]

    def columns(self) -> list[int]:
        """Return the columns in sight, the totals last."""
        return [*range(self.first[1], self.first[1] + self.shown[1]), self.all[1]]

    def rect(self, row: int, column: int) -> QRectF:
        """Return where a cell in sight lies."""
        height, width = self.cell
        down = self.shown[0] if row == self.all[0] else row - self.first[0]
        right = self.shown[1] if column == self.all[1] else column - self.first[1]
        across = self.totals if column == self.all[1] else width
        return QRectF(self.names + right * width, self.head + down * height, across - self.gap, height - self.gap)

    def place(self, point: QPointF) -> tuple[int, int] | None:
        """Return the row and the column at *point*; a head stands for the total of its row or column."""
        down, right = (point.y() - self.head) // self.cell[0], (point.x() - self.names) // self.cell[1]
        end = self.names + self.shown[1] * self.cell[1] + self.totals
        if down > self.shown[0] or point.x() > end:
            return None
        is_row, is_column = 0 <= down < self.shown[0], 0 <= right < self.shown[1]
        row = self.first[0] + int(down) if is_row else self.all[0]
        return row, self.first[1] + int(right) if is_column else self.all[1]


def fitting(room: float, count: int, least: float, comfortable: float, widest: float) -> tuple[int, float]:
    """Return how many of *count* are shown in *room*, and the room of each.

    All are where each gets *least*; else as many as are *comfortable*, to be scrolled; none gets more than *widest*.
    """
    if not count:
        return 0, widest
    shown = count if room / count >= least else max(1, min(count, int(room // comfortable)))
    return shown, max(1.0, min(widest, room / shown))
