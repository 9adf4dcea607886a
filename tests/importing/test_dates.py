"""Dates in text: everything that is said clearly is read, nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.importing.dates import ambiguity, find_dates, first_date, from_metadata


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("June 21, 2026, 15:48", "2026-06-21T15:48"),
        ("Sunday, June 21st, 2026", "2026-06-21"),
        ("21 June 2026 3:48 PM", "2026-06-21T15:48"),
        ("June 21, 2026 at 3:48 p.m. EDT", "2026-06-21T15:48-04:00"),
        ("June 21, 2026, 12:05 a.m.", "2026-06-21T00:05"),
        ("June 21, 2026 3 pm", "2026-06-21T15:00"),
        ("3:48 p.m. ET, June 21, 2026", "2026-06-21T15:48"),
        ("21-Jun-2026", "2026-06-21"),
        ("2026年6月21日", "2026-06-21"),
        ("2026年6月21日(日) 15時48分", "2026-06-21T15:48"),
        ("2026年06月21日 下午3:48", "2026-06-21T15:48"),
        ("令和8年6月21日", "2026-06-21"),
        ("2026.06.21 15:48", "2026-06-21T15:48"),
        ("2026. 6. 21. 오후 3:48", "2026-06-21T15:48"),
        ("2026년 6월 21일 (일) 오전 9:05", "2026-06-21T09:05"),
        ("21. Juni 2026", "2026-06-21"),
        ("21.06.2026, 15.48 Uhr", "2026-06-21T15:48"),
        ("le 21 juin 2026 à 15h48", "2026-06-21T15:48"),
        ("1er juillet 2026", "2026-07-01"),
        ("21 de junio de 2026 a las 15:48", "2026-06-21T15:48"),
        ("21 июня 2026 г.", "2026-06-21"),
        ("21 июня 2026 г., 15:48", "2026-06-21T15:48"),
        ("٢١ يونيو ٢٠٢٦", "2026-06-21"),
        ("21 haziran 2026", "2026-06-21"),
        ("2026. június 21., 15:48", "2026-06-21T15:48"),
        ("2026 m. birželio 21 d. 15:48", "2026-06-21T15:48"),
        ("2026. gada 21. jūnijs, 15:48", "2026-06-21T15:48"),
        ("21. kesäkuuta 2026 klo 15.48", "2026-06-21T15:48"),
        ("21 Ιουνίου 2026, 15:48", "2026-06-21T15:48"),
        ("ngày 21 tháng 6 năm 2026", "2026-06-21"),
        ("2026-06-21T15:48:00+09:00", "2026-06-21T15:48+09:00"),
        ("2026-06-21T06:48:00.000Z", "2026-06-21T06:48+00:00"),
        ("2026-06-21 15:48 KST", "2026-06-21T15:48+09:00"),
        ("2026/06/21 15:48:20", "2026-06-21T15:48"),
        ("21/06/2026", "2026-06-21"),
        ("06/21/2026", "2026-06-21"),
        ("05/05/2026", "2026-05-05"),
        ("June 2026", "2026-06"),
        ("2026년 6월", "2026-06"),
    ],
)
def test_forms(text: str, value: str) -> None:
    assert first_date(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "version 2026.44.1",
        "31 June 2026",
        "call 2026-123-4567",
        "yesterday at 15:48",
        "in 2026",
        "1.2.3",
        "It may march on.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text) == ()


def test_two_dates_glued_together() -> None:
    text = "Posted : June 21, 2026, 15:48Updated : June 22, 2026, 09:00"
    assert [stated.value for stated in find_dates(text)] == ["2026-06-21T15:48", "2026-06-22T09:00"]


def test_an_impossible_time_is_not_taken() -> None:
    assert first_date("June 21, 2026, 25:70") == "2026-06-21"


def test_an_ambiguous_date_gives_no_value_but_both_readings() -> None:
    text = "Filed 10:15, 03/04/2026"
    (stated,) = find_dates(text)
    assert stated.value == ""
    assert ambiguity(text, stated) == ("03/04/2026 could be 4 March 2026 or 3 April 2026")


@pytest.mark.parametrize(
    ("stamp", "value"),
    [
        ("20260621T154800Z", "2026-06-21T15:48+00:00"),
        ("20260621", "2026-06-21"),
        ("Sun, 21 Jun 2026 15:48:00 +0900", "2026-06-21T15:48+09:00"),
        ("2026/06", "2026-06"),
        ("1782053280", ""),
        ("", ""),
    ],
)
def test_stamps_of_metadata(stamp: str, value: str) -> None:
    assert from_metadata(stamp) == value


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2090, 12, 31)))
def test_every_day_is_read_from_its_common_forms(day: date) -> None:
    forms = (
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day}. {day:%B} {day.year}",
        f"{day.year}年{day.month}月{day.day}日",
    )
    assert {first_date(form) for form in (*forms, day.isoformat())} == {day.isoformat()}


@given(st.text(alphabet="0123456789 .:/-TZJuneMayam年月日", max_size=60))
def test_found_dates_lie_in_the_text_in_order(text: str) -> None:
    end = 0
    for stated in find_dates(text):
        assert end <= stated.start < stated.end <= len(text)
        end = stated.end
