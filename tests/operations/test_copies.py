from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.benchmarks.corpus import Corpus
from tests.library.test_library import contents
from tests.operations.conftest import FIRST
from workbench.domain.articles import Extracted, Facts
from workbench.domain.changes import Changes
from workbench.errors import WorkbenchError
from workbench.library import articles, copies
from workbench.library.library import Library
from workbench.operations.articles import delete_articles
from workbench.operations.copies import (
    MOST_GROUPED,
    articles_beside,
    compare_articles,
    compare_new_articles,
    copies_of,
    group_copies,
    separate_copy,
)
from workbench.operations.importing import ImportSummary
from workbench.operations.maintenance import reindex_library

STORIES = [f"{article.title}\n\n{article.body}\n" for article in Corpus(vocabulary=6_000, length=200).articles(6)]


@pytest.fixture
def db(library: Library) -> Iterator[Database]:
    opened = library.reader()
    yield opened
    opened.close()


def ids(summary: ImportSummary) -> list[int]:
    """Return the articles that files became, by the names of the files."""
    lines = sorted(summary.imported + summary.updated, key=lambda line: line.file)
    return [line.article_id for line in lines if line.article_id is not None]


def beside(db: Database, article_id: int) -> set[int]:
    return {article.id for article in articles_beside(db, article_id)}


def wired(story: str, outlet: str) -> str:
    return f"Source: {outlet}\n{story}\nMore at {outlet}, every day of the week.\n"


def test_the_sample_wire_story_and_its_copy_are_grouped_and_nothing_else(sample_folder: Path) -> None:
    library = Library.open(sample_folder, writable=False)
    db = library.reader()
    grouped = {a.facts.outlet for a in articles.page(db, articles.ids(db)) if a.copies}
    assert grouped == {"Meridian Wire", "The Harbour Ledger"}
    assert sum(a.copies for a in articles.page(db, articles.ids(db))) == 2
    db.close()
    library.close()


