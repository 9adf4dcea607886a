"""Decide where a passage stands in another revision of its text; never move it on a guess."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.anchoring.matching import best_matches, occurrences, opening_similarity, similarity
from workbench.domain.passages import PassageState
from workbench.domain.spans import CONTEXT, Span

_EDGE = "\0"  # stands for "no more text here"; normalised texts hold none
_NEAR = 5_000
_MOST_ERRORS = 256
_MOST_OCCURRENCES = 64
_SURE_CONTEXT = 0.75
_SURE_SCORE = 0.75
_SURE_WORDS = 0.9
_MARGIN = 0.05
_LEAST_CONTEXT = 8
_SCAR = 24


@dataclass(frozen=True, slots=True)
class Anchor:
    """Say where a passage stands in a text: its place where EXACT, a proposal where CHANGED, none where LOST.

    *score* is 0 to 1: how well words, context and position agree.
    """

    state: PassageState
    span: Span | None
    score: float


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    words: float
    before: float
    after: float
    position: float

    @property
    def score(self) -> float:
        # The weights of Hypothesis' client (match-quote.ts).
        return (50 * self.words + 20 * self.before + 20 * self.after + 2 * self.position) / 92

    @property
    def context(self) -> float:
        return self.before + self.after

    def overlaps(self, other: _Candidate) -> bool:
        return self.start < other.end and other.start < self.end


def reanchor(
    *, quote: str, prefix: str, suffix: str, start_hint: int, new_text: str, old_length: int | None = None
) -> Anchor:
    """Find *quote* again in *new_text*.

    *prefix* and *suffix* are the old text beside it, *start_hint* its old offset, *old_length* the length of the old
    text where known; all in code points. EXACT only where the very words stand and their context or position says
    which occurrence is meant; other likely places are CHANGED, for the analyst to judge; the rest is LOST.
    """
    if not quote:
        return Anchor(PassageState.LOST, None, 0.0)
    return _Search(quote, prefix, suffix, start_hint, new_text, old_length).anchor()


class _Search:
    """Hold one question. Inside, the text has ``CONTEXT`` edge marks on both sides and offsets count from there."""

    def __init__(
        self, quote: str, prefix: str, suffix: str, start_hint: int, new_text: str, old_length: int | None
    ) -> None:
        self.quote = quote
        self.text = _EDGE * CONTEXT + new_text + _EDGE * CONTEXT
        reaches_start = start_hint == len(prefix)
        reaches_end = old_length == start_hint + len(quote) + len(suffix)
        self.prefix = prefix.rjust(CONTEXT, _EDGE) if reaches_start else prefix
        self.suffix = suffix.ljust(CONTEXT, _EDGE) if reaches_end else suffix
        grown = 0 if old_length is None else len(new_text) - old_length
        self.hints = {start_hint + CONTEXT, start_hint + grown + CONTEXT}

    def anchor(self) -> Anchor:
        return self._in_whole_context() or self._in_part_of_context() or self._by_likeness()

    def _in_whole_context(self) -> Anchor | None:
        around = occurrences(self.text, self.prefix + self.quote + self.suffix)
        starts = [start + len(self.prefix) for start in around]
        if not starts:
            return None
        unmoved = self.hints.intersection(starts)
        meant = starts if len(starts) == 1 else sorted(unmoved)
        start = meant[0] if len(meant) == 1 else min(starts, key=self._distance)
        one = self._candidate(start, start + len(self.quote))
        is_sure = len(meant) == 1 and (start in self.hints or not self._was_cut_out(one))
        return self._answer(PassageState.EXACT if is_sure else PassageState.CHANGED, one)

    def _in_part_of_context(self) -> Anchor | None:
        starts = sorted(occurrences(self.text, self.quote), key=self._distance)[:_MOST_OCCURRENCES]
        found = [self._candidate(start, start + len(self.quote)) for start in starts]
        found = sorted((one for one in found if self._stands_in_context(one)), key=lambda one: -one.context)
        if not found or (len(found) > 1 and found[0].context - found[1].context < _SURE_CONTEXT / 2):
            return None
        return None if self._was_cut_out(found[0]) else self._answer(PassageState.EXACT, found[0])

    def _by_likeness(self) -> Anchor:
        for area in (*self._areas_near(), Span(0, len(self.text))):
            found = self._likely(area)
            if found:
                return self._answer(PassageState.CHANGED, found)
        return Anchor(PassageState.LOST, None, 0.0)

    def _areas_near(self) -> list[Span]:
        areas = []
        for hint in sorted(self.hints):
            start = min(max(0, hint - _NEAR), len(self.text))
            areas.append(Span(start, max(start, min(len(self.text), hint + len(self.quote) + _NEAR))))
        return areas if areas[0] != Span(0, len(self.text)) else []

    def _likely(self, area: Span) -> _Candidate | None:
        most = min(_MOST_ERRORS, len(self.quote) // 2)
        matches = best_matches(self.quote, area.of(self.text), max_errors=most)
        spans = [Span(area.start + match.span.start, area.start + match.span.end) for match in matches]
        ranked = sorted((self._fitted(span) for span in spans), key=lambda one: -one.score)
        if not ranked:
            return None
        best = ranked[0]
        rival = next((one.score for one in ranked[1:] if not one.overlaps(best)), 0.0)
        is_sure = best.score >= _SURE_SCORE or best.words >= _SURE_WORDS
        return best if is_sure and best.score - rival >= _MARGIN else None

    def _fitted(self, span: Span) -> _Candidate:
        """Move the ends of a match to where the old context begins and ends, if that stands close by."""
        slack = len(self.quote) // 2
        start, end = span.start, span.end
        if self.prefix:
            found = self.text.rfind(self.prefix, max(0, start - slack - len(self.prefix)), min(end, start + slack))
            start = found + len(self.prefix) if found >= 0 else start
        if self.suffix:
            found = self.text.find(self.suffix, max(start + 1, end - slack), end + slack + len(self.suffix))
            end = found if found >= 0 else end
        start = max(start, CONTEXT)
        return self._candidate(start, max(start, min(end, len(self.text) - CONTEXT)))

    def _candidate(self, start: int, end: int) -> _Candidate:
        reach = CONTEXT + CONTEXT // 2
        return _Candidate(
            start,
            end,
            words=similarity(self.quote, self.text[start:end]),
            before=opening_similarity(self.prefix[::-1], self.text[max(0, start - reach) : start][::-1]),
            after=opening_similarity(self.suffix, self.text[end : end + reach]),
            position=1 - min(1.0, self._distance(start) / len(self.text)),
        )

    def _stands_in_context(self, one: _Candidate) -> bool:
        sides = ((self.prefix, one.before), (self.suffix, one.after))
        return any(len(context) >= _LEAST_CONTEXT and alike >= _SURE_CONTEXT for context, alike in sides)

    def _was_cut_out(self, one: _Candidate) -> bool:
        """Say whether the old neighbours stand close together elsewhere, without the words of *one* between them.

        Then the words were deleted there, and *one* is a look-alike.
        """
        before, after = self.prefix.strip()[-_SCAR:], self.suffix.strip()[:_SCAR]
        if not before or not after:
            return False
        reach = 2 * len(self.quote) + CONTEXT + len(after)
        for start in occurrences(self.text, before):
            scar = start + len(before)
            end = self.text.find(after, scar, scar + reach)
            if end >= 0 and not scar <= one.start < end:
                return True
        return False

    def _distance(self, start: int) -> int:
        return min(abs(start - hint) for hint in self.hints)

    def _answer(self, state: PassageState, one: _Candidate) -> Anchor:
        return Anchor(state, Span(one.start - CONTEXT, one.end - CONTEXT), round(one.score, 4))
