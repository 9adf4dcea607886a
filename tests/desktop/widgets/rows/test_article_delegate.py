from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.rows.article_delegate import fitting_meta


def test_what_stands_under_a_title_keeps_its_date(look: Look) -> None:
    parts = ["The Harbour Ledger", "3 Jun 2026", "in a passage"]
    metrics = QFontMetricsF(look.font(FontRole.SECONDARY))
    whole = metrics.horizontalAdvance("  ·  ".join(parts))
    assert fitting_meta(parts, parts[0], metrics, whole + 1) == "The Harbour Ledger  ·  3 Jun 2026  ·  in a passage"
    assert fitting_meta(parts, parts[0], metrics, whole - 1) == "The Harbour Ledger  ·  3 Jun 2026"
    shorter = fitting_meta(parts, parts[0], metrics, whole / 2)
    assert shorter.startswith("The H")
    assert shorter.endswith("…  ·  3 Jun 2026")
    assert fitting_meta(["Undated"], "", metrics, 400) == "Undated"
