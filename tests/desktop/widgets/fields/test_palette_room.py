"""Where a palette stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from workbench.desktop.widgets.fields.palette_room import MOST_ROWS, Room, room_in


@pytest.mark.parametrize(
    ("area", "room"),
    [
        (None, Room(108, MOST_ROWS)),
        (QRect(0, 100, 400, 100), Room(211, MOST_ROWS)),
        (QRect(0, 300, 400, 200), Room(511, 6)),
        (QRect(0, 700, 400, 100), Room(268, MOST_ROWS)),
        (QRect(0, 100, 400, 700), Room(108, MOST_ROWS)),
        (QRect(0, -200, 400, 100), Room(108, MOST_ROWS)),
    ],
)
def test_it_stands_clear_of_what_it_is_about_where_there_is_room(area: QRect | None, room: Room) -> None:
    assert room_in(900, area, frame=100, row=40, gap=12) == room
