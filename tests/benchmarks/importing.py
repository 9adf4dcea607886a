"""Measures importing: how fast files are read, and how well the main text of news pages is taken out.

A corpus is a folder of files. Where it holds ``gold.json`` (see ``gold``), facts and paragraphs are judged as well. Where
it holds ``ground-truth.json`` and ``html/*.html.gz`` (the layout of Scrapinghub's article extraction benchmark), the words
of each page's main text, without captions, are compared with the gold text.
"""

from __future__ import annotations

import gzip
import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean, quantiles

import psutil

from tests.benchmarks import gold
from tests.benchmarks.gold import main_words, word_f1
from workbench.errors import WorkbenchError
from workbench.importing.files import collect
from workbench.importing.outcomes import ReadFile
from workbench.importing.readers import read
from workbench.importing.workers import read_files


def measure(corpus: Path) -> dict[str, float]:
    """Return figures about *corpus*: files and megabytes per second with two workers, and scores where gold is present."""
    truth = corpus / "ground-truth.json"
    if truth.exists():
        return _scores(corpus, json.loads(truth.read_text(encoding="utf-8")))
    figures = speed(collect([corpus]).files)
    return figures | gold.scores(corpus) if (corpus / gold.GOLD).exists() else figures


def speed(files: list[Path], workers: int = 2) -> dict[str, float]:
    """Return how fast *files* are read by worker processes, their start included, and what that costs this process.

    Its memory is taken when a tenth of the files has been read, and at the end: what it grows by is the cost of the rest.
    """
    process, early = psutil.Process(), 0
    with tempfile.TemporaryDirectory() as originals:
        started = time.perf_counter()
        outcomes = read_files(
            files, originals=Path(originals), known=frozenset(), workers=workers, cancelled=lambda: False
        )
        count, size = 0, 0
        for outcome in outcomes:
            if isinstance(outcome, ReadFile):
                count, size = count + 1, size + outcome.size
            if not early and 10 * count >= len(files):
                early = process.memory_info().rss
        seconds = time.perf_counter() - started
    return {
        "files": len(files),
        "read": count,
        "seconds": seconds,
        "files per second": len(files) / seconds,
        "MB per second": size / 1e6 / seconds,
        "MB this process has": process.memory_info().rss / 1e6,
        "MB of them grown since a tenth was read": (process.memory_info().rss - early) / 1e6,
    }


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


def _scores(corpus: Path, truths: dict[str, dict[str, str]]) -> dict[str, float]:
    started = time.process_time()
    scores = page_scores(corpus, truths)
    seconds = time.process_time() - started
    return {
        "pages": len(scores),
        "word F1": mean(scores.values()),
        "word F1, worst tenth": quantiles(scores.values(), n=10)[0],
        "CPU ms per page": 1000 * seconds / len(scores),
    }


if __name__ == "__main__":
    for figure, value in measure(Path(sys.argv[1])).items():
        sys.stdout.write(f"{figure:24} {value:10.3f}\n")
