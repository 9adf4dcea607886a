"""The sample library is whole: every quote stands in its article, every name and citation leads somewhere."""

from __future__ import annotations

import json
import re
from collections import Counter
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from workbench.analysis.mentions import shared_names
from workbench.briefing.citations import footnote_numbers
from workbench.briefing.drafts import neutral
from workbench.bundled import resource
from workbench.domain.briefings import CITATION, title_of
from workbench.domain.codebook import ActorKind, Codebook, TagKind
from workbench.domain.grading import CREDIBILITY, RELIABILITY
from workbench.domain.markings import parse_marking
from workbench.domain.passages import KEY
from workbench.domain.texts import normalised, word_count
from workbench.operations.codebook_files import read_codebook

SAMPLES = resource("samples")
FACTS = Path(__file__).parent / "data" / "samples_facts.json"
QUOTED = re.compile('[“"]([^”"]+)[”"]')
PARAGRAPH = re.compile(r"<p\b[^>]*>(.*?)</p>", re.DOTALL)


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def paragraphs(file: str) -> list[str]:
    text = normalised((SAMPLES / "articles" / file).read_text(encoding="utf-8"))
    if not file.endswith(".html"):
        return text.split("\n")
    return [unescape(re.sub("<[^>]+>", "", paragraph)) for paragraph in PARAGRAPH.findall(text)]


@pytest.fixture(name="facts")
def _facts() -> list[dict[str, Any]]:
    return load(FACTS)


@pytest.fixture(name="codebook")
def _codebook() -> Codebook:
    return read_codebook(SAMPLES / "codebook.csv")


@pytest.fixture(name="passages")
def _passages() -> list[dict[str, Any]]:
    return load(SAMPLES / "passages.json")


@pytest.fixture(name="draft")
def _draft() -> str:
    return (SAMPLES / "briefing.md").read_text(encoding="utf-8")


def test_facts_are_given_for_each_of_the_28_articles(facts: list[dict[str, Any]]) -> None:
    files = sorted(path.name for path in (SAMPLES / "articles").iterdir())
    assert sorted(fact["file"] for fact in facts) == files
    assert Counter(Path(file).suffix for file in files) == {".txt": 22, ".md": 3, ".html": 3}


def test_articles_are_in_five_languages(facts: list[dict[str, Any]]) -> None:
    languages = Counter(fact["language"] for fact in facts)
    assert languages.keys() == {"en", "ko", "zh", "de", "ja"}
    assert languages["ko"] >= 3
    assert languages["zh"] >= 3


def test_facts_stand_in_the_files(facts: list[dict[str, Any]]) -> None:
    for fact in facts:
        raw = (SAMPLES / "articles" / fact["file"]).read_text(encoding="utf-8")
        words = " ".join(unescape(raw).split())
        for name in (fact["title"], fact["outlet"], fact["url"], *fact["byline"].split(", ")):
            assert name in words, (fact["file"], name)
        assert fact["published"][:10] == fact["file"][:10]
        assert fact["machine_translated"] == ("translated by AI" in raw)


def test_outlets_are_those_of_the_articles(facts: list[dict[str, Any]]) -> None:
    outlets = load(SAMPLES / "outlets.json")
    assert len(outlets) == 8
    assert {outlet["name"] for outlet in outlets} == {fact["outlet"] for fact in facts}
    assert {outlet["reliability"] for outlet in outlets} <= RELIABILITY.keys()


