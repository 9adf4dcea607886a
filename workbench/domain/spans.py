"""Places in a text: spans of code points, words, sentences, paragraphs, and UTF-16 positions for Qt."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

CONTEXT = 32
"""Code points of context kept on either side of a quote (the figure Hypothesis uses)."""

_REACH = 2000  # how far a neighbouring word is looked for: farther than any white space reaches
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# Accents and vowel signs that Python's \w leaves out, of the scripts that cannot do without them, and joiners.
_SIGNS = "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0dff\u0e31-\u0e4e\u200c\u200d"
# A number is one word with its sign, currency, thousands and per cent: half of one, or one without them, says something else.
_BEFORE_NUMBER = r"(?:(?<!\w)[-−+])?(?:[A-Z]{0,3}[$€£¥₩₹])?(?=\d)"
_WORD = re.compile(
    rf"(?:{_BEFORE_NUMBER})?\w[\w{_SIGNS}]*(?:(?:[-'’.]|(?<=\d),(?=\d))\w[\w{_SIGNS}]*)*(?:(?<=\d)[%‰])?"
)
_GERMAN_DAY = r"(?<=\d)(?<!\d{3})\.\s(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
_SENTENCE_END = re.compile(rf"""(?:(?!{_GERMAN_DAY})[.!?…؟۔।]+["'”’»)\]]*(?=\s)|[。！？｡]+["'”’」』）]*)\s*""")
_NO_END = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov|St|No|Nos|vs|etc|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sep|Sept|Oct|Nov|Dec|approx|e\.g|i\.e|U\.S|U\.K|U\.N|E\.U|D\.C|a\.m|p\.m)|\b[A-Z])\.$"
)
_LONGEST_NO_END = len("approx.")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Name a stretch of a text: code points, *start* included, *end* excluded."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}–{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Cut this span out of *text*."""
        return text[self.start : self.end]

    def touches(self, other: Span) -> bool:
        """Say whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, offset: int) -> bool:
        """Say whether the code point at *offset* lies in this span."""
        return self.start <= offset < self.end


class OffsetMap:
    """Translate between code points (storage) and UTF-16 units (Qt) of one text.

    Built once per text; each translation is a binary search over the characters beyond U+FFFF.
    """

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]
        self._astral_utf16 = [offset + index for index, offset in enumerate(self._astral)]

    def to_utf16(self, offset: int) -> int:
        """Return the UTF-16 position of code point *offset*."""
        return offset + bisect_left(self._astral, offset)

    def to_code_points(self, position: int) -> int:
        """Return the code point offset of UTF-16 *position*; a position inside a pair counts as its start."""
        before = bisect_left(self._astral_utf16, position - 1)
        is_inside = before < len(self._astral) and self._astral_utf16[before] == position - 1
        return position - before - is_inside


def trimmed(text: str, span: Span) -> Span:
    """Return *span* without white space at its ends; an all-white span collapses to its start."""
    part = span.of(text)
    start = span.start + len(part) - len(part.lstrip())
    end = span.end - (len(part) - len(part.rstrip()))
    return Span(start, end) if end > start else Span(span.start, span.start)


def snapped_to_words(text: str, span: Span) -> Span:
    """Return *span* grown to whole words at both ends, without white space at its ends.

    Text without spaces between words (Chinese, Japanese) is left as selected.
    """
    span = trimmed(text, span)
    if not len(span):
        return span
    start, end = span.start, span.end
    for match in _WORD.finditer(text, _line_start(text, start), _line_end(text, end)):
        if _has_cjk(match.group()):
            continue
        if match.start() < start < match.end():
            start = match.start()
        if match.start() < end < match.end():
            end = match.end()
    return Span(start, end)


def next_word_edge(text: str, offset: int, *, step: int, start: bool) -> int:
    """Return the next place after *offset* (*step* 1) or before it (-1) where a word starts, or with *start* false ends.

    Where there is none, *offset*. A Chinese or Japanese character counts as a word.
    """
    low, high = max(0, offset - _REACH), min(len(text), offset + _REACH)
    edges = {
        edge
        for match in _WORD.finditer(text, low, high)
        for edge in _edges(match, start=start)
        if low < edge < high or edge in {0, len(text)}
    }
    if step > 0:
        return min((edge for edge in edges if edge > offset), default=offset)
    return max((edge for edge in edges if edge < offset), default=offset)


def paragraph_at(text: str, offset: int) -> Span:
    """Return the line around *offset* (a paragraph, since texts keep one paragraph on one line)."""
    return trimmed(text, Span(_line_start(text, offset), _line_end(text, offset)))


def sentences(text: str, within: Span | None = None) -> list[Span]:
    """Cut *text* (or the part *within*) into sentences, none reaching over a line end.

    Rules of thumb for Latin, Cyrillic and CJK stops; a stop after an initial or a known abbreviation ends nothing.
    """
    area = Span(0, len(text)) if within is None else within  # an empty span is false
    found: list[Span] = []
    line_start = area.start
    while line_start < area.end:
        line_end = min(_line_end(text, line_start), area.end)
        start = line_start
        for match in _SENTENCE_END.finditer(text, line_start, line_end):
            stop = _stop_of(text, match)
            if _NO_END.search(text, max(start, stop - _LONGEST_NO_END), stop):
                continue
            found.append(trimmed(text, Span(start, match.end())))
            start = match.end()
        found.append(trimmed(text, Span(start, line_end)))
        line_start = line_end + 1
    return [span for span in found if len(span)]


def sentence_at(text: str, offset: int) -> Span:
    """Return the sentence around *offset*, or an empty span where there is none.

    Between two sentences it is the one before, at the start of a line the first.
    """
    found = sentences(text, Span(_line_start(text, offset), _line_end(text, offset)))
    begun = [span for span in found if span.start <= offset]
    return begun[-1] if begun else next(iter(found), Span(offset, offset))


def sentence_around(span: Span, cut: Sequence[Span]) -> Span:
    """Return the sentence among *cut*, all of the text's, in which *span* begins, grown to hold all of *span*."""
    place = bisect_right(cut, span.start, key=lambda sentence: sentence.start) - 1
    if place < 0 or cut[place].end <= span.start:
        return span
    return Span(cut[place].start, max(cut[place].end, span.end))


def context_of(text: str, span: Span) -> tuple[str, str]:
    """Return the text just before and just after *span*, ``CONTEXT`` code points at most each."""
    return text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]


def _stop_of(text: str, match: re.Match[str]) -> int:
    return match.start() + 1 if text[match.start()] == "." else match.start()


def _edges(word: re.Match[str], *, start: bool) -> Iterable[int]:
    if _has_cjk(word.group()):
        return range(word.start(), word.end()) if start else range(word.start() + 1, word.end() + 1)
    return (word.start() if start else word.end(),)


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end


def _has_cjk(word: str) -> bool:
    return any("\u2e80" <= character <= "\u9fff" or character >= "\U00020000" for character in word)
