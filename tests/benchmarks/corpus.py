"""A seeded corpus of made-up articles whose words are spread as in real text (Zipf's law), for timing and for oracles."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

OUTLETS = ("Harbour Gazette", "Northern Ledger", "The Meridian", "Delta Courier", "Plateau Times", "Signal Weekly")
_ONSETS = (
    "b",
    "br",
    "c",
    "ch",
    "d",
    "dr",
    "f",
    "g",
    "gl",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "pl",
    "r",
    "s",
    "st",
    "t",
    "tr",
    "v",
    "w",
)
_VOWELS = ("a", "e", "i", "o", "u", "ea", "ou", "ai")
_CODAS = ("", "", "n", "r", "s", "t", "l", "nd", "rt", "ck", "m")
_ENDINGS = ("", "", "", "s", "ed", "ing", "er", "tion", "ly")
_FIRST_DAY = datetime(2024, 1, 1, 8)  # noqa: DTZ001 - printed dates carry no zone


@dataclass(frozen=True, slots=True)
class SyntheticArticle:
    """Hold a made-up article; *date* is ISO 8601 with minutes."""

    id: int
    title: str
    date: str
    outlet: str
    body: str


class Corpus:
    """Make articles of about *length* words out of a vocabulary of *vocabulary* made-up words; equal seeds, equal articles."""

    def __init__(self, *, seed: int = 2026, vocabulary: int = 30_000, length: int = 500) -> None:
        self._seed = seed
        self._length = length
        self.words = _vocabulary(random.Random(seed), vocabulary)
        self._weights = [0.0]
        for rank in range(1, vocabulary + 1):
            self._weights.append(self._weights[-1] + 1 / (rank + 2.7))
        del self._weights[0]

    def articles(self, count: int, first: int = 1) -> Iterator[SyntheticArticle]:
        """Yield *count* articles with the ids from *first*; an article depends on its id and the seed alone."""
        for number in range(first, first + count):
            rng = random.Random(self._seed * 1_000_003 + number)
            length = rng.randint(self._length * 3 // 4, self._length * 5 // 4)
            drawn = rng.choices(self.words, cum_weights=self._weights, k=length + 8)
            when = _FIRST_DAY + timedelta(minutes=rng.randrange(0, 2 * 365 * 24 * 60))
            yield SyntheticArticle(
                id=number,
                title=" ".join(drawn[:8]).capitalize(),
                date=when.isoformat(timespec="minutes"),
                outlet=rng.choice(OUTLETS),
                body=_paragraphs(rng, drawn[8:]),
            )


def _vocabulary(rng: random.Random, size: int) -> list[str]:
    made: dict[str, None] = {}
    while len(made) < size:
        syllables = rng.choice((1, 2, 2, 2, 3, 3))
        stem = "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(syllables))
        made.setdefault(stem + rng.choice(_ENDINGS))
    return sorted(made, key=lambda word: (len(word) // 3, rng.random()))


def _paragraphs(rng: random.Random, drawn: list[str]) -> str:
    sentences: list[str] = []
    start = 0
    while start < len(drawn):
        end = start + rng.randint(8, 24)
        sentences.append(" ".join(drawn[start:end]).capitalize() + ".")
        start = end
    return "\n".join(" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4))
