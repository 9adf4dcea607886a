"""Passages get another extent, and themes the names of words: what stays, what is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from sqlite_utils import Database

from tests.operations.conftest import FIRST
from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.markings import Marking
from workbench.domain.passages import Passage
from workbench.domain.spans import Span
from workbench.errors import WorkbenchError
from workbench.library import briefings, codebook, passages, pins
from workbench.library.library import Library
from workbench.operations.briefings import add_briefing, collect_passages
from workbench.operations.codebook import add_tag, delete_tag
from workbench.operations.importing import ImportSummary
from workbench.operations.passages import delete_passages, mark_in_vivo, mark_passage
from workbench.operations.pinning import pin_tag, unpin_tag
from workbench.operations.reshaping import briefings_citing, merge_passages, resize_passage, split_passage


@pytest.fixture
def article_id(bring_in: Callable[..., ImportSummary]) -> int:
    found = bring_in(one=FIRST).imported[0].article_id
    assert found is not None
    return found


@pytest.fixture
def db(library: Library) -> Iterator[Database]:
    reader = library.reader()
    yield reader
    reader.close()


def tag(library: Library, name: str, kind: TagKind = TagKind.THEME) -> TagRef:
    return TagRef(kind, add_tag(library, kind=kind, name=name).new_id(f"{kind}s"))


def marked(library: Library, article_id: int, start: int, end: int, **values: object) -> int:
    changes = mark_passage(library, article_id=article_id, span=Span(start, end), **values)
    return changes.new_id("passages")


def shown(db: Database, article_id: int) -> list[Passage]:
    found = passages.of_article(db, article_id)
    text = db.execute("SELECT text FROM texts JOIN revisions ON text_sha256 = sha256").fetchone()[0]
    assert all(passage.quote == text[passage.start : passage.end] for passage in found)
    return found


def test_a_resized_passage_keeps_key_tags_and_note_and_some_of_its_words(
    library: Library, article_id: int, db: Database
) -> None:
    theme = tag(library, "Exports")
    passage_id = marked(library, article_id, 0, 12, tags=[theme], note="why")
    before = shown(db, article_id)[0]
    resize_passage(library, passage_id=passage_id, span=Span(4, 21))
    (after,) = shown(db, article_id)
    assert (after.span.start, after.key, after.tags, after.note) == (4, before.key, (theme,), "why")
    assert not resize_passage(library, passage_id=passage_id, span=after.span), "the same extent is no step"
    with pytest.raises(WorkbenchError, match="keeps at least some"):
        resize_passage(library, passage_id=passage_id, span=Span(40, 50))
    library.undo()
    assert shown(db, article_id) == [before]


def test_a_split_passage_leaves_two_with_its_tags_and_one_with_its_note(
    library: Library, article_id: int, db: Database
) -> None:
    theme = tag(library, "Exports")
    values = {"tags": [theme], "note": "why", "credibility": 2, "marking": Marking.GREEN}
    passage_id = marked(library, article_id, 0, 16, **values)
    split_passage(library, passage_id=passage_id, offset=6)
    first, second = shown(db, article_id)
    assert (first.start, second.end) == (0, 16)
    assert first.end <= 6 <= second.start
    assert (first.note, second.note) == ("why", "")
    for part in (first, second):
        assert (part.tags, part.credibility, part.marking) == ((theme,), 2, Marking.GREEN)
    for outside in (0, 900):
        with pytest.raises(WorkbenchError, match="between two words"):
            split_passage(library, passage_id=passage_id, offset=outside)
    library.undo()
    assert [passage.span for passage in shown(db, article_id)] == [Span(0, 16)]


def test_merged_passages_keep_all_that_was_said(library: Library, article_id: int, db: Database) -> None:
    one, other = tag(library, "Exports"), tag(library, "Imports")
    first = marked(library, article_id, 0, 5, tags=[one], note="first", credibility=2, marking=Marking.GREEN)
    second = marked(library, article_id, 8, 20, tags=[other], note="second", credibility=3, marking=Marking.AMBER)
    third = marked(library, article_id, 4, 10, tags=[one])
    key = passages.with_ids(db, [first])[0].key
    merge_passages(library, passage_ids=[third, second, first])
    (merged,) = shown(db, article_id)
    assert (merged.id, merged.key, merged.span) == (first, key, Span(0, 20))
    assert set(merged.tags) == {one, other}
    assert (merged.note, merged.credibility, merged.marking) == ("first\n\nsecond", None, Marking.AMBER)
    library.undo()
    assert len(shown(db, article_id)) == 3
    with pytest.raises(WorkbenchError, match="Two or more"):
        merge_passages(library, passage_ids=[first, first])
    delete_passages(library, passage_ids=[third])
    with pytest.raises(WorkbenchError, match="gone"):
        merge_passages(library, passage_ids=[first, third])


def test_words_name_a_theme_once(library: Library, article_id: int, db: Database) -> None:
    mark_in_vivo(library, article_id=article_id, span=Span(0, 5))
    assert library.undo_label == "New Theme from Words"
    (passage,) = shown(db, article_id)
    (theme,) = codebook.read(db).themes
    assert (theme.name, passage.tags) == (passage.quote, (theme.ref,))
    passage_id = marked(library, article_id, 6, 11)
    mark_in_vivo(library, article_id=article_id, span=Span(6, 11))
    assert next(p for p in shown(db, article_id) if p.id == passage_id).tags, "the passage over just these words"
    assert len(shown(db, article_id)) == 2
    with pytest.raises(WorkbenchError, match="up to 80"):
        mark_in_vivo(library, article_id=article_id, span=Span(0, 120))


def test_a_key_belongs_to_one_tag_and_stays(library: Library, db: Database) -> None:
    one, other = tag(library, "Exports"), tag(library, "Ministry", TagKind.ACTOR)
    pin_tag(library, tag=one, key="3")
    pin_tag(library, tag=other, key="q")
    pin_tag(library, tag=one, key="Q")
    assert pins.read(db) == {"Q": one}
    library.undo()
    assert pins.read(db) == {"3": one, "Q": other}
    unpin_tag(library, tag=other)
    assert pins.read(db) == {"3": one}
    delete_tag(library, tag=one)
    assert pins.read(db) == {}
    assert tag(library, "Licences") == one, "ids are given again"
    library.undo()
    library.undo()
    assert pins.read(db) == {"3": one}
    for key in ("", "0", "é", "12"):
        with pytest.raises(WorkbenchError, match="one digit"):
            pin_tag(library, tag=one, key=key)
    delete_tag(library, tag=one)
    with pytest.raises(WorkbenchError, match="gone"):
        pin_tag(library, tag=one, key="4")


def test_drafts_and_trays_follow_a_merged_passage_and_undo_brings_them_back(
    library: Library, article_id: int, db: Database
) -> None:
    ids = [marked(library, article_id, start, start + 10) for start in (0, 20, 40)]
    first, second, third = (p.key for p in shown(db, article_id))
    draft = f"# Day\n\n- One [@{first}][@{second}] and [@{third}].\n- Two [@{second}], `[@{third}]`; [@zzzzzz].\n"
    day = date(2026, 1, 5)
    citing = add_briefing(library, title="Day", day=day, draft=draft).new_id("briefings")
    other = add_briefing(library, title="Other", day=day, draft=f"# Other\n\nSays [@{first}].\n").new_id("briefings")
    collect_passages(library, briefing_id=other, passage_ids=[ids[2], ids[1], ids[0]])
    assert [briefing.id for briefing in briefings_citing(db, shown(db, article_id)[1:])] == [citing]
    before = [briefings.get(db, briefing_id) for briefing_id in (citing, other)]

    merge_passages(library, passage_ids=ids)
    found = briefings.get(db, citing)
    own = f"[@{first}]"
    assert found is not None
    assert found.draft == f"# Day\n\n- One {own} and {own}.\n- Two {own}, `{own}`; [@zzzzzz].\n"
    kept = briefings.get(db, other)
    assert kept is not None
    assert (kept.draft, kept.tray) == (before[1].draft, (ids[0],))

    library.undo()
    assert [briefings.get(db, briefing_id) for briefing_id in (citing, other)] == before


def test_what_is_gone_meanwhile_comes_into_no_tray(library: Library, article_id: int, db: Database) -> None:
    kept, gone = (marked(library, article_id, start, start + 10) for start in (0, 20))
    day = add_briefing(library, title="Day", day=date(2026, 1, 5)).new_id("briefings")
    delete_passages(library, passage_ids=[gone])
    collect_passages(library, briefing_id=day, passage_ids=[gone, kept])
    found = briefings.get(db, day)
    assert found is not None
    assert found.tray == (kept,)
