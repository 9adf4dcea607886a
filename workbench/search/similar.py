"""More like this: the words that say most about an article, as a question for others that share some of them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import tantivy

from workbench.search.relaxing import COMMON, RARE
from workbench.search.schema import stems_of
from workbench.search.tree import Sequence, Some, Weighted
from workbench.search.words import Word, is_solid, stemmer_for, words

_WORDS = 30
"""So many of an article's words are asked for."""

_LEAST = 8
"""One in so many of them has to be there."""

_TITLE = 3
"""A word of the title counts as often as this in the text."""

_READ = 20_000
"""Code points of a text that are read for it."""


def likeness(title: str, text: str, language: str, searcher: tantivy.Searcher) -> Some | None:
    """Return what asks for articles that share an article's telling words, ``None`` where it has none.

    A word is worth its count, damped, times its inverse document frequency (TF-IDF, Spärck Jones 1972). Of scripts
    written without spaces, pairs of characters stand for words.
    """
    stemmer = stemmer_for(language)
    counts: Counter[tuple[Word, ...]] = Counter()
    for part, weight in ((title, _TITLE), (text[:_READ], 1)):
        for found in _terms(part, stemmer):
            counts[tuple(word._replace(start=0, end=0) for word in found)] += weight
    articles = int(searcher.num_docs)
    worth: dict[tuple[Word, ...], float] = {}
    for term, count in counts.items():
        frequency = min(searcher.doc_freq(stems_of("text"), word.stems[0]) for word in term)
        if 1 < frequency <= max(RARE, articles * COMMON):
            worth[term] = (1 + math.log(count)) * math.log(1 + articles / frequency)
    best = sorted(worth, key=lambda term: -worth[term])[:_WORDS]
    if not best:
        return None
    asked = tuple(Weighted(Sequence("text", term), 1 + math.log(counts[term])) for term in best)
    return Some(asked, max(1, len(asked) // _LEAST))


def _terms(text: str, stemmer: str) -> Iterator[tuple[Word, ...]]:
    found = list(words(text, (stemmer,)))
    yield from ((word,) for word in found if len(word.form) > 1 and not is_solid(word.form))
    for one, other in pairwise(found):
        if one.end == other.start and is_solid(one.form) and is_solid(other.form):
            yield (one, other)
