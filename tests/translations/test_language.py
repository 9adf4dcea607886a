"""Which language the window speaks, and how it says sentences, numbers and dates in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.translations.gathering import ROOT

_SPEAKING = """
import json, sys
from datetime import date
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from workbench.desktop.language import language_name, shown_number, speak, translated
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.sentences import Sentence, one_or_many
qt = QCoreApplication([])
speak(qt, sys.argv[1])
said = [
    QCoreApplication.translate("Menus", "File"), shown_number(12482), shown_date("2026-06-12"), shown_date("2026-06", long=True),
    language_name("ko"), translated("Rename Actor"), translated(one_or_many(1234, "1 file", "{count} files")),
    translated(Sentence("{words} could be {either} or {other}", words="3/4/2026", either=date(2026, 4, 3), other=date(2026, 3, 4))),
    QCoreApplication.translate("WatchedNews", "%Ln new article(s)", "", 1), QCoreApplication.translate("QPlatformTheme", "Cancel"),
    QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText),
]
sys.stdout.buffer.write(json.dumps(said).encode())
"""

GERMAN = [
    "Datei", "12.482", "12. Juni 2026", "Juni 2026", "Koreanisch", "Akteur umbenennen", "1.234 Dateien",
    "3/4/2026 könnte der 3. April 2026 oder der 4. März 2026 sein", "1 neuer Artikel", "Abbrechen", "Strg+Enter",
]  # fmt: skip
ENGLISH = [
    "File", "12,482", "12 Jun 2026", "June 2026", "Korean", "Rename Actor", "1,234 files",
    "3/4/2026 could be 3 April 2026 or 4 March 2026", "1 new article", "Cancel", "Ctrl+Enter",
]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "system", "said"),
    [
        ("de", "C", GERMAN),
        ("en", "de_DE.UTF-8", ENGLISH),
        ("system", "de_DE.UTF-8", GERMAN),
        ("system", "fr_FR.UTF-8", ENGLISH),
        ("system", "C", ENGLISH),
        ("xx", "C", ENGLISH),
    ],
)
def test_the_window_speaks_what_is_chosen_or_else_as_the_system(wanted: str, system: str, said: list[str]) -> None:
    assert _said(wanted, system) == said


def test_korean_dates_and_numbers_are_korean() -> None:
    said = _said("ko", "C")
    assert said[1:4] == ["12,482", "2026. 6. 12.", "2026년 6월"]
    assert (said[4], said[-1]) == ("한국어", "Ctrl+Enter")


def _said(wanted: str, system: str) -> list[str]:
    environment = {**os.environ, "LC_ALL": system, "LANG": system, "LANGUAGE": "", "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", _SPEAKING, wanted], env=environment, capture_output=True, check=True)
    return json.loads(done.stdout)
