from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.search.conftest import TODAY, answer
from workbench.domain.spans import Span
from workbench.search.index import SearchIndex
from workbench.search.marks import Marks, mark_spans, marks_of, occurrences
from workbench.search.query import understood
from workbench.search.snippets import CLOSE, OPEN, snippet
from workbench.search.standing import Standing, edits, is_within
from workbench.search.tree import Fuzzy
from workbench.search.words import words

FILLER = "Ferries crossed the strait in the morning and came back at night. "


def marks(query: str, *, typing: bool = False) -> Marks:
    return marks_of(understood(query, today=TODAY, typing=typing).tree, ("english",))


def marked(query: str, text: str, *, field: str = "text", typing: bool = False) -> list[str]:
    return [span.of(text) for span in mark_spans(text, marks(query, typing=typing), field=field)]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("plan", "Planned plans of a planet", ["Planned", "plans"]),
        ('"plan"', "Planned plans of a plan", ["plan"]),
        ('"export controls"', "Export controls, export of controls", ["Export controls"]),
        ("export-controls", "the exported control", ["exported control"]),
        ('"controls export"~3', "Export of controls. A far, far, far away export", ["Export", "controls"]),
        ("a b", "b c a", ["b", "a"]),
        ("oil -opec", "Oil and OPEC", ["Oil"]),
        ("oil NOT (opec OR gas)", "Oil and OPEC gas", ["Oil"]),
        ("expo*", "Exporters expose exports", ["Exporters", "expose", "exports"]),
        ("c?lour", "colour, calour, color", ["colour", "calour"]),
        ("vienan~", "Vienna, Wien", ["Vienna"]),
        ("芯片", "出口芯片,芯的片,芯片", ["芯片", "芯片"]),
        ("genève", "Geneva, GENEVE, Genève’s", ["GENEVE", "Genève’s"]),
        ("cafe", "the cafe\u0301 there", ["cafe\u0301"]),
        ("🙂 oil", "🙂🇰🇷 oil 🙂", ["oil"]),
        ('"a a b"', "a a a b", ["a a b"]),
        ('"a b" "b c"', "a b c", ["a b c"]),
        ("title:oil", "Oil", []),
        ("status:read", "read", []),
        ("", "read", []),
        ("US", "us and U.S.", ["us", "U.S"]),
    ],
)
def test_marks(query: str, text: str, expected: list[str]) -> None:
    assert marked(query, text) == expected


def test_marks_of_a_title_are_for_titles() -> None:
    assert marked("title:oil gas", "Oil gas", field="title") == ["Oil", "gas"]
    assert marked("title:oil gas", "Oil gas") == ["gas"]


def test_a_beginning_is_marked_while_typing() -> None:
    assert marked("export con", "Export controls", typing=True) == ["Export", "controls"]
    assert marked("export con", "Export controls") == ["Export"]


def test_positions_are_code_points() -> None:
    text = "🇰🇷🙂 " * 50 + "수출 규제"
    assert mark_spans(text, marks("수출")) == [Span(200, 202)]


def test_the_snippet_is_the_best_passage() -> None:
    text = FILLER * 5 + "One export. " + FILLER * 5 + "New export controls on chips began. " + FILLER * 5
    shown = snippet(text, marks("export controls"))
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert f"New {OPEN}export{CLOSE} {OPEN}controls{CLOSE} on chips began." in shown
    assert 120 < len(shown) < 240


def test_without_a_hit_the_snippet_is_the_beginning() -> None:
    assert snippet("Short text.", marks("oil")) == "Short text."
    shown = snippet(FILLER * 20, marks(""), length=100)
    assert (FILLER * 20).startswith(shown.removesuffix("…"))
    assert shown.endswith("…")
    assert len(shown) <= 101
    assert snippet("", marks("oil")) == ""


def test_white_space_and_private_characters_are_taken_out() -> None:
    assert snippet(f"A{OPEN} line\n\n\tof {CLOSE}oil\n", marks("oil")) == f"A line of {OPEN}oil{CLOSE}"


def test_a_huge_text_has_a_snippet() -> None:
    assert f"{OPEN}oil{CLOSE}" in snippet(FILLER * 20_000, marks("oil OR strait")).replace("strait", "oil")


_QUERIES = st.sampled_from(
    ['oil "export controls"', "expo* gas~2", '"oil gas"~4 芯片', "수출 U.S. -oil", "o* *s", "C++ OR gen-it*"]
)
_TEXTS = st.lists(
    st.sampled_from(["oil", "gas", "export", "controls", "芯片", "수출", "U.S.", "C++", "gen-itgc", "🙂", "\n", ". ", "e\u0301", OPEN, "x" * 70, "of"]),
    max_size=60,
).flatmap(lambda parts: st.sampled_from([" ".join(parts), "".join(parts)]))  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(query=_QUERIES, text=_TEXTS, length=st.integers(20, 260))
def test_spans_and_snippets_are_of_the_text(query: str, text: str, length: int) -> None:
    end = 0
    starts = {word.start for word in words(text)}
    for span in mark_spans(text, marks(query)):
        assert end <= span.start < span.end <= len(text)
        assert span.start in starts
        end = span.end
    shown = snippet(text, marks(query), length=length)
    assert shown.count(OPEN) == shown.count(CLOSE)
    plain = "".join(shown.replace(OPEN, "").replace(CLOSE, "").strip("…").split())
    assert plain in "".join(text.replace(OPEN, "").replace(CLOSE, "").split())


