"""The twelve tag colours to choose one from."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QWidget

from workbench.desktop.look import Look
from workbench.domain.codebook import COLOURS

_SIDE = 26
_IN_A_ROW = 12
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}

_NAMES = {
    "red": QT_TRANSLATE_NOOP("Colours", "Red"),
    "orange": QT_TRANSLATE_NOOP("Colours", "Orange"),
    "amber": QT_TRANSLATE_NOOP("Colours", "Amber"),
    "lime": QT_TRANSLATE_NOOP("Colours", "Lime"),
    "green": QT_TRANSLATE_NOOP("Colours", "Green"),
    "teal": QT_TRANSLATE_NOOP("Colours", "Teal"),
    "cyan": QT_TRANSLATE_NOOP("Colours", "Cyan"),
    "blue": QT_TRANSLATE_NOOP("Colours", "Blue"),
    "indigo": QT_TRANSLATE_NOOP("Colours", "Indigo"),
    "violet": QT_TRANSLATE_NOOP("Colours", "Violet"),
    "pink": QT_TRANSLATE_NOOP("Colours", "Pink"),
    "brown": QT_TRANSLATE_NOOP("Colours", "Brown"),
}


class _Swatch(QAbstractButton):
    def __init__(self, look: Look, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.colour = colour
        self.setCheckable(True)
        name = QCoreApplication.translate("Colours", str(_NAMES[colour]))
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(_SIDE), self._look.px(_SIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            event.ignore()  # the group chooses the next one; a button's own arrow keys go by geometry
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, px = QPointF(QRectF(self.rect()).center()), self._look.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.hue(self.colour))
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        painter.drawEllipse(middle, px(8), px(8))
        if self.isChecked():
            side = px(12)
            box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            self._look.icon("check", "surface").paint(painter, box.toRect())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent" if self.hasFocus() else "text2"), 2))
            painter.drawEllipse(middle, px(11), px(11))
        painter.end()


class ColourSwatches(QWidget):
    """Show the tag colours as a group of which one is chosen; arrow keys choose the next."""

    chosen = Signal(str)
    """The name of the colour that the user chose."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setSpacing(0)
        self._swatches = [_Swatch(look, colour, self) for colour in COLOURS]
        for at, swatch in enumerate(self._swatches):
            self._group.addButton(swatch)
            self._grid.addWidget(swatch, at // _IN_A_ROW, at % _IN_A_ROW)
            swatch.clicked.connect(lambda _checked=False, colour=swatch.colour: self._choose(colour))
        self._grid.setColumnStretch(_IN_A_ROW, 1)
        self.setAccessibleName(self.tr("Colour"))
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.set_colour(COLOURS[0])

    @property
    def colour(self) -> str:
        """Return the name of the colour that is chosen."""
        return next(swatch.colour for swatch in self._swatches if swatch.isChecked())

    def set_colour(self, colour: str) -> None:
        """Show *colour* as the one chosen."""
        for swatch in self._swatches:
            chosen = swatch.colour == colour
            swatch.setChecked(chosen)
            swatch.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next or the previous colour."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        after = self._swatches[(COLOURS.index(self.colour) + step) % len(COLOURS)]
        after.setFocus()
        self._choose(after.colour)

    def _choose(self, colour: str) -> None:
        self.set_colour(colour)
        self.chosen.emit(colour)

    def _on_look_changed(self) -> None:
        self._grid.setContentsMargins(0, self._look.px(2), 0, 0)  # in the middle of a field beside it
        for swatch in self._swatches:
            swatch.setFixedSize(swatch.sizeHint())
