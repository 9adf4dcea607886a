"""The command that imports files."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli import records
from workbench.cli.articles import index_articles
from workbench.cli.shell import AS_JSON, LIBRARY, PATH, ProgressBar, print_json, say, writing
from workbench.domain.changes import Changes
from workbench.operations.importing import ImportSummary, import_files
from workbench.operations.reading import reading_from
from workbench.settings import SettingsFile, settings_folder


@click.command("import")
@LIBRARY
@click.argument("paths", nargs=-1, required=True, type=PATH)
@click.option(
    "--ocr/--no-ocr", default=None, help="Recognise the text in scans and pictures with an installed tesseract."
)
@click.option("--ocr-languages", default="", help="Its languages, such as eng+kor; the settings' where none are named.")
@AS_JSON
def import_command(library: Path, paths: tuple[Path, ...], ocr: bool | None, ocr_languages: str, as_json: bool) -> None:
    """Import files and folders; every file is accounted for."""
    settings = SettingsFile(settings_folder()).load()
    reading = reading_from(settings, recognise=ocr, languages=ocr_languages)
    bar = ProgressBar("Importing")

    def progress(summary: ImportSummary, _changes: Changes) -> None:
        bar.show(summary.done, summary.total, summary.time_left)

    with writing(library) as (opened, _):
        summary = import_files(opened, paths=paths, progress=progress, reading=reading)
        bar.close()
        index_articles(opened)
    if as_json:
        print_json(records.import_record(summary))
    else:
        say(summary.in_words())
        for line in summary.failed:
            say(f"failed: {line.place}: {line.why}", err=True)
    if summary.failed and not (summary.imported or summary.updated or summary.duplicates):
        raise click.exceptions.Exit(1)
