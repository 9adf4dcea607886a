"""Sentences in English that remember what they were made of, so that the window can say them in another language."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import reduce
from typing import Any


class Sentence(str):
    """Hold an English text, its *template* and the *values* put into it.

    ``Sentence("“{name}” holds {count} articles.", name=…, count=…)``. A number is written with its thousands apart, and
    one decimal where it is a float; a date is written out; a value may be a Sentence itself; all else is taken as ``str`` has it.
    Joined to another text or cut, it is a plain ``str`` again.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, /, **values: object) -> Sentence:
        """Return *template* with *values* put in; a Sentence without values as it is."""
        if isinstance(template, Sentence) and not values:
            return template
        kept = {name: value if isinstance(value, int | float | date) else str(value) for name, value in values.items()}
        english = {name: _in_english(value) for name, value in kept.items()}
        made = super().__new__(cls, template.format(**english) if kept else template)
        made.template, made.values = str.__str__(template), kept
        return made

    def __str__(self) -> str:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _made_of, (self.template, dict(self.values))


def one_or_many(count: int, one: str, many: str, **values: object) -> Sentence:
    """Return the Sentence for *count*: *one* where that is one, else *many*, which is given the *count*."""
    return Sentence(one, **values) if count == 1 else Sentence(many, count=count, **values)


def joined(parts: Sequence[str], template: str) -> str:
    """Return *parts* as one Sentence, two at a time put into *template*; nothing where there are none."""
    return reduce(lambda one, other: Sentence(template, one=one, other=other), parts) if parts else ""


def to_keep(text: str) -> str:
    """Return *text* as it is stored, so that ``from_kept`` gives back the Sentence that it is."""
    return json.dumps(_packed(text), ensure_ascii=False) if isinstance(text, Sentence) and text.values else str(text)


def from_kept(stored: str) -> str:
    """Return what ``to_keep`` stored; any other text as it stands."""
    if not stored.startswith('{"say": '):
        return stored
    try:
        return str(_unpacked(json.loads(stored)))
    except (ValueError, KeyError, TypeError, AttributeError):  # a text of the older kind that only looks like it
        return stored


def _in_english(value: object) -> str:
    if isinstance(value, date):
        return f"{value.day} {value:%B %Y}"
    if isinstance(value, float):
        return f"{value:,.1f}"
    return f"{value:,}" if isinstance(value, int) else str(value)


def _made_of(template: str, values: dict[str, Any]) -> Sentence:
    return Sentence(template, **values)


def _packed(value: object) -> object:
    if isinstance(value, Sentence):
        return {"say": value.template, "of": {name: _packed(part) for name, part in value.values.items()}}
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _unpacked(stored: Any) -> object:
    if not isinstance(stored, dict):
        return stored
    if "day" in stored:
        return date.fromisoformat(stored["day"])
    return Sentence(stored["say"], **{name: _unpacked(part) for name, part in stored["of"].items()})
