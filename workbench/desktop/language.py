"""The language of the window: its catalogues, and what other rooms say, numbers and dates in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from workbench.bundled import resource
from workbench.sentences import Sentence

LANGUAGES = {"en": "English", "de": "Deutsch", "ko": "한국어"}
"""The languages of the window, each by its own name."""

SYSTEM = "system"


def speak(qt: QCoreApplication, wanted: str = SYSTEM) -> None:
    """Have the window speak *wanted*; else the language of the desktop, where it is known, or English.

    Dates and numbers follow, those of the desktop's own country where it speaks the same language. To be called before
    the first widget is made: what is shown already stays as it is.
    """
    system = QLocale.system()
    spoken = (name.partition("-")[0] for name in system.uiLanguages())
    code = wanted if wanted in LANGUAGES else next((name for name in spoken if name in LANGUAGES), "en")
    QLocale.setDefault(system if system.name().startswith(f"{code}_") else QLocale(code))
    qts_own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for folder, name in ((resource("translations"), "workbench"), (qts_own, "qtbase")):
        translator = QTranslator(qt)
        if translator.load(f"{name}_{code}", str(folder)):
            qt.installTranslator(translator)


def translated(text: str) -> str:
    """Return what another room says in the language of the window; what no catalogue has, as it stands."""
    template, values = (text.template, text.values) if isinstance(text, Sentence) else (text, {})
    words = QCoreApplication.translate("Sentences", template)
    return words.format(**{name: _shown(value) for name, value in values.items()}) if values else words


def shown_number(count: float) -> str:
    """Return a number as people write it: "12,482", in German "12.482"; one decimal where it is a float."""
    return QLocale().toString(count, "f", 1) if isinstance(count, float) else QLocale().toString(count)


def date_form(*, whole: bool = True, long: bool = False) -> str:
    """Return Qt's form for a date as people write it: *whole*, else its month and year; a *long* one writes the month out."""
    translate = QCoreApplication.translate
    if whole:
        return translate("Dates", "d MMMM yyyy") if long else translate("Dates", "d MMM yyyy")
    return translate("Dates", "MMMM yyyy") if long else translate("Dates", "MMM yyyy")


def _shown(value: object) -> str:
    if isinstance(value, date):
        return QLocale().toString(QDate(value.year, value.month, value.day), date_form(long=True))
    if isinstance(value, int | float):
        return shown_number(value)
    return translated(value) if isinstance(value, Sentence) else str(value)
