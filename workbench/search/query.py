"""The query language: Whoosh reads what was typed, and this module says what it means.

Any string is a legal query: what cannot be understood is left out and named in ``Question.ignored``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from whoosh import query as whoosh_query

from workbench.domain.codebook import TagKind
from workbench.errors import WorkbenchError
from workbench.search import words as vocabulary
from workbench.search.grammar import DATE_FIELDS, FIELDS, NUMBER_FIELDS, TEXT_FIELDS, parser, prepared
from workbench.search.tree import (
    All,
    Any,
    Between,
    Everything,
    Fuzzy,
    Node,
    Pattern,
    Sequence,
    Tagged,
    Value,
    Weighted,
    Without,
)
from workbench.search.values import VALUE_FIELDS, fixed, period

Resolver = Callable[[TagKind, str], frozenset[int]]
"""Return the ids of the tag with this name or alias and of all tags below it; empty where there is none."""

MOST_EDITS = 2
SHORTEST_BEGINNING = 3
MOST_WILD = 6

_WILD = re.compile("[*?]+")
_OPERATORS = frozenset({"AND", "OR", "NOT"})
_JOINING = re.compile(r"(?<!\S)\(*(?:AND|OR)(?=\s|$)")
_QUOTED = re.compile('"[^"]*"')


@dataclass(frozen=True, slots=True)
class Question:
    """Hold what a query asks for, and what of it was ignored, one plain phrase each.

    *words* are its plain words, of which an answer may do with some; none where AND or OR say how to join them.
    """

    tree: Node
    ignored: tuple[str, ...] = ()
    words: frozenset[Node] = frozenset()


def understood(
    text: str,
    *,
    resolve: Resolver,
    today: date,
    typing: bool = False,
    stemmers: Iterable[str] = (vocabulary.ENGLISH,),
) -> Question:
    """Read a query. Every string is one; an empty one asks for everything.

    *typing*: the last word counts as the beginning of a word, too. *stemmers*: those that the index was built with.
    """
    text, ignored = prepared(text)
    reader = _Reader(resolve, today, tuple(stemmers), len(text) if typing else -1, ignored)
    tree = reader.read(text)
    words = frozenset() if _JOINING.search(_QUOTED.sub("", text)) else frozenset(reader.plain)
    return Question(tree or Everything(), tuple(dict.fromkeys(reader.ignored)), words)


@dataclass(slots=True)
class _Reader:
    """Turn one query into a tree, noting what is ignored on the way."""

    resolve: Resolver
    today: date
    stemmers: tuple[str, ...]
    last: int
    ignored: list[str]
    plain: list[Node] = field(default_factory=list)

    def read(self, text: str) -> Node | None:
        try:
            parsed = parser().parse(text, normalize=False)
        except Exception:  # noqa: BLE001 - Whoosh raises whatever it stumbles over ("NOT OR x": IndexError)
            self.ignored.append("the operators: they stand in an order that means nothing")
            return self._plainly(text)
        return self.node(parsed)

    def _plainly(self, text: str) -> Node | None:
        parts = [self._sequence("", part) for part in text.split() if part not in _OPERATORS]
        return _joined(All, parts)

    def node(self, parsed: whoosh_query.Query) -> Node | None:
        found = self._node(parsed)
        factor = min(max(float(getattr(parsed, "boost", 1.0)), 0.0), 100.0)
        return Weighted(found, factor) if found and factor != 1.0 else found

    def _node(self, parsed: whoosh_query.Query) -> Node | None:
        match parsed:
            case whoosh_query.And():
                return _joined(All, [self.node(part) for part in parsed.subqueries])
            case whoosh_query.Or():
                return _joined(Any, [self.node(part) for part in parsed.subqueries])
            case whoosh_query.Not():
                self.last = -1  # half a word would exclude far too much
                part = self.node(parsed.query)
                return Without(part) if part else None
            case whoosh_query.TermRange():
                return self._range(parsed)
            case whoosh_query.Phrase():
                return self._phrase(parsed)
            case whoosh_query.Term() | whoosh_query.FuzzyTerm() | whoosh_query.Prefix() | whoosh_query.Wildcard():
                return self._term(parsed)
            case _:  # nothing, as in "()"
                return None

    def _term(self, parsed: whoosh_query.Query) -> Node | None:
        name, text = parsed.fieldname, parsed.text
        if name not in TEXT_FIELDS and name:
            return self._value(name, text)
        match parsed:
            case whoosh_query.FuzzyTerm():
                return self._fuzzy(name, text, parsed.maxdist)
            case whoosh_query.Prefix():
                return self._sequence(name, text, open_=True)
            case whoosh_query.Wildcard():
                return self._wildcard(name, text)
            case _:
                return self._word(name, text, getattr(parsed, "endchar", None) == self.last)

    def _word(self, name: str, text: str, is_last: bool) -> Node | None:
        if not name and text in _OPERATORS:
            self.ignored.append(f"“{text}”: there is nothing for it to join")
            return None
        if not name and text.endswith(":") and text[:-1] in FIELDS:
            self.ignored.append(f"“{text}”: nothing follows it")
            return None
        readings = [self._sequence(name, text), self._initials(name, text)]
        if readings[0] and is_last:
            readings.append(self._sequence(name, text, open_=True, quiet=True))
        word = _joined(Any, readings)
        if word and not name:
            self.plain.append(word)
        return word

    def _initials(self, name: str, text: str) -> Node | None:
        """Let ``US`` find ``U.S.``, too."""
        if not re.fullmatch("[A-Z]{2,4}", text):
            return None
        return Sequence(name, self._words(".".join(text)), exact=True)

    def _words(self, text: str) -> tuple[vocabulary.Word, ...]:
        return tuple(vocabulary.words(text, self.stemmers))

    def _sequence(
        self, name: str, text: str, *, exact: bool = False, near: int = 1, open_: bool = False, quiet: bool = False
    ) -> Node | None:
        found = self._words(text)
        if not found:
            if not quiet:
                self.ignored.append(f"“{text}”: there is no word in it")
            return None
        return Sequence(name, found, exact, near, open_ and self._is_open(text, found, quiet))

    def _is_open(self, text: str, found: tuple[vocabulary.Word, ...], quiet: bool) -> bool:
        """Say whether the last word can be the beginning of others."""
        last = found[-1].form
        if vocabulary.is_solid(last):  # a whole word already: nothing can continue it
            return False
        if len(found) > 1 and len(last) < SHORTEST_BEGINNING:  # Tantivy gives up over some 16,000 words
            if not quiet:
                self.ignored.append(f"“*” after “{text}”: it needs {SHORTEST_BEGINNING} letters before it there")
            return False
        return True

    def _phrase(self, parsed: whoosh_query.Phrase) -> Node | None:
        name, text = parsed.fieldname, " ".join(parsed.words)
        if name in TEXT_FIELDS or not name:
            return self._sequence(name, text, exact=parsed.slop == 1, near=min(parsed.slop, 100))
        return self._value(name, text)

    def _fuzzy(self, name: str, text: str, distance: int) -> Node | None:
        found = self._words(text)
        if len(found) != 1 or len(found[0].form) < 3 or vocabulary.is_solid(found[0].form):
            self.ignored.append(f"“~” after “{text}”: only a word of three letters or more can be fuzzy")
            return self._sequence(name, text)
        if distance > MOST_EDITS:
            self.ignored.append(f"“~{distance}”: “~{MOST_EDITS}” is the most")
        return Fuzzy(name, found[0].form, min(distance, MOST_EDITS))

    def _wildcard(self, name: str, text: str) -> Node | None:
        text = text.rstrip("?") if "*" not in text else text  # "what now?" asks, it does not match
        if not _WILD.search(text):
            return self._word(name, text, is_last=False)
        if not name and set(text) == {"*"}:
            return Everything()
        pieces = [piece.strip("-'’.,;:&/_()") for piece in re.split(r"[\s\-&/_.,;:]+", text)]
        return _joined(All, [self._piece(name, piece) for piece in pieces if piece])

    def _piece(self, name: str, piece: str) -> Node | None:
        chunks = [self._words(chunk) for chunk in _WILD.split(piece)]
        if any(len(chunk) > 1 or (chunk and vocabulary.is_solid(chunk[0].form)) for chunk in chunks):
            return self._sequence(name, _WILD.sub(" ", piece))
        forms = [chunk[0].form if chunk else "" for chunk in chunks]
        wild = _WILD.findall(piece)
        glob = "".join(form + gap for form, gap in zip(forms, [*wild, ""], strict=True))
        glob = re.sub(r"\*+", "*", glob)
        if glob.count("*") + glob.count("?") > MOST_WILD:  # Tantivy refuses what would take too many states
            self.ignored.append(f"“{piece}”: a word can have {MOST_WILD} wild cards at most")
            return None
        return Pattern(name, glob)

    def _value(self, name: str, text: str) -> Node | None:
        text = text.strip()
        if not text:
            self.ignored.append(f"“{name}:”: nothing follows it")
            return None
        if name in DATE_FIELDS or name in NUMBER_FIELDS:
            low, dots, high = text.partition("..")
            return self._between(name, low or None, (high or None) if dots else low, "[", "]")
        if name in VALUE_FIELDS:
            return self._fixed(name, text)
        kind = TagKind(name)
        ids = self.resolve(kind, text)
        if not ids:
            self.ignored.append(f"no {kind.value} is called “{text}”")
        return Tagged(kind, ids) if ids else None

    def _fixed(self, name: str, text: str) -> Node | None:
        try:
            return Value(name, fixed(name, text))
        except WorkbenchError as unknown:
            self.ignored.append(str(unknown))
            return None

    def _range(self, parsed: whoosh_query.TermRange) -> Node | None:
        name = parsed.fieldname
        if name not in DATE_FIELDS | NUMBER_FIELDS:
            self.ignored.append(f"“{name}[… TO …]”: only dates and numbers have ranges")
            return None
        opening = "{" if parsed.startexcl else "["
        return self._between(name, parsed.start, parsed.end, opening, "}" if parsed.endexcl else "]")

    def _between(self, name: str, low: str | None, high: str | None, opening: str, closing: str) -> Node | None:
        lows, highs = self._ends(name, low), self._ends(name, high)
        if lows is None or highs is None:
            shown = low if lows is None else high
            self.ignored.append(f"“{name}:{shown}”: it is no {'date' if name in DATE_FIELDS else 'number'}")
            return None
        bottom = None if low is None else lows[0] if opening == "[" else lows[1] + 1
        top = None if high is None else highs[1] if closing == "]" else highs[0] - 1
        return Between(name, bottom, top)

    def _ends(self, name: str, text: str | None) -> tuple[int, int] | None:
        if text is None:
            return 0, 0
        if name in DATE_FIELDS:
            return period(text.strip("'"), self.today)
        return (int(text), int(text)) if re.fullmatch("[0-9]{1,12}", text) else None


def _joined(kind: type[All] | type[Any], parts: Iterable[Node | None]) -> Node | None:
    kept = tuple(dict.fromkeys(part for part in parts if part))
    return kind(kept) if len(kept) > 1 else kept[0] if kept else None
