from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.desktop.widgets.fields.fuzzy import fuzzy_score
from workbench.domain.texts import fold


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("tag", "Tag selection…"),
        ("ec", "Export controls"),
        ("controls export", "Export controls"),
        ("ankara", "ANKARA"),
        ("sao", "São Paulo"),
        ("芯片", "先进芯片管制"),
        ("", "anything"),
    ],
)
def test_fits(query: str, text: str) -> None:
    assert fuzzy_score(query, text) > 0


@pytest.mark.parametrize(
    ("query", "text"), [("xyz", "Export"), ("tt", "tag"), ("tag gone", "Tag selection"), ("a", "")]
)
def test_does_not_fit(query: str, text: str) -> None:
    assert fuzzy_score(query, text) == 0


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("tag", "Tag selection", "Stage a group"),
        ("tag", "Tag selection", "Tag selection as Gazprom"),
        ("ec", "Export controls", "Decision"),
        ("lib", "Library", "Calibrate"),
        ("lng", "LNG", "Longing"),
    ],
)
def test_prefers(query: str, better: str, worse: str) -> None:
    assert fuzzy_score(query, better) > fuzzy_score(query, worse)


@given(text=st.text(min_size=1), data=st.data())
def test_every_subsequence_of_a_word_fits(text: str, data: st.DataObject) -> None:
    letters = fold(text).split()
    kept = "".join(letter for word in letters for letter in word if data.draw(st.booleans()))
    assert fuzzy_score(kept, text) > 0


@given(query=st.text(), text=st.text())
def test_what_fits_has_all_letters(query: str, text: str) -> None:
    if fuzzy_score(query, text) > 0:
        assert set("".join(fold(query).split())) <= set(fold(text))
