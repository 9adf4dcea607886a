"""How well answers are ranked: nDCG@10 over a judged collection in the form of TREC.

The folder holds ``documents.jsonl`` (one object a line: id, title, body), ``topics.tsv`` (topic, tabulator, query) and
``qrels.txt`` (topic, 0, document, grade: as trec_eval reads it; a grade of 0 or below is not relevant).
"""

from __future__ import annotations

import json
import math
import tempfile
from datetime import date
from pathlib import Path

from workbench.search.documents import Document
from workbench.search.index import SearchIndex

_DEPTH = 10


def ndcg(ranked: list[str], grades: dict[str, int]) -> float:
    """Return nDCG at 10 with gains 2^grade - 1 and discounts log2(rank + 1) (Järvelin and Kekäläinen 2002; Burges 2005)."""

    def gained(each: list[int]) -> float:
        return sum((2**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(each[:_DEPTH], 1))

    best = gained(sorted((max(0, grade) for grade in grades.values()), reverse=True))
    return gained([max(0, grades.get(document, 0)) for document in ranked]) / best if best else 0.0


def scores(folder: Path) -> dict[str, float]:
    """Return for each topic with a relevant document the nDCG@10 of this program's answer."""
    documents = [json.loads(line) for line in (folder / "documents.jsonl").read_text("utf-8").splitlines() if line]
    names = {number: str(told["id"]) for number, told in enumerate(documents, 1)}
    grades: dict[str, dict[str, int]] = {}
    for line in (folder / "qrels.txt").read_text("utf-8").splitlines():
        topic, _, document, grade = line.split()
        grades.setdefault(topic, {})[document] = int(grade)
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as temporary, SearchIndex.open(Path(temporary)) as index:
        made = (Document(n, told.get("title", ""), told["body"], language="en") for n, told in enumerate(documents, 1))
        index.update(made, seen=1)
        for line in (folder / "topics.tsv").read_text("utf-8").splitlines():
            topic, _, query = line.partition("\t")
            if max(grades.get(topic, {"": 0}).values()) > 0:
                answer = index.search(query, today=date(2026, 1, 1), limit=_DEPTH)
                found[topic] = ndcg([names[hit.id] for hit in answer.hits], grades[topic])
    return found


def measure(folder: Path) -> None:
    """Print the mean, and the topics that are answered worst."""
    found = scores(folder)
    print(f"nDCG@10 {sum(found.values()) / len(found):.3f} over {len(found)} topics")
    for topic in sorted(found, key=lambda topic: found[topic])[:5]:
        print(f"  {topic}: {found[topic]:.3f}")
