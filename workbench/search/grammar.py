"""How Whoosh's parser is set up to read a query, and what is put right before it reads."""

from __future__ import annotations

import re

from whoosh.fields import ID, Schema
from whoosh.qparser import QueryParser, plugins

from workbench.domain.codebook import TagKind
from workbench.domain.texts import normalised
from workbench.search.values import VALUE_FIELDS

LONGEST_QUERY = 2000
DEEPEST_BRACKETS = 40

TEXT_FIELDS = frozenset({"title", "byline", "outlet", "url"})
DATE_FIELDS = frozenset({"published", "imported"})
NUMBER_FIELDS = frozenset({"words"})
FIELDS = TEXT_FIELDS | DATE_FIELDS | NUMBER_FIELDS | VALUE_FIELDS | {kind.value for kind in TagKind}

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»「」『』", '"') | {"（": "(", "）": ")"})
_FIELD_NAME = re.compile(rf"\b({'|'.join(sorted(FIELDS))})[:：]", re.IGNORECASE)
# Whoosh's own expression for ranges takes minutes over a page of brackets; dates and numbers hold no spaces.
_RANGE = re.compile(
    r"(?P<open>[\[{])\s*(?P<start>[^\s\[\]{}]+)?\s*\b[Tt][Oo]\b\s*(?P<end>[^\s\[\]{}]+)?\s*(?P<close>[\]}])"
)
# A minus that begins a word is a NOT; one inside a word ("anti-dumping") is not.
_NOT = r"(?:^|(?<=[\s()]))(?:NOT(?=\s)|-(?=\S))"


def parser() -> QueryParser:
    """Return a parser whose trees name only ``FIELDS``, or the field "" for what stands without one."""
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


def prepared(text: str) -> tuple[str, list[str]]:
    """Return *text* as the parser is to read it, and what of it is ignored, one plain phrase each."""
    ignored: list[str] = []
    text = normalised(text).translate(_QUOTES)
    text = _FIELD_NAME.sub(lambda match: match[1].lower() + ":", text)
    if len(text) > LONGEST_QUERY:
        text = text[:LONGEST_QUERY]
        ignored.append(f"everything after the first {LONGEST_QUERY:,} characters")
    if text.count('"') % 2:
        ignored.append("a quotation mark without its partner")
    deepest, are_paired = _brackets(text)
    if deepest > DEEPEST_BRACKETS:
        ignored.append("the brackets: they are too deep")
        return re.sub("[()]", " ", text), ignored
    if not are_paired:
        ignored.append("a bracket without its partner")
    return text, ignored


def _brackets(text: str) -> tuple[int, bool]:
    """Return how deep the brackets outside quotation marks go, and whether each has its partner."""
    depth = deepest = 0
    are_paired = True
    for bracket in re.findall("[()]", re.sub('"[^"]*"', "", text)):
        depth += 1 if bracket == "(" else -1
        deepest = max(deepest, depth)
        if depth < 0:
            depth, are_paired = 0, False
    return deepest, are_paired and not depth
