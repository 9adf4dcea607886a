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
_COMPATIBLE = re.compile("[\u2f00-\u2fdf\ufb00-\ufb4f\ufb50-\ufdfb\ufe70-\ufefc]+")
_GAP = 0.9
_ALIKE = 0.35
_WIDEST_SPACE = 3.0
_SMALL = 0.8
_NOTE_SIGN = re.compile(r"\d{1,3}|[*†‡§]{1,3}")
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """Hold one line, or one column's part of it, in points from the left and the top of its page.

    *y* is the base line; *cells* are the parts of a line that wide gaps divide; *divided* says that a hyphen at the end
    divides a word; *page* counts from 1. *noted* says that it begins with a raised number or sign, as notes do.
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
    noted: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    """Hold where a word is found in the letters of a page, how far it reaches, and its size."""

    match: re.Match[str]
    left: float
    right: float
    size: float


def is_note_sign(text: str, size: float, beside: float) -> bool:
    """Say whether *text* is what notes are told by, a number or stars and daggers, and small for what stands *beside* it."""
    return size < _SMALL * beside and bool(_NOTE_SIGN.fullmatch(text))


def lines_of(page: Any, number: int) -> list[Line]:
    """Return the lines of a pypdfium2 *page* in the order in which the file draws them.

    Text that runs in another direction than most of the page, as stamps along the edge do, is left out.
    """
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
        self._raw = text_page.raw
        self._number = number
        self._turn = 0
        left, bottom, right, top = page.get_bbox()
        self._edges = (left, bottom, right, top)
        self._box = [ctypes.c_double() for _ in range(4)]
        self._matrix = pdfium.FS_MATRIX()
        self._box_places = [ctypes.byref(number) for number in self._box]
        self._matrix_place = ctypes.byref(self._matrix)
        self._name = ctypes.create_string_buffer(256)
        self._bold: dict[bytes, bool] = {}

    def lines(self) -> Iterator[Line]:
        text = self._text()
        lines: list[tuple[int, int, bool]] = []
        start = 0
        for parting in _PARTING.finditer(text):
            lines.append((start, parting.start(), parting.group()[0] in _HYPHENS))
            start = parting.end()
        runs = [
            (self._direction(word.start()), word, line)
            for line in [*lines, (start, len(text), False)]
            if (word := _WORD.search(text, *line[:2]))
        ]
        most: Counter[int] = Counter()
        for direction, _, (start, end, _) in runs:
            most[direction] += end - start
        self._turn = most.most_common(1)[0][0] if most else 0
        for direction, _, (start, end, divided) in runs:
            if direction == self._turn:
                yield from self._parts(text, start, end, divided=divided)

    def _text(self) -> str:
        """Return the page's letters so that positions in the text are those of PDFium."""
        count = self._text_page.count_chars()
        text = str(self._text_page.get_text_range()) if count > 0 else ""
        if len(text) == count:
            return text
        codes = (self._pdfium.FPDFText_GetUnicode(self._raw, index) for index in range(count))
        return "".join(chr(code) if 0 < code < 0x110000 else " " for code in codes)

    def _parts(self, text: str, start: int, end: int, *, divided: bool) -> Iterator[Line]:
        """Yield the parts of one line: words that no wide gap divides."""
        words = [word for match in _WORD.finditer(text, start, end) if (word := self._word(match))]
        if not words:
            return
        ends = _divisions(words)
        for first, last in pairwise([0, *ends, len(words)]):
            yield self._line(text, words[first:last], divided=divided and last == len(words))

    def _word(self, match: re.Match[str]) -> _Word | None:
        size = self._size(match.start())
        return _Word(match, *self._reach(match), size) if self._turned() == self._turn else None

    def _line(self, text: str, words: list[_Word], *, divided: bool) -> Line:
        first, last = words[0].match.start(), words[-1].match.end()
        sizes: Counter[float] = Counter()
        for word in words:
            sizes[round(word.size, 1)] += len(word.match.group())
        size = sizes.most_common(1)[0][0]
        usual = next(word for word in words if round(word.size, 1) == size)
        return Line(
            text=_plain(text[first:last]),
            x0=min(word.left for word in words),
            x1=max(word.right for word in words),
            y=self._base_line(usual.match.start()),
            size=size,
            bold=self._is_bold(first) and self._is_bold(last - 1),
            divided=divided,
            page=self._number,
            noted=is_note_sign(words[0].match.group(), words[0].size, size),
        )

    def _reach(self, word: re.Match[str]) -> tuple[float, float]:
        first, last = word.start(), word.end() - 1
        left, right = self._across(first)
        if first == last:
            return left, right
        end_left, end_right = self._across(last)
        return min(left, end_left), max(right, end_right)

    def _across(self, index: int) -> tuple[float, float]:
        """Return how far a letter reaches from left to right, as the page is shown."""
        box = self._box
        self._pdfium.FPDFText_GetCharBox(self._raw, index, *self._box_places)
        left, bottom, right, top = self._edges
        if self._turn == 0:
            return box[0].value - left, box[1].value - left
        x0, x1, y0, y1 = (number.value for number in box)
        if self._turn == 180:
            return right - x1, right - x0
        return (y0 - bottom, y1 - bottom) if self._turn == 90 else (top - y1, top - y0)

    def _base_line(self, index: int) -> float:
        x, y = self._box[0], self._box[1]
        self._pdfium.FPDFText_GetCharOrigin(self._raw, index, *self._box_places[:2])
        left, bottom, right, top = self._edges
        return float({0: top - y.value, 90: x.value - left, 180: y.value - bottom}.get(self._turn, right - x.value))

    def _size(self, index: int) -> float:
        """Return a letter's size in points."""
        matrix = self._matrix
        size = float(self._pdfium.FPDFText_GetFontSize(self._raw, index)) or 1.0
        self._pdfium.FPDFText_GetMatrix(self._raw, index, self._matrix_place)
        return size * (math.hypot(matrix.c, matrix.d) or 1.0)

    def _direction(self, index: int) -> int:
        self._matrix.a, self._matrix.b = 1.0, 0.0
        self._pdfium.FPDFText_GetMatrix(self._raw, index, self._matrix_place)
        return self._turned()

    def _turned(self) -> int:
        """Return by how many degrees, clockwise, the page must be turned for the letter last measured to stand upright."""
        along, across = self._matrix.a, self._matrix.b
        if abs(across) <= abs(along):
            return 0 if along > 0 else 180
        return 90 if across > 0 else 270

    def _is_bold(self, index: int) -> bool:
        flags = ctypes.c_int()
        self._pdfium.FPDFText_GetFontInfo(self._raw, index, self._name, len(self._name), ctypes.byref(flags))
        name = self._name.value
        if name not in self._bold:
            self._bold[name] = bool(_BOLD.search(name.decode("ascii", "ignore")))
        return self._bold[name]


def _divisions(words: list[_Word]) -> list[int]:
    """Return where wide gaps divide *words*. Gaps all alike are those of a justified line."""
    gaps = [max(after.left - word.right, word.left - after.right) for word, after in pairwise(words)]
    size = words[0].size
    if len(gaps) > 1 and max(gaps) < _WIDEST_SPACE * size and max(gaps) - min(gaps) < _ALIKE * size:
        return []
    return [index for index, gap in enumerate(gaps, 1) if gap > _GAP * size]


def _plain(text: str) -> str:
    """Write ligatures, Arabic letter forms and Chinese radicals, which come from fonts, as the letters they stand for."""
    return _COMPATIBLE.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
