"""Strings that must not occur in a release: looked for in what a reader would see, whatever the markup around them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from urllib.parse import unquote

from workbench.briefing.escaping import one_line, unescaped
from workbench.briefing.evidence import Evidence
from workbench.briefing.findings import Finding, Level, excerpt_of, named
from workbench.briefing.hidden import without_hidden
from workbench.sentences import Sentence

_SHORTEST_NOTE = 12
_SHORTEST_PHRASE = 24
_SHORTEST_CJK_QUOTE = 12
_SHORTEST_NAME = 3
_PIECE = 12
_STRIDE = 4
_EVERYBODYS_NAMES = frozenset((
    "admin", "administrator", "agent", "analyst", "app", "build", "builder", "code", "computer", "daemon",
    "debian", "default", "demo", "desktop", "dev", "developer", "docker", "fedora", "git", "guest", "home",
    "jenkins", "laptop", "linux", "localhost", "mac", "macbook", "machine", "node", "nobody", "office", "owner",
    "pc", "root", "runner", "sandbox", "server", "service", "student", "test", "tester", "ubuntu", "user",
    "users", "vagrant", "web", "windows", "work", "workspace",
))  # fmt: skip
_BLOCK_MARKS = re.compile(r"^[ \t]*(?:>[ \t]*)+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Private:
    """Hold what must not leave: notes, quotes of passages not included, names of analysts and the host, local paths.

    *never* is the analyst's own list; *unnamed* are the sources that may be quoted and not named (Chatham House Rule).
    """

    notes: tuple[str, ...] = ()
    excluded_quotes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()


def private_findings(released: str, private: Private, included: Iterable[Evidence]) -> Iterator[Finding]:
    """Yield a finding for each private string in *released*.

    A string that an included passage shows anyway gives nothing away and is passed over: a note that repeats the
    quote, an excluded quote inside an included one, a byline with the user's name. Short notes and quotes, and names
    that any machine may have, are not looked for, since they would be found everywhere.
    """
    text = _Reading(released)
    public = _public_text(included)
    for note in private.notes:
        lines = (line for line in note.split("\n") if _is_own(line))
        yield from text.findings("note", Level.REFUSE, Sentence("Repeats a private note; take it out."), lines, public)
    quotes = (quote for quote in private.excluded_quotes if _is_telling(quote))
    message = Sentence("Quotes a passage that this briefing does not cite; cite it or take it out.")
    yield from text.findings("excluded", Level.REFUSE, message, quotes, public)
    paths = (path for path in private.paths if len(path) > _SHORTEST_NAME)
    yield from text.findings(
        "path", Level.REFUSE, Sentence("Names a folder of this machine; take it out."), paths, public, edges=True
    )
    message = Sentence("Holds words of the never-release list; take them out.")
    yield from text.findings("never", Level.REFUSE, message, private.never, "", edges=True)
    message = Sentence("Names a source under the Chatham House Rule; take the name out.")
    yield from text.findings("unnamed", Level.REFUSE, message, private.unnamed, public, edges=True)
    for name in private.names:
        if len(name) < _SHORTEST_NAME or name.casefold() in _EVERYBODYS_NAMES:
            continue
        # "kim" may be a word of the text; "ws-0417" or "k.petrova" is nothing but the machine or the login.
        level = Level.REFUSE if re.search(r"[\d_.-]", name) else Level.ASK
        message = Sentence("Names an analyst or the machine; take it out.")
        yield from text.findings("name", level, message, (name,), public, edges=True)


class _Reading:
    """The text as a reader sees it: one line, escapes resolved, without quote marks of Markdown, in one case."""

    def __init__(self, released: str) -> None:
        self._lines = _BLOCK_MARKS.sub("", released).split("\n")
        self._text = _folded("\n".join(self._lines))
        self._pieces = frozenset(self._text[at : at + _PIECE] for at in range(0, len(self._text), _STRIDE))

    def findings(
        self, kind: str, level: Level, message: str, strings: Iterable[str], public: str, *, edges: bool = False
    ) -> Iterator[Finding]:
        for string in strings:
            wanted = _folded(without_hidden(string), markdown=False)
            at = _find(self._text, wanted, edges=edges) if self._may_hold(wanted) else -1
            if at >= 0 and _find(public, wanted, edges=edges) < 0:
                yield Finding(named(kind, wanted), level, message, self._line_at(at), excerpt_of(string))

    def _line_at(self, place: int) -> int:
        """Return the number of the line, from 1, that a place in the folded text comes from."""
        folded = (len(line) + 1 if (line := _folded(words)) else 0 for words in self._lines)
        return bisect_right(list(accumulate(folded)), place) + 1

    def _may_hold(self, wanted: str) -> bool:
        # A library has tens of thousands of notes and quotes; nearly all of them are ruled out here, at no cost: of as
        # many pieces in a row as the stride is wide, one begins where a piece of the text does.
        if len(wanted) < _PIECE + _STRIDE:
            return True
        return any(wanted[at : at + _PIECE] in self._pieces for at in range(_STRIDE))


def _find(text: str, wanted: str, *, edges: bool) -> int:
    at = text.find(wanted)
    if at < 0 or not edges:
        return at
    match = re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", text)
    return match.start() if match else -1


def _folded(line: str, *, markdown: bool = True) -> str:
    return unquote(one_line(unescaped(line) if markdown else line)).casefold()


def _public_text(included: Iterable[Evidence]) -> str:
    shown = (
        text
        for item in included
        for text in (
            item.quote,
            item.title,
            item.outlet,
            item.outlet_short,
            item.byline,
            item.agency,
            item.url,
            *item.actors,
            *item.themes,
        )
    )
    return "\n".join(_folded(without_hidden(text), markdown=False) for text in shown)


def _is_own(line: str) -> bool:
    # "Semiconductor exports" is a note that any text may repeat; names, figures and whole phrases are the analyst's own.
    words = one_line(line)
    plain = all(word.isalpha() and (not word[1:] or word[1:].islower()) for word in words.rstrip(".!?").split())
    return len(words) >= (_SHORTEST_PHRASE if plain else _SHORTEST_NOTE)


def _is_telling(quote: str) -> bool:
    line = one_line(quote)
    dense = not line.isascii() and sum(character >= "\u2e80" for character in line) * 2 > len(line)
    return len(line) >= (_SHORTEST_CJK_QUOTE if dense else _SHORTEST_PHRASE)
