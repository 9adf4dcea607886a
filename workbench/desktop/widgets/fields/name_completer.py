"""Offers the names known while one is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCompleter


def name_completer(names: Sequence[str], parent: QObject) -> QCompleter:
    """Return a completer that offers the *names* that hold what is typed, in any case."""
    completer = QCompleter(list(names), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
