"""How dates and times are shown: as far as they are known, in the language of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from workbench.desktop.language import date_form
from workbench.domain.articles import Facts


def shown_date(iso: str, *, long: bool = False) -> str:
    """Return the day of an ISO 8601 date for people: "12 Jun 2026", "Jun 2026" or "2026"; a *long* one writes the month out.

    What is no date is returned as it stands.
    """
    day = iso[:10]
    year, _, rest = day.partition("-")
    if not rest:
        return day
    whole = len(day) == len("2026-06-12")
    date = QDate.fromString(day if whole else f"{day}-01", "yyyy-MM-dd")
    shown = QLocale().toString(date, date_form(whole=whole, long=long))
    return shown if date.isValid() and year else iso


def publication_day(facts: Facts, *, long: bool = False) -> str:
    """Return the day of publication for people, marked where it is uncertain; nothing where none is known at all."""
    day = shown_date(facts.published, long=long)
    if "published" not in facts.doubts:
        return day
    uncertain = QCoreApplication.translate("Article", "date uncertain")
    return QCoreApplication.translate("Article", "{day} (uncertain)").format(day=day) if day else uncertain


def day_of_cell(facts: Facts) -> str:
    """Return the day of publication for a cell of a table: where it is uncertain, with a sign before it, which no cell cuts."""
    day = shown_date(facts.published)
    return f"?\u00a0{day}".strip() if "published" in facts.doubts else day


def shown_time(iso: str) -> str:
    """Return a time, ISO 8601 in UTC, for people, in this machine's time zone: "12 Jun 2026 15:48"."""
    time = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(time, f"{date_form()} HH:mm")
