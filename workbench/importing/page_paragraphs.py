"""Builds paragraphs, headings, list items and rows out of the lines of pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from workbench.domain.articles import BlockKind
from workbench.importing.blocks import Piece
from workbench.importing.pdf_lines import Line

_BULLET = re.compile(r"([•‣◦▪●○■–—*·\uf0b7\uf0a7-])(?:\s+|$)")
_NUMBER = re.compile(r"(?:\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)")
_END = re.compile(r"[.!?:;。！？：…][\"'”’»）)\]]*(?:\[?\d{1,3}\]?)?$")
_HYPHEN = re.compile(r"[^\W\d_][-‐\u00ad]$")
_NO_SPACE = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_NOTE = re.compile(r"(\d{1,3})\s")
_LEADER = re.compile(r"(?:\s?[.·…]){4,}\s*(\d{1,4}|[ivxlc]{1,6})$")
"""The dots between an entry of a table of contents and its page."""
_RIGHT_TO_LEFT = re.compile(r"[^\w]*[\u0590-\u08ff]")
_WORDS = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_LARGER = 1.12
_LONGEST_HEADING = 250
_LEVELS = 6
_SMALLER = 0.88
_INDENT = 0.8
_TAIL = 12
"""Characters in which the end of a sentence is looked for."""


@dataclass(frozen=True, slots=True)
class Typesetting:
    """Hold what holds for a whole document: sizes and distance of lines in points, and its words as they are spelt."""

    body: float
    leading: float
    sizes: tuple[float, ...]
    words: frozenset[str]


def typesetting_of(pages: Sequence[Sequence[Line]]) -> Typesetting:
    """Find the size of most letters, the usual distance of base lines, and the larger sizes, largest first."""
    letters: Counter[float] = Counter()
    for page in pages:
        for line in page:
            letters[line.size] += len(line.text)
    body = letters.most_common(1)[0][0] if letters else 10.0
    steps = [
        after.y - line.y
        for page in pages
        for line, after in pairwise(page)
        if line.size == body == after.size and 0.7 * body < after.y - line.y < 2.5 * body
    ]
    larger = sorted((size for size in letters if size >= _LARGER * body), reverse=True)
    words = {
        match.group().casefold()
        for page in pages
        for line in page
        for match in _WORDS.finditer(line.text)
        if match.end() < len(line.text)
    }
    return Typesetting(body, median(steps) if steps else 1.2 * body, tuple(_apart(larger)), frozenset(words))


def pieces_of(pages: Sequence[Sequence[Line]], style: Typesetting) -> list[Piece]:
    """Return the blocks of *pages* (lines in reading order); a paragraph that runs on belongs to the page it begins on."""
    groups: list[list[Line]] = []
    rows: set[int] = set()
    for page in pages:
        for index, line in enumerate(page):
            if _is_row(page, index):
                rows.add(len(groups))
                groups.append([line])
                continue
            group = _continued(groups, page, index, style) if len(groups) - 1 not in rows else None
            if group is None:
                groups.append([line])
            else:
                group.append(line)
    return [_row(group[0]) if number in rows else _piece(group, style) for number, group in enumerate(groups)]


def _continued(groups: list[list[Line]], page: Sequence[Line], index: int, style: Typesetting) -> list[Line] | None:
    """Return the group of lines that the line at *index* of *page* continues, or ``None`` where it begins one."""
    if not groups or _is_label(page[index].text):
        return None
    line, group = page[index], groups[-1]
    if line.noted or _is_next_note(group, line, style):
        return None
    before = group[-1]
    if _LEADER.search(before.text):
        return None
    if before.page != line.page or line.y <= before.y - before.size / 2:
        return _carried_on(groups, line, style)
    if not _looks_alike(before, line):
        return None
    return None if _parts_them(group, page, index, style) else group


def _carried_on(groups: list[list[Line]], line: Line, style: Typesetting) -> list[Line] | None:
    """Return the last group of running text, over notes at the foot of a page, where it goes on with *line*."""
    for group in reversed(groups[-12:]):
        last = group[-1]
        if group[0].noted or (last.size < _SMALLER * style.body and line.size > last.size * _LARGER):
            continue
        open_ended = last.divided or not _END.search(last.text[-_TAIL:])
        full = len(group) > 1 and _room_for(line, last, max(one.x1 for one in group)) < 2 * last.size
        goes_on = last.divided or bool(_HYPHEN.search(last.text[-2:])) or not line.text[:1].isupper() or full
        return group if open_ended and goes_on and _looks_alike(last, line) else None
    return None


def _is_next_note(group: Sequence[Line], line: Line, style: Typesetting) -> bool:
    """Say whether a line in small type begins with the number that follows the one that *group* begins with."""
    before, own = _NOTE.match(group[0].text), _NOTE.match(line.text)
    is_small = max(group[0].size, line.size) < _SMALLER * style.body
    return is_small and before is not None and own is not None and int(own[1]) == int(before[1]) + 1


def _looks_alike(before: Line, line: Line) -> bool:
    return abs(before.size - line.size) <= 0.08 * before.size and (before.bold == line.bold)


def _parts_them(group: list[Line], page: Sequence[Line], index: int, style: Typesetting) -> bool:
    """Say whether space, indentation, or a line that ends early parts the line at *index* from the one before."""
    before, line = group[-1], page[index]
    scale = line.size / style.body
    if line.y - before.y > max(style.leading * scale * 1.2, before.size * 1.15):
        return True
    if _is_heading(group, style):
        return False
    around = page[max(0, index - 8) : index + 9]
    near = [other for other in around if other.x0 < line.x1 and other.x1 > line.x0]
    if _RIGHT_TO_LEFT.match(line.text):
        before, line, *near = (replace(one, x0=-one.x1, x1=-one.x0) for one in (before, line, *near))
    left, right = min(other.x0 for other in near), max(other.x1 for other in near)
    indent = _INDENT * line.size
    hangs = _is_label(group[0].text) or _NOTE.match(group[0].text)
    if line.x0 > before.x0 + indent and before.x0 <= left + indent / 2 and not hangs:
        return line.x0 < left + 6 * line.size
    if line.x0 < before.x0 - indent and len(group) > 1:
        return True
    return _ends_early(before, line, left, right)


def _ends_early(before: Line, line: Line, left: float, right: float) -> bool:
    """Say whether the first word of *line* would have fitted behind *before*, so that the line end is meant."""
    room = _room_for(line, before, right)
    if before.divided or room < line.size:
        return False
    return bool(_END.search(before.text[-_TAIL:])) or room > 0.3 * (right - left)


def _room_for(line: Line, before: Line, right: float) -> float:
    """Return how much room up to *right* there would be behind *before*, had it the first word of *line* too."""
    width = (line.x1 - line.x0) / max(1, len(line.text))
    first = 1 if _is_wide(line.text) else len(line.text.split(maxsplit=1)[0]) + 1
    return right - before.x1 - width * first


def _is_heading(group: Sequence[Line], style: Typesetting) -> bool:
    text = sum(len(line.text) for line in group)
    return group[0].size >= _LARGER * style.body and text <= _LONGEST_HEADING


def _is_label(text: str) -> bool:
    return bool(_BULLET.match(text) or _NUMBER.match(text))


def _is_row(page: Sequence[Line], index: int) -> bool:
    """Say whether a line is the row of a table: it has cells, and the line before or after it has as many, or more."""
    line = page[index]
    if len(line.cells) < 2 or _is_label(f"{line.cells[0]} x"):
        return False
    near = [*page[max(0, index - 1) : index], *page[index + 1 : index + 2]]
    return any(len(other.cells) > 1 and not _is_label(f"{other.cells[0]} x") for other in near)


def _row(line: Line) -> Piece:
    return Piece(BlockKind.ROW, " | ".join(line.cells), page=line.page)


def _piece(group: Sequence[Line], style: Typesetting) -> Piece:
    text, first = _text(group, style.words), group[0]
    leader = _LEADER.search(text)
    if leader:
        return Piece(BlockKind.ITEM, f"{text[: leader.start()]} {leader[1]}", page=first.page)
    if _is_heading(group, style):
        level = next((rank for rank, size in enumerate(style.sizes, 1) if first.size >= size - 0.3), len(style.sizes))
        return Piece(BlockKind.HEADING, text, min(level, _LEVELS), first.page)
    if all(line.bold for line in group) and len(text) <= _LONGEST_HEADING / 2 and not _END.search(text[-_TAIL:]):
        return Piece(BlockKind.HEADING, text, min(len(style.sizes) + 1, _LEVELS), first.page)
    bullet = _BULLET.match(text)
    if bullet and text[bullet.end() :]:
        return Piece(BlockKind.ITEM, text[bullet.end() :], page=first.page)
    return Piece(BlockKind.ITEM if _NUMBER.match(text) else BlockKind.PARAGRAPH, text, page=first.page)


def _text(group: Sequence[Line], words: frozenset[str]) -> str:
    text = ""
    for before, line in pairwise([replace(group[0], text=""), *group]):
        text = _run_on(text, line.text, words, divided=before.divided) if text else line.text
    return text


def _run_on(text: str, after: str, words: frozenset[str], *, divided: bool) -> str:
    """Append a line to a text: without a space where a word or a script without spaces runs on.

    A hyphen at the line end goes, unless the document spells the word with it elsewhere and never without.
    """
    if divided or _HYPHEN.search(text[-2:]):
        start = text if divided else text[:-1]
        if not after[:1].islower():
            return f"{start}-{after}"
        head, tail = _WORDS.findall(start)[-1:], _WORDS.match(after)
        whole = f"{head[0] if head else ''}-{tail.group() if tail else ''}".casefold()
        keeps = whole in words and whole.replace("-", "") not in words
        return f"{start}-{after}" if keeps else start + after
    if _NO_SPACE.match(text[-1]) and _NO_SPACE.match(after):
        return text + after
    if _HANGUL.match(text[-1]) and _HANGUL.match(after):
        word = (text.rsplit(maxsplit=1)[-1] + after.split(maxsplit=1)[0]).strip("\"'“”‘’.,()").casefold()
        return text + after if word in words else f"{text} {after}"
    return f"{text} {after}"


def _is_wide(text: str) -> bool:
    return bool(_NO_SPACE.match(text[:1]))


def _apart(sizes: Iterable[float]) -> list[float]:
    """Return *sizes*, largest first, without those that differ by less than half a point."""
    kept: list[float] = []
    for size in sizes:
        if not kept or kept[-1] - size >= 0.5:
            kept.append(size)
    return kept
