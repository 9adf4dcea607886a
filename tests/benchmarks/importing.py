"""Measures importing: how fast files are read, and how well the main text of news pages is taken out.

A corpus is a folder of files. Where it holds ``ground-truth.json`` and ``html/*.html.gz`` (the layout of Scrapinghub's
article extraction benchmark), the words of each page's text are compared with the gold text.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import mean, quantiles

from workbench.errors import WorkbenchError
from workbench.importing.files import collect
from workbench.importing.readers import read
from workbench.importing.workers import ReadFile, read_files

_TOKEN = re.compile("[\u3041-\u30ff\u3400-\u9fff]|\\w+")


def measure(corpus: Path) -> dict[str, float]:
    """Return figures about *corpus*: files and megabytes per second with two workers, and scores where gold is present."""
    gold = corpus / "ground-truth.json"
    if gold.exists():
        return _scores(corpus, json.loads(gold.read_text(encoding="utf-8")))
    return speed(collect([corpus]).files)


def speed(files: list[Path], workers: int = 2) -> dict[str, float]:
    """Return how fast *files* are read by worker processes, their start included."""
    with tempfile.TemporaryDirectory() as originals:
        started = time.perf_counter()
        outcomes = read_files(
            files, originals=Path(originals), known=frozenset(), workers=workers, cancelled=lambda: False
        )
        done = [outcome for outcome in outcomes if isinstance(outcome, ReadFile)]
        seconds = time.perf_counter() - started
    size = sum(outcome.size for outcome in done) / 1e6
    return {
        "files": len(files),
        "read": len(done),
        "seconds": seconds,
        "files per second": len(files) / seconds,
        "MB per second": size / seconds,
    }


def word_f1(found: str, gold: str) -> float:
    """Return the F1 of the bags of words of two texts; a Chinese or Japanese character is a word."""
    ours, theirs = Counter(_TOKEN.findall(found.lower())), Counter(_TOKEN.findall(gold.lower()))
    shared = (ours & theirs).total()
    return 2 * shared / (ours.total() + theirs.total()) if shared else 0.0


def page_scores(corpus: Path, gold: dict[str, dict[str, str]]) -> dict[str, float]:
    """Return the word F1 of each page that *gold* knows."""
    scores: dict[str, float] = {}
    for name, truth in gold.items():
        content = gzip.decompress((corpus / "html" / f"{name}.html.gz").read_bytes())
        try:
            text = read(content, f"{name}.html").text
        except WorkbenchError:
            text = ""
        scores[name] = word_f1(text, truth["articleBody"])
    return scores


def _scores(corpus: Path, gold: dict[str, dict[str, str]]) -> dict[str, float]:
    started = time.process_time()
    scores = page_scores(corpus, gold)
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
