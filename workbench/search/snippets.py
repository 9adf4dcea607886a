"""The best passage of a text, with the words that answer the query marked in it."""

from __future__ import annotations

import re
from bisect import bisect_left

from workbench.domain.spans import Span
from workbench.search.marks import Marks, mark_spans, occurrences_by_piece
from workbench.search.spotting import Occurrence

OPEN, CLOSE = "\ue000", "\ue001"
"""Stand before and after each hit in a snippet: private-use characters, which no text keeps."""

_SEARCHED = 300_000
_LOOKED_AT = 40_000
_LEAD = 60
_SPACE = re.compile(r"\s+")
_PRIVATE = str.maketrans("", "", OPEN + CLOSE)


def snippet(text: str, marks: Marks, *, length: int = 220) -> str:
    """Return about *length* code points of *text* where it answers best, each hit between U+E000 and U+E001.

    The best place holds the most different parts of the query, then the most hits, then stands first. White space is
    shown as one space, and an ellipsis where text is left out. Of a long text only its beginning is looked at: up to
    where all parts of the query were met, or for 40,000 code points, or to the first hit within 300,000.
    """
    text = text[:_SEARCHED]
    found = _occurrences(text, marks)
    start = _best_start(text, found, length)
    end = _end(text, start, length)
    shown = _marked(text, Span(start, end), mark_spans(text[start:end], marks))
    return ("…" if start else "") + shown + ("…" if end < len(text.rstrip()) else "")


def _occurrences(text: str, marks: Marks) -> list[Occurrence]:
    found: list[Occurrence] = []
    parts: set[int] = set()
    for end, hits in occurrences_by_piece(text, marks):
        found += hits
        parts.update(hit.part for hit in hits)
        if len(parts) == len(marks.wanted) or (found and end >= _LOOKED_AT):
            break
    return found


def _best_start(text: str, found: list[Occurrence], length: int) -> int:
    if not found:
        return 0
    found = sorted(found, key=lambda hit: hit.span)
    starts = [hit.span.start for hit in found]
    if found[-1].span.end <= length:
        return 0
    best, best_worth = 0, (-1, -1)
    for index, hit in enumerate(found[:2000]):
        window = found[index : bisect_left(starts, hit.span.start + length - _LEAD)]
        worth = (len({other.part for other in window}), len(window))
        if worth > best_worth:
            best, best_worth = hit.span.start, worth
    return _start_near(text, best)


def _start_near(text: str, hit: int) -> int:
    """Return where a snippet begins: at the hit's line or sentence if near, else at a word before it."""
    earliest = max(0, hit - _LEAD)
    if earliest == 0:
        return 0
    before = text[earliest:hit]
    line = before.rfind("\n")
    stops = [match.end() for match in re.finditer(r"[.!?]\s+|[。！？]", before)]
    at = max([line + 1, *stops])
    if not at:
        space = before.find(" ")
        at = space + 1 if space >= 0 else 0
    return earliest + at


def _end(text: str, start: int, length: int) -> int:
    end = start + length
    if end >= len(text):
        return len(text)
    space = text.rfind(" ", start + length // 2, end)
    return space if space > 0 else end


def _marked(text: str, area: Span, spans: list[Span]) -> str:
    part = area.of(text)
    pieces: list[str] = []
    last = 0
    for span in spans:
        pieces += [_flat(part[last : span.start]), OPEN, _flat(span.of(part)), CLOSE]
        last = span.end
    return "".join([*pieces, _flat(part[last:])]).strip()


def _flat(text: str) -> str:
    return _SPACE.sub(" ", text.translate(_PRIVATE))
