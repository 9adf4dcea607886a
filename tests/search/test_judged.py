"""The check of ranking that the benchmarks run over judged collections."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from tests.benchmarks.judged import ndcg, scores

_JUDGED = Path(__file__).parent.parent / "data" / "judged"


@pytest.mark.parametrize(
    ("ranked", "expected"),
    [
        (["x", "y"], 1.0),
        (["y", "x"], (1 + 3 / math.log2(3)) / (3 + 1 / math.log2(3))),
        (["z", "x"], 3 / math.log2(3) / (3 + 1 / math.log2(3))),
        ([], 0.0),
        ([*"abcdefghij", "x"], 0.0),
    ],
)
def test_ndcg(ranked: list[str], expected: float) -> None:
    assert ndcg(ranked, {"x": 2, "y": 1, "z": -1}) == pytest.approx(expected)


def test_a_judged_collection_is_scored_by_topic() -> None:
    found = scores(_JUDGED)
    assert found.keys() == {"g", "f"}, "a topic without a relevant document tells nothing"
    assert found["f"] == 1.0
    assert ndcg(["a", "c"], {"a": 1, "c": 2}) <= found["g"] <= 1.0
