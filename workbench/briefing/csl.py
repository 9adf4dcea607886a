"""The sources of a release as CSL-JSON, which reference managers and Pandoc read."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from workbench.briefing.evidence import Evidence
from workbench.briefing.hidden import without_hidden
from workbench.briefing.urls import link_target

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def render_csl(cited: Sequence[Evidence]) -> str:
    """Return a list of CSL items, one for each note, with the note's number as its id."""
    items = [_item(number, item) for number, item in enumerate(cited, start=1)]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def _item(number: int, item: Evidence) -> dict[str, Any]:
    texts = {
        "title": item.title,
        "container-title": item.outlet or (item.cited_as if item.chatham_house else ""),
        "container-title-short": item.outlet_short,
        "language": item.language,
        "URL": link_target(item.url),
        "source": item.agency,
    }
    value: dict[str, Any] = {"id": f"note-{number}", "type": "article-newspaper"}
    value |= {name: without_hidden(text) for name, text in texts.items() if text}
    if item.byline:
        value["author"] = [{"literal": without_hidden(item.byline)}]
    if match := _DATE.match(item.published):
        value["issued"] = {"date-parts": [[int(part) for part in match.groups() if part]]}
    return value
