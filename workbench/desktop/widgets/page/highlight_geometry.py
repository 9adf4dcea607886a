"""Where highlights lie in one paragraph of a document: fills, underlines, bars and outlines, as rectangles.

Heights count from the top of the paragraph, widths from the left edge of the document, in the document's pixels.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock

from workbench.desktop.widgets.page.passage_mark import MarkTag, PassageMark
from workbench.desktop.widgets.page.text_rects import line_rects
from workbench.domain.codebook import TagKind
from workbench.domain.passages import PassageState

LANES = 6
_DEEPEST = 3  # a fifth underline would cross the line of text below


@dataclass(frozen=True, slots=True)
class Piece:
    """Name the part of a passage that lies in one paragraph, in UTF-16 units from its start."""

    start: int
    end: int
    mark: PassageMark


@dataclass(frozen=True, slots=True)
class Fill:
    """Hold where the text under the same actors lies; *hues* has one entry for each, "" for a passage without tags."""

    rects: tuple[QRectF, ...]
    hues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Underline:
    """Hold the lines under one theme; *slot* 0 lies right under the text, others below it."""

    rects: tuple[QRectF, ...]
    hue: str
    slot: int


@dataclass(frozen=True, slots=True)
class Bar:
    """Hold one bar in the gutter, or in the last lane the number of bars that found no lane."""

    passage: int
    top: float
    bottom: float
    lane: int
    tag: MarkTag | None
    more: int = 0

    @property
    def is_solid(self) -> bool:
        """Say whether the bar stands for an actor, or for a passage without tags."""
        return self.tag is None or self.tag.kind is TagKind.ACTOR


@dataclass(slots=True)
class Geometry:
    """Hold all that is drawn for the passages of one paragraph."""

    fills: list[Fill] = field(default_factory=list)
    underlines: list[Underline] = field(default_factory=list)
    doubtful: list[QRectF] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    outlines: dict[int, list[QRectF]] = field(default_factory=dict)
    deepest: dict[int, int] = field(default_factory=dict)
    """The lowest slot of the lines under a passage, by its id."""


def geometry_of(block: QTextBlock, pieces: Iterable[Piece]) -> Geometry:
    """Lay out the highlights of the *pieces* that lie in *block*."""
    pieces = sorted(pieces, key=lambda piece: (piece.start, -piece.end, piece.mark.span, piece.mark.id))
    rects = {id(piece): line_rects(block, piece.start, piece.end) for piece in pieces}
    made = Geometry()
    made.fills = [Fill(tuple(line_rects(block, start, end)), hues) for start, end, hues in _segments(pieces)]
    made.underlines = _underlines(pieces, rects, made.deepest)
    made.bars = _bars(pieces, rects)
    for piece in pieces:
        made.outlines.setdefault(piece.mark.id, []).extend(rects[id(piece)])
        if piece.mark.state is not PassageState.EXACT:
            made.doubtful.extend(rects[id(piece)])
    return made


def _segments(pieces: Sequence[Piece]) -> list[tuple[int, int, tuple[str, ...]]]:
    """Cut the paragraph wherever a fill begins or ends; each part has the hues of all fills over it."""
    edges: list[tuple[int, int, str]] = []
    for piece in pieces:
        hues = [tag.hue for tag in piece.mark.actors] or ([] if piece.mark.tags else [""])
        for hue in hues:
            edges += [(piece.start, 1, hue), (piece.end, -1, hue)]
    active: Counter[str] = Counter()
    found = []
    before = 0
    for position, step, hue in sorted(edges):
        if position > before and active.total():
            found.append((before, position, tuple(sorted(active.elements()))))
        before = position
        active[hue] += step
    return found


def _underlines(pieces: Sequence[Piece], rects: dict[int, list[QRectF]], deepest: dict[int, int]) -> list[Underline]:
    ends: list[int] = []
    found = []
    for piece in pieces:
        for tag in piece.mark.themes:
            slot = next((slot for slot, end in enumerate(ends) if end <= piece.start), len(ends))
            ends[slot : slot + 1] = [piece.end]
            found.append(Underline(tuple(rects[id(piece)]), tag.hue, min(slot, _DEEPEST)))
            deepest[piece.mark.id] = max(deepest.get(piece.mark.id, 0), found[-1].slot)
    return found


def _bars(pieces: Sequence[Piece], rects: dict[int, list[QRectF]]) -> list[Bar]:
    """Give each tag of each passage the lane nearest to the text that is free beside its lines."""
    bottoms: list[float] = []
    placed: list[Bar] = []
    for piece in pieces:
        if not rects[id(piece)]:
            continue
        top = min(rect.top() for rect in rects[id(piece)])
        bottom = max(rect.bottom() for rect in rects[id(piece)])
        for tag in (*piece.mark.actors, *piece.mark.themes) or (None,):
            lane = next((lane for lane, end in enumerate(bottoms) if end <= top), len(bottoms))
            bottoms[lane : lane + 1] = [bottom]
            placed.append(Bar(piece.mark.id, top, bottom, lane, tag))
    return _counted_beyond(placed)


def _counted_beyond(bars: list[Bar]) -> list[Bar]:
    """Where more than ``LANES`` bars stand side by side, put a number in the last lane for those beyond the others."""
    kept = [bar for bar in bars if bar.lane < LANES - 1]
    crowds: list[list[Bar]] = []
    bottom = 0.0
    for bar in sorted((bar for bar in bars if bar.lane >= LANES - 1), key=lambda bar: bar.top):
        if not crowds or bar.top >= bottom:
            crowds.append([])
            bottom = bar.bottom
        crowds[-1].append(bar)
        bottom = max(bottom, bar.bottom)
    for crowd in crowds:
        first, bottom = crowd[0], max(bar.bottom for bar in crowd)
        is_alone = len(crowd) == 1
        kept.append(first if is_alone else Bar(first.passage, first.top, bottom, LANES - 1, None, len(crowd)))
    return kept
