"""What may stand after the colon of a field that is no text: dates, numbers, and fixed words."""

from __future__ import annotations

import calendar
import re
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from workbench.domain.articles import Status
from workbench.domain.grading import RELIABILITY
from workbench.domain.markings import parse_marking
from workbench.errors import WorkbenchError
from workbench.search.documents import HAS, KINDS

UNMARKED = "unmarked"

_DATE = re.compile(r"(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[Tt ]?(\d{2})(?::?(\d{2}))?)?)?)?")
_RECENT = re.compile(r"(?:the )?(?:last|past) (\d{1,4}) (day|week|month|year)s?")
_FIRST_IMPORT = 2000
"""A year before which nothing was imported, and some systems know no time."""
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


def moment(iso: str) -> int | None:
    """Return an ISO 8601 date as the number YYYYMMDDhhmm, zeros for what it does not say; ``None`` where it is none.

    The date counts as it is written: a UTC offset changes nothing.
    """
    digits = _digits(iso)
    return int(digits.ljust(12, "0")) if digits else None


def period(text: str, today: date) -> tuple[int, int] | None:
    """Return the first and last moment of ``2026``, ``2026-06``, ``2026-06-21``, ``today``, ``last 7 days`` and the like.

    Moments are numbers as ``moment`` returns them; a week begins on Monday; ``None`` where *text* names no period.
    """
    wanted = " ".join(text.lower().split())
    if named := _NAMED.get(wanted):
        return _days(*named(today))
    if recent := _RECENT.fullmatch(wanted):
        days = int(recent[1]) * _DAYS[recent[2]]
        return _days(date.fromordinal(max(1, today.toordinal() - days + 1)), today)
    digits = _digits(wanted) if _DATE.fullmatch(wanted) else ""
    return (int(digits.ljust(12, "0")), int(digits.ljust(12, "9"))) if digits else None


def in_utc(moment: int) -> int:
    """Return a moment of this machine's time in UTC, in which imports are noted; parts that are no time are the nearest one."""
    year, *rest = (moment // 10**place % 10_000 for place in (8, 6, 4, 2, 0))
    if not _FIRST_IMPORT <= year < date.max.year:
        return moment
    month, day, hour, minute = (part % 100 for part in rest)
    month = min(max(month, 1), 12)
    day = min(max(day, 1), calendar.monthrange(year, month)[1])
    local = (year, month, day, min(hour, 23), min(minute, 59), 0, 0, 0, -1)
    return int(f"{datetime.fromtimestamp(time.mktime(local), UTC):%Y%m%d%H%M}")


def _week(today: date, back: int = 0) -> tuple[date, date]:
    monday = today - timedelta(days=today.weekday() + 7 * back)
    return monday, monday + timedelta(days=6)


def _month(day: date) -> tuple[date, date]:
    return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _yesterday(today: date) -> tuple[date, date]:
    return today - timedelta(days=1), today - timedelta(days=1)


_NAMED: dict[str, Callable[[date], tuple[date, date]]] = {
    "today": lambda today: (today, today),
    "yesterday": _yesterday,
    "this week": _week,
    "last week": lambda today: _week(today, back=1),
    "this month": _month,
    "last month": lambda today: _month(today.replace(day=1) - timedelta(days=1)),
    "this year": lambda today: (today.replace(month=1, day=1), today.replace(month=12, day=31)),
}


def _days(first: date, last: date) -> tuple[int, int]:
    return int(f"{first.isoformat().replace('-', '')}0000"), int(f"{last.isoformat().replace('-', '')}9999")


def _digits(iso: str) -> str:
    match = _DATE.match(iso.strip())
    if not match:
        return ""
    year, month, day = int(match[1]), int(match[2] or 1), int(match[3] or 1)
    if not (year and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return ""
    return "".join(part for part in match.groups() if part)


def fixed(field: str, text: str) -> tuple[str, ...]:
    """Return the values of *field* that *text* names. Raises WorkbenchError, saying the choices, where it names none."""
    return _READERS[field](text.strip())


def _status(text: str) -> tuple[str, ...]:
    return _one_of(text.lower(), "status", [status.value for status in Status])


def _has(text: str) -> tuple[str, ...]:
    singular = {"passage": "passages", "notes": "note", "revision": "revisions", "duplicates": "copies"}
    return _one_of(singular.get(text.lower(), text.lower()), "has", sorted(HAS))


def _kind(text: str) -> tuple[str, ...]:
    return _one_of(text.lower(), "kind", list(KINDS))


def _one_of(text: str, field: str, choices: list[str]) -> tuple[str, ...]:
    if text not in choices:
        raise WorkbenchError("“{field}:{text}” (use {choices})", field=field, text=text, choices=", ".join(choices))
    return (text,)


def _marking(text: str) -> tuple[str, ...]:
    try:
        return (parse_marking(text) or UNMARKED,)
    except WorkbenchError:
        raise WorkbenchError(
            "“marking:{text}” (use unmarked, clear, green, amber, amber+strict, red)", text=text
        ) from None


def _language(text: str) -> tuple[str, ...]:
    return (text.lower().replace("_", "-"),)


def _reliability(text: str) -> tuple[str, ...]:
    low, _, high = text.upper().partition("..")
    grades = tuple(grade for grade in RELIABILITY if low <= grade <= (high or low))
    if low not in RELIABILITY or (high or low) not in RELIABILITY or not grades:
        raise WorkbenchError("“reliability:{text}” (use A to F, or A..C)", text=text)
    return grades


_READERS = {
    "kind": _kind,
    "status": _status,
    "has": _has,
    "marking": _marking,
    "language": _language,
    "reliability": _reliability,
}
VALUE_FIELDS = frozenset(_READERS)
