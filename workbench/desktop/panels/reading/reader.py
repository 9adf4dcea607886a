"""The reader: an article on its page, to be read, marked and tagged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from workbench.desktop.actions import Actions, Scope
from workbench.desktop.language import translated
from workbench.desktop.look import Look
from workbench.desktop.models.article_words import heading_of
from workbench.desktop.panels.reading.article_passages import ArticlePassages
from workbench.desktop.panels.reading.beside import Beside
from workbench.desktop.panels.reading.hover_card import HoverCard
from workbench.desktop.panels.reading.marker import Marker
from workbench.desktop.panels.reading.passage_commands import PassageCommands
from workbench.desktop.panels.reading.passage_marks import marks_of, place_of
from workbench.desktop.panels.reading.passage_speaker import PassageSpeaker
from workbench.desktop.panels.reading.read_note import ReadNote
from workbench.desktop.panels.reading.reader_bar import ReaderBar
from workbench.desktop.panels.reading.reading_commands import ReadingCommands
from workbench.desktop.panels.reading.review_bar import ReviewBar
from workbench.desktop.panels.reading.search_hits import SearchHits
from workbench.desktop.panels.reading.tag_keys import TagKeys
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.find_bar import FindBar
from workbench.desktop.widgets.page.article_text import ArticleHeading
from workbench.desktop.widgets.page.article_view import ArticleView
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.desktop.widgets.parts.message_bar import MessageBar
from workbench.domain.articles import Article
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagRef
from workbench.domain.passages import Passage, PassageState
from workbench.domain.spans import Span
from workbench.library import articles
from workbench.operations.passages import accept_proposal, delete_passages, move_passage
from workbench.search.marks import Marks


class ReaderPanel(QFrame):
    """Show one article; mark and tag its passages by mouse and keys.

    The panel itself connects the commands of the reader's scope. An article counts as read once it was
    shown for three seconds, or as soon as something in it is marked.
    """

    passage_selected = Signal(object)
    """The id of the passage chosen, or None."""
    selection_changed = Signal(bool)
    """Whether words are selected."""
    collect_requested = Signal(list)
    """The ids of passages to put into the briefing's tray."""
    note_requested = Signal()
    """The note of the passage chosen is to be written."""
    left = Signal()
    article_shown = Signal(object)
    """The id of the article in view, or None."""
    keys_changed = Signal(object, object)
    """Which key stands for which tag: a dict of digits and letters to TagRefs, and the TagRefs that are pinned."""

    def __init__(self, look: Look, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._article: Article | None = None
        self._shelf = ArticlePassages(session)
        self._places: dict[int, int] = {}
        self.view = ArticleView(look)
        self._bar = ReaderBar(look, actions)
        self._message = MessageBar(look)
        self._review = ReviewBar(look, writable=session.library.is_writable)
        self._find = FindBar(look, self.view, self.tr("Find in this article"))
        self._pages = QStackedWidget()
        self._nothing = EmptyState(look, "newspaper", self.tr("Choose an article to read it here."))
        self._pages.addWidget(self._nothing)
        self.beside = Beside(look, session, actions, self.view)
        self._pages.addWidget(self.beside.sides)
        self._marker = Marker(session, self.view, self._shelf, self)
        self._keys = TagKeys(session, self.view, self)
        self._commands = PassageCommands(look, session, actions, self.view, self._marker, self._keys)
        self._read_note = ReadNote(session, self)
        self.reading = ReadingCommands(look, actions, self.view, self.beside.view)
        HoverCard(look, session, self.view, self._shelf)
        self._speaker = PassageSpeaker(session, self.view)
        self._hits = SearchHits(session, self.view, "hits")
        self._is_click = False
        self._build()
        self._connect(actions)

    @property
    def article_id(self) -> int | None:
        """Return the id of the article in view."""
        return self._article.id if self._article else None

    @property
    def chosen_id(self) -> int | None:
        """Return the id of the passage that is chosen."""
        return self._marker.chosen.id if self._marker.chosen else None

    @property
    def _passages(self) -> dict[int, Passage]:
        return self._shelf.known

    @property
    def keys(self) -> dict[str, TagRef]:
        """Return which key stands for which tag."""
        return self._keys.keys

    def tell_keys(self) -> None:
        """Say which key stands for which tag."""
        self.keys_changed.emit(self._keys.keys, frozenset(self._keys.pins.values()))

    def use_single_keys(self, *, allowed: bool) -> None:
        """Switch the keys of tags on or off (WCAG 2.1.4); those of commands are switched by Actions."""
        self._keys.use_single_keys(allowed=allowed)

    def set_position(self, index: int, total: int) -> None:
        """Say which of the articles listed this is, counting from 0."""
        self._bar.set_position(index, total)

    def show_article(self, article_id: int | None, *, passage_id: int | None = None) -> None:
        """Show an article where it was left, or at one of its passages."""
        if article_id != self.article_id:
            self._open(articles.get(self._session.db, article_id) if article_id else None)
        if passage_id is not None:
            self._go_to(passage_id)

    def find_words(self) -> None:
        """Let words be found in the article."""
        self._find.open_bar()

    def set_marks(self, marks: Marks | None) -> None:
        """Mark the words that answer a search in this article and the next ones, until told otherwise."""
        self._hits.set_marks(marks)
        self.beside.set_marks(marks)

    def choose_passage(self, passage_id: int | None) -> None:
        """Outline a passage of the article in view, or none; one that is gone counts as none."""
        self._marker.choose(passage_id if passage_id in self._passages else None)

    def toggle_tag(self, ref: TagRef) -> None:
        """Do what the key of a tag does: mark the words selected with it, or put it on the passage or take it off."""
        self._marker.toggle(ref)

    def showEvent(self, event: QShowEvent) -> None:
        """Count the time in which the article is in view."""
        super().showEvent(event)
        self._read_note.set_visible(visible=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting."""
        super().hideEvent(event)
        self._read_note.set_visible(visible=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go on Escape: of the passage chosen, or else of the article."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.chosen_id is not None:
            self._marker.choose(None)
        else:
            self.left.emit()

    def _build(self) -> None:
        self.setProperty("ground", "surface")
        self.setAccessibleName(self.tr("Reader"))
        self.setFocusProxy(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._bar, self._message, self._review, self._find, self.beside.bar):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        if not self._session.library.is_writable:
            who = translated(self._session.library.held_by)
            said = self.tr("This library is open for reading only because {who} is writing.").format(who=who)
            self._message.show_info(said if who else self.tr("This library is open for reading only."))

    def _connect(self, actions: Actions) -> None:
        actions.add_to(self._nothing, Scope.LIST)
        self.view.passage_clicked.connect(self._on_passage_clicked)
        self.view.selection_changed.connect(self._on_words_selected)
        self._marker.chosen_changed.connect(self._on_chosen)
        self._marker.changing.connect(self._read_note.note)
        self._commands.note_requested.connect(self.note_requested)
        self._commands.collect_requested.connect(self.collect_requested)
        self._keys.changed.connect(self.tell_keys)
        self._review.accept_requested.connect(lambda passage: self._settle(accept_proposal, passage_id=passage))
        self._review.delete_requested.connect(
            lambda passage: self._settle(delete_passages, say=self.tr("Passage deleted"), passage_ids=[passage])
        )
        self._review.move_requested.connect(
            lambda passage: self._settle(move_passage, passage_id=passage, span=self._marker.words)
        )
        self._review.show_requested.connect(self._go_to)
        self._session.changed.connect(self._on_changed)

    def _open(self, article: Article | None) -> None:
        if self._article is not None:
            self._places[self._article.id] = self.view.top_offset()
        self._article = article
        self._shelf.read(article.id if article else 0)
        self._marker.set_article(article.id if article else 0)
        self._pages.setCurrentIndex(1 if article else 0)
        self.setFocusProxy(self.view if article else self._nothing)
        self._show_text()
        self.view.set_top_offset(self._places.get(article.id, 0) if article else 0)
        self._read_note.set_article(article, visible=self.isVisible())
        self._show_passages()
        self.article_shown.emit(self.article_id)

    def _show_text(self) -> None:
        self._bar.set_article(self._article)
        self._commands.set_article(self._article)
        if self._article is None:
            self.view.show_article(ArticleHeading("", ""), "", ())
        else:
            revision = articles.revision(self._session.db, self._article.revision_id)
            self.view.show_article(heading_of(self._article), revision.text, revision.blocks)
        self.reading.show_state()
        self._find.renew()
        self._hits.renew()

    def _show_passages(self) -> None:
        if article := self._article:
            self.view.set_passages(marks_of(self._passages.values(), self._session.codebook, article.revision_id))
        self._tell_passages()

    def _renew_passages(self, article: Article, changes: Changes) -> None:
        touched = self._shelf.renew(changes)
        known, book = self._passages, self._session.codebook
        now = known.values() if touched is None else [known[key] for key in touched if key in known]
        marks = marks_of(now, book, article.revision_id)
        if touched is None:
            self.view.set_passages(marks)
        else:
            self.view.change_passages(touched, marks)
        self._tell_passages()

    def _tell_passages(self) -> None:
        doubtful = (passage for passage in self._passages.values() if passage.state is not PassageState.EXACT)
        self._review.set_passages(sorted(doubtful, key=lambda passage: (passage.start, passage.id)), self.view.text)
        self._marker.follow()
        self._speaker.say(self._marker.chosen)
        self._commands.show_state()

    def _go_to(self, passage_id: int) -> None:
        passage = self._passages.get(passage_id)
        if passage is None or self._article is None:
            return
        if (place := place_of(passage, self._article.revision_id)) is not None:
            self.view.scroll_to(place)
        self._marker.choose(passage_id)

    def _on_changed(self, changes: Changes) -> None:
        before = self._article
        if before is None or not (before.id in changes.articles or changes.touches("actors", "themes")):
            return
        now = self._article = articles.get(self._session.db, before.id)
        if now is None:
            self._open(None)
            return
        self._show_facts(before, now)
        if before.revision_id == now.revision_id:
            self._renew_passages(now, changes)
        else:
            self._shelf.read(now.id)
            self._show_passages()

    def _show_facts(self, before: Article, now: Article) -> None:
        if before.revision_id == now.revision_id and heading_of(before) == heading_of(now):
            self._bar.set_article(now)
            self._commands.set_article(now)
            return
        top = self.view.top_offset()
        self._show_text()
        self.view.set_top_offset(top)

    def _settle(self, operation: Callable[..., Changes], *, say: str = "", **values: Any) -> None:
        self._read_note.note()
        self._session.perform(operation, say=say, **values)

    def _on_passage_clicked(self, passage_id: int) -> None:
        self._is_click = True  # the empty selection that comes with the click must not undo the choice
        QTimer.singleShot(0, self._forget_click)
        self._marker.choose(passage_id)

    def _forget_click(self) -> None:
        self._is_click = False

    def _on_words_selected(self, span: Span) -> None:
        chosen = self._marker.chosen
        if len(span) or (chosen and not self._is_click and not chosen.start <= span.start <= chosen.end):
            self._marker.choose(None)
        self.selection_changed.emit(bool(len(span)))
        self._commands.show_state()

    def _on_chosen(self, passage_id: int | None) -> None:
        self._speaker.say(self._marker.chosen)
        self._commands.show_state()
        self.passage_selected.emit(passage_id)
