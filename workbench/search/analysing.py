"""Making words of documents, in a process of its own where there are many.

Pure Python holds the interpreter's lock: a thread that analyses hundreds of articles makes a window stutter.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

import tantivy

from workbench.logs import log
from workbench.processes import give_way
from workbench.search.documents import Document
from workbench.search.schema import indexed

Awaited = Callable[[], list[tantivy.Document]]
"""What waits for index entries and returns them."""

Analyse = Callable[[Sequence[Document]], Awaited]
"""What begins to make index entries of documents, in their order."""

_BATCH = 200
_AHEAD = 2
"""So many batches are being analysed while one is taken into the index."""

_FEW = 6
"""So many documents are analysed faster than they are sent to another process."""


def entries(documents: Sequence[Document]) -> list[tantivy.Document]:
    """Return what is stored in the index for each document."""
    return [indexed(document) for document in documents]


def analysed(documents: Sequence[Document]) -> Awaited:
    """Analyse *documents* here, when the entries are wanted."""
    return lambda: entries(documents)


def analysed_ahead(
    documents: Iterable[Document], analyse: Analyse
) -> Iterator[tuple[list[Document], list[tantivy.Document]]]:
    """Yield batches of documents with their entries, while the next batches are being analysed."""
    begun: deque[tuple[list[Document], Awaited]] = deque()
    remaining = iter(documents)
    while batch := list(islice(remaining, _BATCH)):
        begun.append((batch, analyse(batch)))
        if len(begun) > _AHEAD:
            first, entries = begun.popleft()
            yield first, entries()
    for batch, entries in begun:
        yield batch, entries()


class AnalysingProcess:
    """Analyse many documents in one spawned process, started when it is first needed; a few at once, here."""

    def __init__(self) -> None:
        self._executor: ProcessPoolExecutor | None = None

    def __call__(self, documents: Sequence[Document]) -> Awaited:
        """Begin to make what is stored in the index for each document."""
        if len(documents) <= _FEW:
            return analysed(documents)
        try:
            if self._executor is None:
                spawn = multiprocessing.get_context("spawn")
                self._executor = ProcessPoolExecutor(1, mp_context=spawn, initializer=give_way)
            begun = self._executor.submit(entries, documents)
        except BrokenProcessPool:
            return self._instead(documents)

        def awaited() -> list[tantivy.Document]:
            try:
                return begun.result()
            except BrokenProcessPool:
                return self._instead(documents)()

        return awaited

    def _instead(self, documents: Sequence[Document]) -> Awaited:
        log.warning("the analysing process ended unexpectedly; its work is done here")
        self._executor = None
        return analysed(documents)

    def close(self) -> None:
        """End the process."""
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None
