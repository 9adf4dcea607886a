"""Puts the lines of a page into the order in which people read them: columns one after the other, rows of tables whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from workbench.importing.pdf_lines import Line, is_note_sign

_FEW = 4
_LONG = 18
_LONG_CJK = 8
_NARROWEST = 80.0
_SLACK = 6.0
_JUMPS = 3
_SPACE = 1.6


def in_reading_order(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of one page in reading order, the parts of each line joined.

    The order in which the file draws them is kept where it makes sense: it knows more than their places do.
    """
    starts = _columns(lines)
    columns = [_column(line, starts) for line in lines]
    if _is_orderly(lines, columns):
        return _joined(lines, columns)
    ordered = _by_place(lines, columns)
    return _joined(ordered, [_column(line, starts) for line in ordered])


def _columns(lines: Sequence[Line]) -> list[float]:
    """Return where columns of running text begin, from left to right; none or one for a page without columns."""
    long = [line for line in lines if _is_long(line)]
    starts: list[float] = []
    for left in sorted({round(line.x0) for line in long}):
        inside = [line for line in long if abs(line.x0 - left) <= _SLACK]
        if len(inside) >= _FEW and (not starts or left - starts[-1] > _NARROWEST):
            starts.append(float(left))
    while len(starts) > 1:
        bad = next((start for start in starts[1:] if not _is_gutter(start, long)), None)
        if bad is None:
            break
        starts.remove(bad)
    return starts


def _is_gutter(start: float, long: Sequence[Line]) -> bool:
    """Say whether running text ends before *start* beside the text that begins there."""
    right = [line for line in long if abs(line.x0 - start) <= _SLACK]
    top, bottom = min(line.y for line in right), max(line.y for line in right)
    beside = [line for line in long if line.x0 < start - _NARROWEST and top - line.size <= line.y <= bottom + line.size]
    left = [line for line in beside if line.x1 <= start]
    return len(left) >= _FEW and len(left) > 2 * (len(beside) - len(left))


def _is_long(line: Line) -> bool:
    wide = sum(character >= "\u2e80" for character in line.text)
    return len(line.text) >= (_LONG_CJK if wide > len(line.text) / 2 else _LONG)


def _column(line: Line, starts: Sequence[float]) -> int:
    """Return the number of the column that *line* stands in, from 0; -1 for a line that runs across columns."""
    inside = [number for number, start in enumerate(starts) if line.x0 >= start - _SLACK]
    column = inside[-1] if inside else 0
    if column + 1 < len(starts) and line.x1 > starts[column + 1] + _SLACK:
        return -1
    return column


def _is_orderly(lines: Sequence[Line], columns: Sequence[int]) -> bool:
    """Say whether the file draws its lines downwards, column by column, with few jumps."""
    pairs = list(zip(pairwise(lines), pairwise(columns), strict=True))
    upwards = sum(after.y < line.y - line.size / 2 for (line, after), _ in pairs)
    sidewards = sum(before != now and -1 not in {before, now} for _, (before, now) in pairs)
    return upwards <= _JUMPS + len(set(columns)) and sidewards <= _JUMPS * len(set(columns))


def _by_place(lines: Sequence[Line], columns: Sequence[int]) -> list[Line]:
    """Order lines from top to bottom, in bands between the lines that run across: within a band column by column."""
    ordered: list[Line] = []
    band: list[tuple[int, Line]] = []
    for line, column in sorted(zip(lines, columns, strict=True), key=lambda pair: (round(pair[0].y), pair[0].x0)):
        if column == -1:
            ordered += _down_columns(band)
            ordered.append(line)
            band = []
        else:
            band.append((column, line))
    return ordered + _down_columns(band)


def _down_columns(band: Iterable[tuple[int, Line]]) -> list[Line]:
    return [line for _, line in sorted(band, key=lambda pair: pair[0])]


def _joined(lines: Sequence[Line], columns: Sequence[int]) -> list[Line]:
    """Join the parts of each line again: across a wide gap as cells, otherwise as words."""
    joined: list[Line] = []
    previous = -1
    for line, column in zip(lines, columns, strict=True):
        before = joined[-1] if joined else None
        if before and column == previous and _is_mark(before, line):
            joined[-1] = replace(line, text=f"{before.text} {line.text}", x0=before.x0, cells=(line.text,), noted=True)
        elif before and column == previous and not before.divided and _is_beside(before, line):
            joined[-1] = _side_by_side(before, line)
        else:
            joined.append(replace(line, cells=(line.text,)))
        previous = column
    return joined


def _is_mark(before: Line, line: Line) -> bool:
    """Say whether *before* is the raised number or sign of the note that *line* begins."""
    is_raised = 0 < line.y - before.y < 0.6 * line.size
    is_before = 0 <= line.x0 - before.x1 < _SPACE * line.size
    return is_raised and is_before and is_note_sign(before.text, before.size, line.size)


def _is_beside(before: Line, line: Line) -> bool:
    apart = line.x0 >= before.x1 or line.x1 <= before.x0
    return abs(line.y - before.y) < 0.3 * max(before.size, line.size) and apart


def _side_by_side(before: Line, line: Line) -> Line:
    gap = max(line.x0 - before.x1, before.x0 - line.x1)
    cells = (*before.cells, line.text)
    if gap < _SPACE * before.size:
        cells = (*before.cells[:-1], f"{before.cells[-1]} {line.text}")
    main = before if len(before.text) >= len(line.text) else line  # not the bullet, which may be of another size
    return replace(
        main,
        text=f"{before.text} {line.text}",
        x0=min(before.x0, line.x0),
        x1=max(before.x1, line.x1),
        bold=before.bold and line.bold,
        divided=line.divided,
        cells=cells,
    )
