"""The language of the window: its catalogues, and what other rooms say, numbers and dates in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from workbench.bundled import resource
from workbench.sentences import Sentence

LANGUAGES = {"en": "English", "de": "Deutsch", "ko": "한국어"}
"""The languages of the window, each by its own name."""

SYSTEM = "system"

TONGUES = (
    QT_TRANSLATE_NOOP("Languages", "Arabic"),
    QT_TRANSLATE_NOOP("Languages", "Bulgarian"),
    QT_TRANSLATE_NOOP("Languages", "Catalan"),
    QT_TRANSLATE_NOOP("Languages", "Chinese"),
    QT_TRANSLATE_NOOP("Languages", "Croatian"),
    QT_TRANSLATE_NOOP("Languages", "Czech"),
    QT_TRANSLATE_NOOP("Languages", "Danish"),
    QT_TRANSLATE_NOOP("Languages", "Dutch"),
    QT_TRANSLATE_NOOP("Languages", "English"),
    QT_TRANSLATE_NOOP("Languages", "Estonian"),
    QT_TRANSLATE_NOOP("Languages", "Finnish"),
    QT_TRANSLATE_NOOP("Languages", "French"),
    QT_TRANSLATE_NOOP("Languages", "Georgian"),
    QT_TRANSLATE_NOOP("Languages", "German"),
    QT_TRANSLATE_NOOP("Languages", "Greek"),
    QT_TRANSLATE_NOOP("Languages", "Hebrew"),
    QT_TRANSLATE_NOOP("Languages", "Hindi"),
    QT_TRANSLATE_NOOP("Languages", "Hungarian"),
    QT_TRANSLATE_NOOP("Languages", "Indonesian"),
    QT_TRANSLATE_NOOP("Languages", "Italian"),
    QT_TRANSLATE_NOOP("Languages", "Japanese"),
    QT_TRANSLATE_NOOP("Languages", "Korean"),
    QT_TRANSLATE_NOOP("Languages", "Latvian"),
    QT_TRANSLATE_NOOP("Languages", "Lithuanian"),
    QT_TRANSLATE_NOOP("Languages", "Malay"),
    QT_TRANSLATE_NOOP("Languages", "Norwegian"),
    QT_TRANSLATE_NOOP("Languages", "Persian"),
    QT_TRANSLATE_NOOP("Languages", "Polish"),
    QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    QT_TRANSLATE_NOOP("Languages", "Romanian"),
    QT_TRANSLATE_NOOP("Languages", "Russian"),
    QT_TRANSLATE_NOOP("Languages", "Serbian"),
    QT_TRANSLATE_NOOP("Languages", "Slovak"),
    QT_TRANSLATE_NOOP("Languages", "Slovenian"),
    QT_TRANSLATE_NOOP("Languages", "Spanish"),
    QT_TRANSLATE_NOOP("Languages", "Swedish"),
    QT_TRANSLATE_NOOP("Languages", "Thai"),
    QT_TRANSLATE_NOOP("Languages", "Turkish"),
    QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    QT_TRANSLATE_NOOP("Languages", "Urdu"),
    QT_TRANSLATE_NOOP("Languages", "Vietnamese"),
)
"""Languages of articles that the catalogues name; any other has its English name."""


KEYS = (QT_TRANSLATE_NOOP("QShortcut", "Return"),)
"""Keys that Qt calls by another name than people and the help do, in each language: Enter."""


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
    for folder, name in ((qts_own, "qtbase"), (resource("translations"), "workbench")):  # the last is asked first
        translator = QTranslator(qt)
        if translator.load(f"{name}_{code}", str(folder)):
            qt.installTranslator(translator)


def spoken() -> str:
    """Return the code of the language that the window speaks."""
    return QLocale().name().partition("_")[0]


def translated(text: str) -> str:
    """Return what another room says in the language of the window; what no catalogue has, as it stands."""
    template, values = (text.template, text.values) if isinstance(text, Sentence) else (text, {})
    words = QCoreApplication.translate("Sentences", template)
    return words.format(**{name: _shown(value) for name, value in values.items()}) if values else words


def quoted(words: str) -> str:
    """Return words in the quotation marks of the window's language."""
    return QCoreApplication.translate("Quotes", "“{}”").format(words)


def shown_number(count: float) -> str:
    """Return a number as people write it: "12,482", in German "12.482"; one decimal where it is a float."""
    return QLocale().toString(count, "f", 1) if isinstance(count, float) else QLocale().toString(count)


def language_name(code: str) -> str:
    """Return the name of an article's language, given its ISO 639 code; of an unknown one the code."""
    tongue = QLocale(code).language() if code else QLocale.Language.C
    if tongue is QLocale.Language.C:
        return code
    return QCoreApplication.translate("Languages", QLocale.languageToString(tongue))


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


def dotted(parts: Iterable[str], dot: str = "  ·  ") -> str:
    """Join those of *parts* that are not empty with dots between them.

    Where one is written from right to left each is isolated, or a name in Arabic tears the date apart behind it (UAX #9).
    """
    kept = [part for part in parts if part]
    if any(unicodedata.bidirectional(character) in {"R", "AL"} for part in kept for character in part):
        kept = [f"\u2068{part}\u2069" for part in kept]
    return dot.join(kept)
