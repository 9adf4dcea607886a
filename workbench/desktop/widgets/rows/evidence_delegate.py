"""The rows of the evidence table: what they hold and how they are drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.desktop.language import quoted, translated
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.rows.wrapped_lines import wrapped_lines
from workbench.desktop.widgets.tags.tag_mark import WIDTH as MARK_WIDTH
from workbench.desktop.widgets.tags.tag_mark import paint_tag_mark
from workbench.domain.codebook import Tag, TagRef
from workbench.domain.grading import CREDIBILITY
from workbench.domain.passages import PassageState
from workbench.domain.texts import is_right_to_left

ROW_HEIGHT = 52
_LINE, _SMALL_LINE = 19, 17
_PADDING = 8
_MOST_CACHED = 3000


class Column(IntEnum):
    """Number the columns of the evidence table."""

    CHECK = 0
    QUOTE = 1
    TAGS = 2
    SOURCE = 3
    DATE = 4
    CREDIBILITY = 5
    NOTE = 6


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """Hold a passage as the evidence table shows, sorts and searches it.

    *published* is the article's date as its facts hold it, *date* in words, *day* as its cell shows it. *carried* are its
    tags and all tags above them; *words* its quote and note, folded for comparison.
    """

    id: int
    article_id: int
    start: int
    quote: str
    note: str
    words: str
    tags: tuple[Tag, ...]
    carried: frozenset[TagRef]
    source: str
    outlet_id: int | None
    published: str
    date: str
    day: str
    credibility: int | None
    state: PassageState
    has_proposal: bool

    @property
    def needs_review(self) -> bool:
        """Say whether the analyst must settle where the passage stands."""
        return self.state is not PassageState.EXACT

    @property
    def grade(self) -> str:
        """Return the credibility in words, empty where nobody has graded it."""
        return "" if self.credibility is None else f"{self.credibility} · {translated(CREDIBILITY[self.credibility])}"


@dataclass(frozen=True, slots=True)
class _Piece:
    """Hold one stretch of text of a cell: left end and middle relative to the cell, and a tag's sign before it."""

    text: str
    x: float
    middle: float
    tag: Tag | None = None


