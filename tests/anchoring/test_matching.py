from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.anchoring.matching import best_matches, distances, occurrences, opening_similarity, similarity
from workbench.domain.spans import Span

few_letters = st.text(alphabet="ab出😀", max_size=18)


def table(pattern: str, text: str, *, anchored: bool) -> list[int]:
    """The textbook dynamic programme, cell by cell."""
    row = [end if anchored else 0 for end in range(len(text) + 1)]
    for index, letter in enumerate(pattern, 1):
        below = [index]
        for end, other in enumerate(text, 1):
            below.append(min(row[end] + 1, below[-1] + 1, row[end - 1] + (letter != other)))
        row = below
    return row[1:]


@given(few_letters.filter(bool), few_letters)
def test_distances_equal_the_textbook_table(pattern: str, text: str) -> None:
    for anchored in (False, True):
        assert list(distances(pattern, text, anchored=anchored)) == table(pattern, text, anchored=anchored)


@given(few_letters.filter(bool), few_letters)
def test_a_match_has_the_errors_that_it_states(pattern: str, text: str) -> None:
    for match in best_matches(pattern, text, max_errors=len(pattern) - 1):
        stretch = match.span.of(text)
        assert table(pattern, stretch, anchored=True)[-1] == match.errors


def test_patterns_longer_than_a_machine_word_and_outside_latin() -> None:
    quote = "美国商务部扩大了对先进芯片的出口管制" * 8 + "🇰🇷🇺🇸"
    changed = quote.replace("扩大", "收紧", 1)
    text = f"前言。{changed}后记。"
    best = best_matches(quote, text, max_errors=20)[0]
    assert best.errors == 2
    assert best.span.of(text) == changed


def test_occurrences_may_overlap() -> None:
    assert occurrences("banananas", "anana") == [1, 3]
    assert occurrences("abc", "") == []


def test_matches_do_not_crowd_each_other() -> None:
    text = "the gas price fell. the gas prize fell. the coal price rose."
    spans = [match.span.of(text) for match in best_matches("the gas price fell", text, max_errors=3)]
    assert spans == ["the gas price fell", "the gas prize fell"]


def test_similarity_runs_from_nothing_to_equal() -> None:
    assert similarity("gas", "gas") == 1
    assert similarity("gas", "oil") == 0
    assert similarity("", "") == 1
    assert similarity("", "gas") == 0
    assert similarity("price", "prize") == 0.8
    assert opening_similarity("price", "price cap and more") == 1
    assert opening_similarity("price", "") == 0


def test_no_match_beyond_the_errors_allowed() -> None:
    assert best_matches("export controls", "nothing of the kind", max_errors=3) == []
    assert best_matches("ab", "", max_errors=1) == []
    assert best_matches("abc", "abc", max_errors=0)[0].span == Span(0, 3)
