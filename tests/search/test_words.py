from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from workbench.search.words import (
    ENGLISH,
    LONGEST,
    beginning_of_stem,
    folded,
    forms,
    is_solid,
    stem,
    stemmer_for,
    words,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Genève", ["geneve"]),
        ("Straße", ["strasse"]),
        ("Łódź and Ørsted", ["lodz", "and", "orsted"]),
        ("İSTANBUL Istanbul ısı", ["istanbul", "istanbul", "isi"]),
        ("ёлка йод", ["елка", "йод"]),
        ("مُحَمَّد أحمد", ["محمد", "احمد"]),
        ("ＦＵＬＬ ｶﾞｽ", ["full", "ガ", "ス"]),
        ("が", ["が"]),
        ("हिन्दी", ["हिन्दी"]),
        ("AT&T, U.S.", ["at", "t", "u", "s"]),
        ("C++ and C# or c", ["c++", "and", "c#", "or", "c"]),
        ("5G COVID-19 O'Neill", ["5g", "covid", "19", "o", "neill"]),
        ("China's states' 1990’s", ["china", "states", "1990"]),
        ("重跑gen-itgc后", ["重", "跑", "gen", "itgc", "后"]),
        ("수출을", ["수", "출", "을"]),
        ("under\u00adstand", ["understand"]),
        ("snake_case", ["snake", "case"]),
        ("🇰🇷 🙂 — …", []),
        ("cafe\u0301", ["cafe"]),
    ],
)
def test_forms(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("planned", "plan"), ("shipping", "ship"), ("cutting", "cut"), ("stopped", "stop"), ("policies", "policy")],
)
def test_english_words_share_their_stem(one: str, other: str) -> None:
    assert stem(one, "english") == stem(other, "english")


def test_stemmers_are_chosen_by_language() -> None:
    assert [stemmer_for(tag) for tag in ("de", "pt-BR", "ru_RU", "ko", "")] == [
        "german", "portuguese", "russian", "english", "english",
    ]  # fmt: skip
    assert stem(folded("Häuser"), "german") == stem(folded("Haus"), "german")
    assert stem("экспортные", "russian") == stem("экспортный", "russian")


def test_a_word_carries_a_stem_for_each_stemmer() -> None:
    (word,) = words("Controls", ("english", "french"))
    assert (word.start, word.end, word.form) == (0, 8, "controls")
    assert word.stems == (stem("controls", "english"), stem("controls", "french"))


def test_encoded_data_is_cut() -> None:
    assert forms("x" * 5000) == ["x" * LONGEST]


@given(st.text(max_size=300))
def test_words_lie_in_order_in_the_text_and_are_never_empty(text: str) -> None:
    end = 0
    for word in words(text):
        assert end <= word.start < word.end <= len(text)
        assert word.form == folded(text[word.start : word.end])
        assert word.form
        assert not any(character.isspace() for character in word.form)
        end = word.end


_ENDINGS = (
    "s ies ied ing ying ed edly ingly ization ational biliti bility fulness ousness ly ability y e l ative ical ment"
)


@settings(max_examples=2_000, deadline=None)
@given(
    beginning=st.text("abdehilnopstuvxy19", min_size=1, max_size=7),
    endings=st.lists(st.sampled_from(_ENDINGS.split()), max_size=2),
)
@example(beginning="d", endings=["ying"])
def test_words_begin_as_their_english_stem_says(beginning: str, endings: list[str]) -> None:
    word = beginning + "".join(endings)
    assert word.startswith(beginning_of_stem(stem(word, ENGLISH)))


@given(st.text(max_size=60))
def test_case_does_not_matter(text: str) -> None:
    ascii_text = text.encode("ascii", "ignore").decode()
    assert forms(ascii_text.upper()) == forms(ascii_text.lower())


@given(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF))
def test_han_characters_are_words(character: str) -> None:
    assert is_solid(folded(character))
    assert len(forms(character * 3)) == 3
