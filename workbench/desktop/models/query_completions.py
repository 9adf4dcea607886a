"""What can stand at the caret of a query: fields, the names in the library, the words that a field knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.desktop.language import language_name, translated
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.offer_list import Offer
from workbench.desktop.widgets.fields.palette_list import PaletteItem, matching, tag_item
from workbench.domain.articles import Status
from workbench.domain.codebook import TagKind
from workbench.domain.grading import RELIABILITY
from workbench.domain.markings import Marking
from workbench.library import articles, outlets
from workbench.search.documents import HAS, KINDS
from workbench.search.filters import Filter
from workbench.search.values import UNMARKED

FIELDS: dict[str, object] = {
    "actor": QT_TRANSLATE_NOOP("QueryCompletions", "passages tagged with an actor, by any of its names"),
    "theme": QT_TRANSLATE_NOOP("QueryCompletions", "passages tagged with a theme, or one below it"),
    "mentions": QT_TRANSLATE_NOOP("QueryCompletions", "any name of an actor, in the text"),
    "outlet": QT_TRANSLATE_NOOP("QueryCompletions", "who published it"),
    "published": QT_TRANSLATE_NOOP("QueryCompletions", "a day, a month, “last 7 days”"),
    "imported": QT_TRANSLATE_NOOP("QueryCompletions", "when it came into the library"),
    "language": QT_TRANSLATE_NOOP("QueryCompletions", "the language of the text"),
    "status": QT_TRANSLATE_NOOP("QueryCompletions", "unread, read, archived"),
    "has": QT_TRANSLATE_NOOP("QueryCompletions", "passages, notes, copies, revisions, a star"),
    "kind": QT_TRANSLATE_NOOP("QueryCompletions", "what sort of file it was"),
    "marking": QT_TRANSLATE_NOOP("QueryCompletions", "the TLP label"),
    "reliability": QT_TRANSLATE_NOOP("QueryCompletions", "the grade of its outlet, A to F"),
    "title": QT_TRANSLATE_NOOP("QueryCompletions", "words of the title"),
    "byline": QT_TRANSLATE_NOOP("QueryCompletions", "who wrote it"),
    "url": QT_TRANSLATE_NOOP("QueryCompletions", "words of the address"),
    "words": QT_TRANSLATE_NOOP("QueryCompletions", "how long it is: words:[500 TO]"),
}
"""The fields that are offered, those used most first, and what each asks for."""

MOST_OFFERED = 50
SHORTEST_NAME = 3
"""From so many letters on, the name of a field is continued."""

_PERIODS = ("today", "yesterday", "last 7 days", "last 30 days", "this week", "last week", "this month", "last month")
_VALUE = re.compile(rf"(?<![^\s(-])(?P<field>{'|'.join(FIELDS)}):(?P<value>\"[^\"]*|[^\s\"()\[{{]*)$")
_NAME = re.compile(r"(?<![^\s(-])[a-z]*$")


@dataclass(frozen=True, slots=True)
class Spot:
    """Say what is being typed at a caret: after *field*, or where that is empty the name of one."""

    field: str
    typed: str
    start: int
    end: int


class QueryCompletions:
    """Offer what fits; *recent* are the queries asked before, the newest first."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._languages: tuple[str, ...] | None = None
        self.recent: tuple[str, ...] = ()
        self._values: dict[str, Callable[[], Iterable[PaletteItem]]] = {
            "actor": lambda: self._tags("actor", TagKind.ACTOR),
            "mentions": lambda: self._tags("mentions", TagKind.ACTOR),
            "theme": lambda: self._tags("theme", TagKind.THEME),
            "outlet": self._outlets,
            "language": self._language_items,
            "published": lambda: _items("published", _PERIODS),
            "imported": lambda: _items("imported", _PERIODS),
            "status": lambda: _items("status", (status.value for status in Status)),
            "has": lambda: _items("has", sorted(HAS)),
            "kind": lambda: _items("kind", KINDS),
            "marking": lambda: _items("marking", (UNMARKED, *(marking.value for marking in Marking))),
            "reliability": lambda: (_item("reliability", grade, translated(why)) for grade, why in RELIABILITY.items()),
        }

    def forget(self) -> None:
        """Read the languages of the articles anew when they are needed again."""
        self._languages = None

    def offer(self, text: str, caret: int, asked: bool) -> Offer | None:
        """Return what fits at *caret*, ``None`` where nothing does; names of fields only when *asked* for."""
        if not text.strip() and not asked:
            return _offer(0, len(text), [PaletteItem(f"{query}\n", query, icon="history") for query in self.recent])
        spot = spot_at(text, caret)
        if spot is None:
            return None
        if not spot.field:
            return _offer(spot.start, spot.end, _fields(spot.typed)) if asked else None
        items = list(self._values.get(spot.field, tuple)())
        if not asked and any(item.title.casefold() == spot.typed.casefold() for item in items):
            return None
        return _offer(spot.start, spot.end, matching(spot.typed, items))

    @staticmethod
    def hint(text: str, caret: int) -> str:
        """Return how the name of a field that is being typed goes on, empty where none is."""
        spot = spot_at(text, caret)
        if spot is None or spot.field or len(spot.typed) < SHORTEST_NAME:
            return ""
        return next((f"{name}:"[len(spot.typed) :] for name in FIELDS if name.startswith(spot.typed)), "")

    def _tags(self, field: str, kind: TagKind) -> Iterator[PaletteItem]:
        for tag in self._session.codebook.of_kind(kind):
            yield tag_item(f"{Filter(field, tag.name)} ", tag)

    def _outlets(self) -> Iterator[PaletteItem]:
        for outlet in outlets.all_of(self._session.db):
            short = () if outlet.short_name in ("", outlet.name) else (outlet.short_name,)
            yield PaletteItem(str(Filter("outlet", outlet.name)) + " ", outlet.name, keywords=short)

    def _language_items(self) -> Iterator[PaletteItem]:
        if self._languages is None:
            self._languages = articles.languages(self._session.db)
        for code in self._languages:
            name = language_name(code)
            yield PaletteItem(f"language:{code} ", code, name, keywords=(name,))


def spot_at(text: str, caret: int) -> Spot | None:
    """Return what is being typed at *caret* (code points), ``None`` where it is no field and no value of one."""
    before, after = text[:caret], text[caret:]
    value = _VALUE.search(before)
    if value:
        typed = value["value"]
        rest = re.match(r'[^"]*"\s?' if typed.startswith('"') else r'[^\s"()]*\s?', after)
        return Spot(value["field"], typed.removeprefix('"'), value.start(), caret + (rest.end() if rest else 0))
    name = _NAME.search(before)
    return Spot("", name[0], name.start(), caret) if name and (not after or after[0].isspace()) else None


def _offer(start: int, end: int, items: Iterable[PaletteItem]) -> Offer | None:
    some = tuple(items)[:MOST_OFFERED]
    return Offer(start, end, some) if some else None


def _fields(typed: str) -> Iterator[PaletteItem]:
    for name, meaning in FIELDS.items():
        if name.startswith(typed):
            yield PaletteItem(f"{name}:", f"{name}:", QCoreApplication.translate("QueryCompletions", str(meaning)))


def _items(field: str, values: Iterable[str]) -> Iterator[PaletteItem]:
    return (_item(field, value) for value in values)


def _item(field: str, value: str, meaning: str = "") -> PaletteItem:
    return PaletteItem(f"{Filter(field, value)} ", value, meaning)
