"""Which words of a text answer a query, and where they stand in it."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import pairwise

from workbench.domain.spans import Span
from workbench.search.tree import All, Any, Fuzzy, Node, Pattern, Sequence, Some, Weighted
from workbench.search.words import ENGLISH, FOREIGN, WORD, beginning_with, folded, stemmer_for, vocabulary

Wanted = Sequence | Pattern | Fuzzy
_Place = tuple[int, int]
_Test = Callable[[str], object]
_REMEMBERED = 200_000
_PIECE = 8_000
_GAP = re.compile(r"[\s。，、]")


@dataclass(frozen=True, slots=True)
class Marks:
    """Say which words to mark: the wanted parts of a query, and the stemmers of the index that it was put to."""

    wanted: tuple[Wanted, ...] = ()
    stemmers: tuple[str, ...] = (ENGLISH,)

    def __bool__(self) -> bool:
        return bool(self.wanted)

    def for_language(self, language: str) -> Marks:
        """Return the marks for texts of one language, whose words have one stem in the index."""
        return replace(self, stemmers=(stemmer_for(language),))


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Place one hit in a text, and say which part of the query it answers."""

    span: Span
    part: int


def marks_of(tree: Node, stemmers: tuple[str, ...]) -> Marks:
    """Return what to mark for a query: all words that it looks for, none that it excludes."""
    return Marks(tuple(dict.fromkeys(_wanted(tree))), stemmers)


def _wanted(tree: Node) -> Iterator[Wanted]:
    match tree:
        case All(parts) | Any(parts):
            for part in parts:
                yield from _wanted(part)
        case Some(counted, _, others):
            for part in (*counted, *others):
                yield from _wanted(part)
        case Weighted(part, _):
            yield from _wanted(part)
        case Sequence() | Pattern() | Fuzzy():
            yield tree


def mark_spans(text: str, marks: Marks, *, field: str = "text") -> list[Span]:
    """Return the places of all hits in *text* (code points), in order, none touching another; a phrase is one span.

    *field* says what the text is: hits of ``title:`` are marked in a title alone.
    """
    merged: list[Span] = []
    for span in sorted({hit.span for hit in occurrences(text, marks, field)}):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return merged


def occurrences(text: str, marks: Marks, field: str = "text") -> list[Occurrence]:
    """Return every hit in *text* with the part of the query that it answers, by the end of the hit."""
    return [hit for _, hits in occurrences_by_piece(text, marks, field) for hit in hits]


def occurrences_by_piece(text: str, marks: Marks, field: str = "text") -> Iterator[tuple[int, list[Occurrence]]]:
    """Yield the hits in *text* piece by piece, each with the end of the piece: who has seen enough can stop."""
    roles = _roles_for(marks, field)
    if not roles.wanted:
        return
    runs = _Runs(roles.wanted)
    position = 0
    for piece in _pieces(text):
        # Lists, sets and maps keep the work in C: a snippet is made for every row of an answer.
        matches = list(roles.pattern_for(text).finditer(text, piece.start, piece.end))
        found = [match[0] for match in matches]
        places = roles.of(set(found))
        for index in [index for index, word in enumerate(found) if word in places] if places else ():
            runs.step(position + index, Span(*matches[index].span()), places[found[index]])
        position += len(found)
        yield piece.end, runs.taken()


def aliases_in(text: str, marks: Marks) -> tuple[str, ...]:
    """Return which names of actors that were asked for by ``mentions:`` stand in *text*."""
    if not any(isinstance(asked, Sequence) and asked.alias for asked in marks.wanted):
        return ()
    met = (marks.wanted[hit.part] for hit in occurrences(text, marks))
    return tuple(dict.fromkeys(asked.alias for asked in met if isinstance(asked, Sequence) and asked.alias))


def _pieces(text: str) -> Iterator[Span]:
    """Cut a text where no word is: the words of a whole book at once would fill the memory."""
    start = 0
    while start < len(text):
        gap = _GAP.search(text, start + _PIECE)
        end = gap.end() if gap else len(text)
        yield Span(start, end)
        start = end


@lru_cache(maxsize=32)
def _roles_for(marks: Marks, field: str) -> _Roles:
    wanted = {part: asked for part, asked in enumerate(marks.wanted) if asked.field in {"", field}}
    return _Roles(wanted, marks.stemmers)


