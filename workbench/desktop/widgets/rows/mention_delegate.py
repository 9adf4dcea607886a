"""A row with a tick, the title of an article and a sentence of it with the names in it marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.desktop.widgets.rows.snippet_layout import snippet_layout
from workbench.operations.mentions import MentionedSentence

_HEIGHT, _LINE, _LEFT, _BOX = 68, 17, 40, 16
_BEFORE = 70
Index = QModelIndex | QPersistentModelIndex


class MentionDelegate(QStyledItemDelegate):
    """Draw mentions; *mention_at* says what an index shows. A click anywhere on a row ticks it or not."""

    def __init__(
        self, look: Look, mention_at: Callable[[Index], MentionedSentence | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._mention_at = mention_at

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return one height for all rows."""
        return QSize(self._look.px(200), self._look.px(_HEIGHT))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tick or untick on a click, or on Space as Qt does."""
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return super().editorEvent(event, model, option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        mention = self._mention_at(index)
        if mention is None:
            return
        look, px, rect = self._look, self._look.px, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        self._paint_box(painter, rect, ticked=ticked)
        if not ticked:
            painter.setOpacity(0.55)
        inner = rect.adjusted(px(_LEFT), px(7), -px(12), 0)
        font = look.font(FontRole.SECONDARY)
        painter.setFont(font)
        date = shown_date(mention.published) if mention.published else ""
        painter.setPen(look.colour("text3"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight, date)
        room = inner.width() - QFontMetrics(font).horizontalAdvance(date) - px(12)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        title = QFontMetrics(font).elidedText(mention.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, title)
        layout = snippet_layout(look, _snippet(mention), inner.width(), line_height=px(_LINE))
        layout.draw(painter, QPointF(inner.left(), inner.top() + px(19)))
        painter.restore()

    def _paint_box(self, painter: QPainter, rect: QRect, *, ticked: bool) -> None:
        px, side = self._look.px, self._look.px(_BOX)
        box = QRectF(rect.left() + px(12), rect.top() + px(8), side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("accent" if ticked else "control_border"), 1.5))
        painter.setBrush(self._look.colour("accent") if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, px(4), px(4))
        if ticked:
            self._look.icon("check", "on_accent").paint(painter, box.adjusted(1, 1, -1, -1).toRect())


def _snippet(mention: MentionedSentence) -> str:
    """Return the sentence from shortly before its first name, with U+E000 and U+E001 around the names."""
    begin = max(0, mention.hits[0].start - _BEFORE)
    begin = mention.words.rfind(" ", 0, begin) + 1 if begin else 0
    pieces, at = ["…" if begin else ""], begin
    for hit in mention.hits:
        pieces += [mention.words[at : hit.start], "\ue000", mention.words[hit.start : hit.end], "\ue001"]
        at = hit.end
    return "".join([*pieces, mention.words[at:]])
