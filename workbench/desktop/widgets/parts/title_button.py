"""A pane's title that opens a menu."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from workbench.desktop.look import FontRole, Look

_PADDING, _ARROW, _HEIGHT = 6, 16, 30


class TitleButton(QToolButton):
    """Show a title, elided where it finds no room, and an arrow; a click opens the menu set with ``setMenu``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(look.px(64))
        look.changed.connect(self.updateGeometry)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self.setText(title)
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size with the title in full."""
        width = QFontMetrics(self._look.font(FontRole.PANE_TITLE)).horizontalAdvance(self.text())
        return QSize(width + self._look.px(2 * _PADDING + _ARROW + 4) + 1, self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(self._look.px(64), self._look.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button's ground, the title and the arrow."""
        px = self._look.px
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""  # the title is drawn here, elided
        option.features = QStyleOptionToolButton.ToolButtonFeature.None_
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        font = self._look.font(FontRole.PANE_TITLE)
        inner = self.rect().adjusted(px(_PADDING), 0, -px(_PADDING + _ARROW + 4), 0)
        title = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width())
        painter.setFont(font)
        painter.setPen(self._look.colour("text"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        side = px(_ARROW)
        left = inner.left() + QFontMetrics(font).horizontalAdvance(title) + px(4)
        self._look.icon("chevron-down").paint(painter, QRect(left, (self.height() - side) // 2, side, side))
        painter.end()
