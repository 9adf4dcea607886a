"""The window in another language, for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from workbench.desktop.language import speak


@contextmanager
def spoken(qt: QApplication, language: str) -> Iterator[None]:
    """Let what is made meanwhile speak *language*."""
    locale, known = QLocale(), set(qt.findChildren(QTranslator))
    speak(qt, language)
    yield
    QLocale.setDefault(locale)
    for translator in set(qt.findChildren(QTranslator)) - known:
        qt.removeTranslator(translator)
        translator.deleteLater()
