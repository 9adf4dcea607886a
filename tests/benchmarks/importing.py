"""Measures importing: how fast files become articles, and how well the main text of news pages is taken out.

A corpus is a folder of files. Where it holds ``gold.json`` (see ``gold``), facts and paragraphs are judged as well. Where
it holds ``ground-truth.json`` and ``html/*.html.gz`` (the layout of Scrapinghub's article extraction benchmark), the words
of each page's main text, without captions, are compared with the gold text. Whatever it holds is imported into a new
library by two reading processes, their start included. Where the machine is busy with other things, the figures of CPU
time say what an idle one would do: files per second are at most cores ÷ CPU time of all processes a file.
"""

from __future__ import annotations

import gzip
import json
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from statistics import mean, quantiles

import psutil
import pypdfium2

from tests.benchmarks import gold
from tests.benchmarks.corpus import Corpus
from tests.benchmarks.gold import main_words, word_f1
from workbench.domain.changes import Changes
from workbench.errors import WorkbenchError
from workbench.importing.files import collect
from workbench.importing.readers import read
from workbench.library.library import Library
from workbench.operations.importing import ImportSummary, import_files
from workbench.operations.reading import Reading

_PAGES = {".html", ".htm", ".xhtml", ".mhtml", ".mht"}


def measure(corpus: Path) -> dict[str, float]:
    """Return figures about the import of *corpus*, and scores where gold is present."""
    truth = corpus / "ground-truth.json"
    if truth.exists():
        return _pages_imported(corpus) | _scores(corpus, json.loads(truth.read_text(encoding="utf-8")))
    figures = speed([corpus])
    return figures | gold.scores(corpus) if (corpus / gold.GOLD).exists() else figures


def measure_texts(count: int) -> dict[str, float]:
    """Return figures about the import of a folder of *count* made-up plain texts of 500 words."""
    with tempfile.TemporaryDirectory() as folder:
        for article in Corpus().articles(count):
            text = f"{article.title}\n\n{article.date[:10]}\n\n{article.body}\n"
            (Path(folder) / f"{article.id}.txt").write_text(text, encoding="utf-8")
        return speed([Path(folder)])


def speed(paths: Sequence[Path], workers: int = 2) -> dict[str, float]:
    """Import *paths* into a new library and return how fast that is, and what it costs this process and those that read.

    What memory grows by is counted from when a tenth of the files is done: the cost of the rest.
    """
    files = collect(paths).files
    with tempfile.TemporaryDirectory() as folder, _Watch() as watch:
        library = Library.create(Path(folder) / "library")

        def progress(summary: ImportSummary, _changes: Changes) -> None:
            watch.note(summary)

        try:
            summary = import_files(library, paths=paths, progress=progress, reading=Reading(workers))
        finally:
            library.close()
        return _rates(files, summary, watch.seconds) | watch.figures(len(files))


def page_scores(corpus: Path, truths: dict[str, dict[str, str]]) -> dict[str, float]:
    """Return the word F1 of each page that *truths* knows."""
    scores: dict[str, float] = {}
    for name, truth in truths.items():
        content = gzip.decompress((corpus / "html" / f"{name}.html.gz").read_bytes())
        try:
            text = main_words(read(content, f"{name}.html"))
        except WorkbenchError:
            text = ""
        scores[name] = word_f1(text, truth["articleBody"])
    return scores


def _rates(files: Sequence[Path], summary: ImportSummary, seconds: float) -> dict[str, float]:
    articles = len(summary.imported) + len(summary.updated)
    pages = sum(path.suffix.lower() in _PAGES for path in files)
    in_pdf = sum(_pages_of(path) for path in files if path.suffix.lower() == ".pdf")
    rates = {
        "files": len(files),
        "articles": articles,
        "already here": len(summary.duplicates),
        "failed": len(summary.failed),
        "seconds": seconds,
        "files per second": len(files) / seconds,
        "articles per second": articles / seconds,
        "MB per second": summary.done_bytes / 1e6 / seconds,
    }
    rates |= {"web pages per second": pages / seconds} if pages else {}
    return rates | ({"PDF pages per second": in_pdf / seconds} if in_pdf else {})


class _Watch:
    """Notes, while an import runs, when the first article is there, and what memory and CPU time the processes take."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._ended = threading.Event()
        self._sampler = threading.Thread(target=self._sample)
        self._first = self._early = self._peak = self._peak_of_readers = 0.0
        self._reader_seconds: dict[int, float] = {}

    def __enter__(self) -> _Watch:
        self._started, self._cpu = time.perf_counter(), time.process_time()
        self._sampler.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._sampler.join()

    @property
    def seconds(self) -> float:
        """Return how long the import has taken by now."""
        return time.perf_counter() - self._started

    def note(self, summary: ImportSummary) -> None:
        """Take note of how far the import is."""
        self._first = self._first or (self.seconds if summary.imported else 0.0)
        if not self._early and 10 * summary.done >= summary.total:
            self._early = self._process.memory_info().rss

    def figures(self, files: int) -> dict[str, float]:
        """Return what the import of so many *files* cost."""
        grown = self._process.memory_info().rss - self._early
        return {
            "seconds to the first article": self._first,
            "CPU ms a file, this process": 1000 * (time.process_time() - self._cpu) / files,
            "CPU ms a file, reading processes": 1000 * sum(self._reader_seconds.values()) / files,
            "MB this process, peak": self._peak / 1e6,
            "MB of them grown since a tenth was done": grown / 1e6,
            "MB reading processes together, peak": self._peak_of_readers / 1e6,
        }

    def _sample(self) -> None:
        while not self._ended.wait(0.1):
            self._peak = max(self._peak, self._process.memory_info().rss)
            self._peak_of_readers = max(self._peak_of_readers, sum(map(self._cost_of, self._process.children())))

    def _cost_of(self, reader: psutil.Process) -> int:
        with suppress(psutil.NoSuchProcess):
            times = reader.cpu_times()
            self._reader_seconds[reader.pid] = times.user + times.system
            return int(reader.memory_info().rss)
        return 0


def _pages_of(path: Path) -> int:
    with suppress(pypdfium2.PdfiumError):
        return len(pypdfium2.PdfDocument(path))
    return 0


def _pages_imported(corpus: Path) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        for packed in (corpus / "html").glob("*.html.gz"):
            (Path(folder) / packed.stem).write_bytes(gzip.decompress(packed.read_bytes()))
        return speed([Path(folder)])


def _scores(corpus: Path, truths: dict[str, dict[str, str]]) -> dict[str, float]:
    started = time.process_time()
    scores = page_scores(corpus, truths)
    seconds = time.process_time() - started
    return {
        "judged pages": len(scores),
        "word F1": mean(scores.values()),
        "word F1, worst tenth": quantiles(scores.values(), n=10)[0],
        "CPU ms per page": 1000 * seconds / len(scores),
    }
