"""The article that is read keeps its place in the list; all others go where they belong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.desktop.models.kept_place import with_kept
from workbench.domain.listing import Listing

UNREAD = Listing((1, 2, 3, 8, 9), (("unread", 3), ("read", 2)))


@pytest.mark.parametrize(
    ("old", "new", "current", "kept"),
    [
        (Listing((1, 2, 3)), Listing((1, 3)), 2, Listing((1, 2, 3))),
        (Listing((1, 2, 3)), Listing((2, 3)), 1, Listing((1, 2, 3))),
        (Listing((1, 2, 3)), Listing((4, 1, 2, 5, 3)), 2, Listing((4, 1, 2, 5, 3))),
        (Listing((1, 2, 3)), Listing((4, 1, 2, 3)), 1, Listing((4, 1, 2, 3))),
        (Listing((1,)), Listing(()), 1, Listing((1,))),
        (UNREAD, Listing((1, 3, 8, 2, 9), (("unread", 2), ("read", 3))), 2, UNREAD),
        (UNREAD, Listing((1, 2, 3, 8, 9), (("unread", 2), ("read", 3))), 3, UNREAD),
        (
            Listing((1, 8), (("unread", 1), ("read", 1))),
            Listing((1, 8), (("read", 2),)),
            1,
            Listing((1, 8), (("unread", 1), ("read", 1))),
        ),
        (UNREAD, Listing((1, 2, 3, 9), (("unread", 3), ("read", 1))), 8, UNREAD),
        (
            Listing((5, 8), (("unread", 1), ("archived", 1))),
            Listing((8, 5), (("archived", 2),)),
            5,
            Listing((5, 8), (("unread", 1), ("archived", 1))),
        ),
        (
            Listing((1, 2), (("c", 1), ("a", 1))),
            Listing((2, 1, 3), (("a", 1), ("b", 2))),
            1,
            Listing((1, 2, 3), (("c", 1), ("a", 1), ("b", 1))),
        ),
    ],
)
def test_it_stays_between_its_neighbours_in_its_group(old: Listing, new: Listing, current: int, kept: Listing) -> None:
    assert with_kept(new, old, current) == kept


IDS = st.lists(st.integers(1, 30), unique=True, min_size=1)


@st.composite
def listings(draw: st.DrawFn) -> Listing:
    ids = draw(IDS)
    cuts = sorted(draw(st.sets(st.integers(1, len(ids)), max_size=3)) | {len(ids)})
    names = draw(st.permutations("abcd"))
    sizes = [end - start for start, end in zip([0, *cuts], cuts, strict=False)]
    return Listing(tuple(ids), tuple(zip(names, sizes, strict=False)))


@given(listings(), listings(), st.data())
def test_nothing_else_moves_or_gets_lost(old: Listing, new: Listing, data: st.DataObject) -> None:
    current = data.draw(st.sampled_from(old.ids))
    kept = with_kept(new, old, current)
    assert [i for i in kept.ids if i != current] == [i for i in new.ids if i != current]
    assert kept.ids.count(current) == 1
    assert sum(size for _, size in kept.groups) == len(kept.ids)
    assert all(size for _, size in kept.groups)
