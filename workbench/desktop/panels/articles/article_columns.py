"""The columns of the list of articles: which there are, how wide, and what a click on their names does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QHeaderView, QTableView

from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.article_cells import COLUMNS, column_name, group_name
from workbench.desktop.widgets.parts.column_heads import ColumnHeads
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.domain.articles import Status
from workbench.domain.listing import Group, Order, Sorting

_WIDTHS = {
    Order.OUTLET: 124,
    Order.PUBLISHED: 0,
    Order.STATUS: 0,
    Order.PASSAGES: 56,
    Order.MARKING: 112,
    Order.COPIES: 56,
    Order.REVISIONS: 56,
    Order.LANGUAGE: 92,
    Order.IMPORTED: 0,
}
"""How wide a column is at least, until a person draws it: its name, or the longest day or status in it, may need more."""
_DAYS = {Order.PUBLISHED, Order.IMPORTED}
_EDGES, _ARROW = 16, 14
_USUAL = (Order.OUTLET, Order.PUBLISHED, Order.PASSAGES, Order.MARKING, Order.STATUS)
"""What is shown until a person chooses, the most wanted first; the title is always shown."""
_NARROWEST_TITLE, _NARROWEST, _HEIGHT = 220, 48, 32
_SHARE_OF_TITLE = 0.4


class ArticleColumns(QObject):
    """Keep the header of a table: the title has the room that the other columns leave; what finds none gives way."""

    order_requested = Signal(object)
    """The articles are to be sorted by this Order; in the other direction where they are by this one."""

    def __init__(self, look: Look, table: QTableView) -> None:
        super().__init__(table)
        self._look = look
        self._table = table
        self._header = ColumnHeads(look, table)
        table.setHorizontalHeader(self._header)
        self._chosen = list(_USUAL)
        self._usual: dict[Order, int] = {}
        self._drawn: dict[Order, int] = {}
        self._is_on = False
        self._is_fitting = False
        self._build()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show(self, *, wanted: bool) -> None:
        """Show the header and the columns, or the first column alone over the whole width."""
        self._is_on = wanted
        self._header.setVisible(wanted)
        self._on_look_changed()

    def fit(self) -> None:
        """Show as many of the chosen columns as leave the title its room."""
        self._is_fitting = True
        whole = self._table.viewport().width()
        room = whole - max(self._look.px(_NARROWEST_TITLE), round(whole * _SHARE_OF_TITLE))
        shown = {Order.TITLE}
        for column in self._chosen if self._is_on else ():
            width = self._width(column)
            if width <= room:
                room -= width
                shown.add(column)
        for number, column in enumerate(COLUMNS):
            self._header.setSectionHidden(number, column not in shown)
            if column is not Order.TITLE:
                self._header.resizeSection(number, self._width(column))
        self._is_fitting = False

    def show_sorting(self, sorting: Sorting) -> None:
        """Point to the column that the articles are sorted by, where there is one."""
        section = COLUMNS.index(sorting.order) if sorting.order in COLUMNS else -1
        direction = Qt.SortOrder.DescendingOrder if sorting.is_descending else Qt.SortOrder.AscendingOrder
        self._header.setSortIndicator(section, direction)

    def kept(self) -> dict[str, Any]:
        """Return the columns chosen, and in pixels of the design the widths that a person gave, to be kept for the next start."""
        return {"columns": list(self._chosen), "widths": dict(self._drawn)}

    def use(self, kept: Mapping[str, Any]) -> None:
        """Take columns and widths as they were."""
        known = {str(column): column for column in _WIDTHS}
        self._chosen = [known[name] for name in kept.get("columns", self._chosen) if name in known]
        widths = {known[name]: int(width) for name, width in kept.get("widths", {}).items() if name in known}
        self._drawn |= {column: max(_NARROWEST, width) for column, width in widths.items()}
        self.fit()

    def menu(self) -> Menu:
        """Return the menu that adds columns and takes them away."""
        menu = Menu(self._table)
        for column in COLUMNS[1:]:
            action = menu.addAction(column_name(column))
            action.setCheckable(True)
            action.setChecked(column in self._chosen)
            action.triggered.connect(lambda checked, column=column: self._choose(column, wanted=checked))
        menu.addSeparator()
        menu.addAction(self.tr("Usual Columns"), self._choose_usual)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _build(self) -> None:
        header = self._header
        # It would else ask of every row whether it is selected, to find out whether a whole column is.
        header.setSelectionModel(QItemSelectionModel(self._table.model(), header))
        header.setSectionResizeMode(COLUMNS.index(Order.TITLE), QHeaderView.ResizeMode.Stretch)
        header.setSortIndicatorShown(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_menu)
        header.sectionClicked.connect(lambda section: self.order_requested.emit(COLUMNS[section]))
        header.sectionResized.connect(self._on_resized)

    def _show_menu(self, at: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(at))

    def _choose(self, column: Order, *, wanted: bool) -> None:
        self._set_chosen([*self._chosen, column] if wanted else [other for other in self._chosen if other != column])

    def _choose_usual(self) -> None:
        self._drawn = {}
        self._set_chosen(_USUAL)

    def _set_chosen(self, columns: Sequence[Order]) -> None:
        self._chosen = list(columns)
        self.fit()

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        if not self._is_fitting and self._is_on and new and COLUMNS[section] in _WIDTHS:
            self._drawn[COLUMNS[section]] = max(_NARROWEST, round(new / self._look.zoom))

    def _width(self, column: Order) -> int:
        drawn = self._drawn.get(column)
        return self._usual[column] if drawn is None else self._look.px(drawn)

    def _usual_width(self, column: Order) -> int:
        font = self._look.font(FontRole.SECONDARY)
        longest = max((QFontMetricsF(font).horizontalAdvance(words) for words in _known_words(column)), default=0.0)
        font.setWeight(QFont.Weight.Medium)
        name = QFontMetricsF(font).horizontalAdvance(column_name(column)) + self._look.px(_ARROW)
        return max(self._look.px(_WIDTHS[column]), ceil(max(longest, name)) + self._look.px(_EDGES))

    def _on_look_changed(self) -> None:
        self._usual = {column: self._usual_width(column) for column in _WIDTHS}
        self._header.setFixedHeight(self._look.px(_HEIGHT))
        self._header.setMinimumSectionSize(self._look.px(_NARROWEST))
        self.fit()


def _known_words(column: Order) -> list[str]:
    """Return what may stand in a column, where that is known before."""
    if column in _DAYS:
        return [shown_date(f"2026-{month:02}-28") for month in range(1, 13)]
    return [group_name(Group.STATUS, status) for status in Status] if column is Order.STATUS else []
