"""How fast and how large the search is beside other engines over the same articles: figures, not a test.

The whole operation is timed: for this program parsing, search, counts, facets and 20 rows with snippets, read from the
library; for the others what comes nearest to it.
"""

from __future__ import annotations

import json
import resource
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

import psutil

from tests.benchmarks.corpus import Corpus, SyntheticArticle
from tests.benchmarks.search_engines import ENGINES, Engine, Ours
from tests.benchmarks.search_queries import Asked, classes

_SAMPLED = 3_000
"""Articles whose words the queries are made of."""

_ADDED = 10

Times = dict[str, tuple[float, float, float]]
"""Of each class the median and the 95th percentile, then the 95th percentile of CPU time, in milliseconds."""


def measure(
    count: int, *, corpus: Path | None = None, keep: Path | None = None, engines: tuple[str, ...] = (), rounds: int = 40
) -> dict[str, Times]:
    """Index *count* articles in each engine, time the classes of queries, print all, and return the times.

    *corpus* is a file of JSON lines with id, title, date and body; made-up articles are taken without one. *keep* is
    a folder where the indexes stay for the next time.
    """
    times: dict[str, Times] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = (keep or Path(temporary)) / str(count)
        for engine_class in ENGINES:
            if (not engines or engine_class.name in engines) and count <= engine_class.most:
                engine = engine_class(folder)
                if engine.is_there:
                    times[engine.name] = _measured(engine, count, corpus, rounds)
                engine.close()
    _print_ratios(times)
    return times


def _measured(engine: Engine, count: int, corpus: Path | None, rounds: int) -> Times:
    print(f"\n{engine.name}, {count:,} articles")
    fill_once(engine, count, corpus)
    times: Times = {}
    for name, queries in classes(_articles(min(count, _SAMPLED), corpus), rounds):
        if engine.ask(queries[0]) is not None:
            times[name] = _times(engine, queries)
            print(
                f"  {name:24} p50 {times[name][0]:8.1f} ms  p95 {times[name][1]:8.1f} ms  CPU p95 {times[name][2]:8.1f} ms"
            )
    if isinstance(engine, Ours):
        _time_adding(engine)
    return times


def fill_once(engine: Engine, count: int, corpus: Path | None = None) -> None:
    """Fill an engine with articles, unless it was kept filled."""
    filled = engine.folder / "filled"
    if filled.exists():
        print("  kept from last time")
        if isinstance(engine, Ours):
            engine.fill()  # nothing to do, unless another version of the program made the index
    else:
        _fill(engine, count, corpus)
        filled.touch()


def _fill(engine: Engine, count: int, corpus: Path | None) -> None:
    begun = time.perf_counter()
    engine.store(_articles(count, corpus))
    stored = time.perf_counter() - begun
    stored_size = _size(engine.folder)
    with _Peak() as peak:
        begun, cpu = time.perf_counter(), _cpu()
        engine.fill()
        spent, spent_cpu = time.perf_counter() - begun, _cpu() - cpu
    size = (_size(engine.folder) - stored_size) / 1e6
    print(
        f"  stored in {stored:.0f} s; indexed {count / spent:,.0f} articles/s ({count / max(spent_cpu, 0.01):,.0f} per CPU second)"
    )
    print(f"  index {size:.0f} MB; peak memory without mapped files {peak.bytes / 1e6:.0f} MB")


def _articles(count: int, corpus: Path | None) -> Iterator[SyntheticArticle]:
    if corpus is None:
        yield from Corpus().articles(count)
        return
    with corpus.open(encoding="utf-8") as lines:
        for number, line in zip(range(1, count + 1), lines, strict=False):
            told = json.loads(line)
            yield SyntheticArticle(number, told["title"], told["date"], told.get("outlet", ""), told["body"])


def lines_in(corpus: Path) -> int:
    """Return how many articles a file of JSON lines holds."""
    with corpus.open("rb") as lines:
        return sum(1 for _ in lines)


def _times(engine: Engine, queries: list[Asked]) -> tuple[float, float, float]:
    spent, spent_cpu = [], []
    for asked in queries:
        begun, cpu = time.perf_counter(), _cpu()
        engine.ask(asked)
        spent.append((time.perf_counter() - begun) * 1000)
        spent_cpu.append((_cpu() - cpu) * 1000)
    return median(spent), quantiles(spent, n=20)[-1], quantiles(spent_cpu, n=20)[-1]


def _time_adding(engine: Ours) -> None:
    spent = []
    for article in Corpus(seed=5).articles(_ADDED):
        begun = time.perf_counter()
        engine.store([article])
        engine.fill()
        spent.append((time.perf_counter() - begun) * 1000)
    print(f"  add one, until it is found  p50 {median(spent):.0f} ms  p95 {quantiles(spent, n=20)[-1]:.0f} ms")


def _print_ratios(times: dict[str, Times]) -> None:
    ours = times.get(Ours.name, {})
    for name, others in times.items():
        if name != Ours.name and ours:
            ratios = [f"{kind} {other[2] / ours[kind][2]:.1f}" for kind, other in others.items()]
            print(f"\nCPU p95 of {name} over ours: {', '.join(ratios)}")


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _cpu() -> float:
    """Return the CPU seconds of this process and of those that it waited for: on a busy machine they say more."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


class _Peak:
    """Watch the memory of this process and of those that it started."""

    def __init__(self) -> None:
        self.bytes = 0
        self._done = threading.Event()
        self._watch = threading.Thread(target=self._look)

    def __enter__(self) -> _Peak:
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._watch.join()

    def _look(self) -> None:
        own = psutil.Process()
        while not self._done.wait(0.2):
            try:
                used = [_own_memory(each) for each in (own, *own.children(recursive=True))]
            except psutil.NoSuchProcess:
                continue
            self.bytes = max(self.bytes, sum(used))


def _own_memory(process: psutil.Process) -> int:
    """Return the bytes of a process without the files that it has mapped, where the system tells them apart."""
    used = process.memory_info()
    return int(used.rss - getattr(used, "shared", 0))
