"""Any sequence of operations, undos and redos: undoing all is as before, redoing all as after, in every row."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import shutil
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

import workbench.operations
from tests.desktop.library_made import DRAFTS, Draft, add_articles, extracted
from tests.library.test_library import contents
from workbench.domain.articles import Status
from workbench.domain.changes import Changes
from workbench.domain.codebook import COLOURS, ActorKind, Alias, Codebook, Shape, Tag, TagKind, TagRef
from workbench.domain.markings import Marking
from workbench.domain.spans import Span
from workbench.domain.texts import sha256_of
from workbench.domain.watching import SeenFile
from workbench.errors import WorkbenchError
from workbench.importing.likeness import fingerprint
from workbench.importing.outcomes import ReadFile
from workbench.importing.watching import Move
from workbench.library import check
from workbench.library.library import Library
from workbench.operations import articles as on_articles
from workbench.operations import briefings as on_briefings
from workbench.operations import codebook as on_codebook
from workbench.operations import (
    codebook_files,
    copies,
    drafting,
    indexing,
    keeping,
    mentions,
    merging,
    pinning,
    reshaping,
    reviewing,
    suggesting,
    watching,
    withholding,
)
from workbench.operations import passages as on_passages
from workbench.operations import saved_searches as searches

GONE = 999
NAMES = st.sampled_from(["Kestrel", "KESTREL", "Garam", "gas", "Straße", "芯片", "İzmir", " ", "👩‍👩‍👧"])
WORDS = st.sampled_from(["", "one\0two", "“quoted”", "a | b", "'; --", "👩‍👩‍👧 é"])
TEXTS = st.sampled_from(
    [
        *(draft.text for draft in DRAFTS),
        DRAFTS[0].text.replace("Tuesday", "Wednesday 🇰🇷"),
        "Correction.\n\n" + DRAFTS[0].text,
        DRAFTS[1].text + "\n\nMore.",
        "",
    ]
)


class Hands:
    """Draws what an operation is given: rows that are there, and now and then one that is not."""

    def __init__(self, library: Library, data: st.DataObject) -> None:
        self.library = library
        self._data = data

    def draw(self, strategy: st.SearchStrategy[Any]) -> Any:
        return self._data.draw(strategy)

    def column(self, table: str, column: str = "id") -> list[Any]:
        connection = sqlite3.connect(self.library.folder / "library.sqlite")
        try:
            return [value for (value,) in connection.execute(f"SELECT {column} FROM {table} ORDER BY id")]
        finally:
            connection.close()

    def one(self, table: str) -> int:
        return self.draw(st.sampled_from([*self.column(table), GONE]))

    def some(self, table: str) -> list[int]:
        there = self.column(table)
        return self.draw(st.lists(st.sampled_from(there), max_size=3)) if there else [GONE]

    def span(self) -> Span:
        start = self.draw(st.integers(0, 300))
        return Span(start, start + self.draw(st.integers(0, 60)))

    def tag(self, kind: TagKind | None = None) -> TagRef:
        kind = kind or self.draw(st.sampled_from(TagKind))
        return TagRef(kind, self.one(f"{kind}s"))

    def tags(self) -> list[TagRef]:
        return [TagRef(kind, number) for kind in TagKind for number in self.some(f"{kind}s")]

    def alias(self) -> Alias:
        return Alias(self.draw(NAMES), self.draw(st.booleans()), self.draw(st.sampled_from(["", "2024", "2026-06"])))


def _file(hands: Hands) -> Changes:
    """Keep a file as an import does, from one of three places."""
    text, place = hands.draw(TEXTS), hands.draw(st.sampled_from(["a.txt", "b.txt", "c.txt"]))
    title = hands.draw(st.sampled_from([draft.title for draft in DRAFTS]))
    draft = Draft(title, text, outlet=hands.draw(st.sampled_from(["", "Harbour Ledger", "harbour ledger"])))
    read = ReadFile(
        Path(place), sha256_of(f"{title} {text}"), len(text), "", f"aa/{place}", extracted(draft), fingerprint(text),
        place=place,
    )  # fmt: skip
    with hands.library.step("Import") as step:
        keeping.keep(step.db, read)
    return step.changes


def _codebook(hands: Hands) -> Codebook:
    names = hands.draw(st.lists(NAMES.filter(str.strip), max_size=3, unique_by=str.casefold))
    actors = [
        Tag(
            TagKind.ACTOR, number, "", name, number - 1 or None, actor_kind=ActorKind.STATE,
            aliases=(hands.alias(), hands.alias()), description=hands.draw(WORDS),
        )
        for number, name in enumerate(names, 1)
    ]  # fmt: skip
    return Codebook(tuple(actors), (Tag(TagKind.THEME, 1, "", "Transit"),))


def _moves(hands: Hands) -> list[Move]:
    path = hands.draw(st.sampled_from([*hands.column("files", "path"), "nowhere"]))
    digest = hands.draw(st.sampled_from([*hands.column("files", "sha256"), "0" * 64]))
    return [Move(SeenFile(path, digest, 1, 1), hands.draw(st.sampled_from(["a.txt", "moved.txt"])))]


Do = Callable[[Hands], Changes]
MARKINGS = st.sampled_from([None, *Marking])
GRADES = st.sampled_from([None, 1, 6])

ACTIONS: dict[str, Do] = {
    "keep": _file,
    "edit_articles": lambda h: on_articles.edit_articles(
        h.library, article_ids=h.some("articles"), marking=h.draw(MARKINGS), title=h.draw(NAMES), outlet=h.draw(NAMES)
    ),
    "set_chatham_house": lambda h: on_articles.set_chatham_house(
        h.library, article_ids=[h.one("articles")], holds=h.draw(st.booleans())
    ),
    "set_status": lambda h: on_articles.set_status(
        h.library, article_ids=h.some("articles"), status=h.draw(st.sampled_from(Status))
    ),
    "read_article": lambda h: on_articles.read_article(h.library, article_id=h.one("articles")),
    "star_articles": lambda h: on_articles.star_articles(
        h.library, article_ids=[h.one("articles")], starred=h.draw(st.booleans())
    ),
    "turn_star": lambda h: on_articles.turn_star(h.library, article_ids=[h.one("articles")]),
    "turn_status": lambda h: on_articles.turn_status(
        h.library, article_ids=[h.one("articles")], status=h.draw(st.sampled_from(Status))
    ),
    "delete_articles": lambda h: on_articles.delete_articles(h.library, article_ids=[h.one("articles")]),
    "edit_outlet": lambda h: on_articles.edit_outlet(
        h.library, outlet_id=h.one("outlets"), name=h.draw(NAMES), reliability=h.draw(st.sampled_from("AF")), reason="why"
    ),
    "add_briefing": lambda h: on_briefings.add_briefing(
        h.library, title=h.draw(NAMES), day=date(2026, 7, 1), series=h.draw(NAMES), marking=h.draw(MARKINGS)
    ),
    "save_draft": lambda h: on_briefings.save_draft(
        h.library, briefing_id=h.one("briefings"), draft="# T\n" + "".join(f"[@{k}]" for k in h.column("passages", "key"))
        + h.draw(WORDS)
    ),
    "edit_briefing": lambda h: on_briefings.edit_briefing(
        h.library, briefing_id=h.one("briefings"), series=h.draw(NAMES), marking=h.draw(MARKINGS)
    ),
    "delete_briefing": lambda h: on_briefings.delete_briefing(h.library, briefing_id=h.one("briefings")),
    "collect_passages": lambda h: on_briefings.collect_passages(
        h.library, briefing_id=h.one("briefings"), passage_ids=[*h.some("passages"), GONE]
    ),
    "drop_passages": lambda h: on_briefings.drop_passages(
        h.library, briefing_id=h.one("briefings"), passage_ids=h.some("passages")
    ),
    "keep_version": lambda h: on_briefings.keep_version(h.library, briefing_id=h.one("briefings"), label=h.draw(NAMES)),
    "restore_version": lambda h: on_briefings.restore_version(
        h.library, briefing_id=h.one("briefings"), version_id=h.one("briefing_versions")
    ),
    "draft_from_evidence": lambda h: drafting.draft_from_evidence(
        h.library, briefing_id=h.one("briefings"), keys=h.draw(st.lists(st.sampled_from([*h.column("passages", "key"), "x"]), max_size=2))
    ),
    "add_tag": lambda h: on_codebook.add_tag(
        h.library, kind=h.draw(st.sampled_from(TagKind)), name=h.draw(NAMES), aliases=[h.alias()]
    ),
    "edit_tag": lambda h: on_codebook.edit_tag(
        h.library, tag=h.tag(), name=h.draw(NAMES | st.none()), aliases=None, colour=h.draw(st.sampled_from(COLOURS)),
        shape=h.draw(st.sampled_from(Shape)), description=h.draw(WORDS),
    ),
    "edit_aliases": lambda h: on_codebook.edit_tag(h.library, tag=h.tag(TagKind.ACTOR), aliases=[h.alias(), h.alias()]),
    "move_tag": lambda h: on_codebook.move_tag(h.library, tag=h.tag(), parent=h.draw(st.none() | st.just(h.tag()))),
    "delete_tag": lambda h: on_codebook.delete_tag(h.library, tag=h.tag()),
    "merge_tags": lambda h: merging.merge_tags(h.library, tag=h.tag(), into=h.tag()),
    "split_tag": lambda h: merging.split_tag(h.library, merge_id=h.one("merges")),
    "load_codebook": lambda h: codebook_files.load_codebook(h.library, incoming=_codebook(h)),
    "pin_tag": lambda h: pinning.pin_tag(h.library, tag=h.tag(), key=h.draw(st.sampled_from("1A"))),
    "unpin_tag": lambda h: pinning.unpin_tag(h.library, tag=h.tag()),
    "group_copies": lambda h: copies.group_copies(h.library, article_ids=[*h.some("articles"), h.one("articles")]),
    "separate_copy": lambda h: copies.separate_copy(h.library, article_id=h.one("articles")),
    "decide_origin": lambda h: reviewing.decide_origin(
        h.library, article_id=h.one("articles"), origin=h.draw(NAMES), is_origin=h.draw(st.sampled_from([None, True, False]))
    ),
    "mark_passage": lambda h: on_passages.mark_passage(
        h.library, article_id=h.one("articles"), span=h.span(), tags=h.tags(), note=h.draw(WORDS),
        credibility=h.draw(GRADES), marking=h.draw(MARKINGS),
    ),
    "mark_in_vivo": lambda h: on_passages.mark_in_vivo(h.library, article_id=h.one("articles"), span=h.span()),
    "tag_passages": lambda h: on_passages.tag_passages(h.library, passage_ids=[h.one("passages")], tags=[h.tag()]),
    "untag_passages": lambda h: on_passages.untag_passages(h.library, passage_ids=h.some("passages"), tags=h.tags()),
    "set_passage_tags": lambda h: on_passages.set_passage_tags(
        h.library, passage_id=h.one("passages"), tags=h.tags(), credibility=h.draw(GRADES)
    ),
    "note_passage": lambda h: on_passages.note_passage(h.library, passage_id=h.one("passages"), note=h.draw(WORDS)),
    "grade_passage": lambda h: on_passages.grade_passage(
        h.library, passage_id=h.one("passages"), credibility=h.draw(GRADES)
    ),
    "set_passage_marking": lambda h: on_passages.set_passage_marking(
        h.library, passage_id=h.one("passages"), marking=h.draw(MARKINGS)
    ),
    "move_passage": lambda h: on_passages.move_passage(h.library, passage_id=h.one("passages"), span=h.span()),
    "accept_proposal": lambda h: on_passages.accept_proposal(h.library, passage_id=h.one("passages")),
    "delete_passages": lambda h: on_passages.delete_passages(h.library, passage_ids=[h.one("passages")]),
    "resize_passage": lambda h: reshaping.resize_passage(h.library, passage_id=h.one("passages"), span=h.span()),
    "split_passage": lambda h: reshaping.split_passage(
        h.library, passage_id=h.one("passages"), offset=h.draw(st.integers(0, 150))
    ),
    "merge_passages": lambda h: reshaping.merge_passages(h.library, passage_ids=h.some("passages")),
    "tag_sentences": lambda h: mentions.tag_sentences(
        h.library, tag=h.tag(), places=[(h.one("articles"), Span(0, 3), h.draw(st.sampled_from(["Ene", "Kes"])))]
    ),
    "dismiss_tag": lambda h: suggesting.dismiss_tag(h.library, article_id=h.one("articles"), tag=h.tag()),
    "never_suggest_name": lambda h: suggesting.never_suggest_name(
        h.library, actor=h.tag(TagKind.ACTOR), name=h.draw(NAMES)
    ),
    "save_search": lambda h: searches.save_search(h.library, name=h.draw(NAMES), query="gas"),
    "rename_search": lambda h: searches.rename_search(h.library, search_id=h.one("saved_searches"), name=h.draw(NAMES)),
    "delete_search": lambda h: searches.delete_search(h.library, search_id=h.one("saved_searches")),
    "move_search": lambda h: searches.move_search(
        h.library, search_id=h.one("saved_searches"), by=h.draw(st.integers(-2, 2))
    ),
    "look_at_search": lambda h: searches.look_at_search(h.library, search_id=h.one("saved_searches")),
    "forget_failure": lambda h: indexing.forget_failure(h.library, place="a.txt"),
    "watch_folder": lambda h: watching.watch_folder(h.library, path=h.library.folder.parent),
    "pause_watching": lambda h: watching.pause_watching(
        h.library, folder_id=h.one("watched_folders"), paused=h.draw(st.booleans())
    ),
    "stop_watching": lambda h: watching.stop_watching(h.library, folder_id=h.one("watched_folders")),
    "move_files": lambda h: watching.move_files(h.library, moves=_moves(h)),
    "set_never_released": lambda h: withholding.set_never_released(h.library, words=[h.draw(NAMES), h.draw(WORDS)]),
}  # fmt: skip

GROUPED = {"save_draft", "draft_from_evidence", "note_passage"}
"""What goes on in the step before where it is about the same row."""

ELSEWHERE = {"release_briefing"}
"""Writes files; what it keeps in the library no undo takes back."""


def test_every_operation_is_among_the_actions() -> None:
    names = set()
    for module in pkgutil.iter_modules(workbench.operations.__path__):
        room = importlib.import_module(f"workbench.operations.{module.name}")
        for name, function in inspect.getmembers(room, inspect.isfunction):
            takes = [*inspect.signature(function).parameters, ""][0]
            if (
                not name.startswith("_")
                and takes == "library"
                and inspect.signature(function).return_annotation == "Changes"
            ):
                names.add(name)
    assert names - ELSEWHERE <= ACTIONS.keys()


NEVER = (
    (
        "SELECT copy_groups.id FROM copy_groups LEFT JOIN articles ON copy_group_id = copy_groups.id "
        "GROUP BY copy_groups.id HAVING count(articles.id) < 2"
    ),
    (
        "SELECT key FROM passages JOIN articles ON articles.id = article_id "
        "WHERE state = 'exact' AND passages.revision_id <> articles.revision_id"
    ),
    "SELECT key FROM passages WHERE (state = 'changed') <> (proposed_start IS NOT NULL)",
    (
        "SELECT merges.id FROM merges WHERE into_uuid NOT IN "
        "(SELECT uuid FROM actors UNION SELECT uuid FROM themes UNION SELECT tag_uuid FROM merges)"
    ),
)
"""What no sequence leaves: groups of one, sure passages in an older text, a proposal for others, merges into nothing."""


class AnySequence(RuleBasedStateMachine):
    """Holds what the library was after each step that can be undone or redone, and the group that the step goes on in."""

    made: Path
    place: Path

    def __init__(self) -> None:
        super().__init__()
        shutil.rmtree(self.place, ignore_errors=True)
        self.library = Library.open(shutil.copytree(self.made, self.place))
        self.states: list[tuple[object, str]] = [(self.rows(), "")]
        self.at = 0

    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """Return all rows, without what quiet steps change."""
        found = contents(self.library)
        connection = sqlite3.connect(self.library.folder / "library.sqlite")
        names = [row[1] for row in connection.execute("PRAGMA table_info(articles)")]
        connection.close()
        quiet = {names.index("status"), names.index("modified")}
        kept = [tuple(value for place, value in enumerate(row) if place not in quiet) for row in found["articles"]]
        return {**found, "articles": kept}

    @rule(name=st.sampled_from(sorted(ACTIONS)), data=st.data())
    def do(self, name: str, data: st.DataObject) -> None:
        before = contents(self.library)
        steps = self.library.undo_label
        try:
            changes = ACTIONS[name](Hands(self.library, data))
        except WorkbenchError:
            assert contents(self.library) == before
            assert self.library.undo_label == steps
            return
        after = contents(self.library)
        changed = {table for table in after if after[table] != before[table]}
        assert changed <= set(changes.rows)
        if name == "read_article" or not changes:
            return
        group = f"{changes.label} {sorted(changes.rows.items())}" if name in GROUPED else ""
        if group and self.states[self.at][1] == group:
            self.states = [*self.states[: self.at], (self.rows(), group)]
        else:
            self.states = [*self.states[: self.at + 1], (self.rows(), group)]
            self.at += 1

    @rule()
    def undo(self) -> None:
        self.library.undo()
        self.at = max(0, self.at - 1)
        self.stands()

    @rule()
    def redo(self) -> None:
        if self.library.redo():
            self.at += 1
            self.states[self.at] = (self.states[self.at][0], "")
        self.stands()

    def stands(self) -> None:
        assert self.rows() == self.states[self.at][0]

    def teardown(self) -> None:
        db = self.library.reader()
        assert check.problems(db) == []
        assert [list(db.query(rule)) for rule in NEVER] == [[]] * len(NEVER)
        db.close()
        while self.library.undo():
            pass
        assert self.rows() == self.states[0][0]
        while self.library.redo():
            pass
        assert self.rows() == self.states[-1][0]
        self.library.close()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    library = Library.create(tmp_path_factory.mktemp("any") / "library")
    add_articles(library, DRAFTS)
    for kind, name, parent in (
        (TagKind.ACTOR, "Kestrel", None),
        (TagKind.ACTOR, "Ministers", 1),
        (TagKind.THEME, "Transit", None),
        (TagKind.THEME, "gas", 1),
    ):
        on_codebook.add_tag(library, kind=kind, name=name, parent=TagRef(kind, parent) if parent else None)
    on_briefings.add_briefing(library, title="Weekly", day=date(2026, 7, 1), series="Gas")
    on_passages.mark_passage(library, article_id=1, span=Span(0, 20), tags=[TagRef(TagKind.ACTOR, 1)], note="why")
    on_passages.mark_passage(library, article_id=1, span=Span(10, 40), tags=[TagRef(TagKind.THEME, 2)])
    on_passages.mark_passage(library, article_id=2, span=Span(0, 20), tags=[TagRef(TagKind.ACTOR, 2)])
    folder = library.folder
    library.close()
    return folder


def test_any_sequence_is_undone_and_redone_whole(made: Path, tmp_path: Path) -> None:
    AnySequence.made, AnySequence.place = made, tmp_path / "library"
    run = AnySequence.TestCase("runTest")
    run.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
    run.runTest()
