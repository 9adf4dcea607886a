"""Watched folders and what was seen in them, as rows.

``watched_files`` is outside the journal: it says how the disk looked, which no undo can change.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import asdict
from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.watching import SeenFile, WatchedFolder
from workbench.library.rows import AMONG, change, first, insert, listed, now, remove


def add_folder(db: Database, path: str) -> int:
    """Add a watched folder and return its id."""
    return insert(db, "watched_folders", {"uuid": str(uuid4()), "path": path, "since": now(), "paused": 0})


def remove_folder(db: Database, folder_id: int) -> None:
    """Take a folder off the list; what was seen in it is remembered."""
    remove(db, "watched_folders", folder_id)


def set_paused(db: Database, folder_id: int, *, paused: bool) -> None:
    """Pause a folder or go on with it."""
    change(db, "watched_folders", folder_id, {"paused": int(paused)})


def folders(db: Database) -> list[WatchedFolder]:
    """Return all watched folders by path."""
    rows = list(db.query("SELECT id, path, since, paused FROM watched_folders ORDER BY path"))
    return [
        WatchedFolder(row["id"], row["path"], row["since"], bool(row["paused"]), _count(db, row["path"]))
        for row in rows
    ]


def seen_below(db: Database, folder: str) -> list[SeenFile]:
    """Return what was seen below *folder*, the missing files too."""
    query = "SELECT path, sha256, size, mtime, missing_since FROM watched_files WHERE path > ? AND path < ?"
    return [SeenFile(**row) for row in db.query(query, _bounds(folder))]


def imported_from(db: Database, digests: Iterable[str]) -> list[SeenFile]:
    """Return the imported files with these SHA-256, as *path* was when they were imported."""
    rows = db.query(f"SELECT path, sha256, size FROM files WHERE sha256 {AMONG} ORDER BY sha256", [listed(digests)])
    return [SeenFile(row["path"], row["sha256"], row["size"], 0) for row in rows]


def remember(db: Database, file: SeenFile) -> int:
    """Remember how a file looks, and return its row's id."""
    db.execute(
        "INSERT INTO watched_files (path, sha256, size, mtime, missing_since) "
        "VALUES (:path, :sha256, :size, :mtime, :missing_since) ON CONFLICT (path, sha256) DO UPDATE "
        "SET size = excluded.size, mtime = excluded.mtime, missing_since = excluded.missing_since",
        asdict(file),
    )
    return first(db, "SELECT id FROM watched_files WHERE path = ? AND sha256 = ?", [file.path, file.sha256]) or 0


def forget(db: Database, file: SeenFile) -> None:
    """Forget that these bytes stood at this path."""
    db.execute("DELETE FROM watched_files WHERE path = ? AND sha256 = ?", [file.path, file.sha256])


def files_at(db: Database, path: str, *, sha256: str, within: str) -> list[int]:
    """Return the ids of the rows of ``files`` that belong to the file that stood at *path* with these bytes.

    They are those of its article's revisions and, where it holds articles, of its members: path, *within*, and a name.
    """
    query = (
        "SELECT files.id FROM files JOIN revisions ON revision_id = revisions.id WHERE path = :path AND article_id = "
        "(SELECT article_id FROM revisions JOIN files ON revision_id = revisions.id WHERE sha256 = :sha256) "
        "UNION SELECT id FROM files WHERE path >= :path || :within AND path < :path || :within || char(1114111) "
        "ORDER BY 1"
    )
    rows = db.execute(query, {"path": path, "sha256": sha256, "within": within})
    return [file_id for (file_id,) in rows]


def move_file(db: Database, file_id: int, *, before: str, to: str) -> None:
    """Set the path of a row of ``files`` from *before*, and what may follow it, to *to*.

    The row gets a new id: among files that had the same path, the newest row says which article stands there now.
    """
    row = next(iter(db.query("SELECT * FROM files WHERE id = ?", [file_id])))
    del row["id"]
    remove(db, "files", file_id)
    insert(db, "files", {**row, "path": to + row["path"][len(before) :]})


def _count(db: Database, folder: str) -> int:
    query = "SELECT count(*) FROM watched_files WHERE path > ? AND path < ? AND missing_since = ''"
    return first(db, query, _bounds(folder)) or 0


def _bounds(folder: str) -> list[str]:
    inside = folder.rstrip(os.sep) + os.sep
    return [inside, inside + "\U0010ffff"]
