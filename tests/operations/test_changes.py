"""Every operation: do, look at the rows and the Changes, undo, compare."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from copy import copy
from datetime import date
from pathlib import Path

import pytest

from tests.library.test_library import contents
from tests.operations.conftest import FIRST
from workbench.domain.articles import Status
from workbench.domain.changes import Changes
from workbench.domain.codebook import ActorKind, Alias, TagKind, TagRef
from workbench.domain.markings import Marking
from workbench.domain.spans import Span
from workbench.domain.watching import SeenFile
from workbench.errors import WorkbenchError
from workbench.importing.watching import Move
from workbench.library import articles, briefings, codebook, outlets, passages
from workbench.library.library import Library
from workbench.operations import articles as on_articles
from workbench.operations import briefings as on_briefings
from workbench.operations import codebook as on_codebook
from workbench.operations import merging as on_merging
from workbench.operations import passages as on_passages
from workbench.operations import pinning as on_pinning
from workbench.operations import reshaping as on_reshaping
from workbench.operations import reviewing as on_reviewing
from workbench.operations import saved_searches as on_searches
from workbench.operations import watching as on_watching
from workbench.operations.finding import find_outlet
from workbench.operations.importing import import_files


class Desk:
    """A library with an article, two actors, two themes, two passages and a briefing."""

    def __init__(self, library: Library, article_id: int) -> None:
        self.library = library
        self.article_id = article_id
        add = on_codebook.add_tag
        self.actor = TagRef(
            TagKind.ACTOR,
            add(library, kind=TagKind.ACTOR, name="Garam Telecom", aliases=[Alias("Garam")]).new_id("actors"),
        )
        self.other = TagRef(TagKind.ACTOR, add(library, kind=TagKind.ACTOR, name="Trade Ministry").new_id("actors"))
        merged = add(library, kind=TagKind.ACTOR, name="Trade Office", parent=self.other).new_id("actors")
        self.merge = on_merging.merge_tags(library, tag=TagRef(TagKind.ACTOR, merged), into=self.other).new_id("merges")
        self.theme = TagRef(TagKind.THEME, add(library, kind=TagKind.THEME, name="Exports").new_id("themes"))
        self.below = TagRef(
            TagKind.THEME, add(library, kind=TagKind.THEME, name="Chips", parent=self.theme).new_id("themes")
        )
        mark = on_passages.mark_passage
        self.first = mark(
            library, article_id=article_id, span=Span(0, 12), tags=[self.actor, self.theme], note="private"
        ).new_id("passages")
        self.second = mark(library, article_id=article_id, span=Span(4, 20), tags=[self.actor]).new_id("passages")
        self.briefing = on_briefings.add_briefing(library, title="Weekly", day=date(2026, 7, 1)).new_id("briefings")
        self.folder = on_watching.watch_folder(library, path=library.folder.parent).new_id("watched_folders")
        self.version = on_briefings.keep_version(library, briefing_id=self.briefing, label="first").new_id(
            "briefing_versions"
        )
        on_briefings.save_draft(library, briefing_id=self.briefing, draft="# Weekly, changed")
        on_searches.save_search(library, name="Models", query="models")
        self.search = on_searches.save_search(library, name="Chips", query="chips").new_id("saved_searches")
        self.pinned = self.actor
        on_pinning.pin_tag(library, tag=self.pinned, key="1")

    def file(self) -> SeenFile:
        """Return the file of the article."""
        db = self.library.reader()
        try:
            article = articles.page(db, [self.article_id])[0]
        finally:
            db.close()
        return SeenFile(article.file, article.sha256, 1, 1)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The desk that is made once, its library closed; each test works on a copy."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "one.txt").write_text(FIRST, encoding="utf-8")
    library = Library.create(folder / "library")
    article_id = import_files(library, paths=[folder / "one.txt"]).imported[0].article_id
    assert article_id is not None
    made = Desk(library, article_id)
    library.close()
    return made


@pytest.fixture
def desk(made: Desk, tmp_path: Path) -> Iterator[Desk]:
    desk = copy(made)
    desk.library = Library.open(shutil.copytree(made.library.folder, tmp_path / "library"))
    yield desk
    desk.library.close()


OPERATIONS: dict[str, Callable[[Desk], Changes]] = {
    "Edit Article": lambda d: on_articles.edit_articles(
        d.library, article_ids=[d.article_id], outlet="Another", title="T", marking=Marking.GREEN
    ),
    "Set Caveat": lambda d: on_articles.set_chatham_house(d.library, article_ids=[d.article_id], holds=True),
    "Decide Origin": lambda d: on_reviewing.decide_origin(
        d.library, article_id=d.article_id, origin="Yonhap", is_origin=True
    ),
    "Mark Read": lambda d: on_articles.set_status(d.library, article_ids=[d.article_id], status=Status.READ),
    "Archive": lambda d: on_articles.set_status(d.library, article_ids=[d.article_id], status=Status.ARCHIVED),
    "Star": lambda d: on_articles.star_articles(d.library, article_ids=[d.article_id], starred=True),
    "Delete Article": lambda d: on_articles.delete_articles(d.library, article_ids=[d.article_id]),
    "Edit Outlet": lambda d: on_articles.edit_outlet(d.library, outlet_id=1, short_name="Ledger", reliability="b"),
    "Mark Passage": lambda d: on_passages.mark_passage(
        d.library, article_id=d.article_id, span=Span(30, 50), tags=[d.below], credibility=2, marking=Marking.GREEN
    ),
    "Tag 2 Passages": lambda d: on_passages.tag_passages(
        d.library, passage_ids=[d.first, d.second], tags=[d.other, d.below]
    ),
    "Untag Passage": lambda d: on_passages.untag_passages(d.library, passage_ids=[d.first], tags=[d.actor]),
    "Edit Note": lambda d: on_passages.note_passage(d.library, passage_id=d.first, note="other"),
    "Set Credibility": lambda d: on_passages.grade_passage(d.library, passage_id=d.first, credibility=3),
    "Move Passage": lambda d: on_passages.move_passage(d.library, passage_id=d.first, span=Span(8, 30)),
    "Resize Passage": lambda d: on_reshaping.resize_passage(d.library, passage_id=d.first, span=Span(8, 30)),
    "Split Passage": lambda d: on_reshaping.split_passage(d.library, passage_id=d.second, offset=12),
    "Merge Passages": lambda d: on_reshaping.merge_passages(d.library, passage_ids=[d.second, d.first]),
    "New Theme from Words": lambda d: on_passages.mark_in_vivo(d.library, article_id=d.article_id, span=Span(30, 50)),
    "Pin Tag": lambda d: on_pinning.pin_tag(d.library, tag=d.theme, key="7"),
    "Unpin Tag": lambda d: on_pinning.unpin_tag(d.library, tag=d.pinned),
    "Delete 2 Passages": lambda d: on_passages.delete_passages(d.library, passage_ids=[d.first, d.second]),
    "Add Actor": lambda d: on_codebook.add_tag(
        d.library, kind=TagKind.ACTOR, name="Lin", actor_kind=ActorKind.PERSON, aliases=[Alias("林", True)]
    ),
    "Rename Actor": lambda d: on_codebook.edit_tag(d.library, tag=d.actor, name="Garam"),
    "Edit Actor": lambda d: on_codebook.edit_tag(
        d.library, tag=d.actor, aliases=[Alias("GT", True)], colour="pink", actor_kind=ActorKind.COMPANY
    ),
    "Edit Theme": lambda d: on_codebook.edit_tag(d.library, tag=d.theme, description="Use when goods cross borders."),
    "Move Theme": lambda d: on_codebook.move_tag(d.library, tag=d.below, parent=None),
    "Merge Actors": lambda d: on_merging.merge_tags(d.library, tag=d.actor, into=d.other),
    "Merge Themes": lambda d: on_merging.merge_tags(d.library, tag=d.theme, into=d.below),
    "Split Back Tag": lambda d: on_merging.split_tag(d.library, merge_id=d.merge),
    "Delete Theme": lambda d: on_codebook.delete_tag(d.library, tag=d.theme),
    "Delete Actor": lambda d: on_codebook.delete_tag(d.library, tag=d.actor),
    "New Briefing": lambda d: on_briefings.add_briefing(d.library, title="Daily", day=date(2026, 7, 2)),
    "Edit Briefing": lambda d: on_briefings.save_draft(d.library, briefing_id=d.briefing, draft="# New\n\nText."),
    "Add to Tray": lambda d: on_briefings.collect_passages(
        d.library, briefing_id=d.briefing, passage_ids=[d.second, d.first]
    ),
    "Keep Version": lambda d: on_briefings.keep_version(d.library, briefing_id=d.briefing, label="v1"),
    "Restore Version": lambda d: on_briefings.restore_version(d.library, briefing_id=d.briefing, version_id=d.version),
    "Delete Briefing": lambda d: on_briefings.delete_briefing(d.library, briefing_id=d.briefing),
    "Save Search": lambda d: on_searches.save_search(d.library, name="Garam", query="garam"),
    "Delete Saved Search": lambda d: on_searches.delete_search(d.library, search_id=d.search),
    "Rename Saved Search": lambda d: on_searches.rename_search(d.library, search_id=d.search, name="Chips again"),
    "Order Saved Searches": lambda d: on_searches.move_search(d.library, search_id=d.search, by=-1),
    "Watch Folder": lambda d: on_watching.watch_folder(d.library, path=Path(d.library.folder.anchor)),
    "Pause Watching": lambda d: on_watching.pause_watching(d.library, folder_id=d.folder, paused=True),
    "Stop Watching": lambda d: on_watching.stop_watching(d.library, folder_id=d.folder),
    "Follow Moved File": lambda d: on_watching.move_files(d.library, moves=[Move(d.file(), "elsewhere.txt")]),
}


@pytest.mark.parametrize("label", OPERATIONS)
def test_an_operation_is_one_step_that_undo_and_redo_reverse(desk: Desk, label: str) -> None:
    library = desk.library
    before = contents(library)
    earlier = library.undo_label
    changes = OPERATIONS[label](desk)
    after = contents(library)
    assert changes
    assert after != before
    assert library.undo_label == label == changes.label
    changed = {table for table in after if after[table] != before[table]}
    assert changed <= set(changes.rows)
    assert library.undo().rows.keys() == changes.rows.keys()
    assert contents(library) == before
    assert library.undo_label == earlier
    library.redo()
    assert contents(library) == after


def test_an_edit_that_changes_nothing_is_no_step(desk: Desk) -> None:
    label = desk.library.undo_label
    assert not on_codebook.edit_tag(desk.library, tag=desk.actor, name="Garam Telecom")
    assert not on_articles.edit_articles(desk.library, article_ids=[desk.article_id], title="Chips stay home")
    assert desk.library.undo_label == label


def test_a_merge_keeps_names_tags_and_children(desk: Desk) -> None:
    on_merging.merge_tags(desk.library, tag=desk.actor, into=desk.other)
    db = desk.library.reader()
    known = codebook.read(db)
    kept = known.get(desk.other)
    assert kept is not None
    assert known.get(desk.actor) is None
    assert {alias.name for alias in kept.aliases} == {"Trade Office", "Garam Telecom", "Garam"}
    assert kept.passages == 2
    on_merging.merge_tags(desk.library, tag=desk.theme, into=desk.below)
    left = codebook.read(db).get(desk.below)
    assert left is not None
    assert left.parent_id is None
    db.close()


def test_deleting_says_what_would_be_lost(desk: Desk) -> None:
    db = desk.library.reader()
    sentence = on_codebook.loss_of(db, desk.actor)
    assert "2 passages would lose this tag" in sentence
    assert "1 of them would have no tag left" in sentence
    assert "1 alias would be deleted" in sentence
    assert "1 below it would move to the top" in on_codebook.loss_of(db, desk.theme)
    db.close()


REFUSED: dict[str, tuple[Callable[[Desk], object], str]] = {
    "twice the name": (
        lambda d: on_codebook.add_tag(d.library, kind=TagKind.ACTOR, name="garam telecom"), "called “Garam Telecom”",
    ),
    "no name": (lambda d: on_codebook.add_tag(d.library, kind=TagKind.THEME, name="  "), "needs a name"),
    "a circle": (lambda d: on_codebook.move_tag(d.library, tag=d.theme, parent=d.below), "below itself"),
    "no words": (
        lambda d: on_passages.mark_passage(d.library, article_id=d.article_id, span=Span(5, 5)), "Select some words",
    ),
    "past the end": (
        lambda d: on_passages.mark_passage(d.library, article_id=d.article_id, span=Span(5, 99_999)), "Select some",
    ),
    "a grade of 7": (
        lambda d: on_passages.grade_passage(d.library, passage_id=d.first, credibility=7), "not a credibility",
    ),
    "a bad date": (
        lambda d: on_articles.edit_articles(d.library, article_ids=[d.article_id], published="12/06"), "not a date",
    ),
    "an odd colour": (lambda d: on_codebook.edit_tag(d.library, tag=d.actor, colour="mauve"), "not a tag colour"),
    "a passage that is gone": (
        lambda d: on_passages.note_passage(d.library, passage_id=999, note="x"), "passage is gone",
    ),
    "an article that is gone": (
        lambda d: on_articles.star_articles(d.library, article_ids=[999], starred=True), "gone by now",
    ),
    "a tag that is gone": (
        lambda d: on_passages.tag_passages(d.library, passage_ids=[d.first], tags=[TagRef(TagKind.THEME, 999)]),
        "gone by now",
    ),
    "a day that is none": (
        lambda d: on_codebook.edit_tag(d.library, tag=d.actor, aliases=[Alias("GT", since="2026-02-30")]),
        "not a date",
    ),
    "past the end of the text": (
        lambda d: on_reshaping.resize_passage(d.library, passage_id=d.first, span=Span(90_000, 99_999)), "keeps at least",
    ),
    "an outlet without a name": (lambda d: find_outlet(d.library.reader(), " "), "There is no outlet"),
    "an unknown template": (
        lambda d: on_briefings.add_briefing(d.library, title="T", day=date(2026, 1, 1), template="x"), "no template",
    ),
    "nothing proposed": (
        lambda d: on_passages.accept_proposal(d.library, passage_id=d.first), "No place is proposed",
    ),
    "an empty search": (lambda d: on_searches.save_search(d.library, name="n", query=" "), "a name and a query"),
    "a search with an empty name": (
        lambda d: on_searches.rename_search(d.library, search_id=d.search, name=" "), "needs a name",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_done_is_told_and_changes_nothing(desk: Desk, case: str) -> None:
    act, message = REFUSED[case]
    before = contents(desk.library)
    with pytest.raises(WorkbenchError, match=message):
        act(desk)
    assert contents(desk.library) == before


def test_matching_passages_need_every_tag_and_word(desk: Desk) -> None:
    db = desk.library.reader()
    marked, known = passages.all_of(db), codebook.read(db)
    on_passages.tag_passages(desk.library, passage_ids=[desk.second], tags=[desk.below])
    marked = passages.all_of(db)

    def ids(**wanted: object) -> set[int]:
        return {p.id for p in on_passages.matching_passages(marked, known, **wanted)}

    assert ids() == {desk.first, desk.second}
    assert ids(tags=[desk.actor, desk.theme]) == {desk.first, desk.second}
    assert ids(tags=[desk.below]) == {desk.second}
    assert ids(query="PRIVATE") == {desk.first}
    db.close()


def test_evidence_holds_no_note_and_the_higher_marking(desk: Desk) -> None:
    on_articles.edit_articles(desk.library, article_ids=[desk.article_id], marking=Marking.GREEN)
    on_passages.set_passage_marking(desk.library, passage_id=desk.first, marking=Marking.CLEAR)
    db = desk.library.reader()
    ((_, evidence),) = on_briefings.evidence_of(db, passages.with_ids(db, [desk.first])).items()
    assert evidence.marking is Marking.GREEN
    assert evidence.actors == ("Garam Telecom",)
    assert evidence.outlet == outlets.all_of(db)[0].name
    assert "private" not in repr(evidence)
    assert articles.count(db) == 1
    assert len(briefings.all_of(db)) == 1
    db.close()
