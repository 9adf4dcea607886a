"""What is asked for by a field that is no text: dates, numbers, fixed words, and the names of the library."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from workbench.domain.codebook import Alias, Tag, TagKind
from workbench.domain.texts import normalised
from workbench.errors import WorkbenchError
from workbench.search.grammar import DATE_FIELDS, MENTIONS, NUMBER_FIELDS
from workbench.search.names import Meant, Names
from workbench.search.schema import CAPITALS
from workbench.search.tree import All, Any, Between, Known, Node, Sequence, Value
from workbench.search.values import VALUE_FIELDS, fixed, in_utc, period
from workbench.search.words import WORD, Word, capitals, words
from workbench.sentences import Sentence

_WHERE_NAMED = ("title", "text")


@dataclass(slots=True)
class Fields:
    """Read what stands after the colon of such a field, and keep what names turned out to mean."""

    names: Names
    today: date
    stemmers: tuple[str, ...]
    meant: list[Meant]

    def node(self, name: str, text: str) -> Node:
        """Return what ``name:text`` asks for. Raises WorkbenchError, saying what is wrong with it."""
        text = text.strip()
        if not text:
            raise WorkbenchError("“{name}:”: nothing follows it", name=name)
        if name in DATE_FIELDS or name in NUMBER_FIELDS:
            low, dots, high = text.partition("..")
            return self.between(name, low or None, (high or None) if dots else low)
        if name in VALUE_FIELDS:
            return Value(name, fixed(name, text))
        return self._mentioned(text) if name == MENTIONS else self._tagged(TagKind(name), text)

    def between(
        self, name: str, low: str | None, high: str | None, *, above: bool = False, below: bool = False
    ) -> Node:
        """Return what lies from *low* to *high*: *above* and *below* leave out the ends themselves."""
        lows, highs = self._ends(name, low), self._ends(name, high)
        bottom = None if low is None else lows[1] + 1 if above else lows[0]
        top = None if high is None else highs[0] - 1 if below else highs[1]
        return Between(name, bottom, top)

    def outlet(self, text: str) -> Node | None:
        """Return what asks for the outlet of this very name, ``None`` where none is called so."""
        ids = self.names.outlet_ids(text)
        return Known("outlet_id", ids) if ids else None

    def _ends(self, name: str, text: str | None) -> tuple[int, int]:
        if text is None:
            return 0, 0
        if name in DATE_FIELDS:
            ends = period(text.strip("'"), self.today)
            if ends and name == "imported":
                ends = in_utc(ends[0]), in_utc(ends[1])
        else:
            ends = (int(text), int(text)) if re.fullmatch("[0-9]{1,12}", text) else None
        if ends is None:
            kind = Sentence(
                "“{name}:{text}”: it is no date" if name in DATE_FIELDS else "“{name}:{text}”: it is no number",
                name=name,
                text=text,
            )
            raise WorkbenchError(kind)
        return ends

    def _tag(self, kind: TagKind, text: str) -> Tag:
        tag = self.names.tag(kind, text)
        if tag is None:
            raise WorkbenchError(
                "no actor is called “{text}”" if kind is TagKind.ACTOR else "no theme is called “{text}”", text=text
            )
        return tag

    def _tagged(self, kind: TagKind, text: str) -> Node:
        tag, known = self._tag(kind, text), self.names.codebook()
        ids = known.with_descendants(tag.ref)
        below = tuple(other.name for other in known.of_kind(kind) if other.id in ids and other.id != tag.id)
        self.meant.append(Meant(kind.value, text, tag.name, below))
        return Known(kind.value, ids)

    def _mentioned(self, text: str) -> Node:
        actor = self._tag(TagKind.ACTOR, text)
        names = (actor.own_name, *actor.aliases)
        self.meant.append(Meant(MENTIONS, text, actor.name, tuple(alias.name for alias in actor.aliases)))
        asked = [self._spelled(alias, found) for alias in names if (found := tuple(words(alias.name, self.stemmers)))]
        if not asked:
            raise WorkbenchError("“{mentions}:{text}”: there is no word in it", mentions=MENTIONS, text=text)
        return Any(tuple(asked))

    @staticmethod
    def _spelled(alias: Alias, found: tuple[Word, ...]) -> Node:
        """Return what asks for a name; where its case counts, for its words with capital letters as they are written."""
        name, cased = alias.name, alias.case_sensitive
        placed = Any(tuple(Sequence(field, found, exact=True, alias=name, cased=cased) for field in _WHERE_NAMED))
        written = sorted(capitals(WORD.findall(normalised(name)))) if cased else ()
        return All((placed, *(Value(CAPITALS, (word,)) for word in written))) if written else placed


def initials(name: str, text: str, stemmers: tuple[str, ...]) -> Node | None:
    """Let ``US`` find ``U.S.``, too."""
    if not re.fullmatch("[A-Z]{2,4}", text):
        return None
    spelled: tuple[Word, ...] = tuple(words(".".join(text), stemmers))
    return Sequence(name, spelled, exact=True)
