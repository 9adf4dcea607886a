"""Commands for saved searches: list, add, look, rename, forget."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click
from sqlite_utils import Database

from workbench.cli.searching import searching
from workbench.cli.shell import AS_JSON, LIBRARY, DefaultGroup, print_json, print_table, today, writing
from workbench.domain.searches import SavedSearch
from workbench.errors import WorkbenchError
from workbench.library import searches
from workbench.operations.saved_searches import delete_search, look_at_search, rename_search, save_search, search_counts


@click.group("searches", cls=DefaultGroup, default="list", default_if_no_args=True)
def searches_command() -> None:
    """List, add, look at, rename or forget saved searches."""


@searches_command.command("list")
@LIBRARY
@AS_JSON
def list_searches(library: Path, as_json: bool) -> None:
    """List all saved searches with what they find.

    Counted are all articles, the unread ones, and those new since last looked at.
    """
    with searching(library) as (_, db, index):
        found = [(search, search_counts(db, index, search, today=today())) for search in searches.all_of(db)]
    if as_json:
        print_json(
            [{"id": kept.id, "name": kept.name, "query": kept.query, **asdict(counts)} for kept, counts in found]
        )
        return
    print_table(
        [
            (kept.name, kept.query, f"{counts.total:,}", f"{counts.unread:,} unread", f"{counts.new:,} new")
            for kept, counts in found
        ]
    )


@searches_command.command("look")
@LIBRARY
@click.argument("name")
def look_at(library: Path, name: str) -> None:
    """Note that a saved search was looked at.

    What it finds now is not new any more.
    """
    with writing(library) as (opened, db):
        look_at_search(opened, search_id=_named(db, name).id)


@searches_command.command("rename")
@LIBRARY
@click.argument("name")
@click.argument("new_name")
def rename(library: Path, name: str, new_name: str) -> None:
    """Give a saved search another name."""
    with writing(library) as (opened, db):
        rename_search(opened, search_id=_named(db, name).id, name=new_name)


@searches_command.command("add")
@LIBRARY
@click.argument("name")
@click.argument("query")
def add_search(library: Path, name: str, query: str) -> None:
    """Keep a query under a name."""
    with writing(library) as (opened, _):
        save_search(opened, name=name, query=query)


@searches_command.command("forget")
@LIBRARY
@click.argument("name")
def forget_search(library: Path, name: str) -> None:
    """Forget a saved search."""
    with writing(library) as (opened, db):
        delete_search(opened, search_id=_named(db, name).id)


def _named(db: Database, name: str) -> SavedSearch:
    wanted = name.strip().casefold()
    for search in searches.all_of(db):
        if search.name.casefold() == wanted:
            return search
    raise WorkbenchError("There is no saved search “{name}”; “workbench searches” lists them.", name=name)
