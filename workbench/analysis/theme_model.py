"""Which theme a sentence may be about, judged by the analyst's own earlier tagging.

One naive Bayes classifier for each theme, over the words that a sentence holds. It learns from the sentences of the
articles that were worked on: those under a passage with the theme against all others there. It needs no library, learns
in milliseconds, and its reasons are words that can be shown.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

LEAST_SENTENCES = 4
"""A theme on fewer sentences is never suggested: nothing can be learned from it."""

_LEAST_SEEN = 2
_TELLING = 1.0
_LEAST_REASONS = 2
_SURE = 1.0
_SHOWN = 4
_WORDS = re.compile(r"[^\W\d_\u0e00-\u0eff\u1100-\u11ff\u2e80-\ua4cf\uf900-\ufaff]{3,}")
_RUNS = re.compile("[\u2e80-\u9fff\uf900-\ufaff]{2,}")


@dataclass(frozen=True, slots=True)
class ThemeGuess:
    """Name a theme that a sentence may be about, how much speaks for it (log odds), and the words that do, best first."""

    theme_id: int
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """Hold the words of one sentence and the themes that an analyst put on it."""

    words: frozenset[str]
    themes: frozenset[int]


class ThemeModel:
    """Hold what was learned of each theme: a prior and a weight for each word, as log odds."""

    def __init__(self, lessons: Sequence[Lesson]) -> None:
        seen = Counter(word for lesson in lessons for word in lesson.words)
        under: dict[int, Counter[str]] = {}
        counts: Counter[int] = Counter()
        for lesson in lessons:
            for theme in lesson.themes:
                counts[theme] += 1
                under.setdefault(theme, Counter()).update(lesson.words)
        self._themes = {
            theme: _learned(under[theme], counts[theme], seen, len(lessons))
            for theme in counts
            if counts[theme] >= LEAST_SENTENCES
        }

    def guesses(self, words: frozenset[str]) -> list[ThemeGuess]:
        """Return the themes that a sentence with these words is likely about, the likeliest first."""
        found = []
        for theme, (prior, weights) in self._themes.items():
            score = prior + sum(weights.get(word, 0.0) for word in words)
            if score < _SURE:
                continue
            telling = sorted((weights.get(word, 0.0), word) for word in words)
            reasons = [word for weight, word in reversed(telling) if weight >= _TELLING]
            if len(reasons) >= _LEAST_REASONS:
                found.append(ThemeGuess(theme, score, tuple(reasons[:_SHOWN])))
        return sorted(found, key=lambda guess: (-guess.score, guess.theme_id))


def words_of(sentence: str) -> frozenset[str]:
    """Return the words of a sentence in lower case, from three letters on; pairs of characters in Chinese and Japanese."""
    pairs = (run[at : at + 2] for run in _RUNS.findall(sentence) for at in range(len(run) - 1))
    return frozenset((*_words(sentence), *pairs))


def _words(sentence: str) -> Iterable[str]:
    return _WORDS.findall(sentence.lower())


def _learned(under: Counter[str], positive: int, seen: Counter[str], sentences: int) -> tuple[float, dict[str, float]]:
    """Return the prior and the weight of each word, as log odds.

    Shares are drawn towards the word's share in all sentences (m-estimate, m = 1), so that a rare word says nothing of
    a theme that it was never seen under; a word speaks for a theme from its second sentence on.
    """
    negative = sentences - positive
    weights: dict[str, float] = {}
    for word, count in seen.items():
        if count >= _LEAST_SEEN and under[word] != 1:
            common = count / sentences
            inside = (under[word] + common) / (positive + 1)
            outside = (count - under[word] + common) / (negative + 1)
            weights[word] = log(inside / outside)
    return log((positive + 1) / (negative + 1)), weights
