"""A release before it has a format: built once from the draft and its evidence, the same for all renderers.

Its parts are Markdown, since that is what is checked; ``markdown`` joins them, and ``document`` reads them as blocks for
the other formats. Nothing in it depends on the clock, the machine or the library's ids.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from workbench.briefing.annex import annex
from workbench.briefing.citations import footnote_numbers, with_citations
from workbench.briefing.drafts import neutral
from workbench.briefing.escaping import escaped
from workbench.briefing.evidence import Evidence
from workbench.briefing.likelihood import Scale, likelihood_terms
from workbench.briefing.sources import footnote
from workbench.domain.briefings import title_of
from workbench.domain.markings import Marking


@dataclass(frozen=True, slots=True)
class Manuscript:
    """Hold the parts of a release in Markdown.

    *body* is the draft with numbered footnotes, *notes* the text of each, from 1; *appendix* is the source summary, the
    scale of likelihood and the annex. *cited* is the evidence in the order of the notes.
    """

    title: str
    category: str
    day: date
    marking: Marking | None
    body: str
    notes: tuple[str, ...]
    appendix: str
    cited: tuple[Evidence, ...]

    def mended(self, mend: Callable[[str], str]) -> Manuscript:
        """Return this with *mend* done to every text in it; *mend* keeps the lines of the notes."""
        return replace(
            self,
            title=mend(self.title),
            category=mend(self.category),
            body=mend(self.body),
            notes=tuple(mend("\n".join(self.notes)).split("\n")) if self.notes else (),
            appendix=mend(self.appendix),
        )

    def ending_with(self, words: str) -> Manuscript:
        """Return this with *words* at the end of its appendix."""
        return replace(self, appendix="\n\n".join(part for part in (self.appendix, words) if part))


def manuscript(
    draft: str,
    evidence: Mapping[str, Evidence],
    *,
    title: str,
    category: str,
    day: date,
    marking: Marking | None,
    summary: str = "",
    scale: Scale | None = None,
) -> Manuscript:
    """Build the release of *draft*: the same values give the same parts.

    *marking* is the briefing's own, ``None`` for a release without TLP lines; *summary* the source summary statement;
    *scale* is shown where the draft uses its words. A cited key that *evidence* lacks stays in the text as it is, for the
    release check to refuse.
    """
    body = neutral(draft).strip("\n")
    known = {key: number for number, key in enumerate((k for k in footnote_numbers(body) if k in evidence), start=1)}
    text = with_citations(body, lambda key: f"[^{known[key]}]" if key in known else f"[@{key}]")
    cited = tuple(evidence[key] for key in known)
    return Manuscript(
        title=title,
        category=category,
        day=day,
        marking=marking,
        body=text if title_of(body) else f"# {escaped(title)}\n\n{text}",
        notes=tuple(footnote(item, briefing_marking=marking) for item in cited),
        appendix="\n\n".join(_appendix(body, known, evidence, summary, scale)),
        cited=cited,
    )


def _appendix(
    body: str, known: Mapping[str, int], evidence: Mapping[str, Evidence], summary: str, scale: Scale | None
) -> Iterable[str]:
    if summary and known:
        yield f"## Source summary\n\n{escaped(summary)}"
    if scale and next(likelihood_terms(body), None):
        yield f"## Scale of likelihood\n\n{scale.table()}"
    if known:
        yield annex(known, evidence)