class _Roles:
    """Know in which places of which parts of a query a word can stand, and remember it for the next text."""

    def __init__(self, wanted: dict[int, Wanted], stemmers: tuple[str, ...]) -> None:
        self.wanted = wanted
        self._known: set[str] = set()
        self._places: dict[str, list[_Place]] = {}
        self._forms: dict[str, set[_Place]] = {}
        self._stems: dict[str, set[_Place]] = {}
        self._tests: list[tuple[_Test, _Test, _Place]] = []
        self._vocabularies = [vocabulary(stemmer) for stemmer in stemmers]
        for part, asked in wanted.items():
            match asked:
                case Sequence():
                    self._add_sequence(part, asked)
                case Pattern(_, glob):
                    # Not the index's expression: only fnmatch's expressions never backtrack.
                    self._tests.append((re.compile(fnmatch.translate(glob)).match, bool, (part, 0)))
                case Fuzzy(_, form, distance):
                    near = partial(is_within, form, distance)
                    self._tests.append((_holds_a_piece(form, distance), near, (part, 0)))

        single = [asked.words[0] for asked in wanted.values() if isinstance(asked, Sequence) and len(asked.words) == 1]
        letters = {form[0] for word in single for form in (word.form, *word.stems) if form.isascii()}
        # Stems keep the first letter of their word.
        self._beginnings = beginning_with("".join(letters)) if len(single) == len(wanted) else None

    def _add_sequence(self, part: int, asked: Sequence) -> None:
        last = len(asked.words) - 1
        for place, word in enumerate(asked.words):
            if asked.open and place == last:
                self._tests.append((re.compile(re.escape(word.form)).match, bool, (part, place)))
                continue
            self._forms.setdefault(word.form, set()).add((part, place))
            for stemmed in () if asked.exact or asked.open else word.stems:
                self._stems.setdefault(stemmed, set()).add((part, place))

    def pattern_for(self, text: str) -> re.Pattern[str]:
        """Return what finds all words of *text*, or where single words are wanted, those that can be one of them."""
        return self._beginnings if self._beginnings and not FOREIGN.search(text) else WORD

    def of(self, found: set[str]) -> dict[str, list[_Place]]:
        """Return those of the words *found* that can stand somewhere, with their places: pairs of part and word."""
        if len(self._known) > _REMEMBERED:
            self._known = set()
        if new := found - self._known:
            self._learn(new)
            self._known |= new
        return {word: self._places[word] for word in found & self._places.keys()}

    def _learn(self, new: set[str]) -> None:
        forms, stems = self._forms, self._stems
        places: dict[str, set[_Place]] = {}
        for known in self._vocabularies if forms else ():
            looked_up = [(word, known[word]) for word in new]
            for word, (form, stemmed) in [each for each in looked_up if each[1][0] in forms or each[1][1] in stems]:
                places.setdefault(word, set()).update(forms.get(form, ()), stems.get(stemmed, ()))
        folds = [(word, folded(word)) for word in new] if self._tests else []
        for is_likely, accepts, place in self._tests:
            for word in [word for word, form in folds if is_likely(form) and accepts(form)]:
                places.setdefault(word, set()).add(place)
        self._places.update({word: sorted(found) for word, found in places.items()})


def _holds_a_piece(wanted: str, distance: int) -> _Test:
    """Return what most words fail that are not within *distance* edits of *wanted*, and all pass that are.

    They are as long but for that many letters, and as one edit changes two pieces at most (by swapping the letters where
    they meet), one of so many pieces stands in them as it is.
    """
    pieces = 2 * distance + 1
    ends = [len(wanted) * number // pieces for number in range(pieces + 1)]
    any_piece = "|".join(re.escape(wanted[start:end]) for start, end in pairwise(ends))
    lengths = f"{max(0, len(wanted) - distance)},{len(wanted) + distance}"
    return re.compile(f"(?=.{{{lengths}}}\\Z).*?(?:{any_piece})", re.DOTALL).match


class _Runs:
    """Follow the parts of a query that are being met, word by word."""

    def __init__(self, wanted: dict[int, Wanted]) -> None:
        self.found: list[Occurrence] = []
        self._open: dict[_Place, int] = {}
        self._last = -1
        self._length = {part: len(getattr(asked, "words", "1")) for part, asked in wanted.items()}
        self._near = {part: getattr(asked, "near", 1) for part, asked in wanted.items()}
        self._recent: dict[int, dict[int, tuple[int, Span]]] = {part: {} for part in wanted}

    def taken(self) -> list[Occurrence]:
        """Return the hits found since they were last taken."""
        found, self.found = self.found, []
        return found

    def step(self, position: int, span: Span, places: list[_Place]) -> None:
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
                self.found.append(Occurrence(Span(start, span.end), part))
            else:
                self._open[part, place + 1] = start

    def _step_near(self, part: int, place: int, position: int, span: Span) -> None:
        recent = self._recent[part]
        recent[place] = (position, span)
        reach = self._near[part] * max(1, self._length[part] - 1)
        if len(recent) == self._length[part] and all(position - other <= reach for other, _ in recent.values()):
            self.found.extend(Occurrence(other, part) for _, other in recent.values())


@lru_cache(maxsize=10_000)
def is_within(wanted: str, distance: int, form: str) -> bool:
    """Say whether *form* is at most *distance* edits from *wanted*; swapping two neighbours is one edit.

    The optimal string alignment distance (Damerau 1964), which Tantivy's fuzzy queries use.
    """
    if (
        abs(len(wanted) - len(form)) > distance or len(set(wanted) ^ set(form)) > 2 * distance
    ):  # an edit changes two letters of the set at most
        return False
    return edits(wanted, form, distance) <= distance


def edits(one: str, other: str, most: int) -> int:
    """Return the number of edits between two words, or any greater number once it is above *most*."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, sign in enumerate(other, 1):
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + (letter != sign))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == sign:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before, above = above, line
    return above[-1]
