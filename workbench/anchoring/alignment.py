"""How two texts lie beside each other: which places correspond, and which words only one of them has."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.anchoring.differences import differing_sentences, differing_words, like_paragraphs, paragraphs
from workbench.domain.spans import Span

_ALIKE = 3


@dataclass(frozen=True, slots=True)
class Alignment:
    """Hold the *places* that correspond in two texts, rising in both, and what only one has (code points).

    *differing* has the spans of the first text and those of the second; both are empty where the texts are not alike,
    as an article and its translation are not.
    """

    places: tuple[tuple[int, int], ...] = ()
    differing: tuple[tuple[Span, ...], tuple[Span, ...]] = ((), ())
    are_alike: bool = False


def aligned(text_a: str, text_b: str) -> Alignment:
    """Lay two texts beside each other by the paragraphs that both have.

    Texts are alike where a third of the shorter one's paragraphs stand in the other. Those that are not, but have
    equally many paragraphs, correspond paragraph by paragraph; others only as wholes.
    """
    in_a, in_b = paragraphs(text_a), paragraphs(text_b)
    pairs = like_paragraphs(text_a, text_b)
    are_alike = bool(pairs) and len(pairs) * _ALIKE >= min(len(in_a), len(in_b))
    if not are_alike:
        pairs = list(zip(in_a, in_b, strict=True)) if len(in_a) == len(in_b) else []
    places = tuple((a.start, b.start) for a, b in pairs)
    return Alignment(places, _differing(text_a, text_b) if are_alike else ((), ()), are_alike)


def _differing(text_a: str, text_b: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    found = differing_sentences(text_a, text_b)
    first = [span for pair in found for span in _own(text_a, pair.first, text_b, pair.second)]
    second = [span for pair in found for span in _own(text_b, pair.second, text_a, pair.first)]
    return tuple(first), tuple(second)


def _own(text: str, sentence: Span | None, other_text: str, other: Span | None) -> list[Span]:
    """Return where a *sentence* differs from the *other*; the whole of one that has no other beside it."""
    if sentence is None or other is None:
        return [] if sentence is None else [sentence]
    words = differing_words(sentence.of(text), other.of(other_text))
    return [Span(sentence.start + span.start, sentence.start + span.end) for span in words]
