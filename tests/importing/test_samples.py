"""Every sample article yields exactly the facts that its author wrote down."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.bundled import resource
from workbench.domain.articles import Extracted
from workbench.importing.readers import read

_LISTED: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent.parent / "data" / "samples_facts.json").read_text(encoding="utf-8")
)
EXPECTED = {facts.pop("file"): facts for facts in _LISTED}


def sample(name: str) -> Extracted:
    path = resource("samples", "articles", name)
    return read(path.read_bytes(), path.name)


def test_every_sample_has_expected_facts() -> None:
    assert {path.name for path in resource("samples", "articles").iterdir()} == set(EXPECTED)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_facts_of_samples(name: str) -> None:
    facts = sample(name).facts
    expected = EXPECTED[name]
    assert {fact: getattr(facts, fact) for fact in expected} == expected


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_bodies_of_samples_hold_no_lines_of_facts(name: str) -> None:
    extracted = sample(name)
    first, last = extracted.blocks[0], extracted.blocks[-1]
    edges = extracted.text[first.start : first.end], extracted.text[last.start : last.end]
    for edge in edges:
        assert not edge.startswith(("By ", "Source:", "Outlet:", "Published", "http", "출처", "来源", "出典", "Quelle"))
        assert edge != extracted.facts.title
    assert len(extracted.blocks) > 4
