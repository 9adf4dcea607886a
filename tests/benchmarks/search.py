"""How fast articles are indexed and found: figures, not a test."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from statistics import median, quantiles

import psutil

from tests.benchmarks.corpus import Corpus, SyntheticArticle
from workbench.search.answers import Sort
from workbench.search.documents import Document
from workbench.search.index import SearchIndex
from workbench.search.snippets import snippet

_TODAY = date(2026, 6, 21)
_BATCH = 500


def document_of(article: SyntheticArticle) -> Document:
    """Return what the index is fed with for a made-up article."""
    return Document(
        id=article.id,
        title=article.title,
        text=article.body,
        outlet=(article.outlet,),
        language="en",
        published=article.date,
        imported=f"{article.date}:00Z",
        words=len(article.body.split()),
    )


def measure(
    articles: int = 10_000, *, rounds: int = 30, folder: Path | None = None, say: Callable[[str], None] = print
) -> None:
    """Index that many made-up articles of 500 words and time the classes of queries, each with its 20 snippets."""
    with tempfile.TemporaryDirectory() as temporary:
        place = folder or Path(temporary)
        corpus = Corpus()
        texts: dict[int, str] = {}
        with SearchIndex.open(place / "index") as index:
            _fill(index, corpus, articles, texts, say)
            say(f"index on disk {_size(place) / 1e6:.0f} MB; memory {_memory():.0f} MB (the texts among it)")
            for name, queries in _classes(corpus, rounds):
                _time(index, name, queries, texts, say)
            _time_adding(index, corpus, articles, say)


def _fill(index: SearchIndex, corpus: Corpus, articles: int, texts: dict[int, str], say: Callable[[str], None]) -> None:
    spent = spent_cpu = 0.0
    for first in range(1, articles + 1, _BATCH):
        batch = [document_of(article) for article in corpus.articles(min(_BATCH, articles + 1 - first), first)]
        texts.update((document.id, document.text) for document in batch)
        wall, cpu = time.perf_counter(), time.process_time()
        index.update(batch, seen=first)
        spent += time.perf_counter() - wall
        spent_cpu += time.process_time() - cpu
    say(
        f"{articles:,} articles: {articles / spent:,.0f} articles/s, {articles / spent_cpu:,.0f} per CPU second, "
        f"in commits of {_BATCH}"
    )


def _classes(corpus: Corpus, rounds: int) -> Iterable[tuple[str, list[tuple[str, Sort, bool]]]]:
    rng = random.Random(7)
    common, middle, rare = corpus.words[:40], corpus.words[200:2000], corpus.words[-8000:]

    def queries(
        make: Callable[[], str], sort: Sort = Sort.RELEVANCE, typing: bool = False
    ) -> list[tuple[str, Sort, bool]]:
        return [(make(), sort, typing) for _ in range(rounds)]

    yield "rare word", queries(lambda: rng.choice(rare))
    yield "common word", queries(lambda: rng.choice(common))
    yield "two words", queries(lambda: f"{rng.choice(middle)} {rng.choice(common)}")
    yield "phrase", queries(lambda: f'"{rng.choice(common)} {rng.choice(common)}"')
    yield "near", queries(lambda: f'"{rng.choice(middle)} {rng.choice(common)}"~5')
    yield "as typed", queries(lambda: f"{rng.choice(common)} {rng.choice(middle)[: rng.randint(1, 4)]}", typing=True)
    yield "sentence (OR)", queries(lambda: " OR ".join(rng.sample(common + middle, 8)))
    yield "fuzzy ~1", queries(lambda: f"{rng.choice(middle)}~")
    yield "fuzzy ~2", queries(lambda: f"{rng.choice(middle)}~2")
    yield (
        "boolean, date, outlet",
        queries(lambda: f"{rng.choice(common)} -{rng.choice(middle)} outlet:gazette published:[2024-03 TO 2025-02]"),
    )
    yield "by date", queries(lambda: rng.choice(common), Sort.DATE)
    yield "everything", queries(str)


def _time(
    index: SearchIndex,
    name: str,
    queries: list[tuple[str, Sort, bool]],
    texts: dict[int, str],
    say: Callable[[str], None],
) -> None:
    searching: list[float] = []
    showing: list[float] = []
    for query, sort, typing in queries:
        begun = time.perf_counter()
        answer = index.search(query, today=_TODAY, limit=20, sort=sort, typing=typing)
        found = time.perf_counter()
        for hit in answer.hits:
            snippet(texts[hit.id], answer.marks)
        searching.append(found - begun)
        showing.append(time.perf_counter() - begun)
    say(f"{name:24} search {_figures(searching)}   with 20 snippets {_figures(showing)}")


def _time_adding(index: SearchIndex, corpus: Corpus, articles: int, say: Callable[[str], None]) -> None:
    adding = []
    for article in corpus.articles(10, articles + 1):
        begun = time.perf_counter()
        index.update([document_of(article)], seen=articles)
        adding.append(time.perf_counter() - begun)
    say(f"{'add one article':24} {_figures(adding)}")


def _figures(seconds: list[float]) -> str:
    return f"p50 {median(seconds) * 1000:6.1f} ms  p95 {quantiles(seconds, n=20)[-1] * 1000:6.1f} ms"


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _memory() -> float:
    return float(psutil.Process().memory_info().rss) / 1e6
