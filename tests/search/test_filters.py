from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.search.conftest import TODAY
from tests.search.test_query import PIECES
from workbench.search.filters import Filter, filters_of, finished_filters, with_filter, without_filter
from workbench.search.grammar import unquoted
from workbench.search.query import understood
from workbench.search.tree import All, Node

_QUERIES = st.one_of(
    st.text(max_size=60), st.lists(PIECES, max_size=12).map(" ".join), st.lists(PIECES, max_size=12).map("".join)
)
_FILTERS = st.sampled_from(
    [
        ("outlet", "The Times (London)"), ("outlet", 'The "Daily" NOT'), ("outlet", "芯片报"), ("outlet", "AND"), ("language", "pt"),
        ("published", "2026-06"), ("published", "[2026-01 TO 2026-02]"), ("published", "last 7 days"), ("status", "read"),
        ("marking", "TLP:AMBER+STRICT"), ("marking", "unmarked"), ("kind", "pdf"), ("reliability", "A..C"), ("has", "note"),
        ("has", "copies"),
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("gas outlet:Pol", []),
        ("gas outlet:Pol ", ["outlet"]),
        ('gas outlet:"Polder Courant"', ["outlet"]),
        ("outlet:Pol gas", ["outlet"]),
        ("published:[2026-06 TO 2026-07]", ["published"]),
        ("status:unread outlet:Pol", ["status"]),
        ("outlet:Pol status:unread", ["outlet", "status"]),
        ("status:unr", []),
        ("", []),
    ],
)
def test_a_value_that_may_go_on_is_no_filter_yet(typed: str, fields: list[str]) -> None:
    assert [each.field for each in finished_filters(typed)] == fields


@pytest.mark.parametrize(
    ("query", "filters"),
    [
        ("oil outlet:HG", [("outlet", "HG")]),
        ('outlet:"Harbour Gazette" "outlet:x"', [("outlet", "Harbour Gazette")]),
        ("marking:TLP:AMBER published:[2026 TO]", [("marking", "TLP:AMBER"), ("published", "[2026 TO]")]),
        ("Status：read oil", [("status", "read")]),
        ("-status:read NOT has:note", []),
        ("status:read OR oil", []),
        ("oil OR status:read", []),
        ("(status:read)", []),
        ("title:oil* title:gas~ title:a^2", []),
        ("status: read nothing:x", []),
        ('outlet:"a b"~3', []),
        ("oil) status:read", [("status", "read")]),
    ],
)
def test_filters_are_read(query: str, filters: list[tuple[str, str]]) -> None:
    assert filters_of(query) == tuple(Filter(*each) for each in filters)


@pytest.mark.parametrize(
    ("query", "added", "expected"),
    [
        ("oil", ("status", "read"), "status:read oil"),
        ("status:unread oil", ("status", "read"), "status:read oil"),
        ("has:note oil", ("has", "passages"), "has:passages has:note oil"),
        ("has:note oil", ("has", "note"), "has:note oil"),
        ("", ("outlet", "South China Morning Post"), 'outlet:"South China Morning Post"'),
        ("a OR b", ("outlet", "HG"), 'outlet:"HG" a OR b'),
        ("OR b", ("outlet", "HG"), 'outlet:"HG" b'),
        ('"oil', ("marking", "TLP:AMBER"), 'marking:TLP:AMBER "oil'),
        ("oil", ("outlet", " "), "oil"),
    ],
)
def test_filters_are_written(query: str, added: tuple[str, str], expected: str) -> None:
    assert with_filter(query, *added) == expected


def test_a_filter_taken_out_leaves_the_rest() -> None:
    assert without_filter('a outlet:"HG"  b', "outlet", "HG") == "a b"
    assert without_filter("a status:read", "status", "unread") == "a status:read"


def _parts(tree: Node) -> tuple[Node, ...]:
    return tree.parts if isinstance(tree, All) else (tree,)


@settings(deadline=None)
@given(query=_QUERIES, added=_FILTERS)
@example(query='"', added=("outlet", "x"))
@example(query="(" * 60, added=("outlet", "x"))
@example(query="a" * 3000, added=("outlet", "x"))
def test_what_is_written_is_read_and_taken_out_again(query: str, added: tuple[str, str]) -> None:
    changed = with_filter(query, *added)
    mine = [each for each in filters_of(changed) if each.field == added[0]]
    value = unquoted(added[1])
    assert value in [each.value for each in mine], changed
    assert all(each in filters_of(changed) for each in filters_of(query) if each.field != added[0])
    assert with_filter(changed, *added) == changed
    back = without_filter(changed, added[0], value)
    assert Filter(added[0], value) not in filters_of(back)
    assert [each for each in filters_of(back) if each.field != added[0]] == [
        each for each in filters_of(query) if each.field != added[0]
    ]


@settings(deadline=None)
@given(query=_QUERIES, added=_FILTERS)
def test_a_filter_narrows_the_answer(query: str, added: tuple[str, str]) -> None:
    alone = understood(str(Filter(added[0], unquoted(added[1]))), today=TODAY).tree
    assert alone in _parts(understood(with_filter(query, *added), today=TODAY).tree)
