"""Watch folders: what arrives, changes, moves or vanishes in them is followed, each thing once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlite_utils import Database

from workbench.domain.changes import Changes
from workbench.domain.watching import WatchedFolder
from workbench.errors import WorkbenchError
from workbench.importing.parts import WITHIN
from workbench.importing.watching import Move
from workbench.library import watching
from workbench.library.library import Library
from workbench.sentences import one_or_many


def watch_folder(library: Library, *, path: Path) -> Changes:
    """Follow the files of a folder from now on. Raises WorkbenchError where it cannot be watched or is already."""
    folder = path.expanduser().resolve()
    if not folder.is_dir():
        raise WorkbenchError("“{folder}” is not a folder that can be reached; choose one that is there.", folder=folder)
    if folder.is_relative_to(library.folder):
        raise WorkbenchError("“{folder}” belongs to the library itself; choose a folder outside it.", folder=folder)
    with library.step("Watch Folder") as step:
        for known in watching.folders(step.db):
            if folder.is_relative_to(known.path):
                raise WorkbenchError(
                    "“{folder}” is watched already, as “{known}” or a part of it.", folder=folder, known=known.path
                )
        watching.add_folder(step.db, str(folder))
    return step.changes


def stop_watching(library: Library, *, folder_id: int) -> Changes:
    """Follow the files of a folder no more; the articles that came from it stay."""
    with library.step("Stop Watching") as step:
        watching.remove_folder(step.db, folder_id)
    return step.changes


def pause_watching(library: Library, *, folder_id: int, paused: bool) -> Changes:
    """Leave a folder alone for a while, or go on: what happened in between is then caught up with."""
    with library.step("Pause Watching" if paused else "Resume Watching") as step:
        watching.set_paused(step.db, folder_id, paused=paused)
    return step.changes


def find_watched(db: Database, path: Path) -> WatchedFolder:
    """Return the watched folder at *path*. Raises WorkbenchError."""
    wanted = {str(path), str(path.expanduser().resolve())}
    for folder in watching.folders(db):
        if folder.path in wanted:
            return folder
    raise WorkbenchError("“{path}” is not watched; “workbench watch list LIBRARY” lists what is.", path=path)


def move_files(library: Library, *, moves: Sequence[Move]) -> Changes:
    """Note where files stand now; articles, revisions and passages stay as they are."""
    db = library.reader()
    try:
        rows = {move: watching.files_at(db, move.file.path, sha256=move.file.sha256, within=WITHIN) for move in moves}
    finally:
        db.close()
    count = sum(bool(ids) for ids in rows.values())
    with library.step(one_or_many(count, "Follow Moved File", "Follow {count} Moved Files")) as step:
        for move, ids in rows.items():
            for file_id in ids:
                watching.move_file(step.db, file_id, before=move.file.path, to=move.to)
            watching.forget(step.db, move.file)
    return step.changes
