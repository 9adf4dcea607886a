"""Which rows of a table are selected, however many there are: as ranges, not one by one."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange

_SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def selected_rows(selection: QItemSelectionModel) -> list[int]:
    """Return the rows that are selected, from the top."""
    return sorted({row for part in _parts(selection) for row in range(part.top(), part.bottom() + 1)})


def is_one_row(selection: QItemSelectionModel) -> bool:
    """Say whether just one row is selected."""
    return sum(part.height() for part in _parts(selection)) == 1


def select_rows(selection: QItemSelectionModel, rows: Iterable[int]) -> None:
    """Select these rows, too."""
    model, whole = selection.model(), QItemSelection()
    for _, run in groupby(enumerate(sorted(rows)), lambda numbered: numbered[1] - numbered[0]):
        together = [row for _, row in run]
        whole.select(model.index(together[0], 0), model.index(together[-1], 0))
    selection.select(whole, _SELECT)


def _parts(selection: QItemSelectionModel) -> list[QItemSelectionRange]:
    ranges = selection.selection()
    return [ranges.at(number) for number in range(ranges.count())]
