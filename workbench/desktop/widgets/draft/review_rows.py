"""What the lists of claims and checks show: rows made from a ledger and from the problems of a draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QCoreApplication

from workbench.briefing.evidence import Evidence
from workbench.briefing.ledger import Claim, Ledger
from workbench.briefing.lint.problems import Fix, Problem, Word
from workbench.briefing.origins import Support
from workbench.briefing.statements import Statement, StatementKind
from workbench.desktop.language import dotted, quoted, translated
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.domain.spans import Span

_EXCERPT = 160
_GRAVE = ("quote.", "citation.unknown", "citation.lost")
_MINOR = ("recycled", "source.", "guidance")


class RowKind(Enum):
    """Say how a row is drawn."""

    HEADING = "heading"
    CLAIM = "claim"
    PASSAGE = "passage"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Sign:
    """Hold an icon and the token of its colour: three kinds of remark differ in both. *rank* is 0 for the gravest."""

    icon: str
    token: str
    rank: int


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """Hold a row: *words*, a line of *detail* below, and where a click leads.

    *span* is the place in the draft (code points, end exclusive), *reach* where what belongs to it ends, its citations and
    all; *key* the passage to open. *compared* are quoted words
    beside their source.
    """

    kind: RowKind
    words: str
    detail: str = ""
    sign: Sign | None = None
    span: Span | None = None
    reach: int = 0
    key: str = ""
    fix: Fix | None = None
    compared: tuple[Word, ...] = ()

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return ". ".join(part for part in (self.words, self.detail, self.fix.label if self.fix else "") if part)


def sign_of(problem: Problem) -> Sign:
    """Return how grave a problem is: wrong words and lost passages first, what is merely worth knowing last."""
    if problem.rule.startswith(_GRAVE):
        return Sign("circle-x", "danger", 0)
    return Sign("info", "text2", 2) if problem.rule.startswith(_MINOR) else Sign("triangle-alert", "warn", 1)


def problem_rows(draft: str, problems: Iterable[Problem]) -> list[ReviewRow]:
    """Return a row for each problem of *draft*, by place."""
    return [
        ReviewRow(
            RowKind.PROBLEM,
            translated(problem.reason),
            "" if problem.words else _excerpt(problem.span.of(draft)),
            sign_of(problem),
            problem.span,
            fix=replace(problem.fix, label=translated(problem.fix.label)) if problem.fix else None,
            compared=problem.words,
        )
        for problem in problems
    ]


def ledger_rows(ledger: Ledger, evidence: Mapping[str, Evidence]) -> list[ReviewRow]:
    """Return the statements under their sections, each claim with its passages; then the passages never used."""
    rows: list[ReviewRow] = []
    section: str | None = None
    by_place = sorted([(c.statement, c) for c in ledger.claims] + [(s, None) for s in ledger.uncited], key=_start)
    for statement, claim in by_place:
        if statement.section != section:
            section = statement.section
            rows.append(
                ReviewRow(RowKind.HEADING, section or QCoreApplication.translate("Review", "Before the first section"))
            )
        if claim is None:
            rows.append(_statement_row(statement, [QCoreApplication.translate("Review", "cites nothing")]))
        else:
            rows.append(_statement_row(statement, [_support(claim.support), *_weights(claim)]))
            rows += _passage_rows(claim, evidence)
    if ledger.unused:
        rows.append(ReviewRow(RowKind.HEADING, QCoreApplication.translate("Review", "Collected, never cited")))
        rows += [_passage_row(evidence[key]) for key in ledger.unused if key in evidence]
    return rows


def _start(pair: tuple[Statement, Claim | None]) -> int:
    return pair[0].span.start


def _statement_row(statement: Statement, details: Sequence[str]) -> ReviewRow:
    kind = [_named(statement.kind)] if statement.kind else []
    return ReviewRow(
        RowKind.CLAIM, statement.words, " · ".join([*kind, *details]), span=statement.span, reach=statement.reach
    )


def _weights(claim: Claim) -> Iterator[str]:
    grades = dict.fromkeys(claim.grades)
    if grades:
        yield ", ".join(grades)
    if claim.marking:
        yield claim.marking.value


def _passage_rows(claim: Claim, evidence: Mapping[str, Evidence]) -> Iterator[ReviewRow]:
    for key in claim.statement.keys:
        if key in evidence:
            yield _passage_row(evidence[key])
        else:
            unknown = QCoreApplication.translate("Review", "No passage has the key {}.").format(key)
            yield ReviewRow(RowKind.PASSAGE, unknown, span=claim.statement.span)


def _passage_row(item: Evidence) -> ReviewRow:
    grade = f"{item.reliability}{item.credibility or ''}"
    source = dotted((item.cited_as, shown_date(item.published), grade, item.marking or ""), " · ")
    return ReviewRow(RowKind.PASSAGE, quoted(" ".join(item.quote.split())), source, key=item.key)


def _support(support: Support) -> str:
    counted, origins = translated(str(support)), ", ".join(map(translated, support.origins))
    return f"{counted} ({origins})" if origins else counted


def _named(kind: StatementKind) -> str:
    names = {
        StatementKind.FACT: QCoreApplication.translate("Review", "Fact"),
        StatementKind.ASSUMPTION: QCoreApplication.translate("Review", "Assumption"),
        StatementKind.JUDGEMENT: QCoreApplication.translate("Review", "Judgement"),
    }
    return names[kind]


def _excerpt(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _EXCERPT else line[:_EXCERPT].rstrip() + "…"
