"""A library made by the first version of the program finds everything after its tables were brought up to date."""

from __future__ import annotations

import json
import sqlite3
from importlib import import_module
from pathlib import Path

import pytest
from sqlite_utils import Database

from workbench.domain.articles import Facts, Grade
from workbench.domain.codebook import Alias, Shape
from workbench.errors import WorkbenchError
from workbench.library import articles, briefings, codebook, failures, outlets, passages, receipts, schema, searches
from workbench.library.connecting import DATABASE
from workbench.library.library import Library


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The folder of a library with a saved search, as m001 alone makes it."""
    folder = tmp_path / "Old library"
    for part in ("originals", "index", "backups"):
        (folder / part).mkdir(parents=True)
    db = Database(sqlite3.connect(folder / DATABASE, isolation_level=None))
    db.execute("PRAGMA journal_mode = WAL")
    db.conn.executescript(import_module("workbench.library.schema.m001_library").SQL)
    schema.migrations.ensure_migrations_table(db)
    db.table("_sqlite_migrations").insert(
        {"migration_set": "library", "name": "m001_library", "applied_at": "2026-07-01T08:00:00"}
    )
    db.table("settings").insert({"name": "uuid", "value": json.dumps("0" * 32)})
    time = "2026-07-01T08:00:00.000+00:00"
    row = {"uuid": "1" * 32, "name": "Chips", "query": "chips OR 芯片", "created": time, "modified": time}
    db.table("saved_searches").insert(row)
    actor = {"uuid": "2" * 32, "name": "Garam", "kind": "company", "colour": "blue", "created": time, "modified": time}
    db.table("actors").insert(actor)
    db.table("aliases").insert({"actor_id": 1, "name": "GRT", "case_sensitive": 1})
    facts = {"title": "Chips stay home", "byline": "Ana Ruiz", "published": "2026-06-12", "updated": "", "url": ""}
    own = {"language": "en", "machine_translated": 1, "found": '{"title": "first line"}', "revision_id": 1}
    db.table("articles").insert({"uuid": "3" * 32, **facts, **own, "imported": time, "modified": time})
    db.table("texts").insert({"sha256": "0f", "text": "The ministry said so."})
    text = {"uuid": "4" * 32, "article_id": 1, "number": 1, "text_sha256": "0f", "blocks": "[]", "words": 4}
    db.table("revisions").insert({**text, "imported": time})
    db.close()
    return folder


def test_saved_searches_are_kept_and_never_looked_at_since_they_were_made(old: Path) -> None:
    library = Library.open(old)
    try:
        (kept,) = searches.all_of(library.reader())
    finally:
        library.close()
    assert (kept.name, kept.query, kept.looked) == ("Chips", "chips OR 芯片", "2026-07-01T08:00:00.000+00:00")
    assert len(list((old / "backups").iterdir())) == 1


def test_actors_keep_their_aliases_and_have_plain_marks_and_no_rules(old: Path) -> None:
    library = Library.open(old)
    try:
        (actor,) = codebook.read(library.reader()).actors
    finally:
        library.close()
    assert (actor.name, actor.aliases, actor.shape) == ("Garam", (Alias("GRT", case_sensitive=True),), Shape.PLAIN)
    assert actor.own_name == Alias("Garam")


def test_articles_keep_their_facts_and_have_no_notices_and_no_doubts(old: Path) -> None:
    library = Library.open(old)
    try:
        article = articles.get(library.reader(), 1)
    finally:
        library.close()
    assert article is not None
    assert article.facts == Facts(
        "Chips stay home", "Ana Ruiz", published="2026-06-12", language="en", machine_translated=True,
        found={"title": "first line"},
    )  # fmt: skip


def test_reading_alone_brings_the_tables_up_to_date(old: Path) -> None:
    library = Library.open(old, writable=False)
    assert [search.name for search in searches.all_of(library.reader())] == ["Chips"]
    library.close()


def test_where_it_cannot_be_written_it_is_told_what_to_do(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.library.lock.LibraryLock.acquire", lambda _self: False)
    with pytest.raises(WorkbenchError, match="made by an older version"):
        Library.open(old, writable=False)


def test_outlets_keep_their_grades_as_the_first_of_their_history(old: Path) -> None:
    db = Database(sqlite3.connect(old / DATABASE, isolation_level=None))
    time = "2026-07-01T08:00:00.000+00:00"
    for number, letter in enumerate("BF"):
        row = {"uuid": str(number) * 32, "name": f"Outlet {letter}", "reliability": letter}
        db.table("outlets").insert({**row, "created": time, "modified": time})
    db.close()
    library = Library.open(old)
    try:
        reader = library.reader()
        assert outlets.grades(reader, 1) == [Grade("B", "", time)]
        assert outlets.grades(reader, 2) == []
        article = articles.get(reader, 1)
    finally:
        library.close()
    assert article is not None
    assert not article.chatham_house


def test_of_older_passages_nobody_knows_who_marked_them(old: Path) -> None:
    db = Database(sqlite3.connect(old / DATABASE, isolation_level=None))
    time = "2026-07-01T08:00:00.000+00:00"
    row = {"uuid": "6" * 32, "key": "abcdef", "article_id": 1, "revision_id": 1, "start": 0, "end": 3, "quote": "The"}
    db.table("passages").insert({**row, "prefix": "", "suffix": " ministry", "created": time, "modified": time})
    db.close()
    library = Library.open(old)
    try:
        (passage,) = passages.all_of(library.reader())
    finally:
        library.close()
    assert (passage.quote, passage.created, passage.analyst) == ("The", time, "")


def test_nothing_has_failed_yet(old: Path) -> None:
    library = Library.open(old)
    try:
        assert failures.all_of(library.reader()) == []
    finally:
        library.close()


def test_briefings_belong_to_no_series_and_old_releases_keep_their_receipts(old: Path) -> None:
    db = Database(sqlite3.connect(old / DATABASE, isolation_level=None))
    time = "2026-07-01T08:00:00.000+00:00"
    row = {"uuid": "5" * 32, "title": "Chips", "category": "Technology", "template": "daily", "draft": "# Chips"}
    db.table("briefings").insert({**row, "created": time, "modified": time})
    db.close()
    library = Library.open(old)
    try:
        (briefing,) = briefings.all_of(library.reader())
        with library.step("Export Briefing") as step:
            step.db.execute(
                "INSERT INTO receipts (briefing_uuid, sha256, receipt, released) VALUES ('5', 'a', '{}', 'x')"
            )
        assert receipts.of_briefing(library.reader(), "5") == [receipts.Kept(1, "{}", "", "")]
    finally:
        library.close()
    assert (briefing.title, briefing.category, briefing.series) == ("Chips", "Technology", "")
