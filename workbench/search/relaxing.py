"""The looser reading of a query whose words hardly ever stand together: some of them, the better answers first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from workbench.search.compile import Frequency
from workbench.search.query import Question
from workbench.search.schema import STEMMED, stems_of
from workbench.search.tree import All, Any, Node, Sequence, Some, Without
from workbench.search.words import Word, is_solid

FEW = 5
"""With fewer articles than this, an answer is followed by those of the looser reading."""

_LEAST_WORDS = 3
COMMON = 0.2
"""A word in a greater share of all articles says little: it ranks, but finds nothing by itself."""

_COMMON_AMONG_FEW = 0.5
"""The same where the query has too few words that say more."""

_LEAST_RUN = 4
"""So many characters without a space between them can be two words."""

_EAST_ASIAN = "\u3005"
"""Of the scripts without spaces, those before this one spell words by letters: pairs of them say nothing."""

RARE = 10
"""A word in so few articles is never common, however small the library."""


def relaxed(question: Question, articles: int, frequency: Frequency) -> Node | None:
    """Return what asks for articles with some of the plain words only, ``None`` where there are too few words for that.

    At least half of the words have to be there, taking the common ones as given, and half of those that are neither
    common nor unknown. Whatever else was asked for stays required, and what *question* finds is left out. There are so
    many *articles*, and *frequency* returns how many hold a word.
    """
    parts = list(_parts(question.tree))
    words = tuple(piece for part in dict.fromkeys(parts) if part in question.words for piece in _pieces(part))
    if len(words) < _LEAST_WORDS:
        return None
    frequencies = {word: _frequency(word, frequency) for word in words}
    telling = _telling(frequencies, articles) or words
    others = tuple(word for word in words if word not in telling)
    common = sum(frequencies[word] > 0 for word in others)
    required = (part for part in parts if part not in question.words)
    least = min(len(telling), max(_half(len(telling)), _half(len(words)) - common))
    return All((Some(telling, least, others), *required, Without(question.tree)))


def _pieces(word: Node) -> Iterator[Node]:
    """Cut a run of Chinese, Japanese or Korean characters, which may be a sentence, into its pairs of neighbours."""
    if not isinstance(word, Sequence) or len(word.words) < _LEAST_RUN or any(map(_is_spaced, word.words)):
        yield word
        return
    for pair in pairwise(word.words):
        yield replace(word, words=pair)


def _is_spaced(word: Word) -> bool:
    return not (is_solid(word.form) and word.form >= _EAST_ASIAN)


def _half(number: int) -> int:
    return (number + 1) // 2


def _telling(frequencies: dict[Node, int], articles: int) -> tuple[Node, ...]:
    """Return the words that are neither unknown nor common."""
    telling: tuple[Node, ...] = ()
    for share in (COMMON, _COMMON_AMONG_FEW):
        most = max(RARE, articles * share)
        telling = tuple(word for word, frequency in frequencies.items() if 0 < frequency <= most)
        if len(telling) >= _LEAST_WORDS:
            break
    return telling


def _parts(tree: Node) -> Iterator[Node]:
    if isinstance(tree, All):
        for part in tree.parts:
            yield from _parts(part)
    else:
        yield tree


def _frequency(word: Node, frequency: Frequency) -> int:
    """Return in about how many articles a plain word stands: words written together in no more than the rarest does."""
    match word:
        case Any(parts):
            return max(_frequency(part, frequency) for part in parts)
        case Sequence(open=True):
            return 1  # half a word: what it becomes is not known yet
        case Sequence(words=together):
            return min(
                max(frequency(stems_of(name), stem) for name in sorted(STEMMED) for stem in one.stems)
                for one in together
            )
    raise TypeError(f"not a plain word: {word!r}")
