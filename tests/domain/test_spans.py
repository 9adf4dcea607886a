from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from workbench.domain.spans import (
    OffsetMap,
    Span,
    next_word_edge,
    paragraph_at,
    sentence_around,
    sentence_at,
    sentences,
    snapped_to_words,
    trimmed,
)

texts = st.text(
    st.sampled_from("ab é\n.!。 é出口芯שלوم👩\u200d🇰🇷𠀀’-") | st.characters(exclude_categories=["Cs"]), max_size=60
)


def spans_in(text: str) -> st.SearchStrategy[Span]:
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    return ends.map(lambda pair: Span(min(pair), max(pair)))


@given(texts)
def test_offsets_become_utf16_as_by_counting_each_character(text: str) -> None:
    offsets = OffsetMap(text)
    for offset in range(len(text) + 1):
        position = len(text[:offset].encode("utf-16-le")) // 2
        assert offsets.to_utf16(offset) == position
        assert offsets.to_code_points(position) == offset
    assert offsets.length == len(text)


def test_a_position_inside_a_pair_counts_as_its_start() -> None:
    offsets = OffsetMap("a😀b🇰🇷")
    assert [offsets.to_code_points(position) for position in range(9)] == [0, 1, 1, 2, 3, 3, 4, 4, 5]


@given(texts, st.data())
def test_snapping_grows_to_whole_words_and_is_settled_then(text: str, data: st.DataObject) -> None:
    span = data.draw(spans_in(text))
    core = trimmed(text, span)
    snapped = snapped_to_words(text, span)
    assert snapped.start <= core.start
    assert snapped.end >= core.end
    assert snapped_to_words(text, snapped) == snapped
    assert snapped.of(text) == snapped.of(text).strip()


@pytest.mark.parametrize(
    ("text", "picked", "expected"),
    [
        ("the export controls apply", "port contr", "export controls"),
        ("the export controls apply", " export ", "export"),
        ("Korea’s fast-tracked U.S. rule", "rea’s fast-tr", "Korea’s fast-tracked"),
        ("수출통제가 강화되었다", "출통제", "수출통제가"),
        ("扩大了对先进芯片的出口管制", "芯片", "芯片"),
        ("naïve cafe\u0301s closed", "cafe", "cafe\u0301s"),
        ("أعلنت الوِزارة قيوداً", "وِز", "الوِزارة"),
        ("निर्यात नियंत्रण", "र्या", "निर्यात"),
        ("🇰🇷 Seoul 👩‍👩‍👧 said", "eoul 👩‍👩‍👧 sa", "Seoul 👩‍👩‍👧 said"),
        ("one\ntwo three\nfour", "wo three\nfo", "two three\nfour"),
        ("only   spaces", "  ", ""),
        ("worth more than $250,000. Next", "than $250", "than $250,000"),
        ("worth more than $250,000. Next", ",0", "$250,000"),
        ("it lost US$1,200.50 then", "lost US$1", "lost US$1,200.50"),
        ("a fall of −5.5% in May", "5.5", "−5.5%"),
        ("14% of them, 3 left", "14", "14%"),
        ("in one,two and 2024–25", "wo", "two"),
    ],
)
def test_snapping_examples(text: str, picked: str, expected: str) -> None:
    start = text.index(picked)
    assert snapped_to_words(text, Span(start, start + len(picked))).of(text) == expected


@given(texts)
def test_sentences_cover_every_visible_character_in_order(text: str) -> None:
    found = sentences(text)
    assert all(first.end <= second.start for first, second in pairwise(found))
    outside = "".join(
        text[end:start]
        for end, start in zip(
            [0, *(span.end for span in found)], [*(span.start for span in found), len(text)], strict=True
        )
    )
    assert not outside.strip()
    assert not any("\n" in span.of(text) for span in found)


@given(texts, st.data())
def test_sentence_and_paragraph_belong_to_the_line_of_the_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    sentence, paragraph = sentence_at(text, offset), paragraph_at(text, offset)
    line = text[text.rfind("\n", 0, offset) + 1 :].split("\n", 1)[0]
    assert paragraph.of(text) == line.strip()
    if len(sentence):
        assert paragraph.start <= sentence.start
        assert sentence.end <= paragraph.end
        assert sentence in sentences(text)
    else:
        assert not line.strip()


