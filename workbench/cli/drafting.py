"""Commands that begin a briefing's draft: from passages, from templates."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.shell import AS_JSON, LIBRARY, print_json, print_table, say, writing
from workbench.operations import briefings as operations
from workbench.operations.drafting import draft_from_evidence, not_yet_cited
from workbench.operations.finding import find_briefing


@click.command("draft")
@LIBRARY
@click.argument("briefing")
@click.option("--passage", "keys", multiple=True, help="The key of a passage; else all in the tray that are not cited.")
def draft_command(library: Path, briefing: str, keys: tuple[str, ...]) -> None:
    """Add sentences on passages to the draft, by theme.

    They carry their attribution; nothing written is changed.
    """
    with writing(library) as (opened, db):
        found = find_briefing(db, briefing)
        chosen = keys or not_yet_cited(db, briefing_id=found.id)
        draft_from_evidence(opened, briefing_id=found.id, keys=chosen)
    say(f"{len(chosen):,} passages added to “{found.title}”.")


@click.command("templates")
@AS_JSON
def templates_command(as_json: bool) -> None:
    """List the templates, and where your own are kept."""
    known = operations.known_templates()
    if as_json:
        print_json([{"id": t.id, "name": t.name, "description": t.description} for t in known])
        return
    print_table([(t.id, t.name, t.description) for t in known])
    say(f"\nTemplates of your own are Markdown files in {operations.own_templates()}")
