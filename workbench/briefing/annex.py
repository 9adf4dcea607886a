"""The annex of a release: each cited passage under its actors, then under its themes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from workbench.briefing.citations import quotation, quoted_block
from workbench.briefing.escaping import Place, escaped, one_line
from workbench.briefing.evidence import Evidence
from workbench.briefing.sources import grade_legend, short_form

_FIRST_WORDS = 60


def annex(numbers: Mapping[str, int], evidence: Mapping[str, Evidence]) -> str:
    """Return the annex in Markdown; *numbers* gives the footnote of each cited key.

    A passage is quoted in full under its first tag; under every later one a line points there. Tags stand in
    alphabetical order, passages in the order of their footnotes.
    """
    cited = [evidence[key] for key in numbers if key in evidence]
    if not cited:
        return ""
    shown: dict[str, str] = {}
    parts = ["## Annotated passages"]
    parts += _half("By actor", cited, lambda item: item.actors, numbers, shown)
    parts += _half("By theme", cited, lambda item: item.themes, numbers, shown)
    untagged = [item for item in cited if item.key not in shown]
    if untagged:
        parts += ["### Without tags", *(_in_full(item, numbers[item.key]) for item in untagged)]
    return "\n\n".join((*parts, grade_legend(cited)))


def _half(
    heading: str,
    cited: Sequence[Evidence],
    tags_of: Callable[[Evidence], tuple[str, ...]],
    numbers: Mapping[str, int],
    shown: dict[str, str],
) -> list[str]:
    tags = sorted({tag for item in cited for tag in tags_of(item)}, key=lambda tag: (tag.casefold(), tag))
    parts = [f"### {heading}"] if tags else []
    for tag in tags:
        parts += [
            f"#### {escaped(tag)}",
            *_group(tag, [item for item in cited if tag in tags_of(item)], numbers, shown),
        ]
    return parts


def _group(tag: str, items: Sequence[Evidence], numbers: Mapping[str, int], shown: dict[str, str]) -> list[str]:
    new = [item for item in items if item.key not in shown]
    references = [_reference(item, numbers[item.key], shown[item.key]) for item in items if item.key in shown]
    shown.update((item.key, tag) for item in new)
    parts = [_in_full(item, numbers[item.key]) for item in new]
    return [*parts, "\n".join(references)] if references else parts


def _in_full(item: Evidence, number: int) -> str:
    tags = [
        f"{label}: {', '.join(map(escaped, names))}"
        for label, names in (("Actors", item.actors), ("Themes", item.themes))
        if names
    ]
    source = f"— {escaped(short_form(item))}[^{number}]"
    return f"{quoted_block(item.quote)}\n\n" + " · ".join((source, *tags))


def _reference(item: Evidence, number: int, tag: str) -> str:
    source = escaped(short_form(item), Place.LINE_START)
    words = _shortened(item.quote)
    elsewhere = "" if words == one_line(item.quote) else f" (in full under {escaped(tag)})"
    return f"- {source}[^{number}]: {quotation(words)}{elsewhere}"


def _shortened(quote: str) -> str:
    line = one_line(quote)
    if len(line) <= _FIRST_WORDS:
        return line
    start = line[:_FIRST_WORDS]
    return (start.rpartition(" ")[0] or start).rstrip(" ,;:.") + " …"
