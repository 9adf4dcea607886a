"""Commands that review a briefing (lint, ledger, sources), and what an article's origin is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench.briefing.ledger import Claim
from workbench.briefing.lint.problems import Problem
from workbench.cli.briefings import briefings_command
from workbench.cli.shell import AS_JSON, LIBRARY, DefaultGroup, print_json, print_table, reading, say, writing
from workbench.operations import reviewing as operations
from workbench.operations.finding import find_article, find_briefing


@briefings_command.command("lint")
@LIBRARY
@click.argument("briefing")
@AS_JSON
def lint_command(library: Path, briefing: str, as_json: bool) -> None:
    """Say what an editor would.

    Claims without support, quotes that differ, words of likelihood; the exit status is 1 where there are any.
    """
    with reading(library) as (_, db):
        found = find_briefing(db, briefing)
        problems = operations.lint_briefing(db, briefing_id=found.id)
        draft = found.draft
    if as_json:
        print_json([_problem_record(problem, draft) for problem in problems])
    elif not problems:
        say("Nothing to remark.")
    else:
        print_table([(draft.count("\n", 0, p.span.start) + 1, p.rule, p.reason) for p in problems])
    if problems:
        raise click.exceptions.Exit(1)


@briefings_command.command("ledger")
@LIBRARY
@click.argument("briefing")
@AS_JSON
def ledger_command(library: Path, briefing: str, as_json: bool) -> None:
    """List each claim with its passages and origins.

    Their grades and markings stand beside them; then come statements without a citation, and unused passages.
    """
    with reading(library) as (_, db):
        ledger = operations.briefing_ledger(db, briefing_id=find_briefing(db, briefing).id)
    if as_json:
        print_json(
            {
                "claims": [_claim_record(claim) for claim in ledger.claims],
                "uncited": [{"text": s.words, "start": s.span.start, "end": s.span.end} for s in ledger.uncited],
                "unused": list(ledger.unused),
            }
        )
        return
    for claim in ledger.claims:
        keys = " ".join(claim.statement.keys)
        say(f"{claim.statement.words}\n    {keys} · {claim.support} · {', '.join(claim.grades)}")
    say(f"\n{len(ledger.uncited):,} statements cite nothing; {len(ledger.unused):,} collected passages are not used.")


@briefings_command.command("sources")
@LIBRARY
@click.argument("briefing")
def sources_command(library: Path, briefing: str) -> None:
    """Print the source summary statement.

    It counts passages, articles, outlets and origins, and says their age, languages and grades.
    """
    with reading(library) as (_, db):
        say(operations.summary_of_sources(db, find_briefing(db, briefing).draft))


@click.group("origins", cls=DefaultGroup, default="list", default_if_no_args=True)
def origins_command() -> None:
    """List an article's sources, or say which is its origin."""


@origins_command.command("list")
@LIBRARY
@click.argument("article")
@AS_JSON
def list_origins(library: Path, article: str, as_json: bool) -> None:
    """List the sources that an article's text names."""
    with reading(library) as (_, db):
        found = operations.recognised_origins(db, find_article(db, article).id)
    if as_json:
        print_json([{"name": item.name, "words": item.words, "is_origin": item.said} for item in found])
    else:
        words = {None: "recognised", True: "confirmed", False: "dismissed"}
        print_table([(words[item.said], item.name, item.words) for item in found])


@origins_command.command("confirm")
@LIBRARY
@click.argument("article")
@click.argument("name")
def confirm_origin(library: Path, article: str, name: str) -> None:
    """Say that an article's information comes from NAME.

    The origins of a claim are counted by it.
    """
    with writing(library) as (opened, db):
        operations.decide_origin(opened, article_id=find_article(db, article).id, origin=name, is_origin=True)


@origins_command.command("dismiss")
@LIBRARY
@click.argument("article")
@click.argument("name")
def dismiss_origin(library: Path, article: str, name: str) -> None:
    """Say that an article's information does not come from NAME."""
    with writing(library) as (opened, db):
        operations.decide_origin(opened, article_id=find_article(db, article).id, origin=name, is_origin=False)


def _problem_record(problem: Problem, draft: str) -> dict[str, Any]:
    return {
        "rule": problem.rule,
        "reason": problem.reason,
        "line": draft.count("\n", 0, problem.span.start) + 1,
        "start": problem.span.start,
        "end": problem.span.end,
        "fix": {"label": problem.fix.label, "text": problem.fix.words} if problem.fix else None,
        "words": [{"change": word.change, "words": word.words} for word in problem.words],
    }


def _claim_record(claim: Claim) -> dict[str, Any]:
    return {
        "text": claim.statement.words,
        "start": claim.statement.span.start,
        "end": claim.statement.span.end,
        "kind": claim.statement.kind,
        "passages": list(claim.statement.keys),
        "unknown": list(claim.unknown),
        "articles": claim.support.articles,
        "origins": list(claim.support.origins),
        "grades": list(claim.grades),
        "marking": claim.marking,
    }
