"""Small web pages of many kinds: their facts, their main text, their blocks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.domain.articles import BlockKind, Extracted
from workbench.errors import WorkbenchError
from workbench.importing.readers import read

PAGES = Path(__file__).parent.parent / "data" / "importing" / "pages"
EXPECTED: dict[str, dict[str, Any]] = json.loads((PAGES / "expected.json").read_text(encoding="utf-8"))
FIRST = "The harbour authority of Ostmark said on Tuesday"
LAST = "members of two parties have already asked for an inquiry."


def page(name: str) -> Extracted:
    return read((PAGES / f"{name}.html").read_bytes(), f"{name}.html")


def texts(extracted: Extracted, kind: BlockKind) -> list[str]:
    return [extracted.text[block.start : block.end] for block in extracted.blocks if block.kind is kind]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_facts(name: str) -> None:
    facts = page(name).facts
    assert {fact: getattr(facts, fact) for fact in EXPECTED[name]} == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_fact_says_where_it_was_found(name: str) -> None:
    facts = page(name).facts
    told = {fact for fact in EXPECTED[name] if getattr(facts, fact)}
    assert told <= set(facts.found)


@pytest.mark.parametrize("name", sorted(set(EXPECTED) - {"german", "korean_portal", "chinese_portal", "arabic"}))
def test_main_text_is_the_story_and_nothing_else(name: str) -> None:
    text = page(name).text
    paragraphs = text.split("\n\n")
    assert FIRST in text
    assert paragraphs[-1].endswith(LAST)
    assert len(paragraphs) in {4, 5}
    assert not any(word in text for word in ("Ferry fares", "Privacy", "Subscribe", "translated", "Published:", "Home"))


def test_kinds_of_blocks() -> None:
    extracted = page("german")
    assert texts(extracted, BlockKind.HEADING) == ["Elf Wochen Umweg"]
    assert [item.split(":")[0] for item in texts(extracted, BlockKind.ITEM)] == ["Liegeplatz 2", "Liegeplatz 3"]
    assert len(texts(extracted, BlockKind.QUOTE)) == 1
    assert texts(extracted, BlockKind.ROW) == ["Posten | Kosten", "Pfähle | 29 Millionen", "Kräne | 12 Millionen"]
    assert len(texts(extracted, BlockKind.PARAGRAPH)) == 3


def test_the_order_of_belief_is_json_ld_then_meta_then_the_page() -> None:
    found = {name: page(name).facts.found["published"] for name in ("graph", "single_file", "amp", "korean_portal")}
    assert found == {"graph": "json-ld", "single_file": "meta", "amp": "time element", "korean_portal": "page text"}


def test_an_ambiguous_date_is_left_open_and_told() -> None:
    extracted = page("ambiguous_date")
    assert extracted.facts.published == ""
    assert any("03/04/2026 could be 4 March 2026 or 3 April 2026" in warning for warning in extracted.warnings)


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(WorkbenchError, match="without readable text"):
        read(b"<html><head><script>let a = 1;</script></head><body></body></html>", "empty.html")


def test_no_entity_of_a_documents_own_is_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret words", encoding="utf-8")
    content = (
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY leak SYSTEM "{secret.as_uri()}"><!ENTITY a "boom">]>'
        "<html><body><p>Before &leak; and &a;&a; after, and some more words to read here.</p></body></html>"
    )
    assert "secret words" not in read(content.encode(), "xxe.xhtml").text


def test_deep_nesting_costs_no_text() -> None:
    content = "<html><body>" + "<div>" * 150 + "<p>Deep down there is a sentence to read.</p>" + "</div>" * 150
    assert "Deep down" in read(content.encode(), "deep.html").text
