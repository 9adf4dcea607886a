"""Commands for saved searches: list, add, forget."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.shell import AS_JSON, LIBRARY, DefaultGroup, print_json, print_table, reading, writing
from workbench.errors import WorkbenchError
from workbench.library import searches
from workbench.operations.searching import delete_search, save_search


@click.group("searches", cls=DefaultGroup, default="list", default_if_no_args=True)
def searches_command() -> None:
    """List saved searches, add or forget one."""


@searches_command.command("list")
@LIBRARY
@AS_JSON
def list_searches(library: Path, as_json: bool) -> None:
    """List all saved searches."""
    with reading(library) as (_, db):
        found = searches.all_of(db)
    if as_json:
        print_json([{"id": search.id, "name": search.name, "query": search.query} for search in found])
    else:
        print_table([(search.name, search.query) for search in found])


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
        found = [search for search in searches.all_of(db) if search.name.casefold() == name.strip().casefold()]
        if not found:
            raise WorkbenchError(f"There is no saved search “{name}”; “workbench searches” lists them.")
        delete_search(opened, search_id=found[0].id)
