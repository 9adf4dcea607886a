from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from workbench.desktop.widgets.parts.splits import give_room


@pytest.fixture(params=Qt.Orientation)
def split(request: pytest.FixtureRequest, qtbot: QtBot) -> QSplitter:
    """Three panes of a hundred pixels, of which each needs fifty."""
    made = QSplitter(request.param)
    qtbot.addWidget(made)
    made.setHandleWidth(0)
    for _ in range(3):
        pane = QWidget()
        pane.setMinimumSize(50, 50)
        QWidget(pane)
        made.addWidget(pane)
    made.resize(300, 300)
    made.show()
    qtbot.waitExposed(made)
    made.setSizes([100, 100, 100])
    return made


@pytest.mark.parametrize(
    ("pane", "more", "sizes"),
    [(0, 20, [120, 80, 100]), (1, 20, [100, 120, 80]), (2, 20, [100, 80, 120]), (0, -20, [80, 120, 100])],
)
def test_a_pane_has_its_room_from_the_next_or_the_last_from_the_one_before(
    split: QSplitter, pane: int, more: int, sizes: list[int]
) -> None:
    give_room(split.widget(pane).findChild(QWidget), more)
    assert split.sizes() == sizes


def test_no_pane_becomes_smaller_than_it_can_be_nor_has_it_room_from_one_that_is_hidden(split: QSplitter) -> None:
    for _ in range(9):
        give_room(split.widget(0), 20)
    assert split.sizes()[1] >= 50
    split.widget(1).hide()
    split.refresh()
    before = split.sizes()
    give_room(split.widget(0), -20)
    assert split.sizes()[0] == before[0] - 20
    split.widget(2).hide()
    split.refresh()
    give_room(split.widget(0), 20)
    give_room(split, 20)  # what stands in no pane is left alone
