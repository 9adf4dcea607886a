"""The heads of a table's columns, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QTableView

from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.announce import announce

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_CHOOSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_ROOM_OF_ARROW = "\u2003\u2002"  # the style cuts the arrow's place out of the words, not only out of the room for them


class ColumnHeads(QHeaderView):
    """Name the columns and sort by them.

    Tab leads here from the rows; arrows walk, Enter or Space sorts as a click does, Down and Escape lead back.
    """

    def __init__(self, look: Look, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._look = look
        self._table = table
        self._at = 0
        self.setSectionsClickable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Columns"))

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """Keep words at the right edge clear of the arrow."""
        super().initStyleOptionForIndex(option, section)
        if option.textAlignment & Qt.AlignmentFlag.AlignRight:
            option.text += _ROOM_OF_ARROW

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw a head, and the ring of the keyboard."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        if self.hasFocus() and section == self.logicalIndex(self._at):
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the column that the rows are sorted by."""
        super().focusInEvent(event)
        self._at = max(self.visualIndex(self.sortIndicatorSection()), 0)
        self._walk(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, sort, or go back to the rows."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._walk(_STEPS[key])
        elif key in _CHOOSING:
            self._sort(self.logicalIndex(self._at))
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Escape}:
            self._table.setFocus()
        else:
            event.ignore()

    def _walk(self, step: int) -> None:
        shown = [at for at in range(self.count()) if not self.isSectionHidden(self.logicalIndex(at))]
        if not shown:
            return
        place = min(range(len(shown)), key=lambda number: abs(shown[number] - self._at)) + step
        self._at = shown[max(0, min(place, len(shown) - 1))]
        self._say(self.logicalIndex(self._at))
        self.viewport().update()

    def _sort(self, section: int) -> None:
        is_up = self.sortIndicatorSection() == section and self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        self.setSortIndicator(section, Qt.SortOrder.DescendingOrder if is_up else Qt.SortOrder.AscendingOrder)
        self.sectionClicked.emit(section)
        self._say(section)

    def _say(self, section: int) -> None:
        """Let screen readers hear a column's name, and how the rows are sorted where it is by this one."""
        roles = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole
        names = (self.model().headerData(section, Qt.Orientation.Horizontal, role) for role in roles)
        words = next((str(name) for name in names if name), "")
        if section == self.sortIndicatorSection():
            is_up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            sorted_so = self.tr("{column}, ascending") if is_up else self.tr("{column}, descending")
            words = sorted_so.format(column=words)
        announce(self, words)
