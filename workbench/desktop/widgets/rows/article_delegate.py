"""How an article is drawn in a list: title, outlet and date, two lines of its text and its tags, or three lines."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import cast

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.desktop.language import dotted, shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.parts.shown_date import publication_day
from workbench.desktop.widgets.rows.article_signs import (
    draw_words,
    paint_count,
    paint_marking,
    paint_star,
    paint_unread,
)
from workbench.desktop.widgets.rows.heading import Heading, paint_heading
from workbench.desktop.widgets.rows.snippet_layout import snippet_layout
from workbench.desktop.widgets.rows.wrapped_lines import side_of
from workbench.desktop.widgets.tags.tag_mark import paint_tag_mark
from workbench.domain.articles import Article, Status
from workbench.domain.codebook import Tag

HEIGHT = 112
_LINE = 17
_KEPT = 500
_MARK_SCALE = 0.8
_INDENT = 16
_SPOKEN_TAGS = 3


class ArticleRole(IntEnum):
    """Name what a list of articles tells of a row."""

    ARTICLE = Qt.ItemDataRole.UserRole + 1
    SNIPPET = Qt.ItemDataRole.UserRole + 2
    """Words of the text, hits between U+E000 and U+E001; ``None`` while they are being fetched."""
    TAGS = Qt.ItemDataRole.UserRole + 3
    ID = Qt.ItemDataRole.UserRole + 4
    WHERE = Qt.ItemDataRole.UserRole + 5
    """Words that say where else but in its text an article answers a query."""
    COPIES = Qt.ItemDataRole.UserRole + 6
    HEADING = Qt.ItemDataRole.UserRole + 7
    """The Heading that stands in a row instead of an article."""
    COLUMN = Qt.ItemDataRole.UserRole + 8
    """The Order that a column goes by."""


@dataclass(frozen=True, slots=True)
class Copies:
    """Say for how many other articles of an answer a row stands, whether they are listed below it, or it is one itself."""

    count: int = 0
    are_unfolded: bool = False
    is_below: bool = False


class ArticleDelegate(QStyledItemDelegate):
    """Paint the rows of a list of articles, ``HEIGHT`` design pixels high, and the headings between them."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.hovered_row = -1
        self._layouts: OrderedDict[tuple[str, int, int], QTextLayout] = OrderedDict()
        look.changed.connect(self._layouts.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of any row."""
        return QSize(self._look.px(160), self._look.px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        if paint_any_heading(painter, self._look, option, index, lit=index.row() == self.hovered_row):
            return
        article: Article | None = index.data(ArticleRole.ARTICLE)
        if article is None:
            return
        px = self._look.px
        rect = QRectF(option.rect)
        copies: Copies = index.data(ArticleRole.COPIES) or Copies()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect.adjusted(px(8), px(2), -px(4), -px(2)), option)
        lines = rect.adjusted(px(20 + copies.is_below * _INDENT), 0, -px(16), 0)
        self._paint_title(painter, _line(lines, px(10), px(20)), article)
        self._paint_meta(painter, _line(lines, px(30), px(20)), article, copies, index.data(ArticleRole.WHERE) or ())
        snippet, tags = index.data(ArticleRole.SNIPPET), index.data(ArticleRole.TAGS) or ()
        if snippet:
            shown = self._layout(snippet, int(lines.width()), 2 if tags or article.marking else 3)
            shown.draw(painter, QPointF(lines.left(), rect.top() + px(51)))
        foot = _line(lines, px(89), px(16))
        if article.marking:
            foot.setRight(
                foot.right() - paint_marking(painter, self._look, foot, article.marking, at_right=True) - px(8)
            )
        self._paint_tags(painter, foot, tags)
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem) -> None:
        state = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        radius = self._look.px(8)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._look.colour("selected" if is_selected else "hover"))
            painter.drawRoundedRect(card, radius, radius)
        by_keys = not is_selected or bool(state & QStyle.StateFlag.State_KeyboardFocusChange)
        if state & QStyle.StateFlag.State_HasFocus and by_keys:
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_title(self, painter: QPainter, line: QRectF, article: Article) -> None:
        if article.status is Status.UNREAD:
            paint_unread(painter, self._look, line)
        if article.starred:
            line = paint_star(painter, self._look, line)
        font = self._look.font(FontRole.BASE)
        font.setWeight(QFont.Weight.DemiBold)
        title = title_of(article)
        draw_words(painter, line, title, font, self._look.colour("text"), side_of(title))

    def copies_rect(self, row: QRect, copies: Copies) -> QRect:
        """Return where in a *row* a click unfolds its copies; an empty one where there are none."""
        if not copies.count:
            return QRect()
        px = self._look.px
        return QRect(row.right() - px(130), row.top() + px(28), px(130), px(24))

    def _paint_meta(
        self, painter: QPainter, line: QRectF, article: Article, copies: Copies, where: Sequence[str]
    ) -> None:
        if copies.count:
            icon = "chevron-down" if copies.are_unfolded else "chevron-right"
            line = paint_count(painter, self._look, line, more_copies(copies.count), icon, "accent")
        elif article.copies and not copies.is_below:
            line = paint_count(painter, self._look, line, more_copies(article.copies))
        if article.passages:
            line = paint_count(painter, self._look, line, shown_number(article.passages), "highlighter")
        if article.revisions > 1:
            line = paint_count(painter, self._look, line, revised_in_words(), "history")
        font = self._look.font(FontRole.SECONDARY)
        words = fitting_meta(meta(article), where, article.facts.outlet, QFontMetricsF(font), line.width())
        draw_words(painter, line, words, font, self._look.colour("text2"))

    def _paint_tags(self, painter: QPainter, line: QRectF, tags: Sequence[Tag]) -> None:
        px = self._look.px
        font = self._look.font(FontRole.SECONDARY, 11)
        font.setWeight(QFont.Weight.Medium)
        metrics, left = QFontMetricsF(font), line.left()
        for number, tag in enumerate(tags):
            width = metrics.horizontalAdvance(tag.name) + 1
            more = f"+{shown_number(len(tags) - number - 1)}" if number + 1 < len(tags) else ""
            room = line.right() - left - px(12) - (px(14) + metrics.horizontalAdvance(more) if more else 0)
            if width > room and number:
                rest = QRectF(left, line.top(), line.right() - left, line.height())
                draw_words(painter, rest, f"+{shown_number(len(tags) - number)}", font, self._look.colour("text2"))
                return
            painter.save()
            painter.translate(left + px(4), line.center().y())
            painter.scale(_MARK_SCALE, _MARK_SCALE)
            paint_tag_mark(painter, self._look, QPointF(0, 0), tag.kind, tag.colour, tag.shape)
            painter.restore()
            name = QRectF(left + px(12), line.top(), min(width, room), line.height())
            draw_words(painter, name, tag.name, font, self._look.colour("text2"))
            left = name.right() + px(14)

    def _layout(self, snippet: str, width: int, lines: int) -> QTextLayout:
        key = snippet, width, lines
        if key not in self._layouts:
            height = self._look.px(_LINE)
            self._layouts[key] = snippet_layout(self._look, snippet, width, line_height=height, lines=lines)
            if len(self._layouts) > _KEPT:
                self._layouts.popitem(last=False)
        self._layouts.move_to_end(key)
        return self._layouts[key]


def paint_any_heading(
    painter: QPainter,
    look: Look,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    *,
    lit: bool,
) -> bool:
    """Draw a cell's part of the heading that stands in its row, and say whether one does."""
    heading: Heading | None = index.data(ArticleRole.HEADING)
    if heading is None:
        return False
    cell: QRect = option.rect
    row = QRect(0, cell.top(), _view(option).viewport().width(), cell.height())
    painter.save()
    painter.setClipRect(cell)
    paint_heading(painter, look, row, heading, lit=lit, framed=has_keyboard(option, index))
    painter.restore()
    return True


def has_keyboard(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Say whether the keyboard is in the row of *index*."""
    view = _view(option)
    return view.hasFocus() and view.currentIndex().row() == index.row()


def _view(option: QStyleOptionViewItem) -> QAbstractItemView:
    return cast("QAbstractItemView", option.widget)


def title_of(article: Article) -> str:
    """Return what stands for an article in a list."""
    return article.facts.title or QCoreApplication.translate("ArticleDelegate", "Untitled")


def meta(article: Article) -> list[str]:
    """Return what stands under an article's title: its outlet and date, as far as they are known, and that it is archived."""
    undated = QCoreApplication.translate("ArticleDelegate", "Undated")
    parts = [article.facts.outlet, publication_day(article.facts) or undated]
    if article.status is Status.ARCHIVED:
        parts.append(QCoreApplication.translate("ArticleDelegate", "Archived"))
    return [part for part in parts if part]


def fitting_meta(parts: Sequence[str], where: Sequence[str], outlet: str, metrics: QFontMetricsF, room: float) -> str:
    """Join what stands under a title and *where* words were found; that gives way first, then the name of the *outlet*."""
    kept = [*parts, *where]
    while len(kept) > len(parts) and metrics.horizontalAdvance(dotted(kept)) > room:
        kept.pop()
    if outlet and len(kept) > 1:
        left = room - metrics.horizontalAdvance(dotted(kept)) + metrics.horizontalAdvance(outlet)
        kept[0] = metrics.elidedText(outlet, Qt.TextElideMode.ElideRight, left)
    return dotted(kept)


def copies_in_words(count: int) -> str:
    """Return "1 copy", "2 copies"."""
    several = QCoreApplication.translate("ArticleDelegate", "{count} copies").format(count=shown_number(count))
    return QCoreApplication.translate("ArticleDelegate", "1 copy") if count == 1 else several


def more_copies(count: int) -> str:
    """Return "+1 copy", "+2 copies": how many stand behind a row."""
    several = QCoreApplication.translate("ArticleDelegate", "+{count} copies").format(count=shown_number(count))
    return QCoreApplication.translate("ArticleDelegate", "+1 copy") if count == 1 else several


def revised_in_words() -> str:
    """Return what is said of an article whose text has changed since it was imported."""
    return QCoreApplication.translate("ArticleDelegate", "revised")


def spoken(article: Article, tags: Sequence[Tag]) -> str:
    """Return a row as a screen reader says it."""
    translate = QCoreApplication.translate
    parts = [title_of(article), *meta(article)]
    if article.status is Status.UNREAD:
        parts.append(translate("ArticleDelegate", "Unread"))
    if article.starred:
        parts.append(translate("ArticleDelegate", "Starred"))
    if article.marking:
        parts.append(article.marking.value)
    if article.passages:
        several = translate("ArticleDelegate", "{count} passages").format(count=article.passages)
        parts.append(translate("ArticleDelegate", "1 passage") if article.passages == 1 else several)
    if article.copies:
        parts.append(copies_in_words(article.copies))
    if article.revisions > 1:
        parts.append(revised_in_words())
    return ", ".join([*parts, *(tag.name for tag in tags[:_SPOKEN_TAGS])])


def _line(lines: QRectF, top: float, height: float) -> QRectF:
    return QRectF(lines.left(), lines.top() + top, lines.width(), height)
