from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.rows.article_delegate import fitting_meta


def test_what_stands_under_a_title_keeps_its_date_and_its_state(look: Look) -> None:
    parts, where = ["The Harbour Ledger", "3 Jun 2026", "Archived"], ["in a passage"]
    metrics = QFontMetricsF(look.font(FontRole.SECONDARY))
    own, whole = (metrics.horizontalAdvance("  ·  ".join(words)) for words in (parts, [*parts, *where]))

    def fitting(room: float) -> str:
        return fitting_meta(parts, where, parts[0], metrics, room)

    assert fitting(whole + 1) == "The Harbour Ledger  ·  3 Jun 2026  ·  Archived  ·  in a passage"
    assert fitting(whole - 1) == fitting(own + 1) == "The Harbour Ledger  ·  3 Jun 2026  ·  Archived"
    shorter = fitting(own - 20)
    assert shorter.startswith("The H")
    assert shorter.endswith("…  ·  3 Jun 2026  ·  Archived")
    assert fitting_meta(["Undated"], [], "", metrics, 400) == "Undated"


def test_a_name_in_arabic_leaves_the_date_behind_it_whole(look: Look) -> None:
    metrics = QFontMetricsF(look.font(FontRole.SECONDARY))
    parts = ["صحيفة البحر", "14 Mar 2026"]
    shown = fitting_meta(parts, [], parts[0], metrics, 400)
    assert shown == "\u2068صحيفة البحر\u2069  ·  \u206814 Mar 2026\u2069"
    narrow = fitting_meta(parts, [], parts[0], metrics, metrics.horizontalAdvance(shown) - 20)
    assert "…\u2069" in narrow
    assert narrow.endswith("\u206814 Mar 2026\u2069")
