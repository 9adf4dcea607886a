"""Keys of the keyboard, drawn as caps."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.desktop.look import FontRole, Look

HEIGHT = 20
GAP = 6


def keys_of(shortcut: str) -> tuple[str, ...]:
    """Split a shortcut such as ``Ctrl+Shift+N`` into the keys to press, as this platform writes them."""
    native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    parts = native.split("+")
    if native.endswith("+"):  # the plus key itself, as in "Ctrl++"
        parts = [*parts[:-2], "+"]
    return tuple(part for part in parts if part)


def cap_width(look: Look, key: str) -> int:
    """Return the width of one cap in pixels; one of a single character is square, so that those of a list line up."""
    if len(key) == 1:
        return look.px(HEIGHT)
    text = QFontMetricsF(look.font(FontRole.SECONDARY)).horizontalAdvance(key)
    return max(look.px(HEIGHT), round(text) + look.px(14))


def paint_cap(painter: QPainter, look: Look, at: QPointF, key: str, *, strong: bool = False) -> None:
    """Draw one cap whose top left corner is *at*; a *strong* one has an edge that stands out."""
    rect = QRectF(at.x() + 0.5, at.y() + 0.5, cap_width(look, key) - 1, look.px(HEIGHT) - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("control_border" if strong else "border"), 1))
    painter.setBrush(look.colour("surface"))
    painter.drawRoundedRect(rect, look.px(4), look.px(4))
    painter.setPen(look.colour("text" if strong else "text2"))
    painter.setFont(look.font(FontRole.SECONDARY))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class KeyCap(QWidget):
    """Show the keys of a shortcut as one cap, as in "Ctrl K"."""

    def __init__(self, look: Look, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.set_shortcut(shortcut)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_shortcut(self, shortcut: str) -> None:
        """Show other keys."""
        self._text = " ".join(keys_of(shortcut))
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the cap."""
        return QSize(cap_width(self._look, self._text), self._look.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap."""
        painter = QPainter(self)
        paint_cap(painter, self._look, QPointF(0, (self.height() - self._look.px(HEIGHT)) // 2), self._text)
        painter.end()
