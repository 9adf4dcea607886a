from __future__ import annotations

import json
import multiprocessing
import re
import sqlite3
from pathlib import Path

import pytest

from workbench.domain.articles import Block, BlockKind, Extracted, Facts
from workbench.domain.codebook import Alias, TagKind
from workbench.domain.passages import PassageState
from workbench.domain.spans import Span
from workbench.errors import WorkbenchError
from workbench.library import (
    articles,
    briefings,
    check,
    codebook,
    copies,
    feed,
    identity,
    origins,
    outlets,
    passages,
    revisions,
    schema,
    watching,
)
from workbench.library.library import Library

TEXT = "The ministry said 수출 would stop. 🛰️ Nobody asked."


def extracted(text: str = TEXT, title: str = "Exports stop") -> Extracted:
    return Extracted(
        text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), Facts(title=title, found={"title": "first line"})
    )


def add_article(library: Library, text: str = TEXT, title: str = "Exports stop") -> int:
    with library.step("Add Article") as step:
        return articles.add(step.db, extracted(text, title), outlet_id=outlets.id_of(step.db, "The Ledger"))


def contents(library: Library) -> dict[str, list[tuple[object, ...]]]:
    connection = sqlite3.connect(library.folder / "library.sqlite")
    try:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in schema.JOURNALLED
        }
    finally:
        connection.close()


def test_articles_without_text_are_found_without_going_through_all_articles(library: Library) -> None:
    with library.step("Add Articles") as step:
        ids = [articles.add(step.db, extracted(text, f"Article {number}"), outlet_id=None)
               for number, text in enumerate(["", *(f"{TEXT} {n}" for n in range(300))])]  # fmt: skip
    db = library.reader()
    steps: list[None] = []
    db.conn.set_progress_handler(lambda: steps.append(None), 1)
    assert articles.without_text(db) == [ids[0]]
    db.conn.set_progress_handler(None, 1)
    assert len(steps) < 100, "SQLite has no statistics yet, and still must not look at every article"
    db.close()


def test_an_article_comes_back_as_it_went_in(library: Library) -> None:
    article_id = add_article(library)
    db = library.reader()
    article = articles.get(db, article_id)
    assert article is not None
    assert (article.facts.title, article.facts.outlet, article.facts.found) == (
        "Exports stop", "The Ledger", {"title": "first line"},
    )  # fmt: skip
    revision = articles.revision(db, article.revision_id)
    assert revision.text == TEXT
    assert revision.blocks == (Block(BlockKind.PARAGRAPH, 0, len(TEXT)),)
    db.close()


def test_blocks_keep_their_pages_and_those_without_take_no_room(library: Library) -> None:
    blocks = (Block(BlockKind.HEADING, 0, 4, 2, 7), Block(BlockKind.PARAGRAPH, 6, len(TEXT)))
    with library.step("Import") as step:
        article_id = articles.add(step.db, Extracted(TEXT, blocks, Facts(title="Exports stop")), outlet_id=None)
    db = library.reader()
    article = articles.get(db, article_id)
    assert article is not None
    assert articles.revision(db, article.revision_id).blocks == blocks
    (stored,) = db.execute("SELECT blocks FROM revisions").fetchone()
    assert json.loads(stored) == [["heading", 0, 4, 2, 7], ["paragraph", 6, len(TEXT), 1]]
    db.close()


def test_a_second_revision_leaves_the_first(library: Library) -> None:
    article_id = add_article(library)
    with library.step("Add Revision") as step:
        articles.add_revision(step.db, article_id, extracted("Another text."))
    db = library.reader()
    texts = [
        articles.revision(db, revision).text for revision in [note.id for note in revisions.of_article(db, article_id)]
    ]
    assert texts == [TEXT, "Another text."]
    assert articles.texts(db, [article_id]) == {article_id: "Another text."}
    db.close()


def test_undo_and_redo_of_everything_restore_every_row(library: Library) -> None:
    states = [contents(library)]
    article_id = add_article(library)
    states.append(contents(library))
    with library.step("Add Tags") as step:
        actor = codebook.add(step.db, TagKind.ACTOR, "SK Telecom")
        codebook.set_aliases(step.db, actor, [Alias("SKT", case_sensitive=True)])
        theme = codebook.add(step.db, TagKind.THEME, "Leaks")
        child = codebook.add(step.db, TagKind.THEME, "Insider leaks", parent_id=theme.id)
    states.append(contents(library))
    with library.step("Mark Passage") as step:
        revision_id = revisions.of_article(step.db, article_id)[0].id
        passage = passages.add(
            step.db, article_id=article_id, revision_id=revision_id, text=TEXT, span=Span(4, 12), note="nul \0 here"
        )
        passages.add_tag(step.db, passage, actor)
        passages.add_tag(step.db, passage, child)
    states.append(contents(library))
    with library.step("Add Briefing") as step:
        briefing = briefings.add(
            step.db, title="B", category="", series="", template="daily", draft="# B", marking=None
        )
        briefings.set_tray(step.db, briefing, [passage])
    states.append(contents(library))
    with library.step("Delete Actor") as step:
        codebook.delete(step.db, actor)
        codebook.delete(step.db, theme)
    states.append(contents(library))
    with library.step("Delete Article") as step:
        articles.delete(step.db, article_id)
    states.append(contents(library))
    for state in reversed(states[:-1]):
        library.undo()
        assert contents(library) == state
    assert library.undo_label is None
    for state in states[1:]:
        library.redo()
        assert contents(library) == state
    assert library.redo_label is None


