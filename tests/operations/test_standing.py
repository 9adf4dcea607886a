from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlite_utils import Database

from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.periods import Period
from workbench.library import passages
from workbench.library.library import Library
from workbench.operations.articles import edit_articles
from workbench.operations.codebook import add_tag
from workbench.operations.importing import ImportSummary
from workbench.operations.passages import delete_passages, mark_passage, note_passage, span_of_quote
from workbench.operations.reviewing import decide_origin
from workbench.operations.standing import Across, Analysis, analysis

STORY = (
    "{title}\n\nSource: {outlet}\n\n{credit}The ministry said that exports of {what} would stop in the coming autumn.\n"
)


@pytest.fixture
def db(library: Library) -> Iterator[Database]:
    reader = library.reader()
    yield reader
    reader.close()


@pytest.fixture
def marked(library: Library, db: Database, bring_in: Callable[..., ImportSummary]) -> list[int]:
    """Three articles with a passage each: two after Reuters, tagged Kestrel; the second tagged Orlen Bay as well."""
    texts = {
        "one": STORY.format(title="Tools stay", outlet="The Post", credit="SEOUL (Reuters) - ", what="cutting tools"),
        "two": STORY.format(
            title="Lenses stay", outlet="The Courant", credit="PARIS (Reuters) - ", what="ground lenses"
        ),
        "three": STORY.format(title="Masks stay", outlet="The Courant", credit="", what="printed masks"),
    }
    by_title = {line.title.split()[0]: line.article_id or 0 for line in bring_in(**texts).imported}
    ids = [by_title[word] for word in ("Tools", "Lenses", "Masks")]
    edit_articles(library, article_ids=[ids[0]], outlet="The Post", published="2026-05-02")
    edit_articles(library, article_ids=ids[1:], outlet="The Courant", published="2026-06-03")
    kestrel, orlen = (
        TagRef(TagKind.ACTOR, add_tag(library, kind=TagKind.ACTOR, name=name).new_id("actors"))
        for name in ("Kestrel", "Orlen Bay")
    )
    made = []
    for article_id, tags in zip(ids, ([kestrel], [kestrel, orlen], [orlen]), strict=True):
        span = span_of_quote(db, article_id=article_id, quote="would stop in the coming autumn")
        made.append(mark_passage(library, article_id=article_id, span=span, tags=tags).new_id("passages"))
    return made


def ask(db: Database, across: Across = Across.ACTORS, **how: Any) -> Analysis:
    return analysis(db, kind=TagKind.ACTOR, across=across, **how)[0]


def names(answer: Analysis) -> list[str]:
    return [tag.name for row in answer.rows if (tag := answer.codebook.get(row.tag))]


@pytest.mark.usefixtures("marked")
def test_each_tag_stands_on_articles_outlets_and_origins(db: Database) -> None:
    answer = ask(db)
    assert names(answer) == ["Kestrel", "Orlen Bay"]
    kestrel, orlen = answer.rows
    assert (kestrel.passages, kestrel.outlets, kestrel.origins) == (2, ("The Courant", "The Post"), ("Reuters",))
    assert kestrel.has_single_origin  # two outlets, one wire
    assert set(orlen.origins) == {"Reuters", "The Courant"}
    assert (answer.months, kestrel.months, orlen.months) == (("2026-05", "2026-06"), (1, 1), (0, 2))
    assert (answer.passages, answer.articles, answer.articles_read) == (3, 3, 3)
    assert answer.cells == ((None, 1), (1, None))  # a tag shares nothing with itself


@pytest.mark.usefixtures("marked")
def test_tags_against_outlets_and_a_period(db: Database) -> None:
    answer = ask(db, Across.OUTLETS)
    assert [column.name for column in answer.columns] == ["The Courant", "The Post"]
    assert answer.cells == ((1, 1), (2, 0))
    assert names(ask(db, period=Period("2026-05-01", "2026-05-31"))) == ["Kestrel"]
    assert ask(db, Across.THEMES).columns == ()


def test_what_is_known_is_taken_over_and_what_is_gone_is_dropped(
    library: Library, db: Database, marked: list[int]
) -> None:
    _, known = analysis(db, kind=TagKind.ACTOR, across=Across.ACTORS)
    delete_passages(library, passage_ids=marked[:1])
    note_passage(library, passage_id=marked[2], note="Seen")
    answer, kept = analysis(db, kind=TagKind.ACTOR, across=Across.ACTORS, known=known)
    assert set(kept) == set(marked[1:])
    assert kept[marked[1]] is known[marked[1]]
    assert kept[marked[2]].passage.note == "Seen"
    assert answer.rows == ask(db).rows


def test_what_a_person_said_of_an_origin_counts(library: Library, db: Database, marked: list[int]) -> None:
    article_id = passages.with_ids(db, marked[:1])[0].article_id
    decide_origin(library, article_id=article_id, origin="The Post", is_origin=True)
    assert set(ask(db).rows[0].origins) == {"Reuters", "The Post"}
