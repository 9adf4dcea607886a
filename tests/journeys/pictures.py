"""What the pictures are made with: in which themes, languages and sizes, and where they are kept.

Each run makes them in English, light and dark, in the size in which Qt runs. ``--all-pictures`` adds high contrast,
``--languages en,de,ko`` other languages; ``QT_SCALE_FACTOR=2`` in the environment makes them at 200 %.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from workbench.bundled import resource
from workbench.desktop.look import Look

PICTURES = Path(__file__).resolve().parents[1] / "pictures"
THEMES = ("light", "dark", "light-contrast", "dark-contrast")
USUAL = THEMES[:2]


def dress(look: Look, theme: str) -> None:
    """Show one of ``THEMES``."""
    look.set_high_contrast(wanted=theme.endswith("contrast"))
    look.set_mode("dark" if theme.startswith("dark") else "light")


class Album:
    """Keep the pictures of one theme in one language."""

    def __init__(self, theme: str, language: str) -> None:
        self.theme = theme
        self.language = language

    def keep(self, widget: QWidget, name: str) -> QImage:
        """Keep a picture as ``pictures/LANGUAGE-PERCENT/NAME_THEME.png`` and return it."""
        QCoreApplication.processEvents()  # what moved while the machine was busy has its place to take
        picture = widget.grab().toImage()
        folder = PICTURES / f"{self.language}-{round(100 * picture.devicePixelRatio())}"
        folder.mkdir(parents=True, exist_ok=True)
        picture.save(str(folder / f"{name}_{self.theme}.png"))
        return picture


def keep_for_help(picture: QImage, name: str, language: str) -> None:
    """Write a picture of the help in *language*, no larger than a page of it needs."""
    target = resource("help", language)
    target.mkdir(exist_ok=True)
    picture.scaledToWidth(1280, Qt.TransformationMode.SmoothTransformation).save(str(target / f"{name}.png"))


def colours(picture: QImage) -> int:
    """Count the different colours on a coarse grid."""
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)})
