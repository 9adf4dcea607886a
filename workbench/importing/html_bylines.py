"""Decides who signed a web page: what it states in JSON-LD and meta elements, checked with the line that it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from workbench.importing.han_names import chinese_people, is_chinese
from workbench.importing.html_page import Page, marked_lines
from workbench.importing.people import byline_of, is_byline, names_in
from workbench.importing.text_facts import read_line

_MARKS = re.compile(
    r"byline|author|reporter|journalist|writer|autor|auteur|redakt|zuozhe|posted-?by|submitted|screenname|\bby\b|记者|기자",
    re.IGNORECASE,
)
_MOST = 12
_LONGEST_BOX = 300
"""Characters of a box that names people beside each other and holds nothing else."""

_Names = tuple[str, ...]


def signed(page: Page, outlet: str) -> Iterator[tuple[str, str]]:
    """Yield the bylines of a page, each with where it was found, the most trusted first; some are empty.

    On a Chinese page only what can be a person's name is one.
    """
    found = _signed(page, outlet)
    if is_chinese(page.title):
        return ((chinese_people(byline), where) for byline, where in found)
    return found


def _signed(page: Page, outlet: str) -> Iterator[tuple[str, str]]:
    """Yield what is stated and shown as a byline.

    A line that the page shows goes before one of JSON-LD where it names the same people and more, for many pages state
    only the first; and where meta elements name the same as the line and JSON-LD others: then it names who uploaded it.
    """
    stated = tuple(filter(None, page.stated.get("byline", "").split(", ")))
    meta = _unique(name for value, _ in page.metas("byline") for name in names_in(value, outlet))
    shown, is_line = _shown(page, outlet)
    if is_line and (_adds_to(shown, stated) or (_is_other(shown, stated) and set(shown) == set(meta))):
        yield ", ".join(shown), "byline element"
    yield ", ".join(stated), "json-ld"
    if is_line and _adds_to(shown, meta):
        yield ", ".join(shown), "byline element"
    yield ", ".join(meta), "meta"
    yield ", ".join(shown), "byline element"
    yield from ((line, "page text") for line in map(byline_of, page.around) if is_byline(line))
    yield from page.lines("byline")


def _adds_to(shown: _Names, stated: _Names) -> bool:
    return bool(stated) and set(stated) < set(shown)


def _is_other(shown: _Names, stated: _Names) -> bool:
    return bool(stated) and not set(shown) & set(stated)


def _shown(page: Page, outlet: str) -> tuple[_Names, bool]:
    """Return the people in the first element that is marked as a byline and names any, and whether it says "by".

    Of the elements in it the one that names most is taken, the innermost of equals: around it stand outlet and place.
    Elements that stand beside each other and are marked alike name one each.
    """
    marked = list(marked_lines(page.marked, _MARKS, _MOST))
    for index, (element, line) in enumerate(marked):
        if names := _names(line, outlet):
            within = [(one, text) for one, text in marked[index + 1 :] if element in one.iterancestors()]
            named = [(found, text) for _, text in within if (found := _names(text, outlet))]
            alike = _beside([(one, text) for one, text in (within or marked[index:]) if _names(text, outlet)], outlet)
            best = max([(names, line), *named], key=lambda pair: (len(pair[0]), -len(pair[1])))
            return (best[0] if len(best[0]) >= len(alike) else alike), any(map(byline_of, (line, best[1])))
    return (), False


def _beside(marked: Sequence[tuple[Any, str]], outlet: str) -> _Names:
    """Return the people in the elements of a small box that are marked as the first of them is, and hold no other."""
    if not marked:
        return ()
    first = marked[0][0]
    alike = [(one, text) for one, text in marked if (one.tag, one.get("class")) == (first.tag, first.get("class"))]
    box = first.getparent()
    box = box if any(one is not first and box in one.iterancestors() for one, _ in alike) else box.getparent()
    if box is None or len("".join(box.itertext())) > _LONGEST_BOX:
        return ()
    return _unique(chain.from_iterable(_names(text, outlet) for one, text in alike if box in one.iterancestors()))


def _names(line: str, outlet: str) -> _Names:
    said = byline_of(line) or read_line(line).values.get("byline", "")
    return tuple(said.split(", ")) if said else names_in(line, outlet)


def _unique(names: Iterator[str]) -> _Names:
    return tuple(dict.fromkeys(names))
