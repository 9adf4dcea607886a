"""Whoosh's own index answers the same queries over the same words: both must find the same articles."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from whoosh import fields
from whoosh import query as wq
from whoosh.analysis import SpaceSeparatedTokenizer
from whoosh.filedb.filestore import RamStorage
from whoosh.index import Index as WhooshIndex

from tests.benchmarks.corpus import Corpus
from tests.search.conftest import TODAY, strictly
from workbench.search.documents import Document
from workbench.search.index import SearchIndex
from workbench.search.query import understood
from workbench.search.standing import is_within
from workbench.search.tree import All, Any, Between, Everything, Fuzzy, Node, Pattern, Sequence, Weighted, Without
from workbench.search.words import forms, stem

_ARTICLES = 250
_QUERIES = 400
_CORPUS = Corpus(seed=11, vocabulary=700, length=60)


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return [
        Document(
            article.id,
            article.title,
            article.body,
            outlet=(article.outlet,),
            published=article.date,
            words=len(article.body.split()),
        )
        for article in _CORPUS.articles(_ARTICLES)
    ]


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory, documents: list[Document]) -> Iterator[SearchIndex]:
    with SearchIndex.open(tmp_path_factory.mktemp("ours")) as index:
        for start in range(0, _ARTICLES, 60):
            index.update(documents[start : start + 60], seen=start)
        yield index


@pytest.fixture(scope="module")
def oracle(documents: list[Document]) -> WhooshIndex:
    spaced = fields.TEXT(analyzer=SpaceSeparatedTokenizer())
    index = RamStorage().create_index(
        fields.Schema(
            id=fields.STORED, all=fields.ID, published=fields.NUMERIC(bits=64),
            **{name: spaced for part in ("title", "text", "outlet") for name in (part, f"{part}_stems")},
        )
    )  # fmt: skip
    writer = index.writer()
    for document in documents:
        texts = {"title": document.title, "text": document.text, "outlet": document.outlet[0]}
        values = {name: " ".join(forms(text)) for name, text in texts.items()}
        values |= {
            f"{name}_stems": " ".join(stem(form, "english") for form in forms(text)) for name, text in texts.items()
        }
        published = int(document.published.translate(str.maketrans("", "", "-:T")))
        writer.add_document(id=document.id, all="yes", published=published, **values)
    writer.commit()
    return index


def _whoosh(tree: Node) -> wq.Query:
    match tree:
        case Everything():
            return wq.Term("all", "yes")
        case All(parts):
            return wq.And([wq.Term("all", "yes"), *map(_whoosh, parts)])
        case Any(parts):
            return wq.Or([_whoosh(part) for part in parts])
        case Without(part):
            return wq.AndNot(wq.Term("all", "yes"), _whoosh(part))
        case Weighted(part, _):
            return _whoosh(part)
        case Between(_, low, high):
            return wq.NumericRange("published", low, high)
    names = [tree.field] if tree.field else ["title", "text", "outlet"]
    return wq.Or([_leaf(tree, name) for name in names])


def _leaf(tree: Node, name: str) -> wq.Query:
    match tree:
        case Pattern(_, glob):
            return wq.Wildcard(name, glob)
        case Fuzzy(_, form, distance):
            return wq.FuzzyTerm(name, form, maxdist=distance, prefixlength=0)
        case Sequence() if tree.open:
            return wq.Prefix(name, tree.words[-1].form)
        case Sequence():
            exact = _together(name, [word.form for word in tree.words], tree.near)
            stems = [word.stems[0] for word in tree.words]
            by_stem = name in {"title", "text"} and not tree.exact
            return wq.Or([exact, _together(f"{name}_stems", stems, tree.near)]) if by_stem else exact
    raise TypeError(tree)


def _together(name: str, words: list[str], near: int) -> wq.Query:
    if len(words) == 1:
        return wq.Term(name, words[0])
    orders = [words, words[::-1]] if near > 1 else [words]
    return wq.Or([wq.Phrase(name, order, slop=near) for order in orders])


def _query(rng: random.Random, depth: int = 0) -> str:
    def word() -> str:
        return rng.choice(_CORPUS.words[: rng.choice((20, 120, 700))])

    def part(text: str) -> str:
        at = rng.randrange(1, len(text))
        return rng.choice((text[:at] + "*", text[:at] + "?" + text[at + 1 :] + "*", "*" + text[at:]))

    def pair() -> tuple[str, str]:
        body = next(_CORPUS.articles(1, rng.randint(1, _ARTICLES))).body.replace(".", "").split()
        at = rng.randrange(len(body) - 6)
        return body[at], body[at + rng.choice((1, 1, 2, 4))]

    def months() -> str:
        ends = sorted(f"{rng.choice((2024, 2025))}-{rng.randint(1, 12):02}" for _ in range(2))
        return rng.choice((f"published:[{ends[0]} TO {ends[1]}]", f"published:[{ends[0]} TO]", f"published:{ends[1]}"))

    if depth < 3 and rng.random() < 0.6:
        left, right = _query(rng, depth + 1), _query(rng, depth + 1)
        return rng.choice(
            (f"{left} {right}", f"({left}) OR ({right})", f"({left}) AND NOT ({right})", f"({left}) -{word()}")
        )
    one, other = pair()
    return rng.choice(
        (
            word, word, lambda: f'"{one} {other}"', lambda: f'"{other} {one}"~{rng.randint(2, 6)}', lambda: part(word()),
            lambda: f"{word()}~{rng.choice(('', 1, 2))}", lambda: f"title:{word()}", lambda: f"outlet:{rng.choice(('gazette', 'the', 'signal'))}",
            months, lambda: f"{one}-{other}", lambda: f"NOT {word()}",
        )
    )()  # fmt: skip


def test_the_same_articles_as_whoosh(ours: SearchIndex, oracle: WhooshIndex) -> None:
    rng = random.Random(5)
    sizes = []
    with oracle.searcher() as searcher:
        for _ in range(_QUERIES):
            query = _query(rng)
            tree = understood(query, today=TODAY).tree
            expected = {searcher.stored_fields(number)["id"] for number in searcher.docs_for_query(_whoosh(tree))}
            assert set(strictly(ours, query)) == expected, query
            sizes.append(len(expected))
    assert sum(0 < size < _ARTICLES for size in sizes) > _QUERIES / 2, "the queries must tell articles apart"


def test_fuzzy_marks_agree_with_the_index(ours: SearchIndex, documents: list[Document]) -> None:
    rng = random.Random(6)
    for _ in range(60):
        form = rng.choice(_CORPUS.words)
        if len(form) < 3:
            continue
        distance = rng.choice((1, 2))
        expected = {
            document.id for document in documents if any(is_within(form, distance, other) for other in forms(document.text))
        }  # fmt: skip
        # The field "text" has no name in the language: a title would answer, too.
        in_titles = {
            document.id for document in documents
            if any(is_within(form, distance, other) for other in [*forms(document.title), *forms(document.outlet[0])])
        }  # fmt: skip
        assert set(strictly(ours, f"{form}~{distance}")) == expected | in_titles
