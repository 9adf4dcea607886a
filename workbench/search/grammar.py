"""How Whoosh's parser is set up to read a query, and what is put right before it reads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from whoosh.fields import ID, Schema
from whoosh.qparser import QueryParser, plugins, syntax

from workbench.domain.codebook import TagKind
from workbench.domain.texts import normalised
from workbench.search.values import VALUE_FIELDS
from workbench.sentences import Sentence

LONGEST_QUERY = 2000
DEEPEST_BRACKETS = 40

TEXT_FIELDS = frozenset({"title", "byline", "outlet", "url"})
DATE_FIELDS = frozenset({"published", "imported"})
NUMBER_FIELDS = frozenset({"words"})
MENTIONS = "mentions"
FIELDS = {MENTIONS} | TEXT_FIELDS | DATE_FIELDS | NUMBER_FIELDS | VALUE_FIELDS | {kind.value for kind in TagKind}

_QUOTE_SIGNS = "“”„‟«»「」『』"
_SIGNS = str.maketrans(dict.fromkeys(_QUOTE_SIGNS, '"') | {"（": "(", "）": ")"})
_UNQUOTED = str.maketrans(dict.fromkeys(_QUOTE_SIGNS + '"', " "))
_FIELD_NAME = re.compile(rf"\b({'|'.join(sorted(FIELDS))})[:：]", re.IGNORECASE)
# Whoosh's own expression for ranges takes minutes over a page of brackets; dates and numbers hold no spaces.
_RANGE = re.compile(
    r"(?P<open>[\[{])\s*(?P<start>[^\s\[\]{}]+)?\s*\b[Tt][Oo]\b\s*(?P<end>[^\s\[\]{}]+)?\s*(?P<close>[\]}])"
)
_PHRASE = re.compile('"[^"]*"')
# A minus that begins a word is a NOT; one inside a word ("anti-dumping") is not.
_NOT = r"(?:^|(?<=[\s()]))(?:NOT(?=\s)|-(?=\S))"


@dataclass(frozen=True, slots=True)
class Ignored:
    """Place what is ignored in a query (code points of its prepared form; 0 to 0: nowhere in particular) and say why."""

    start: int
    end: int
    why: str


@lru_cache
def parser() -> QueryParser:
    """Return the parser, which keeps nothing from one query to the next.

    Its trees name only ``FIELDS``, or the field "" for what stands without one.
    """
    operators = plugins.OperatorsPlugin(AndNot=None, AndMaybe=None, Require=None, Not=_NOT)
    schema = Schema(**dict.fromkeys(FIELDS, ID))
    return QueryParser(
        "",
        schema,
        plugins=[
            plugins.FieldsPlugin(),
            plugins.WildcardPlugin(),
            plugins.PhrasePlugin(),
            plugins.RangePlugin(_RANGE),
            plugins.GroupPlugin(),
            operators,
            plugins.BoostPlugin(),
            plugins.FuzzyTermPlugin(),
        ],
    )


def alike(text: str) -> str:
    """Return a query with its signs as the parser knows them; every character keeps its place."""
    return _FIELD_NAME.sub(lambda match: match[1].lower() + ":", text.translate(_SIGNS))


def unquoted(text: str) -> str:
    """Return *text* without quotation marks and with single spaces: what can stand between a pair of them."""
    return " ".join(text.translate(_UNQUOTED).split())


def prepared(text: str) -> tuple[str, list[Ignored]]:
    """Return *text* as the parser is to read it, and what of it is ignored."""
    ignored: list[Ignored] = []
    text = alike(normalised(text))
    if len(text) > LONGEST_QUERY:
        ignored.append(
            Ignored(
                LONGEST_QUERY,
                len(text),
                Sentence("everything after the first {longest_query} characters", longest_query=LONGEST_QUERY),
            )
        )
        text = text[:LONGEST_QUERY]
    if text.count('"') % 2:
        ignored.append(
            Ignored(text.rindex('"'), text.rindex('"') + 1, Sentence("a quotation mark without its partner"))
        )
    deepest, lonely = _brackets(text)
    if deepest > DEEPEST_BRACKETS:
        ignored.append(Ignored(0, 0, Sentence("the brackets: they are too deep")))
        return re.sub("[()]", " ", text), ignored
    if lonely is not None:
        ignored.append(Ignored(lonely, lonely + 1, Sentence("a bracket without its partner")))
    return text, ignored


def _brackets(text: str) -> tuple[int, int | None]:
    """Return how deep the brackets outside quotation marks go, and the place of one without its partner."""
    opened: list[int] = []
    deepest, lonely = 0, None
    for bracket in re.finditer("[()]", _PHRASE.sub(lambda phrase: " " * len(phrase[0]), text)):
        if bracket[0] == "(":
            opened.append(bracket.start())
            deepest = max(deepest, len(opened))
        elif opened:
            opened.pop()
        else:
            lonely = bracket.start()
    return deepest, opened[-1] if opened and lonely is None else lonely


def tokens(text: str) -> list[syntax.SyntaxNode]:
    """Return the signs and words that the parser sees in *text*, each with its place."""
    return list(parser().tag(text[:LONGEST_QUERY]))
