"""Rows and places of a grouped list agree with a list that is simply written out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.desktop.models.grouped_rows import GroupedRows

SIZES = st.lists(st.integers(1, 5), min_size=1, max_size=8)


@given(SIZES, st.sets(st.integers(0, 7)))
def test_every_row_and_every_place_is_where_it_is_when_written_out(sizes: list[int], folded: set[int]) -> None:
    rows = GroupedRows(sizes, folded)
    written: list[tuple[int, int | None]] = []
    place = 0
    for group, size in enumerate(sizes):
        written.append((group, None))
        for _ in range(size):
            if group not in folded:
                written.append((group, place))
            assert rows.group_of_place(place) == group
            assert (rows.row(place) is None) is (group in folded)
            place += 1
    assert rows.count == len(written)
    assert [(rows.group_of_row(row), rows.place(row)) for row in range(rows.count)] == written
    assert rows.headings == [row for row, (_, at) in enumerate(written) if at is None]
    assert [rows.size(group) for group in range(len(sizes))] == sizes
    for row, (group, at) in enumerate(written):
        assert (rows.heading_row(group) == row) if at is None else (rows.row(at) == row)


@given(st.integers(0, 9))
def test_without_groups_rows_are_places(total: int) -> None:
    rows = GroupedRows((), total=total)
    assert rows.count == total
    assert rows.headings == []
    assert (
        [rows.place(row) for row in range(total)] == [rows.row(place) for place in range(total)] == list(range(total))
    )
    assert rows.heading_row(rows.group_of_row(0)) == -1
