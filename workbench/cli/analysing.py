"""The command that says what stands behind tags."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench.cli.shell import AS_JSON, LIBRARY, plural, print_json, print_table, reading, say
from workbench.domain.codebook import TagKind
from workbench.domain.periods import Period
from workbench.operations.standing import Across, Analysis, analysis

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command("analysis")
@LIBRARY
@click.option(
    "--of", "kind", default=TagKind.ACTOR.value, show_default=True, type=click.Choice([k.value for k in TagKind])
)
@click.option("--across", type=click.Choice([across.value for across in Across]), help="Count articles in common too.")
@click.option("--from", "first", type=_DAY, metavar="YYYY-MM-DD", help="Only articles published from this day on.")
@click.option("--to", "last", type=_DAY, metavar="YYYY-MM-DD", help="Only articles published up to this day.")
@AS_JSON
def analysis_command(library: Path, kind: str, across: str | None, first: Any, last: Any, as_json: bool) -> None:
    """Say what stands behind each actor or theme.

    Passages, articles, outlets and independent origins are counted: copies of one story, and reports after one source, are one origin.
    """
    period = Period(*(str(day.date()) if day else "" for day in (first, last)))
    if period.last and period.last < period.first:
        raise click.UsageError("--from is later than --to; give the earlier day first.")
    with reading(library) as (_, db):
        found, _ = analysis(db, kind=TagKind(kind), across=Across(across or Across.ACTORS), period=period)
    pairs = _pairs(found) if across else []
    if as_json:
        print_json(
            {**_record(found), "articles_in_common": [{"row": r, "column": c, "articles": n} for n, r, c in pairs]}
        )
        return
    print_table([_line(tag) for tag in _record(found)["tags"]])
    if pairs:
        say("\nArticles in common:")
        print_table([*pairs])
    say(f"\n{found.passages:,} passages in {found.articles:,} of {found.articles_read:,} articles read")


def _record(found: Analysis) -> dict[str, Any]:
    return {
        "passages": found.passages,
        "articles": found.articles,
        "articles_read": found.articles_read,
        "months": found.months,
        "tags": [
            {
                "tag": tag.name,
                "passages": row.passages,
                "articles": len(row.articles),
                "outlets": row.outlets,
                "origins": row.origins,
                "reliability": row.reliability,
                "first": row.first,
                "last": row.last,
                "months": row.months,
            }
            for row in found.rows
            if (tag := found.codebook.get(row.tag))
        ],
    }


def _line(tag: dict[str, Any]) -> tuple[object, ...]:
    counted = (plural(tag[what], what.removesuffix("s")) for what in ("passages", "articles"))
    sources = (plural(len(tag[what]), what.removesuffix("s")) for what in ("outlets", "origins"))
    return tag["tag"], *counted, *sources, tag["reliability"], f"{tag['first'][:10]} – {tag['last'][:10]}"


def _pairs(found: Analysis) -> list[tuple[int, str, str]]:
    """Return each row and column that share articles, those with the most first; a pair of equals once."""
    counts = {
        (tag.name, column.name): number
        for row, cells in zip(found.rows, found.cells, strict=True)
        for column, number in zip(found.columns, cells, strict=True)
        if number and (tag := found.codebook.get(row.tag))
    }
    once = {pair: number for pair, number in counts.items() if pair[::-1] not in counts or pair[0] < pair[1]}
    return sorted(((number, *pair) for pair, number in once.items()), key=lambda entry: (-entry[0], entry[1:]))
