"""Imports of folders with everything in them, and of files that hold many articles."""

from __future__ import annotations

import json
import mailbox
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.benchmarks.importing import measure
from tests.importing.readers.parted import STORY
from tests.importing.readers.test_zip_archive import zipped
from tests.operations.mixed_files import mixed_files
from workbench.cli.app import workbench
from workbench.importing.workers import Limits
from workbench.library import articles, failures
from workbench.library.library import Library
from workbench.operations.importing import ImportSummary, import_files
from workbench.operations.maintenance import verify_library
from workbench.operations.reading import Reading


def counted(summary: ImportSummary) -> dict[str, int]:
    lists = {"imported": summary.imported, "duplicates": summary.duplicates, "failed": summary.failed}
    counts = {name: len(lines) for name, lines in lists.items()}
    return {**counts, "not searchable": summary.not_searchable, "files": summary.done}


@pytest.mark.parametrize("count", [300, pytest.param(2000, marks=pytest.mark.slow)])
def test_a_folder_of_mixed_files_adds_up(library: Library, tmp_path: Path, count: int) -> None:
    folder = tmp_path / "saved"
    expected = mixed_files(folder, count)
    summary = import_files(library, paths=[folder])
    assert not summary.updated
    assert counted(summary) == expected
    assert summary.done == summary.total == count
    assert summary.lines == expected["imported"] + expected["duplicates"] + expected["failed"]
    assert all(line.why for line in summary.failed)
    assert summary.in_words().startswith(
        f"{count:,} files with {summary.lines:,} articles: {expected['imported']:,} imported"
    )
    db = library.reader()
    assert articles.count(db) == expected["imported"]
    db.close()
    assert verify_library(library, repair=True).problems == ()
    again = import_files(library, paths=[folder])
    assert (len(again.imported), len(again.updated)) == (0, 0)
    assert again.done == count


def test_the_command_line_names_file_and_member(tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "archive.zip").write_bytes(zipped({"a.txt": STORY, "b.png": b"\x89PNG"}))
    runner = CliRunner()
    assert runner.invoke(workbench, ["new", str(tmp_path / "lib")]).exit_code == 0
    result = runner.invoke(workbench, ["import", str(tmp_path / "lib"), str(folder), "--json"])
    record = json.loads(result.stdout)
    assert set(record) == {"imported", "updated", "duplicates", "failed"}
    (line,) = record["imported"]
    assert (line["file"], line["member"]) == (str(folder / "archive.zip"), "a.txt")
    (failed,) = record["failed"]
    assert failed["member"] == "b.png"
    again = runner.invoke(workbench, ["import", str(tmp_path / "lib"), str(folder)])
    assert again.stdout.strip() == "1 file with 2 articles: 1 already here, 1 failed."


