from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from workbench.desktop.widgets.charts.spark_bars import paint_bars


def test_few_passages_among_the_months_of_many_years_are_seen() -> None:
    image = QImage(100, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_bars(painter, QRectF(0, 0, 100, 20), [0] * 100 + [1] + [0] * 100 + [700], QColor("black"), 8)
    painter.end()
    columns = [x for x in range(100) if any(image.pixelColor(x, y) == QColor("black") for y in range(20))]
    assert len(columns) >= 2
    assert columns[0] < 60 < columns[-1]