def test_a_failing_step_changes_nothing(library: Library) -> None:
    before = contents(library)
    with pytest.raises(RuntimeError), library.step("Add Article") as step:
        articles.add(step.db, extracted(), outlet_id=None)
        raise RuntimeError
    assert contents(library) == before
    assert library.undo_label is None


def test_a_new_step_ends_redo(library: Library) -> None:
    add_article(library)
    library.undo()
    assert library.redo_label == "Add Article"
    add_article(library, "Other.", "Other")
    assert library.redo_label is None


def test_steps_of_one_group_are_one_step(library: Library) -> None:
    with library.step("Add Briefing") as step:
        briefing = briefings.add(step.db, title="B", category="", series="", template="daily", draft="", marking=None)
    for draft in ("a", "ab", "abc"):
        with library.step("Edit Briefing", group=f"draft {briefing}") as step:
            briefings.update(step.db, briefing, {"draft": draft})
    library.undo()
    db = library.reader()
    left = briefings.get(db, briefing)
    assert left is not None
    assert left.draft == ""
    assert library.undo_label == "Add Briefing"
    library.redo()
    again = briefings.get(db, briefing)
    assert again is not None
    assert again.draft == "abc"
    db.close()


def test_changes_name_rows_and_articles(library: Library) -> None:
    article_id = add_article(library)
    with library.step("Rename Outlet") as step:
        outlet = outlets.id_of(step.db, "the ledger")
        assert outlet is not None
        outlets.update(step.db, outlet, {"name": "The Harbour Ledger"})
    assert step.changes.rows == {"outlets": frozenset({outlet})}
    assert step.changes.articles == {article_id}
    with library.step("Nothing") as step:
        pass
    assert not step.changes


def test_the_feed_names_what_the_index_has_to_see(library: Library) -> None:
    first = add_article(library)
    db = library.reader()
    seen = feed.newest(db)
    second = add_article(library, "Other.", "Other")
    assert feed.since(db, seen) == [second]
    library.undo()
    assert feed.since(db, seen) == [second]
    assert feed.since(db, 0) == [first, second]
    db.close()


def test_undo_of_a_text_survives_a_sweep(library: Library) -> None:
    add_article(library)
    library.undo()
    folder = library.folder
    library.close()
    connection = sqlite3.connect(folder / "library.sqlite")
    assert connection.execute("SELECT count(*) FROM texts").fetchone() == (0,)
    connection.close()


def _hold(folder: Path, ready, done) -> None:
    holding = Library.open(folder)
    ready.set()
    done.wait(30)
    holding.close()


def test_a_second_process_reads_and_says_who_writes(tmp_path: Path) -> None:
    folder = tmp_path / "shared library"
    Library.create(folder).close()
    spawn = multiprocessing.get_context("spawn")
    ready, done = spawn.Event(), spawn.Event()
    holder = spawn.Process(target=_hold, args=(folder, ready, done))
    holder.start()
    assert ready.wait(30)
    second = Library.open(folder)
    assert not second.is_writable
    assert re.search(rf"process {holder.pid}, since \d{{4}}-\d\d-\d\d \d\d:\d\d\)$", second.held_by)
    with pytest.raises(WorkbenchError, match="is writing"), second.step("Anything"):
        pass
    second.close()
    holder.kill()
    holder.join()
    third = Library.open(folder)
    assert third.is_writable
    third.close()


def test_a_library_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    Library.create(folder).close()
    connection = sqlite3.connect(folder / "library.sqlite")
    connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('library', 'm999_later', 'now')"
    )
    connection.commit()
    connection.close()
    with pytest.raises(WorkbenchError, match="newer version"):
        Library.open(folder)
    with pytest.raises(WorkbenchError, match="newer version"):
        Library.open(folder, writable=False)


@pytest.mark.parametrize("damage", [b"not a database at all, sorry" * 200, b""])
def test_a_damaged_library_is_told(tmp_path: Path, damage: bytes) -> None:
    folder = tmp_path / "library"
    Library.create(folder).close()
    for left in folder.glob("library.sqlite-*"):
        left.unlink()
    (folder / "library.sqlite").write_bytes(damage)
    if damage:
        with pytest.raises(WorkbenchError, match="damaged"):
            Library.open(folder)
    else:
        with pytest.raises(WorkbenchError, match=r"not a library"):
            Library.open(folder)


def test_create_refuses_a_full_folder_and_open_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(WorkbenchError, match="not an empty folder"):
        Library.create(tmp_path)
    with pytest.raises(WorkbenchError, match="not a library"):
        Library.open(tmp_path)


