from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.domain.articles import Extracted, Facts
from workbench.library import articles, check, copies, revisions
from workbench.library.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.create(tmp_path / "library")
    yield opened
    opened.close()


def add(library: Library, count: int, *, shared: int = 0) -> None:
    """Add articles with made-up bands, the first *shared* of which they all have."""
    rng = random.Random(count)
    with library.step("Add") as step:
        for number in range(count):
            article_id = articles.add(step.db, Extracted(f"Text {number} {rng.random()}", (), Facts()), outlet_id=None)
            bands = [*range(shared), *(rng.randrange(-(2**31), 2**31) for _ in range(64 - shared))]
            copies.keep_fingerprint(step.db, revisions.of_article(step.db, article_id)[-1].id, bands)


def steps_of_a_look_up(library: Library, bands: list[int]) -> int:
    """Count, in tens, the instructions that SQLite takes to look candidates up."""
    db = library.reader()
    counted: list[int] = []
    db.conn.set_progress_handler(lambda: counted.append(1), 10)
    copies.candidates(db, 0, bands, limit=16)
    db.close()
    return len(counted)


def test_candidates_are_those_that_share_the_most_bands(library: Library) -> None:
    add(library, 3)
    db = library.reader()
    first, second = (copies.fingerprint(db, revision) or [] for revision in (1, 2))
    assert copies.candidates(db, 3, first[:20] + second[:30], limit=5) == [2, 1]
    assert copies.candidates(db, 2, first[:20] + second[:30], limit=5) == [1]
    assert copies.candidates(db, 3, first[:20] + second[:30], limit=1) == [2]
    assert copies.candidates(db, 3, [], limit=5) == []
    db.close()


def test_an_older_text_of_an_article_is_no_candidate(library: Library) -> None:
    add(library, 1)
    with library.step("Add Revision") as step:
        articles.add_revision(step.db, 1, Extracted("Another text.", (), Facts()))
        assert copies.without_fingerprint(step.db) == [1]
        assert copies.candidates(step.db, 2, copies.fingerprint(step.db, 1) or [], limit=5) == []


@pytest.mark.parametrize("shared", [0, 40])
def test_a_look_up_costs_no_more_in_a_larger_library(library: Library, shared: int) -> None:
    bands = list(range(64))
    add(library, 150, shared=shared)
    few = steps_of_a_look_up(library, bands)
    add(library, 1500, shared=shared)
    assert steps_of_a_look_up(library, bands) < 1.3 * few + 20


def test_groups_of_one_are_none(library: Library) -> None:
    add(library, 3)
    with library.step("Group") as step:
        group = copies.start_group(step.db, [1, 2])
        copies.join(step.db, 3, group)
        copies.join(step.db, 3, group)
    db = library.reader()
    assert copies.members(db, group) == [1, 2, 3]
    with library.step("Leave") as step:
        copies.leave(step.db, 1)
        copies.leave(step.db, 1)
    assert copies.members(db, group) == [2, 3]
    with library.step("Leave") as step:
        copies.leave(step.db, 3)
    assert [copies.group_of(db, article) for article in (1, 2, 3)] == [None] * 3
    assert check.problems(db) == []
    db.close()


def test_the_last_word_on_two_articles_counts(library: Library) -> None:
    add(library, 3)
    with library.step("Decide") as step:
        copies.decide(step.db, 2, [1, 3], are_copies=True)
        copies.decide(step.db, 3, [2], are_copies=False)
    db = library.reader()
    assert copies.decisions(db, 2) == {1: True, 3: False}
    assert copies.decisions(db, 3) == {2: False}
    library.undo()
    assert copies.decisions(db, 2) == {}
    db.close()
