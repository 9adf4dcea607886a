"""Which theme a sentence may be about, judged by the analyst's own earlier tagging and by what the codebook says of it.

One naive Bayes classifier for each theme, over the words that a sentence holds. It learns from the sentences of the
articles that were worked on: those under a passage with the theme against all others there. An analyst marks the best
sentences on a theme, not all of them; therefore that a word stands in many others says little against it. It needs no
library, learns in milliseconds, and its reasons are words that can be shown.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from workbench.analysis.function_words import FUNCTION_WORDS

LEAST_SENTENCES = 4
"""A theme on fewer sentences is never suggested: nothing can be learned from it."""

_LEAST_SEEN = 2
_TELLING = 1.0
_LEAST_REASONS = 2
_SURE = 1.5
_AGAINST = -0.25
_SHOWN = 4
_STEM = 5
_WORDS = re.compile(r"[^\W\d_\u0e00-\u0eff\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff]{3,}")
_SIGNS = re.compile("[\u2e80-\u9fff\uf900-\ufaff]{2,}")
_SYLLABLES = re.compile("[\uac00-\ud7af]{2,}")


@dataclass(frozen=True, slots=True)
class ThemeGuess:
    """Name a theme that a sentence may be about, how much speaks for it (log odds), and the words that do, best first."""

    theme_id: int
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """Hold the stems of one sentence and the themes that an analyst put on it."""

    stems: frozenset[str]
    themes: frozenset[int]


class ThemeModel:
    """Hold what was learned of each theme: a prior and a weight for each stem, as log odds.

    *described* are the stems of what the codebook says of themes; each counts as if one more sentence under the theme held it.
    """

    def __init__(self, lessons: Sequence[Lesson], described: Mapping[int, Iterable[str]]) -> None:
        seen = Counter(word for lesson in lessons for word in lesson.stems)
        under: dict[int, Counter[str]] = {}
        counts: Counter[int] = Counter()
        for lesson in lessons:
            for theme in lesson.themes:
                counts[theme] += 1
                under.setdefault(theme, Counter()).update(lesson.stems)
        self._common = frozenset(word for word, count in seen.items() if count >= _LEAST_SEEN)
        self._themes = {
            theme: _learned(under[theme], count, seen, len(lessons), frozenset(described.get(theme, ())))
            for theme, count in counts.items()
            if count >= LEAST_SENTENCES
        }

    def guesses(self, words: Mapping[str, str]) -> list[ThemeGuess]:
        """Return the themes that a sentence with these words is likely about, the likeliest first."""
        found = []
        common = self._common.intersection(words)
        for theme, learned in self._themes.items():
            weights = {stem: learned.weights[stem] for stem in words if stem in learned.weights}
            score = learned.prior + sum(weights.values()) + learned.absent * len(common - weights.keys())
            if score < _SURE:
                continue
            telling = sorted((weight, words[stem]) for stem, weight in weights.items() if weight >= _TELLING)
            reasons = dict.fromkeys(word for _, word in reversed(telling))
            if len(reasons) >= _LEAST_REASONS:
                found.append(ThemeGuess(theme, score, tuple(reasons)[:_SHOWN]))
        return sorted(found, key=lambda guess: (-guess.score, guess.theme_id))


def words_of(sentence: str) -> dict[str, str]:
    """Return the words of a sentence in lower case by their stems, without those that say nothing of its subject.

    A stem is the first five letters of a word of three or more, which does for every language with endings (truncation,
    as in cross-language retrieval); in Korean each two syllables of a word, in Chinese and Japanese each two characters.
    """
    return dict(_stems(sentence))


def _stems(sentence: str) -> Iterator[tuple[str, str]]:
    for word in _WORDS.findall(sentence.lower()):
        if word not in FUNCTION_WORDS:
            yield word[:_STEM], word
    for word in _SYLLABLES.findall(sentence):
        yield from ((word[at : at + 2], word) for at in range(len(word) - 1))
    for run in _SIGNS.findall(sentence):
        yield from ((run[at : at + 2], run[at : at + 2]) for at in range(len(run) - 1))


@dataclass(frozen=True, slots=True)
class _Learned:
    """Hold what was learned of a theme, as log odds: a prior, and weights of stems.

    *absent* is the weight of each stem seen often enough that stood in no sentence under the theme: one for all, since
    how often it was seen cancels out.
    """

    prior: float
    weights: Mapping[str, float]
    absent: float


def _learned(under: Counter[str], positive: int, seen: Counter[str], sentences: int, own: frozenset[str]) -> _Learned:
    """Learn one theme.

    Shares are drawn towards the stem's share in all sentences (m-estimate, m = 1), so that a rare word says nothing of
    a theme that it was never seen under; a word speaks for a theme from its second sentence on, or where it is one of
    the theme's *own*.
    """
    inside, outside = positive + bool(own) + 1, sentences - positive + 1

    def weight(word: str) -> float:
        if under[word] == 1 and word not in own:
            return 0.0
        share = seen[word] / sentences
        odds = ((under[word] + (word in own) + share) / inside) / ((seen[word] - under[word] + share) / outside)
        return max(_AGAINST, log(odds))

    return _Learned(
        prior=log((positive + 1) / outside),
        weights={word: weight(word) for word in {*under, *(own & seen.keys())}},
        absent=max(_AGAINST, log(outside / inside / (sentences + 1))),
    )
