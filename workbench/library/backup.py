"""Copies of a library: one zip with the database and the originals."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from pathlib import Path

from sqlite_utils import Database

from workbench.errors import WorkbenchError
from workbench.library.connecting import DATABASE

_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError)  # the last: a zip with a password


def copy_database(db: Database, target: Path) -> None:
    """Write a consistent copy of the open database to *target*."""
    target.parent.mkdir(parents=True, exist_ok=True)
    copy = sqlite3.connect(target)
    try:
        db.conn.backup(copy)
    finally:
        copy.close()


def write_backup(db: Database, folder: Path, target: Path) -> None:
    """Write the database and the originals of the library in *folder* to the zip *target*, whole or not at all.

    Only an older backup is replaced. Raises WorkbenchError.
    """
    try:
        _refuse_to_spoil(folder, target)
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".backing-up-") as place:
            database, unfinished = Path(place) / DATABASE, Path(place) / "backup.zip"
            copy_database(db, database)
            with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.write(database, DATABASE)
                for original in sorted((folder / "originals").rglob("*")):
                    if original.is_file():
                        archive.write(original, original.relative_to(folder).as_posix())
            unfinished.replace(target)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise WorkbenchError(
            "The backup “{target}” cannot be written: {reason}.", target=target, reason=reason
        ) from error


def unpack_backup(archive: Path, folder: Path) -> None:
    """Make the library folder *folder* from a backup, whole or not at all.

    Raises WorkbenchError where either is not what it should be.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise WorkbenchError("“{folder}” is not an empty folder; name a new folder to restore into.", folder=folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".restoring-") as unfinished:
            made = Path(unfinished) / "library"
            made.mkdir()
            _unpack(archive, made)
            for part in ("index", "originals", "backups"):
                (made / part).mkdir(exist_ok=True)
            if folder.exists():
                folder.rmdir()
            made.rename(folder)
    except _DAMAGE as error:
        raise WorkbenchError(
            "“{archive}” is not a backup or is damaged: {why}.", archive=archive.name, why=error
        ) from error
    except OSError as error:
        raise WorkbenchError(
            "The backup “{archive}” cannot be restored: {why}.", archive=archive.name, why=error.strerror
        ) from error


def _unpack(archive: Path, folder: Path) -> None:
    with zipfile.ZipFile(archive) as source:
        names = [name for name in source.namelist() if not name.endswith("/")]
        if DATABASE not in names:
            raise WorkbenchError(
                "“{archive}” is not a backup of a library: it holds no {database}.",
                archive=archive.name,
                database=DATABASE,
            )
        for name in names:
            target = (folder / name).resolve()
            if not target.is_relative_to(folder.resolve()) or "\\" in name:
                raise WorkbenchError(
                    "“{archive}” is not a safe backup: it names a file outside itself.", archive=archive.name
                )
            target.parent.mkdir(parents=True, exist_ok=True)
            with source.open(name) as packed, target.open("wb") as unpacked:
                shutil.copyfileobj(packed, unpacked)


def _refuse_to_spoil(folder: Path, target: Path) -> None:
    if any(target.is_relative_to(folder / part) for part in ("originals", "index")):
        raise WorkbenchError("“{target}” would lie among the library's own files; name another file.", target=target)
    if target.exists() and not _is_backup(target):
        raise WorkbenchError("“{target}” is there already and is no backup; name another file.", target=target)


def _is_backup(file: Path) -> bool:
    try:
        with zipfile.ZipFile(file) as archive:
            return DATABASE in archive.namelist()
    except (*_DAMAGE, OSError):
        return False
