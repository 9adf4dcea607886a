"""The list that offers passages while a citation is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.draft.tray_delegate import ROW_ROLE, TrayRow

MOST_OFFERED = 50
_ROW_HEIGHT, _MOST_SHOWN, _WIDTH, _PADDING = 32, 7, 460, 10
_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class CitationList(QListView):
    """Show candidates below the caret of its parent, which keeps the focus and hands on the keys."""

    chosen = Signal(str)
    """The key of the passage that was clicked."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._editor = parent
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_RowDelegate(look, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Passages to cite"))
        self.clicked.connect(lambda index: self.chosen.emit(index.data(ROW_ROLE).key))
        self.hide()

    @property
    def current_key(self) -> str:
        """Return the key of the passage that Enter would take."""
        return self._rows.rows[self.currentIndex().row()].key

    def offer(self, rows: Sequence[TrayRow], caret: QRect) -> None:
        """Show *rows* by the *caret* (in the parent's coordinates), below it where there is room."""
        self._rows.set_rows(rows)
        self.setCurrentIndex(self._rows.index(0))
        room = self._editor.rect()
        height = min(len(rows), _MOST_SHOWN) * self._look.px(_ROW_HEIGHT) + 2 * self.frameWidth() + self._look.px(2)
        size = QSize(min(self._look.px(_WIDTH), room.width() - self._look.px(16)), height)
        left = max(self._look.px(8), min(caret.left(), room.right() - size.width() - self._look.px(8)))
        below = caret.bottom() + self._look.px(4)
        fits = below + size.height() <= room.bottom()
        self.setGeometry(QRect(QPoint(left, below if fits else caret.top() - size.height() - self._look.px(4)), size))
        self.raise_()
        self.show()

    def move_current(self, by: int) -> None:
        """Go up or down, round the ends."""
        at = (self.currentIndex().row() + by) % self._rows.rowCount()
        self.setCurrentIndex(self._rows.index(at))


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[TrayRow] = ()

    def set_rows(self, rows: Sequence[TrayRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.key}. {row.quote}. {row.origin}"
        return row if role == ROW_ROLE else None


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._look.px(200), self._look.px(_ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TrayRow = index.data(ROW_ROLE)
        state: QStyle.StateFlag = option.state
        area = QRect(option.rect)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._look.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self._look.colour("hover"))
        gap = self._look.px(_PADDING)
        area.adjust(gap, 0, -gap, 0)
        area.setLeft(area.left() + gap + self._text(painter, area, row.key, FontRole.EDITOR, "accent"))
        outlet = QFontMetrics(self._look.font(FontRole.SECONDARY)).elidedText(
            row.source, Qt.TextElideMode.ElideRight, area.width() // 3
        )
        right = Qt.AlignmentFlag.AlignRight
        area.setRight(area.right() - gap - self._text(painter, area, outlet, FontRole.SECONDARY, "text2", right))
        self._text(painter, area, " ".join(row.quote.split()), FontRole.QUOTE, "text")
        painter.restore()

    def _text(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        role: FontRole,
        colour: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """Draw *text*, elided, and return how wide it is."""
        metrics = QFontMetrics(self._look.font(role))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(self._look.font(role))
        painter.setPen(self._look.colour(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | side, shown)
        return metrics.horizontalAdvance(shown)
