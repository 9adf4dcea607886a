"""Shades of one hue for counts, and the text colour that reads best on each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from workbench.desktop.look import Look

_PALEST = 0.08


def shade(look: Look, share: float) -> QColor:
    """Return the ground for a count that is *share* (0 to 1) of the greatest; nothing at all is the palest grey."""
    if not share:
        return look.colour("hover")
    accent, surface = look.colour("accent"), look.colour("surface")
    weight = _PALEST + (1 - _PALEST) * share
    mixed = [weight * a + (1 - weight) * b for a, b in zip(_channels(accent), _channels(surface), strict=True)]
    return QColor.fromRgbF(mixed[0], mixed[1], mixed[2])


def text_on(ground: QColor) -> QColor:
    """Return black or white, whichever reads better: one of the two always has a contrast of at least 4.5 to 1."""
    return max(
        (QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)), key=lambda colour: contrast(colour, ground)
    )


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _channels(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
