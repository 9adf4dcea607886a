"""Names in the order of a dictionary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.texts import sort_key


@pytest.mark.parametrize(
    "names",
    [
        ["Agentur", "Ärzte", "Azur", "Öl", "Ost", "Straße", "Strasse B", "Über", "Umbau", "Zeit"],
        ["가람", "각", "나래", "다온", "하나"],
        ["Émile", "emir", "Ernst", "中国", "日本"],
    ],
)
def test_accents_and_hangul_stand_where_dictionaries_have_them(names: list[str]) -> None:
    assert sorted(names, key=sort_key) == names


@given(st.text(), st.text())
def test_two_names_are_never_equal_in_order_and_none_comes_before_nothing(one: str, other: str) -> None:
    assert (sort_key(one) == sort_key(other)) is (one == other)
    assert sort_key("") <= sort_key(one)
