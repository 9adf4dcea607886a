"""A draft and its evidence as a Markdown file that Obsidian, GitHub, Pandoc and Quarto read alike.

In order: front matter (every string in JSON quotes, which are YAML), the TLP line, the draft with numbered footnotes,
the footnotes, the annex, the TLP line again. No line depends on the clock, the machine or the library's ids.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date

from workbench.briefing.annex import annex
from workbench.briefing.citations import footnote_numbers, with_citations
from workbench.briefing.drafts import neutral
from workbench.briefing.escaping import escaped, one_line
from workbench.briefing.evidence import Evidence
from workbench.briefing.sources import footnote
from workbench.domain.briefings import title_of
from workbench.domain.markings import Marking


def render_markdown(
    draft: str,
    evidence: Mapping[str, Evidence],
    *,
    title: str,
    category: str,
    day: date,
    marking: Marking | None,
) -> str:
    """Return the release of *draft*: LF line ends, one at the end, the same bytes for the same values.

    *marking* is the briefing's own, ``None`` for a release without TLP lines. A cited key that *evidence* lacks stays
    in the text as it is, for the release check to refuse.
    """
    body = neutral(draft).strip("\n")
    known = {key: number for number, key in enumerate((k for k in footnote_numbers(body) if k in evidence), start=1)}
    text = with_citations(body, lambda key: f"[^{known[key]}]" if key in known else f"[@{key}]")
    label = f"**{marking}**" if marking else ""
    notes = "\n".join(
        f"[^{number}]: {footnote(evidence[key], briefing_marking=marking)}" for key, number in known.items()
    )
    heading = "" if title_of(body) else f"# {escaped(title)}"
    parts = (label, heading, text, notes, annex(known, evidence), label)
    return (
        _front_matter(title, category, day, marking, _source_count(evidence[key] for key in known))
        + "\n\n".join(part for part in parts if part).rstrip()
        + "\n"
    )


def _front_matter(title: str, category: str, day: date, marking: Marking | None, sources: int) -> str:
    lines = ["---", f"title: {_quoted(title)}", f"date: {day.isoformat()}"]
    if one_line(category):
        lines += ["categories:", f"  - {_quoted(category)}"]
    if marking:
        lines.append(f"tlp: {_quoted(marking)}")
    return "\n".join((*lines, f"sources: {sources}", "---", "\n"))


def _source_count(cited: Iterable[Evidence]) -> int:
    return len({(item.outlet, item.byline, item.title, item.published, item.url) for item in cited})


def _quoted(text: str) -> str:
    return json.dumps(one_line(text), ensure_ascii=False)
