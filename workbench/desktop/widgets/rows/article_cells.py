"""How an article is drawn as one row of columns."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.rows.article_delegate import (
    ArticleRole,
    Copies,
    has_keyboard,
    paint_any_heading,
    title_of,
)
from workbench.desktop.widgets.rows.article_signs import (
    draw_words,
    paint_count,
    paint_marking,
    paint_star,
    paint_unread,
)
from workbench.domain.articles import Article, Status
from workbench.domain.listing import Order

CELL_HEIGHT = 32
_INDENT = 16
_Index = QModelIndex | QPersistentModelIndex


class ArticleCells(QStyledItemDelegate):
    """Paint the cells; the first column shows the title, and by signs that an article is unread, starred, one of several."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.hovered_row = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of any cell."""
        return QSize(self._look.px(64), self._look.px(CELL_HEIGHT))

    def copies_rect(self, title: QRect, copies: Copies) -> QRect:
        """Return where in the cell of a *title* a click unfolds copies; an empty one where there are none."""
        side = self._look.px(48)
        return title.adjusted(title.width() - side, 0, 0, 0) if copies.count else QRect()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        is_lit = index.row() == self.hovered_row
        if paint_any_heading(painter, self._look, option, index, lit=is_lit):
            return
        article: Article | None = index.data(ArticleRole.ARTICLE)
        if article is None:
            return
        px, cell, state = self._look.px, QRectF(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected or is_lit:
            is_selected = bool(state & QStyle.StateFlag.State_Selected)
            painter.fillRect(cell, self._look.colour("selected" if is_selected else "hover"))
        column = Order(index.data(ArticleRole.COLUMN))
        if column is Order.TITLE:
            if has_keyboard(option, index):
                painter.fillRect(QRectF(cell.left(), cell.top(), px(3), cell.height()), self._look.colour("accent"))
            copies: Copies = index.data(ArticleRole.COPIES) or Copies()
            self._paint_title(painter, cell.adjusted(px(20), 0, -px(8), 0), article, copies)
        elif column is Order.MARKING and article.marking:
            paint_marking(painter, self._look, cell.adjusted(px(8), 0, 0, 0), article.marking, at_right=False)
        else:
            line, font = cell.adjusted(px(8), 0, -px(8), 0), self._look.font(FontRole.SECONDARY)
            draw_words(painter, line, index.data() or "", font, self._look.colour("text2"))
        painter.restore()

    def _paint_title(self, painter: QPainter, line: QRectF, article: Article, copies: Copies) -> None:
        if article.status is Status.UNREAD:
            paint_unread(painter, self._look, line)
        line = line.adjusted(self._look.px(copies.is_below * _INDENT), 0, 0, 0)
        if article.starred:
            line = paint_star(painter, self._look, line)
        if copies.count:
            icon = "chevron-down" if copies.are_unfolded else "chevron-right"
            line = paint_count(painter, self._look, line, f"+{shown_number(copies.count)}", icon, "accent")
        font = self._look.font(FontRole.BASE)
        if article.status is Status.UNREAD:
            font.setWeight(QFont.Weight.DemiBold)
        draw_words(painter, line, title_of(article), font, self._look.colour("text"))
