"""The head of the list of articles: what is shown, how much of all that is, and the menus that order and filter it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from workbench.desktop.look import Look
from workbench.desktop.models.article_search import Found, Order
from workbench.desktop.widgets.icon_button import IconButton
from workbench.desktop.widgets.pane_header import PaneHeader
from workbench.domain.searches import SavedSearch

ORDERS: dict[str, object] = {
    Order.RELEVANCE: QT_TRANSLATE_NOOP("ArticleListHeader", "Relevance"),
    Order.PUBLISHED: QT_TRANSLATE_NOOP("ArticleListHeader", "Newest"),
    Order.IMPORTED: QT_TRANSLATE_NOOP("ArticleListHeader", "Imported"),
    Order.TITLE: QT_TRANSLATE_NOOP("ArticleListHeader", "Title"),
    Order.OUTLET: QT_TRANSLATE_NOOP("ArticleListHeader", "Outlet"),
}
FILTERS: dict[str, object] = {
    "": QT_TRANSLATE_NOOP("ArticleListHeader", "All Articles"),
    "status:unread": QT_TRANSLATE_NOOP("ArticleListHeader", "Unread"),
    "has:star": QT_TRANSLATE_NOOP("ArticleListHeader", "Starred"),
    "has:passages": QT_TRANSLATE_NOOP("ArticleListHeader", "With Passages"),
    "status:archived": QT_TRANSLATE_NOOP("ArticleListHeader", "Archived"),
}
"""What the filter menu offers: the field of the query language, and its name."""


class ArticleListHeader(PaneHeader):
    """Show the query as the title and the count beside it; offer orders and filters."""

    order_chosen = Signal(object)
    """The Order chosen from the menu."""
    filter_chosen = Signal(str)
    """The field of the query language that was chosen as a filter, empty for none."""
    saved_chosen = Signal(str)
    """The query of a saved search."""
    save_requested = Signal()
    """The query shown is to be kept under a name."""
    forget_requested = Signal(int)
    """The id of a saved search that is to be forgotten."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._whole_title = ""
        super().__init__(look, "", parent)
        self._filters = self._menu(FILTERS, self.filter_chosen)
        self._orders = self._menu(ORDERS, self.order_chosen)
        self._filter_button = self._menu_button("funnel", self.tr("Filter"), self._filters)
        self._order_button = self._menu_button("arrow-down-wide-narrow", self.tr("Sort"), self._orders)
        self._saved = QMenu(self)
        self._saved_button = self._menu_button("book-marked", self.tr("Saved Searches"), self._saved)
        self._saved_button.setCheckable(False)
        self._query = ""
        self.show_saved(())
        self.show_query("", Order.PUBLISHED)

    def show_saved(self, searches: Sequence[SavedSearch]) -> None:
        """Offer these saved searches."""
        self._saved.clear()
        save = self._saved.addAction(self.tr("Save This Search…"))
        save.setEnabled(bool(self._query))
        save.triggered.connect(self.save_requested)
        if not searches:
            return
        self._saved.addSeparator()
        for search in searches:
            action = self._saved.addAction(search.name)
            action.setToolTip(search.query)
            action.triggered.connect(lambda _checked=False, query=search.query: self.saved_chosen.emit(query))
        forget = self._saved.addMenu(self.tr("Forget"))
        for search in searches:
            action = forget.addAction(search.name)
            action.triggered.connect(lambda _checked=False, search_id=search.id: self.forget_requested.emit(search_id))

    def show_query(self, query: str, order: Order) -> None:
        """Say what is asked for."""
        self._query = query
        self._saved.actions()[0].setEnabled(bool(query))
        chosen = filter_of(query)
        self._whole_title = without_filters(query) or (self._name(FILTERS[chosen]) if chosen else self.tr("Library"))
        self._action(self._filters, chosen).setChecked(True)
        self._action(self._orders, order).setChecked(True)
        self._action(self._orders, Order.RELEVANCE).setVisible(bool(query))
        self._filter_button.set_icon("list-filter" if chosen else "funnel")
        self._filter_button.setChecked(bool(chosen))
        self._fit_title()

    def show_found(self, found: Found) -> None:
        """Say how many articles were found, and of how many."""
        if found.answer is None:
            one = self.tr("1 article")
            count = one if found.total == 1 else self.tr("{count} articles").format(count=f"{found.total:,}")
        else:
            count = self.tr("{count} of {all}").format(count=f"{found.total:,}", all=f"{found.articles:,}")
        self.set_count(count)
        self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the title to the room there is."""
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        room = self.width() - self._look.px(32 + 4 * 8)
        buttons = (self._filter_button, self._order_button, self._saved_button)
        room -= sum(button.width() for button in buttons) + self._count.sizeHint().width()
        self._title.ensurePolished()
        metrics = QFontMetrics(self._title.font())
        shown = metrics.elidedText(self._whole_title, Qt.TextElideMode.ElideRight, max(room, self._look.px(40)))
        self.set_title(shown)
        self.setAccessibleName(self._whole_title)
        self._title.setToolTip(self._whole_title if shown != self._whole_title else "")

    def _menu(self, entries: Mapping[str, object], chosen: SignalInstance) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for value, name in entries.items():
            action = menu.addAction(self._name(name))
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(lambda action: chosen.emit(action.data()))
        return menu

    def _menu_button(self, icon: str, text: str, menu: QMenu) -> IconButton:
        button = IconButton(self._look, icon, text, checkable=True, size=28)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_trailing(button)
        return button

    @staticmethod
    def _action(menu: QMenu, value: str) -> QAction:
        return next(action for action in menu.actions() if action.data() == value)

    def _on_look_changed(self) -> None:
        super()._on_look_changed()
        self._row.setContentsMargins(self._look.px(20), 0, self._look.px(12), 0)

    @staticmethod
    def _name(name: object) -> str:
        return QCoreApplication.translate("ArticleListHeader", str(name))


def filter_of(query: str) -> str:
    """Return the filter of the menu that stands in *query*, an empty string where there is none."""
    return next((word.lower() for word in query.split() if word.lower() in FILTERS), "")


def without_filters(query: str) -> str:
    """Return *query* without the filters of the menu."""
    if not filter_of(query):
        return query.strip()
    return " ".join(word for word in query.split() if word.lower() not in FILTERS)


def with_filter(query: str, chosen: str) -> str:
    """Return *query* with this filter of the menu instead of any other."""
    return " ".join(part for part in (without_filters(query), chosen) if part)
