"""Did you mean …? Words of the library that are close to a word that no article holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import tantivy

from workbench.search.grammar import FIELDS
from workbench.search.schema import SEARCHED, STEMMED, stems_of
from workbench.search.standing import edits
from workbench.search.tree import All, Any, Fuzzy, Node, Sequence, Weighted
from workbench.search.words import WORD, Word, folded

_SHORTEST = 3
_SHORTEST_FOR_TWO_EDITS = 5
_IN_TEXTS = ("", "title", "text")
"""Where a word is asked for that a text could have another one for: no text says how a byline is spelled."""

_READ = 5
"""Articles that are read for each unknown word."""


def better_query(query: str, tree: Node, index: tantivy.Index, text_of: Callable[[int], str]) -> str | None:
    """Return *query* with its unknown words replaced by words that articles hold; ``None`` where nothing is better.

    A word before a colon that is nearly the name of a field becomes that.
    """
    searcher, schema = index.searcher(), index.schema
    better, value_at = query, -1
    for match in WORD.finditer(query):
        typed, form = match.group(), folded(match.group())
        if match.start() == value_at or not _is_unknown(form, tree, searcher):
            continue
        found = _field_like(form) if query.startswith(":", match.end()) else None
        if found:
            value_at = match.end() + 1  # what follows is no word of a text
        else:
            found = _nearest(form, searcher, schema, text_of)
        if found is None:
            return None
        better = re.sub(rf"(?<!\w){re.escape(typed)}(?!\w)", found.lower() if typed.islower() else found, better)
    return better if better != query else None


def _is_unknown(form: str, tree: Node, searcher: tantivy.Searcher) -> bool:
    asked = next((word for word in _asked(tree) if word.form == form), None)
    return asked is not None and len(form) >= _SHORTEST and not _is_known(asked, searcher)


def _asked(tree: Node) -> Iterator[Word]:
    match tree:
        case All(parts) | Any(parts):
            for part in parts:
                yield from _asked(part)
        case Weighted(part, _):
            yield from _asked(part)
        case Sequence(field=name, words=words) if name in _IN_TEXTS:
            yield from words
        case Fuzzy(field=name, form=form) if name in _IN_TEXTS:
            yield Word(0, 0, form, ())


def _field_like(form: str) -> str | None:
    begun = (name for name in sorted(FIELDS) if len(form) >= _SHORTEST and name.startswith(form))
    return next(begun, None) or next((name for name in sorted(FIELDS) if edits(form, name, 1) == 1), None)


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
        words = {word for number in ids for word in WORD.findall(text_of(int(number or 0)))}
        seen = {
            folded(word): word for word in sorted(words, key=len, reverse=True)
        }  # "Oslo", where "Oslo's" is as near
        near = [
            (-searcher.doc_freq("text", other), word)
            for other, word in seen.items()
            if edits(form, other, distance) <= distance
        ]
        if near:
            best: str = min(near)[1]
            return best
    return None
