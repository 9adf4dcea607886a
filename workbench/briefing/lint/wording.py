"""Words of likelihood and confidence in judgements: ICD 203 and the PHIA yardstick."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from workbench.briefing.likelihood import (
    ICD_203,
    Scale,
    Term,
    band_of,
    likelihood_terms,
    nearest_term,
    states_confidence,
    vague_words,
)
from workbench.briefing.lint.problems import Fix, Problem
from workbench.briefing.statements import Statement
from workbench.domain.spans import Span
from workbench.sentences import Sentence

_QUOTED = re.compile(r"“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|«[^»]*»|「[^」]*」")


def wording_problems(
    draft: str, judgements: Sequence[Statement], others: Sequence[Statement], scale: Scale | None
) -> Iterator[Problem]:
    """Yield what is wrong with the words of likelihood; *others* are the uncited statements that are no judgement.

    Quoted words are others' and are passed over.
    """
    own = {statement.span: _own_words(draft, statement) for statement in (*judgements, *others)}
    for statement in (*judgements, *others):
        terms = tuple(likelihood_terms(own[statement.span]))
        if terms and states_confidence(own[statement.span]):
            reason = Sentence("Likelihood and confidence stand in one sentence; give each its own (ICD 203).")
            yield Problem("likelihood.with-confidence", statement.span, reason)
    for statement in judgements:
        for match in vague_words(own[statement.span]):
            reason = Sentence(
                "“{words}” says no likelihood; use a term of {scale}, or state it as a fact."
                if scale
                else "“{words}” says no likelihood; use a term, or state it as a fact.",
                words=match.group(),
                scale=scale.name if scale else "",
            )
            yield Problem("likelihood.vague", _at(statement, match.start(), match.end()), reason)
    if scale:
        found = [(s, term) for s in (*judgements, *others) for term in likelihood_terms(own[s.span])]
        yield from _mixed(sorted(found, key=lambda pair: pair[0].span.start), scale)


def _mixed(found: Sequence[tuple[Statement, Term]], scale: Scale) -> Iterator[Problem]:
    rows = [band.terms.index(term.term) for _, term in found if scale.rows and (band := band_of(scale, term.term))]
    for statement, term in found:
        span = _at(statement, term.start, term.end)
        band = band_of(scale, term.term)
        if band is None:
            other = "PHIA" if scale is ICD_203 else "ICD 203"
            reason = Sentence(
                "“{term}” is a term of {other}; this briefing uses {scale}.",
                term=term.term,
                other=other,
                scale=scale.name,
            )
            yield Problem("likelihood.other-scale", span, reason, _fix(nearest_term(scale, term.term), span))
        elif scale.rows and len(set(rows)) > 1 and band.terms.index(term.term) != rows[0]:
            instead = band.terms[rows[0]]
            reason = Sentence(
                "“{term}” and “{first}” are of two rows of {scale}, which are not mixed.",
                term=term.term,
                first=found[0][1].term,
                scale=scale.name,
            )
            yield Problem("likelihood.two-rows", span, reason, _fix(instead, span))


def _fix(term: str, span: Span) -> Fix | None:
    return Fix(Sentence("Write “{term}”", term=term), span, term) if term else None


def _own_words(draft: str, statement: Statement) -> str:
    return _QUOTED.sub(lambda match: " " * len(match.group()), statement.span.of(draft))


def _at(statement: Statement, start: int, end: int) -> Span:
    return Span(statement.span.start + start, statement.span.start + end)
