from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.desktop.widgets.charts.tags_made import actors, themes
from workbench.desktop.look import Look
from workbench.desktop.widgets.charts.heat_grid import HeatGrid
from workbench.desktop.widgets.charts.heat_heads import Head
from workbench.desktop.widgets.charts.heat_shades import contrast, shade, text_on
from workbench.domain.codebook import Tag

CELLS = [[9, 0, 4], [2, 7, 1]]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def heads(tags: list[Tag]) -> list[Head]:
    return [Head.of(tag) for tag in tags]


@pytest.fixture
def grid(qtbot: QtBot, look: Look) -> Iterator[HeatGrid]:
    grid = HeatGrid(look, "Actors by themes", "{names}: {count} passages", "No passage carries both.")
    qtbot.addWidget(grid)
    grid.set_counts(
        heads(actors("Kestrel", "Orlen Bay")),
        heads(themes("Controls", "Prices", "Licences")),
        CELLS,
        [13, 10],
        [11, 7, 5],
        30,
    )
    grid.resize(700, 220)
    grid.show()
    qtbot.waitExposed(grid)
    grid.setFocus()
    yield grid
    grid.close()


def centre(grid: HeatGrid, row: int, column: int) -> QPoint:
    return grid._frame.rect(row, column).center().toPoint()


def chosen_by(grid: HeatGrid) -> list[tuple[int | None, int | None]]:
    chosen: list[tuple[int | None, int | None]] = []
    grid.cell_chosen.connect(lambda row, column: chosen.append((row, column)))
    return chosen


def test_a_click_chooses_cells_totals_and_heads(grid: HeatGrid) -> None:
    chosen = chosen_by(grid)
    points = [
        centre(grid, 1, 2),
        centre(grid, 0, 3),
        centre(grid, 2, 1),
        centre(grid, 2, 3),
        QPoint(40, centre(grid, 1, 0).y()),
        QPoint(centre(grid, 0, 2).x(), 10),
        QPoint(690, 10),
        QPoint(300, 215),
    ]
    for point in points:
        QTest.mouseClick(grid.viewport(), LEFT, NONE, point)
    assert chosen == [(12, 23), (11, None), (None, 22), (None, None), (12, None), (None, 23)]


def test_arrows_walk_and_enter_chooses_within_the_grid(grid: HeatGrid) -> None:
    chosen = chosen_by(grid)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(grid, key)
    assert chosen == [(12, 22)]
    assert grid.accessibleDescription() == "Orlen Bay × Prices: 7 passages"
    for _ in range(9):
        QTest.keyClick(grid, Qt.Key.Key_Right)
        QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert chosen[-1] == (None, None)
    assert grid.accessibleDescription() == "Total: 30 passages"
    for _ in range(9):
        QTest.keyClick(grid, Qt.Key.Key_Up)
        QTest.keyClick(grid, Qt.Key.Key_Left)
    QTest.keyClick(grid, Qt.Key.Key_Enter)
    assert chosen[-1] == (11, 21)


def test_the_more_the_darker_and_the_selected_one_outlined(grid: HeatGrid, look: Look) -> None:
    grid.clearFocus()
    grid.set_selected(12, 22)
    image = grid.grab().toImage()

    def ground(row: int, column: int) -> QColor:
        rect = grid._frame.rect(row, column)
        return image.pixelColor(round(rect.left()) + 8, round(rect.top()) + 6)

    lightness = [ground(row, column).lightness() for row, column in ((0, 0), (1, 1), (0, 2), (1, 0), (1, 2))]
    assert lightness == sorted(lightness)
    assert len(set(lightness)) == 5
    edge = grid._frame.rect(1, 1)
    assert image.pixelColor(round(edge.center().x()), round(edge.top())).lightness() < 70
    edge = grid._frame.rect(0, 2)
    assert image.pixelColor(round(edge.center().x()), round(edge.top()) + 1).lightness() > 120


def test_the_focused_cell_shows_only_with_focus(grid: HeatGrid, look: Look) -> None:
    with_focus = grid.grab().toImage()
    grid.clearFocus()
    assert grid.grab().toImage() != with_focus


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_numbers_are_legible_on_every_shade(look: Look, mode: str) -> None:
    look.set_mode(mode)
    for share in range(101):
        ground = shade(look, share / 100)
        assert contrast(text_on(ground), ground) >= 4.5


def test_a_tooltip_names_the_cell_in_full(grid: HeatGrid) -> None:
    point = centre(grid, 0, 1)
    QApplication.sendEvent(grid.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, grid.mapToGlobal(point)))
    assert QToolTip.text() == "Kestrel × Prices: 0 passages"
    QToolTip.hideText()


@pytest.mark.parametrize("size", [(28, 28), (160, 120), (300, 90), (700, 700)])
def test_every_size_is_painted(grid: HeatGrid, size: tuple[int, int]) -> None:
    grid.resize(*size)
    assert not grid.grab().isNull()


