"""The filters of a query, in the query's own words: read for chips, written where a person clicks a value."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from whoosh.qparser import syntax
from whoosh.qparser.plugins import PhrasePlugin

from workbench.domain.articles import Status
from workbench.search.documents import HAS, KINDS
from workbench.search.grammar import FIELDS, alike, tokens, unquoted

_ONE_VALUE = frozenset({"outlet", "language", "kind", "status", "marking", "reliability", "published", "imported"})
"""Fields of which an article has one value: another one replaces it."""

_BARE = re.compile(r"[a-z0-9][a-z0-9.-]*|TLP:[A-Z]+|[A-F](?:\.\.[A-F])?|[\[{][^\[\]{}\"]*\bTO\b[^\[\]{}\"]*[\]}]")
"""Values that need no quotation marks."""

_KNOWN: dict[str, Collection[str]] = {"has": HAS, "kind": KINDS, "status": frozenset(status.value for status in Status)}

_LEADING = re.compile(r"\A(?:(?:AND|OR)(?=\s|$)\s*)+")


@dataclass(frozen=True, slots=True)
class Filter:
    """Hold a field and a value that a query asks for, whatever else it asks for."""

    field: str
    value: str

    @property
    def is_known(self) -> bool:
        """Say whether the value is one of the few that the field knows."""
        return self.value in _KNOWN.get(self.field, ())

    def __str__(self) -> str:
        return f"{self.field}:{self.value if _BARE.fullmatch(self.value) else _quoted(self.value)}"


@dataclass(frozen=True, slots=True)
class _Placed:
    filter: Filter
    start: int
    end: int


def filters_of(query: str) -> tuple[Filter, ...]:
    """Return the filters of *query*: fields that stand by themselves, in no brackets, not excluded, not one of several."""
    return tuple(dict.fromkeys(placed.filter for placed in _placed(query)))


def finished_filters(typed: str) -> tuple[Filter, ...]:
    """Return the filters of a query that is being typed, but not one at its end that may go on.

    A sign behind it ends it, and so does a value that is one of the few that its field knows.
    """
    open_end = len(typed) if typed[-1:].isalnum() else None
    placed = (each for each in _placed(typed) if each.end != open_end or each.filter.is_known)
    return tuple(dict.fromkeys(each.filter for each in placed))


def with_filter(query: str, field: str, value: str) -> str:
    """Return *query* with a filter in front, so that the last word can be typed on; a field of one value changes it."""
    wanted = Filter(field, unquoted(value))
    if not wanted.value or wanted in filters_of(query):
        return query
    if field in _ONE_VALUE:
        query = _without(query, [placed for placed in _placed(query) if placed.filter.field == field])
    return f"{wanted} {_LEADING.sub('', query.lstrip())}".rstrip()


def without_filter(query: str, field: str, value: str) -> str:
    """Return *query* without a filter."""
    return _without(query, [placed for placed in _placed(query) if placed.filter == Filter(field, unquoted(value))])


def without_filters(query: str, filters: Sequence[Filter]) -> str:
    """Return what *query* asks for besides these filters."""
    for chosen in filters:
        query = without_filter(query, chosen.field, chosen.value)
    return query.strip()


def _quoted(value: str) -> str:
    return f'"{value}"'


def _without(query: str, dropped: Iterable[_Placed]) -> str:
    for placed in sorted(dropped, key=lambda placed: placed.start, reverse=True):
        before, after = query[: placed.start].rstrip(), query[placed.end :].lstrip()
        query = f"{before} {after}".strip()
    return query


def _placed(query: str) -> Iterator[_Placed]:
    text = alike(query)
    parts: list[syntax.SyntaxNode] = []
    depth = 0
    runs: list[tuple[int, list[syntax.SyntaxNode]]] = []
    for token in [*tokens(text), None]:
        if token is not None and not isinstance(token, syntax.Whitespace):
            parts.append(token)
            continue
        runs.append((depth, parts))
        depth = max(0, depth + sum(_depth(part) for part in parts))
        parts = []
    yield from _standing_alone(query, [(depth, parts) for depth, parts in runs if parts])


def _standing_alone(text: str, runs: list[tuple[int, list[syntax.SyntaxNode]]]) -> Iterator[_Placed]:
    joined = [text[parts[0].startchar : parts[-1].endchar] for _, parts in runs]
    for at, (depth, parts) in enumerate(runs):
        neighbours = {joined[at - 1] if at else "", joined[at + 1] if at + 1 < len(joined) else ""}
        if depth or neighbours & {"AND", "OR"} or (at and joined[at - 1] == "NOT"):
            continue
        found = _filter(text, parts)
        if found:
            yield _Placed(found, parts[0].startchar, parts[-1].endchar)


def _filter(text: str, parts: list[syntax.SyntaxNode]) -> Filter | None:
    """Return what a run of signs without space says, where it is a field and one value."""
    head, *rest = parts
    if type(head).__name__ != "FieldnameNode" or not rest or head.fieldname not in FIELDS:
        return None
    value = text[rest[0].startchar : rest[-1].endchar]
    is_quoted = len(rest) == 1 and isinstance(rest[0], PhrasePlugin.PhraseNode) and rest[0].slop == 1
    is_bare = all(type(part).__name__ in {"WordNode", "FieldnameNode", "RangeNode"} for part in rest)
    value = value[1:-1] if is_quoted else value
    is_whole = (is_quoted or is_bare) and unquoted(value) == value != ""
    return Filter(head.fieldname, value) if is_whole else None


def _depth(part: syntax.SyntaxNode) -> int:
    return {"OpenBracket": 1, "CloseBracket": -1}.get(type(part).__name__, 0)
