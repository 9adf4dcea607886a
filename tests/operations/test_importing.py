from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.operations.conftest import FIRST
from workbench.domain.markings import Marking
from workbench.domain.passages import PassageState
from workbench.errors import WorkbenchError
from workbench.library import articles, identity, passages
from workbench.library.library import Library
from workbench.operations.articles import edit_articles
from workbench.operations.importing import ImportSummary, import_files
from workbench.operations.passages import accept_proposal, mark_passage, span_of_quote

Bring = Callable[..., ImportSummary]


def test_every_file_is_accounted_for(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    (folder / "deeper").mkdir(parents=True)
    (folder / "one.txt").write_text(FIRST, encoding="utf-8")
    (folder / "copy.txt").write_text(FIRST, encoding="utf-8")
    (folder / "deeper" / "two.md").write_text("# Two\n\nAnother article about tools.\n", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    summary = import_files(library, paths=[folder, tmp_path / "gone"])
    assert (len(summary.imported), len(summary.updated), len(summary.duplicates), len(summary.failed)) == (2, 0, 1, 2)
    assert summary.done == summary.total == 5
    assert all(line.why for line in summary.failed)
    assert summary.in_words() == "5 files: 2 imported, 1 already here, 2 failed."


def test_an_empty_folder_is_said_to_hold_nothing_to_import(library: Library, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert import_files(library, paths=[tmp_path / "empty"]).in_words() == "Nothing to import."
    (tmp_path / "one.txt").write_text(FIRST, encoding="utf-8")
    stopped = import_files(library, paths=[tmp_path / "one.txt"], cancelled=lambda: True)
    assert stopped.in_words() == "The import was cancelled."


def test_a_library_is_not_imported_into_itself(bring_in: Bring, library: Library) -> None:
    bring_in(one=FIRST)
    summary = import_files(library, paths=[library.folder])
    assert [(line.file, line.why) for line in summary.failed] == [
        (
            str(library.folder),
            "This folder is a library, whose own files are not imported; name the files that you collected.",
        )
    ]
    assert summary.done == summary.total == 1
    around = import_files(library, paths=[library.folder.parent])
    assert not around.failed
    assert not [line for line in around.duplicates if line.file.startswith(str(library.folder))]


def test_importing_again_adds_nothing(bring_in: Bring, library: Library) -> None:
    bring_in(one=FIRST)
    label = library.undo_label
    again = bring_in(one=FIRST)
    assert len(again.duplicates) == 1
    assert library.undo_label == label
    db = library.reader()
    assert articles.count(db) == 1
    db.close()


def test_a_changed_file_adds_a_revision_and_keeps_what_the_analyst_set(bring_in: Bring, library: Library) -> None:
    article_id = bring_in(one=FIRST).imported[0].article_id
    assert article_id is not None
    edit_articles(library, article_ids=[article_id], title="My title")
    summary = bring_in(one=FIRST.replace("Chips stay home", "Chips go home").replace("Friday", "Monday"))
    assert [line.article_id for line in summary.updated] == [article_id]
    db = library.reader()
    article = articles.page(db, [article_id])[0]
    assert article.facts.title == "My title"
    assert article.facts.found["title"] == "analyst"
    assert article.revisions == 2
    assert "Monday" in articles.revision(db, article.revision_id).text
    db.close()


def test_an_outlet_that_the_analyst_corrected_stays_when_the_page_is_imported_again(
    library: Library, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    story = "".join(
        f"<p>The quay sinks by {number} centimetres a year, the harbour office says.</p>" for number in range(9)
    )
    head = '<title>Ferries move</title><link rel="canonical" href="https://coast.example/a"><meta property="og:site_name" content="{}">'
    page.write_text(
        f"<html><head>{head.format('Coast Portal')}</head><body><article>{story}</article></body></html>", "utf-8"
    )
    (line,) = import_files(library, paths=[page]).imported
    assert line.article_id is not None
    db = library.reader()
    before = articles.page(db, [line.article_id])[0].facts
    assert (before.outlet, before.found["outlet"]) == ("Coast Portal", "meta")
    edit_articles(library, article_ids=[line.article_id], outlet="The Coast Register", opinion=True, section="Harbours")
    page.write_text(page.read_text("utf-8").replace("Coast Portal", "Portal").replace("centimetres", "inches"), "utf-8")
    assert len(import_files(library, paths=[page]).updated) == 1
    after = articles.page(db, [line.article_id])[0].facts
    assert (after.outlet, after.opinion, after.section) == ("The Coast Register", True, "Harbours")
    assert [after.found[name] for name in ("outlet", "opinion", "section", "title")] == ["analyst"] * 3 + ["page title"]
    db.close()


def test_passages_stay_true_when_the_file_changes(bring_in: Bring, library: Library) -> None:
    article_id = bring_in(one=FIRST).imported[0].article_id
    assert article_id is not None
    db = library.reader()
    quotes = ("Nobody in the trade had been asked beforehand.", "Officials called the order “temporary”")
    ids = [
        mark_passage(library, article_id=article_id, span=span_of_quote(db, article_id=article_id, quote=quote)).new_id(
            "passages"
        )
        for quote in quotes
    ]
    changed = FIRST.replace("The ministry said", "New first words. The ministry said").replace(
        "called the", "named the"
    )
    bring_in(one=changed)
    kept, doubted = passages.with_ids(db, ids)
    newest = articles.revision(db, articles.page(db, [article_id])[0].revision_id)
    assert kept.state is PassageState.EXACT
    assert kept.revision_id == newest.id
    assert kept.span.of(newest.text) == kept.quote == quotes[0]
    assert doubted.state is PassageState.CHANGED
    older = articles.revision(db, doubted.revision_id)
    assert older.number == 1
    assert doubted.span.of(older.text) == doubted.quote == quotes[1]
    accept_proposal(library, passage_id=ids[1])
    accepted = passages.with_ids(db, [ids[1]])[0]
    assert accepted.quote == "Officials named the order “temporary”"
    assert accepted.span.of(newest.text) == accepted.quote
    library.undo()
    assert passages.with_ids(db, [ids[1]])[0] == doubted
    db.close()


def test_an_import_is_one_undo_step(library: Library, tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number}.txt").write_text(f"Article {number}\n\nText number {number} is here.\n")
    import_files(library, paths=sorted(tmp_path.glob("*.txt")))
    assert library.undo_label == "Import 60 Files"
    library.undo()
    db = library.reader()
    assert articles.count(db) == 0
    library.redo()
    assert articles.count(db) == 60
    assert len(identity.known_files(db)) == 60
    db.close()


def test_cancel_keeps_what_is_done(library: Library, tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number:03}.txt").write_text(f"Article {number}\n\nText number {number} is here.\n")
    seen: list[int] = []
    summary = import_files(
        library,
        paths=sorted(tmp_path.glob("*.txt")),
        progress=lambda so_far, _changes: seen.append(so_far.done),
        cancelled=lambda: bool(seen) and seen[-1] >= 1,
    )
    assert summary.cancelled
    assert 1 <= len(summary.imported) < 300
    db = library.reader()
    assert articles.count(db) == len(summary.imported)
    db.close()


def test_originals_are_kept_by_their_hash(bring_in: Bring, library: Library) -> None:
    bring_in(one=FIRST)
    db = library.reader()
    ((original, sha256, size),) = articles.originals(db)
    assert sha256 in original
    assert (library.originals / original).read_text(encoding="utf-8") == FIRST
    assert size == len(FIRST.encode())
    db.close()


def test_a_pause_holds_until_it_ends(library: Library, tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number:03}.txt").write_text(f"Article {number}\n\nText number {number} is here.\n")
    seen: list[int] = []
    asked: list[int] = []

    def paused() -> bool:
        """Pause once something is done, for as long as it takes to be asked six times."""
        if seen and seen[-1] > 0 and len(asked) < 6:
            asked.append(seen[-1])
            return True
        return False

    summary = import_files(
        library,
        paths=sorted(tmp_path.glob("*.txt")),
        progress=lambda so_far, _changes: seen.append(so_far.done),
        paused=paused,
    )
    assert len(set(asked)) == 1
    assert summary.done == summary.total == 60
    assert not summary.cancelled


def test_cancel_ends_a_pause(library: Library, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_text(f"Article {number}\n\nText number {number} is here.\n")
    asked: list[bool] = []
    summary = import_files(
        library, paths=paths, paused=lambda: not asked.append(True), cancelled=lambda: len(asked) > 2
    )
    assert summary.cancelled
    assert summary.done == len(summary.imported) < 3


def test_bytes_add_up_whatever_becomes_of_the_files(library: Library, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "copy.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    paths = sorted(tmp_path.glob("*.*"))
    summary = import_files(library, paths=[*paths, tmp_path / "gone"])
    assert summary.done_bytes == summary.total_bytes == sum(path.stat().st_size for path in paths)
    assert summary.progress_in_words().startswith("4 of 4 · ")
    assert summary.progress_in_words().endswith(" · 2 failed")


def test_bytes_of_a_file_with_many_articles_are_counted_as_its_parts_come_in(library: Library, tmp_path: Path) -> None:
    inbox = tmp_path / "Inbox"
    mails = (
        f"From a@example.org Fri Jun 12 08:00:00 2026\nFrom: a@example.org\nSubject: Note {number}\n\n"
        + "".join(f"Words {number * index} of note {number}.\n" for index in range(100))
        + "\n"
        for number in range(60)
    )
    inbox.write_text("".join(mails), encoding="utf-8")
    archive = tmp_path / "archive.zip"
    with zipfile.ZipFile(archive, "w") as written:
        for number in range(60):
            written.writestr(f"{number}.txt", f"Story {number}\n\n" + f"Berth {number} is closed. " * 200)
    for path in (inbox, archive):
        seen: list[int] = []
        summary = import_files(
            library, paths=[path], progress=lambda so_far, _changes, seen=seen: seen.append(so_far.done_bytes)
        )
        size = path.stat().st_size
        assert len(summary.imported) == 60
        assert seen == sorted(seen)
        assert seen[-1] == summary.done_bytes == summary.total_bytes == size
        assert len({done for done in seen if 0 < done < size}) > 2


def test_a_library_open_for_reading_takes_no_files(library: Library, tmp_path: Path) -> None:
    reading = Library.open(library.folder, writable=False)
    (tmp_path / "one.txt").write_text(FIRST, encoding="utf-8")
    with pytest.raises(WorkbenchError, match="for reading only"):
        import_files(reading, paths=[tmp_path / "one.txt"])
    assert list(reading.originals.iterdir()) == []
    reading.close()


def test_an_article_is_marked_as_it_says_itself(bring_in: Bring, library: Library) -> None:
    bring_in(report="TLP:AMBER\n\nAssessment of Selat Forwarding\n\n11 March 2026\n\nThe firm relabels boards.\n")
    db = library.reader()
    article = articles.get(db, 1)
    assert article is not None
    assert article.marking is Marking.AMBER
    assert (article.facts.title, article.facts.section) == ("Assessment of Selat Forwarding", "")
    assert articles.revision(db, article.revision_id).text == "TLP:AMBER\n\nThe firm relabels boards."
    db.close()
    library.undo()
    library.redo()
    edit_articles(library, article_ids=[1], marking=None)
    bring_in(report="TLP:AMBER\n\nAssessment of Selat Forwarding\n\n11 March 2026\n\nThe firm relabels all boards.\n")
    db = library.reader()
    marked = articles.get(db, 1)
    db.close()
    assert marked is not None
    assert (marked.marking, marked.revisions) == (Marking.AMBER, 2)
