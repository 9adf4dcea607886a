"""Give passages of the article in view another extent: by handle, by words selected, word by word, split and merged."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from workbench.desktop.actions import Actions
from workbench.desktop.panels.reading.marker import Aim, Marker
from workbench.desktop.session import Session
from workbench.desktop.widgets.page.article_view import ArticleView
from workbench.domain.passages import Passage, PassageState
from workbench.domain.spans import Span, next_word_edge, snapped_to_words
from workbench.operations.reshaping import briefings_citing, merge_passages, resize_passage, split_passage

ENDS = {"start_earlier": (True, -1), "start_later": (True, 1), "end_earlier": (False, -1), "end_later": (False, 1)}
"""The commands that move one end by a word: whether it is the start, and where to."""
_GAP = 3
"""Code points of white space that may part a passage from the words that it is to reach over."""


class Reshaper(QObject):
    """Connect the commands that change where passages begin and end."""

    def __init__(self, session: Session, actions: Actions, view: ArticleView, marker: Marker) -> None:
        super().__init__(view)
        self._session = session
        self._actions = actions
        self._view = view
        self._marker = marker
        view.resizable = session.library.is_writable
        view.passage_resized.connect(self._resize)
        actions.on("extend", self._extend)
        actions.on("split", self._split)
        actions.on("merge", self._merge)
        for command, (start, step) in ENDS.items():
            actions.on(command, partial(self._move_end, start=start, step=step))

    def show_state(self) -> None:
        """Let only those commands be chosen that can do something now."""
        writable, chosen = self._session.library.is_writable, self._marker.chosen
        touched = self._touched(self._marker.words)
        is_placed = writable and chosen is not None and chosen.state is PassageState.EXACT
        for command in ENDS:
            self._actions[command].setEnabled(is_placed)
        self._actions["extend"].setEnabled(writable and bool(touched))
        self._actions["split"].setEnabled(is_placed or (writable and bool(touched)))
        self._actions["merge"].setEnabled(is_placed or (writable and len(touched) > 1))

    def _resize(self, passage_id: int, span: Span) -> None:
        def act(_passage: Passage | None, _aim: Aim) -> None:
            choose = self._marker.choose
            self._marker.perform(resize_passage, passage_id, choose, passage_id=passage_id, span=span)

        self._marker.when_settled(act)

    def _extend(self) -> None:
        """Let the passage that shares most with the words selected reach over all of them."""
        words = self._marker.words
        touched = self._touched(words)
        if touched:
            passage = max(touched, key=lambda p: (_shared(p.span, words), -len(p.span)))
            self._view.select(Span(words.end, words.end))
            self._resize(passage.id, Span(min(passage.start, words.start), max(passage.end, words.end)))

    def _move_end(self, *, start: bool, step: int) -> None:
        def act(passage: Passage | None, _aim: Aim) -> None:
            if passage is None:
                return
            offset = next_word_edge(self._view.text, passage.start if start else passage.end, step=step, start=start)
            span = (offset, passage.end) if start else (passage.start, offset)
            if span[0] < span[1]:
                values = {"passage_id": passage.id, "span": Span(*span)}
                self._marker.perform(resize_passage, passage.id, self._marker.choose, **values)

        self._marker.when_settled(act)

    def _split(self) -> None:
        """Split the passage chosen at the caret, or one that reaches beyond the words selected at their start."""
        words, chosen = self._marker.words, self._marker.chosen
        offset = words.start if len(words) else self._view.caret
        inside = [passage for passage in self._marker.passages.values() if passage.start < offset < passage.end]
        passage = chosen or min(inside, key=lambda p: (p.end - p.start, p.start, p.id), default=None)
        if passage is None:
            return
        cut = snapped_to_words(self._view.text, Span(offset, min(offset + 1, len(self._view.text)))).start
        self._view.select(Span(offset, offset))
        values = {"passage_id": passage.id, "offset": cut}

        def act(_passage: Passage | None, _aim: Aim) -> None:
            self._marker.perform(split_passage, passage.id, self._marker.choose, **values)

        self._marker.when_settled(act)

    def _merge(self) -> None:
        """Merge the passages that the words selected touch, or the one chosen with the next."""
        merged = self._touched(self._marker.words)
        chosen = self._marker.chosen
        if len(merged) < 2 and chosen is not None:
            after = (p for p in self._placed() if _place(p) > _place(chosen))
            merged = [chosen, *sorted(after, key=_place)[:1]]
        if len(merged) < 2:
            return
        first = min(merged, key=_place)
        self._view.select(Span(first.start, first.start))
        ids = [passage.id for passage in merged]
        citing = briefings_citing(self._session.db, [passage for passage in merged if passage is not first])
        said = self._cited(len(citing)) if citing else ""

        def act(_passage: Passage | None, _aim: Aim) -> None:
            self._marker.perform(merge_passages, first.id, self._marker.choose, say=said, passage_ids=ids)

        self._marker.when_settled(act)

    def _cited(self, briefings: int) -> str:
        if briefings == 1:
            return self.tr("Merged; 1 briefing cites the merged passage now")
        return self.tr("Merged; {} briefings cite the merged passage now").format(briefings)

    def _placed(self) -> list[Passage]:
        return [passage for passage in self._marker.passages.values() if passage.state is PassageState.EXACT]

    def _touched(self, words: Span) -> list[Passage]:
        """Return the passages that *words* share something with, or that only white space parts from them."""
        if not len(words):
            return []
        first, last = words.start - _GAP, words.end + _GAP
        near = [passage for passage in self._placed() if passage.start <= last and passage.end >= first]
        return sorted((passage for passage in near if self._is_beside(passage.span, words)), key=_place)

    def _is_beside(self, span: Span, words: Span) -> bool:
        if span.touches(words):
            return True
        gap = (span.end, words.start) if span.end <= words.start else (words.end, span.start)
        return not self._view.text[gap[0] : gap[1]].strip()


def _place(passage: Passage) -> tuple[int, int, int]:
    return passage.start, passage.end, passage.id


def _shared(span: Span, words: Span) -> int:
    return min(span.end, words.end) - max(span.start, words.start)
