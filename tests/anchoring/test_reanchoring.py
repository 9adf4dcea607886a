from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.anchoring.reanchoring import Anchor, reanchor
from workbench.domain.passages import PassageState
from workbench.domain.spans import Span, context_of

EXACT, CHANGED, LOST = PassageState.EXACT, PassageState.CHANGED, PassageState.LOST
SHARED = Path(__file__).parents[3] / "shared" / "data" / "anchoring"

REPORT = """Nordhaven — The ministry widened its list of controlled items on Monday.

Kestrel Semiconductor said it would “review every open order” 🇰🇷 before the rule takes effect in March.

The ministry declined to comment on single licences.

أعلنت الوزارة قيوداً جديدة على تصدير الرقائق المتقدمة يوم الاثنين، وفق مسؤول مطلع.

美国商务部周一扩大了对先进芯片的出口管制，韩国企业表示担忧。

Analysts at Harrow Institute expect shipments to fall by a tenth. They call the estimate cautious.
"""
QUOTES = [
    "widened its list of controlled items",
    "it would “review every open order” 🇰🇷 before the rule",
    "قيوداً جديدة على تصدير الرقائق المتقدمة",
    "扩大了对先进芯片的出口管制",
    "Analysts at Harrow Institute expect shipments to fall by a tenth.",
]


def ask(old: str, span: Span, new: str) -> Anchor:
    prefix, suffix = context_of(old, span)
    return reanchor(
        quote=span.of(old), prefix=prefix, suffix=suffix, start_hint=span.start, old_length=len(old), new_text=new
    )


def span_of(text: str, quote: str) -> Span:
    start = text.index(quote)
    return Span(start, start + len(quote))


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[list[str], int, int]:
    """Words that are all different, and the passage as the words from one index to another."""
    size = draw(st.integers(12, 60))
    stems = draw(
        st.sampled_from([("kor", "ven", "tal"), ("出口", "管制", "芯片"), ("שלום", "ים", "גשר"), ("é😀", "🇰🇷a", "ő")])
    )
    words = [f"{stems[index % 3]}{chr(0x3B1 + index % 24)}{index * 7919 % 1009}" for index in range(size)]
    first = draw(st.integers(0, size - 4))
    last = draw(st.integers(first + 3, min(size, first + 15)))
    return words, first, last


def joined(words: list[str], first: int, last: int) -> tuple[str, Span]:
    start = len(" ".join(words[:first])) + (first > 0)
    return " ".join(words), Span(start, start + len(" ".join(words[first:last])))


@given(marked_texts())
def test_unchanged_text_keeps_every_passage(marked: tuple[list[str], int, int]) -> None:
    text, span = joined(*marked)
    anchor = ask(text, span, text)
    assert (anchor.state, anchor.span, anchor.score) == (EXACT, span, 1.0)


@given(marked_texts(), st.text(min_size=1, max_size=300), st.data())
def test_insertion_outside_shifts_the_passage(
    marked: tuple[list[str], int, int], new: str, data: st.DataObject
) -> None:
    words, first, last = marked
    text, span = joined(words, first, last)
    at = data.draw(st.integers(0, span.start) | st.integers(span.end, len(text)))
    inserted = new.replace("\0", "")
    anchor = ask(text, span, text[:at] + inserted + text[at:])
    shift = len(inserted) if at <= span.start else 0
    assert (anchor.state, anchor.span) == (EXACT, Span(span.start + shift, span.end + shift))


@given(marked_texts(), st.data())
def test_a_word_edited_inside_is_for_the_analyst(marked: tuple[list[str], int, int], data: st.DataObject) -> None:
    words, first, last = marked
    text, span = joined(words, first, last)
    edited = list(words)
    edited[data.draw(st.integers(first, last - 1))] = "Zz9"
    new, expected = joined(edited, first, last)
    anchor = ask(text, span, new)
    assert (anchor.state, anchor.span) == (CHANGED, expected)
    assert 0.5 < anchor.score < 1


