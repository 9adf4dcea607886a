"""The menu that sorts the list of articles and puts it under headings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from workbench.desktop.actions import Actions
from workbench.desktop.widgets.parts.menu import Menu
from workbench.domain.listing import Group, Order, Sorting

ORDERS: dict[Order, object] = {
    Order.RELEVANCE: QT_TRANSLATE_NOOP("SortMenu", "Relevance"),
    Order.PUBLISHED: QT_TRANSLATE_NOOP("SortMenu", "Newest"),
    Order.IMPORTED: QT_TRANSLATE_NOOP("SortMenu", "Imported"),
    Order.TITLE: QT_TRANSLATE_NOOP("SortMenu", "Title"),
    Order.OUTLET: QT_TRANSLATE_NOOP("SortMenu", "Outlet"),
    Order.STATUS: QT_TRANSLATE_NOOP("SortMenu", "Status"),
    Order.PASSAGES: QT_TRANSLATE_NOOP("SortMenu", "Passages"),
    Order.MARKING: QT_TRANSLATE_NOOP("SortMenu", "Marking"),
    Order.COPIES: QT_TRANSLATE_NOOP("SortMenu", "Copies"),
    Order.REVISIONS: QT_TRANSLATE_NOOP("SortMenu", "Revisions"),
    Order.LANGUAGE: QT_TRANSLATE_NOOP("SortMenu", "Language"),
}
GROUPS: dict[Group, object] = {
    Group.NONE: QT_TRANSLATE_NOOP("SortMenu", "No Groups"),
    Group.OUTLET: QT_TRANSLATE_NOOP("SortMenu", "Group by Outlet"),
    Group.MONTH: QT_TRANSLATE_NOOP("SortMenu", "Group by Month"),
    Group.STATUS: QT_TRANSLATE_NOOP("SortMenu", "Group by Status"),
}


class SortMenu(Menu):
    """Offer every order, its reverse, and the groups."""

    chosen = Signal(object)
    """The Sorting that is wanted now."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._sorting = Sorting()
        self._orders = self._choices(ORDERS)
        for order, action in self._orders.items():
            action.triggered.connect(
                lambda _checked, order=order: self.chosen.emit(replace(self._sorting, order=order, is_reversed=False))
            )
        self._reverse = self.addAction(self.tr("Reverse"))
        self._reverse.setCheckable(True)
        self._reverse.triggered.connect(lambda checked: self.chosen.emit(replace(self._sorting, is_reversed=checked)))
        self.addSeparator()
        self._groups = self._choices(GROUPS)
        for group, action in self._groups.items():
            action.triggered.connect(
                lambda _checked, group=group: self.chosen.emit(replace(self._sorting, group=group))
            )
        self.addSeparator()
        self._fold = actions["fold_groups"]
        self.addAction(self._fold)

    def show_sorting(self, sorting: Sorting, *, is_search: bool) -> None:
        """Tick what is so; only an answer to a search has an order by relevance."""
        self._sorting = sorting
        self._orders[Order.RELEVANCE].setVisible(is_search)
        self._orders[sorting.order].setChecked(True)
        self._reverse.setChecked(sorting.is_reversed)
        self._reverse.setEnabled(sorting.order is not Order.RELEVANCE)
        self._groups[sorting.group].setChecked(True)
        self._fold.setEnabled(bool(sorting.group))

    def _choices(self, names: dict[Order, object] | dict[Group, object]) -> dict[Order | Group, QAction]:
        together = QActionGroup(self)
        choices: dict[Order | Group, QAction] = {}
        for value, name in names.items():
            action = self.addAction(QCoreApplication.translate("SortMenu", str(name)))
            action.setCheckable(True)
            together.addAction(action)
            choices[value] = action
        return choices
