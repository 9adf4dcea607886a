"""The facts and paragraphs of our own pages, written after the templates of many content systems, against their gold."""

from __future__ import annotations

import json
from pathlib import Path

from tests.benchmarks import gold
from tests.benchmarks.gold import Judged, judged, scores, shares

FOLDER = Path(__file__).parent.parent / "data" / "importing" / "gold"
MARKS = {
    "word F1": 0.96, "paragraphs": 0.96, "published": 0.97, "title": 0.90, "byline": 0.88, "outlet": 0.90, "agency": 0.90, "dateline": 0.90,
    "section": 0.90, "notices": 0.90,
}  # fmt: skip


def test_our_own_pages_stay_above_the_marks() -> None:
    found = scores(FOLDER)
    assert found["pages"] >= 60
    assert {what: found[what] for what, mark in MARKS.items() if found[what] < mark} == {}
    assert found["false byline"] <= 0.10


def test_every_page_has_gold_and_every_gold_its_page() -> None:
    named = set(json.loads((FOLDER / gold.GOLD).read_text(encoding="utf-8")))
    assert named == {path.name for path in FOLDER.glob("*.html")}


def test_what_is_wrong_is_judged_wrong(tmp_path: Path) -> None:
    story = [
        f"In week {week} the harbour authority of Ostmark closed two of its five berths for repairs."
        for week in range(6)
    ]
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in story)
    (tmp_path / "a.html").write_text(
        f"<html><body><article><h1>Berths close</h1><p class='byline'>By Mira Tolland</p>{paragraphs}</article></body></html>",
        encoding="utf-8",
    )
    truth = {
        "title": "Berths open",
        "published": "2026-06-22",
        "byline": [],
        "paragraphs": [*story, *story[:3], "a", "b", "c"],
    }
    (tmp_path / gold.GOLD).write_text(json.dumps({"a.html": truth}), encoding="utf-8")
    verdicts = judged(tmp_path)
    assert Judged("a.html", "false byline", is_right=True, found="Mira Tolland") in verdicts
    assert shares(verdicts) == {"title": 0, "published": 0, "false byline": 1, "paragraphs": 0.75}
    assert 0.7 < scores(tmp_path)["word F1"] < 0.9
