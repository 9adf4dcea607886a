from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.briefing.hidden import hidden_runs, without_hidden


def _tags(words: str) -> str:
    return "".join(chr(0xE0000 + ord(character)) for character in words)


def _selectors(words: str) -> str:
    return "".join(chr(0xE0100 + byte - 16) for byte in words.encode())


@pytest.mark.parametrize(
    ("text", "kind", "words", "clean"),
    [
        ("zero\u200bwidth", "zero-width", "", "zerowidth"),
        ("soft\u00adhyphen", "zero-width", "", "softhyphen"),
        ("a\u200db", "zero-width", "", "ab"),
        ("bom\ufeffinside", "zero-width", "", "bominside"),
        ("abc \u202egnp.exe", "bidi", "", "abc gnp.exe"),
        ("abc\u200f", "bidi", "", "abc"),
        ("Hi" + _tags("obey me") + "!", "tag", "obey me", "Hi!"),
        ("😀" + _selectors("secret"), "variation", "secret", "😀"),
        ("x\U000e0100y", "variation", "", "xy"),
        ("\ue000 glyph", "private-use", "", " glyph"),
        ("a\u0007b", "control", "", "ab"),
        ("a\u2028b", "control", "", "a b"),
    ],
)
def test_hidden_characters_are_found_decoded_and_taken_out(text: str, kind: str, words: str, clean: str) -> None:
    (run,) = hidden_runs(text)
    assert (run.kind, run.words) == (kind, words)
    assert without_hidden(text) == clean


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧 👩🏽‍💻 🏳️‍🌈 ❤️ 1️⃣ ☎︎",
        "🏴" + _tags("gbsct") + "\U000e007f",
        "می‌خواهم",
        "क्‍ष",
        "\u06af\u200f! \u05d0\u200e",
        "葛\U000e0100飾区",
        "tab\tand\nline",
        "naïve café 出口管制 한국",
    ],
)
def test_what_scripts_and_emoji_need_stays(text: str) -> None:
    assert hidden_runs(text) == ()
    assert without_hidden(text) == text


@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from("\u200b\u200d\ufe0f\U000e0061\u202e👩🏴م")))
def test_taking_out_settles_and_only_takes_away(text: str) -> None:
    clean = without_hidden(text)
    assert hidden_runs(clean) == ()
    assert len(clean) <= len(text)
