"""What a script gets wrong is told, and nothing else is taken for it."""

from __future__ import annotations

import os
import sqlite3
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Shell
from workbench.library.connecting import DATABASE
from workbench.library.library import Library


def test_an_empty_path_is_not_the_folder_one_stands_in(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shell("import", shell.library, "", status=2)
    assert "is empty" in shell.err
    assert shell.json("articles", shell.library) == []
    monkeypatch.chdir(shell.library)
    shell("reindex", "", status=2)


def test_an_empty_name_means_nothing(filled: Shell) -> None:
    for command in (
        ["show", ""],
        ["edit", "", "--status", "read"],
        ["check", ""],
        ["outlets", "edit", "", "--name", "X"],
    ):
        command.insert(command.index(""), filled.library)
        filled(*command, status=1)
        assert "There is no" in filled.err


def test_a_title_that_two_briefings_have_is_not_guessed_at(filled: Shell) -> None:
    first, second = (filled.json("briefings", "new", filled.library, "Weekly")["id"] for _ in range(2))
    filled("check", filled.library, "weekly", status=1)
    assert "2 briefings are called “weekly”" in filled.err
    assert first != second
    filled("briefings", "edit", filled.library, str(first), "--category", "found by its number")


def test_an_edit_of_nothing_is_wrong_usage(filled: Shell) -> None:
    filled("edit", filled.library, "1", status=2)
    filled("outlets", "edit", filled.library, "1", status=2)
    filled("analysis", filled.library, "--from", "2026-02-01", "--to", "2026-01-01", status=2)
    assert "--from is later" in filled.err


def test_files_are_kept_with_their_whole_path(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty.txt").touch()
    assert shell.json("import", shell.library, "one.txt")["imported"][0]["file"] == str(tmp_path / "one.txt")
    shell("import", shell.library, "empty.txt", status=1)
    shell("unsearchable", shell.library, "--forget", "other.txt", status=1)
    assert "is not on the list" in shell.err
    assert len(shell.json("unsearchable", shell.library)) == 1
    assert shell.json("unsearchable", shell.library, "--forget", "empty.txt") == []


def test_what_a_page_says_commands_no_terminal(shell: Shell, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": '
        '"Exports \\u001b]0;stop\\u0007\\n today", "author": {"name": "A\\u009b2J"}}</script></head><body><article>'
        "<p>The ministry said on Monday &#155;31m that exports would stop; it didn&#146;t say why, to anybody who asked.</p>"
        "</article></body></html>",
        encoding="utf-8",
    )
    shell("import", shell.library, str(page))
    shown = shell.json("show", shell.library, "1")
    assert shown["title"] == "Exports ]0;stop today"
    assert "didn’t" in shown["text"]
    archive = tmp_path / "pages.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("a\x1b[2Jb.txt", "")
    shell("import", shell.library, str(archive), status=1)
    printed = shell.err + shell("show", shell.library, "1") + shell("unsearchable", shell.library)
    assert "a[2Jb.txt" in printed
    assert not any(
        (ord(character) < 32 and character not in "\n\t") or 127 <= ord(character) < 160 for character in printed
    )


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="all names of files are Unicode there")
def test_a_library_whose_name_is_no_unicode_is_refused(shell: Shell, tmp_path: Path) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9")
    shell("new", name, status=1)
    assert "is no Unicode text" in shell.err
    assert not Path(name).exists()


def test_a_backup_written_onto_the_library_or_another_file_is_refused(filled: Shell, tmp_path: Path) -> None:
    filled("backup", filled.library, "--to", str(Path(filled.library) / DATABASE), status=1)
    filled("backup", filled.library, "--to", str(tmp_path / "one.txt"), status=1)
    assert "is there already and is no backup" in filled.err
    assert "All is well" in filled("verify", filled.library)


def test_a_backup_of_something_else_leaves_no_library(shell: Shell, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as packed:
        packed.writestr(DATABASE, "no database")
    shell("restore", str(tmp_path / "other.zip"), str(tmp_path / "again"), status=1)
    assert not (tmp_path / "again").exists()


def test_a_file_cannot_be_written_below_a_file(filled: Shell, tmp_path: Path) -> None:
    filled("codebook", "export", filled.library, str(tmp_path / "one.txt" / "codebook.csv"), status=1)
    assert "cannot be written" in filled.err


def test_no_export_writes_over_a_library_or_a_device(filled: Shell) -> None:
    filled("briefings", "new", filled.library, "B")
    accepted = [
        word
        for finding in filled.json("check", filled.library, "B")["findings"]
        for word in ("--accept", finding["id"], "--because", "x")
    ]
    for target in (Path(filled.library) / DATABASE, Path(os.devnull), Path(filled.library)):
        filled(
            "export",
            filled.library,
            "B",
            "--to",
            str(target),
            "--replace",
            *accepted,
            status=2 if target.is_dir() else 1,
        )
        assert target.is_dir() or "nothing to write over" in filled.err
    assert Path(os.devnull).is_char_device() or sys.platform == "win32"


def test_a_library_damaged_in_one_table_is_told_by_whatever_reads_it(filled: Shell) -> None:
    database = Path(filled.library) / DATABASE
    with closing(sqlite3.connect(database)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'texts'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    content = bytearray(database.read_bytes())
    content[(page - 1) * size : page * size] = bytes([255]) * size
    database.write_bytes(content)
    for words in (["show", filled.library, "1"], ["reindex", filled.library], ["copies", filled.library, "1"]):
        filled(*words, status=1)
        assert "is damaged" in filled.err
        assert filled.err.count("\n") == 1
    assert "The database is damaged" in filled.json("verify", filled.library, status=1)["problems"][0]


def test_an_export_beside_a_library_in_use_says_where_its_receipt_is(filled: Shell, tmp_path: Path) -> None:
    filled("briefings", "new", filled.library, "B")
    target = tmp_path / "b.md"
    with closing(Library.open(Path(filled.library))):
        filled("export", filled.library, "B", "--to", str(target))
    assert "The receipt lies beside the file only" in filled.err
    filled("verify-release", str(target))


@pytest.fixture
def kept_out(filled: Shell) -> Iterator[Shell]:
    """A shell on a library that may only be read, as one on a read-only disk."""
    if os.name == "nt" or os.access(_make_read_only(Path(filled.library)), os.W_OK):
        _make_writable(Path(filled.library))
        pytest.skip("this user may write wherever they like")
    yield filled
    _make_writable(Path(filled.library))


def test_a_library_that_may_only_be_read_is_searched_and_says_what_it_cannot_do(
    kept_out: Shell, tmp_path: Path
) -> None:
    assert kept_out.json("search", kept_out.library, "ministry")["total"] == 1
    assert kept_out.err == ""
    assert "All is well" in kept_out("verify", kept_out.library)
    for words in (["verify", "--repair"], ["reindex"], ["import", str(tmp_path / "one.txt")]):
        kept_out(words[0], kept_out.library, *words[1:], status=1)
        assert "check the rights" in kept_out.err


def test_what_may_not_be_reached_is_named(kept_out: Shell, tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "closed").chmod(0)
    (tmp_path / "one.txt").chmod(0)
    try:
        for words in (["new"], ["articles"], ["restore", str(tmp_path / "one.txt")]):
            kept_out(*words, str(tmp_path / "closed" / "library"), status=1)
            assert kept_out.err.count("\n") == 1
        kept_out("codebook", "export", kept_out.library, str(tmp_path / "closed" / "x.csv"), status=1)
        assert "cannot be written: Permission denied" in kept_out.err
        kept_out("codebook", "import", kept_out.library, str(tmp_path / "one.txt"), status=1)
        assert "cannot be read: Permission denied" in kept_out.err
        (Path(kept_out.library) / DATABASE).chmod(0)
        kept_out("articles", kept_out.library, status=1)
        assert "cannot be opened" in kept_out.err
    finally:
        (tmp_path / "closed").chmod(0o700)


def _make_read_only(folder: Path) -> Path:
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    return folder


def _make_writable(folder: Path) -> None:
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
