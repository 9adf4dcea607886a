"""The head of the list of articles: what is shown, and the buttons that filter, order and keep it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.desktop.actions import Actions
from workbench.desktop.language import shown_number
from workbench.desktop.look import Look
from workbench.desktop.models.article_search import Found
from workbench.desktop.panels.articles.sort_menu import SortMenu
from workbench.desktop.widgets.parts.action_button import ActionButton
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.pane_header import PaneHeader
from workbench.domain.listing import Sorting
from workbench.search.filters import Filter, without_filters


class ArticleListHeader(PaneHeader):
    """Show the words of the query as the title, and in the whole library the count beside it; offer orders."""

    sorting_chosen = Signal(object)
    """The Sorting chosen from the menu."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        self._whole_title = ""
        super().__init__(look, "", parent)
        self._menu = SortMenu(actions, self)
        self._menu.chosen.connect(self.sorting_chosen)
        self._filter_button = ActionButton(look, actions["toggle_filters"], "funnel", size=28)
        self._order_button = IconButton(
            look, "arrow-down-wide-narrow", self.tr("Sort and Group"), checkable=True, size=28
        )
        self._order_button.setMenu(self._menu)
        self._order_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._view_button = ActionButton(look, actions["toggle_columns"], "table", size=28)
        self._save_button = ActionButton(look, actions["save_search"], "book-marked", size=28)
        self._buttons = (self._filter_button, self._order_button, self._view_button, self._save_button)
        for button in self._buttons:
            self.add_trailing(button)
        self.show_query("", (), Sorting())

    def show_query(self, query: str, filters: Sequence[Filter], sorting: Sorting) -> None:
        """Say what is asked for besides the *filters*, which the chips show."""
        self._show_title(without_filters(query, filters) or (self.tr("Filtered") if filters else self.tr("Library")))
        self._menu.show_sorting(sorting, is_search=bool(query))
        self._filter_button.set_icon("list-filter" if filters else "funnel")
        self._order_button.setEnabled(True)

    def show_view(self, *, in_columns: bool) -> None:
        """Say on the button which view a click on it brings."""
        self._view_button.set_icon("list" if in_columns else "table")

    def open_menu(self) -> None:
        """Open the menu of orders and groups."""
        self._menu.popup(self._order_button.mapToGlobal(self._order_button.rect().bottomLeft()))

    def show_like(self, title: str) -> None:
        """Say that the list shows articles like the one with this title, the most alike first."""
        self._show_title(self.tr("Like “{title}”").format(title=title))
        self._order_button.setEnabled(False)

    def show_found(self, found: Found) -> None:
        """Say how many articles there are in all; of an answer the line below says more."""
        one = self.tr("1 article")
        several = self.tr("{count} articles").format(count=shown_number(found.total))
        is_whole = found.answer is None and not found.wanted.like
        self.set_count((one if found.total == 1 else several) if is_whole else "")
        self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the title to the room there is."""
        super().resizeEvent(event)
        self._fit_title()

    def _show_title(self, title: str) -> None:
        self._whole_title = title
        self._fit_title()

    def _fit_title(self) -> None:
        room = self.width() - self._look.px(32 + 4 * 8)
        room -= sum(button.width() for button in self._buttons)
        room -= self._count.sizeHint().width() if self._count.text() else 0
        self._title.ensurePolished()
        metrics = QFontMetrics(self._title.font())
        shown = metrics.elidedText(self._whole_title, Qt.TextElideMode.ElideRight, max(room, self._look.px(40)))
        if shown == self._title.text() and self._whole_title == self.accessibleName():
            return
        self.set_title(shown)
        self.setAccessibleName(self._whole_title)
        self._title.setToolTip(self._whole_title if shown != self._whole_title else "")

    def _on_look_changed(self) -> None:
        super()._on_look_changed()
        self._title.setMinimumWidth(self._look.px(40))
        self._row.setContentsMargins(self._look.px(20), 0, self._look.px(12), 0)
