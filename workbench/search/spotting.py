"""Finding the words of a query in a text: by how they begin where that is enough, else by looking at every word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from workbench.domain.spans import Span
from workbench.search.standing import Place, Standing, Wanted
from workbench.search.tree import Fuzzy, Pattern, Sequence
from workbench.search.words import ENGLISH, LONGEST, WORD, beginning_of_stem

_PIECE = 8_000
_GAP = re.compile(r"[\s。，、]")
_UNUSUAL = re.compile("[^\x00-\x7f\xa0£§©«®°·»–—‘’“”†‡•…›€™]")
"""Finds what may be a letter or stand between letters; the signs in it never are and never do."""

_MOST_ODD = 40
_PLAIN_FORM = re.compile(f"[a-z0-9]{{1,{LONGEST}}}")
_SIGNED_FORM = re.compile(r"[a-z](?:\+\+|#)")
_IN_POSSESSIVE = re.compile("[a-z0-9]'s(?![a-z0-9])")
_LITERAL = re.compile(r"[^*?]*")


@dataclass(frozen=True, slots=True, order=True)
class Occurrence:
    """Place one hit in a text, and say which part of the query it answers."""

    span: Span
    part: int


def occurrences_by_piece(
    text: str, wanted: Mapping[int, Wanted], stemmers: tuple[str, ...]
) -> Iterator[tuple[int, list[Occurrence]]]:
    """Yield the hits of the parts *wanted* piece by piece, each with the end of the piece: who has seen enough can stop.

    A text is cut where no word is: the words of a whole book at once would fill the memory.
    """
    if not wanted:
        return
    standing, spotting = _looking_for(tuple(wanted.items()), stemmers)
    plain = _plain(text) if spotting else None
    following = _Following(wanted, standing)
    for piece in _pieces(text):
        hits = spotting.hits(text, plain, piece) if spotting and plain else following.hits(text, piece)
        yield piece.end, hits


@lru_cache(maxsize=64)
def _looking_for(
    wanted: tuple[tuple[int, Wanted], ...], stemmers: tuple[str, ...]
) -> tuple[Standing, _Spotting | None]:
    standing = Standing(dict(wanted), stemmers)
    is_near = any(isinstance(asked, Sequence) and asked.near > 1 for _, asked in wanted)
    return standing, None if is_near or stemmers != (ENGLISH,) else _Spotting(dict(wanted), standing)


def _pieces(text: str) -> Iterator[Span]:
    start = 0
    while start < len(text):
        gap = _GAP.search(text, start + _PIECE)
        end = gap.end() if gap else len(text)
        yield Span(start, end)
        start = end


@dataclass(frozen=True, slots=True)
class _Plain:
    """Hold a text in small ASCII letters, each character in its place, and blank in the *odd* spans that have others."""

    text: str
    odd: tuple[Span, ...]


def _plain(text: str) -> _Plain | None:
    """Return *text* as it can be looked through, ``None`` where too much of it is odd."""
    odd: list[Span] = []
    small = text
    if not text.isascii():
        odd = list(islice(_odd(text), _MOST_ODD))
        if len(odd) == _MOST_ODD or sum(map(len, odd)) * 2 > len(text):
            return None
        for span in odd:
            small = small[: span.start] + " " * len(span) + small[span.end :]
        small = small.replace("’", "'").encode("ascii", "replace").decode("ascii")
    small = small.lower()
    return None if "'s's" in small else _Plain(small, tuple(odd))  # a possessive of a possessive


def _odd(text: str) -> Iterator[Span]:
    """Yield what stands between two spaces and holds unusual characters."""
    end = 0
    while found := _UNUSUAL.search(text, end):
        start = max(end, text.rfind(" ", end, found.start()) + 1)
        end = text.find(" ", found.end())
        end = len(text) if end < 0 else end
        yield Span(start, end)


class _Spotting:
    """Look only at words that begin as a wanted one does: in English, a stem says how its words begin."""

    def __init__(self, wanted: Mapping[int, Wanted], standing: Standing) -> None:
        self._standing = standing
        self._length = {part: len(asked.words) if isinstance(asked, Sequence) else 1 for part, asked in wanted.items()}
        beginnings = [_beginnings(asked) for asked in wanted.values()]
        self._known = _shortest(each for some in beginnings for each in some)
        self._begin_anyhow = not all(beginnings)

    def hits(self, text: str, plain: _Plain, piece: Span) -> list[Occurrence]:
        """Return the hits that begin in one *piece*, in order."""
        known = self._known
        if self._begin_anyhow:
            known = _shortest((*known, *self._standing.alike(_forms(plain.text, piece))))
        found = [match for at in sorted(_starts(plain.text, known, piece)) if (match := WORD.match(text, at))]
        for span in plain.odd:
            if piece.start <= span.start < piece.end:
                found += WORD.finditer(text, span.start, span.end)
        return [Occurrence(Span(match.start(), end), part) for match in found for part, end in self._ends(text, match)]

    def _ends(self, text: str, match: re.Match[str]) -> Iterator[tuple[int, int]]:
        for part, place in self._standing.of_one(match[0]):
            if place == 0 and (end := self._end(text, part, match.end())) is not None:
                yield part, end

    def _end(self, text: str, part: int, end: int) -> int | None:
        """Return where a hit ends whose first word ends at *end*, ``None`` where the others do not follow."""
        for place in range(1, self._length[part]):
            following = WORD.search(text, end)
            if following is None or (part, place) not in self._standing.of_one(following[0]):
                return None
            end = following.end()
        return end


def _beginnings(asked: Wanted) -> frozenset[str]:
    """Return how the first word of a hit can begin, nothing where it can begin in any way."""
    match asked:
        case Sequence():
            first = asked.words[0]
            stems = () if asked.exact or asked.open else first.stems
            return frozenset({first.form, *map(beginning_of_stem, stems)})
        case Pattern(_, glob):
            return frozenset(_LITERAL.findall(glob)[:1]) - {""}
        case Fuzzy():
            return frozenset()


def _forms(small: str, piece: Span) -> set[str]:
    found = set(_PLAIN_FORM.findall(small, piece.start, piece.end))
    if "++" in small or "#" in small:
        found.update(_SIGNED_FORM.findall(small, piece.start, piece.end))
    return found


def _shortest(beginnings: Iterable[str]) -> list[str]:
    """Leave out each beginning that has another one at its own beginning."""
    kept: list[str] = []
    for beginning in sorted(beginnings):
        if not (kept and beginning.startswith(kept[-1])):
            kept.append(beginning)
    return kept


def _starts(small: str, beginnings: Iterable[str], piece: Span) -> Iterator[int]:
    for beginning in beginnings:
        at = small.find(beginning, piece.start, piece.end)
        while at >= 0:
            before = small[at - 1] if at else " "
            if not before.isalnum() and not (before == "'" and at > 1 and _IN_POSSESSIVE.match(small, at - 2)):
                yield at
            at = small.find(beginning, at + 1, piece.end)


class _Following:
    """Look at every word of a text, and follow the parts of a query that are being met."""

    def __init__(self, wanted: Mapping[int, Wanted], standing: Standing) -> None:
        self._standing = standing
        self._found: list[Occurrence] = []
        self._position = 0
        self._open: dict[Place, int] = {}
        self._last = -1
        self._length = {part: len(getattr(asked, "words", "1")) for part, asked in wanted.items()}
        self._near = {part: getattr(asked, "near", 1) for part, asked in wanted.items()}
        self._recent: dict[int, dict[int, tuple[int, Span]]] = {part: {} for part in wanted}

    def hits(self, text: str, piece: Span) -> list[Occurrence]:
        """Return the hits that end in the next *piece*."""
        # Lists, sets and maps keep the work in C: a snippet is made for every row of an answer.
        matches = list(WORD.finditer(text, piece.start, piece.end))
        words = [match[0] for match in matches]
        places = self._standing.of(set(words))
        for index in [index for index, word in enumerate(words) if word in places] if places else ():
            self._step(self._position + index, Span(*matches[index].span()), places[words[index]])
        self._position += len(words)
        found, self._found = self._found, []
        return found

    def _step(self, position: int, span: Span, places: list[Place]) -> None:
        """Take the next word that can stand in *places*; *position* counts all words of the text."""
        begun = self._open if position == self._last + 1 else {}
        self._open, self._last = {}, position
        for part, place in places:
            if self._near[part] > 1:
                self._step_near(part, place, position, span)
                continue
            start = span.start if place == 0 else begun.get((part, place))
            if start is None:
                continue
            if place + 1 == self._length[part]:
                self._found.append(Occurrence(Span(start, span.end), part))
            else:
                self._open[part, place + 1] = start

    def _step_near(self, part: int, place: int, position: int, span: Span) -> None:
        recent = self._recent[part]
        recent[place] = (position, span)
        reach = self._near[part] * max(1, self._length[part] - 1)
        if len(recent) == self._length[part] and all(position - other <= reach for other, _ in recent.values()):
            self._found.extend(Occurrence(other, part) for _, other in recent.values())
