"""The list of articles: all of the library, or what a search found."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from workbench.desktop.actions import Actions, Scope
from workbench.desktop.look import Look
from workbench.desktop.models.article_list import ArticleListModel
from workbench.desktop.models.article_search import ArticleSearch, Found, Wanted, copies_found
from workbench.desktop.models.kept_place import with_kept
from workbench.desktop.panels.articles.article_list_empty import NoArticles
from workbench.desktop.panels.articles.article_list_header import ArticleListHeader
from workbench.desktop.panels.articles.article_list_quiet import QuietLine
from workbench.desktop.panels.articles.article_list_rows import ArticleListRows
from workbench.desktop.panels.articles.found_speaker import FoundSpeaker
from workbench.desktop.panels.articles.row_selection import is_one_row, selected_rows
from workbench.desktop.panels.articles.sortings import Sortings
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.filter_chips import FilterChips
from workbench.domain.articles import Article
from workbench.domain.listing import Listing, Order, Sorting
from workbench.library import articles
from workbench.search.filters import filters_of, finished_filters, without_filter


class ArticleListPanel(QFrame):
    """Show articles, ask for those of a query, and say which one is opened."""

    article_opened = Signal(int)
    reading_requested = Signal()
    answered = Signal(object)
    """The Answer to the query that is shown, or ``None`` where nothing was searched for."""
    query_requested = Signal(str)
    """This text belongs in the search field."""
    query_shown = Signal(str)
    """The list is asked for this query now."""
    found = Signal(object)
    """The Found that the list shows now."""
    unsearchable_requested = Signal()
    """The list of what no search can find is wanted."""
    view_toggled = Signal(bool)
    """A person chose columns, or cards."""
    context_requested = Signal(QPoint)
    """A menu for the selected articles is wanted at this point of the screen."""

    def __init__(self, look: Look, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._sortings = Sortings()
        self._opened: int | None = None
        self._wants_first = False
        self._found: Found | None = None
        self._search = ArticleSearch(session, self)
        self._model = ArticleListModel(session, self)
        self._header = ArticleListHeader(look, actions)
        self._chips = FilterChips(look)
        self._quiet = QuietLine(look)
        self._rows = ArticleListRows(look, self._model)
        self._empty = NoArticles(look, actions, is_writable=session.library.is_writable)
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._speaker = FoundSpeaker(self)
        self._build()
        self._connect(actions)
        actions.add_to(self, Scope.LIST)
        self.set_query("", typing=False)

    @property
    def query(self) -> str:
        """Return the query that is asked."""
        return self._search.wanted.query

    @property
    def current_id(self) -> int | None:
        """Return the id of the selected article that the keys go on from, ``None`` where there is none."""
        return self._model.id_at(self._rows.chosen_row())

    @property
    def position(self) -> tuple[int, int]:
        """Return the place of the current article, from 1 (0: none), and how many there are."""
        return self._model.position(self._rows.chosen_row()), self._found.total if self._found else 0

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected articles, from the top."""
        ids = map(self._model.id_at, selected_rows(self._rows.selectionModel()))
        return [article_id for article_id in ids if article_id is not None]

    def listed_ids(self) -> list[int]:
        """Return the ids of all articles that are listed, from the top."""
        return list(self._model.ids)

    def set_query(self, text: str, *, typing: bool = True) -> None:
        """Show what answers *text*; the present rows stay until the answer is there. *typing*: it may be unfinished."""
        query = text.strip()
        sorting = self._sortings.of(is_search=bool(query))
        self._search.ask(Wanted(query, sorting, typing and bool(query)))
        filters = finished_filters(text) if typing else filters_of(query)
        self._header.show_query(query, filters, sorting)
        self._rows.columns.show_sorting(sorting)
        self._chips.show_filters(filters)
        self.query_shown.emit(query)

    def show_like(self, article: Article) -> None:
        """Show the articles that are most like one."""
        self._search.ask(
            Wanted(sorting=Sorting(Order.RELEVANCE, group=self._sortings.of(is_search=True).group), like=article.id)
        )
        self._header.show_like(article.facts.title)
        self._chips.show_filters(())

    def select_article(self, article_id: int) -> bool:
        """Select an article, which opens it; where it is not in the list, select none and return False.

        It is then selected as soon as the list holds it, without a word.
        """
        row = self._model.reveal(article_id)
        if row is None:
            self._opened = article_id
            self._rows.selectionModel().clear()
            return False
        self._rows.choose(row)
        return True

    def let_go(self) -> None:
        """Know that no article is open any more."""
        self._opened = None

    def next_article(self) -> None:
        """Go to the article below."""
        self._rows.go(1)

    def previous_article(self) -> None:
        """Go to the article above."""
        self._rows.go(-1)

    def arrangement(self) -> dict[str, QByteArray]:
        """Return view, columns, orders and groups, to be kept for the next start."""
        kept = {"in_columns": self._rows.shows_columns, **self._rows.columns.kept(), **self._sortings.kept()}
        return {"articles": QByteArray(json.dumps(kept).encode())}

    def arrange(self, pieces: Mapping[str, QByteArray]) -> None:
        """Show the articles as they were shown."""
        if "articles" in pieces:
            kept = json.loads(bytes(pieces["articles"].data()))
            self._sortings.use(kept)
            self._rows.columns.use(kept)
            self._show_columns(wanted=kept["in_columns"])
            self.set_query(self.query, typing=False)

    def focus_rows(self) -> None:
        """Put the focus on the rows; where none is selected, select the first, which opens it.

        While an answer is awaited, this waits for it.
        """
        self._rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._wants_first = self._search.is_awaited
        if not self._wants_first:
            self._choose_first()

    def _build(self) -> None:
        self.setProperty("ground", "panel")
        self.setAccessibleName(self.tr("Articles"))
        self._rows.setAccessibleName(self.tr("Articles"))
        self.setFocusProxy(self._rows)
        self._stack.addWidget(self._rows)
        self._stack.addWidget(self._empty)
        for part in (self._header, self._chips, self._quiet):
            self._column.addWidget(part)
        self._column.addWidget(self._stack, 1)
        self._column.setSpacing(0)
        self._on_look_changed()

    def _connect(self, actions: Actions) -> None:
        actions.on("toggle_columns", self._toggle_columns)
        actions.on("sort_and_group", self._header.open_menu)
        actions.on("fold_groups", self._rows.fold_all)
        self._search.found.connect(self._on_found)
        self._search.followed.connect(self._model.add_answer)
        self._search.suggested.connect(self._on_suggested)
        self._header.sorting_chosen.connect(self._sort)
        self._rows.columns.order_requested.connect(self._sort_by)
        self._chips.remove_requested.connect(
            lambda chosen: self.query_requested.emit(without_filter(self.query, chosen.field, chosen.value))
        )
        self._quiet.unsearchable_requested.connect(self.unsearchable_requested)
        self._quiet.query_requested.connect(self.query_requested)
        self._rows.unfold_requested.connect(self._unfold)
        self._rows.selectionModel().currentChanged.connect(self._on_chosen)
        self._rows.selectionModel().selectionChanged.connect(self._on_chosen)
        self._rows.activated.connect(self._open)
        self._rows.activated.connect(lambda _index: self.reading_requested.emit())
        self._rows.customContextMenuRequested.connect(
            lambda at: self.context_requested.emit(self._rows.viewport().mapToGlobal(at))
        )
        self._empty.query_requested.connect(self.query_requested)
        self._look.changed.connect(self._on_look_changed)

    def _toggle_columns(self) -> None:
        self._show_columns(wanted=not self._rows.shows_columns)
        self.view_toggled.emit(self._rows.shows_columns)

    def _show_columns(self, *, wanted: bool) -> None:
        self._rows.show_columns(wanted=wanted)
        self._header.show_view(in_columns=wanted)

    def _unfold(self, article_id: int) -> None:
        """Show the copies of an article below it, or put them away."""
        if self._model.is_unfolded(article_id):
            self._model.unfold(article_id, ())
            return
        wanted, today = self._search.wanted, self._session.today()

        def done(copies: list[int]) -> None:
            if wanted == self._search.wanted:
                self._model.unfold(article_id, copies)

        self._session.ask("copies", lambda db, index: copies_found(db, index, wanted, article_id, today=today), done)

    def _choose_first(self) -> None:
        if self._rows.chosen_row() < 0:
            self._rows.go(1)

    def _on_found(self, found: Found) -> None:
        before, self._found = self._found, found
        listing = found.listing if found.is_new else self._with_current(found)
        if found.is_new or not self._lists(listing, found.stories):
            group = found.wanted.sorting.group
            self._rows.replace(
                lambda: self._model.show(listing, found.answer, found.rows, group=group, goes_on=not found.is_new),
                otherwise=self._opened,
                from_top=found.is_new and not (before and before.wanted.asks_for_same(found.wanted)),
            )
        self._header.show_found(found)
        self._quiet.show_found(found)
        shown: QWidget = self._rows
        if not self._model.rowCount():
            shown = self._empty
            self._empty.show_found(found)
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self.answered.emit(found.answer)
        self.found.emit(found)
        if self._wants_first:
            self._wants_first = False
            self._choose_first()
        if found.is_new and (found.answer is not None or listing.groups):
            self._speaker.say(found.total, groups=len(listing.groups))

    def _lists(self, listing: Listing, stories: int) -> bool:
        """Say whether the list begins with just this *listing* and is no longer than *stories*."""
        now = self._model.listing
        is_same = now.ids[: len(listing.ids)] == listing.ids and now.groups == listing.groups
        return is_same and len(now.ids) <= max(stories, len(listing.ids))

    def _with_current(self, found: Found) -> Listing:
        """Return what was found, with the current article in its place even if it left it: it is being read."""
        current, shown = self.current_id, self._model.listing
        if current is None or current not in shown.ids or articles.get(self._session.db, current) is None:
            return found.listing
        return with_kept(found.listing, shown, current)

    def _on_suggested(self, better: str) -> None:
        if self._model.rowCount():  # articles with some of the words
            self._quiet.add_suggestion(better)
        else:
            self._empty.suggest(better)

    def _sort(self, sorting: Sorting) -> None:
        wanted = self._search.wanted
        self._sortings.choose(sorting, is_search=bool(wanted.query))
        self.set_query(wanted.query, typing=wanted.typing)

    def _sort_by(self, order: Order) -> None:
        self._sort(self._sortings.turned(order, is_search=bool(self._search.wanted.query)))

    def _on_chosen(self) -> None:
        # By key the selection changes before the current row does, by mouse after it: open when the two agree.
        current = self.current_id
        if (
            not self._rows.is_replacing
            and current not in {None, self._opened}
            and is_one_row(self._rows.selectionModel())
        ):
            self._open(self._rows.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        article_id = self._model.id_at(index.row())
        if article_id is not None:
            self._opened = article_id
            self.article_opened.emit(article_id)

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._quiet.setContentsMargins(px(20), 0, px(16), px(8))
        self._chips.setContentsMargins(px(20), 0, px(16), px(8))
