"""Which words of a text answer a query, and where they stand in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from workbench.domain.spans import Span
from workbench.domain.texts import normalised
from workbench.search import spotting
from workbench.search.spotting import Occurrence
from workbench.search.standing import Wanted
from workbench.search.tree import All, Any, Fuzzy, Node, Pattern, Sequence, Some, Weighted
from workbench.search.words import ENGLISH, WORD, capitals, stemmer_for


@dataclass(frozen=True, slots=True)
class Marks:
    """Say which words to mark: the wanted parts of a query, and the stemmers of the index that it was put to."""

    wanted: tuple[Wanted, ...] = ()
    stemmers: tuple[str, ...] = (ENGLISH,)

    def __bool__(self) -> bool:
        return bool(self.wanted)

    def for_language(self, language: str) -> Marks:
        """Return the marks for texts of one language, whose words have one stem in the index."""
        return replace(self, stemmers=(stemmer_for(language),))


def marks_of(tree: Node, stemmers: tuple[str, ...]) -> Marks:
    """Return what to mark for a query: all words that it looks for, none that it excludes."""
    return Marks(tuple(dict.fromkeys(_wanted(tree))), stemmers)


def _wanted(tree: Node) -> Iterator[Wanted]:
    match tree:
        case All(parts) | Any(parts):
            for part in parts:
                yield from _wanted(part)
        case Some(counted, _, others):
            for part in (*counted, *others):
                yield from _wanted(part)
        case Weighted(part, _):
            yield from _wanted(part)
        case Sequence() | Pattern() | Fuzzy():
            yield tree


def mark_spans(text: str, marks: Marks, *, field: str = "text") -> list[Span]:
    """Return the places of all hits in *text* (code points), in order, none touching another; a phrase is one span.

    *field* says what the text is: hits of ``title:`` are marked in a title alone.
    """
    merged: list[Span] = []
    for span in sorted({hit.span for hit in occurrences(text, marks, field)}):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return merged


def occurrences(text: str, marks: Marks, field: str = "text") -> list[Occurrence]:
    """Return every hit in *text* with the part of the query that it answers, in order."""
    return [hit for _, hits in occurrences_by_piece(text, marks, field) for hit in hits]


def occurrences_by_piece(text: str, marks: Marks, field: str = "text") -> Iterator[tuple[int, list[Occurrence]]]:
    """Yield the hits in *text* piece by piece, each with the end of the piece: who has seen enough can stop."""
    wanted = {part: asked for part, asked in enumerate(marks.wanted) if asked.field in {"", field}}
    for end, hits in spotting.occurrences_by_piece(text, wanted, marks.stemmers):
        yield end, [hit for hit in hits if _is_in_case(hit.span.of(text), wanted[hit.part])]


def _is_in_case(met: str, asked: Wanted) -> bool:
    if not isinstance(asked, Sequence) or not asked.cased:
        return True
    return capitals(WORD.findall(met)) == capitals(WORD.findall(normalised(asked.alias)))


def aliases_in(text: str, marks: Marks) -> tuple[str, ...]:
    """Return which names of actors that were asked for by ``mentions:`` stand in *text*."""
    if not any(isinstance(asked, Sequence) and asked.alias for asked in marks.wanted):
        return ()
    met = (marks.wanted[hit.part] for hit in occurrences(text, marks))
    return tuple(dict.fromkeys(asked.alias for asked in met if isinstance(asked, Sequence) and asked.alias))
