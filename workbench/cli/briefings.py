"""Commands for briefings: list, new, edit, check, export, verify-release, never-release."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from sqlite_utils import Database

from workbench.briefing.findings import Finding, Level
from workbench.briefing.formats import Format
from workbench.cli import records
from workbench.cli.shell import (
    AS_JSON,
    FILE,
    LIBRARY,
    PATH,
    DefaultGroup,
    plural,
    print_json,
    print_table,
    reading,
    say,
    today,
    writing,
)
from workbench.domain.markings import parse_marking
from workbench.errors import WorkbenchError
from workbench.library import briefings
from workbench.library.library import Library
from workbench.operations import briefings as operations
from workbench.operations.finding import find_briefing
from workbench.operations.preparing import Release, prepare_index, prepare_release
from workbench.operations.releasing import release_briefing
from workbench.operations.series import known_series, members
from workbench.operations.verifying import verify_release
from workbench.operations.withholding import never_released, set_never_released

_FORMATS = click.Choice([each.value for each in Format])
_BRIEFING = click.argument("briefing", required=False)
_INDEX_OF = click.option("--index-of", metavar="SERIES", help="The index page of a series instead of a briefing.")


@click.group("briefings", cls=DefaultGroup, default="list", default_if_no_args=True)
def briefings_command() -> None:
    """List briefings, start one, or put a draft into one."""


@briefings_command.command("list")
@LIBRARY
@AS_JSON
def list_briefings(library: Path, as_json: bool) -> None:
    """List all briefings."""
    with reading(library) as (_, db):
        found = briefings.all_of(db)
    if as_json:
        print_json([records.briefing_record(briefing) for briefing in found])
    else:
        in_series = sorted(found, key=lambda briefing: briefing.series.casefold())
        print_table([(b.id, b.modified[:10], b.series, b.category, b.title) for b in in_series])


@briefings_command.command("new")
@LIBRARY
@click.argument("title")
@click.option("--template", default=operations.DEFAULT_TEMPLATE, show_default=True)
@click.option("--series", default="", help="The series that it belongs to.")
@click.option("--category", default="", help="What it is filed under in its series.")
@click.option("--marking", help="TLP:GREEN and so on.")
@AS_JSON
def new_briefing(
    library: Path, title: str, template: str, series: str, category: str, marking: str | None, as_json: bool
) -> None:
    """Start a briefing from a template."""
    label = parse_marking(marking)
    with writing(library) as (opened, db):
        changes = operations.add_briefing(
            opened, title=title, day=today(), category=category, series=series, template=template, marking=label
        )
        briefing = operations.existing_briefing(db, changes.new_id("briefings"))
    if as_json:
        print_json({**records.briefing_record(briefing), "draft": briefing.draft})
    else:
        say(f"{briefing.id}  {briefing.title}")


@briefings_command.command("edit")
@LIBRARY
@click.argument("briefing")
@click.option("--file", "draft_file", type=PATH, help="The Markdown draft.")
@click.option("--series", help="The series that it belongs to; empty for none.")
@click.option("--category", help="What it is filed under in its series; empty for nothing.")
def edit_briefing(
    library: Path, briefing: str, draft_file: Path | None, series: str | None, category: str | None
) -> None:
    """Put a draft into a briefing, or set its series."""
    given = {name: value for name, value in (("series", series), ("category", category)) if value is not None}
    if draft_file is None and not given:
        raise click.UsageError("Give --file, --series or --category.")
    draft = _read_draft(draft_file) if draft_file else None
    with writing(library) as (opened, db):
        found = find_briefing(db, briefing)
        if draft is not None:
            operations.save_draft(opened, briefing_id=found.id, draft=draft)
        if given:
            operations.edit_briefing(opened, briefing_id=found.id, **given)


@click.command("series")
@LIBRARY
@AS_JSON
def series_command(library: Path, as_json: bool) -> None:
    """List the series of briefings with their releases."""
    with reading(library) as (_, db):
        found = [(name, members(db, name)) for name in known_series(db)]
    counted = [(name, len(briefings), sum(bool(each.releases) for each in briefings)) for name, briefings in found]
    if as_json:
        print_json([{"series": name, "briefings": count, "released": out} for name, count, out in counted])
    else:
        print_table([(name, f"{out} of {plural(count, 'briefing')} released") for name, count, out in counted])


@click.command("check")
@LIBRARY
@_BRIEFING
@_INDEX_OF
@click.option("--marking", help="The ceiling to check against.")
@click.option("--format", "file_format", default="markdown", show_default=True, type=_FORMATS)
@AS_JSON
def check_command(
    library: Path,
    briefing: str | None,
    index_of: str | None,
    marking: str | None,
    file_format: str,
    as_json: bool,
) -> None:
    """Say what the release check finds.

    The exit status is 1 where something stands in the way.
    """
    with reading(library) as (opened, db):
        release = _prepared(opened, db, briefing, index_of, marking, Format(file_format))
    if as_json:
        print_json({"marking": release.marking, "findings": [_finding_record(f) for f in release.findings]})
    elif not release.findings:
        say("Nothing found; the briefing can be exported.")
    else:
        print_table([(f.level.name.lower(), f.id, f.message) for f in release.findings])
    if release.open_findings({}):
        raise click.exceptions.Exit(1)


@click.command("export")
@LIBRARY
@_BRIEFING
@_INDEX_OF
@click.option("--to", required=True, type=FILE, help="The file to write.")
@click.option("--marking", help="TLP:GREEN and so on; nothing above it is exported.")
@click.option("--format", "file_format", default="markdown", show_default=True, type=_FORMATS)
@click.option(
    "--accept", "accepted", multiple=True, help="A finding to accept by its id, or all of a kind; needs --because."
)
@click.option("--because", "reasons", multiple=True, help="Why the finding before it is accepted.")
@click.option("--replace", is_flag=True, help="Replace a file that is there, whatever it is.")
@click.option("--sources", "with_sources", is_flag=True, help="Write the sources as CSL-JSON beside it.")
@AS_JSON
def export_command(
    library: Path,
    briefing: str | None,
    index_of: str | None,
    to: Path,
    marking: str | None,
    file_format: str,
    accepted: tuple[str, ...],
    reasons: tuple[str, ...],
    replace: bool,
    with_sources: bool,
    as_json: bool,
) -> None:
    """Check a briefing and write it to a file.

    The receipt is written beside it. With --index-of it is the index page of a series that is checked and written.
    """
    if len(accepted) != len(reasons):
        raise click.UsageError("Give one --because for each --accept.")
    opened = Library.open(library)  # where another program writes, the receipt is kept beside the file only
    db = opened.reader()
    try:
        release = _prepared(opened, db, briefing, index_of, marking, Format(file_format))
        release_briefing(
            opened,
            release=release,
            to=to,
            accepted=release.accepting(dict(zip(accepted, reasons, strict=True))),
            replace=replace,
            with_sources=with_sources,
        )
        if not opened.is_writable:
            why = f"{opened.held_by} is writing the library" if opened.held_by else "the library cannot be written to"
            say(f"The receipt lies beside the file only, since {why}.", err=True)
    finally:
        db.close()
        opened.close()
    if as_json:
        print_json({"file": str(to), "format": file_format, "marking": release.marking})
    else:
        say(f"Exported to {to}")


@click.command("verify-release")
@click.argument("file", type=FILE)
@click.option("--receipt", type=FILE, help="Where it does not lie beside the file.")
def verify_release_command(file: Path, receipt: Path | None) -> None:
    """Say whether a release is what its receipt says.

    This needs no library. The exit status is 1 where it is not.
    """
    verification = verify_release(file, receipt)
    say(verification.message)
    if not verification.agrees:
        raise click.exceptions.Exit(1)


@click.command("never-release")
@LIBRARY
@click.option("--add", "added", multiple=True, help="Words that no release may hold.")
@click.option("--remove", "removed", multiple=True, help="Words that it may hold again.")
def never_release_command(library: Path, added: tuple[str, ...], removed: tuple[str, ...]) -> None:
    """List, add or remove words that no release may hold."""
    if added or removed:
        with writing(library) as (opened, db):
            words = [word for word in (*never_released(db), *added) if word not in removed]
            set_never_released(opened, words=words)
    with reading(library) as (_, db):
        for word in never_released(db):
            say(word)


def _prepared(
    library: Library,
    db: Database,
    briefing: str | None,
    index_of: str | None,
    marking: str | None,
    file_format: Format,
) -> Release:
    if (briefing is None) is (index_of is None):
        raise click.UsageError("Give a briefing, or --index-of a series.")
    day, folder, ceiling = today(), library.folder, parse_marking(marking)
    if index_of is not None:
        return prepare_index(
            db, series=index_of, day=day, library_folder=folder, marking=ceiling, file_format=file_format
        )
    briefing_id = find_briefing(db, briefing or "").id
    return prepare_release(
        db, briefing_id=briefing_id, day=day, library_folder=folder, marking=ceiling, file_format=file_format
    )


def _read_draft(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise WorkbenchError("“{file}” cannot be read: {why}.", file=file, why=error.strerror) from error
    except UnicodeDecodeError as error:
        raise WorkbenchError("“{file}” is not UTF-8 text; save it as such and try again.", file=file) from error


def _finding_record(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "level": finding.level.name.lower(),
        "message": finding.message,
        "line": finding.line,
        "refuses": finding.level is Level.REFUSE,
    }
