"""The query language: Whoosh reads what was typed, and this module says what it means.

Any string is a legal query: what cannot be understood is left out and named in ``Question.ignored``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from whoosh import query as whoosh_query

from workbench.errors import WorkbenchError
from workbench.search import words as vocabulary
from workbench.search.fields import Fields, initials
from workbench.search.grammar import DATE_FIELDS, FIELDS, NUMBER_FIELDS, TEXT_FIELDS, Ignored, parser, prepared
from workbench.search.names import Meant, Names
from workbench.search.tree import All, Any, Everything, Fuzzy, Node, Pattern, Sequence, Weighted, Without
from workbench.sentences import Sentence

MOST_EDITS = 2
SHORTEST_BEGINNING = 3
MOST_WILD = 6

_WILD = re.compile("[*?]+")
_OPERATORS = frozenset({"AND", "OR", "NOT"})
_OPERATOR = re.compile(r'"[^"]*"|\b(?:AND|OR|NOT)\b|(?<!\S)-+')
_JOINING = re.compile(r"(?<!\S)\(*(?:AND|OR)(?=\s|$)")
_QUOTED = re.compile('"[^"]*"')


@dataclass(frozen=True, slots=True)
class Question:
    """Hold what a query asks for, what of it was ignored, and what the names in it mean.

    *words* are its plain words, of which an answer may do with some; none where AND or OR say how to join them.
    """

    tree: Node
    ignored: tuple[Ignored, ...] = ()
    words: frozenset[Node] = frozenset()
    meant: tuple[Meant, ...] = ()

    @property
    def ignored_why(self) -> tuple[str, ...]:
        """Return in plain words what was ignored, each thing once."""
        return tuple(dict.fromkeys(part.why for part in self.ignored))


def understood(
    text: str,
    *,
    today: date,
    names: Names | None = None,
    typing: bool = False,
    stemmers: Iterable[str] = (vocabulary.ENGLISH,),
) -> Question:
    """Read a query. Every string is one; an empty one asks for everything.

    *names*: what the library calls things. *typing*: the last word counts as the beginning of a word, too. *stemmers*:
    those that the index was built with.
    """
    text, ignored = prepared(text)
    fields = Fields(names or Names(), today, tuple(stemmers), [])
    reader = _Reader(fields, len(text) if typing else -1, ignored)
    tree = reader.read(text)
    words = frozenset() if _JOINING.search(_QUOTED.sub("", text)) else frozenset(reader.plain)
    return Question(tree or Everything(), tuple(reader.ignored), words, tuple(dict.fromkeys(fields.meant)))


@dataclass(slots=True)
class _Reader:
    """Turn one query into a tree, noting what is ignored on the way."""

    fields: Fields
    last: int
    ignored: list[Ignored]
    plain: list[Node] = field(default_factory=list)
    at: tuple[int, int] = (0, 0)

    def ignore(self, why: str) -> None:
        """Note that the part that is being read is ignored."""
        self.ignored.append(Ignored(*self.at, why))

    def read(self, text: str) -> Node | None:
        for reading in (text, _OPERATOR.sub(lambda part: part[0] if part[0][0] == '"' else " " * len(part[0]), text)):
            try:
                return self.node(parser().parse(reading, normalize=False))
            except Exception:  # noqa: BLE001 - Whoosh raises whatever it stumbles over ("NOT OR x": IndexError)
                self.ignore(Sentence("the operators: they stand in an order that means nothing"))
        return _joined(All, [self._sequence("", part) for part in text.split()])

    def node(self, parsed: whoosh_query.Query) -> Node | None:
        found = self._node(parsed)
        factor = min(max(float(getattr(parsed, "boost", 1.0)), 0.0), 100.0)
        return Weighted(found, factor) if found and factor != 1.0 else found

    def _node(self, parsed: whoosh_query.Query) -> Node | None:
        self.at = (getattr(parsed, "startchar", None) or 0, getattr(parsed, "endchar", None) or 0)
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
            self.ignore(Sentence("“{text}”: there is nothing for it to join", text=text))
            return None
        if not name and text.endswith(":") and text[:-1] in FIELDS:
            self.ignore(Sentence("“{text}”: nothing follows it", text=text))
            return None
        readings = [self._sequence(name, text), initials(name, text, self.fields.stemmers)]
        if readings[0] and is_last:
            readings.append(self._sequence(name, text, open_=True, quiet=True))
        word = _joined(Any, readings)
        if word and not name:
            self.plain.append(word)
        return word

    def _words(self, text: str) -> tuple[vocabulary.Word, ...]:
        return tuple(vocabulary.words(text, self.fields.stemmers))

    def _sequence(
        self, name: str, text: str, *, exact: bool = False, near: int = 1, open_: bool = False, quiet: bool = False
    ) -> Node | None:
        found = self._words(text)
        if not found:
            if not quiet:
                self.ignore(Sentence("“{text}”: there is no word in it", text=text))
            return None
        return Sequence(name, found, exact, near, open_ and self._is_open(text, found, quiet))

    def _is_open(self, text: str, found: tuple[vocabulary.Word, ...], quiet: bool) -> bool:
        """Say whether the last word can be the beginning of others."""
        last = found[-1].form
        if vocabulary.is_solid(last):  # a whole word already: nothing can continue it
            return False
        if len(found) > 1 and len(last) < SHORTEST_BEGINNING:  # Tantivy gives up over some 16,000 words
            if not quiet:
                self.ignore(
                    Sentence(
                        "“*” after “{text}”: it needs {shortest_beginning} letters before it there",
                        text=text,
                        shortest_beginning=SHORTEST_BEGINNING,
                    )
                )
            return False
        return True

    def _phrase(self, parsed: whoosh_query.Phrase) -> Node | None:
        name, text = parsed.fieldname, " ".join(parsed.words)
        if name == "outlet" and (known := self.fields.outlet(text)):
            return known
        if name in TEXT_FIELDS or not name:
            return self._sequence(name, text, exact=parsed.slop == 1, near=min(parsed.slop, 100))
        return self._value(name, text)

    def _fuzzy(self, name: str, text: str, distance: int) -> Node | None:
        found = self._words(text)
        if len(found) != 1 or len(found[0].form) < 3 or vocabulary.is_solid(found[0].form):
            self.ignore(Sentence("“~” after “{text}”: only a word of three letters or more can be fuzzy", text=text))
            return self._sequence(name, text)
        if distance > MOST_EDITS:
            self.ignore(
                Sentence("“~{distance}”: “~{most_edits}” is the most", distance=distance, most_edits=MOST_EDITS)
            )
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
            self.ignore(
                Sentence("“{piece}”: a word can have {most_wild} wild cards at most", piece=piece, most_wild=MOST_WILD)
            )
            return None
        return Pattern(name, glob)

    def _value(self, name: str, text: str) -> Node | None:
        try:
            return self.fields.node(name, text)
        except WorkbenchError as wrong:
            self.ignore(str(wrong))
            return None

    def _range(self, parsed: whoosh_query.TermRange) -> Node | None:
        name = parsed.fieldname
        if name not in DATE_FIELDS | NUMBER_FIELDS:
            self.ignore(Sentence("“{name}[… TO …]”: only dates and numbers have ranges", name=name))
            return None
        try:
            return self.fields.between(name, parsed.start, parsed.end, above=parsed.startexcl, below=parsed.endexcl)
        except WorkbenchError as wrong:
            self.ignore(str(wrong))
            return None


def _joined(kind: type[All] | type[Any], parts: Iterable[Node | None]) -> Node | None:
    kept = tuple(dict.fromkeys(part for part in parts if part))
    return kind(kept) if len(kept) > 1 else kept[0] if kept else None
