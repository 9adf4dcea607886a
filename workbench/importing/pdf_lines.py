"""Takes the lines of text out of the pages of a PDF, each with its place, size and weight."""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

_WORD = re.compile(r"[^\s\x02\ufffe]+")
_PARTING = re.compile(r"[\r\n\x02\ufffe]+")
_HYPHENS = ("\x02", "\ufffe")
"""What PDFium puts where a word was divided at the end of a line; it leaves out the line end itself."""
_COMPATIBLE = re.compile("[\ufb00-\ufb4f\ufb50-\ufdfb\ufe70-\ufefc]+")
_GAP = 0.9
_ALIKE = 1.25
_STEEP = 0.3
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """Hold one line, or one column's part of it, in points from the left and the top of its page.

    *y* is the base line; *cells* are the parts of a line that wide gaps divide; *divided* says that a hyphen at the end
    divides a word; *page* counts from 1.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False
    divided: bool = False
    page: int = 1
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Word:
    """Hold where a word is found in the letters of a page, how far it reaches, and its size."""

    match: re.Match[str]
    left: float
    right: float
    size: float


def lines_of(page: Any, number: int) -> list[Line]:
    """Return the lines of a pypdfium2 *page* in the order in which the file draws them; turned text is left out."""
    text_page = page.get_textpage()
    try:
        return list(_Page(page, text_page, number).lines())
    finally:
        text_page.close()


class _Page:
    """Reads the letters of one page."""

    def __init__(self, page: Any, text_page: Any, number: int) -> None:
        import pypdfium2.raw as pdfium  # noqa: PLC0415 - only workers that meet a PDF need it

        self._pdfium = pdfium
        self._text_page = text_page
        self._number = number
        self._turn = page.get_rotation()
        left, bottom, right, top = page.get_bbox()
        self._edges = (left, bottom, right, top)
        self._box = [ctypes.c_double() for _ in range(4)]
        self._matrix = pdfium.FS_MATRIX()
        self._name = ctypes.create_string_buffer(128)

    def lines(self) -> Iterator[Line]:
        text = self._text()
        start = 0
        for parting in [*_PARTING.finditer(text), None]:
            end = parting.start() if parting else len(text)
            divided = bool(parting and parting.group()[0] in _HYPHENS)
            yield from self._parts(text, start, end, divided=divided)
            start = parting.end() if parting else end

    def _text(self) -> str:
        """Return the page's letters so that positions in the text are those of PDFium."""
        count = self._text_page.count_chars()
        text = str(self._text_page.get_text_range()) if count > 0 else ""
        if len(text) == count:
            return text
        codes = (self._pdfium.FPDFText_GetUnicode(self._text_page, index) for index in range(count))
        return "".join(chr(code) if 0 < code < 0x110000 else " " for code in codes)

    def _parts(self, text: str, start: int, end: int, *, divided: bool) -> Iterator[Line]:
        """Yield the parts of one line: words that no wide gap divides."""
        matches = list(_WORD.finditer(text, start, end))
        if not matches or self._size(matches[0].start())[1] > _STEEP:
            return
        words = [_Word(match, *self._reach(match), self._size(match.start())[0]) for match in matches]
        ends = _divisions(words)
        for first, last in pairwise([0, *ends, len(words)]):
            yield self._line(text, words[first:last], divided=divided and last == len(words))

    def _line(self, text: str, words: list[_Word], *, divided: bool) -> Line:
        first, last = words[0].match.start(), words[-1].match.end()
        sizes: Counter[float] = Counter()
        for word in words:
            sizes[round(word.size, 1)] += len(word.match.group())
        return Line(
            text=_plain(text[first:last]),
            x0=min(word.left for word in words),
            x1=max(word.right for word in words),
            y=self._base_line(first),
            size=sizes.most_common(1)[0][0],
            bold=self._is_bold(first) and self._is_bold(last - 1),
            divided=divided,
            page=self._number,
        )

    def _reach(self, word: re.Match[str]) -> tuple[float, float]:
        left, right = self._across(word.start()), self._across(word.end() - 1)
        return min(left[0], right[0]), max(left[1], right[1])

    def _across(self, index: int) -> tuple[float, float]:
        """Return how far a letter reaches from left to right, as the page is shown."""
        box = self._box
        self._pdfium.FPDFText_GetCharBox(self._text_page, index, *box)
        x0, x1, y0, y1 = (number.value for number in box)
        left, bottom, right, top = self._edges
        return {0: (x0 - left, x1 - left), 90: (y0 - bottom, y1 - bottom), 180: (right - x1, right - x0)}.get(
            self._turn, (top - y1, top - y0)
        )

    def _base_line(self, index: int) -> float:
        x, y = self._box[0], self._box[1]
        self._pdfium.FPDFText_GetCharOrigin(self._text_page, index, x, y)
        left, bottom, right, top = self._edges
        return float(
            {0: top - y.value, 90: x.value - left, 180: y.value - bottom}.get(self._turn, right - x.value)
        )

    def _size(self, index: int) -> tuple[float, float]:
        """Return a letter's size in points, and how steeply its line runs: 0 for level, 1 for upright."""
        matrix = self._matrix
        size = float(self._pdfium.FPDFText_GetFontSize(self._text_page, index)) or 1.0
        if not self._pdfium.FPDFText_GetMatrix(self._text_page, index, matrix):
            return size, 0.0
        along, across = (matrix.a, matrix.b) if self._turn in {0, 180} else (matrix.b, matrix.a)
        length = math.hypot(along, across) or 1.0
        return size * (math.hypot(matrix.c, matrix.d) or 1.0), abs(across) / length

    def _is_bold(self, index: int) -> bool:
        flags = ctypes.c_int()
        length = self._pdfium.FPDFText_GetFontInfo(self._text_page, index, self._name, len(self._name), flags)
        name = self._name.raw[: max(0, min(length, len(self._name)) - 1)].decode("ascii", "ignore")
        return bool(_BOLD.search(name))


def _divisions(words: list[_Word]) -> list[int]:
    """Return where wide gaps divide *words*. Gaps all alike are those of a justified line."""
    gaps = [max(after.left - word.right, word.left - after.right) for word, after in pairwise(words)]
    if len(gaps) > 1 and 0 < max(gaps) <= _ALIKE * min(gaps):
        return []
    return [index for index, gap in enumerate(gaps, 1) if gap > _GAP * words[0].size]


def _plain(text: str) -> str:
    """Write ligatures and Arabic letter forms, which only typesetting needs, as the letters they stand for."""
    return _COMPATIBLE.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