@given(marked_texts(), st.booleans())
def test_a_deleted_quote_is_never_exact(marked: tuple[list[str], int, int], closes_up: bool) -> None:
    words, first, last = marked
    text, span = joined(words, first, last)
    new = text[: span.start] + text[span.end + closes_up :]
    assert ask(text, span, new).state is not EXACT


@given(marked_texts(), st.integers(1, 9), st.integers(1, 9), st.booleans(), st.text("§¶", max_size=40))
def test_an_edit_over_an_end_of_the_quote_is_never_exact(
    marked: tuple[list[str], int, int], outside: int, inside: int, at_end: bool, new: str
) -> None:
    text, span = joined(*marked)
    edge = span.end if at_end else span.start
    left, right = (inside, outside) if at_end else (outside, inside)
    anchor = ask(text, span, text[: max(0, edge - left)] + new + text[edge + right :])
    assert anchor.state is not EXACT


@given(marked_texts(), marked_texts())
def test_a_lookalike_is_never_taken_for_a_deleted_paragraph(
    marked: tuple[list[str], int, int], other: tuple[list[str], int, int]
) -> None:
    words, first, last = marked
    quote = " ".join(words[first:last])
    before, after = " ".join(words[:first]) + " opening", "closing " + " ".join(words[last:])
    elsewhere = "\n\n".join([" ".join(reversed(other[0])), quote, " ".join(sorted(other[0]))])
    old = f"{before}\n\n{quote}\n\n{after}\n\n{elsewhere}"
    anchor = ask(old, Span(len(before) + 2, len(before) + 2 + len(quote)), f"{before}\n\n{after}\n\n{elsewhere}")
    assert anchor.state is not EXACT


