"""Commands for watched folders: watch lists, adds and removes them, sweep catches up with them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench.cli import records
from workbench.cli.articles import index_articles
from workbench.cli.shell import (
    AS_JSON,
    LIBRARY,
    PATH,
    DefaultGroup,
    ProgressBar,
    plural,
    print_json,
    print_table,
    reading,
    say,
    writing,
)
from workbench.domain.changes import Changes
from workbench.domain.watching import WatchedFolder
from workbench.errors import WorkbenchError
from workbench.library import watching
from workbench.operations.importing import ImportSummary
from workbench.operations.sweeping import Sweep, sweep_folders
from workbench.operations.watching import find_watched, pause_watching, stop_watching, watch_folder

_FOLDER = click.argument("folder", type=PATH)


@click.group("watch", cls=DefaultGroup, default="list", default_if_no_args=True)
def watch_command() -> None:
    """List, add, remove, pause or resume watched folders.

    Files are followed while the window is open, and by `workbench sweep`.
    """


@watch_command.command("list")
@LIBRARY
@AS_JSON
def list_folders(library: Path, as_json: bool) -> None:
    """List the watched folders."""
    with reading(library) as (_, db):
        folders = watching.folders(db)
    if as_json:
        print_json([_folder_record(folder) for folder in folders])
    else:
        print_table([(_state(folder), plural(folder.files, "file"), folder.path) for folder in folders])


@watch_command.command("add")
@LIBRARY
@_FOLDER
def add_folder(library: Path, folder: Path) -> None:
    """Follow the files in a folder and below."""
    with writing(library) as (opened, _):
        watch_folder(opened, path=folder)
    say(f"Watching {folder.expanduser().resolve()}")


@watch_command.command("remove")
@LIBRARY
@_FOLDER
def remove_folder(library: Path, folder: Path) -> None:
    """Follow a folder no longer; its articles stay."""
    with writing(library) as (opened, db):
        stop_watching(opened, folder_id=find_watched(db, folder).id)
    say(f"No longer watching {folder.expanduser().resolve()}")


@watch_command.command("pause")
@LIBRARY
@_FOLDER
def pause_folder(library: Path, folder: Path) -> None:
    """Do not follow a folder for a while."""
    _pause(library, folder, paused=True)
    say(f"Paused {folder.expanduser().resolve()}")


@watch_command.command("resume")
@LIBRARY
@_FOLDER
def resume_folder(library: Path, folder: Path) -> None:
    """Follow a paused folder again."""
    _pause(library, folder, paused=False)
    say(f"Watching again {folder.expanduser().resolve()}")


@click.command("sweep")
@LIBRARY
@AS_JSON
def sweep_command(library: Path, as_json: bool) -> None:
    """Catch up once with the watched folders.

    What arrived, changed, moved or vanished in them is followed.
    """
    bar = ProgressBar("Importing")

    def progress(summary: ImportSummary, _changes: Changes) -> None:
        bar.show(summary.done, summary.total, summary.time_left)

    with writing(library) as (opened, db):
        folders = [folder for folder in watching.folders(db) if not folder.paused]
        if not folders:
            raise WorkbenchError("No folder is watched; “workbench watch add LIBRARY FOLDER” names one.")
        sweep = sweep_folders(opened, progress=progress)
        bar.close()
        index_articles(opened)
    if as_json:
        print_json(records.sweep_record(sweep))
    else:
        _print_sweep(sweep)
    if {folder.path for folder in folders} <= set(sweep.unreachable):
        raise WorkbenchError("None of the watched folders can be reached; nothing was changed.")


def _pause(library: Path, folder: Path, *, paused: bool) -> None:
    with writing(library) as (opened, db):
        pause_watching(opened, folder_id=find_watched(db, folder).id, paused=paused)


def _folder_record(folder: WatchedFolder) -> dict[str, Any]:
    return {"path": folder.path, "state": _state(folder), "files": folder.files, "since": folder.since}


def _state(folder: WatchedFolder) -> str:
    if folder.paused:
        return "paused"
    return "watching" if Path(folder.path).is_dir() else "not reachable"


def _print_sweep(sweep: Sweep) -> None:
    say(sweep.summary.in_words())
    for count, words in (
        (len(sweep.moved), "moved and followed"),
        (len(sweep.vanished), "gone; the articles stay"),
        (len(sweep.returned), "back again"),
    ):
        if count:
            say(f"{plural(count, 'file')} {words}.")
    for line in sweep.summary.failed:
        say(f"failed: {line.place}: {line.why}", err=True)
    for path in sweep.waiting:
        say(f"still being written, left for the next sweep: {path}", err=True)
    for path in sweep.unreachable:
        say(f"not reachable: {path}", err=True)
