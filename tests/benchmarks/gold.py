"""Compares what was read of pages with what people say that stands on them.

A folder has gold where it holds ``gold.json``: by file name, what an attentive reader finds on the page::

    {"page.html": {"title": "…", "published": "2026-06-22", "byline": ["Mira Tolland"], "outlet": "The Coast Register",
                   "paragraphs": ["…", "…"], "agency": "Reuters", "dateline": "Lusaka", "section": "Business",
                   "notices": ["opinion"]}}

``published`` is a day, empty where the page states none; ``byline`` lists people, empty where the page names none.
What a page's gold leaves out, or gives as null, is not judged. Captions are no part of the main text.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

from workbench.domain.articles import BlockKind, Extracted, Facts
from workbench.errors import WorkbenchError
from workbench.importing.blocks import one_line
from workbench.importing.readers import read

GOLD = "gold.json"
_TOKEN = re.compile("[\u3041-\u30ff\u3400-\u9fff]|\\w+")
_MARKS = ("agency", "dateline", "section", "notices")


@dataclass(frozen=True, slots=True)
class Judged:
    """Say whether one fact of one page is right: *what* is "title", "byline" and so on, or "false byline"."""

    page: str
    what: str
    is_right: bool
    found: str


def judged(folder: Path) -> list[Judged]:
    """Read the pages of *folder* that have gold and judge their facts and paragraphs."""
    gold: dict[str, dict[str, Any]] = json.loads((folder / GOLD).read_text(encoding="utf-8"))
    return [verdict for name, truth in gold.items() for verdict in _judged(name, _read(folder / name), truth)]


def shares(verdicts: Iterable[Judged]) -> dict[str, float]:
    """Return the share of right verdicts by what was judged; of false bylines, the share of pages that have one."""
    by_kind: dict[str, list[bool]] = {}
    for verdict in verdicts:
        by_kind.setdefault(verdict.what, []).append(verdict.is_right)
    return {what: mean(right) for what, right in by_kind.items()}


def scores(folder: Path) -> dict[str, float]:
    """Return the scores of *folder*: shares of right facts and paragraphs, and the mean word F1 of the main text."""
    gold: dict[str, dict[str, Any]] = json.loads((folder / GOLD).read_text(encoding="utf-8"))
    f1 = [
        word_f1(main_words(_read(folder / name)), "\n\n".join(truth["paragraphs"]))
        for name, truth in gold.items()
        if truth.get("paragraphs")
    ]
    return {"pages": len(gold), "word F1": mean(f1), **shares(judged(folder))}


def word_f1(found: str, gold: str) -> float:
    """Return the F1 of the bags of words of two texts; a Chinese or Japanese character is a word."""
    ours, theirs = Counter(_TOKEN.findall(found.lower())), Counter(_TOKEN.findall(gold.lower()))
    shared = (ours & theirs).total()
    return 2 * shared / (ours.total() + theirs.total()) if shared else 0.0


def main_words(extracted: Extracted | None) -> str:
    """Return the main text: all blocks but captions, one a line; nothing where the page could not be read."""
    return "\n".join(_lines(extracted)) if extracted else ""


def _read(path: Path) -> Extracted | None:
    try:
        return read(path.read_bytes(), path.name)
    except WorkbenchError:
        return None


def _lines(extracted: Extracted) -> list[str]:
    shown = (block for block in extracted.blocks if block.kind is not BlockKind.CAPTION)
    return [extracted.text[block.start : block.end] for block in shown]


def _judged(page: str, extracted: Extracted | None, truth: Mapping[str, Any]) -> Iterable[Judged]:
    facts = extracted.facts if extracted else Facts()
    for what in ("title", "outlet"):
        if truth.get(what):
            found = getattr(facts, what)
            yield Judged(page, what, _letters(found) == _letters(truth[what]), found)
    if truth.get("published"):
        yield Judged(page, "published", facts.published[:10] == truth["published"], facts.published)
    if truth.get("byline") is not None:
        yield _byline(page, facts.byline, truth["byline"])
    for what in _MARKS:
        if what in truth:
            found, wanted = getattr(facts, what), truth[what]
            is_right = sorted(found) == sorted(wanted) if what == "notices" else _letters(found) == _letters(wanted)
            yield Judged(page, what, is_right, str(found))
    lines = set(map(one_line, _lines(extracted))) if extracted else set()
    for paragraph in truth.get("paragraphs") or ():
        yield Judged(page, "paragraphs", one_line(paragraph) in lines, paragraph)


def _byline(page: str, found: str, people: list[str]) -> Judged:
    """Judge a byline by its set of people; where the page names nobody, any name is a false byline."""
    if not people:
        return Judged(page, "false byline", bool(found), found)
    return Judged(page, "byline", set(map(_letters, found.split(", "))) == set(map(_letters, people)), found)


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
