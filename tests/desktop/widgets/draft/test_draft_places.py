from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.desktop.widgets.draft.draft_places import Moves, common_start, place_in, points, units
from workbench.domain.spans import Span

TEXT = st.text(alphabet="ab🙂\n", max_size=30)


@given(TEXT, TEXT, TEXT, TEXT)
def test_a_place_before_or_behind_a_change_keeps_its_words(before: str, cut: str, put: str, after: str) -> None:
    old, new = before + cut + after, before + put + after
    moves = Moves(old, new)
    for span in (Span(0, len(before)), Span(len(before) + len(cut), len(old))):
        now = moves.place(span)
        assert now is None or now.of(new) == span.of(old)
    assert moves.place(Span(0, len(before))) is not None
    assert cut != put or moves.place(Span(0, len(old))) == Span(0, len(old))


def test_a_draft_that_is_seen_first_is_begun_at_its_first_guidance() -> None:
    draft = "# T\n\n- *To write: three bullets.*\n"
    assert place_in(draft, None).of(draft) == "*To write: three bullets.*"
    assert place_in(draft, 2) == Span(2, 2)
    assert place_in("# T", 99) == Span(3, 3)
    assert place_in("# T", None) == Span(0, 0)


def test_a_place_that_the_change_touches_is_gone() -> None:
    moves = Moves("One two three.", "One 2 three.")
    assert moves.place(Span(4, 7)) is None
    assert moves.place(Span(8, 13)) == Span(6, 11)


@given(TEXT, st.data())
def test_code_points_and_units_lead_to_each_other(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert points(text, units(text[:at])) == at
    assert common_start(text, text[:at]) == at
