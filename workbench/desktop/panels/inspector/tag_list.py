"""The list of tags in the inspector."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.tag_list import TagListModel, TagRow, free_keys
from workbench.desktop.widgets.parts.key_cap import HEIGHT as CAP_HEIGHT
from workbench.desktop.widgets.parts.key_cap import cap_width, paint_cap
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.widgets.tags.tag_mark import WIDTH, paint_tag_mark
from workbench.domain.codebook import Tag

_ROW_HEIGHT = 28
_INSET = 8


class TagListView(QListView):
    """Show the tags; a click, Enter or Space chooses one. A click leaves the keyboard where it is: with the reader."""

    chosen = Signal(object)
    """The TagRef of the tag chosen."""
    pin_requested = Signal(object, str)
    """A TagRef and the key that is to stand for it; an empty key takes its key back."""

    def __init__(self, look: Look, model: TagListModel, parent: QWidget | None = None, *, pinnable: bool) -> None:
        super().__init__(parent)
        self._pinnable = pinnable
        self._look = look
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(TagRowDelegate(look, model, self))
        self.setProperty("bare", True)
        self.setAccessibleName(self.tr("Tags"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose)
        look.changed.connect(self.doItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter and Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer keys to pin the tag to."""
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_mouse else self.currentIndex()
        row = self._rows.row(index.row()) if index.isValid() else TagRow()
        if row.tag is not None and self._pinnable:
            self._menu(row, row.tag).popup(event.globalPos())

    def _menu(self, row: TagRow, tag: Tag) -> Menu:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys = menu.add_below(self.tr("Pin to Key"))
        for key in free_keys():
            entry = keys.addAction(key)
            entry.setCheckable(True)
            entry.setChecked(row.is_pinned and row.key == key)
            entry.triggered.connect(lambda _checked=False, key=key: self.pin_requested.emit(tag.ref, key))
        unpin = menu.addAction(self.tr("Unpin"))
        unpin.setEnabled(row.is_pinned)
        unpin.triggered.connect(lambda: self.pin_requested.emit(tag.ref, ""))
        return menu

    def _choose(self, index: QModelIndex) -> None:
        tag = self._rows.row(index.row()).tag if index.isValid() else None
        if tag is not None:
            self.chosen.emit(tag.ref)


class TagRowDelegate(QStyledItemDelegate):
    """Draw a heading, or a tag with its sign, name, count and key."""

    def __init__(self, look: Look, model: TagListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one height for all rows."""
        return QSize(self._look.px(120), self._look.px(_ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        row, rect = self._model.row(index.row()), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.tag is None:
            self._paint_heading(painter, rect, row.heading)
        else:
            self._paint_ground(painter, rect, row, option.state)
            self._paint_tag(painter, rect, row, row.tag)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: str) -> None:
        px = self._look.px
        painter.setFont(self._look.font(FontRole.CAPS))
        painter.setPen(self._look.colour("text2"))
        place = rect.adjusted(px(_INSET + 8), px(6), -px(_INSET), 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, heading.upper())

    def _paint_ground(self, painter: QPainter, rect: QRect, row: TagRow, state: QStyle.StateFlag) -> None:
        px = self._look.px
        ground = rect.adjusted(px(_INSET), px(1), -px(_INSET), -px(1))
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if row.is_carried or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("selected" if row.is_carried else "hover"))
            painter.drawRoundedRect(ground, px(6), px(6))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), px(6), px(6))

    def _paint_tag(self, painter: QPainter, rect: QRect, row: TagRow, tag: Tag) -> None:
        px = self._look.px
        left = rect.left() + px(_INSET + 8)
        centre = QPointF(left + px(WIDTH) / 2, rect.top() + rect.height() / 2)
        paint_tag_mark(painter, self._look, centre, tag.kind, tag.colour, tag.shape)
        right = rect.right() - px(_INSET + 8)
        if row.key:
            corner = QPointF(right - cap_width(self._look, row.key), rect.top() + (rect.height() - px(CAP_HEIGHT)) / 2)
            paint_cap(painter, self._look, corner, row.key, strong=row.is_pinned)
        right -= px(CAP_HEIGHT + 10)
        left += px(WIDTH + 10)
        width = self._paint_count(painter, QRect(left, rect.top(), right - left, rect.height()), tag.passages)
        font = self._look.font(FontRole.BASE)
        room = QRect(left, rect.top(), right - left - width - px(8), rect.height())
        name = QFontMetrics(font).elidedText(tag.name, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(self._look.colour("text"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_count(self, painter: QPainter, rect: QRect, count: int) -> int:
        if not count:
            return 0
        font, text = self._look.font(FontRole.SECONDARY), shown_number(count)
        painter.setFont(font)
        painter.setPen(self._look.colour("text2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return QFontMetrics(font).horizontalAdvance(text)