@settings(max_examples=300, deadline=None)
@given(
    asked=st.lists(
        st.sampled_from(["oil", "gas", "us", "s", "C++", "c", "芯", "5g", "d", "neill", "п", "x1", "oil~", "gas~2", "o*", "*s", "?i?", "c*", '"gas oil"', '"oil oil gas"', '"us s"', "gas-oil", "U.S."]), min_size=1, max_size=3
    ).map(" ".join),
    typing=st.booleans(),
    text=st.lists(
        st.sampled_from(["oil", "Oils", "oil gas", "goil", "gas’s", "'s", "S", "U.S.", "C++", "c#", "芯", "重", "5G", "O'Neill", "d'S", "_oil", "éoil", "o\u0301il", "Поп", "\u200d", "\u00ad", "x1", "İs", "ＯＩＬ", "\u212a", " ", ". ", "-", "’", "🙂"]),
        max_size=30,
    ).map("".join).flatmap(lambda text: st.sampled_from([text, text.encode("ascii", "ignore").decode()])),
)  # fmt: skip
@example(asked="s", typing=False, text="gas’s's")
def test_words_are_found_by_their_beginnings_as_they_are_by_looking_at_each(
    asked: str, typing: bool, text: str
) -> None:
    wanted = marks(asked, typing=typing)
    one_by_one = Marks((*wanted.wanted, *marks('"never nowhere"~9').wanted), wanted.stemmers)
    assert sorted(occurrences(text, wanted)) == sorted(occurrences(text, one_by_one))


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [
        ("vienna", "vienna", 0),
        ("vienan", "vienna", 1),
        ("vinna", "vienna", 1),
        ("vena", "vienna", 2),
        ("abc", "xyz", 3),
        ("", "ab", 2),
    ],
)
def test_edits(one: str, other: str, distance: int) -> None:
    assert edits(one, other, 3) == edits(other, one, 3) == distance
    assert is_within(one, distance, other)
    assert distance == 0 or not is_within(one, distance - 1, other)


TEXTS = ("The ministry announced export controls.", "Export of semiconductors to Genève fell.", "반도체 수출")


def suggested(index: SearchIndex, query: str) -> str | None:
    return index.suggest(query, today=TODAY, text_of=lambda number: TEXTS[number - 1])


@pytest.mark.parametrize(
    ("query", "better"),
    [
        ("exprot", "export"),
        ("semiconducters", "semiconductors"),
        ("minstry AND exort", "ministry AND export"),
        ('title:x OR "exprot controls"', 'title:x OR "export controls"'),
        ("Gneve", "Genève"),
        ("gneve", "genève"),
        ("kidn:text", "kind:text"),
        ("stat:unread", "status:unread"),
        ("exprot kidn:text", "export kind:text"),
        ("byline:exprot", None),
        ("genev", None),
        ("export", None),
        ("xqzw", None),
        ("-exprot", None),
        ("status:raed", None),
        ("xy", None),
        ("", None),
    ],
)
def test_did_you_mean(fed: Callable[..., SearchIndex], query: str, better: str | None) -> None:
    index = fed(*TEXTS)
    assert suggested(index, query) == better
    if better:
        assert answer(index, better).total


def test_phrases_are_marked_over_the_seams_of_long_texts() -> None:
    text = "oil gas " * 5_000
    spans = mark_spans(text, marks('"oil gas"'))
    assert len(spans) == 5_000
    assert {span.of(text) for span in spans} == {"oil gas"}
    solid = "出口芯片。" * 5_000
    assert len(mark_spans(solid, marks("芯片"))) == 5_000
    assert len(mark_spans("芯" * 20_000, marks("芯"))) == 20_000


@pytest.mark.parametrize("count", [1, 20, 200])
def test_words_between_unusual_ones_are_marked_however_many_these_are(count: int) -> None:
    text = "Genève said oil-and-gas, çà et là OIL’s. " * count
    assert marked("oil genev*", text) == ["Genève", "oil", "OIL’s"] * count
    assert marked('"oil and gas"', text) == ["oil-and-gas"] * count


def test_a_form_that_another_thread_looks_at_is_not_taken_for_looked_at() -> None:
    standing = Standing({0: Fuzzy("", "harbour", 1)}, ("english",))
    answers: list[set[str]] = []

    class Form(str):
        """A form during whose test another thread asks for it."""

        __slots__ = ()

        def __len__(self) -> int:
            if not answers:
                answers.append(set())
                answers.append(standing.alike({"harbor"}))
            return super().__len__()

    assert standing.alike({Form("harbor")}) == {"harbor"}
    assert answers[1] == {"harbor"}


def test_wild_cards_do_not_backtrack() -> None:
    text = "a" * 60 + " abcd"
    assert mark_spans(text, marks("*a*a*a*a*a*c")) == []
    assert marked("a?c* *cd", text) == ["abcd"]


@settings(max_examples=300, deadline=None)
@given(
    wanted=st.text("abc", min_size=3, max_size=7),
    other=st.text("abc", min_size=1, max_size=9),
    distance=st.integers(1, 2),
)
def test_a_fuzzy_word_marks_all_words_within_its_edits(wanted: str, other: str, distance: int) -> None:
    expected = [Span(0, len(other))] if edits(wanted, other, distance) <= distance else []
    assert mark_spans(other, Marks((Fuzzy("", wanted, distance),))) == expected