def test_codebook_is_whole_and_described(codebook: Codebook) -> None:
    assert (len(codebook.actors), len(codebook.themes)) == (14, 9)
    lines = (SAMPLES / "codebook.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + len(list(codebook))  # no name stands twice
    assert all(tag.description for tag in codebook)
    assert len(list(codebook.outline())) == len(list(codebook))


def test_no_name_or_alias_means_two_actors(codebook: Codebook) -> None:
    assert shared_names(codebook.actors) == {}
    assert {actor.actor_kind for actor in codebook.actors} == set(ActorKind)


def test_each_quote_stands_in_one_paragraph_of_its_article(passages: list[dict[str, Any]]) -> None:
    assert len(passages) == 48
    for passage in passages:
        count = sum(paragraph.count(passage["quote"]) for paragraph in paragraphs(passage["article"]))
        assert count >= passage["occurrence"] == 1, passage["key"]
        assert passage["quote"] == passage["quote"].strip()


def test_some_passages_of_one_article_overlap(passages: list[dict[str, Any]]) -> None:
    spans = []
    for passage in passages:
        text = "\n".join(paragraphs(passage["article"]))
        start = text.index(passage["quote"])
        spans.append((passage["article"], start, start + len(passage["quote"])))
    overlaps = [
        (a, b) for i, a in enumerate(spans) for b in spans[i + 1 :] if a[0] == b[0] and a[1] < b[2] and b[1] < a[2]
    ]
    assert len(overlaps) >= 3


def test_passages_have_valid_keys_tags_and_grades(passages: list[dict[str, Any]], codebook: Codebook) -> None:
    assert len({passage["key"] for passage in passages}) == len(passages)
    for passage in passages:
        assert KEY.fullmatch(passage["key"])
        assert set(passage["actors"]) <= {tag.name for tag in codebook.actors}
        assert set(passage["themes"]) <= {tag.name for tag in codebook.themes}
        assert passage["credibility"] in {None, *CREDIBILITY}
        assert passage["marking"] is None or parse_marking(passage["marking"]).value == passage["marking"]


def test_every_tag_is_used(passages: list[dict[str, Any]], codebook: Codebook) -> None:
    for kind in TagKind:
        used = {name for passage in passages for name in passage[f"{kind}s"]}
        parents = {tag.parent_id for tag in codebook.of_kind(kind)}
        assert {tag.name for tag in codebook.of_kind(kind) if tag.id not in parents} <= used


def test_citations_lead_to_unmarked_passages(passages: list[dict[str, Any]], draft: str) -> None:
    by_key = {passage["key"]: passage for passage in passages}
    cited = footnote_numbers(draft)
    assert len(cited) >= 22
    assert draft.count("[@") == len(CITATION.findall(draft))
    assert set(cited) <= by_key.keys()
    assert {by_key[key]["marking"] for key in cited} == {None}
    assert len({by_key[key]["article"] for key in cited}) >= 15


def test_quoted_words_stand_in_a_passage_cited_with_them(passages: list[dict[str, Any]], draft: str) -> None:
    by_key = {passage["key"]: passage for passage in passages}
    quotes = 0
    for sentence in re.findall(r"[^\n]*?\](?= |\n)(?: ?\[@\w+\])*", draft):
        sources = [by_key[key]["quote"] for key in footnote_numbers(sentence)]
        for words in QUOTED.findall(sentence):
            quotes += 1
            assert any(words in source for source in sources), words
    assert quotes >= 6


def test_briefing_has_the_shape_of_the_daily_template(draft: str) -> None:
    head = load(SAMPLES / "briefing.json")
    keys = {passage["key"] for passage in load(SAMPLES / "passages.json")}
    assert head["title"] == title_of(draft)
    assert head.keys() == {"title", "category", "series", "marking", "template", "tray"}
    assert set(head["tray"]) <= keys
    assert set(footnote_numbers(draft)) <= set(head["tray"])
    assert re.findall("^## (.+)$", draft, re.MULTILINE) == ["Top Line", "Key Developments", "Signals & Trends"]
    assert len(re.findall("^### ", draft, re.MULTILINE)) == 7
    bullets = re.findall("^- .+$", draft, re.MULTILINE)
    assert len(bullets) == 4
    assert all(footnote_numbers(bullet) for bullet in bullets)
    assert re.search(r"^> “.+” \[@\w{6}\]$", draft, re.MULTILINE)
    assert 1000 <= word_count(CITATION.sub("", neutral(draft))) <= 1400
