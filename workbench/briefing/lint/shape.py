"""The shape that the briefing's template asks for: sections that are there, filled, and within their limits."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.briefing.lint.problems import Problem
from workbench.briefing.statements import Heading, Statement, Statements
from workbench.briefing.templates import GUIDANCE, Section, Template
from workbench.domain.spans import Span
from workbench.domain.texts import word_count
from workbench.sentences import Sentence


def shape_problems(draft: str, read: Statements, template: Template) -> Iterator[Problem]:
    """Yield where *draft* is not as *template* asks."""
    there = {heading.words.casefold(): heading for heading in read.headings if heading.level == 2}
    for section in template.sections:
        heading = there.get(section.heading.casefold())
        if heading is None:
            if section.required:
                yield Problem(
                    "section.missing",
                    Span(0, 0),
                    Sentence("The section “{section}” is missing.", section=section.heading),
                )
            continue
        own = [s for s in read.statements if s.section == heading.words]
        yield from _section_problems(section, heading, own)
    for match in GUIDANCE.finditer(draft):
        yield Problem("guidance", Span(*match.span()), Sentence("Guidance of the template stands here still."))


def _section_problems(section: Section, heading: Heading, own: list[Statement]) -> Iterator[Problem]:
    if section.required and not own:
        yield Problem(
            "section.empty", heading.span, Sentence("The section “{section}” is empty.", section=section.heading)
        )
    words = sum(word_count(statement.words) for statement in own)
    if section.words and words > section.words:
        reason = Sentence(
            "“{section}” has {words} words; at most {most} are meant for it.",
            section=section.heading,
            words=words,
            most=section.words,
        )
        yield Problem("section.long", heading.span, reason)


def sections_holding(template: Template | None, what: str) -> frozenset[str]:
    """Return the headings of the sections that hold "facts" or "judgements", in lower case."""
    return frozenset(s.heading.casefold() for s in template.sections if s.holds == what) if template else frozenset()
