from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from workbench.desktop.widgets.fields.period_picker import PeriodPicker
from workbench.domain.periods import Period


@pytest.fixture
def picker(qtbot: QtBot) -> PeriodPicker:
    made = PeriodPicker(lambda: date(2026, 3, 5))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("day", "inside"),
    [
        ("2026-06-10", True),
        ("2026-06-20T23:59", True),
        ("2026-06-09", False),
        ("2026-06-21", False),
        ("2026-06", True),
        ("2026", True),
        ("2026-05", False),
        ("2025", False),
        ("", False),
    ],
)
def test_a_date_counts_as_far_as_it_is_known(day: str, inside: bool) -> None:
    assert Period("2026-06-10", "2026-06-20").contains(day) is inside


def test_an_open_end_reaches_all_dates_and_no_dates_only_when_both_are_open() -> None:
    assert Period("2026-06-10").contains("2031")
    assert not Period("2026-06-10").contains("")
    assert Period().contains("")


def _choose(picker: PeriodPicker, name: str) -> None:
    next(action for action in picker.menu().actions() if action.text() == name).trigger()


@pytest.mark.parametrize(
    ("name", "period"),
    [
        ("Last 7 days", Period("2026-02-27", "2026-03-05")),
        ("Last 30 days", Period("2026-02-04", "2026-03-05")),
        ("This year", Period("2026-01-01", "2026-03-05")),
    ],
)
def test_the_menu_offers_the_usual_periods(qtbot: QtBot, picker: PeriodPicker, name: str, period: Period) -> None:
    with qtbot.waitSignal(picker.picked) as signal:
        _choose(picker, name)
    assert signal.args == [period]
    assert picker.text() == name
    assert picker.accessibleName() == f"Period: {name}"


def test_two_dates_make_any_other_period_in_either_order(qtbot: QtBot, picker: PeriodPicker) -> None:
    _choose(picker, "Last 7 days")
    picker._from.setDate(QDate(2026, 2, 9))
    picker._to.setDate(QDate(2026, 1, 4))
    picker._custom.click()
    assert picker.period == Period("2026-01-04", "2026-02-09")
    assert picker.text() == "4 Jan 2026 – 9 Feb 2026"
    assert not any(action.isChecked() for action in picker.menu().actions())
    picker.clear()
    assert picker.period == Period()


def test_return_in_a_date_shows_the_range(qtbot: QtBot, picker: PeriodPicker) -> None:
    picker.show()
    picker.menu().popup(picker.mapToGlobal(picker.rect().bottomLeft()))
    first, last = picker.menu().findChildren(QDateEdit)
    first.setDate(QDate(2026, 2, 3))
    last.setDate(QDate(2026, 2, 10))
    with qtbot.waitSignal(picker.picked) as signal:
        qtbot.keyClick(last, Qt.Key.Key_Return)
    assert signal.args == [Period("2026-02-03", "2026-02-10")]
    assert picker.menu().isHidden()


def test_a_range_is_given_by_keys(qtbot: QtBot, picker: PeriodPicker) -> None:
    picker.show()
    picker.menu().popup(picker.pos())
    QTest.keyClick(picker.menu(), Qt.Key.Key_Up)
    assert picker._from.hasFocus()
    for part, day in ((picker._from, "09"), (picker._to, "04")):
        assert part.hasFocus()
        QTest.keyClicks(part, day)
        while part.hasFocus():
            QTest.keyClick(part, Qt.Key.Key_Tab)
    assert picker._custom.hasFocus()
    QTest.keyClick(picker._custom, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert picker._to.hasFocus()
    with qtbot.waitSignal(picker.picked):
        QTest.keyClick(picker._to, Qt.Key.Key_Return)
    assert picker.period == Period("2026-02-09", "2026-03-04")
    assert not picker.menu().isVisible()