def test_the_check_finds_a_moved_anchor_and_a_changed_text(library: Library) -> None:
    article_id = add_article(library)
    with library.step("Mark Passage") as step:
        revision = revisions.of_article(step.db, article_id)[0].id
        passages.add(step.db, article_id=article_id, revision_id=revision, text=TEXT, span=Span(4, 12))
    db = library.reader()
    assert check.problems(db) == []
    db.close()
    library._db.execute("UPDATE passages SET start = 5")
    library._db.execute("UPDATE texts SET text = text || '!'")
    db = library.reader()
    found = check.problems(db)
    assert any("does not stand" in problem for problem in found)
    assert any("not what was stored" in problem for problem in found)
    db.close()


def test_a_doubtful_passage_keeps_its_place(library: Library) -> None:
    article_id = add_article(library)
    with library.step("Mark Passage") as step:
        revision = revisions.of_article(step.db, article_id)[0].id
        passage_id = passages.add(step.db, article_id=article_id, revision_id=revision, text=TEXT, span=Span(4, 12))
        passages.doubt(step.db, passage_id, PassageState.CHANGED, Span(5, 13))
    db = library.reader()
    passage = passages.get(db, passage_id)
    assert passage is not None
    assert (passage.quote, passage.span, passage.proposed) == ("ministry", Span(4, 12), Span(5, 13))
    assert json.dumps(passage.state) == '"changed"'
    db.close()


def test_a_folder_that_cannot_be_written_to_is_not_said_to_be_held_by_somebody(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    Library.create(folder).close()
    (folder / "library.holder.json").mkdir()
    opened = Library.open(folder)
    assert not opened.is_writable
    assert opened.held_by == ""
    with pytest.raises(WorkbenchError, match="check the rights of its folder"), opened.step("Anything"):
        pass
    opened.close()


def test_a_disk_too_full_to_sweep_does_not_keep_the_library_locked(library: Library) -> None:
    article_id = add_article(library)
    with library.step("Delete Article") as step:
        articles.delete(step.db, article_id)
    library._db.execute("PRAGMA query_only = ON")  # every statement that writes fails from here on
    folder = library.folder
    with pytest.raises(sqlite3.OperationalError):
        library._db.execute("DELETE FROM texts")
    library.close()
    again = Library.open(folder)
    assert again.is_writable
    again.close()


def test_as_many_rows_can_be_asked_for_as_there_are(library: Library) -> None:
    with library.step("Add Articles") as step:
        for number in range(60):
            article = articles.add(step.db, extracted(f"{TEXT} {number}", f"Article {number}"), outlet_id=None)
            text = articles.newest_revision(step.db, article)
            place = f"{number}.txt"
            articles.add_file(step.db, text, sha256=f"{number:064}", path=place, original=place, size=1, modified="")
            passages.add(step.db, article_id=article, revision_id=text, text=TEXT, span=Span(0, 3))
    db = library.reader()
    db.conn.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 9)
    ids = articles.ids(db)
    marked = passages.all_of(db)
    digests = [f"{number:064}" for number in range(60)]
    assert [article.id for article in articles.page(db, ids)] == ids
    assert articles.present(db, ids) == articles.imported_since(db, "", ids) == set(ids)
    assert len(articles.texts(db, ids)) == len(articles.text_hashes(db, ids)) == 60
    assert passages.with_ids(db, [one.id for one in marked]) == passages.with_keys(db, [one.key for one in marked])
    assert len(passages.of_articles(db, ids)) == len(marked) == 60
    assert passages.tags_of_articles(db, ids) == {}
    assert copies.groups_of(db, ids) == origins.decisions(db, ids) == origins.first_of_copies(db, ids) == {}
    assert copies.candidates(db, ids[0], range(60), limit=60) == []
    assert identity.files_from(db, [f"{number}.txt" for number in range(60)]) == set(digests)
    assert sorted(identity.articles_from(db, digests)) == sorted(ids)
    assert len(watching.imported_from(db, digests)) == 60
    db.close()


@pytest.mark.parametrize("typed", ["über hä", "ÜBER", "chips,", "芯片", "de-häfen", "“chips”"])
def test_a_title_is_found_by_its_words_however_they_are_written(library: Library, typed: str) -> None:
    article = add_article(library, title="Über de Häfen: CHIPS und 芯片")
    add_article(library, text="Another text", title="Nothing")
    db = library.reader()
    assert [number for number, *_ in articles.titled(db, typed.split(), limit=9)] == [article]
    assert len(articles.titled(db, [], limit=9)) == 2
    db.close()


@pytest.mark.parametrize("said", ["[]", "{}", "half", '{"since": 5}'])
def test_who_holds_a_library_and_does_not_say_it_is_another_program(library: Library, said: str) -> None:
    (library.folder / "library.holder.json").write_text(said, encoding="utf-8")
    other = Library.open(library.folder)
    assert other.held_by == "another program"
    other.close()
