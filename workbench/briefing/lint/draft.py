"""The lint of a whole draft."""

from __future__ import annotations

from workbench.briefing.citations import broken_citations, citations
from workbench.briefing.drafts import front_matter
from workbench.briefing.likelihood import SCALES, Scale
from workbench.briefing.lint.citing import citation_problems, claim_problems, period_of
from workbench.briefing.lint.problems import Material, Problem
from workbench.briefing.lint.quoting import quote_problems
from workbench.briefing.lint.shape import sections_holding, shape_problems
from workbench.briefing.lint.wording import wording_problems
from workbench.briefing.statements import Statement, StatementKind, read_statements
from workbench.briefing.templates import Template


def lint(draft: str, material: Material) -> tuple[Problem, ...]:
    """Return the problems of *draft*, by place.

    Untyped paragraphs state facts in a section that the template says holds facts, and judgements, where they cite
    nothing, in one that holds judgements. The draft's front matter may name ``scale`` and ``period`` (two ISO dates with
    a slash between); else the template's hold.
    """
    read = read_statements(draft)
    facts = sections_holding(material.template, "facts")
    judging = sections_holding(material.template, "judgements")
    claims = [s for s in read.statements if _is_fact(s, facts)]
    judgements = [s for s in read.statements if _is_judgement(s, judging)]
    sorted_out = {s.span for s in (*claims, *judgements)}
    others = [s for s in read.statements if not s.keys and not s.is_quote and s.span not in sorted_out]
    stated = front_matter(draft)
    days = material.template.days if material.template else None
    period = period_of(stated.get("period", ""), days, material.day)
    found = [
        *claim_problems(claims, material),
        *citation_problems(draft, (*citations(draft), *broken_citations(draft)), material, period),
        *quote_problems(draft, read.statements, material),
        *wording_problems(draft, judgements, others, scale_of(draft, material.template)),
        *(shape_problems(draft, read, material.template) if material.template else ()),
    ]
    return tuple(sorted(found, key=lambda problem: (problem.span, problem.rule)))


def scale_of(draft: str, template: Template | None) -> Scale | None:
    """Return the scale of likelihood that a draft names in its front matter, else its template's."""
    named = front_matter(draft).get("scale") or (template.scale if template else "")
    return SCALES.get(named.casefold())


def _is_fact(statement: Statement, sections: frozenset[str]) -> bool:
    if statement.kind is None:
        return statement.section.casefold() in sections
    return statement.kind is StatementKind.FACT


def _is_judgement(statement: Statement, sections: frozenset[str]) -> bool:
    if statement.kind is None:
        return statement.section.casefold() in sections and not statement.keys and not statement.is_quote
    return statement.kind is StatementKind.JUDGEMENT
