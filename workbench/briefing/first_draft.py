"""A first draft from passages: each with the sentence that says who reports it, grouped by theme.

It is put into what a person has written and takes nothing away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.briefing.citations import quotation
from workbench.briefing.escaping import Place, escaped
from workbench.briefing.evidence import Evidence
from workbench.briefing.lint.shape import sections_holding
from workbench.briefing.statements import read_statements
from workbench.briefing.templates import Template

_FORMS = (
    "According to {name}, {quote} {cite}.",
    "{name} reports: {quote} {cite}.",
    "{quote}, per {name} reporting {cite}.",
)


@dataclass(frozen=True, slots=True)
class Insertion:
    """Hold words to put into a draft before code point *at*."""

    at: int
    words: str

    def into(self, draft: str) -> str:
        """Return *draft* with the words in it; all that stood there still does."""
        return draft[: self.at] + self.words + draft[self.at :]


def first_draft(draft: str, evidence: Sequence[Evidence], template: Template | None) -> Insertion:
    """Return what a draft from *evidence* adds at the end of the section that holds facts, or of the draft."""
    at = _end_of_facts(draft, template)
    before, after = draft[:at], draft[at:]
    gap = "" if not before or before.endswith("\n\n") else "\n" if before.endswith("\n") else "\n\n"
    return Insertion(at, f"{gap}{drafted(evidence).rstrip()}" + ("" if after.startswith("\n") else "\n"))


def drafted(evidence: Iterable[Evidence]) -> str:
    """Return the passages in Markdown: a heading for each theme, largest first, and below it a sentence for each.

    A passage stands once, under the theme that holds most of them; those without a theme come last, with no heading.
    """
    items = tuple(evidence)
    sizes = {name: sum(name in item.themes for item in items) for item in items for name in item.themes}
    groups: dict[str, list[Evidence]] = {name: [] for name in sorted(sizes, key=lambda name: (-sizes[name], name))}
    groups[""] = []
    for item in items:
        groups[max(item.themes, key=lambda name: (sizes[name], name), default="")].append(item)
    parts = []
    for theme, found in groups.items():
        if found:
            by_day = sorted(found, key=lambda item: (item.published or "9999", item.key))
            sentences = " ".join(attributed(item, _FORMS[n % len(_FORMS)]) for n, item in enumerate(by_day))
            parts.append(f"### {escaped(theme)}\n\n{sentences}\n" if theme else f"{sentences}\n")
    return "\n".join(parts)


def attributed(item: Evidence, form: str = _FORMS[0]) -> str:
    """Return the sentence that says who reports the passage, by the outlet's short name, and cites it."""
    # The sentence has a stop of its own; a second one within the marks would be one too many.
    quote, cite = quotation(item.quote.rstrip().rstrip(".。")), f"[@{item.key}]"
    if item.chatham_house:
        return f"According to an unnamed source (Chatham House Rule), {quote} {cite}."
    if not item.cited_as:
        return f"{quote} {cite}."
    sentence = form.format(name=escaped(item.cited_as, Place.INLINE), quote=quote, cite=cite)
    return sentence[:1].upper() + sentence[1:]


def _end_of_facts(draft: str, template: Template | None) -> int:
    wanted = sections_holding(template, "facts") or {"key developments"}
    headings = [heading for heading in read_statements(draft).headings if heading.level <= 2]
    ends = [heading.span.start for heading in headings[1:]] + [len(draft)]
    for heading, end in zip(headings, ends, strict=False):
        if heading.level == 2 and heading.words.casefold() in wanted:
            return len(draft[:end].rstrip())
    return len(draft.rstrip())
