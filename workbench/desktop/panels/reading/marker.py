"""Marking and tagging in the reader: what Enter, a tag's key, T, M, B and Delete do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.desktop.panels.reading.article_passages import ArticlePassages
from workbench.desktop.session import Session
from workbench.desktop.widgets.page.article_view import ArticleView
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagRef
from workbench.domain.passages import Passage, PassageState
from workbench.domain.spans import Span, trimmed
from workbench.library import passages
from workbench.operations.passages import (
    delete_passages,
    mark_in_vivo,
    mark_passage,
    set_passage_tags,
    tag_passages,
    untag_passages,
)


@dataclass(frozen=True, slots=True)
class Aim:
    """Hold what a key was meant for when it was pressed: words of an article, as they were *seen*, or else the passage chosen."""

    article_id: int
    words: Span
    seen: str
    chosen: int | None

    def passage(self, known: Mapping[int, Passage]) -> Passage | None:
        """Return the passage meant: the one over just these words, or the one chosen."""
        start, end = self.words.start, self.words.end
        if start == end:
            return known.get(self.chosen or 0)
        over = (passage for passage in known.values() if passage.start == start and passage.end == end)
        return min((p for p in over if p.state is PassageState.EXACT), key=lambda p: p.id, default=None)


Act = Callable[[Passage | None, Aim], None]


class Marker(QObject):
    """Change the passages of the article in view: by the words selected in it, or else by the passage chosen.

    Keys pressed while a change is under way wait for its end, so that "1 Q" makes one passage with two tags.
    """

    chosen_changed = Signal(object)
    """The id of the passage chosen, or None."""
    changing = Signal()
    """A change is about to be made."""

    def __init__(
        self, session: Session, view: ArticleView, shelf: ArticlePassages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._shelf = shelf
        self._article_id = 0
        self._chosen: int | None = None
        self._last_tags: tuple[TagRef, ...] = ()
        self._is_busy = False
        self._waiting: list[tuple[Act, Aim]] = []
        session.failed.connect(self._on_failed)
        session.changed.connect(self._on_changed)

    @property
    def chosen(self) -> Passage | None:
        """Return the passage that is chosen."""
        return self.passages.get(self._chosen or 0)

    @property
    def words(self) -> Span:
        """Return what is selected, without white space at its ends; empty where nothing is."""
        return trimmed(self._view.text, self._view.selection())

    @property
    def passages(self) -> Mapping[int, Passage]:
        """Return the article's passages by their ids."""
        return self._shelf.known

    @property
    def subject(self) -> Passage | None:
        """Return the passage that a change would touch: the one over just the words selected, or the one chosen."""
        return self._aim().passage(self.passages)

    def set_article(self, article_id: int) -> None:
        """Work on another article."""
        self._article_id = article_id
        self.choose(None)

    def follow(self) -> None:
        """Let go of the passage chosen if it is gone."""
        if self._chosen not in self.passages:
            self.choose(None)

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

        def act(passage: Passage | None, aim: Aim) -> None:
            if passage is None:
                self._mark(aim, [ref])
                return
            operation = untag_passages if ref in passage.tags else tag_passages
            self.perform(operation, passage.id, self._on_tagged, passage_ids=[passage.id], tags=[ref])

        self.when_settled(act)

    def set_tags(self, tags: Sequence[TagRef], credibility: int | None) -> None:
        """Give the passage, or the words selected, exactly these tags and this grade."""

        def act(passage: Passage | None, aim: Aim) -> None:
            if passage is None:
                self._mark(aim, tags, credibility=credibility)
            elif set(passage.tags) != set(tags) or passage.credibility != credibility:
                values = {"passage_id": passage.id, "tags": tags, "credibility": credibility}
                self.perform(set_passage_tags, passage.id, self._on_tagged, **values)

        self.when_settled(act)

    def mark_in_vivo(self) -> None:
        """Mark the words selected with the theme that they name."""

        def act(passage: Passage | None, aim: Aim) -> None:
            if len(aim.words):
                known = passage.id if passage else None
                values = {"article_id": aim.article_id, "span": aim.words, "seen": aim.seen}
                self.perform(mark_in_vivo, known, self._on_tagged, **values)

        self.when_settled(act)

    def with_passage(self, then: Callable[[int], None]) -> None:
        """Call *then* with the id of the passage, marked first (without tags) where only words are selected."""
        self._with_passage((), then)

    def delete(self) -> None:
        """Delete the passage chosen."""

        def act(passage: Passage | None, _aim: Aim) -> None:
            if passage is not None:
                said = self.tr("Passage deleted")
                self.perform(delete_passages, passage.id, lambda _id: None, say=said, passage_ids=[passage.id])

        self.when_settled(act)

    def when_settled(self, act: Act) -> None:
        """Call *act* with the passage meant now and the aim, at once or after the changes under way."""
        aim = self._aim()
        if self._is_busy:
            self._waiting.append((act, aim))
        elif aim.article_id and self._session.library.is_writable:
            act(aim.passage(self.passages), aim)

    def perform(
        self,
        operation: Callable[..., Changes],
        known: int | None,
        then: Callable[[int], None],
        **values: Any,
    ) -> None:
        """Change the passage *known*, or make one (None), call *then* with its id, and go on with what waits."""

        def done(changes: Changes) -> None:
            touched = changes.new_id("passages") if known is None else known
            then(touched)
            self._is_busy = False
            self._go_on(touched)

        self.changing.emit()
        self._is_busy = True
        self._session.perform(operation, then=done, **values)

    def choose_only(self, passage_id: int) -> None:
        """Choose a passage of the article in view, and let go of the words selected where they are its own."""
        passage = self.passages.get(passage_id)
        if passage is None:
            return
        if self.words == passage.span:
            self._view.select(Span(passage.end, passage.end))
        self.choose(passage_id)

    def _with_passage(self, tags: Sequence[TagRef], then: Callable[[int], None]) -> None:
        def act(passage: Passage | None, aim: Aim) -> None:
            if passage is None:
                self._mark(aim, tags, then)
            else:
                self.choose_only(passage.id)
                then(passage.id)

        self.when_settled(act)

    def _mark(
        self,
        aim: Aim,
        tags: Sequence[TagRef],
        then: Callable[[int], None] = lambda _passage: None,
        credibility: int | None = None,
    ) -> None:
        if not len(aim.words):
            return

        def marked(passage_id: int) -> None:
            self.choose_only(passage_id)
            then(passage_id)

        if aim.article_id == self._article_id and self.words == aim.words:
            self._view.select(Span(aim.words.end, aim.words.end))
        self._last_tags = tuple(tags)
        values = {"article_id": aim.article_id, "span": aim.words, "seen": aim.seen, "tags": self._last_tags}
        self.perform(mark_passage, None, marked, credibility=credibility, **values)

    def _on_tagged(self, passage_id: int) -> None:
        self.choose_only(passage_id)
        if passage_id in self.passages:
            self._last_tags = self.passages[passage_id].tags

    def _aim(self) -> Aim:
        words = self.words
        return Aim(self._article_id, words, words.of(self._view.text), self._chosen)

    def _go_on(self, touched: int) -> None:
        while self._waiting and not self._is_busy:
            act, aim = self._waiting.pop(0)
            if not len(aim.words) and aim.chosen is None:
                aim = replace(aim, chosen=touched)  # the key was pressed while the passage was being made
            act(aim.passage(self._passages_of(aim.article_id)), aim)

    def _passages_of(self, article_id: int) -> Mapping[int, Passage]:
        if article_id == self._article_id:
            return self.passages
        return {passage.id: passage for passage in passages.of_article(self._session.db, article_id)}

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("actors", "themes"):
            self._last_tags = tuple(ref for ref in self._last_tags if self._session.codebook.get(ref))

    def _on_failed(self) -> None:
        self._is_busy = False
        self._waiting.clear()
