"""Approximate matching of a quote in a text, in any script, within edit distance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Match:
    """Hold a stretch of the text and the edits (insertions, deletions, replacements) that part it from the quote."""

    span: Span
    errors: int


def occurrences(text: str, words: str) -> list[int]:
    """Return the start of every exact occurrence of *words* in *text*, overlapping ones too."""
    found = []
    start = text.find(words) if words else -1
    while start >= 0:
        found.append(start)
        start = text.find(words, start + 1)
    return found


def distances(pattern: str, text: str, *, anchored: bool) -> Iterator[int]:
    """Yield, for each end in *text*, the fewest edits between *pattern* and a stretch that ends there.

    An *anchored* stretch starts where the text starts; any other starts where it fits best.
    Source: Myers (1999) as restated by Hyyrö (2001), one column as one integer; Python's integers have no word size,
    so a pattern of any length and script goes in one pass.
    """
    if not pattern:
        return
    masks: dict[str, int] = {}
    for index, character in enumerate(pattern):
        masks[character] = masks.get(character, 0) | 1 << index
    last = 1 << (len(pattern) - 1)
    full = (last << 1) - 1
    rising, falling, distance = full, 0, len(pattern)
    for character in text:
        equal = masks.get(character, 0)
        vertical = equal | falling
        horizontal = (((equal & rising) + rising) ^ rising) | equal
        plus = (falling | ~(horizontal | rising)) & full
        minus = rising & horizontal
        if plus & last:
            distance += 1
        elif minus & last:
            distance -= 1
        plus = plus << 1 | anchored
        minus <<= 1
        rising = (minus | ~(vertical | plus)) & full
        falling = plus & vertical & full
        yield distance


def best_matches(pattern: str, text: str, *, max_errors: int, limit: int = 8) -> list[Match]:
    """Return the best matches of *pattern* that do not crowd each other, fewest errors first."""
    ends = [(errors, end) for end, errors in enumerate(distances(pattern, text, anchored=False), 1)]
    ends = sorted(entry for entry in ends if entry[0] <= max_errors)
    apart = max(1, len(pattern) // 2)
    chosen: list[tuple[int, int]] = []
    for errors, end in ends:
        if len(chosen) == limit:
            break
        if all(abs(end - other) >= apart for _, other in chosen):
            chosen.append((errors, end))
    return [Match(Span(_start_of(pattern, text, end, errors), end), errors) for errors, end in chosen]


def similarity(words: str, other: str) -> float:
    """Return how alike two strings are: 1 for equal, 0 for nothing in common (edits over the longer length)."""
    longest = max(len(words), len(other))
    if not words or not other:
        return float(not longest)
    *_, errors = distances(words, other, anchored=True)
    return 1 - errors / longest


def opening_similarity(words: str, text: str) -> float:
    """Return how alike *words* are to the opening of *text* that fits them best, 0 to 1."""
    best = min(distances(words, text, anchored=True), default=len(words))
    return max(0.0, 1 - best / len(words)) if words else 1.0


def _start_of(pattern: str, text: str, end: int, errors: int) -> int:
    area = text[max(0, end - len(pattern) - errors) : end][::-1]
    lengths = enumerate(distances(pattern[::-1], area, anchored=True), 1)
    fitting = [length for length, found in lengths if found == errors]
    return end - min(fitting, key=lambda length: abs(length - len(pattern)), default=0)
