"""What is offered below a line while one types into it: a list that leaves the keyboard where it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.fields.palette_list import PaletteDelegate, PaletteItem, PaletteModel
from workbench.desktop.widgets.parts.announce import announce

_ROW_HEIGHT, _MOST_SHOWN, _MARGIN = 32, 8, 6
_LEAST_WIDTH = 220
_AROUND = 96
"""The room at both sides of an item's words, a sign and the gap between title and context included."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Hold what may stand in a stretch of the line (code points): the id of an item is the text that goes there.

    An item whose id ends in a line end is submitted when it is taken.
    """

    start: int
    end: int
    items: tuple[PaletteItem, ...]


class OfferList(QFrame):
    """Float over the window of *line*, below it; none is chosen until an arrow key chooses one."""

    taken = Signal(str)
    """The id of the item that was clicked."""

    def __init__(self, look: Look, line: QWidget) -> None:
        super().__init__(line)
        self._look = look
        self._line = line
        self._model = PaletteModel(self)
        self._list = QListView()
        self._list.setProperty("bare", True)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Delegate(look, self._model, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Completions"))
        self._list.clicked.connect(lambda index: self.taken.emit(self._model.item(index.row()).id))
        self.setObjectName("offers")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, _MARGIN, 1, _MARGIN)
        column.addWidget(self._list)
        look.changed.connect(self.hide)
        self.hide()

    def show_items(self, items: Sequence[PaletteItem], at: int = 0) -> None:
        """Offer *items* below the line, *at* so many pixels from its left; without any, be hidden.

        It is as wide as its longest item, at most as wide as the line, and ends no farther right than that.
        """
        if not items:
            self.hide()
            return
        self._model.set_rows(items, ())
        self._list.setCurrentIndex(QModelIndex())
        window = self._line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        width = min(max(self._width_of(items), self._look.px(_LEAST_WIDTH)), self._line.width())
        place = self._line.mapTo(window, QPoint(0, self._line.height() + self._look.px(4)))
        left = place.x() + max(0, min(at, self._line.width() - width))
        height = min(len(items), _MOST_SHOWN) * self._look.px(_ROW_HEIGHT) + 2 * _MARGIN + 2
        self.setGeometry(left, place.y(), width, height)
        self.raise_()
        self.show()

    def _width_of(self, items: Sequence[PaletteItem]) -> int:
        title, context = (QFontMetrics(self._look.font(role)) for role in (FontRole.BASE, FontRole.SECONDARY))
        words = (title.horizontalAdvance(item.title) + context.horizontalAdvance(item.context) for item in items)
        return max(words) + self._look.px(_AROUND)

    @property
    def chosen(self) -> str:
        """Return the id of the item that the arrow keys chose, empty where none is."""
        row = self._list.currentIndex().row()
        return self._model.item(row).id if row >= 0 else ""

    @property
    def first(self) -> str:
        """Return the id of the first item."""
        return self._model.item(0).id

    def choose(self, by: int) -> None:
        """Choose another item, round the ends."""
        count = self._model.rowCount()
        row = self._list.currentIndex().row()
        index = self._model.index((row + by) % count if row >= 0 else (0 if by > 0 else count - 1), 0)
        self._list.setCurrentIndex(index)
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        announce(self._line, spoken)


class _Delegate(PaletteDelegate):
    inset = 16

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a lower height than the palette's."""
        return QSize(0, self._look.px(_ROW_HEIGHT))
