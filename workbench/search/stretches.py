"""What each stretch of a query is, for the box that it is typed in: fields, values, phrases, what is ignored and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from workbench.search.grammar import FIELDS, Ignored, alike, tokens
from workbench.search.names import Names
from workbench.search.query import understood


class StretchKind(StrEnum):
    """Say what a stretch of a query is."""

    FIELD = "field"
    VALUE = "value"
    WORD = "word"
    PHRASE = "phrase"
    WILDCARD = "wildcard"
    OPERATOR = "operator"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Place a stretch of a query (code points, end exclusive); *why* it is ignored, where it is."""

    start: int
    end: int
    kind: StretchKind
    why: str = ""


_KINDS = {
    "FieldnameNode": StretchKind.FIELD,
    "WordNode": StretchKind.WORD,
    "PhraseNode": StretchKind.PHRASE,
    "RangeNode": StretchKind.VALUE,
    "WildcardNode": StretchKind.WILDCARD,
}


def stretches(query: str, *, today: date, names: Names | None = None) -> tuple[Stretch, ...]:
    """Return the stretches of *query* in order, white space left out; none overlaps another."""
    ignored = understood(query, today=today, names=names).ignored
    return tuple(_with_reasons(list(_plain(alike(query))), ignored))


def _plain(text: str) -> Iterator[Stretch]:
    after_field = False
    for token in tokens(text):
        name = type(token).__name__
        kind = _KINDS.get(name, StretchKind.OPERATOR)
        is_field = name == "FieldnameNode" and token.fieldname in FIELDS and not after_field
        if kind is StretchKind.FIELD and not is_field:
            kind = StretchKind.WORD
        if after_field and kind in {StretchKind.WORD, StretchKind.PHRASE}:
            kind = StretchKind.VALUE
        after_field = is_field or (after_field and kind is StretchKind.VALUE)
        if name != "Whitespace" and token.startchar < token.endchar:
            yield Stretch(token.startchar, token.endchar, kind)


def _with_reasons(plain: list[Stretch], ignored: tuple[Ignored, ...]) -> Iterator[Stretch]:
    for at, stretch in enumerate(plain):
        value = plain[at + 1] if stretch.kind is StretchKind.FIELD and at + 1 < len(plain) else stretch
        why = next((part.why for part in ignored if part.start < value.end and value.start < part.end), "")
        yield replace(stretch, kind=StretchKind.IGNORED, why=why) if why else stretch
