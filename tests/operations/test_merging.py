"""Merges and what splitting them back restores, also in another sitting and after other changes."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desktop.library_made import Draft, add_articles, mark
from workbench.domain.codebook import Alias, Codebook, Merge, Shape, TagKind, TagRef
from workbench.errors import WorkbenchError
from workbench.library import codebook, merges, passages
from workbench.library.library import Library
from workbench.operations.codebook import add_tag, delete_tag, edit_tag, move_tag
from workbench.operations.merging import merge_tags, split_tag
from workbench.operations.passages import tag_passages, untag_passages

WORDS = "one two three four five six seven eight"


def known(library: Library) -> Codebook:
    db = library.reader()
    try:
        return codebook.read(db)
    finally:
        db.close()


def ref(library: Library, name: str) -> TagRef:
    tag = known(library).named(TagKind.ACTOR, name)
    assert tag is not None
    return tag.ref


def merged_into(library: Library, name: str) -> list[Merge]:
    db = library.reader()
    try:
        tag = codebook.read(db).named(TagKind.ACTOR, name)
        return merges.into(db, tag.uuid) if tag else []
    finally:
        db.close()


def tags_by_quote(library: Library) -> dict[str, set[str]]:
    db = library.reader()
    try:
        names = {tag.ref: tag.name for tag in codebook.read(db)}
        return {passage.quote: {names[tag] for tag in passage.tags} for passage in passages.all_of(db)}
    finally:
        db.close()


def tree(library: Library) -> set[tuple[object, ...]]:
    book = known(library)
    above = {tag.id: tag.name for tag in book.actors}
    return {
        (
            tag.uuid, tag.name, above.get(tag.parent_id or 0), tag.actor_kind, tag.colour, tag.shape, tag.description,
            frozenset(tag.aliases), tag.case_sensitive, tag.suggested,
        )
        for tag in book.actors
    }  # fmt: skip


def filled(folder: Path, carried: dict[str, list[str]]) -> Library:
    """A library with actors A to E (C and D below B) and one passage for each word of *carried*."""
    library = Library.create(folder)
    add_articles(library, [Draft("Numbers", WORDS)])
    for name in "ABCDE":
        parent = ref(library, "B") if name in "CD" else None
        add_tag(library, kind=TagKind.ACTOR, name=name, aliases=[Alias(f"{name}-alias", True, "2020")], parent=parent)
    for word, names in carried.items():
        mark(library, 1, word, *(ref(library, name) for name in names))
    return library


@pytest.fixture
def library(tmp_path: Path):
    made = filled(tmp_path / "library", {"one": ["A"], "two": ["A", "B"], "three": ["B"], "four": ["C"]})
    yield made
    made.close()


def test_split_back_in_another_sitting_returns_tags_names_and_place(library: Library) -> None:
    edit_tag(
        library, tag=ref(library, "A"), description="Use when…", shape=Shape.RING, case_sensitive=True, suggested=False
    )
    move_tag(library, tag=ref(library, "E"), parent=ref(library, "A"))
    before, places = tags_by_quote(library), tree(library)
    merge_tags(library, tag=ref(library, "A"), into=ref(library, "B"))
    assert tags_by_quote(library) == {"one": {"B"}, "two": {"B"}, "three": {"B"}, "four": {"C"}}
    assert {alias.name for alias in known(library).actors[0].aliases} == {"A", "A-alias", "B-alias"}
    library.close()
    again = Library.open(library.folder)
    (merge,) = merged_into(again, "B")
    assert (merge.tag.name, merge.passages) == ("A", 2)
    split_tag(again, merge_id=merge.id)
    assert tags_by_quote(again) == before
    assert tree(again) == places
    again.undo()
    assert tags_by_quote(again)["two"] == {"B"}
    again.close()


def test_a_passage_that_lost_the_tag_since_is_left_alone_and_a_new_one_keeps_it(library: Library) -> None:
    merge_tags(library, tag=ref(library, "A"), into=ref(library, "B"))
    db = library.reader()
    by_quote = {passage.quote: passage.id for passage in passages.all_of(db)}
    db.close()
    untag_passages(library, passage_ids=[by_quote["one"]], tags=[ref(library, "B")])
    tag_passages(library, passage_ids=[by_quote["four"]], tags=[ref(library, "B")])
    split_tag(library, merge_id=merged_into(library, "B")[0].id)
    assert tags_by_quote(library) == {"one": set(), "two": {"A", "B"}, "three": {"B"}, "four": {"B", "C"}}


def test_a_merge_into_a_merged_tag_waits_for_that_one(library: Library) -> None:
    before, places = tags_by_quote(library), tree(library)
    merge_tags(library, tag=ref(library, "A"), into=ref(library, "B"))
    merge_tags(library, tag=ref(library, "B"), into=ref(library, "C"))
    assert [merge.tag.name for merge in merged_into(library, "C")] == ["B"]
    split_tag(library, merge_id=merged_into(library, "C")[0].id)
    split_tag(library, merge_id=merged_into(library, "B")[0].id)
    assert tags_by_quote(library) == before
    assert tree(library) == places


def test_what_was_below_a_merged_tag_comes_back_below_it_in_whatever_order_they_are_split(library: Library) -> None:
    places = tree(library)
    for first, then in (("B", "C"), ("C", "B")):
        for one, other in (("B", "C"), ("C", "B")):
            for name in (first, then):
                merge_tags(library, tag=ref(library, name), into=ref(library, {"B": "A", "C": "E"}[name]))
            for name in (one, other):
                split_tag(library, merge_id=merged_into(library, {"B": "A", "C": "E"}[name])[0].id)
            assert tree(library) == places


def test_a_name_taken_since_is_refused(library: Library) -> None:
    merge_tags(library, tag=ref(library, "A"), into=ref(library, "B"))
    edit_tag(library, tag=ref(library, "B"), aliases=[])
    add_tag(library, kind=TagKind.ACTOR, name="a")
    with pytest.raises(WorkbenchError, match="There is an actor called “a” already"):
        split_tag(library, merge_id=merged_into(library, "B")[0].id)
    split = merged_into(library, "B")[0].id
    delete_tag(library, tag=ref(library, "B"))
    with pytest.raises(WorkbenchError, match="gone"):
        split_tag(library, merge_id=split)


CARRIED = st.fixed_dictionaries({word: st.sets(st.sampled_from("ABCDE"), max_size=3) for word in WORDS.split()[:5]})
MERGES = st.lists(st.tuples(st.sampled_from("ABCDE"), st.sampled_from("ABCDE")), min_size=1, max_size=4)


@settings(max_examples=25, deadline=None)
@given(CARRIED, MERGES, st.randoms(use_true_random=False))
def test_splitting_all_back_in_any_order_returns_every_tag(
    carried: dict[str, set[str]], wanted: list[tuple[str, str]], dice
) -> None:
    folder = Path(tempfile.mkdtemp())
    library = filled(folder / "library", {word: sorted(names) for word, names in carried.items()})
    before, places = tags_by_quote(library), tree(library)
    for old, kept in wanted:
        names = {tag.name for tag in known(library).actors}
        if old != kept and {old, kept} <= names:
            merge_tags(library, tag=ref(library, old), into=ref(library, kept))
    while left := [merge for tag in known(library).actors for merge in merged_into(library, tag.name)]:
        split_tag(library, merge_id=dice.choice(left).id)
    assert tags_by_quote(library) == before
    assert tree(library) == places
    library.close()
    shutil.rmtree(folder)
