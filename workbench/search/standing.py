"""Which words can stand in which place of a query: by their form, their stem, how they begin, or nearly."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain, pairwise

from workbench.search.tree import Fuzzy, Pattern, Sequence
from workbench.search.words import LONGEST, folded, vocabulary

Wanted = Sequence | Pattern | Fuzzy
"""A part of a query that a text can answer by words of its own."""

Place = tuple[int, int]
"""The number of a part, and that of the word in it."""

_REMEMBERED = 200_000


@dataclass(frozen=True, slots=True)
class _Test:
    """Tell by their letters which forms can stand in a place, the most telling question first."""

    place: Place
    is_likely: Callable[[str], object]
    accepts: Callable[[str], object] = bool
    shortest: int = 0
    longest: int = LONGEST

    def of(self, forms: Iterable[str]) -> list[str]:
        """Return those of *forms* that can stand there."""
        low, high, is_likely, accepts = self.shortest, self.longest, self.is_likely, self.accepts
        return [form for form in forms if low <= len(form) <= high and is_likely(form) and accepts(form)]


class Standing:
    """Know in which places of which parts of a query a word can stand, and remember it for the next text."""

    def __init__(self, wanted: Mapping[int, Wanted], stemmers: tuple[str, ...]) -> None:
        self._known: set[str] = set()
        self._places: dict[str, list[Place]] = {}
        self._looked_at: set[str] = set()
        self._alike: set[str] = set()
        self._forms: dict[str, set[Place]] = {}
        self._stems: dict[str, set[Place]] = {}
        self._tests: list[_Test] = []
        self._vocabularies = [vocabulary(stemmer) for stemmer in stemmers]
        for part, asked in wanted.items():
            match asked:
                case Sequence():
                    self._add_sequence(part, asked)
                case Pattern(_, glob):
                    # Not the index's expression: only fnmatch's expressions never backtrack.
                    self._tests.append(_Test((part, 0), re.compile(fnmatch.translate(glob)).match))
                case Fuzzy(_, form, distance):
                    lengths = len(form) - distance, len(form) + distance
                    near = partial(is_within, form, distance)
                    self._tests.append(_Test((part, 0), _holds_a_piece(form, distance), near, *lengths))

    def _add_sequence(self, part: int, asked: Sequence) -> None:
        last = len(asked.words) - 1
        for place, word in enumerate(asked.words):
            if asked.open and place == last:
                self._tests.append(_Test((part, place), re.compile(re.escape(word.form)).match))
                continue
            self._forms.setdefault(word.form, set()).add((part, place))
            for stemmed in () if asked.exact or asked.open else word.stems:
                self._stems.setdefault(stemmed, set()).add((part, place))

    def of(self, found: set[str]) -> dict[str, list[Place]]:
        """Return those of the words *found* that can stand somewhere, with their places."""
        if len(self._known) > _REMEMBERED:
            self._known = set()
        if new := found - self._known:
            self._learn(new)
            self._known |= new
        return {word: self._places[word] for word in found & self._places.keys()}

    def alike(self, forms: set[str]) -> set[str]:
        """Return those of the *forms* that can stand somewhere by their letters, not by being a wanted form."""
        if len(self._looked_at) > _REMEMBERED:
            self._looked_at = set()
        new = forms - self._looked_at
        for test in self._tests:
            self._alike.update(test.of(new))
        self._looked_at |= new  # last: another thread may ask meanwhile
        return forms & self._alike

    def of_one(self, word: str) -> list[Place]:
        """Return the places of one word, none where it can stand nowhere."""
        if word not in self._known:
            self.of({word})
        return self._places.get(word, [])

    def _learn(self, new: set[str]) -> None:
        forms, stems = self._forms, self._stems
        places: dict[str, set[Place]] = {}
        for known in self._vocabularies if forms else ():
            looked_up = [(word, known[word]) for word in new]
            for word, (form, stemmed) in [each for each in looked_up if each[1][0] in forms or each[1][1] in stems]:
                places.setdefault(word, set()).update(forms.get(form, ()), stems.get(stemmed, ()))
        spelt: dict[str, list[str]] = {}
        for word in new if self._tests else ():
            spelt.setdefault(folded(word), []).append(word)
        for test in self._tests:
            for word in chain.from_iterable(spelt[form] for form in test.of(spelt)):
                places.setdefault(word, set()).add(test.place)
        self._places.update({word: sorted(found) for word, found in places.items()})


def _holds_a_piece(wanted: str, distance: int) -> Callable[[str], object]:
    """Return what most words fail that are not within *distance* edits of *wanted*, and all pass that are.

    As one edit changes two pieces at most (by swapping the letters where they meet), one of so many pieces stands in
    them as it is.
    """
    pieces = 2 * distance + 1
    ends = [len(wanted) * number // pieces for number in range(pieces + 1)]
    any_piece = "|".join(re.escape(wanted[start:end]) for start, end in pairwise(ends))
    return re.compile(any_piece).search


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
