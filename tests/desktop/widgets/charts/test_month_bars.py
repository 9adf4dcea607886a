from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.desktop.widgets.charts.tags_made import actors
from workbench.desktop.look import Look
from workbench.desktop.widgets.charts import month_bars
from workbench.desktop.widgets.charts.month_bars import MonthBars, TagCounts, axis_values

MONTHS = ["2025-11", "2025-12", "2026-01", "2026-02"]
KESTREL, ORLEN = actors("Kestrel", "Orlen Bay")
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def bars(qtbot: QtBot, look: Look) -> Iterator[MonthBars]:
    bars = MonthBars(look)
    qtbot.addWidget(bars)
    bars.set_counts(MONTHS, [TagCounts(KESTREL, (4, 0, 2, 8)), TagCounts(ORLEN, (0, 0, 6, 2))], 3)
    bars.resize(500, 260)
    bars.show()
    qtbot.waitExposed(bars)
    bars.setFocus()
    yield bars
    bars.close()


def test_a_click_chooses_the_month_even_above_its_bar(bars: MonthBars) -> None:
    chosen: list[str] = []
    bars.month_chosen.connect(chosen.append)
    plot = bars._plot()
    for index in (0, 1, 3):
        x = round(plot.left() + (index + 0.5) * bars._pitch())
        QTest.mouseClick(bars, LEFT, NONE, QPoint(x, round(plot.top()) + 10))
    QTest.mouseClick(bars, LEFT, NONE, QPoint(5, 100))
    QTest.mouseClick(bars, LEFT, NONE, QPoint(100, 5))
    assert chosen == ["2025-11", "2025-12", "2026-02"]


def test_arrows_walk_from_the_last_month(bars: MonthBars) -> None:
    chosen: list[str] = []
    bars.month_chosen.connect(chosen.append)
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Return,
        Qt.Key.Key_Home,
        Qt.Key.Key_Left,
        Qt.Key.Key_Return,
        Qt.Key.Key_End,
    ):
        QTest.keyClick(bars, key)
    assert chosen == ["2026-01", "2025-11"]
    assert bars.accessibleDescription() == "Feb 2026: Kestrel 8, Orlen Bay 2"


def test_bars_are_stacked_in_the_colours_of_their_tags(bars: MonthBars, look: Look) -> None:
    image = bars.grab().toImage()
    lower, upper = bars._bar_rect(2, 0, 2), bars._bar_rect(2, 2, 6)
    assert upper.bottom() == pytest.approx(lower.top())
    assert upper.height() == pytest.approx(3 * lower.height())
    assert axis_values(10)[-1] in {10, 12}
    for below, count, tag in ((0, 2, KESTREL), (2, 6, ORLEN)):
        middle = bars._bar_rect(2, below, count).center().toPoint()
        assert image.pixelColor(middle) == look.hue(tag.colour)


def test_the_selected_month_is_outlined(bars: MonthBars) -> None:
    before = bars.grab().toImage()
    bars.set_selected("2026-01")
    assert bars.grab().toImage() != before
    bars.set_selected(None)
    assert bars.grab().toImage() == before


def test_painting_does_not_look_for_the_highest_month(bars: MonthBars, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(month_bars, "axis_values", lambda highest: asked.append(highest) or axis_values(highest))
    bars.grab()
    assert not asked, "for each month again it took 0.2 seconds with 680, which one article of 1970 makes"


def test_a_tooltip_gives_the_numbers(bars: MonthBars) -> None:
    point = bars._bar_rect(2, 0, 2).center().toPoint()
    QApplication.sendEvent(bars, QHelpEvent(QEvent.Type.ToolTip, point, bars.mapToGlobal(point)))
    assert QToolTip.text() == "Jan 2026: Kestrel 2, Orlen Bay 6"
    QToolTip.hideText()


@pytest.mark.parametrize("size", [(28, 28), (160, 60), (700, 700), (1600, 300)])
def test_every_size_is_painted(bars: MonthBars, size: tuple[int, int]) -> None:
    bars.resize(*size)
    assert not bars.grab().isNull()


def test_ten_years_of_months(bars: MonthBars) -> None:
    months = [f"{2016 + number // 12}-{number % 12 + 1:02}" for number in range(130)]
    bars.set_counts(months, [TagCounts(KESTREL, tuple(range(130)))], 0)
    assert not bars.grab().isNull()


def test_nothing_to_show(bars: MonthBars) -> None:
    chosen: list[str] = []
    bars.month_chosen.connect(chosen.append)
    bars.set_counts([], [], 0)
    bars.grab()
    QTest.keyClick(bars, Qt.Key.Key_Return)
    QTest.mouseClick(bars, LEFT, NONE, QPoint(200, 100))
    assert chosen == []
    assert bars.accessibleDescription() == ""


@given(st.integers(1, 10**7))
def test_an_axis_is_round_reaches_the_top_and_has_few_steps(highest: int) -> None:
    values = axis_values(highest)
    assert values[0] == 0
    assert values[-1] >= highest
    assert values[-1] - highest < values[1]
    assert 2 <= len(values) <= 5
    assert str(values[1]).rstrip("0") in {"1", "2", "5"}
