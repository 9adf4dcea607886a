from __future__ import annotations

from dataclasses import replace

import pytest

from tests.desktop.library_made import mark
from workbench.desktop.models.evidence import Overview, Scope, matching, overview
from workbench.domain.articles import Status
from workbench.domain.codebook import Tag
from workbench.domain.periods import Period
from workbench.library.library import Library
from workbench.operations.articles import set_status
from workbench.operations.codebook import edit_tag, move_tag
from workbench.operations.passages import note_passage


@pytest.fixture
def marked(library: Library, tags: dict[str, Tag]) -> list[int]:
    kestrel, ministers, cap, transit = (
        tags[name].ref for name in ("Kestrel Energy", "Ministers", "Price cap", "Transit")
    )
    return [
        mark(library, 1, "Energy ministers remained divided", ministers, cap, note="Check the vote"),
        mark(library, 1, "a new transit deal must be settled first", ministers, transit),
        mark(library, 2, "volumes of gas through the Sund entry point", kestrel, transit),
        mark(library, 3, "Operators offered discounted tariffs", kestrel),
        mark(library, 5, "Nothing of note"),
    ]


def ask(
    library: Library, scope: Scope | None = None, *, known: Overview | None = None, changed: set[int] | None = None
) -> Overview:
    db = library.reader()
    try:
        return overview(db, known.evidence if known else None, changed or set(), scope or Scope(), ())
    finally:
        db.close()


def test_all_passages_are_counted_beside_the_articles_read(library: Library, marked: list[int]) -> None:
    set_status(library, article_ids=[4], status=Status.READ)
    answer = ask(library)
    assert len(answer.rows) == len(marked)
    assert (answer.matrix.total, answer.matrix.articles, answer.matrix.articles_read) == (5, 4, 5)
    assert [name for _, name in answer.outlets] == ["Harbour Ledger", "Jiangwan Review", "Polder Courant"]


def test_a_scope_narrows_passages_and_denominator_alike(library: Library, marked: list[int]) -> None:
    answer = ask(library, Scope(Period("2026-06-01", "2026-06-30")))
    assert {row.article_id for row in answer.rows} == {1, 2}
    assert answer.matrix.articles_read == 2
    ledger = next(number for number, name in answer.outlets if name == "Harbour Ledger")
    assert {row.article_id for row in ask(library, Scope(outlets=frozenset({ledger}))).rows} == {2}
    assert ask(library, Scope(needs_review=True)).rows == ()


def test_reading_only_the_changed_articles_again_gives_the_same_answer(library: Library, marked: list[int]) -> None:
    before = ask(library)
    note_passage(library, passage_id=marked[1], note="Second thoughts")
    renewed, whole = ask(library, known=before, changed={1}), ask(library)
    assert {row.id: row for row in renewed.rows} == {row.id: row for row in whole.rows}
    assert renewed.matrix == whole.matrix
    assert renewed.timeline == whole.timeline


def test_bars_begin_with_the_actors_asked_for(library: Library, marked: list[int], tags: dict[str, Tag]) -> None:
    db = library.reader()
    answer = overview(db, None, (), Scope(), [tags["Transit"].ref, tags["Ministers"].ref])
    db.close()
    assert [one.tag for one in answer.timeline.series] == [tags["Ministers"].ref, tags["Kestrel Energy"].ref]


def test_rows_are_found_by_tags_and_tags_below_them(library: Library, marked: list[int], tags: dict[str, Tag]) -> None:
    move_tag(library, tag=tags["Transit"].ref, parent=tags["Price cap"].ref)
    rows = ask(library).rows
    found = matching(rows, [tags["Price cap"].ref, tags["Ministers"].ref], "", "")
    assert {row.id for row in found} == set(marked[:2])
    assert [row.id for row in matching(rows, [tags["Kestrel Energy"].ref], "2026-05", "")] == [marked[3]]


@pytest.mark.parametrize("words", ["VOTE", "divided energy", "chéck"])
def test_words_are_looked_up_in_quote_and_note_without_case_and_accents(
    library: Library, marked: list[int], words: str
) -> None:
    assert [row.id for row in matching(ask(library).rows, (), "", words)] == [marked[0]]


def test_names_in_rows_are_those_of_the_codebook(library: Library, marked: list[int], tags: dict[str, Tag]) -> None:
    edit_tag(library, tag=tags["Ministers"].ref, name="Energy ministers")
    row = next(row for row in ask(library).rows if row.id == marked[0])
    assert [tag.name for tag in row.tags] == ["Energy ministers", "Price cap"]
    assert row.grade == ""
    assert replace(row, credibility=2).grade == "2 · Probably true"
