"""Reads absolute dates out of text. Guesses nothing: what could mean two days gives no date and a warning."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from workbench.importing.month_names import MONTH, MONTHS
from workbench.sentences import Sentence

_YEAR = r"(?P<year>(?:19|20|١٩|٢٠|۱۹|۲۰)\d\d)"
_NAME = rf"(?P<name>{MONTH})(?![^\W\d_])\.?"
_ZONE = r"(?P<zone>Z\b|(?:UTC|GMT)?\s?[+\-−]\d{1,2}(?::?\d{2})?\b|[A-Z]{2,4}\b)"
_HALF_BEFORE = r"(?P<before>오전|오후|上午|下午|午前|午後|晚上)?"
_HALF_AFTER = r"(?P<after>[ap]\.?m\b\.?|مساء|صباحا)?"
_CLOCK = (
    rf"{_HALF_BEFORE}\s*(?P<hour>\d{{1,2}})\s?(?:[:：.時时点시]|h(?=\d))\s?(?P<minute>\d\d)(?!\d)\s?[分분]?(?:[:.]\d\d(?:[.,]\d+)?)?"
    rf"\s?{_HALF_AFTER}(?:\s?Uhr)?(?:\s?\(?{_ZONE}\)?)?"
)
_TIME = re.compile(
    rf"(?:\s?[(（\[]\w{{1,10}}\.?[)）\]])?(?:\s?(?:г\.|года|р\.))?\s?(?:[,،|\-–—•·/T]\s?)?(?:at|um|à|kl\.?|alle(?: ore)?|ore|a las|às|в|o|saat|الساعة|klo)?\s?{_CLOCK}",
    re.IGNORECASE,
)
_HOUR_ONLY = re.compile(r"[,\s]*(?:at\s+)?(?P<hour>\d{1,2})\s?(?P<after>[ap]\.?m\b\.?)", re.IGNORECASE)
_TIME_FIRST = re.compile(
    rf"{_CLOCK}\s?(?:[,،|\-–—]\s?)?(?:on\s|am\s|le\s|el\s)?\s?(?:[^\W\d_]{{2,10}},?\s)?$", re.IGNORECASE
)

_OFFSETS = {
    "AEDT": "+11:00", "AEST": "+10:00", "BST": "+01:00", "CAT": "+02:00", "CEST": "+02:00", "CET": "+01:00", "EAT": "+03:00",
    "EDT": "-04:00", "EEST": "+03:00", "EET": "+02:00", "GMT": "+00:00", "HKT": "+08:00", "JST": "+09:00", "KST": "+09:00",
    "MESZ": "+02:00", "MEZ": "+01:00", "MSK": "+03:00", "NZDT": "+13:00", "NZST": "+12:00", "PDT": "-07:00", "SAST": "+02:00",
    "SGT": "+08:00", "UTC": "+00:00", "WIB": "+07:00", "Z": "+00:00",
}  # fmt: skip
"""Time zones with one meaning. CST, IST, EST, PST and "ET" have several, or change within the year as people use them."""


@dataclass(frozen=True, slots=True)
class FoundDate:
    """Name a stretch of text that states a date: code points, end exclusive; ISO 8601 as far as stated.

    An ambiguous date has an empty *value*.
    """

    start: int
    end: int
    value: str


_Parts = Callable[[re.Match[str]], str]


def _ymd(match: re.Match[str]) -> str:
    return _iso(match["year"], match["month"], match["day"])


def _year_month(match: re.Match[str]) -> str:
    return _iso(match["year"], match["month"])


def _named(match: re.Match[str]) -> str:
    return _iso(match["year"], MONTHS[match["name"].lower()], match["day"])


def _named_month(match: re.Match[str]) -> str:
    return _iso(match["year"], MONTHS[match["name"].lower()])


def _reiwa(match: re.Match[str]) -> str:
    return _iso(2018 + int(match["era"]), match["month"], match["day"])


def _slashed(match: re.Match[str]) -> str:
    """Return the date where only one order of day and month is possible; an empty string marks the ambiguous ones."""
    first, second = int(match["first"]), int(match["second"])
    if first == second or second > 12:
        return _iso(match["year"], first, second)
    return _iso(match["year"], second, first) if first > 12 else ""


def _iso(year: str | int, month: str | int, day: str | int | None = None) -> str:
    """Return an ISO date. Raises ValueError where the calendar has no such day."""
    full = date(int(year), int(month), int(day) if day is not None else 1).isoformat()
    return full if day is not None else full[:7]


_SLASHED = re.compile(r"(\d{1,2}([/-])\d{1,2}\2\d{4})")
_HAS_YEAR = re.compile(r"\d{4}|令和")
_DAY = r"(?P<day>\d{1,2})"
_MONTH_NUMBER = r"(?P<month>\d{1,2})"
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|\.)?"
_FORMS: tuple[tuple[re.Pattern[str], _Parts], ...] = tuple(
    (re.compile(rf"(?<![\d.,/-]){pattern}", re.IGNORECASE), parts)
    for pattern, parts in (
        (rf"{_YEAR}-{_MONTH_NUMBER}-{_DAY}(?!\d)", _ymd),
        (rf"{_YEAR}\s?[年년]\s?{_MONTH_NUMBER}\s?[月월]\s?{_DAY}\s?[日号號일]", _ymd),
        (rf"{_YEAR}\s?([./])\s?{_MONTH_NUMBER}\s?\2\s?{_DAY}(?!\d)\.?", _ymd),
        (rf"令和\s?(?P<era>\d{{1,2}})\s?年\s?{_MONTH_NUMBER}\s?月\s?{_DAY}\s?日", _reiwa),
        (rf"{_DAY}\.\s?{_MONTH_NUMBER}\.\s?{_YEAR}(?!\d)", _ymd),
        (rf"(?P<first>\d{{1,2}})([/-])(?P<second>\d{{1,2}})\2{_YEAR}(?!\d)", _slashed),
        (rf"{_DAY}{_ORDINAL}(?:\s|-)?(?:de\s|of\s)?\s?{_NAME},?(?:\s|-)?(?:de[l]?\s)?\s?{_YEAR}(?!\d)", _named),
        (rf"(?<![^\W\d_]){_NAME}\s{_DAY}{_ORDINAL},?\s{_YEAR}(?!\d)", _named),
        (rf"{_YEAR}(?:\.|\sm\.)\s{_NAME}\s{_DAY}(?!\d)(?:\.|\sd\.)?", _named),
        (rf"{_YEAR}\.\sgada\s{_DAY}\.\s{_NAME}", _named),
        (rf"{_DAY}\s[Tt]háng\s{_MONTH_NUMBER}(?:,|\snăm)?\s{_YEAR}(?!\d)", _ymd),
        (rf"{_YEAR}\s?[年년]\s?{_MONTH_NUMBER}\s?[月월]", _year_month),
        (rf"(?<![^\W\d_])(?<!\d\s)(?<!\d\.\s){_NAME},?\s(?:de[l]?\s)?{_YEAR}(?!\d)", _named_month),
    )
)


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """Return all absolute dates stated in *text*, in order, with time and zone where those follow or precede."""
    if not _HAS_YEAR.search(text):
        return ()
    found: list[FoundDate] = []
    end = 0
    for match, value in sorted(_matches(text), key=lambda pair: (pair[0].start(), -pair[0].end())):
        if match.start() >= end:
            stated = _with_time(text, match, value, end)
            found.append(stated)
            end = stated.end
    return tuple(found)


def first_date(text: str) -> str:
    """Return the first unambiguous date in *text*, or an empty string."""
    return next((stated.value for stated in find_dates(text) if stated.value), "")


def ambiguity(text: str, stated: FoundDate) -> str:
    """Say in one sentence which days the ambiguous date *stated* could mean."""
    words = _SLASHED.findall(text[stated.start : stated.end])[0][0]
    first, second, year = (int(number) for number in re.findall(r"\d+", words))
    either, other = date(year, first, second), date(year, second, first)
    return Sentence("{words} could be {either} or {other}", words=words, either=either, other=other)


def doubt_about(text: str) -> str:
    """Say which days the first ambiguous date in *text* could mean, or nothing where none is ambiguous."""
    return next((ambiguity(text, found) for found in find_dates(text) if not found.value), "")


def _matches(text: str) -> Iterator[tuple[re.Match[str], str]]:
    for form, parts in _FORMS:
        for match in form.finditer(text):
            try:
                yield match, parts(match)
            except ValueError:  # no such day, as in a version number such as 2026.44.1
                continue


def _with_time(text: str, match: re.Match[str], value: str, earliest: int) -> FoundDate:
    if len(value) == 7:
        return FoundDate(match.start(), match.end(), value)
    after = _TIME.match(text, match.end()) or _HOUR_ONLY.match(text, match.end())
    clock = _clock(after)
    if after and clock:
        end = match.end() + len(after.group().rstrip())
        return FoundDate(match.start(), end, value and value + clock)
    before = _TIME_FIRST.search(text[max(earliest, match.start() - 40) : match.start()])
    clock = _clock(before)
    if before and clock:
        return FoundDate(match.start() - len(before.group()), match.end(), value and value + clock)
    return FoundDate(match.start(), match.end(), value)


def _clock(match: re.Match[str] | None) -> str:
    """Return ``T15:48``, with a UTC offset where one is given, or an empty string where the clock has no such time."""
    if match is None:
        return ""
    fields = match.groupdict()
    hour, minute = int(fields["hour"]), int(fields.get("minute") or 0)
    half = (fields.get("before") or fields.get("after") or "").lower().replace(".", "")
    if half in {"오후", "下午", "午後", "晚上", "pm", "مساء"} and hour < 12:
        hour += 12
    elif half in {"오전", "上午", "午前", "am", "صباحا"} and hour == 12:
        hour = 0
    if hour > 23 or minute > 59:
        return ""
    return f"T{hour:02}:{minute:02}{_offset(fields.get('zone') or '')}"


def _offset(zone: str) -> str:
    match = re.fullmatch(r"(?:UTC|GMT)?\s?([+\-−])(\d{1,2})(?::?(\d{2}))?", zone, re.IGNORECASE)
    if not match:
        return _OFFSETS.get(zone.upper(), "")
    hours, minutes = int(match[2]), int(match[3] or 0)
    if hours > 14 or minutes > 59:
        return ""
    return f"{'-' if match[1] != '+' else '+'}{hours:02}:{minutes:02}"


def from_metadata(stamp: str) -> str:
    """Return the date that a machine-readable field states, also in compact form (``20260621T154800Z``), or an empty string."""
    compact = re.match(r"\s*(\d{4})(\d\d)(\d\d)(?:T?(\d\d):?(\d\d)(?::?\d\d)?)?(?!\d)", stamp)
    if compact:
        year, month, day, hour, minute = compact.groups()
        stamp = f"{year}-{month}-{day}" + (f"T{hour}:{minute}" if hour else "") + stamp[compact.end() :]
    month = re.fullmatch(r"\s*(\d{4})[-/](\d{1,2})\s*", stamp)
    if month and 1 <= int(month[2]) <= 12:
        return f"{month[1]}-{int(month[2]):02}"
    return first_date(stamp)
