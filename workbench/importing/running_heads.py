"""Takes running heads, feet and page numbers off the pages of a document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from workbench.importing.pdf_lines import Line

_EDGE = 3
_SHARE = 0.4
_SAME_PLACE = 4.0
_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b")
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|seite|página|pagina|p\.|стр\.?|第)?\s*\d{1,4}\s*(?:页|頁|쪽|ページ)?\s*(?:(?:of|von|de|/|из)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|file:)\S+(?:\s+\d+/\d+)?", re.IGNORECASE)
_STAMP = re.compile(r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?,?\s+\d{1,2}[:.]\d\d(?:\s?[AP]M)?\b.*", re.IGNORECASE)
"""What web browsers print below and above a page: the address with page numbers, the time of printing with the title."""


def without_running_heads(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[str]]:
    """Return *pages* without running heads and feet, and the texts of the lines left out.

    A line is one where it stands among the outermost lines of pages, at the same height on at least two fifths of them
    (left and right pages differ), with nothing but numbers changed; or where it is a page number or a browser's line.
    """
    edges = [_outermost(page) for page in pages]
    heights: dict[str, Counter[int]] = {}
    for edge in edges:
        for mask, height in {(_masked(line), round(line.y / _SAME_PLACE)) for line in edge}:
            heights.setdefault(mask, Counter())[height] += 1
    needed = max(2, round(_SHARE * len(pages)))
    shifts = Counter(shift for page, edge in zip(pages, edges, strict=True) for shift in _shifts(page, edge))
    kept: list[list[Line]] = []
    dropped: list[str] = []
    for page, edge in zip(pages, edges, strict=True):
        heads = {line for line in edge if _is_repeated(line, heights, needed)} | _marks(page, edge, shifts)
        kept.append([line for line in page if line not in heads])
        dropped += [line.text for line in page if line in heads]
    return kept, dropped


def is_stamp(text: str) -> bool:
    """Say whether *text* is the time of printing, which browsers put above pages: no date of publication."""
    return bool(_STAMP.fullmatch(text))


def _outermost(page: Sequence[Line]) -> set[Line]:
    by_height = sorted(page, key=lambda line: line.y)
    return {*by_height[:_EDGE], *by_height[-_EDGE:]}


def _masked(line: Line) -> str:
    return _DIGITS.sub("#", line.text.casefold())


def _is_repeated(line: Line, heights: dict[str, Counter[int]], needed: int) -> bool:
    height = round(line.y / _SAME_PLACE)
    there = heights.get(_masked(line), Counter())
    return sum(there[near] for near in (height - 1, height, height + 1)) >= needed


def _marks(page: Sequence[Line], edge: set[Line], shifts: Counter[int]) -> set[Line]:
    """Return the page number, what a browser printed, and what stands on one line with either.

    A number is that of the page where the numbers of other pages go on with it (*shifts*), or where it stands alone and
    fits; the time above counts only where the address is below.
    """
    outer = [line for line in edge if _is_outermost(line, page)]
    numbers = [line for line in outer if _PAGE_NUMBER.fullmatch(line.text) and _goes_on(line, page, shifts)]
    feet = [line for line in outer if _ADDRESS.fullmatch(line.text)]
    stamps = [line for line in outer if feet and _STAMP.fullmatch(line.text)]
    marks = [*numbers, *feet, *stamps]
    return {line for line in edge for mark in marks if _is_level(line, mark)}


def _goes_on(line: Line, page: Sequence[Line], shifts: Counter[int]) -> bool:
    alone = not any(other is not line and _is_level(other, line) for other in page)
    return shifts[_shift(line)] > 1 or (alone and _shift(line) == 0)


def _shifts(page: Sequence[Line], edge: set[Line]) -> set[int]:
    """Return how far the numbers that may be that of the page are from its place in the file."""
    return {_shift(line) for line in edge if _PAGE_NUMBER.fullmatch(line.text) and _is_outermost(line, page)}


def _shift(line: Line) -> int:
    number = re.search(r"\d+", line.text)
    return int(number.group()) - line.page if number else 0


def _is_level(line: Line, other: Line) -> bool:
    return abs(line.y - other.y) < other.size / 2


def _is_outermost(line: Line, page: Sequence[Line]) -> bool:
    others = [other.y for other in page if abs(other.y - line.y) > line.size / 2]
    return bool(others) and (not any(y < line.y for y in others) or not any(y > line.y for y in others))
