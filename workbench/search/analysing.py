"""Making words of documents, in a process of its own where there are many.

Pure Python holds the interpreter's lock: a thread that analyses hundreds of articles makes a window stutter.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

import tantivy

from workbench.logs import log
from workbench.search.documents import Document
from workbench.search.schema import indexed

Analyse = Callable[[Sequence[Document]], list[tantivy.Document]]
"""What makes index entries of documents, in their order."""

_FEW = 6
"""So many documents are analysed faster than they are sent to another process."""


def analysed(documents: Sequence[Document]) -> list[tantivy.Document]:
    """Return what is stored in the index for each document."""
    return [indexed(document) for document in documents]


class AnalysingProcess:
    """Analyse many documents in one spawned process, started when it is first needed; a few at once, here."""

    def __init__(self) -> None:
        self._executor: ProcessPoolExecutor | None = None

    def __call__(self, documents: Sequence[Document]) -> list[tantivy.Document]:
        """Return what is stored in the index for each document."""
        if len(documents) <= _FEW:
            return analysed(documents)
        if self._executor is None:
            self._executor = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
        try:
            return self._executor.submit(analysed, documents).result()
        except BrokenProcessPool:
            log.warning("the analysing process ended unexpectedly; its work is done here")
            self._executor = None
            return analysed(documents)

    def close(self) -> None:
        """End the process."""
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None