class EvidenceDelegate(QStyledItemDelegate):
    """Draw the cells; what fits into a cell is worked out once and kept until ``forget``."""

    def __init__(
        self,
        look: Look,
        row_of: Callable[[int], EvidenceRow],
        is_checked: Callable[[int], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._row_of = row_of
        self._is_checked = is_checked
        self.hovered_row = -1
        self._laid_out: dict[tuple[int, int, int], tuple[_Piece, ...]] = {}
        look.changed.connect(self.forget)

    def forget(self) -> None:
        """Work everything out anew, because rows or type have changed."""
        self._laid_out.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one height for all rows."""
        return QSize(self._look.px(64), self._look.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row, column = self._row_of(index.row()), Column(index.column())
        painter.save()
        painter.setClipRect(rect)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._look.colour("selected"))
        elif index.row() == self.hovered_row:
            painter.fillRect(rect, self._look.colour("hover"))
        if column is Column.CHECK:
            self._paint_check(painter, rect, checked=self._is_checked(row.id))
            if state & QStyle.StateFlag.State_Selected and option.widget.hasFocus():
                bar = QRect(rect.left(), rect.top(), self._look.px(3), rect.height())
                painter.fillRect(bar, self._look.colour("accent"))
        else:
            self._paint_pieces(painter, rect, row, column)
        if column is Column.QUOTE and row.needs_review:
            side = self._look.px(16)
            icon = QRect(rect.left() + self._look.px(_PADDING), rect.center().y() - side // 2, side, side)
            self._look.icon("triangle-alert", "warn").paint(painter, icon)
        painter.restore()

    def _paint_check(self, painter: QPainter, rect: QRect, *, checked: bool) -> None:
        px = self._look.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(16)
        box = QRect(rect.center().x() - side // 2 + px(4), rect.center().y() - side // 2, side, side)
        painter.setPen(QPen(self._look.colour("accent" if checked else "control_border"), 1))
        painter.setBrush(self._look.colour("accent" if checked else "surface"))
        painter.drawRoundedRect(box, px(4), px(4))
        if checked:
            self._look.icon("check", "on_accent").paint(painter, box.adjusted(2, 2, -1, -1))

    def _paint_pieces(self, painter: QPainter, rect: QRect, row: EvidenceRow, column: Column) -> None:
        painter.setFont(self._look.font(_ROLES[column]))
        painter.setPen(self._look.colour("text" if column in _STRONG else "text2"))
        line = self._look.px(_LINE)
        for piece in self._pieces(row, column, rect.width()):
            left, middle = rect.left() + piece.x, rect.top() + piece.middle
            if piece.tag is not None:
                centre = QPointF(left + self._look.px(MARK_WIDTH) / 2, middle)
                paint_tag_mark(painter, self._look, centre, piece.tag.kind, piece.tag.colour, piece.tag.shape)
                left += self._look.px(MARK_WIDTH + 6)
            area = QRect(int(left), int(middle - line / 2), rect.right() - int(left) + 1, line)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, piece.text)

    def _pieces(self, row: EvidenceRow, column: Column, width: int) -> tuple[_Piece, ...]:
        key = (row.id, column, width)
        if key not in self._laid_out:
            if len(self._laid_out) >= _MOST_CACHED:
                self._laid_out.clear()
            self._laid_out[key] = self._lay_out(row, column, width)
        return self._laid_out[key]

    def _lay_out(self, row: EvidenceRow, column: Column, width: int) -> tuple[_Piece, ...]:
        px = self._look.px
        metrics = QFontMetricsF(self._look.font(_ROLES[column]))
        left = px(_PADDING)
        if column is Column.TAGS:
            return self._tag_pieces(row.tags, metrics, width)
        texts = {
            Column.QUOTE: quoted(_on_one_line(row.quote)), Column.SOURCE: row.source, Column.DATE: row.day,
            Column.CREDIBILITY: row.grade, Column.NOTE: _on_one_line(row.note),
        }  # fmt: skip
        right = left
        if column is Column.QUOTE:
            left, right = left + px(24) * row.needs_review, px(24)
        if not texts[column]:
            return ()
        lines = wrapped_lines(texts[column], self._look.font(_ROLES[column]), max(width - left - right, 1), 2)
        line = px(_LINE if column is Column.QUOTE else _SMALL_LINE)
        backwards = is_right_to_left(texts[column])
        lefts = [width - right - metrics.horizontalAdvance(words) if backwards else left for words in lines]
        middles = _middles(len(lines), px(ROW_HEIGHT), line)
        return tuple(_Piece(*piece) for piece in zip(lines, lefts, middles, strict=True))

    def _tag_pieces(self, tags: tuple[Tag, ...], metrics: QFontMetricsF, width: int) -> tuple[_Piece, ...]:
        """Set tags in two lines like words; "+n" stands for those that find no room."""
        px = self._look.px
        left, sign, gap = px(_PADDING), px(MARK_WIDTH + 6), px(14)
        room = width - left - px(_PADDING)
        lines: list[list[_Piece]] = [[]]
        x = 0.0
        for at, tag in enumerate(tags):
            name = metrics.elidedText(tag.name, Qt.TextElideMode.ElideRight, max(room - sign, 0))
            needed = sign + metrics.horizontalAdvance(name)
            more = len(tags) - at
            reserve = gap + metrics.horizontalAdvance(f"+{more}") if more > 1 and len(lines) == 2 else 0
            if lines[-1] and x + needed + reserve > room:
                if len(lines) == 2:
                    lines[-1].append(_Piece(f"+{more}", left + x, 0))
                    break
                lines.append([])
                x = 0.0
            lines[-1].append(_Piece(name, left + x, 0, tag))
            x += needed + gap
        tops = _middles(len(lines), px(ROW_HEIGHT), px(_LINE))
        return tuple(
            _Piece(piece.text, piece.x, tops[number], piece.tag) for number, line in enumerate(lines) for piece in line
        )


_ROLES = {
    Column.QUOTE: FontRole.QUOTE,
    Column.TAGS: FontRole.SECONDARY,
    Column.SOURCE: FontRole.BASE,
    Column.DATE: FontRole.SECONDARY,
    Column.CREDIBILITY: FontRole.SECONDARY,
    Column.NOTE: FontRole.SECONDARY,
}
_STRONG = {Column.QUOTE, Column.TAGS, Column.SOURCE}


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _middles(count: int, height: float, line: float) -> list[float]:
    first = height / 2 - line * (count - 1) / 2
    return [first + number * line for number in range(count)]
