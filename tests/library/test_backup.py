"""Backups: what is written, what is never written over, and what comes back."""

from __future__ import annotations

import random
import sys
import zipfile
from pathlib import Path

import pytest

from tests.library.test_library import add_article, contents
from workbench.errors import WorkbenchError
from workbench.library import backup
from workbench.library.connecting import DATABASE
from workbench.library.library import Library


def test_a_backup_comes_back(library: Library, tmp_path: Path) -> None:
    add_article(library)
    original = library.originals / "ab" / "abc.txt"
    original.parent.mkdir()
    original.write_text("original")
    db = library.reader()
    backup.write_backup(db, library.folder, tmp_path / "copy.zip")
    backup.unpack_backup(tmp_path / "copy.zip", tmp_path / "restored")
    restored = Library.open(tmp_path / "restored")
    assert contents(restored) == contents(library)
    assert (restored.originals / "ab" / "abc.txt").read_text() == "original"
    restored.close()
    db.close()


def test_a_zip_that_names_files_outside_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as archive:
        archive.writestr("library.sqlite", "x")
        archive.writestr("../outside.txt", "x")
    with pytest.raises(WorkbenchError, match="not a safe backup"):
        backup.unpack_backup(tmp_path / "bad.zip", tmp_path / "restored")
    assert not (tmp_path / "outside.txt").exists()


def test_a_damaged_backup_leaves_no_half_library(library: Library, tmp_path: Path) -> None:
    add_article(library)
    archive = tmp_path / "copy.zip"
    db = library.reader()
    backup.write_backup(db, library.folder, archive)
    db.close()
    packed = bytearray(archive.read_bytes())
    packed[200:260] = bytes(60)
    archive.write_bytes(packed)
    with pytest.raises(WorkbenchError, match=r"“copy.zip” is not a backup or is damaged"):
        backup.unpack_backup(archive, tmp_path / "restored")
    assert not (tmp_path / "restored").exists()
    assert not list(tmp_path.glob(".restoring-*"))


def test_a_backup_damaged_anywhere_is_told_or_comes_back_whole(library: Library, tmp_path: Path) -> None:
    add_article(library)
    db = library.reader()
    backup.write_backup(db, library.folder, tmp_path / "copy.zip")
    db.close()
    whole = (tmp_path / "copy.zip").read_bytes()
    dice = random.Random(7)
    for place in (*range(40), *dice.sample(range(40, len(whole)), 60), *range(len(whole) - 60, len(whole))):
        damaged = bytearray(whole)
        damaged[place] ^= dice.randrange(1, 256)
        (tmp_path / "damaged.zip").write_bytes(damaged)
        folder = tmp_path / f"restored {place}"
        try:
            backup.unpack_backup(tmp_path / "damaged.zip", folder)
        except WorkbenchError:
            assert not folder.exists()
            continue
        restored = Library.open(folder)
        assert contents(restored) == contents(library)
        restored.close()


def test_a_backup_replaces_only_a_backup(library: Library, tmp_path: Path) -> None:
    archive = tmp_path / "copy.zip"
    (tmp_path / "notes.txt").write_text("mine")
    db = library.reader()
    backup.write_backup(db, library.folder, archive)
    add_article(library)
    backup.write_backup(db, library.folder, archive)
    with pytest.raises(WorkbenchError, match=r"notes.txt” is there already and is no backup"):
        backup.write_backup(db, library.folder, tmp_path / "notes.txt")
    db.close()
    assert (tmp_path / "notes.txt").read_text() == "mine"
    backup.unpack_backup(archive, tmp_path / "restored")
    restored = Library.open(tmp_path / "restored")
    assert contents(restored) == contents(library)
    restored.close()


@pytest.mark.parametrize("name", ["library", DATABASE, "library.lock", "originals/copy.zip", "index/copy.zip"])
def test_a_backup_into_the_library_itself_spoils_nothing(library: Library, name: str) -> None:
    add_article(library)
    before = contents(library)
    db = library.reader()
    try:
        backup.write_backup(db, library.folder, library.folder / name)
    except WorkbenchError:
        assert name != "library"
    db.close()
    library.close()
    again = Library.open(library.folder)
    assert contents(again) == before
    again.close()
    assert not list(library.originals.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on what a process may write")
def test_a_backup_onto_a_full_disk_is_told_and_leaves_nothing(library: Library, tmp_path: Path) -> None:
    import resource  # noqa: PLC0415 - not there on Windows

    (tmp_path / "out").mkdir()
    db = library.reader()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(WorkbenchError, match=r"The backup “.*copy.zip” cannot be written"):
            backup.write_backup(db, library.folder, tmp_path / "out" / "copy.zip")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    db.close()
    assert not list((tmp_path / "out").iterdir())
