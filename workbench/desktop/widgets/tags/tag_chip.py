"""A tag as a tinted chip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.parts.tips import set_tip
from workbench.desktop.widgets.tags.tag_mark import WIDTH, paint_tag_mark
from workbench.domain.codebook import Tag, TagKind

HEIGHT = 24
_WIDEST_NAME = 220


class TagChip(QAbstractButton):
    """Show a tag's sign and name on its own tint, and where *removable* a cross.

    Delete, Backspace or a click on the cross asks for removal; Space, Enter or another click clicks the chip.
    """

    remove_requested = Signal()

    def __init__(self, look: Look, tag: Tag, *, removable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.tag = tag
        self._removable = removable
        self._cross = look.icon("x")
        kind = self.tr("Actor") if tag.kind is TagKind.ACTOR else self.tr("Theme")
        self.setText(tag.name)
        self.setAccessibleName(f"{kind}: {tag.name}")
        set_tip(self, tag.description or f"{kind}: {tag.name}")
        if removable:
            self.setAccessibleDescription(self.tr("Press Delete to take this tag off"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size with the name in full, up to a longest width."""
        px = self._look.px
        metrics = QFontMetrics(self._look.font(FontRole.SECONDARY))
        name = min(metrics.horizontalAdvance(self.text()) + 2, px(_WIDEST_NAME))
        return QSize(px(8) + px(WIDTH) + px(6) + name + (px(24) if self._removable else px(8)), px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for removal on Delete or Backspace; click on Enter."""
        if self._removable and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click on the cross from a click on the name."""
        inside = self._cross_rect().contains(event.position())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.setDown(False)
            self.remove_requested.emit()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tint, sign, name, cross and focus ring."""
        px = self._look.px
        middle = self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        paint_tag_mark(
            painter, self._look, QPointF(px(8) + px(WIDTH) / 2, middle), self.tag.kind, self.tag.colour, self.tag.shape
        )
        left = px(8) + px(WIDTH) + px(6)
        name = QRectF(left, 0, self.width() - left - (px(22) if self._removable else px(6)), self.height())
        font = self._look.font(FontRole.SECONDARY)
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(name.width()))
        painter.setFont(font)
        painter.setPen(self._look.colour("text"))
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self._removable:
            self._cross.paint(painter, self._cross_rect().toRect())
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        radius = self._look.px(6)
        tint = self._look.fill(self.tag.colour)
        tint.setAlphaF(tint.alphaF() * (1.0 if self.underMouse() or self.isDown() else 0.8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(self.rect(), radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _cross_rect(self) -> QRectF:
        if not self._removable:
            return QRectF()
        side = self._look.px(12)
        return QRectF(self.width() - side - self._look.px(7), (self.height() - side) / 2, side, side)
