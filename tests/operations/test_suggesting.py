from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest

from tests.desktop.library_made import Draft, add_articles, mark
from workbench.domain.codebook import Alias, Codebook, TagKind, TagRef
from workbench.domain.spans import Span, sentences
from workbench.errors import WorkbenchError
from workbench.library import codebook, passages
from workbench.library.library import Library
from workbench.operations.codebook import add_tag
from workbench.operations.mentions import find_mentions, tag_sentences
from workbench.operations.suggesting import Suggestion, dismiss_tag, make_suggester, never_suggest_name, suggest_tags

TEXT = """Garam Telecom said nothing. A spokesman of Garam called later, and the GRT share fell.

Garamond is a typeface. The ministry met Garam Telecom 🛰️ in Seoul."""
TEXTS = TEXT, "GRT again, in 2019."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library.create(tmp_path / "library")
    add_articles(made, [Draft("One", TEXTS[0]), Draft("Two", TEXTS[1], published="2019-03-01")])
    names = [Alias("Garam"), Alias("GRT", case_sensitive=True, since="2020")]
    add_tag(made, kind=TagKind.ACTOR, name="Garam Telecom", aliases=names)
    add_tag(made, kind=TagKind.THEME, name="Licences")
    yield made
    made.close()


GARAM = TagRef(TagKind.ACTOR, 1)
LICENCES = TagRef(TagKind.THEME, 1)


def suggested(library: Library, article_id: int = 1) -> tuple[Suggestion, ...]:
    db = library.reader()
    try:
        return suggest_tags(db, make_suggester(db), article_id)
    finally:
        db.close()


def known(library: Library) -> Codebook:
    db = library.reader()
    try:
        return codebook.read(db)
    finally:
        db.close()


def test_mentions_in_one_long_line_are_found_without_reading_it_for_each(library: Library) -> None:
    """A transcript of 2,500 mentions in one line took half a minute."""
    add_articles(library, [Draft("Three", "and Garam again " * 200)])
    cuts: list[int] = []

    def count(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is sentences.__code__:
            cuts.append(1)

    db = library.reader()
    sys.setprofile(count)
    try:
        found = find_mentions(db, actor=GARAM, article_ids=[3])
    finally:
        sys.setprofile(None)
        db.close()
    assert [len(one.hits) for one in found] == [200]
    assert len(cuts) == 1


def test_each_name_is_suggested_for_its_sentence_by_its_rules(library: Library) -> None:
    found = suggested(library)
    assert [TEXTS[0][s.span.start : s.span.end] for s in found] == ["Garam Telecom", "Garam", "GRT", "Garam Telecom"]
    assert [s.sentence.of(TEXTS[0]) for s in found][1] == "A spokesman of Garam called later, and the GRT share fell."
    assert suggested(library, 2) == ()


def test_what_is_tagged_or_dismissed_or_never_meant_is_not_suggested(library: Library) -> None:
    mark(library, 1, "spokesman of Garam", GARAM)
    assert [s.name for s in suggested(library)] == ["Garam Telecom", "GRT", "Garam Telecom"]
    never_suggest_name(library, actor=GARAM, name="GRT")
    assert [s.name for s in suggested(library)] == ["Garam Telecom", "Garam Telecom"]
    never_suggest_name(library, actor=GARAM, name="Garam Telecom")
    assert [s.name for s in suggested(library)] == ["Garam", "Garam"]  # the shorter name stands in the longer one
    library.undo()
    dismiss_tag(library, article_id=1, tag=GARAM)
    assert suggested(library) == ()
    assert library.undo_label == "Dismiss Suggestion"
    library.undo()
    assert len(suggested(library)) == 2


def test_all_mentions_are_tagged_in_one_step_and_found_no_more(library: Library) -> None:
    db = library.reader()
    found = find_mentions(db, actor=GARAM)
    assert [(m.article_id, len(m.hits), m.names) for m in found] == [
        (1, 1, ("Garam Telecom",)), (1, 2, ("Garam", "GRT")), (1, 1, ("Garam Telecom",)),
    ]  # fmt: skip
    for mention in found:
        assert mention.words == mention.sentence.of(TEXTS[0])
        assert {hit.of(mention.words) for hit in mention.hits} == set(mention.names)
    note = mark(library, 1, found[0].words, note="kept")
    changes = tag_sentences(library, tag=GARAM, places=[(m.article_id, m.sentence, m.words) for m in found])
    assert changes.label == "Tag 3 Mentions"
    marked = passages.of_article(db, 1)
    assert [p.quote for p in marked] == [m.words for m in found]
    assert all(p.tags == (GARAM,) for p in marked)
    assert marked[0].id == note
    assert find_mentions(db, actor=GARAM) == []
    library.undo()
    assert len(passages.of_article(db, 1)) == 1
    assert find_mentions(db, actor=GARAM, article_ids=[2]) == []
    db.close()


def test_a_place_that_is_no_more_is_refused(library: Library) -> None:
    with pytest.raises(WorkbenchError, match="tick the sentences"):
        tag_sentences(library, tag=GARAM, places=[])
    with pytest.raises(WorkbenchError, match="has changed"):
        tag_sentences(library, tag=GARAM, places=[(1, Span(0, 5), "Garam"), (1, Span(6, 13), "Telefon")])
    db = library.reader()
    assert passages.count(db) == 0
    db.close()


def test_themes_are_learned_from_earlier_tagging(library: Library) -> None:
    lines = [f"The wafer licence number {word} was refused in Delft." for word in ("one", "two", "four", "six", "ten")]
    plain = [f"Nothing of note was said by speaker {word}." for word in ("alpha", "beta", "gamma", "delta") * 4]
    ids = add_articles(library, [Draft("Learned", "\n".join([*lines[:4], *plain])), Draft("New", lines[4])])
    for line in lines[:4]:
        mark(library, ids[0], line, LICENCES)
    (suggestion,) = suggested(library, ids[1])
    assert suggestion.tag == LICENCES
    assert len(suggestion.reasons) == 4
    assert set(suggestion.reasons) <= {"the", "wafer", "licence", "number", "refused", "delft"}
    dismiss_tag(library, article_id=ids[1], tag=LICENCES)
    assert suggested(library, ids[1]) == ()
