from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis.standing import Sourced, articles_by_outlet, shared, standings
from workbench.domain.codebook import Codebook, Tag, TagKind, TagRef
from workbench.domain.passages import Passage

STATE = Tag(TagKind.ACTOR, 1, "u1", "Kestrel")
AGENCY = Tag(TagKind.ACTOR, 2, "u2", "Kestrel Customs", parent_id=1)
RIVAL = Tag(TagKind.ACTOR, 3, "u3", "Orlen Bay")
THEME = Tag(TagKind.THEME, 1, "u4", "Controls")
BOOK = Codebook((STATE, AGENCY, RIVAL), (THEME,))


def sourced(number: int, article: int, tags: list[Tag], **values: object) -> Sourced:
    passage = Passage(
        number, f"p{number}", f"a{number:05}", article, article, 0, 1, "x", "", "", tags=tuple(tag.ref for tag in tags)
    )
    given = {"published": "2026-06-01", "outlet": "Ledger", "reliability": "", "origins": ("Ledger",), **values}
    return Sourced(passage, **given)


def test_what_stands_behind_a_tag_counts_the_tags_below_it() -> None:
    items = [
        sourced(1, 10, [AGENCY], published="2026-05-30", origins=("Wire",), reliability="C"),
        sourced(2, 11, [STATE, THEME], outlet="Courant", origins=("Wire",), reliability="B"),
        sourced(3, 11, [STATE], outlet="Courant", origins=("Courant",)),
        sourced(4, 12, [RIVAL], published="", outlet="", origins=("Wire",)),
    ]
    rows, months = standings(items, BOOK, TagKind.ACTOR)
    assert [row.tag for row in rows] == [STATE.ref, AGENCY.ref, RIVAL.ref]
    assert months == ("2026-05", "2026-06")
    state, agency, rival = rows
    assert (state.passages, state.articles, state.outlets) == (3, {10, 11}, ("Courant", "Ledger"))
    assert (state.origins, state.reliability, state.first, state.last) == (
        ("Wire", "Courant"), "B", "2026-05-30", "2026-06-01",
    )  # fmt: skip
    assert (state.months, agency.months, rival.months) == ((1, 2), (1, 0), (0, 0))
    assert not state.has_single_origin
    assert agency.has_single_origin
    assert (rival.first, rival.last, rival.reliability) == ("", "", "")


def test_no_passages_make_no_rows() -> None:
    assert standings([], BOOK, TagKind.ACTOR) == ((), ())


def test_articles_of_outlets_with_the_most_first() -> None:
    items = [sourced(1, 1, [STATE]), sourced(2, 2, [STATE], outlet="Courant"), sourced(3, 3, [STATE], outlet="Courant")]
    assert articles_by_outlet([*items, sourced(4, 4, [], outlet="")]) == {"Courant": {2, 3}, "Ledger": {1}}


@given(st.lists(st.tuples(st.integers(1, 6), st.sets(st.sampled_from([STATE, AGENCY, RIVAL, THEME])))))
def test_every_number_is_the_length_of_the_list_it_stands_for(marked: list[tuple[int, set[Tag]]]) -> None:
    items = [sourced(number, article, list(tags)) for number, (article, tags) in enumerate(marked)]
    rows, _ = standings(items, BOOK, TagKind.ACTOR)

    def with_tag(ref: TagRef) -> set[int]:
        return {i.passage.article_id for i in items if ref in BOOK.with_ancestors(i.passage.tags)}

    for row, counts in zip(rows, shared([r.articles for r in rows], [r.articles for r in rows]), strict=True):
        assert row.articles == with_tag(row.tag)
        assert sum(row.months) == row.passages
        assert counts == tuple(len(with_tag(row.tag) & with_tag(other.tag)) for other in rows)
