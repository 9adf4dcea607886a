"""A row that shows a tag: sign, name, and how many passages carry it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.tags.tag_mark import WIDTH, paint_tag_mark
from workbench.domain.codebook import Tag

ROW_HEIGHT = 28
Index = QModelIndex | QPersistentModelIndex


class TagDelegate(QStyledItemDelegate):
    """Draw tags; *tag_at* says which tag an index shows."""

    def __init__(self, look: Look, tag_at: Callable[[Index], Tag | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tag_at = tag_at

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return one height for all rows."""
        return QSize(self._look.px(120), self._look.px(ROW_HEIGHT))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """Return a line to rename in."""
        line = QLineEdit(parent)
        line.setProperty("inline", True)
        line.setAccessibleName(self.tr("Name"))
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Put the line over the name."""
        rect: QRect = option.rect
        left = self._look.px(4 + WIDTH + 2)
        editor.setGeometry(rect.adjusted(left, 0, -self._look.px(8), 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        tag = self._tag_at(index)
        if tag is None:
            return
        px, rect = self._look.px, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._look.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(0, rect.top(), px(3), rect.height()), self._look.colour("accent"))
        middle = rect.center().y() + 1
        paint_tag_mark(
            painter, self._look, QPointF(rect.left() + px(4) + px(WIDTH) / 2, middle), tag.kind, tag.colour, tag.shape
        )
        count = shown_number(tag.passages) if tag.passages else ""
        count_font = self._look.font(FontRole.SECONDARY)
        painter.setFont(count_font)
        painter.setPen(self._look.colour("text2"))
        right = rect.adjusted(0, 0, -px(16), 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        left = px(4 + WIDTH + 8)
        name = right.adjusted(left, 0, -QFontMetrics(count_font).horizontalAdvance(count) - px(8), 0)
        font = self._look.font(FontRole.BASE)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        text = QFontMetrics(font).elidedText(tag.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()
