from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.conftest import TODAY
from workbench.search.documents import Document
from workbench.search.index import SearchIndex
from workbench.search.values import in_utc, moment, period


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026", (202600000000, 202699999999)),
        ("2026-06", (202606000000, 202606999999)),
        ("2026-06-21", (202606210000, 202606219999)),
        ("20260621", (202606210000, 202606219999)),
        ("2026-06-21T15", (202606211500, 202606211599)),
        ("2026-06-21T15:48", (202606211548, 202606211548)),
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


@pytest.fixture
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows cannot be told another time zone")
@pytest.mark.parametrize(
    ("zone", "text", "expected"),
    [
        ("Asia/Seoul", "2026-06-21", (202606201500, 202606211459)),
        ("America/New_York", "2026-06", (202606010400, 202607010359)),
        ("Europe/Berlin", "2026-03-29", (202603282300, 202603292159)),
        ("Europe/Berlin", "2026", (202512312300, 202612312259)),
        ("Asia/Kolkata", "2026-06-21T15", (202606210930, 202606211029)),
        ("Asia/Seoul", "1026", (102600000000, 102699999999)),
    ],
    indirect=["zone"],
)
@pytest.mark.usefixtures("zone")
def test_a_day_of_this_machine_begins_when_it_does_here(text: str, expected: tuple[int, int]) -> None:
    ends = period(text, TODAY)
    assert ends is not None
    assert (in_utc(ends[0]), in_utc(ends[1])) == expected


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows cannot be told another time zone")
@pytest.mark.parametrize("zone", ["Asia/Seoul", "Pacific/Auckland", "America/Los_Angeles"], indirect=True)
@pytest.mark.usefixtures("zone")
def test_what_was_imported_today_is_found_at_any_hour(index: SearchIndex) -> None:
    midnight = datetime.fromisoformat(TODAY.isoformat()).astimezone(UTC)
    times = [(midnight + timedelta(hours=hour)).isoformat() for hour in range(24)]
    index.update([Document(number, "T", "x", imported=at) for number, at in enumerate(times, 1)], seen=1)
    assert index.count("imported:today", today=TODAY) == 24
    assert index.count("imported:yesterday", today=TODAY) == 0


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