@given(st.text(alphabet="ab \n", max_size=80), st.text(alphabet="ab \n", max_size=80), st.data())
def test_exact_always_means_the_very_words(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    span = Span(start, data.draw(st.integers(start, len(old))))
    anchor = ask(old, span, new)
    assert (anchor.span is None) == (anchor.state is LOST)
    if anchor.span:
        assert anchor.span.end <= len(new)
    if anchor.state is EXACT:
        assert anchor.span is not None
        assert anchor.span.of(new) == span.of(old)


@pytest.mark.parametrize("quote", QUOTES)
def test_a_report_whose_other_paragraphs_are_rewritten(quote: str) -> None:
    span = span_of(REPORT, quote)
    paragraphs = REPORT.split("\n\n")
    own = next(index for index, paragraph in enumerate(paragraphs) if quote in paragraph)
    kept = [paragraph if abs(index - own) <= 1 else "Withdrawn. ✂️" for index, paragraph in enumerate(paragraphs)]
    new = "\n\n".join(kept)
    anchor = ask(REPORT, span, new)
    assert anchor.state is EXACT
    assert anchor.span == span_of(new, quote)


@pytest.mark.parametrize("quote", QUOTES)
def test_a_character_changed_inside_the_quote(quote: str) -> None:
    span = span_of(REPORT, quote)
    middle = span.start + len(quote) // 2
    banner = "👩‍👩‍👧 Update. "
    new = banner + REPORT[:middle] + "X" + REPORT[middle + 1 :]
    anchor = ask(REPORT, span, new)
    assert anchor.state is CHANGED
    assert anchor.span == Span(span.start + len(banner), span.end + len(banner))


@pytest.mark.parametrize("quote", QUOTES)
def test_the_paragraph_goes_and_nothing_like_it_stays(quote: str) -> None:
    new = "\n\n".join(paragraph for paragraph in REPORT.split("\n\n") if quote not in paragraph)
    assert ask(REPORT, span_of(REPORT, quote), new).state is LOST


def test_the_paragraph_goes_and_a_lookalike_with_the_same_neighbour_stays() -> None:
    line = "The ministry declined to comment."
    tail = "Reporting continues through the night in the capital."
    old = f"Kestrel widened its loss in the spring quarter.\n\n{line}\n\n{tail}\n\nMarlow Foods closed a mill.\n\n{line}\n\n{tail}"
    new = (
        f"Kestrel widened its loss in the spring quarter.\n\n{tail}\n\nMarlow Foods closed a mill.\n\n{line}\n\n{tail}"
    )
    anchor = ask(old, span_of(old, line), new)
    assert anchor.state is not EXACT


def test_one_of_two_equal_blocks_loses_its_line() -> None:
    block = (
        "Commodity table, prices in the local currency\nCopper rose to a new high.\nTin and zinc were not traded today."
    )
    old = f"{block}\nA long report follows on harbours, cranes and the people who work them.\n{block}"
    quote = "Copper rose to a new high."
    new = "Morning edition. " + old.replace(f"{quote}\n", "", 1)
    assert ask(old, span_of(old, quote), new).state is CHANGED


def test_the_sentence_edited_in_place_is_proposed_before_an_exact_lookalike() -> None:
    line = "Shipments fell by 10 per cent in March."
    old = f"Harrow Institute counted every port in the north.\n\n{line}\n\nIt will count again next year."
    edited = old.replace("10", "14")
    new = f"{edited}\n\nA reader wrote to us about another country:\n\n{line}\n\nWe could not check this."
    anchor = ask(old, span_of(old, line), new)
    assert anchor.state is CHANGED
    assert anchor.span is not None
    assert anchor.span.of(new) == "Shipments fell by 14 per cent in March."


def test_repeated_boilerplate_is_told_apart_by_position_alone_where_it_can_be() -> None:
    old = "Share this story with a friend.\n" * 5
    second = Span(32, 63)
    assert ask(old, second, old) == Anchor(EXACT, second, 1.0)
    assert ask(old, second, old + "The end.") == Anchor(EXACT, second, 1.0)
    assert ask(old, second, "x" + old + "y").state is CHANGED


def test_an_insertion_touching_the_quote_on_one_side() -> None:
    span = span_of(REPORT, QUOTES[4])
    note = "[Correction: an earlier version named another institute in this place.] "
    new = REPORT[: span.start] + note + REPORT[span.start :]
    assert ask(REPORT, span, new).span == Span(span.start + len(note), span.end + len(note))
    assert ask(REPORT, span, new).state is EXACT


def test_far_from_the_hint() -> None:
    filler = "".join(f"Paragraph {number} reports on harbour {number * 37 % 101}.\n" for number in range(1500))
    span = span_of(REPORT, QUOTES[1])
    new = filler + REPORT.replace("every open order", "each open order")
    anchor = ask(REPORT, span, new)
    assert anchor.state is CHANGED
    assert anchor.span is not None
    assert anchor.span.of(new) == "it would “review each open order” 🇰🇷 before the rule"


def test_without_context_a_single_occurrence_is_it_and_several_are_for_the_analyst() -> None:
    anchor = reanchor(quote="gas price cap", prefix="", suffix="", start_hint=7, new_text="On the gas price cap again")
    assert anchor.state is EXACT
    anchor = reanchor(quote="gas", prefix="", suffix="", start_hint=90, new_text="gas and more gas and other gas")
    assert anchor.state is CHANGED


def test_nothing_to_look_for_or_in() -> None:
    assert reanchor(quote="", prefix="a", suffix="b", start_hint=1, new_text="ab") == Anchor(LOST, None, 0.0)
    assert reanchor(quote="a", prefix="", suffix="", start_hint=0, new_text="") == Anchor(LOST, None, 0.0)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared fixtures are not beside this checkout")
def test_the_match_cases_of_apache_annotator() -> None:
    cases = json.loads((SHARED / "apache_annotator_cases.json").read_text("utf-8"))["match"]
    for case in cases:
        selector = case["selector"]
        anchor = reanchor(
            quote=selector["exact"],
            prefix=selector.get("prefix", ""),
            suffix=selector.get("suffix", ""),
            start_hint=case["expected"][0][0] if case["expected"] else 0,
            new_text=case["text"],
        )
        if case["expected"] and selector["exact"]:
            assert anchor.state is EXACT, case["name"]
            assert anchor.span == Span(*case["expected"][0]), case["name"]
        else:
            assert anchor.state is not EXACT, case["name"]
