"""Commands for watched folders: watch lists, adds and removes them, sweep catches up with them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from sqlite_utils import Database

from workbench.cli import records
from workbench.cli.articles import index_articles
from workbench.cli.shell import AS_JSON, LIBRARY, ProgressBar, plural, print_json, print_table, reading, writing
from workbench.domain.changes import Changes
from workbench.domain.watching import WatchedFolder
from workbench.errors import WorkbenchError
from workbench.library import watching
from workbench.library.library import Library
from workbench.operations.importing import ImportSummary
from workbench.operations.sweeping import Sweep, sweep_folders
from workbench.operations.watching import find_watched, pause_watching, stop_watching, watch_folder


@click.command("watch")
@LIBRARY
@click.argument("action", default="list", type=click.Choice(["list", "add", "remove", "pause", "resume"]))
@click.argument("path", required=False, type=click.Path(path_type=Path))
@AS_JSON
def watch_command(library: Path, action: str, path: Path | None, as_json: bool) -> None:
    """List the watched folders, or add, remove, pause or resume one.

    Files are followed while the window is open, and by `workbench sweep`.
    """
    if (action == "list") != (path is None):
        raise click.UsageError("“list” takes no folder." if path else f"Say which folder to {action}.")
    if path is None:
        _list(library, as_json=as_json)
        return
    with writing(library) as (opened, db):
        _change(opened, db, action, path)
    click.echo(f"{_DONE[action]} {path.expanduser().resolve()}", err=as_json)
    if as_json:
        _list(library, as_json=True)


@click.command("sweep")
@LIBRARY
@AS_JSON
def sweep_command(library: Path, as_json: bool) -> None:
    """Catch up once with what arrived, changed, moved or vanished in the watched folders."""
    bar = ProgressBar("Importing")

    def progress(summary: ImportSummary, _changes: Changes) -> None:
        bar.show(summary.done, summary.total, summary.time_left)

    with writing(library) as (opened, db):
        folders = [folder for folder in watching.folders(db) if not folder.paused]
        if not folders:
            raise WorkbenchError("No folder is watched; “workbench watch LIBRARY add FOLDER” names one.")
        sweep = sweep_folders(opened, progress=progress)
        bar.close()
        index_articles(opened, db)
    if as_json:
        print_json(records.sweep_record(sweep))
    else:
        _print_sweep(sweep)
    if {folder.path for folder in folders} <= set(sweep.unreachable):
        raise WorkbenchError("None of the watched folders can be reached; nothing was changed.")


_DONE = {"add": "Watching", "remove": "No longer watching", "pause": "Paused", "resume": "Watching again"}


def _change(library: Library, db: Database, action: str, path: Path) -> None:
    if action == "add":
        watch_folder(library, path=path)
        return
    folder = find_watched(db, path)
    if action == "remove":
        stop_watching(library, folder_id=folder.id)
    else:
        pause_watching(library, folder_id=folder.id, paused=action == "pause")


def _list(library: Path, *, as_json: bool) -> None:
    with reading(library) as (_, db):
        folders = watching.folders(db)
    if as_json:
        print_json([_folder_record(folder) for folder in folders])
    else:
        print_table([(_state(folder), plural(folder.files, "file"), folder.path) for folder in folders])


def _folder_record(folder: WatchedFolder) -> dict[str, Any]:
    return {"path": folder.path, "state": _state(folder), "files": folder.files, "since": folder.since}


def _state(folder: WatchedFolder) -> str:
    if folder.paused:
        return "paused"
    return "watching" if Path(folder.path).is_dir() else "not reachable"


def _print_sweep(sweep: Sweep) -> None:
    click.echo(sweep.summary.in_words() if sweep.summary.total else "Nothing to import.")
    for count, words in (
        (len(sweep.moved), "moved and followed"),
        (len(sweep.vanished), "gone; the articles stay"),
        (len(sweep.returned), "back again"),
    ):
        if count:
            click.echo(f"{plural(count, 'file')} {words}.")
    for line in sweep.summary.failed:
        click.echo(f"failed: {line.place}: {line.why}", err=True)
    for path in sweep.waiting:
        click.echo(f"still being written, left for the next sweep: {path}", err=True)
    for path in sweep.unreachable:
        click.echo(f"not reachable: {path}", err=True)
