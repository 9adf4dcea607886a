"""The pane beside the list: saved searches, and what the articles found have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from workbench.desktop.language import language_name, shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.article_search import Found
from workbench.desktop.models.facets import Facets
from workbench.desktop.models.saved_searches import SavedSearches
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.count_row import CountLine
from workbench.desktop.widgets.parts.count_section import CountSection
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.widgets.parts.pane_header import PaneHeader
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.domain.codebook import TagKind
from workbench.domain.searches import SavedSearch
from workbench.operations.saved_searches import delete_search, move_search
from workbench.search.facets import Facet, FacetValue
from workbench.search.filters import Filter, filters_of, with_filter, without_filter

WIDTH = 216
_MOST = 5
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_GONE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}

SHELVES: dict[str, tuple[object, str]] = {
    "": (QT_TRANSLATE_NOOP("SearchPane", "All Articles"), "library"),
    "status:unread": (QT_TRANSLATE_NOOP("SearchPane", "Unread"), "inbox"),
    "has:star": (QT_TRANSLATE_NOOP("SearchPane", "Starred"), "star"),
    "has:passages": (QT_TRANSLATE_NOOP("SearchPane", "With Passages"), "highlighter"),
    "status:archived": (QT_TRANSLATE_NOOP("SearchPane", "Archived"), "archive"),
}
"""What every library has: the query, its name and its icon."""

FACETS: dict[str, object] = {
    "outlet": QT_TRANSLATE_NOOP("SearchPane", "Outlets"),
    "published": QT_TRANSLATE_NOOP("SearchPane", "Months"),
    "actor": QT_TRANSLATE_NOOP("SearchPane", "Actors"),
    "theme": QT_TRANSLATE_NOOP("SearchPane", "Themes"),
    "language": QT_TRANSLATE_NOOP("SearchPane", "Languages"),
    "kind": QT_TRANSLATE_NOOP("SearchPane", "Kinds of File"),
    "status": QT_TRANSLATE_NOOP("SearchPane", "Status"),
    "marking": QT_TRANSLATE_NOOP("SearchPane", "Markings"),
    "reliability": QT_TRANSLATE_NOOP("SearchPane", "Reliability"),
}


class SearchPane(QFrame):
    """Show shelves, saved searches and facets; what is clicked is written into the query."""

    query_requested = Signal(str)
    """This query is wanted."""
    rename_requested = Signal(object)
    """This SavedSearch is to have another name."""

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._query = ""
        self._found: Found | None = None
        self._saved = SavedSearches(session, self)
        self._facets = Facets(session, self)
        self.setProperty("ground", "panel")
        self.setProperty("edge", "right")
        self.setAccessibleName(self.tr("Searches and filters"))
        self._header = PaneHeader(look, self.tr("Searches"))
        self._shelves = CountSection(look)
        self._searches = CountSection(look, self.tr("Saved Searches"))
        self._none_saved = QLabel(self.tr("Keep a search to see here what is new in it."))
        self._none_saved.setProperty("role", FontRole.SECONDARY)
        self._none_saved.setWordWrap(True)
        self._sections = {field: CountSection(look, _name(name), most=_MOST) for field, name in FACETS.items()}
        self._column = QVBoxLayout()
        self._scroll = QScrollArea()
        self._build()
        self._connect()
        self._show_saved()
        self.show_query("")

    def show_query(self, query: str) -> None:
        """Say which query the list shows."""
        self._query = query.strip()
        shelf = self._query if self._query in SHELVES else None
        lines = [CountLine(key, _name(name), icon=icon) for key, (name, icon) in SHELVES.items()]
        self._shelves.show_lines(lines, () if shelf is None else (shelf,))
        self._show_saved()

    def show_found(self, found: Found) -> None:
        """Count what was found, and note that a saved search is looked at."""
        self._found = found
        if self.isVisible():
            self._facets.count(found.wanted)
        kept = self._saved.with_query(found.wanted.query)
        counts = self._saved.counts.get(kept.id) if kept else None
        if kept and found.is_new and (counts is None or counts.new) and not found.wanted.typing:
            self._saved.look(kept)

    def showEvent(self, event: QShowEvent) -> None:
        """Count what was not counted while nobody looked."""
        super().showEvent(event)
        if self._found is not None:
            self._facets.count(self._found.wanted)

    def _build(self) -> None:
        inner = QWidget()
        inner.setLayout(self._column)
        for part in (self._shelves, self._searches, self._none_saved, *self._sections.values()):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._scroll.setWidget(inner)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addWidget(self._scroll, 1)
        for section in self._sections.values():
            section.hide()
        self._on_look_changed()

    def _connect(self) -> None:
        self._shelves.chosen.connect(self.query_requested)
        self._searches.chosen.connect(self._on_search_chosen)
        self._searches.menu_requested.connect(self._show_menu)
        self._searches.key_pressed.connect(self._on_key)
        for field, section in self._sections.items():
            section.chosen.connect(lambda value, field=field: self._toggle(field, value))
        self._saved.changed.connect(self._show_saved)
        self._facets.counted.connect(self._show_facets)
        self._look.changed.connect(self._on_look_changed)

    def _show_saved(self) -> None:
        lines = [self._line_of(search) for search in self._saved.all]
        kept = self._saved.with_query(self._query)
        self._searches.show_lines(lines, () if kept is None else (str(kept.id),))
        self._none_saved.setVisible(not lines)

    def _line_of(self, search: SavedSearch) -> CountLine:
        counts = self._saved.counts.get(search.id)
        new = self.tr("{count} new").format(count=shown_number(counts.new)) if counts and counts.new else ""
        unread = shown_number(counts.unread) if counts and counts.unread else ""
        tip = search.query
        if counts:
            words = self.tr("{query}\n{total} articles, {unread} unread, {new} new since last looked at")
            tip = words.format(
                query=search.query,
                total=shown_number(counts.total),
                unread=shown_number(counts.unread),
                new=shown_number(counts.new),
            )
        return CountLine(str(search.id), search.name, unread, new, icon="book-marked", tip=tip)

    def _show_facets(self, found: tuple[Facet, ...]) -> None:
        chosen = filters_of(self._query)
        by_field = {facet.field: facet.values for facet in found}
        for field, section in self._sections.items():
            values = by_field.get(field, ())
            picked = [self._name_of(asked) for asked in chosen if asked.field == field]
            section.show_lines([self._line(field, value) for value in values], picked)
            section.setVisible(bool(values))

    def _name_of(self, asked: Filter) -> str:
        """Return the value that a facet knows for a filter, in which a tag may go by an alias."""
        tag = None
        if asked.field in set(TagKind):
            tag = self._session.codebook.named(TagKind(asked.field), asked.value)
        return tag.name if tag else asked.value

    def _line(self, field: str, value: FacetValue) -> CountLine:
        count = shown_number(value.count)
        if field in set(TagKind):
            line = CountLine(value.value, value.value, count, kind=TagKind(field))
            tag = self._session.codebook.named(TagKind(field), value.value)
            return replace(line, hue=tag.colour, shape=tag.shape) if tag else line
        return CountLine(value.value, _shown(field, value.value), count)

    def _toggle(self, field: str, value: str) -> None:
        picked = [asked for asked in filters_of(self._query) if asked.field == field and self._name_of(asked) == value]
        if picked:
            self.query_requested.emit(without_filter(self._query, field, picked[0].value))
        else:
            self.query_requested.emit(with_filter(self._query, field, value))

    def _search(self, key: str) -> SavedSearch:
        return next(search for search in self._saved.all if str(search.id) == key)

    def _on_search_chosen(self, key: str) -> None:
        self.query_requested.emit(self._search(key).query)

    def _show_menu(self, key: str, point: QPoint) -> None:
        menu = Menu(self)
        for words, act in self._choices(key):
            menu.addAction(words, act).setEnabled(self._session.library.is_writable)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)

    def _choices(self, key: str) -> Iterator[tuple[str, Callable[[], None]]]:
        yield self.tr("Rename…"), lambda: self.rename_requested.emit(self._search(key))
        yield self.tr("Move Up"), lambda: self._move(key, -1)
        yield self.tr("Move Down"), lambda: self._move(key, 1)
        yield self.tr("Delete"), lambda: self._delete(key)

    def _on_key(self, key: str, event: QKeyEvent) -> None:
        pressed = Qt.Key(event.key())
        if not self._session.library.is_writable:
            return
        if pressed is Qt.Key.Key_F2:
            self.rename_requested.emit(self._search(key))
        elif pressed in _GONE:
            self._delete(key)
        elif pressed in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(key, _MOVES[pressed])

    def _move(self, key: str, by: int) -> None:
        focus = self._searches.focus_row
        self._session.perform(move_search, then=lambda _changes: focus(key), search_id=int(key), by=by)

    def _delete(self, key: str) -> None:
        self._session.perform(delete_search, say=self.tr("Saved search deleted"), search_id=int(key))

    def _on_look_changed(self) -> None:
        px = self._look.px
        self.setFixedWidth(px(WIDTH))
        self._column.setContentsMargins(px(8), 0, px(8), px(12))
        self._column.setSpacing(px(8))
        self._none_saved.setContentsMargins(px(8), 0, px(8), px(8))


def _name(name: object) -> str:
    return QCoreApplication.translate("SearchPane", str(name))


def _shown(field: str, value: str) -> str:
    if field == "published":
        return shown_date(value)
    if field == "language":
        return language_name(value)
    return value
