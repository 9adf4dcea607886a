"""Did you mean …? Words of the library that are close to a word that no article holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import tantivy

from workbench.search.schema import SEARCHED, STEMMED, stems_of
from workbench.search.standing import edits
from workbench.search.tree import All, Any, Fuzzy, Node, Sequence, Weighted
from workbench.search.words import WORD, Word, folded

_SHORTEST = 3
_SHORTEST_FOR_TWO_EDITS = 5
_READ = 5
"""Articles that are read for each unknown word."""


def better_query(query: str, tree: Node, index: tantivy.Index, text_of: Callable[[int], str]) -> str | None:
    """Return *query* with its unknown words replaced by words that articles hold; ``None`` where nothing is better."""
    searcher, schema = index.searcher(), index.schema
    better = query
    for match in WORD.finditer(query):
        form = folded(match.group())
        asked = next((word for word in _asked(tree) if word.form == form), None)
        if asked is None or len(form) < _SHORTEST or _is_known(asked, searcher):
            continue
        found = _nearest(form, searcher, schema, text_of)
        if found is None:
            return None
        typed = match.group()
        better = re.sub(rf"(?<!\w){re.escape(typed)}(?!\w)", found.lower() if typed.islower() else found, better)
    return better if better != query else None


def _asked(tree: Node) -> Iterator[Word]:
    match tree:
        case All(parts) | Any(parts):
            for part in parts:
                yield from _asked(part)
        case Weighted(part, _):
            yield from _asked(part)
        case Sequence():
            yield from tree.words
        case Fuzzy():
            yield Word(0, 0, tree.form, ())


def _is_known(word: Word, searcher: tantivy.Searcher) -> bool:
    by_form = any(searcher.doc_freq(name, word.form) for name in SEARCHED)
    return by_form or any(searcher.doc_freq(stems_of(name), stem) for name in sorted(STEMMED) for stem in word.stems)


def _nearest(
    form: str, searcher: tantivy.Searcher, schema: tantivy.Schema, text_of: Callable[[int], str]
) -> str | None:
    """Return the word of the library nearest to *form*: by edits, then by the number of articles that hold it."""
    for distance in (1, 2) if len(form) >= _SHORTEST_FOR_TWO_EDITS else (1,):
        query = tantivy.Query.fuzzy_term_query(schema, "text", form, distance)
        result = searcher.search(query, _READ)
        ids = searcher.fast_field_values("id", [address for _, address in result.hits])
        seen = {folded(word): word for number in ids for word in set(WORD.findall(text_of(int(number or 0))))}
        near = [
            (-searcher.doc_freq("text", other), word)
            for other, word in seen.items()
            if edits(form, other, distance) <= distance
        ]
        if near:
            best: str = min(near)[1]
            return best
    return None
