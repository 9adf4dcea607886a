"""Commands for articles: list, compare revisions, show, edit; and for their outlets."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Any, Literal

import click

from workbench.cli import records
from workbench.cli.shell import (
    AS_JSON,
    LIBRARY,
    DefaultGroup,
    ProgressBar,
    plural,
    print_json,
    print_pairs,
    print_table,
    reading,
    say,
    writing,
)
from workbench.domain.articles import NOTICES, STATED, Article, Status
from workbench.domain.listing import Group, Order, Sorting
from workbench.domain.markings import Marking, parse_marking
from workbench.library import articles as rows
from workbench.library import outlets
from workbench.library.library import Library
from workbench.library.listing import listed
from workbench.operations import articles as operations
from workbench.operations.finding import find_article, find_outlet
from workbench.operations.indexing import index_library
from workbench.operations.revisions import compare_revisions


@click.group("articles", cls=DefaultGroup, default="list", default_if_no_args=True)
def articles_command() -> None:
    """List articles, or show what changed in one."""


@articles_command.command("list")
@LIBRARY
@click.option(
    "--sort", type=click.Choice([order.value for order in Order if order is not Order.RELEVANCE]), default="published"
)
@click.option("--reverse", is_flag=True, help="The oldest, the fewest or the last first.")
@click.option("--group-by", type=click.Choice([group.value for group in Group if group]))
@AS_JSON
def list_articles(library: Path, sort: str, reverse: bool, group_by: str | None, as_json: bool) -> None:
    """List all articles, the newest first."""
    with reading(library) as (_, db):
        listing = listed(db, Sorting(Order(sort), reverse, Group(group_by or "")))
        found = rows.page(db, listing.ids)
    if as_json:
        print_json([records.article_record(article) for article in found])
        return
    lines = iter([(a.id, _day(a), a.facts.outlet, a.facts.title) for a in found])
    for name, count in listing.groups or (("", len(found)),):
        if listing.groups:
            say(f"{name or 'not known'}: {plural(count, 'article')}")
        print_table(list(islice(lines, count)))


@articles_command.command("changes")
@LIBRARY
@click.argument("article")
@click.option("--from", "older", type=int, help="Number of the older revision; the one before the newer is meant.")
@click.option("--to", "newer", type=int, help="Number of the newer revision; what the article says now is meant.")
@AS_JSON
def show_changes(library: Path, article: str, older: int | None, newer: int | None, as_json: bool) -> None:
    """Show the sentences in which two revisions differ."""
    with reading(library) as (_, db):
        found = compare_revisions(db, find_article(db, article).id, older=older, newer=newer)
    if as_json:
        print_json(records.revisions_record(found))
        return
    say(f"“{found.article.facts.title}”: {plural(len(found.sentences), 'sentence')} changed")
    for sign, note in (("-", found.older), ("+", found.newer)):
        say(f"  {sign} revision {note.number}, imported {note.imported[:16]}, {plural(note.words, 'word')}")
    print_pairs(found.sentences)


@click.command("show")
@LIBRARY
@click.argument("article")
@AS_JSON
def show_command(library: Path, article: str, as_json: bool) -> None:
    """Show one article: facts, text, passages."""
    with reading(library) as (_, db):
        record = records.whole_article_record(db, find_article(db, article))
    if as_json:
        print_json(record)
        return
    for name in (*STATED, *NOTICES, "marking"):
        _print_fact(record, name)
    say(f"\n{record['text']}")
    for passage in record["passages"]:
        tags = ", ".join([*passage["actors"], *passage["themes"]])
        say(f"\n[@{passage['key']}] {passage['start']}–{passage['end']} {tags}\n“{passage['quote']}”")


def _day(article: Article) -> str:
    """Return the day of publication, with a question mark where it is uncertain."""
    return article.facts.published[:10] + ("?" if "published" in article.facts.doubts else "")


def _print_fact(record: dict[str, Any], name: str) -> None:
    """Print a fact with where it was found and, where it is uncertain, why; what is not known is left out."""
    value, doubt = record[name], record["uncertain"].get(name, "")
    if not value and not doubt:
        return
    where = record["found"].get(name, "")
    said = "yes" if value is True else value or "not known"
    notes = [where and f"({where})", doubt and f"– uncertain: {doubt}"]
    say(" ".join([f"{name.replace('_', ' ')}: {said}", *filter(None, notes)]))


@click.command("edit")
@LIBRARY
@click.argument("article", nargs=-1, required=True)
@click.option("--title")
@click.option("--byline")
@click.option("--outlet")
@click.option("--published", help="2026, 2026-06, 2026-06-21 or 2026-06-21T15:48.")
@click.option("--updated")
@click.option("--language")
@click.option("--url")
@click.option("--section")
@click.option("--agency", help="Who is credited with the text, such as Reuters.")
@click.option("--dateline", help="The place that it is written from.")
@click.option("--machine-translated/--not-machine-translated", default=None)
@click.option("--ocr/--not-ocr", default=None, help="The text was recognised in pictures.")
@click.option("--ai-images/--no-ai-images", default=None, help="Pictures were made by AI.")
@click.option("--sponsored/--not-sponsored", default=None)
@click.option("--opinion/--not-opinion", default=None)
@click.option("--marking", help="TLP:GREEN and so on, or “unmarked”.")
@click.option("--chatham-house/--no-chatham-house", default=None, help="Whether the source may not be named.")
@click.option("--status", type=click.Choice([status.value for status in Status]))
def edit_command(
    library: Path,
    article: tuple[str, ...],
    marking: str | None,
    status: str | None,
    chatham_house: bool | None,
    **facts: str | bool | None,
) -> None:
    """Set facts, marking, caveat or status of articles."""
    given = {name: value for name, value in facts.items() if value is not None}
    if not given and marking is None and status is None and chatham_house is None:
        raise click.UsageError("Say what to set; “workbench edit --help” lists it.")
    label: Marking | Literal["kept"] | None = "kept" if marking is None else parse_marking(marking)
    with writing(library) as (opened, db):
        ids = [find_article(db, reference).id for reference in article]
        operations.edit_articles(opened, article_ids=ids, marking=label, **given)
        if chatham_house is not None:
            operations.set_chatham_house(opened, article_ids=ids, holds=chatham_house)
        if status is not None:
            operations.set_status(opened, article_ids=ids, status=Status(status))
        index_articles(opened)


@click.group("outlets", cls=DefaultGroup, default="list", default_if_no_args=True)
def outlets_command() -> None:
    """List outlets, or edit one."""


@outlets_command.command("list")
@LIBRARY
@AS_JSON
def list_outlets(library: Path, as_json: bool) -> None:
    """List all outlets with their reliability."""
    with reading(library) as (_, db):
        found = outlets.all_of(db, counted=True)
    if as_json:
        print_json([records.outlet_record(outlet) for outlet in found])
    else:
        print_table([(o.id, o.reliability, o.name, o.short_name, plural(o.articles, "article")) for o in found])


@outlets_command.command("edit")
@LIBRARY
@click.argument("outlet")
@click.option("--name")
@click.option("--short-name")
@click.option("--reliability", help="A (completely reliable) to F (cannot be judged).")
@click.option("--because", default="", help="Why it has this reliability.")
def edit_outlet(library: Path, outlet: str, because: str, **values: str | None) -> None:
    """Set an outlet's name, short name or reliability."""
    if all(value is None for value in values.values()):
        raise click.UsageError("Give --name, --short-name or --reliability.")
    with writing(library) as (opened, db):
        operations.edit_outlet(opened, outlet_id=find_outlet(db, outlet).id, reason=because, **values)
        index_articles(opened)


@outlets_command.command("grades")
@LIBRARY
@click.argument("outlet")
def list_grades(library: Path, outlet: str) -> None:
    """List the reliabilities that an outlet was given, the newest first."""
    with reading(library) as (_, db):
        print_table([(g.given[:10], g.reliability, g.reason) for g in outlets.grades(db, find_outlet(db, outlet).id)])


def index_articles(library: Library) -> None:
    """Bring the search index up to the library, with a bar."""
    bar = ProgressBar("Indexing")
    try:
        index_library(library, progress=bar.show)
    finally:
        bar.close()
