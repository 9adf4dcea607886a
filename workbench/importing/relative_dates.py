"""Reads dates that only mean a day beside another: “3 hours ago”, “gestern”, “27.04.”, “25.4.24”.

They are read from the time at which the page was saved, and are uncertain: a saved page may have been written long
before, and a file's own time changes when it is copied.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from workbench.importing.month_names import MONTH, MONTHS
from workbench.sentences import Sentence

_UNITS = {
    "minutes": "minutes?|mins?|minuten?|minutos?|minuti|минут[уы]?|мин|dakika|minut[ęy]?|分钟|分鐘|分|분|دقيقة|دقائق",
    "hours": "hours?|hrs?|stunden?|heures?|horas?|ore|ora|час(?:а|ов)?|saat|godzin[ęy]?|小时|小時|時間|시간|ساعات|ساعة|uur|timer?|timmar",
    "days": "days?|tag(?:en?)?|jours?|d[ií]as?|giorn[io]|дн(?:я|ей)|день|gün|dni|dzień|天|日|일|أيام|يوم|dagen|dagar?",
    "weeks": "weeks?|wochen?|semaines?|semanas?|settiman[ae]|недел[юиь]|hafta|tydzień|tygodnie|周|週間|주",
}
_UNIT = "|".join(f"(?P<{name}>{words})" for name, words in _UNITS.items())
_COUNT = r"(?P<count>\d{1,2}|an?|ein(?:e[rnm]?)?|une?|una|один|jeden)"
_AGO = (
    re.compile(
        rf"(?<!\w){_COUNT}\s?(?:{_UNIT})\s?(?:ago|fa\b|назад|önce|temu|geleden|siden|sedan|前|전)", re.IGNORECASE
    ),
    re.compile(rf"(?<!\w)(?:vor|il y a|hace|há|před|منذ)\s{_COUNT}\s?(?:{_UNIT})(?!\w)", re.IGNORECASE),
)
_NAMED = re.compile(
    r"(?<!\w)(?:(?P<today>today|heute|aujourd['’]hui|hoy|oggi|hoje|сегодня|bugün|dzisiaj|dziś|今天|今日|오늘|اليوم|vandaag)"
    r"|(?P<yesterday>yesterday|gestern|hier|ayer|ieri|ontem|вчера|dün|wczoraj|昨天|昨日|어제|أمس|gisteren))(?!\w)"
    r"(?:\s?[,|]?\s?(?:at|um|à|a las|alle|в|o)?\s?(?P<hour>\d{1,2})(?:[:.]|\s?h\s?)(?P<minute>\d\d)(?!\d))?",
    re.IGNORECASE,
)
_YEAR_OF_TWO = re.compile(r"(?<![\d.,/:-])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d\d)(?![\d.])")
_NO_YEAR = (
    re.compile(r"(?<![\d.,/:-])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?![\d.])"),
    re.compile(r"(?<![\d年년])(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일号號]"),
    re.compile(rf"(?<![\w.])(?P<day>\d{{1,2}})\.?\s(?P<name>{MONTH})(?![^\W\d_])(?!\.?,?\s\d{{4}})", re.IGNORECASE),
    re.compile(rf"(?<!\w)(?P<name>{MONTH})\.?\s(?P<day>\d{{1,2}})(?!\d|,?\s\d{{4}})", re.IGNORECASE),
)
_DIGIT = re.compile(r"\d")
_LONGEST = 80
"""Characters of a line that can be a mark of time; “yesterday” in a sentence says nothing of the page."""


@dataclass(frozen=True, slots=True)
class RelativeDate:
    """Name a stretch of a line that states such a date: code points, end exclusive; ISO 8601; why it is uncertain."""

    start: int
    end: int
    value: str
    doubt: str


def relative_date(line: str, saved: datetime) -> RelativeDate | None:
    """Return the date that *line* states beside the time at which the page was *saved*, or ``None``."""
    if len(line) > _LONGEST:
        return None
    numbered = (_year_of_two, _without_year) if _DIGIT.search(line) else ()
    for read in (_ago, _named, *numbered):
        found = read(line, saved)
        if found:
            start, end, value = found
            words, day = line[start:end].strip(), saved.date()
            return RelativeDate(
                start, end, value, Sentence("“{words}”, read from {day}, when the file was saved", words=words, day=day)
            )
    return None


_Found = tuple[int, int, str]


def _ago(line: str, saved: datetime) -> _Found | None:
    match = next(filter(None, (form.search(line) for form in _AGO)), None)
    if not match:
        return None
    count = int(match["count"]) if match["count"].isdecimal() else 1
    unit = next(name for name in _UNITS if match[name])
    return match.start(), match.end(), (saved - timedelta(**{unit: count})).date().isoformat()


def _named(line: str, saved: datetime) -> _Found | None:
    match = _NAMED.search(line)
    if not match:
        return None
    day = (saved - timedelta(days=1 if match["yesterday"] else 0)).date().isoformat()
    clock = match["hour"] and int(match["hour"]) < 24 and int(match["minute"]) < 60
    return match.start(), match.end(), f"{day}T{int(match['hour']):02}:{match['minute']}" if clock else day


def _year_of_two(line: str, saved: datetime) -> _Found | None:
    """Read day, month, year parted by stops, in this order alone: “26.06.21” is left to those who know."""
    match = _YEAR_OF_TWO.search(line)
    if not match or int(match["day"]) == int(match["year"]) % 100 == saved.year % 100:
        return None
    year = saved.year - saved.year % 100 + int(match["year"])
    may_begin_with_year = int(match["day"]) in {saved.year % 100, saved.year % 100 - 1} and int(match["year"]) <= 31
    if year > saved.year or may_begin_with_year:
        return None
    value = _day(year, int(match["month"]), int(match["day"]))
    return (match.start(), match.end(), value) if value else None


def _without_year(line: str, saved: datetime) -> _Found | None:
    match = next(filter(None, (form.search(line) for form in _NO_YEAR)), None)
    if not match:
        return None
    parts = match.groupdict()
    month = MONTHS[parts["name"].lower()] if parts.get("name") else int(parts["month"])
    for year in (saved.year, saved.year - 1):
        value = _day(year, month, int(parts["day"]))
        if value and value <= saved.date().isoformat():
            return match.start(), match.end(), value
    return None


def _day(year: int, month: int, day: int) -> str:
    """Return an ISO date, or an empty string where the calendar has no such day."""
    try:
        return datetime(year, month, day).date().isoformat()  # noqa: DTZ001 - a day of the page's own calendar
    except ValueError:
        return ""
