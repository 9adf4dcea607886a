from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.anchoring.differences import differing_pairs, differing_sentences, differing_words

WIRE = """SEOUL — An engineer published the weights by accident. The package stood open for 31 hours.

“We regret this,” the company said. It had 2,960 downloads."""
COPY = """SEOUL, Wire — An engineer published the weights by accident.
The package stood open for 30 hours, an index shows. "We regret this", the company said.

More on our pages."""


def test_rewritten_sentences_stand_beside_each_other() -> None:
    assert differing_pairs(WIRE, COPY) == [
        (
            "SEOUL — An engineer published the weights by accident.",
            "SEOUL, Wire — An engineer published the weights by accident.",
        ),
        ("The package stood open for 31 hours.", "The package stood open for 30 hours, an index shows."),
        ("It had 2,960 downloads.", ""),
        ("", "More on our pages."),
    ]


@pytest.mark.parametrize(
    ("sentence", "other", "differing"),
    [
        ("SEOUL, Wire (fictional) — An engineer.", "SEOUL — An engineer.", ["Wire (fictional)"]),
        ("The (only) ministry said so.", "They said so.", ["The (only) ministry"]),
        ("(One) said so.", "Others said so.", ["One"]),
        ("(One) more said so.", "Others said so.", ["(One) more"]),
        ("Er nannte es „Unsinn“ und ging.", "Er ging.", ["nannte es „Unsinn“ und"]),
        ("Er nannte es „Unsinn“.", "Er nannte.", ["es „Unsinn“"]),
    ],
)
def test_differing_words_hold_both_halves_of_a_bracket_or_none(sentence: str, other: str, differing: list[str]) -> None:
    assert [span.of(sentence) for span in differing_words(sentence, other)] == differing


def test_line_ends_case_and_quotes_are_no_difference() -> None:
    assert differing_pairs("A first. “A second.”\nA third!", 'a first.\n\n"A second."\n- A THIRD.') == []


def test_chinese_sentences_are_told_apart() -> None:
    assert differing_pairs(
        "商务部宣布管制。业内人士表示影响有限。", "商务部宣布管制。业内人士表示影响很有限。另讯。"
    ) == [
        ("业内人士表示影响有限。", "业内人士表示影响很有限。"),
        ("", "另讯。"),
    ]


texts = st.lists(
    st.sampled_from(["One came.", "Two went home.", "Two went away.", "三人来了。", "Four?", "\n", " "]), max_size=12
).map(" ".join)


@given(texts, texts)
def test_every_difference_is_a_sentence_of_its_text_in_order(first: str, second: str) -> None:
    pairs = differing_sentences(first, second)
    for text, spans in ((first, [p.first for p in pairs if p.first]), (second, [p.second for p in pairs if p.second])):
        assert spans == sorted(spans)
        assert all(span.of(text).strip() for span in spans)
    assert all(pair.first or pair.second for pair in pairs)
    assert differing_sentences(first, first) == []
    turned = differing_sentences(second, first)
    assert bool(turned) == bool(pairs)
