"""Undoes hard line wraps: lines that were cut to fit a width become paragraphs again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

_WIDEST = 120
_NARROWEST = 40
_LISTED = re.compile(r"(?:[-*•–—>#|]|\d{1,3}[.)])\s")
_NO_SPACES = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]")


def paragraphs(lines: Sequence[str]) -> list[str]:
    """Return the paragraphs of *lines*: blank lines part them; other line ends do, unless they come from wrapping.

    A line end comes from wrapping where the first word of the next line would not have fitted any more. That is asked
    of all line ends together first, so that a list of short lines is left alone.
    """
    width = _wrapped_at(lines)
    found: list[list[str]] = []
    previous = ""
    for line in lines:
        if width and previous and line and _joins(previous, line, width):
            found[-1] += [_between(previous, line), line.strip()]
        elif line.strip():
            found.append([line.rstrip()])
        previous = line
    return ["".join(parts) for parts in found]


def _wrapped_at(lines: Sequence[str]) -> int:
    """Return the width that *lines* were wrapped at, in columns, or 0 where they were not."""
    pairs = [(line, after) for line, after in pairwise(lines) if line.strip() and after.strip()]
    if len(pairs) < 2:
        return 0
    widths = [_columns(line) for line, _ in pairs]
    width = max((columns for columns in widths if columns <= _WIDEST), default=0)
    if width < _NARROWEST or sum(columns > _WIDEST for columns in widths) > 0.1 * len(widths):
        return 0
    full = sum(
        columns + 1 + _columns(_first_word(after)) > width - 3
        for columns, (_, after) in zip(widths, pairs, strict=True)
    )
    return width if full >= 0.6 * len(pairs) else 0


def _joins(line: str, after: str, width: int) -> bool:
    if _LISTED.match(after) or after[:1].isspace():
        return False
    # Ragged wraps leave some room: only a line that is short for its text ends a paragraph.
    return _columns(line) + 1 + _columns(_first_word(after)) > 0.85 * width


def _between(line: str, after: str) -> str:
    """Return what stood at the wrapped end of *line*: a space, or nothing in scripts that are written without."""
    return "" if _NO_SPACES.match(line.rstrip()[-1]) and _NO_SPACES.match(after.strip()[0]) else " "


def _first_word(line: str) -> str:
    stripped = line.strip()
    return stripped[0] if _NO_SPACES.match(stripped) else stripped.split(maxsplit=1)[0]


def _columns(line: str) -> int:
    if line.isascii():
        return len(line.strip())
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in line.strip())
