"""A release as a Markdown file that Obsidian, GitHub, Pandoc and Quarto read alike.

In order: front matter (every string in JSON quotes, which are YAML), the TLP line, the draft with numbered footnotes,
the footnotes, the appendix, the TLP line again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from workbench.briefing.escaping import one_line
from workbench.briefing.evidence import Evidence
from workbench.briefing.manuscript import Manuscript


def render_markdown(manuscript: Manuscript) -> str:
    """Return *manuscript* as a file: LF line ends, one at the end, the same bytes for the same values."""
    label = f"**{manuscript.marking}**" if manuscript.marking else ""
    notes = "\n".join(f"[^{number}]: {note}" for number, note in enumerate(manuscript.notes, start=1))
    parts = (label, manuscript.body, notes, manuscript.appendix, label)
    return _front_matter(manuscript) + "\n\n".join(part for part in parts if part).rstrip() + "\n"


def _front_matter(manuscript: Manuscript) -> str:
    lines = ["---", f"title: {_quoted(manuscript.title)}", f"date: {manuscript.day.isoformat()}"]
    if one_line(manuscript.category):
        lines += ["categories:", f"  - {_quoted(manuscript.category)}"]
    if manuscript.marking:
        lines.append(f"tlp: {_quoted(manuscript.marking)}")
    if manuscript.cited:
        lines.append(f"sources: {_source_count(manuscript.cited)}")
    return "\n".join((*lines, "---", "\n"))


def _source_count(cited: Iterable[Evidence]) -> int:
    return len({(item.outlet, item.byline, item.title, item.published, item.url) for item in cited})


def _quoted(text: str) -> str:
    return json.dumps(one_line(text), ensure_ascii=False)
