from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workbench.anchoring.alignment import aligned

FIRST = "Seoul opened an inquiry.\n\nThe package stood open for 31 hours.\n\nNobody was hurt, the ministry said."
SECOND = "Our bureau writes:\n\nSeoul opened an inquiry.\n\nThe package stood open for 30 hours.\n\nMore tomorrow."


def test_like_paragraphs_correspond_and_differing_words_are_named() -> None:
    found = aligned(FIRST, SECOND)
    assert found.are_alike
    assert [(FIRST[a : a + 11], SECOND[b : b + 11]) for a, b in found.places] == [
        ("Seoul opene", "Seoul opene"),
        ("The package", "The package"),
    ]
    first, second = found.differing
    assert [span.of(FIRST) for span in first] == ["31", "Nobody was hurt, the ministry said."]
    assert [span.of(SECOND) for span in second] == ["Our bureau writes:", "30", "More tomorrow."]


def test_a_translation_corresponds_by_the_number_of_its_paragraphs() -> None:
    korean = "첫째 문단이다.\n\n둘째 문단이다.\n\n셋째 문단이다."
    found = aligned(FIRST, korean)
    assert not found.are_alike
    assert found.differing == ((), ())
    assert [korean[b : b + 2] for _, b in found.places] == ["첫째", "둘째", "셋째"]
    assert aligned(FIRST, korean + "\n\n넷째 문단이다.").places == ()


TEXTS = st.lists(st.sampled_from(["A storm came.", "The port closed early.", "출항이 금지됐다.", "😀 no words", "", "Ships wait."]), max_size=12).map("\n".join)  # fmt: skip


@given(TEXTS, TEXTS)
def test_places_rise_in_both_texts_and_spans_lie_in_theirs(first: str, second: str) -> None:
    found = aligned(first, second)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found.places))
    for spans, text in zip(found.differing, (first, second), strict=True):
        assert all(span.end <= len(text) and len(span) for span in spans)
    assert not any(aligned(first, first).differing)
