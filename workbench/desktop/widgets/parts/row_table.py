"""A table that is read and chosen from row by row."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView


def by_rows(table: QTableView) -> None:
    """Let *table* be chosen from a row at a time, without grid, row numbers or editing; Tab leaves it."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
