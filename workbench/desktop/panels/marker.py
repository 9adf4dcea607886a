"""Marking and tagging in the reader: what Enter, a tag's key, T, M, B and Delete do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.desktop.session import Session
from workbench.desktop.widgets.article_view import ArticleView
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagRef
from workbench.domain.passages import Passage
from workbench.domain.spans import Span, trimmed
from workbench.operations.passages import (
    delete_passages,
    mark_passage,
    set_passage_tags,
    tag_passages,
    untag_passages,
)


class Marker(QObject):
    """Change the passages of the article in view: by the words selected in it, or else by the passage chosen.

    Keys pressed while a change is under way wait for its end, so that "1 Q" makes one passage with two tags.
    """

    chosen_changed = Signal(object)
    """The id of the passage chosen, or None."""
    changing = Signal()
    """A change is about to be made."""

    def __init__(self, session: Session, view: ArticleView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._article_id = 0
        self._passages: dict[int, Passage] = {}
        self._chosen: int | None = None
        self._last_tags: tuple[TagRef, ...] = ()
        self._is_busy = False
        self._waiting: list[Callable[[], None]] = []
        session.failed.connect(self._on_failed)

    @property
    def chosen(self) -> Passage | None:
        """Return the passage that is chosen."""
        return self._passages.get(self._chosen or 0)

    @property
    def words(self) -> Span:
        """Return what is selected, without white space at its ends; empty where nothing is."""
        return trimmed(self._view.text, self._view.selection())

    @property
    def subject(self) -> Passage | None:
        """Return the passage that a change would touch: the one over just the words selected, or the one chosen."""
        words = self.words
        if not len(words):
            return self.chosen
        return next((passage for passage in self._passages.values() if passage.span == words), None)

    def set_article(self, article_id: int) -> None:
        """Work on another article."""
        self._article_id = article_id
        self._waiting.clear()
        self._passages = {}
        self.choose(None)

    def set_passages(self, passages: Iterable[Passage]) -> None:
        """Take the article's passages as they are now."""
        self._passages = {passage.id: passage for passage in passages}
        if self._chosen is not None:
            self.choose(self._chosen if self._chosen in self._passages else None)

    def choose(self, passage_id: int | None) -> None:
        """Choose a passage, or none."""
        before, self._chosen = self._chosen, passage_id
        self._view.set_selected_passage(passage_id)
        if before != passage_id:
            self.chosen_changed.emit(passage_id)

    def mark(self) -> None:
        """Mark the words selected, with the tags used last."""
        self._with_passage(self._last_tags, lambda _passage: None)

    def toggle(self, ref: TagRef) -> None:
        """Mark the words selected with a tag; or put it on the passage chosen, or take it off."""

        def act() -> None:
            passage = self.subject
            if passage is None:
                self._mark([ref])
                return
            operation = untag_passages if ref in passage.tags else tag_passages
            self._perform(operation, self._remember_tags, passage_ids=[passage.id], tags=[ref])

        self._when_settled(act)

    def set_tags(self, tags: Sequence[TagRef]) -> None:
        """Give the passage, or the words selected, exactly these tags."""

        def act() -> None:
            passage = self.subject
            if passage is None:
                self._mark(tags)
            elif set(passage.tags) != set(tags):
                self._perform(set_passage_tags, self._remember_tags, passage_id=passage.id, tags=tags)

        self._when_settled(act)

    def with_passage(self, then: Callable[[int], None]) -> None:
        """Call *then* with the id of the passage, marked first (without tags) where only words are selected."""
        self._with_passage((), then)

    def delete(self) -> None:
        """Delete the passage chosen."""

        def act() -> None:
            passage = self.subject
            if passage is not None:
                said = self.tr("Passage deleted")
                self._perform(delete_passages, lambda _changes: None, say=said, passage_ids=[passage.id])

        self._when_settled(act)

    def _with_passage(self, tags: Sequence[TagRef], then: Callable[[int], None]) -> None:
        def act() -> None:
            passage = self.subject
            if passage is None:
                self._mark(tags, then)
            else:
                self._choose_only(passage)
                then(passage.id)

        self._when_settled(act)

    def _mark(self, tags: Sequence[TagRef], then: Callable[[int], None] = lambda _passage: None) -> None:
        span = self.words
        if not len(span):
            return
        article_id = self._article_id
        self._view.select(Span(span.end, span.end))

        def marked(changes: Changes) -> None:
            if article_id == self._article_id:
                self.choose(changes.new_id("passages"))
                then(changes.new_id("passages"))

        self._last_tags = tuple(tags)
        self._perform(mark_passage, marked, article_id=article_id, span=span, tags=tuple(tags))

    def _choose_only(self, passage: Passage) -> None:
        if len(self.words):
            self._view.select(Span(passage.end, passage.end))
        self.choose(passage.id)

    def _remember_tags(self, _changes: Changes) -> None:
        if (passage := self.subject) is not None:
            self._choose_only(passage)
            self._last_tags = passage.tags

    def _when_settled(self, act: Callable[[], None]) -> None:
        if self._is_busy:
            self._waiting.append(act)
        elif self._article_id and self._session.library.is_writable:
            act()

    def _perform(self, operation: Callable[..., Changes], then: Callable[[Changes], None], **values: Any) -> None:
        def done(changes: Changes) -> None:
            then(changes)
            self._is_busy = False
            while self._waiting and not self._is_busy:
                self._waiting.pop(0)()

        self.changing.emit()
        self._is_busy = True
        self._session.perform(operation, then=done, **values)

    def _on_failed(self) -> None:
        self._is_busy = False
        self._waiting.clear()
