"""Look after a library: verify, repair, back up, restore, re-index; and tell what this machine lacks."""

from __future__ import annotations

import hashlib
import importlib.metadata
import platform
import shutil
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from workbench.errors import WorkbenchError
from workbench.library import articles, backup, check
from workbench.library.library import Library
from workbench.operations.copies import compare_new_articles
from workbench.operations.indexing import catch_up, rebuild
from workbench.search.index import SearchIndex
from workbench.sentences import Sentence

_PACKAGES = ("PySide6_Essentials", "sqlite-utils", "whoosh-reloaded", "tantivy", "markdown", "trafilatura", "click")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Hold what verifying a library found: *problems* that are left, and what was *repaired*."""

    problems: tuple[str, ...]
    repaired: tuple[str, ...]


def verify_library(library: Library, *, repair: bool = False) -> Verdict:
    """Check database, originals, anchors and index; with *repair*, rebuild the index, which is derived."""
    if repair:
        library.check_writable()
    db = library.reader()
    try:
        problems = check.problems(db) + _wrong_originals(library, articles.originals(db))
        index = SearchIndex.open(library.index_folder, writable=library.is_writable)
        try:
            wrong = _wrong_index(index, articles.count(db))
            if not wrong:
                return Verdict(tuple(problems), ())
            if repair:
                index.clear()
                return Verdict(
                    tuple(problems),
                    (Sentence("The index was rebuilt with {count} articles.", count=catch_up(db, index)),),
                )
            return Verdict((*problems, Sentence("{wrong}; “--repair” rebuilds it.", wrong=wrong)), ())
        finally:
            index.close()
    finally:
        db.close()


def reindex_library(library: Library, *, progress: Callable[[int, int], None] = lambda _done, _total: None) -> int:
    """Compare what was not compared, build the index anew, and return how many articles it holds.

    Windows that read the library answer from the old one until then.
    """
    compare_new_articles(library)
    db = library.reader()
    try:
        rebuild(db, library.index_folder, progress=progress)
        return articles.count(db)
    finally:
        db.close()


def back_up_library(library: Library, *, to: Path | None = None) -> Path:
    """Write database and originals to one zip (in ``backups/`` unless *to* says where) and return its path."""
    name = f"{library.title}-{datetime.now(UTC):%Y%m%d-%H%M%S}.zip"
    target = to or library.folder / "backups" / name
    db = library.reader()
    try:
        backup.write_backup(db, library.folder, target.expanduser().resolve())
    finally:
        db.close()
    return target


def restore_library(archive: Path, folder: Path) -> Library:
    """Make a new library in *folder* from a backup, and open it; where it cannot be opened, none is left. Raises WorkbenchError."""
    if not archive.is_file():
        raise WorkbenchError("There is no file “{archive}”.", archive=archive)
    folder = folder.expanduser().resolve()
    backup.unpack_backup(archive, folder)
    try:
        library = Library.open(folder)
    except WorkbenchError:
        shutil.rmtree(folder)
        raise
    try:
        reindex_library(library)
    except BaseException:
        library.close()
        raise
    return library


def machine_report() -> tuple[tuple[str, bool, str], ...]:
    """Return what the program needs of this machine: name, whether it is well, and a plain sentence."""
    report = [
        ("Python", sys.version_info >= (3, 11), f"{platform.python_version()} on {platform.system()}"),
        ("SQLite", sqlite3.sqlite_version_info >= (3, 37), f"{sqlite3.sqlite_version} (3.37 or newer is needed)"),
    ]
    for package in _PACKAGES:
        try:
            report.append((package, True, importlib.metadata.version(package)))
        except importlib.metadata.PackageNotFoundError:
            report.append((package, False, "is not installed"))
    free = shutil.disk_usage(Path.home()).free // 2**30
    report.append(("Disk", free >= 1, f"{free} GiB free"))
    return tuple(report)


def _wrong_index(index: SearchIndex, expected: int) -> str:
    damaged = index.damage()
    if damaged:
        return Sentence("The file {damaged} of the index is damaged", damaged=damaged)
    if index.articles != expected:
        return Sentence("The index holds {count} of {expected} articles", count=index.articles, expected=expected)
    return index.rebuilt_because or ""


def _wrong_originals(library: Library, originals: list[tuple[str, str, int]]) -> list[str]:
    problems: list[str] = []
    for original, sha256, _size in originals:
        path = library.originals / original
        if not path.is_file():
            problems.append(Sentence("The original {original} is missing.", original=original))
            continue
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
                problems.append(Sentence("The original {original} is not what was imported.", original=original))
    return problems