def test_a_member_that_failed_is_tried_again_and_then_its_archive_is_known(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(zipped({"a.txt": STORY, "long.txt": f"{STORY} " * 9000}))
    tight = import_files(library, paths=[path], reading=Reading(limits=Limits(size=1 << 20)))
    assert [(line.member, "larger than 1 MB" in line.why) for line in tight.failed] == [("long.txt", True)]
    again = import_files(library, paths=[path])
    assert [line.member for line in again.imported] == ["long.txt"]
    assert [line.member for line in again.duplicates] == ["a.txt"]
    db = library.reader()
    assert failures.all_of(db) == []
    db.close()
    assert import_files(library, paths=[path]).in_words() == "1 file: 1 already here."


def test_a_line_says_where_in_words(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(zipped({"a.txt": STORY, "b.png": b"\x89PNG"}))
    summary = import_files(library, paths=[path])
    assert summary.failed[0].place == f"{path} › b.png"
    assert summary.in_words() == "1 file with 2 articles: 1 imported, 1 failed."
    db = library.reader()
    article_id = summary.imported[0].article_id
    assert article_id is not None
    article = articles.page(db, [article_id])[0]
    assert article.file == f"{path} › a.txt"
    original = articles.original_of(db, article_id)
    assert original is not None
    assert (library.originals / original).read_bytes() == path.read_bytes()
    db.close()


def test_a_mailbox_that_grew_brings_the_new_mails_alone(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "Inbox"

    def add(*numbers: int) -> None:
        box = mailbox.mbox(path)
        for number in numbers:
            box.add(f"From: a@example.org\nSubject: Note\nMessage-ID: <{number}@x>\n\n{STORY} {number}\n".encode())
        box.close()

    add(1, 2, 3)
    assert len(import_files(library, paths=[path]).imported) == 3
    assert len(import_files(library, paths=[path]).duplicates) == 1
    add(4)
    summary = import_files(library, paths=[path])
    assert (len(summary.imported), len(summary.updated), len(summary.duplicates)) == (1, 0, 3)


def test_a_corrected_member_is_a_revision(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(zipped({"a.txt": STORY, "b.txt": f"{STORY} Two."}))
    first = import_files(library, paths=[path]).imported[0].article_id
    path.write_bytes(zipped({"a.txt": f"{STORY} Corrected.", "b.txt": f"{STORY} Two."}))
    summary = import_files(library, paths=[path])
    assert [line.article_id for line in summary.updated] == [first]
    assert len(summary.duplicates) == 1


def test_undo_names_what_came_in_not_what_was_there_by_another_name(library: Library, tmp_path: Path) -> None:
    for name, story in (("a.txt", STORY), ("b.txt", f"{STORY} Two."), ("c.md", f"{STORY}\n\n")):
        (tmp_path / name).write_text(story, encoding="utf-8")
    summary = import_files(library, paths=sorted(tmp_path.glob("?.*")))
    assert (len(summary.imported), len(summary.duplicates)) == (2, 1)
    assert library.undo_label == "Import 2 Files"


def test_what_was_cut_off_is_read_to_its_end_the_next_time(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(zipped({f"{number}.txt": f"{STORY} {number}" for number in range(40)}))
    seen: list[int] = []
    first = import_files(
        library,
        paths=[path],
        progress=lambda summary, _changes: seen.append(summary.lines),
        cancelled=lambda: bool(seen) and seen[-1] >= 1,
    )
    assert first.cancelled
    assert 1 <= len(first.imported) < 40
    second = import_files(library, paths=[path])
    assert len(second.imported) + len(first.imported) == 40
    assert len(second.duplicates) == len(first.imported)
    assert library.undo_label == f"Import {len(second.imported)} Articles"


def test_the_benchmark_accounts_for_every_file_of_a_corpus(tmp_path: Path) -> None:
    expected = mixed_files(tmp_path, 26)
    figures = measure(tmp_path)
    named = {"imported": "articles", "duplicates": "already here", "failed": "failed", "files": "files"}
    assert {name: figures[called] for name, called in named.items()} == {name: expected[name] for name in named}
    assert min(figures[f"{what} per second"] for what in ("files", "MB", "web pages", "PDF pages")) > 0
    assert 0 < figures["seconds to the first article"] <= figures["seconds"]
    assert figures["MB reading processes together, peak"] > 10


@pytest.mark.skipif(sys.platform == "win32", reason="sends a POSIX signal")
def test_an_import_that_is_killed_goes_on_when_it_is_run_again(tmp_path: Path) -> None:
    saved = tmp_path / "saved"
    saved.mkdir()
    for number in range(400):
        (saved / f"{number:03}.txt").write_text(
            f"Story {number}\n\nWords {number * 7919} of the story.\n", encoding="utf-8"
        )
    folder = tmp_path / "library"
    Library.create(folder).close()
    command = [sys.executable, "-m", "workbench", "import", str(folder), str(saved), "--json"]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seen = Library.open(folder, writable=False)
    db = seen.reader()
    try:
        while articles.count(db) < 3 and running.poll() is None:
            pass
        running.kill()
        running.wait()
        kept = articles.count(db)
    finally:
        db.close()
        seen.close()
    assert kept >= 3
    again = subprocess.run(command, capture_output=True, text=True, check=True)
    record = json.loads(again.stdout)
    assert len(record["imported"]) + kept == 400
    assert len(record["duplicates"]) == kept
    library = Library.open(folder)
    try:
        assert verify_library(library, repair=True).problems == ()
    finally:
        library.close()
