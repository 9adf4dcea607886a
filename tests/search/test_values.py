from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.conftest import TODAY
from workbench.search.values import moment, period


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026", (202600000000, 202699999999)),
        ("2026-06", (202606000000, 202606999999)),
        ("2026-06-21", (202606210000, 202606219999)),
        ("20260621", (202606210000, 202606219999)),
        ("today", (202606210000, 202606219999)),
        ("Yesterday", (202606200000, 202606209999)),
        ("this week", (202606150000, 202606219999)),
        ("last week", (202606080000, 202606149999)),
        ("this month", (202606010000, 202606309999)),
        ("last month", (202605010000, 202605319999)),
        ("this year", (202601010000, 202612319999)),
        ("last 7 days", (202606150000, 202606219999)),
        ("past  2 weeks", (202606080000, 202606219999)),
        ("last 9999 years", (1_01_01_0000, 202606219999)),
        ("2026-13", None),
        ("2026-02-30", None),
        ("0000", None),
        ("2026-06-21 or so", None),
        ("soon", None),
        ("", None),
    ],
)
def test_periods(text: str, expected: tuple[int, int] | None) -> None:
    assert period(text, TODAY) == expected


@pytest.mark.parametrize(
    ("iso", "expected"),
    [
        ("2026", 202600000000),
        ("2026-06", 202606000000),
        ("2026-06-21", 202606210000),
        ("2026-06-21T15:48", 202606211548),
        ("2026-06-21T15:48:30+09:00", 202606211548),
        ("2026-06-21T09:00:00Z", 202606210900),
        ("", None),
        ("June", None),
    ],
)
def test_moments(iso: str, expected: int | None) -> None:
    assert moment(iso) == expected


@given(st.dates(min_value=date(1000, 1, 1)), st.dates(min_value=date(1000, 1, 1)))
def test_moments_are_in_the_order_of_their_dates(one: date, other: date) -> None:
    first, second = moment(one.isoformat()), moment(other.isoformat())
    assert first is not None
    assert second is not None
    assert (one < other) == (first < second)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_lies_in_its_month_and_year(day: date) -> None:
    when = moment(day.isoformat())
    assert when is not None
    for text in (f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{day:%Y}"):
        ends = period(text, TODAY)
        assert ends is not None
        assert ends[0] <= when <= ends[1]