@pytest.mark.parametrize(
    "parts",
    [
        [
            "The U.S. widened its list.",
            "Dr. Han of Orlen Bay Inc. agreed!",
            "“Will it last?”",
            "Prices rose 1.5 per cent.",
        ],
        ["政府周一扩大了管制。", "企业表示担忧！", "“会持续多久？”", "没有人知道"],
        ["أعلنت الوزارة القيود.", "هل تستمر؟", "لا أحد يعرف."],
        ["Die Behörde meldete am 3. Juni, dass 12 Firmen am 24. März gingen.", "Es waren 12.", "Mehr nicht."],
        ["The count rose by 2012.", "December was worse."],
        ["Вышло 12 апр.", "Почему… никто не знает.", "Да."],
    ],
)
def test_sentences_end_where_a_reader_ends_them(parts: list[str]) -> None:
    glue = "" if "。" in parts[0] else " "
    text = "Heading\n" + glue.join(parts) + "\nNext paragraph"
    if parts[0].startswith("Вышло"):
        parts = ["Вышло 12 апр.", "Почему…", "никто не знает.", "Да."]
    assert [span.of(text) for span in sentences(text)] == ["Heading", *parts, "Next paragraph"]
    for part in parts:
        start = text.index(part)
        assert sentence_at(text, start).of(text) == part
        assert sentence_at(text, start + len(part) - 1).of(text) == part


def test_between_sentences_the_one_before_is_meant() -> None:
    text = "  One ended. Two began.\n\nThree."
    assert sentence_at(text, text.index(" Two")).of(text) == "One ended."
    assert sentence_at(text, 0).of(text) == "One ended."
    assert sentence_at(text, text.index("\n")).of(text) == "Two began."
    assert sentence_at(text, text.index("\nThree")) == Span(24, 24)
    assert sentence_at(text, len(text)).of(text) == "Three."
    assert sentence_at("", 0) == Span(0, 0)


def test_spans_know_their_neighbours() -> None:
    span = Span(2, 5)
    assert len(span) == 3
    assert span.touches(Span(4, 9))
    assert not span.touches(Span(5, 9))
    assert span.contains(2)
    assert not span.contains(5)
    with pytest.raises(ValueError, match="not a span"):
        Span(3, 2)


@pytest.mark.parametrize(
    ("offset", "step", "start", "found"),
    [
        (0, 1, False, 3),
        (3, 1, False, 11),
        (4, -1, False, 3),
        (0, 1, True, 4),
        (11, -1, True, 4),
        (11, 1, True, 12),
        (12, 1, True, 13),
        (12, 1, False, 13),
        (15, 1, False, 15),
        (0, -1, True, 0),
    ],
)
def test_word_edges_step_by_words_and_by_chinese_characters(offset: int, step: int, start: bool, found: int) -> None:
    text = "one two-tre 芯片 !"
    assert next_word_edge(text, offset, step=step, start=start) == found


def test_a_number_is_stepped_over_with_its_currency() -> None:
    text = "puts it at $40m. Then"
    assert next_word_edge(text, 8, step=1, start=True) == text.index("$")
    assert next_word_edge(text, text.index("$"), step=1, start=True) == text.index("Then")


@given(texts, st.data())
def test_the_sentence_around_a_span_is_the_one_it_begins_in(text: str, data: st.DataObject) -> None:
    span = trimmed(text, data.draw(spans_in(text)))
    assume(len(span))
    begun = sentence_at(text, span.start)
    assert sentence_around(span, sentences(text)) == Span(begun.start, max(begun.end, span.end))


@given(texts, st.data())
def test_a_word_edge_lies_where_it_was_looked_for(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    for start in (True, False):
        assert offset <= next_word_edge(text, offset, step=1, start=start) <= len(text)
        assert 0 <= next_word_edge(text, offset, step=-1, start=start) <= offset


def test_a_line_of_abbreviations_alone_is_one_sentence_and_cut_at_once() -> None:
    text = "No. " * 100_000  # looking back over all of it at each stop would take half an hour
    assert [len(span) for span in sentences(text)] == [len(text) - 1]
    assert [span.of("Approx. 5 approx. six. Seven.") for span in sentences("Approx. 5 approx. six. Seven.")] == [
        "Approx.",
        "5 approx. six.",
        "Seven.",
    ]
