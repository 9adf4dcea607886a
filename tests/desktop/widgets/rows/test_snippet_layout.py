"""Two lines of text with hits, and dates for people."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout

from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.desktop.widgets.rows.snippet_layout import hits_of, snippet_layout
from workbench.domain.spans import OffsetMap


def marked(layout: QTextLayout, look: Look) -> list[str]:
    text = layout.text()
    offsets = OffsetMap(text)
    return [
        text[offsets.to_code_points(form.start) : offsets.to_code_points(form.start + form.length)]
        for form in layout.formats()
        if form.format.background().color() == look.colour("mark") and form.length
    ]


@pytest.mark.parametrize(
    ("snippet", "text", "hits"),
    [
        ("", "", []),
        ("plain", "plain", []),
        ("\ue000gas\ue001 and \ue000oil\ue001", "gas and oil", ["gas", "oil"]),
        ("🙂 \ue000芯片\ue001出口", "🙂 芯片出口", ["芯片"]),
    ],
)
def test_hits_are_marked_where_they_stand(look: Look, snippet: str, text: str, hits: list[str]) -> None:
    plain, spans = hits_of(snippet)
    assert plain == text
    assert [span.of(plain) for span in spans] == hits
    assert marked(snippet_layout(look, snippet, 300, line_height=17), look) == hits


def test_a_long_text_is_cut_after_two_lines(look: Look) -> None:
    snippet = "🙂 " + "several words of no meaning " * 9 + "\ue000end\ue001"
    layout = snippet_layout(look, snippet, 280, line_height=17)
    assert layout.lineCount() == 2
    assert layout.text().endswith("…")
    assert layout.lineAt(1).y() == 17
    assert all(layout.lineAt(number).naturalTextWidth() <= 280 for number in range(2))
    assert marked(layout, look) == []


def test_lines_begin_on_the_side_of_their_script(look: Look) -> None:
    latin = snippet_layout(look, "Officials of the ministry said", 300, line_height=17)
    arabic = snippet_layout(look, "أعلنت الوزارة يوم الأربعاء", 300, line_height=17)
    assert latin.lineAt(0).naturalTextRect().left() == 0
    assert arabic.lineAt(0).naturalTextRect().right() == pytest.approx(300, abs=1)
    assert arabic.textOption().textDirection() is Qt.LayoutDirection.LayoutDirectionAuto


def test_a_text_of_one_line_is_shown_whole(look: Look) -> None:
    layout = snippet_layout(look, "Short.", 280, line_height=17)
    assert (layout.lineCount(), layout.text()) == (1, "Short.")


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("", ""),
        ("2026", "2026"),
        ("2026-06", "Jun 2026"),
        ("2026-06-02", "2 Jun 2026"),
        ("2026-06-02T15:48+02:00", "2 Jun 2026"),
        ("2026-99-02", "2026-99-02"),
    ],
)
def test_dates_are_shown_as_far_as_they_are_known(iso: str, words: str) -> None:
    assert shown_date(iso) == words
