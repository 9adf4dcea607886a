"""Commands for the codebook as a whole: export, import, starters, merge, split, report."""

from __future__ import annotations

from pathlib import Path

import click
from sqlite_utils import Database

from workbench.analysis.overlaps import Overlap, Reason
from workbench.cli.shell import AS_JSON, LIBRARY, PATH, plural, print_json, print_table, reading, say, writing
from workbench.domain.changes import Changes
from workbench.domain.codebook import Merge, Tag, TagKind
from workbench.errors import WorkbenchError
from workbench.library import codebook, merges
from workbench.operations.codebook import report_of
from workbench.operations.codebook_files import (
    export_codebook,
    find_starter,
    load_codebook,
    read_codebook,
    starter_codebooks,
)
from workbench.operations.finding import find_tag
from workbench.operations.merging import merge_tags, split_tag

_KIND = click.argument("kind", type=click.Choice([kind.value for kind in TagKind]))
_FILE = click.argument("file", type=PATH)


@click.group("codebook")
def codebook_command() -> None:
    """Export, import, merge, split back; report on tags."""


@codebook_command.command("export")
@LIBRARY
@_FILE
def export_command(library: Path, file: Path) -> None:
    """Write the codebook to FILE.csv (a table) or FILE.qdc (REFI-QDA)."""
    with reading(library) as (_, db):
        export_codebook(db, file)


@codebook_command.command("import")
@LIBRARY
@_FILE
def import_command(library: Path, file: Path) -> None:
    """Add the actors and themes of a CSV or .qdc FILE.

    What is here already keeps all that it has.
    """
    incoming = read_codebook(file)
    with writing(library) as (opened, _):
        say(_added(load_codebook(opened, incoming=incoming)))


@codebook_command.command("starters")
@AS_JSON
def starters_command(as_json: bool) -> None:
    """List the codebooks that come with the program."""
    found = starter_codebooks()
    if as_json:
        print_json([{"name": one.title, "actors": one.actors, "themes": one.themes} for one in found])
    else:
        print_table([(one.title, plural(one.actors, "actor"), plural(one.themes, "theme")) for one in found])


@codebook_command.command("start")
@LIBRARY
@click.argument("name")
def start_command(library: Path, name: str) -> None:
    """Add a codebook that comes with the program."""
    incoming = read_codebook(find_starter(name).path)
    with writing(library) as (opened, _):
        say(_added(load_codebook(opened, incoming=incoming)))


@codebook_command.command("merge")
@LIBRARY
@_KIND
@click.argument("name")
@click.argument("into")
def merge_command(library: Path, kind: str, name: str, into: str) -> None:
    """Put INTO wherever NAME stands.

    `codebook split` takes it back at any time.
    """
    with writing(library) as (opened, db):
        known = codebook.read(db)
        tag, kept = (find_tag(known, TagKind(kind), one) for one in (name, into))
        merge_tags(opened, tag=tag.ref, into=kept.ref)
    say(f"“{tag.name}” is merged into “{kept.name}”.")


@codebook_command.command("split")
@LIBRARY
@_KIND
@click.argument("name")
def split_command(library: Path, kind: str, name: str) -> None:
    """Bring back the merged tag NAME.

    Each passage that carried it gets it again.
    """
    with writing(library) as (opened, db):
        merge = _merge_of(db, TagKind(kind), name)
        split_tag(opened, merge_id=merge.id)
    say(f"“{merge.tag.name}” is back on {plural(merge.passages, 'passage')}.")


@codebook_command.command("report")
@LIBRARY
@AS_JSON
def report_command(library: Path, as_json: bool) -> None:
    """Say which tags are unused, overlap or were merged.

    Nothing carries the unused ones, those that overlap may mean the same, and merges can be split back.
    """
    with reading(library) as (_, db):
        known, report, merged = codebook.read(db), report_of(db), _merges(db)
    if as_json:
        print_json(
            {
                "unused": [_named(tag) for tag in report.unused],
                "overlaps": [_overlap_record(overlap) for overlap in report.overlaps],
                "merged": [_merge_record(merge, into) for merge, into in merged],
            }
        )
        return
    say(f"{plural(len(known.actors), 'actor')}, {plural(len(known.themes), 'theme')}")
    for tag in report.unused:
        say(f"unused: {tag.kind} “{tag.name}”")
    for overlap in report.overlaps:
        say(f"overlap: {overlap.kept.kind} “{overlap.kept.name}” and “{overlap.other.name}”: {_why(overlap)}")
    for merge, into in merged:
        say(f"merged: {into.kind} “{merge.tag.name}” into “{into.name}”, {plural(merge.passages, 'passage')}")


def _merges(db: Database) -> list[tuple[Merge, Tag]]:
    return [(merge, tag) for tag in codebook.read(db) for merge in merges.into(db, tag.uuid)]


def _merge_of(db: Database, kind: TagKind, name: str) -> Merge:
    wanted = name.strip().casefold()
    for merge, _ in _merges(db):
        if merge.tag.kind is kind and merge.tag.name.casefold() == wanted:
            return merge
    raise WorkbenchError(
        "No {kind} “{name}” was merged; “workbench codebook report” lists those that were.", kind=kind, name=name
    )


def _added(changes: Changes) -> str:
    actors, themes = (len(changes.inserted.get(table, ())) for table in ("actors", "themes"))
    return f"{plural(actors, 'actor')} and {plural(themes, 'theme')} added."


def _named(tag: Tag) -> dict[str, str]:
    return {"tag": tag.kind, "name": tag.name}


def _overlap_record(overlap: Overlap) -> dict[str, object]:
    names = {"tag": overlap.kept.kind, "name": overlap.kept.name, "other": overlap.other.name}
    counts = {"shared": overlap.shared, "either": overlap.either, "names": list(overlap.names)}
    return {**names, "reason": overlap.reason, **counts}


def _merge_record(merge: Merge, into: Tag) -> dict[str, object]:
    return {**_named(merge.tag), "into": into.name, "passages": merge.passages, "merged": merge.merged}


def _why(overlap: Overlap) -> str:
    if overlap.reason is Reason.PASSAGES:
        return f"{overlap.shared} of {plural(overlap.either, 'passage')} carry both"
    if overlap.reason is Reason.ALIASES:
        return f"both are called {', '.join(overlap.names)}"
    return "their names are alike"
