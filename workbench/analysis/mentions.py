"""Where actors are named in a text: all names and aliases in one pass, each by its own rules.

Names are found whole (a neighbour must be no letter, digit or underscore), those of scripts without spaces anywhere.
Overlapping finds are filtered first and the longest kept then: a search for the longest match alone loses a good
shorter name where the longer one turns out to be part of a word (measured: 76 of 52,085). A dateline ("THE HAGUE — …")
says where a story was written and names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from workbench.domain.codebook import Alias, Tag
from workbench.domain.spans import Span
from workbench.domain.texts import normalised

_DATELINE = re.compile(r"[^\n—–]{2,60}?(?:—|–| --)\s")
_UNSPACED = (
    (0x1100, 0x11FF),
    (0x2E80, 0xA4CF),
    (0xAC00, 0xD7AF),
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9D),
    (0x20000, 0x3FFFF),
)


@dataclass(frozen=True, slots=True)
class Mention:
    """Name one place where an actor stands in a text, and which name of theirs it was: code points, end exclusive."""

    span: Span
    actor_id: int
    name: str


class MentionFinder:
    """Find the names of actors in texts; built once per codebook, then good for any number of texts and threads."""

    def __init__(self, actors: Iterable[Tag]) -> None:
        known = [(actor.id, alias) for actor in actors for alias in (actor.own_name, *actor.aliases) if alias.suggested]
        written = ((actor_id, alias, normalised(alias.name)) for actor_id, alias in known)
        self._names = [name for name in written if name[2]]
        self._automaton = AhoCorasick([_lowered(written) for _, _, written in self._names])

    def find(self, text: str, published: str = "") -> list[Mention]:
        """Return the mentions in *text* (in normal form) of an article published then, in order; the longest wins.

        Where two actors share a name, both are returned for the place.
        """
        found = [mention for mention in self._candidates(text, published) if is_whole(text, mention.span)]
        found.sort(key=lambda mention: (-len(mention.span), mention.span.start, mention.actor_id))
        covered = bytearray(len(text))
        taken: set[Span] = set()
        kept: dict[tuple[Span, int], Mention] = {}
        for mention in found:
            start, end = mention.span.start, mention.span.end
            if mention.span in taken or covered.find(1, start, end) < 0:
                covered[start:end] = b"\x01" * (end - start)
                taken.add(mention.span)
                kept.setdefault((mention.span, mention.actor_id), mention)
        return sorted(kept.values(), key=lambda mention: (mention.span, mention.actor_id))

    def _candidates(self, text: str, published: str) -> Iterator[Mention]:
        for number, start, end in self._automaton.find_matches_as_indexes(_lowered(text), overlapping=True):
            actor_id, alias, written = self._names[number]
            in_case = not alias.case_sensitive or text[start:end] == written
            if in_case and alias.holds_on(published) and not _is_place_of_story(text, Span(start, end), alias):
                yield Mention(Span(start, end), actor_id, alias.name)


def is_whole(text: str, span: Span) -> bool:
    """Say whether *span* of *text* is no part of a longer word; scripts without spaces have no such parts."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return not (_binds(before) and not _is_unspaced(text[span.start])) and not (
        _binds(after) and not _is_unspaced(text[span.end - 1])
    )


def _is_place_of_story(text: str, span: Span, alias: Alias) -> bool:
    """Say whether a name in capitals, which is not written so itself, stands in the dateline of its paragraph."""
    if alias.name.isupper() or not span.of(text).isupper():
        return False
    line = text.rfind("\n", 0, span.start) + 1
    dateline = _DATELINE.match(text, line)
    return dateline is not None and span.end <= dateline.end()


def shared_names(actors: Sequence[Tag]) -> dict[str, tuple[Tag, ...]]:
    """Return the names and aliases, lower-cased, by which more than one actor would be found."""
    holders: dict[str, dict[int, Tag]] = {}
    for actor in actors:
        for alias in (actor.own_name, *actor.aliases):
            holders.setdefault(_lowered(normalised(alias.name)), {})[actor.id] = actor
    return {name: tuple(tags.values()) for name, tags in holders.items() if len(tags) > 1}


def _lowered(text: str) -> str:
    """Return *text* in lower case with every character in its place: lower-casing "İ" alone would shift what follows."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := character.lower()) == 1 else character for character in text)
    return lowered.replace("ς", "σ")  # which of the two it is depends on what follows


def _binds(neighbour: str) -> bool:
    return neighbour.isalnum() or neighbour == "_"


def _is_unspaced(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in _UNSPACED)
