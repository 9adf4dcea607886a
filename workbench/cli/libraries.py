"""Commands for whole libraries: demo, new, verify, backup, restore, reindex; and doctor for the machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from workbench.cli.shell import AS_JSON, LIBRARY, PATH, ProgressBar, plural, print_json, reading, say, writing
from workbench.display import missing_display, missing_libraries
from workbench.domain.changes import Changes
from workbench.errors import WorkbenchError
from workbench.library.connecting import DATABASE, told_in_plain_words
from workbench.library.library import Library
from workbench.operations import maintenance
from workbench.operations.importing import ImportSummary
from workbench.operations.preparing import prepare_release
from workbench.operations.reading import can_recognise, limits_in_words, usual_reading
from workbench.operations.releasing import release_briefing
from workbench.operations.samples import SAMPLE_DAY, make_sample_library
from workbench.settings import SettingsFile, settings_folder

OpenWindow = Callable[[Path | None], int]


@click.command("demo")
@click.argument("folder", required=False, type=PATH)
@click.option("--no-window", is_flag=True, help="Stop when the briefing is exported.")
@click.pass_obj
def demo_command(open_window: OpenWindow, folder: Path | None, no_window: bool) -> None:
    """Make the sample library and open the window on it.

    Its briefing is exported first. With no display it says so and stops there.
    """
    folder = (folder or Path("demo-library")).resolve()
    briefing = folder / "sample-briefing.md"
    if not (folder / DATABASE).exists():
        bar = ProgressBar("Importing the samples")

        def progress(summary: ImportSummary, _changes: Changes) -> None:
            bar.show(summary.done, summary.total)

        sample = make_sample_library(folder, progress=progress)
        bar.close()
        with writing(folder) as (library, db):
            release = prepare_release(db, briefing_id=sample.briefing_id, day=SAMPLE_DAY, library_folder=library.folder)
            accepted = {finding.id: "fictional sample" for finding in release.findings}
            release_briefing(library, release=release, to=briefing, accepted=accepted)
    elif not briefing.exists():
        raise WorkbenchError("“{folder}” is another library; name a new folder for the sample library.", folder=folder)
    say(f"The sample library is in {folder}")
    say(f"Its briefing is exported to {briefing}")
    if not no_window:
        raise click.exceptions.Exit(open_window(folder))


@click.command("new")
@LIBRARY
def new_command(library: Path) -> None:
    """Make an empty library."""
    Library.create(library).close()
    say(f"Made the library {library.resolve()}")


@click.command("verify")
@LIBRARY
@click.option("--repair", is_flag=True, help="Rebuild what is derived (the index).")
@AS_JSON
def verify_command(library: Path, repair: bool, as_json: bool) -> None:
    """Check database, originals, anchors and index."""
    opened = Library.open(library, writable=repair)
    try:
        with told_in_plain_words(library):
            verdict = maintenance.verify_library(opened, repair=repair)
    finally:
        opened.close()
    if as_json:
        print_json({"problems": verdict.problems, "repaired": verdict.repaired})
    else:
        for sentence in verdict.repaired:
            say(sentence)
        for sentence in verdict.problems:
            say(sentence, err=True)
        if not verdict.problems:
            say("All is well.")
    if verdict.problems:
        raise click.exceptions.Exit(1)


@click.command("backup")
@LIBRARY
@click.option("--to", type=PATH, help="The zip to write; in the library's backups/ by default.")
def backup_command(library: Path, to: Path | None) -> None:
    """Write the database and the originals to one zip."""
    with reading(library) as (opened, _):
        say(f"Backed up to {maintenance.back_up_library(opened, to=to)}")


@click.command("restore")
@click.argument("file", type=PATH)
@click.argument("new_library", type=PATH)
def restore_command(file: Path, new_library: Path) -> None:
    """Make a new library from a backup."""
    with told_in_plain_words(new_library):
        maintenance.restore_library(file, new_library).close()
    say(f"Restored to {new_library.resolve()}")


@click.command("reindex")
@LIBRARY
def reindex_command(library: Path) -> None:
    """Build the search index anew."""
    bar = ProgressBar("Indexing")
    with writing(library) as (opened, _):
        count = maintenance.reindex_library(opened, progress=bar.show)
    bar.close()
    say(f"Indexed {plural(count, 'article')}")


@click.command("doctor")
@AS_JSON
def doctor_command(as_json: bool) -> None:
    """Say what this machine has and lacks for the program."""
    report = [*maintenance.machine_report(), _window_report()]
    if as_json:
        print_json([{"name": name, "ok": ok, "found": found} for name, ok, found in report])
    else:
        for name, ok, found in report:
            say(f"{'ok     ' if ok else 'LACKING'}  {name}: {found}")
        recognises = (
            "installed; text in scans can be recognised" if can_recognise() else "not installed, scans stay pictures"
        )
        say(f"tesseract: {recognises}")
        say("\n".join(limits_in_words(usual_reading(settings=SettingsFile(settings_folder()).load()).limits)))
    if not all(ok for _, ok, _ in report):
        raise WorkbenchError("This machine lacks something; see the lines marked LACKING.")


def _window_report() -> tuple[str, bool, str]:
    lacking = missing_libraries()
    if lacking:
        return "Window", False, lacking
    return "Window", True, missing_display() or "a display is there"