@pytest.fixture
def crowded(grid: HeatGrid) -> HeatGrid:
    """Show 30 rows and 20 columns, of which few fit."""
    rows, columns = actors(*(f"Actor {n}" for n in range(30))), themes(*(f"Theme {n}" for n in range(20)))
    cells = [[row * column for column in range(20)] for row in range(30)]
    grid.set_counts(heads(rows), heads(columns), cells, list(range(30)), list(range(20)), 99)
    return grid


def test_what_has_no_room_is_reached_by_keys_and_the_totals_stay(crowded: HeatGrid) -> None:
    chosen = chosen_by(crowded)
    shown = crowded._frame.shown
    assert shown[0] < 30
    assert shown[1] < 20
    for _ in range(12):
        QTest.keyClick(crowded, Qt.Key.Key_Down)
    for _ in range(15):
        QTest.keyClick(crowded, Qt.Key.Key_Right)
    QTest.keyClick(crowded, Qt.Key.Key_Return)
    assert chosen == [(23, 36)]
    inside = crowded.viewport().rect().toRectF()
    assert inside.contains(crowded._frame.rect(12, 15))
    assert inside.contains(crowded._frame.rect(30, 20))
    QTest.mouseClick(crowded.viewport(), LEFT, NONE, centre(crowded, 12, 15))
    assert chosen == [(23, 36)] * 2
    QTest.mouseClick(crowded.viewport(), LEFT, NONE, centre(crowded, 30, 15))
    assert chosen[-1] == (None, 36)
    QTest.keyClick(crowded, Qt.Key.Key_PageDown)
    assert crowded._focused == (30, 15)


def test_the_wheel_scrolls_rows_and_a_cell_outlined_from_elsewhere_comes_into_sight(crowded: HeatGrid) -> None:
    crowded.verticalScrollBar().setValue(3)
    assert crowded._frame.first[0] == 3
    crowded.set_selected(11, 40)
    assert crowded._frame.rows()[0] == 0
    assert 19 in crowded._frame.columns()


def test_keys_stay_on_their_cell_when_the_numbers_change(grid: HeatGrid) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(grid, key)
    assert grid.accessibleDescription() == "Orlen Bay × Prices: 7 passages"
    rows, columns = heads(actors("Kestrel", "Orlen Bay")), heads(themes("Controls", "Prices", "Licences"))
    grid.set_counts(rows[::-1], columns, [[2, 8, 1], [9, 0, 4]], [10, 13], [11, 7, 5], 30)
    assert grid.accessibleDescription() == "Orlen Bay × Prices: 8 passages"
    grid.set_counts(rows[:1], columns, [[9, 0, 4]], [13], [11, 7, 5], 30)
    assert grid.accessibleDescription() == "Kestrel × Controls: 9 passages"


def test_long_names_get_more_lines_above_their_columns(grid: HeatGrid) -> None:
    low = grid._frame.head
    grid.set_counts(
        heads(actors("Kestrel")), heads(themes("Office of Strategic Exports and Licences")), [[1]], [1], [1], 1
    )
    assert grid._frame.head > low


def test_the_taller_the_grid_the_more_lines_a_long_name_gets(grid: HeatGrid) -> None:
    names = heads(themes("Coastal Technology Protection Agency"))
    grid.set_counts(heads(actors("Kestrel")), names, [[1]], [1], [1], 1)
    found = []
    for height in (150, 230, 300, 600):
        grid.resize(300, height)
        found.append(grid._frame.head)
    assert found == sorted(found)
    assert found[0] < found[1] < found[2] == found[3]


def test_an_empty_grid_says_so_and_asks_for_nothing(grid: HeatGrid) -> None:
    chosen = chosen_by(grid)
    grid.set_counts([], [], [], [], [], 0)
    grid.grab()
    QTest.mouseClick(grid.viewport(), LEFT, NONE, QPoint(100, 100))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert chosen == []


def test_nothing_counted_anywhere(grid: HeatGrid) -> None:
    grid.set_counts(heads(actors("Kestrel")), heads(themes("Controls")), [[0]], [0], [0], 0)
    assert not grid.grab().isNull()


def test_a_cell_without_a_number_is_empty_and_cannot_be_chosen(grid: HeatGrid) -> None:
    chosen = chosen_by(grid)
    grid.set_counts(
        [Head(1, "Kestrel"), Head(2, "Orlen Bay")], [Head(1, "Kestrel"), Head(2, "Orlen Bay")],
        [[None, 3], [3, None]], [5, 4], [5, 4], 6,
    )  # fmt: skip
    QTest.mouseClick(grid.viewport(), LEFT, NONE, centre(grid, 0, 0))
    QTest.mouseClick(grid.viewport(), LEFT, NONE, centre(grid, 0, 1))
    assert chosen == [(1, 2)]
    assert grid.accessibleDescription() == "Kestrel × Orlen Bay: 3 passages"
