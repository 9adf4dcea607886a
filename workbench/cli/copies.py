"""Commands for copies of one story: list them, compare, correct."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli import records
from workbench.cli.shell import AS_JSON, LIBRARY, DefaultGroup, print_json, print_pairs, reading, say, writing
from workbench.operations import copies as operations
from workbench.operations.finding import find_article


@click.group("copies", cls=DefaultGroup, default="list", default_if_no_args=True)
def copies_command() -> None:
    """List the copies of an article's story, or correct them."""


@copies_command.command("list")
@LIBRARY
@click.argument("article")
@AS_JSON
def list_copies(library: Path, article: str, as_json: bool) -> None:
    """List the copies of an article's story.

    How like they are is said, and in which sentences they differ.
    """
    with reading(library) as (_, db):
        found = find_article(db, article)
        copies = [
            (copy, operations.compare_articles(db, found.id, copy.article.id).sentences)
            for copy in operations.copies_of(db, found.id)
        ]
    if as_json:
        print_json([records.copy_record(copy, sentences) for copy, sentences in copies])
        return
    say(f"“{found.facts.title}”: {'1 other copy' if len(copies) == 1 else f'{len(copies):,} other copies'}")
    for copy, sentences in copies:
        facts = copy.article.facts
        share = "grouped by hand" if copy.by_hand else f"{copy.likeness.containment:.0%} of the shorter text shared"
        say(f"\n{copy.article.id}  {facts.title}\n    {facts.outlet} · {facts.published[:10]} · {share}")
        print_pairs(sentences)


@copies_command.command("group")
@LIBRARY
@click.argument("references", nargs=-1, required=True, metavar="ARTICLE...")
def group_command(library: Path, references: tuple[str, ...]) -> None:
    """Say that articles are copies of one story.

    No import undoes it.
    """
    with writing(library) as (opened, db):
        operations.group_copies(opened, article_ids=[find_article(db, reference).id for reference in references])


@copies_command.command("separate")
@LIBRARY
@click.argument("article")
def separate_command(library: Path, article: str) -> None:
    """Say that an article is no copy of the others.

    No import undoes it.
    """
    with writing(library) as (opened, db):
        operations.separate_copy(opened, article_id=find_article(db, article).id)
