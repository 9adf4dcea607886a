"""The sentences in which two texts differ, set beside each other, and the paragraphs that are alike."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from workbench.domain.spans import Span, sentences
from workbench.domain.texts import TOKEN, tokens

_LINE = re.compile("[^\\n]+")
_BRACKETS = tuple(zip("([“„«「『（【", ")]”“»」』）】", strict=True))
_REWRITTEN = 0.4
_AHEAD = 8


@dataclass(frozen=True, slots=True)
class Difference:
    """Hold a sentence of the *first* text beside what the *second* has for it; ``None`` where one has nothing."""

    first: Span | None
    second: Span | None


def differing_sentences(text_a: str, text_b: str) -> list[Difference]:
    """Return in order the sentences that only one text has, a rewritten one beside its like (code points, end exclusive).

    Case, punctuation and the breaks between lines make no difference.
    """
    in_a, in_b = _worded(text_a, sentences(text_a)), _worded(text_b, sentences(text_b))
    return [
        difference
        for kind, a_start, a_end, b_start, b_end in _opcodes(in_a, in_b)
        if kind != "equal"
        for difference in _paired(in_a[a_start:a_end], in_b[b_start:b_end])
    ]


def differing_pairs(text_a: str, text_b: str) -> list[tuple[str, str]]:
    """Return the words of the sentences that differ, the first text's and the second's; empty where it has nothing."""
    return [
        (pair.first.of(text_a) if pair.first else "", pair.second.of(text_b) if pair.second else "")
        for pair in differing_sentences(text_a, text_b)
    ]


def like_paragraphs(text_a: str, text_b: str) -> list[tuple[Span, Span]]:
    """Return in order the paragraphs that both texts have, rewritten or not (code points, end exclusive)."""
    in_a, in_b = _worded(text_a, _lines(text_a)), _worded(text_b, _lines(text_b))
    found: list[tuple[Span, Span]] = []
    for kind, a_start, a_end, b_start, b_end in _opcodes(in_a, in_b):
        if kind == "equal":
            found += [(a, b) for (a, _), (b, _) in zip(in_a[a_start:a_end], in_b[b_start:b_end], strict=True)]
        else:
            pairs = _paired(in_a[a_start:a_end], in_b[b_start:b_end])
            found += [(pair.first, pair.second) for pair in pairs if pair.first and pair.second]
    return found


def paragraphs(text: str) -> list[Span]:
    """Return the lines of *text* that have words."""
    return [span for span, _ in _worded(text, _lines(text))]


def differing_words(sentence: str, other: str) -> list[Span]:
    """Return where *sentence* has words that *other* has not in their place (code points, end exclusive)."""
    own = [Span(match.start(), match.end()) for match in TOKEN.finditer(sentence)]
    words = [span.of(sentence).casefold() for span in own]
    matcher = SequenceMatcher(
        None, words, [match.group().casefold() for match in TOKEN.finditer(other)], autojunk=False
    )
    return [
        _with_brackets(sentence, Span(own[start].start, own[end - 1].end))
        for kind, start, end, _, _ in matcher.get_opcodes()
        if kind in {"replace", "delete"}
    ]


def _with_brackets(sentence: str, words: Span) -> Span:
    """Return *words* with the brackets beside them whose other half stands among them."""
    inside, start, end = words.of(sentence), words.start, words.end
    for opening, closing in _BRACKETS:
        if sentence.endswith(opening, 0, start) and inside.count(closing) > inside.count(opening):
            start -= 1
        if sentence.startswith(closing, end) and inside.count(opening) > inside.count(closing):
            end += 1
    return Span(start, end)


_Worded = list[tuple[Span, tuple[str, ...]]]


def _worded(text: str, parts: Iterable[Span]) -> _Worded:
    """Return the *parts* of *text* that have words, with their words."""
    found = ((span, tuple(tokens(span.of(text)))) for span in parts)
    return [(span, words) for span, words in found if words]


def _lines(text: str) -> list[Span]:
    return [Span(match.start(), match.end()) for match in _LINE.finditer(text)]


def _opcodes(in_a: _Worded, in_b: _Worded) -> list[tuple[str, int, int, int, int]]:
    matcher = SequenceMatcher(None, [words for _, words in in_a], [words for _, words in in_b], autojunk=False)
    return list(matcher.get_opcodes())


def _paired(in_a: _Worded, in_b: _Worded) -> list[Difference]:
    """Set each sentence beside the nearest to come that shares enough of its words, keeping both orders."""
    pairs: list[Difference] = []
    done = 0
    for span, words in in_a:
        ahead = range(done, min(done + _AHEAD, len(in_b)))
        like = next((place for place in ahead if _shared(words, in_b[place][1]) >= _REWRITTEN), None)
        if like is None:
            pairs.append(Difference(span, None))
            continue
        pairs += [Difference(None, skipped) for skipped, _ in in_b[done:like]]
        pairs.append(Difference(span, in_b[like][0]))
        done = like + 1
    return pairs + [Difference(None, skipped) for skipped, _ in in_b[done:]]


def _shared(words: tuple[str, ...], others: tuple[str, ...]) -> float:
    """Return which part of the shorter sentence's words the other has."""
    a, b = set(words), set(others)
    return len(a & b) / min(len(a), len(b))
