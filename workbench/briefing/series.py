"""A series of briefings: the index page over what was released of it, and the links from one release to others.

Both are built from ``Released`` alone: what was never released has none, so that its title cannot get out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from workbench.briefing.escaping import Place, escaped
from workbench.briefing.formats import Format
from workbench.briefing.manuscript import Manuscript
from workbench.briefing.sources import spoken_date
from workbench.domain.markings import Marking

_UNSAFE = '%<>"\\^`{}|#?[]() '


@dataclass(frozen=True, slots=True)
class Released:
    """Hold a file that has left, as other files of its series may name it.

    *title* and *category* are those that it bore. *released* is a time in UTC (ISO 8601); *number* grows from one release of
    the library to the next.
    """

    title: str
    category: str
    file: str
    file_format: Format
    marking: Marking | None
    released: str
    number: int

    @property
    def target(self) -> str:
        """Return the address of the file for those that lie beside it."""
        return "".join(quote(letter) if letter in _UNSAFE else letter for letter in self.file)


def preferred(releases: Iterable[Released], file_format: Format) -> Released | None:
    """Return the newest of one briefing's *releases* (newest first), one of the wanted format where there is any."""
    found = tuple(releases)
    return next((item for item in found if item.file_format is file_format), found[0] if found else None)


def series_index(series: str, entries: Sequence[Released], *, day: date, marking: Marking | None) -> Manuscript:
    """Return the index page of a series: its releases by category, the newest first."""
    return Manuscript(
        title=series,
        category="",
        day=day,
        marking=marking,
        body=f"# {escaped(series)}\n\n{_extent(entries)}",
        notes=(),
        appendix="\n\n".join(f"## {heading}\n\n{_list(items)}" for heading, items in _by_category(entries)),
        cited=(),
    )


def other_categories(category: str, others: Sequence[Released], index: Released | None) -> str:
    """Return what leads from a release to its series: the newest of each other category, and the index page; in Markdown."""
    newest = {item.category.casefold(): item for item in sorted(others, key=lambda item: item.number)}
    found = sorted(
        (item for key, item in newest.items() if key not in {"", category.casefold()}),
        key=lambda item: item.category.casefold(),
    )
    lines = [f"- {escaped(item.category, Place.LINE_START)}: {_link(item)}, {_when(item)}" for item in found]
    if index is not None:
        lines.append(f"- {_link(index)}: all briefings")
    return "\n".join(("## Explore other categories", "", *lines)) if lines else ""


def _by_category(entries: Sequence[Released]) -> list[tuple[str, list[Released]]]:
    groups: dict[str, list[Released]] = {}
    for item in sorted(entries, key=lambda item: item.number, reverse=True):
        groups.setdefault(item.category.casefold(), []).append(item)
    named = [(escaped(items[0].category), items) for key, items in sorted(groups.items()) if key]
    rest = groups.get("", [])
    return [*named, ("Without a category" if named else "Briefings", rest)] if rest else named


def _list(items: Sequence[Released]) -> str:
    return "\n".join(f"- {_link(item)}, {_when(item)}" for item in items)


def _link(item: Released) -> str:
    return f"[{escaped(item.title)}](<{item.target}>)"


def _when(item: Released) -> str:
    return spoken_date(item.released) + (f" · {item.marking}" if item.marking else "")


def _extent(entries: Sequence[Released]) -> str:
    days = sorted(item.released for item in entries)
    if not days:
        return "No briefing of this series is released yet."
    first, last = spoken_date(days[0]), spoken_date(days[-1])
    count = "1 briefing" if len(days) == 1 else f"{len(days)} briefings"
    return f"{count}, released on {last}." if first == last else f"{count}, released between {first} and {last}."