def test_copies_join_one_group_and_undo_takes_them_out(
    library: Library, db: Database, bring_in: Callable[..., ImportSummary]
) -> None:
    first, other = ids(bring_in(a=STORIES[0], b=STORIES[1]))
    before = contents(library)
    second, cut = ids(bring_in(c=wired(STORIES[0], "The Ledger"), d=STORIES[0][: len(STORIES[0]) // 2]))
    assert beside(db, first) == {second, cut}
    assert beside(db, other) == set()
    assert [article.copies for article in articles.page(db, [first, other])] == [2, 0]
    library.undo()
    assert contents(library) == before
    assert beside(db, first) == set()
    library.redo()
    assert beside(db, first) == {second, cut}


def test_a_step_names_all_articles_whose_count_of_copies_changed(
    library: Library, db: Database, bring_in: Callable[..., ImportSummary]
) -> None:
    first, second = ids(bring_in(a=STORIES[0], b=wired(STORIES[0], "The Ledger")))
    third = ids(bring_in(c=wired(STORIES[0], "The Gazette")))[0]
    assert separate_copy(library, article_id=third).articles == {first, second, third}
    assert library.undo().articles == {first, second, third}
    assert delete_articles(library, article_ids=[second]).articles >= {first, second, third}
    assert beside(db, first) == {third}
    delete_articles(library, article_ids=[third])
    assert articles.page(db, [first])[0].copies == 0
    library.undo()
    library.undo()
    assert beside(db, first) == {second, third}


def test_a_digest_does_not_draw_different_stories_together(
    db: Database, bring_in: Callable[..., ImportSummary]
) -> None:
    digest = ids(bring_in(digest="This week\n\n" + "\n\n".join(STORIES[:4])))[0]
    found = [ids(bring_in(**{f"s{place}": story}))[0] for place, story in enumerate(STORIES[:4])]
    again = ids(bring_in(again=wired(STORIES[1], "The Ledger")))[0]
    assert beside(db, digest) == {found[0]}
    assert beside(db, found[1]) == {again}
    assert beside(db, found[2]) == beside(db, found[3]) == set()


def test_what_was_said_to_be_no_copy_stays_so(
    library: Library, db: Database, bring_in: Callable[..., ImportSummary]
) -> None:
    first, second, third = ids(bring_in(a=STORIES[0], b=wired(STORIES[0], "X News"), c=wired(STORIES[0], "Y News")))
    separate_copy(library, article_id=second)
    assert (beside(db, first), beside(db, second)) == ({third}, set())
    assert ids(bring_in(b=wired(STORIES[0] + "One more sentence.", "X News"))) == [second]
    assert beside(db, second) == set()
    fourth = ids(bring_in(d=wired(STORIES[0], "Z News")))[0]
    assert beside(db, first) == {third, fourth}
    with pytest.raises(WorkbenchError, match="in no group"):
        separate_copy(library, article_id=second)


def test_what_was_said_to_be_copies_stays_so(
    library: Library, db: Database, bring_in: Callable[..., ImportSummary]
) -> None:
    first, second, third = ids(bring_in(a=STORIES[0], b=STORIES[1], c=STORIES[2]))
    group_copies(library, article_ids=[second, first])
    assert beside(db, first) == {second}
    assert [copy.by_hand for copy in copies_of(db, first)] == [True]
    bring_in(b=STORIES[3])
    assert beside(db, first) == {second}
    separate_copy(library, article_id=second)
    group_copies(library, article_ids=[first, second, third])
    assert beside(db, first) == {second, third}
    separate_copy(library, article_id=first)
    assert beside(db, second) == {third}
    group_copies(library, article_ids=[first, third])
    bring_in(a=STORIES[4])
    assert beside(db, first) == {second, third}


def test_a_new_text_of_an_article_leaves_a_group_that_it_no_longer_fits(
    db: Database, bring_in: Callable[..., ImportSummary]
) -> None:
    first, second = ids(bring_in(a=STORIES[0], b=wired(STORIES[0], "X News")))
    bring_in(b=STORIES[1])
    assert beside(db, first) == set()
    third = ids(bring_in(c=wired(STORIES[1], "Y News")))[0]
    assert beside(db, second) == {third}
    bring_in(b=wired(STORIES[0], "X News") + "And more.")
    assert beside(db, first) == {second}


def test_grouping_and_separating_are_one_step_each_that_undo_and_redo_reverse(
    library: Library, bring_in: Callable[..., ImportSummary]
) -> None:
    first, second, third = ids(bring_in(a=STORIES[0], b=STORIES[1], c=wired(STORIES[1], "X News")))
    states = [contents(library)]
    assert group_copies(library, article_ids=[first, second]).articles == {first, second, third}
    states.append(contents(library))
    assert separate_copy(library, article_id=second).label == library.undo_label == "Separate Copy"
    states.append(contents(library))
    group_copies(library, article_ids=[first, second, third])
    states.append(contents(library))
    for state in reversed(states[:-1]):
        library.undo()
        assert contents(library) == state
    for state in states[1:]:
        library.redo()
        assert contents(library) == state


REFUSED: dict[str, tuple[list[int], str]] = {
    "one": ([1], "two or more"),
    "one twice": ([1, 1], "two or more"),
    "gone": ([1, 99], "is gone"),
    "too many": (list(range(1, MOST_GROUPED + 2)), "At most 50"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_grouped_is_told_and_changes_nothing(
    library: Library, bring_in: Callable[..., ImportSummary], case: str
) -> None:
    bring_in(a=FIRST)
    before = contents(library)
    article_ids, message = REFUSED[case]
    with pytest.raises(WorkbenchError, match=message):
        group_copies(library, article_ids=article_ids)
    assert contents(library) == before


def test_a_comparison_shows_the_sentences_that_differ(
    library: Library, db: Database, bring_in: Callable[..., ImportSummary]
) -> None:
    first, second = ids(bring_in(a=STORIES[0], b=wired(STORIES[0], "X News")))
    (copy,) = copies_of(db, first)
    assert copy.article.id == second
    assert copy.likeness.containment > 0.9
    assert not copy.by_hand
    found = compare_articles(db, first, second)
    assert found.are_grouped
    assert ("", "More at X News, every day of the week.") in found.sentences
    with pytest.raises(WorkbenchError, match="is gone"):
        compare_articles(db, first, 99)


def test_articles_that_came_without_an_import_are_compared_later(library: Library, db: Database) -> None:
    def add(*texts: str) -> None:
        with library.step("Add") as step:
            for text in texts:
                articles.add(step.db, Extracted(text, (), Facts(title="T")), outlet_id=None)

    add(*STORIES[:3], wired(STORIES[1], "X News"), "")
    told: list[Changes] = []
    assert compare_new_articles(library, progress=told.append, cancelled=lambda: True) == 0
    assert compare_new_articles(library, progress=told.append) == 5
    assert beside(db, 2) == {4}
    assert told[0].articles == {2, 4}
    assert library.undo_label == "Group Copies"
    assert compare_new_articles(library) == 0
    add(wired(STORIES[0], "Y News"))
    reindex_library(library)
    assert beside(db, 1) == {6}


def test_fingerprints_of_undone_imports_are_swept(
    library: Library, tmp_path: Path, bring_in: Callable[..., ImportSummary]
) -> None:
    bring_in(a=STORIES[0])
    bring_in(b=STORIES[1])
    library.undo()
    assert len(ids(bring_in(c=wired(STORIES[1], "X News")))) == 1  # it has the revision's number of what was undone
    library.undo()
    library.close()
    opened = Library.open(tmp_path / "library")
    db = opened.reader()
    assert copies.fingerprint(db, 1) is not None
    assert copies.fingerprint(db, 2) is None
    assert copies.candidates(db, 0, copies.fingerprint(db, 1) or [], limit=5) == [1]
    db.close()
    opened.close()


def test_an_identifier_used_again_after_an_undo_does_not_bring_back_the_old_text(
    library: Library, db: Database, bring_in: Callable[..., ImportSummary]
) -> None:
    bring_in(a=STORIES[0])
    library.undo()
    other = ids(bring_in(b=STORIES[1]))[0]
    assert beside(db, ids(bring_in(c=wired(STORIES[0], "X News")))[0]) == set()
    assert beside(db, other) == set()
