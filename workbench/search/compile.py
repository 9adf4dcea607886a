"""A query's tree becomes a Tantivy query."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import tantivy
from tantivy import FieldType, Occur

from workbench.search.schema import BEGUN, SEARCHED, SHORT, STEMMED, beginnings_of, stems_of
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

Frequency = Callable[[str, str], int]


def compiled(tree: Node, schema: tantivy.Schema, frequency: Frequency) -> tantivy.Query:
    """Return the Tantivy query that finds what *tree* asks for; words that no article holds are left out of it.

    *frequency* returns how many articles hold a word in a field.
    """
    return _Compiling(schema, frequency).compiled(tree)


@dataclass(frozen=True, slots=True)
class _Compiling:
    schema: tantivy.Schema
    frequency: Frequency

    def compiled(self, tree: Node) -> tantivy.Query:
        match tree:
            case Everything():
                return tantivy.Query.all_query()
            case All(parts):
                return self._all(parts)
            case Any(parts):
                return _any([self.compiled(part) for part in parts])
            case Some():
                return self._some(tree)
            case Without():
                return self._all((tree,))
            case Weighted(part, factor):
                return tantivy.Query.boost_query(self.compiled(part), factor)
            case _:
                return self._leaf(tree)

    def _leaf(self, tree: Node) -> tantivy.Query:
        schema = self.schema
        match tree:
            case Sequence():
                return self._sequence(tree)
            case Pattern():
                expression = _expression(tree.glob)
                return _any([tantivy.Query.regex_query(schema, name, expression) for name in _fields(tree.field)])
            case Fuzzy():
                queries = [(tree.form, name, tree.distance) for name in _fields(tree.field)]
                return _any([tantivy.Query.fuzzy_term_query(schema, name, form, most) for form, name, most in queries])
            case Value():
                return _any([tantivy.Query.term_query(schema, tree.field, value) for value in tree.values])
            case Known():
                return tantivy.Query.term_set_query(schema, tree.field, sorted(tree.ids))
            case Between():
                return _between(tree, schema)
        raise TypeError(f"not a leaf of a query: {tree!r}")

    def _all(self, parts: Iterable[Node]) -> tantivy.Query:
        clauses = []
        for part in parts:
            if isinstance(part, Without):
                clauses.append((Occur.MustNot, self.compiled(part.part)))
            else:
                clauses.append((Occur.Must, self.compiled(part)))
        if all(occur == Occur.MustNot for occur, _ in clauses):
            clauses.append((Occur.Must, tantivy.Query.all_query()))
        return tantivy.Query.boolean_query(clauses)

    def _some(self, asked: Some) -> tantivy.Query:
        counted = [(Occur.Should, self.compiled(part)) for part in asked.counted]
        enough = tantivy.Query.boolean_query(counted, minimum_number_should_match=asked.least)
        others = [(Occur.Should, self.compiled(part)) for part in asked.others]
        return tantivy.Query.boolean_query([(Occur.Must, enough), *others])

    def _sequence(self, sequence: Sequence) -> tantivy.Query:
        """Find by stems what has stems, and let exact forms, which the stems find too, only add to the ranking."""
        forms = [word.form for word in sequence.words]
        if sequence.open:
            return _any([_weighted(_beginning(forms, name, self.schema), name) for name in _fields(sequence.field)])
        exact = [{form} for form in forms]
        by_form = sequence.exact or all(is_solid(form) for form in forms)
        stems = [set(word.stems) for word in sequence.words]
        needed, adding = [], []
        for name in _fields(sequence.field):
            if by_form or name not in STEMMED:
                needed += self._adjacent(exact, name, sequence.near)
                continue
            found = self._adjacent(stems, name, sequence.near, stems_of(name))
            needed += [tantivy.Query.boost_query(query, _STEM_WEIGHT) for query in found]
            adding += self._adjacent(exact, name, sequence.near)
        if not adding:
            return _any(needed)
        return tantivy.Query.boolean_query([(Occur.Must, _any(needed)), *((Occur.Should, query) for query in adding)])

    def _adjacent(self, choices: list[set[str]], name: str, near: int, within: str = "") -> list[tantivy.Query]:
        """Return what finds these words together in the field *name* or, in its stead, *within*; nothing if none can."""
        searched = within or name
        known = [{word for word in choice if self.frequency(searched, word)} for choice in choices]
        return [_weighted(_together(known, searched, near, self.schema), name)] if all(known) else []


def _any(queries: list[tantivy.Query]) -> tantivy.Query:
    if len(queries) == 1:
        return queries[0]
    return tantivy.Query.boolean_query([(Occur.Should, query) for query in queries])


def _fields(name: str) -> Iterable[str]:
    return (name,) if name else SEARCHED


def _weighted(query: tantivy.Query, name: str) -> tantivy.Query:
    weight = SEARCHED.get(name, 1.0)
    return query if weight == 1.0 else tantivy.Query.boost_query(query, weight)


def _together(choices: list[set[str]], name: str, near: int, schema: tantivy.Schema) -> tantivy.Query:
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
    if len(forms) == 1 and len(forms[0]) <= SHORT and name in BEGUN:
        begun = tantivy.Query.term_query(schema, beginnings_of(name), forms[0])
        return tantivy.Query.const_score_query(begun, 1.0)  # as what follows scores
    if len(forms) == 1:  # "no edits": an expression takes far longer to make
        return tantivy.Query.fuzzy_term_query(schema, name, forms[0], 0, prefix=True)
    words: list[str | tuple[int, str]] = [*map(re.escape, forms[:-1]), f"{re.escape(forms[-1])}.*"]
    return tantivy.Query.regex_phrase_query(schema, name, words)


def _expression(glob: str) -> str:
    return "".join({"*": ".*", "?": "."}.get(character, re.escape(character)) for character in glob)


def _between(asked: Between, schema: tantivy.Schema) -> tantivy.Query:
    low = 0 if asked.low is None else max(0, asked.low)
    high = _LAST_MOMENT if asked.high is None else asked.high
    if high < low:
        return tantivy.Query.empty_query()
    return tantivy.Query.range_query(schema, asked.field, FieldType.Unsigned, low, high)
