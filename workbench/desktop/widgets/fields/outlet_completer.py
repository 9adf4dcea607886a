"""Offers the outlets known while one is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCompleter


def outlet_completer(outlets: Sequence[str], parent: QObject) -> QCompleter:
    """Return a completer that offers the names of outlets that hold what is typed, in any case."""
    completer = QCompleter(list(outlets), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
