from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from tests.desktop.models.evidence_rows_made import made_row
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.rows.evidence_delegate import Column, EvidenceDelegate, EvidenceRow
from workbench.domain.codebook import Tag, TagKind
from workbench.domain.passages import PassageState

QUOTE_WIDTH = 320


@pytest.fixture
def delegate(look: Look) -> EvidenceDelegate:
    return EvidenceDelegate(look, lambda _number: made_row(1), lambda _id: False)


def lines(delegate: EvidenceDelegate, row: EvidenceRow, column: Column, width: int) -> list[list[str]]:
    by_middle: dict[float, list[str]] = {}
    for piece in delegate._lay_out(row, column, width):
        by_middle.setdefault(piece.middle, []).append(piece.text)
    return [by_middle[middle] for middle in sorted(by_middle)]


def test_a_short_quote_stands_on_one_line_in_the_middle(delegate: EvidenceDelegate) -> None:
    assert lines(delegate, made_row(1, "Gas\nflows"), Column.QUOTE, QUOTE_WIDTH) == [["“Gas flows”"]]


def test_a_long_quote_is_set_in_two_lines_and_cut_off(delegate: EvidenceDelegate) -> None:
    first, second = lines(
        delegate, made_row(1, "volumes of gas through the Sund entry point " * 5), Column.QUOTE, QUOTE_WIDTH
    )
    assert first[0].startswith("“volumes of gas through")
    assert second[0].endswith("…")


@given(st.text(alphabet="ab 漢字🙂🇰🇷é\u0301", min_size=1, max_size=80))
def test_the_first_line_never_cuts_a_character_in_two(quote: str) -> None:
    delegate = EvidenceDelegate(Look("light"), lambda _number: made_row(1), lambda _id: False)
    shown = lines(delegate, made_row(1, quote), Column.QUOTE, 120)
    whole = f"“{' '.join(quote.split())}”"
    assert whole.startswith(shown[0][0])
    rest = shown[1][0].removesuffix("…").strip() if len(shown) > 1 else ""
    assert rest in whole


def test_a_quote_from_right_to_left_begins_at_the_right(delegate: EvidenceDelegate) -> None:
    quote = "أعلنت الوزارة يوم الأربعاء قيوداً جديدة على تصدير الرقائق، وأن الشركة ستحتاج إلى ترخيص."
    first, second = delegate._lay_out(made_row(1, quote), Column.QUOTE, QUOTE_WIDTH)
    metrics = QFontMetricsF(Look("light").font(FontRole.QUOTE))
    ends = [piece.x + metrics.horizontalAdvance(piece.text) for piece in (first, second)]
    assert ends[0] == pytest.approx(ends[1])
    assert first.x != second.x


def test_a_passage_to_review_leaves_room_for_its_sign(delegate: EvidenceDelegate) -> None:
    row = made_row(1)
    exact = delegate._lay_out(row, Column.QUOTE, QUOTE_WIDTH)
    changed = delegate._lay_out(replace(row, state=PassageState.CHANGED), Column.QUOTE, QUOTE_WIDTH)
    assert changed[0].x > exact[0].x


def test_tags_that_find_no_room_are_counted(delegate: EvidenceDelegate, look: Look) -> None:
    tags = tuple(Tag(TagKind.ACTOR, number, f"a{number}", f"Actor {number}") for number in range(9))
    shown = lines(delegate, made_row(1, tags=tags), Column.TAGS, 212)
    assert len(shown) == 2
    names = [text for line in shown for text in line]
    assert names[-1] == f"+{9 - (len(names) - 1)}"
    for piece in delegate._lay_out(made_row(1, tags=tags), Column.TAGS, 212):
        width = QFontMetricsF(look.font(FontRole.SECONDARY)).horizontalAdvance(piece.text)
        assert piece.x + (16 if piece.tag else 0) + width <= 212


def test_nothing_is_kept_when_the_look_changes(delegate: EvidenceDelegate, look: Look) -> None:
    before = delegate._pieces(made_row(1, "word " * 40), Column.QUOTE, QUOTE_WIDTH)
    look.set_zoom(1.5)
    assert delegate._pieces(made_row(1, "word " * 40), Column.QUOTE, QUOTE_WIDTH) != before
