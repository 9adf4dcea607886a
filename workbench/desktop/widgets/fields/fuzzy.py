"""How well a few typed letters fit a name."""

from __future__ import annotations

from workbench.domain.texts import fold

_AT_WORD_START = 8.0
_IN_A_ROW = 9.0  # more than a word's start, so that "tag" fits "Tag …" better than initials do
_ANYWHERE = 1.0
_WHOLE_WORD = 4.0
_PER_CHARACTER = 0.05
_NONE = float("-inf")


def fuzzy_score(query: str, text: str) -> float:
    """Return how well *query* fits *text*: 0 where it does not, more where it fits better.

    Each word of the query must occur in the text as a subsequence of letters, in any order of words. Letters at
    the start of words and letters in a row weigh most; of equal fits the shorter text is the better one. An
    empty query fits everything alike.
    """
    words = fold(query).split()
    folded = fold(text)
    if not words:
        return 1.0
    total = 0.0
    for word in words:
        score = _word_score(word, folded)
        if score == _NONE:
            return 0.0
        total += score
    return max(total - _PER_CHARACTER * len(folded), _PER_CHARACTER)


def _is_subsequence(word: str, text: str) -> bool:
    letters = iter(text)
    return all(letter in letters for letter in word)


def _word_score(word: str, text: str) -> float:
    """Find the best way to read *word* along *text*, letter by letter (dynamic programming over end positions)."""
    if not _is_subsequence(word, text):
        return _NONE
    previous = [_NONE] * len(text)
    for number, letter in enumerate(word):
        previous = _next_row(letter, text, previous, first=number == 0)
    whole = f" {word} " in f" {text} "
    return max(previous) + (_WHOLE_WORD if whole else 0.0)


def _next_row(letter: str, text: str, previous: list[float], *, first: bool) -> list[float]:
    row = [_NONE] * len(text)
    best = 0.0 if first else _NONE
    for at, candidate in enumerate(text):
        if candidate == letter:
            in_a_row = previous[at - 1] + _IN_A_ROW if at else _NONE
            starts_word = at == 0 or not text[at - 1].isalnum()
            row[at] = max(best, in_a_row) + (_AT_WORD_START if starts_word else _ANYWHERE)
        if not first:
            best = max(best, previous[at])
    return row
