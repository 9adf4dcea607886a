"""What may be tagged in the article in view: asked for in the background, one of them current."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.desktop.session import Session
from workbench.domain.changes import Changes
from workbench.domain.codebook import Tag, TagKind, TagRef
from workbench.domain.spans import Span
from workbench.operations.suggesting import Suggester, Suggestion, make_suggester, suggest_tags

_REST = 60
"""Milliseconds for which an article stands before anything is suggested for it: it is painted first, and none that is
paged past costs anything."""


@dataclass(frozen=True, slots=True)
class SuggestedTag:
    """Hold a tag that is suggested, for how many places, and why: names found in the text, or words that speak for it."""

    tag: Tag
    places: int
    why: tuple[str, ...]
    first: Suggestion


class Suggestions(QObject):
    """Hold the suggestions for one article and follow the library; what they are made with is kept between articles."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._article_id: int | None = None
        self._suggester: Suggester | None = None
        self._is_learning = False
        self._has_taught = False
        self._found: tuple[Suggestion, ...] = ()
        self._current: Suggestion | None = None
        self.is_shown = True
        """Whether suggestions are wanted at all."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._ask)
        session.changed.connect(self._on_changed)

    @property
    def found(self) -> tuple[Suggestion, ...]:
        """Return the suggestions in the order of the text."""
        return self._found

    @property
    def current(self) -> Suggestion | None:
        """Return the suggestion that keys mean."""
        return self._current

    @property
    def article_id(self) -> int | None:
        """Return the article that they are for."""
        return self._article_id

    def by_tag(self) -> list[SuggestedTag]:
        """Return the suggestions tag by tag: actors by their number of places, then themes."""
        groups: dict[TagRef, list[Suggestion]] = {}
        for suggestion in self._found:
            groups.setdefault(suggestion.tag, []).append(suggestion)
        rows = [self._row(ref, found) for ref, found in groups.items()]
        return sorted((row for row in rows if row), key=lambda row: (row.tag.kind is TagKind.THEME, -row.places))

    def show_article(self, article_id: int | None) -> None:
        """Suggest for this article, with what was learned since the last one."""
        if self._has_taught:
            self._forget()
        self._article_id, self._found, self._current = article_id, (), None
        self.changed.emit()
        self._rest.start()

    def show(self, *, shown: bool) -> None:
        """Switch suggestions on or off."""
        self.is_shown = shown
        self._found, self._current = (), None
        self.changed.emit()
        self._ask()

    def choose(self, suggestion: Suggestion | None) -> None:
        """Make a suggestion current, or none."""
        if suggestion != self._current:
            self._current = suggestion
            self.changed.emit()

    def at(self, offset: int) -> Suggestion | None:
        """Return the suggestion over this code point; an actor's rather than a theme's."""
        over = [found for found in self._found if found.span.contains(offset)]
        return min(over, key=lambda found: len(found.span), default=None)

    def step(self, by: int, caret: int) -> Suggestion | None:
        """Make the next (1) or previous (-1) suggestion current, from the current one or else from *caret*."""
        if not self._found:
            return None
        if self._current in self._found:
            place = self._found.index(self._current) + by
        else:
            before = sum(found.span.start < caret for found in self._found)
            place = before if by > 0 else before - 1
        self.choose(self._found[place % len(self._found)])
        return self._current

    def _row(self, ref: TagRef, found: Sequence[Suggestion]) -> SuggestedTag | None:
        tag = self._session.codebook.get(ref)
        if tag is None:
            return None
        why = dict.fromkeys(name for one in found for name in ((one.name,) if one.name else one.reasons))
        return SuggestedTag(tag, len({one.sentence for one in found}), tuple(why), found[0])

    def _ask(self) -> None:
        article_id, suggester = self._article_id, self._suggester
        if article_id is None or not self.is_shown or not self._session.library.is_writable:
            return
        if suggester is None:
            self._learn()
            return

        def question(db: Any, _index: object) -> tuple[Suggestion, ...]:
            return suggest_tags(db, suggester, article_id)

        self._session.ask("suggestions", question, lambda found: self._on_answered(article_id, suggester, found))

    def _learn(self) -> None:
        """Learn once for however many articles are opened meanwhile."""
        if not self._is_learning:
            self._is_learning = True
            self._session.ask("suggester", lambda db, _index: make_suggester(db), self._on_learned)

    def _on_learned(self, suggester: Suggester) -> None:
        if self._is_learning:
            self._suggester, self._is_learning = suggester, False
            self._ask()

    def _forget(self) -> None:
        """Learn anew when next asked; what is being learned now is no longer waited for."""
        self._suggester, self._is_learning, self._has_taught = None, False, False

    def _on_answered(self, article_id: int, suggester: Suggester, found: tuple[Suggestion, ...]) -> None:
        if article_id != self._article_id or suggester is not self._suggester or not self.is_shown:
            return
        before, self._found = self._current, found
        if before is not None and before not in found:
            self._current = next((one for one in found if one.span.start >= before.span.start), None)
        self.changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("actors", "aliases", "themes"):
            self._forget()
        elif changes.touches("passage_tags"):
            self._has_taught = True
        if self._suggester is None:
            self._rest.start()
        elif self._article_id in changes.articles or changes.touches("dismissals"):
            self._ask()


def spans_of(suggestions: Sequence[Suggestion]) -> tuple[Span, ...]:
    """Return what to show of *suggestions* in the text: the names of actors, and the sentence of a theme."""
    return tuple(dict.fromkeys(suggestion.span for suggestion in suggestions))
