"""A query's tree becomes a Tantivy query."""

from __future__ import annotations

import re
from collections.abc import Iterable

import tantivy
from tantivy import FieldType, Occur

from workbench.search.schema import SEARCHED, STEMMED, stems_of
from workbench.search.tree import (
    All,
    Any,
    Between,
    Everything,
    Fuzzy,
    Known,
    Node,
    Pattern,
    Sequence,
    Some,
    Value,
    Weighted,
    Without,
)
from workbench.search.words import is_solid

_STEM_WEIGHT = 0.5
"""A hit by its stem alone counts half of what the exact form adds to it."""

_LAST_MOMENT = 2**63


def compiled(tree: Node, schema: tantivy.Schema) -> tantivy.Query:
    """Return the Tantivy query that finds what *tree* asks for."""
    match tree:
        case Everything():
            return tantivy.Query.all_query()
        case All(parts):
            return _all(parts, schema)
        case Any(parts):
            return _any([compiled(part, schema) for part in parts])
        case Some():
            return _some(tree, schema)
        case Without():
            return _all((tree,), schema)
        case Weighted(part, factor):
            return tantivy.Query.boost_query(compiled(part, schema), factor)
        case _:
            return _leaf(tree, schema)


def _leaf(tree: Node, schema: tantivy.Schema) -> tantivy.Query:
    match tree:
        case Sequence():
            return _any([_weighted(_sequence(tree, name, schema), name) for name in _fields(tree.field)])
        case Pattern():
            expression = _expression(tree.glob)
            return _any([tantivy.Query.regex_query(schema, name, expression) for name in _fields(tree.field)])
        case Fuzzy():
            return _any(
                [tantivy.Query.fuzzy_term_query(schema, name, tree.form, tree.distance) for name in _fields(tree.field)]
            )
        case Value():
            return _any([tantivy.Query.term_query(schema, tree.field, value) for value in tree.values])
        case Known():
            return tantivy.Query.term_set_query(schema, tree.field, sorted(tree.ids))
        case Between():
            return _between(tree, schema)
    raise TypeError(f"not a leaf of a query: {tree!r}")


def _all(parts: Iterable[Node], schema: tantivy.Schema) -> tantivy.Query:
    clauses = []
    for part in parts:
        if isinstance(part, Without):
            clauses.append((Occur.MustNot, compiled(part.part, schema)))
        else:
            clauses.append((Occur.Must, compiled(part, schema)))
    if all(occur == Occur.MustNot for occur, _ in clauses):
        clauses.append((Occur.Must, tantivy.Query.all_query()))
    return tantivy.Query.boolean_query(clauses)


def _any(queries: list[tantivy.Query]) -> tantivy.Query:
    if len(queries) == 1:
        return queries[0]
    return tantivy.Query.boolean_query([(Occur.Should, query) for query in queries])


def _some(asked: Some, schema: tantivy.Schema) -> tantivy.Query:
    counted = [(Occur.Should, compiled(part, schema)) for part in asked.counted]
    enough = tantivy.Query.boolean_query(counted, minimum_number_should_match=asked.least)
    others = [(Occur.Should, compiled(part, schema)) for part in asked.others]
    return tantivy.Query.boolean_query([(Occur.Must, enough), *others])


def _fields(name: str) -> Iterable[str]:
    return (name,) if name else SEARCHED


def _weighted(query: tantivy.Query, name: str) -> tantivy.Query:
    weight = SEARCHED.get(name, 1.0)
    return query if weight == 1.0 else tantivy.Query.boost_query(query, weight)


def _sequence(sequence: Sequence, name: str, schema: tantivy.Schema) -> tantivy.Query:
    forms = [word.form for word in sequence.words]
    if sequence.open:
        return _beginning(forms, name, schema)
    exact = _adjacent([{form} for form in forms], name, sequence.near, schema)
    if sequence.exact or name not in STEMMED or all(is_solid(form) for form in forms):
        return exact
    stems = [set(word.stems) for word in sequence.words]
    by_stem = _adjacent(stems, stems_of(name), sequence.near, schema)
    return _any([exact, tantivy.Query.boost_query(by_stem, _STEM_WEIGHT)])


def _adjacent(choices: list[set[str]], name: str, near: int, schema: tantivy.Schema) -> tantivy.Query:
    if len(choices) == 1:
        return _any([tantivy.Query.term_query(schema, name, choice) for choice in sorted(choices[0])])
    if near > 1 and len(choices) == 2:  # near each other, in either order
        return _any([_phrase(order, name, near, schema) for order in (choices, choices[::-1])])
    return _phrase(choices, name, near, schema)


def _phrase(choices: list[set[str]], name: str, near: int, schema: tantivy.Schema) -> tantivy.Query:
    if all(len(choice) == 1 for choice in choices):
        return tantivy.Query.phrase_query(schema, name, [min(choice) for choice in choices], near - 1)
    words: list[str | tuple[int, str]] = [
        f"({'|'.join(re.escape(word) for word in sorted(choice))})" for choice in choices
    ]
    return tantivy.Query.regex_phrase_query(schema, name, words, near - 1)


def _beginning(forms: list[str], name: str, schema: tantivy.Schema) -> tantivy.Query:
    words: list[str | tuple[int, str]] = [*map(re.escape, forms[:-1]), f"{re.escape(forms[-1])}.*"]
    if len(words) == 1:
        return tantivy.Query.regex_query(schema, name, str(words[0]))
    return tantivy.Query.regex_phrase_query(schema, name, words)


def _expression(glob: str) -> str:
    return "".join({"*": ".*", "?": "."}.get(character, re.escape(character)) for character in glob)


def _between(asked: Between, schema: tantivy.Schema) -> tantivy.Query:
    low = 0 if asked.low is None else max(0, asked.low)
    high = _LAST_MOMENT if asked.high is None else asked.high
    if high < low:
        return tantivy.Query.empty_query()
    return tantivy.Query.range_query(schema, asked.field, FieldType.Unsigned, low, high)
