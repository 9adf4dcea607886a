from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.search.conftest import TODAY
from tests.search.test_query import PIECES
from workbench.search.stretches import Stretch, StretchKind, stretches


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("oil title:gas", "oil=word title:=field gas=value"),
        ('“a b” -c "d e"~3', '“a b”=phrase -=operator c=word "d e"~3=phrase'),
        (
            "a AND (b* OR chips~2)",
            "a=word AND=operator (=operator b=word *=wildcard OR=operator chips=word ~2=operator )=operator",
        ),
        ("marking:TLP:RED published:[2026 TO]", "marking:=field TLP:=value RED=value published:=field [2026 TO]=value"),
        ("foo:bar", "foo:=word bar=word"),
    ],
)
def test_stretches(query: str, expected: str) -> None:
    found = stretches(query, today=TODAY)
    assert " ".join(f"{query[part.start : part.end]}={part.kind}" for part in found) == expected


@pytest.mark.parametrize(
    ("query", "ignored", "why"),
    [
        ("oil status:lost", "status:lost", "“status:lost” (use unread, read, archived)"),
        ('oil "gas', '"gas', "a quotation mark without its partner"),
        ("(oil", "(", "a bracket without its partner"),
        ("oil published:soon", "published:soon", "“published:soon”: it is no date"),
        ("oil AND", "AND", "“AND”: there is nothing for it to join"),
        ("actor:nobody oil", "actor:nobody", "no actor is called “nobody”"),
        ("oil &", "&", "“&”: there is no word in it"),
    ],
)
def test_what_is_ignored_is_shown_where_it_stands(query: str, ignored: str, why: str) -> None:
    parts = [part for part in stretches(query, today=TODAY) if part.kind is StretchKind.IGNORED]
    assert "".join(query[part.start : part.end] for part in parts) == ignored
    assert {part.why for part in parts} == {why}


@settings(deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map(" ".join)))
def test_stretches_lie_in_order_in_any_query(query: str) -> None:
    end = 0
    for part in stretches(query, today=TODAY):
        assert end <= part.start < part.end <= len(query)
        assert bool(part.why) == (part.kind is StretchKind.IGNORED)
        end = part.end


def test_an_empty_query_has_none() -> None:
    assert stretches(" ", today=TODAY) == ()
    assert stretches("a", today=TODAY) == (Stretch(0, 1, StretchKind.WORD),)
