"""The names of a heat grid's rows and columns: how much room they take, and how they are written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from workbench.desktop.look import Look
from workbench.desktop.widgets.rows.wrapped_lines import wrapped_lines
from workbench.desktop.widgets.tags.tag_mark import WIDTH, paint_tag_mark
from workbench.domain.codebook import Tag

MARGIN = 4
_AFTER_MARK = 6


@dataclass(frozen=True, slots=True)
class Head:
    """Name a row or a column, with the sign of its *tag* where it is one."""

    id: int
    name: str
    tag: Tag | None = None

    @classmethod
    def of(cls, tag: Tag) -> Head:
        """Return the head of a tag's row or column."""
        return cls(tag.id, tag.name, tag)


def indent(look: Look, head: Head) -> int:
    """Return how far from its edge a name begins."""
    return look.px(MARGIN) + (0 if head.tag is None else look.px(WIDTH) + look.px(_AFTER_MARK))


def width_of_names(look: Look, heads: Iterable[Head], font: QFont) -> float:
    """Return the room that the longest name takes in one line."""
    metrics = QFontMetricsF(font)
    return max((indent(look, head) + metrics.horizontalAdvance(head.name) for head in heads), default=0.0)


def width_of_words(look: Look, heads: Iterable[Head], font: QFont) -> float:
    """Return the room that the longest single word takes."""
    metrics = QFontMetricsF(font)
    words = ((indent(look, head), word) for head in heads for word in head.name.split())
    return max((left + metrics.horizontalAdvance(word) for left, word in words), default=0.0)


def lines_of(look: Look, heads: Iterable[Head], font: QFont, width: float, most: int) -> int:
    """Return how many lines the name that needs the most takes in *width*, up to *most*."""
    long = (head for head in heads if width_of_names(look, [head], font) > width)
    return max((len(_lines(look, head, font, width, most)) for head in long), default=1)


def paint_name(painter: QPainter, look: Look, area: QRectF, head: Head, *, at_foot: bool = False) -> None:
    """Write a name in as many lines as there is room for; its sign stands before the first."""
    left, tag = indent(look, head), head.tag
    line = QFontMetricsF(painter.font()).height()
    names = _lines(look, head, painter.font(), area.width(), max(1, int(area.height() // line)))
    text = QRectF(area.left() + left, 0, area.width() - left + 1, line)
    text.moveTop(area.bottom() - line * len(names) if at_foot else area.center().y() - line * len(names) / 2)
    if tag is not None:
        middle = QPointF(area.left() + look.px(MARGIN) + look.px(WIDTH) / 2, text.center().y())
        paint_tag_mark(painter, look, middle, tag.kind, tag.colour, tag.shape)
    painter.setPen(look.colour("text"))
    for name in names:
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)
        text.translate(0, line)


def _lines(look: Look, head: Head, font: QFont, width: float, most: int) -> tuple[str, ...]:
    return wrapped_lines(head.name, font, int(width - indent(look, head)), most)
