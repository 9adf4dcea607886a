"""A codebook taken in: every name of it is known then, what was here stays, and taking it in again changes nothing."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.library.test_library import contents
from workbench.domain.codebook import ActorKind, Alias, Codebook, Tag, TagKind
from workbench.library import codebook
from workbench.library.library import Library
from workbench.operations.codebook_files import load_codebook

NAMES = st.sampled_from(["SKT", "SK Telecom", "sk telecom", "Garam", "GT", "芯", "Straße", "STRASSE"])


@st.composite
def books(draw: st.DrawFn) -> Codebook:
    names = draw(st.lists(NAMES, min_size=1, max_size=4, unique_by=str.casefold))
    actors = [
        Tag(
            TagKind.ACTOR, number, "", name, draw(st.sampled_from([None, *range(1, number)])), "blue",
            draw(st.sampled_from(["", "A company."])), ActorKind.COMPANY,
            tuple(Alias(other) for other in draw(st.lists(NAMES, max_size=3, unique=True)) if other != name),
        )
        for number, name in enumerate(names, 1)
    ]  # fmt: skip
    return Codebook(tuple(actors))


def actors_of(library: Library) -> tuple[Tag, ...]:
    db = library.reader()
    try:
        return codebook.read(db).actors
    finally:
        db.close()


def actor(number: int, name: str, *aliases: str) -> Tag:
    return Tag(
        TagKind.ACTOR, number, "", name, actor_kind=ActorKind.COMPANY, aliases=tuple(Alias(alias) for alias in aliases)
    )


@example(
    Codebook((actor(1, "SK Telecom", "SKT"),)), Codebook((actor(1, "SKT", "Garam"), actor(2, "SK Telecom", "GT", "芯")))
)
@example(
    Codebook((actor(1, "SKT", "SK Telecom"),)),
    Codebook((actor(1, "Garam", "SK Telecom"), replace(actor(2, "SK Telecom"), description="A company."))),
)
@settings(max_examples=30, deadline=None)
@given(books(), books())
def test_all_names_are_known_then_and_nothing_that_was_here_is_lost(first: Codebook, second: Codebook) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = Library.create(Path(folder) / "library")
        load_codebook(library, incoming=first)
        before = {tag.uuid: tag for tag in actors_of(library)}
        load_codebook(library, incoming=second)
        after = {tag.uuid: tag for tag in actors_of(library)}
        known = {name.casefold() for tag in after.values() for name in tag.names}
        assert known == {name.casefold() for book in (first, second) for tag in book.actors for name in tag.names}
        for uuid, tag in before.items():
            assert set(tag.names) <= set(after[uuid].names)
            assert tag.description in {"", after[uuid].description}
        rows = contents(library)
        assert not load_codebook(library, incoming=second)
        assert contents(library) == rows
        library.close()
