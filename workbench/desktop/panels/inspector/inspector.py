"""The inspector: the tags, and what is known of the passage selected or the article in view."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.models.tag_list import TagListModel
from workbench.desktop.panels.inspector.article_facts import ArticleFacts
from workbench.desktop.panels.inspector.passage_details import PassageDetails
from workbench.desktop.panels.inspector.suggestion_list import SuggestionList
from workbench.desktop.panels.inspector.tag_list import TagListView
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.widgets.parts.pane_header import PaneHeader
from workbench.desktop.widgets.parts.scrolled import scrolled
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagKind, TagRef
from workbench.library import articles, outlets, passages
from workbench.operations.articles import set_chatham_house
from workbench.operations.copies import articles_beside
from workbench.operations.pinning import pin_tag, unpin_tag
from workbench.operations.reviewing import NamedSource, decide_origin, recognised_origins

_NARROWEST = 260
_OF_PASSAGES = {"passages", "passage_tags"}
"""What can change without a change to an article's own facts."""


class InspectorPanel(QFrame):
    """Show the codebook with its keys above, and below it a passage, an article or nothing."""

    tag_chosen = Signal(object)
    """The TagRef of a tag clicked: it means what its key means."""
    note_left = Signal()
    """Escape was pressed in the note of a passage."""
    new_tag_requested = Signal(object)
    """A tag of this TagKind is to be made."""
    edit_requested = Signal()
    """The facts of the article are to be edited."""
    article_opened = Signal(int)
    """Another article, a copy of the one in view, is to be shown."""
    compare_requested = Signal()
    """The article in view is to be compared with its copies."""
    outlet_requested = Signal(int)
    """The outlet with this id is to be shown."""

    def __init__(self, look: Look, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._article_id: int | None = None
        self._passage_id: int | None = None
        self._tags = TagListModel(self)
        self._list = TagListView(look, self._tags, pinnable=session.library.is_writable)
        self._filter = SearchField(look, self.tr("Filter tags"))
        self._no_tags = EmptyState(look, "tags", "")
        self._lists = _stack(self._list, self._no_tags)
        self._details = PassageDetails(look, session)
        self._facts = ArticleFacts(look, writable=session.library.is_writable)
        self._below = _stack(scrolled(self._details), scrolled(self._facts))
        self.suggestions = SuggestionList(look, actions)
        self._header = PaneHeader(look, self.tr("Tags"))
        self._filter_row = QVBoxLayout()
        self.split = QSplitter(Qt.Orientation.Vertical)
        self._build(actions)
        self._filter.textChanged.connect(self._on_filter)
        self._list.chosen.connect(self.tag_chosen)
        self._list.pin_requested.connect(self._pin)
        self._details.note_left.connect(self.note_left)
        self._facts.edit_requested.connect(self.edit_requested)
        self._facts.copy_opened.connect(self.article_opened)
        self._facts.compare_requested.connect(self.compare_requested)
        self._facts.outlet_requested.connect(self.outlet_requested)
        self._facts.caveat_set.connect(self._set_caveat)
        self._facts.origin_decided.connect(self._decide_origin)
        session.changed.connect(self._on_changed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self._show_tags()
        self._show_below()

    def set_keys(self, keys: Mapping[str, TagRef], pinned: Collection[TagRef]) -> None:
        """Show which key stands for which tag, and which are *pinned*."""
        self._tags.set_keys(keys, pinned)

    def show_article(self, article_id: int | None) -> None:
        """Show the facts of an article, or nothing."""
        self._article_id = article_id
        self._show_below()

    def show_passage(self, passage_id: int | None) -> None:
        """Show a passage of the article; with None, the article's facts."""
        self._passage_id = passage_id
        self._show_below()

    def focus_note(self) -> None:
        """Put the cursor into the note of the passage."""
        if self._passage_id is not None:
            self._details.focus_note()

    def save_now(self) -> None:
        """Keep what was typed into the note."""
        self._details.save()

    def _build(self, actions: Actions) -> None:
        self.setProperty("ground", "panel")
        self.setAccessibleName(self.tr("Inspector"))
        self.setFocusProxy(self._filter)
        add = IconButton(self._look, "plus", self.tr("New Tag"), size=28)
        menu = Menu(add)
        for kind in TagKind:
            command = actions[f"new_{kind}"]
            entry = menu.addAction(command.text())
            entry.setEnabled(command.isEnabled())
            entry.triggered.connect(lambda _checked=False, kind=kind: self.new_tag_requested.emit(kind))
        add.setMenu(menu)
        add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._header.add_trailing(add)
        self._filter_row.addWidget(self._filter)
        top = QWidget()
        above = QVBoxLayout(top)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self._header)
        above.addLayout(self._filter_row)
        above.addWidget(self._lists, 1)
        split = self.split
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(top)
        split.addWidget(self._below)
        split.addWidget(self.suggestions)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([350, 420, 170])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _show_tags(self) -> None:
        codebook = self._session.codebook
        self._tags.set_codebook(codebook)
        is_empty = self._tags.rowCount() == 0
        sentence = (
            self.tr("No tag has this in its name.") if self._filter.text() else self.tr("No actors or themes yet.")
        )
        self._no_tags.set_content("tags", sentence)
        self._lists.setCurrentIndex(int(is_empty))

    def _show_below(self) -> None:
        db = self._session.db
        passage = passages.get(db, self._passage_id) if self._passage_id is not None else None
        article = articles.get(db, self._article_id) if self._article_id is not None else None
        if passage is not None and passage.article_id != self._article_id:
            passage = None
        self._tags.set_carried(passage.tags if passage else ())
        self.suggestions.give_way(to_passage=passage is not None)
        self._below.setVisible(article is not None)
        if passage is not None and article is not None:
            self._details.show_passage(passage, article, self._session.codebook)
            self._below.setCurrentIndex(0)
            return
        if article is not None:
            outlet = next((known for known in outlets.all_of(db) if known.id == article.outlet_id), None)
            self._facts.show_facts(article, outlet, articles_beside(db, article.id))
            self._ask_origins(article.id)
            self._below.setCurrentIndex(1)

    def _ask_origins(self, article_id: int) -> None:
        """Look for sources in the article's text; off this thread, since a text can be a whole book."""

        def question(db: Any, _index: object) -> tuple[int, tuple[NamedSource, ...]]:
            return article_id, recognised_origins(db, article_id) if articles.get(db, article_id) else ()

        def done(found: tuple[int, tuple[NamedSource, ...]]) -> None:
            if found[0] == self._article_id and self._below.currentIndex() == 1:
                self._facts.show_origins(found[1])

        self._session.ask("origins", question, done)

    def _set_caveat(self, holds: bool) -> None:
        said = self.tr("Releases will not name the source") if holds else self.tr("Releases will name the source again")
        self._session.perform(set_chatham_house, say=said, article_ids=[self._article_id], holds=holds)

    def _decide_origin(self, name: str, is_origin: bool | None) -> None:
        self._session.perform(decide_origin, article_id=self._article_id, origin=name, is_origin=is_origin)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("actors", "themes", "aliases", "passage_tags"):
            self._show_tags()
        touched = self._article_id in changes.articles or changes.touches(
            "actors", "themes", "outlets", "watched_files", "origin_decisions"
        )
        is_concerned = self._passage_id is not None or not changes.rows.keys() <= _OF_PASSAGES
        if self._article_id is not None and touched and is_concerned:
            self._show_below()

    def _pin(self, tag: TagRef, key: str) -> None:
        if key:
            self._session.perform(pin_tag, tag=tag, key=key)
        else:
            self._session.perform(unpin_tag, tag=tag)

    def _on_filter(self, words: str) -> None:
        self._tags.set_filter(words)
        self._show_tags()

    def _on_look_changed(self) -> None:
        px = self._look.px
        self.setMinimumWidth(px(_NARROWEST))
        self._filter_row.setContentsMargins(px(12), 0, px(12), px(6))
        self._no_tags.setContentsMargins(0, 0, 0, px(60))  # stands as high as its neighbours, though below the filter


def _stack(*pages: QWidget) -> QStackedWidget:
    stack = QStackedWidget()
    for page in pages:
        stack.addWidget(page)
    return stack
