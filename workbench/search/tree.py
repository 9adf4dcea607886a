"""What was asked, as a tree: the query language's meaning, free of the parser above it and the index below it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.search.words import Word


@dataclass(frozen=True, slots=True)
class Everything:
    """Ask for all articles."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """Ask for *words* that stand together in one field ("" is any of the fields that are searched without a name).

    *exact*: by their forms, else by their stems. *near*: the greatest step from one word to the next. *open*: the last
    word is only the beginning of one. *alias*: the name of an actor that is looked for by it, *cased* in its own case.
    """

    field: str
    words: tuple[Word, ...]
    exact: bool = False
    near: int = 1
    open: bool = False
    alias: str = ""
    cased: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """Ask for words of the form *glob*, in which ``*`` is any letters and ``?`` one."""

    field: str
    glob: str


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Ask for words at most *distance* letters (added, dropped, changed, swapped) away from *form*."""

    field: str
    form: str
    distance: int


@dataclass(frozen=True, slots=True)
class Value:
    """Ask for articles whose *field* is one of *values*."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """Ask for articles with one of these actors or themes on a passage, or of one of these outlets."""

    field: str
    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Between:
    """Ask for articles whose number *field* lies between *low* and *high*, both included; ``None`` is open."""

    field: str
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class All:
    """Ask for what every part asks for."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Ask for what at least one part asks for."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """Ask for what at least *least* of the parts *counted* ask for; *others* only add to the ranking."""

    counted: tuple[Node, ...]
    least: int
    others: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Without:
    """Ask for everything but what *part* asks for."""

    part: Node


@dataclass(frozen=True, slots=True)
class Weighted:
    """Let *part* count *factor* times in the ranking."""

    part: Node
    factor: float


Node = Everything | Sequence | Pattern | Fuzzy | Value | Known | Between | All | Any | Some | Without | Weighted
