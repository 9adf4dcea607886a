"""Places in a draft: code points, which the review counts, and UTF-16 units, which Qt counts."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from workbench.briefing.templates import GUIDANCE
from workbench.domain.spans import OffsetMap, Span


def place_in(draft: str, left: int | None) -> Span:
    """Return where the caret was *left*; in a draft that is seen for the first time, the first guidance to be replaced."""
    guidance = GUIDANCE.search(draft) if left is None else None
    at = min(left or 0, len(draft))
    return Span(*guidance.span()) if guidance else Span(at, at)


def units(text: str) -> int:
    """Return how many UTF-16 units *text* takes."""
    return len(text.encode("utf-16-le")) // 2


def points(text: str, position: int) -> int:
    """Return which code point of *text* stands at a position in UTF-16 units."""
    return len(text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))


def cursor_on(document: QTextDocument, offsets: OffsetMap, span: Span) -> QTextCursor:
    """Return a cursor that selects *span* (code points) of a document."""
    cursor = QTextCursor(document)
    cursor.setPosition(offsets.to_utf16(span.start))
    cursor.setPosition(offsets.to_utf16(span.end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


class Moves:
    """Tell where places of an *old* text stand in a *new* one."""

    def __init__(self, old: str, new: str) -> None:
        self._by = len(new) - len(old)
        self._same = len(old) if old == new else common_start(old, new)
        rest = min(len(old), len(new)) - self._same
        self._end = len(old) - min(common_start(old[::-1], new[::-1]), rest) if rest or self._by else len(old)

    def place(self, span: Span) -> Span | None:
        """Return where *span* stands now, ``None`` where the change between the two touches it."""
        if span.end <= self._same:
            return span
        return Span(span.start + self._by, span.end + self._by) if span.start >= self._end else None


def common_start(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
