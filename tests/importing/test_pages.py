"""Small web pages of many kinds: their facts, their main text, their blocks."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

from tests.benchmarks.importing import page_scores
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


SENTENCES = [
    f"Sentence {number} of the story tells how the harbour authority, in its {number}th letter, moved the ships to the north."
    for number in range(1, 13)
]


def story(*, before: str = "", after: str = "", parts: int = 1) -> bytes:
    size = len(SENTENCES) // parts
    chunks = [SENTENCES[start : start + size] for start in range(0, len(SENTENCES), size)]
    body = "<div class='ad'>Advertisement</div>".join(
        f"<div class='chunk'>{''.join(f'<p>{sentence}</p>' for sentence in chunk)}</div>" for chunk in chunks
    )
    return (
        f"<html><head><title>Ships move north</title></head><body>{before}<article><h1>Ships move north</h1>{body}</article>"
        f"{after}</body></html>"
    ).encode()


def test_the_date_in_the_masthead_is_not_the_articles() -> None:
    masthead = "<div class='top-date'>Monday, 6 July 2026</div>"
    content = story(before=masthead).replace(b"</h1>", b"</h1><span class='pub-date'>23 June 2026</span>")
    assert read(content, "a.html").facts.published == "2026-06-23"


@pytest.mark.parametrize("parts", [1, 2, 4])
def test_a_story_cut_into_equal_containers_is_whole(parts: int) -> None:
    assert read(story(parts=parts), "a.html").text.split("\n\n") == SENTENCES


def test_furniture_is_left_out() -> None:
    extra = (
        "<h2>Most read</h2>",
        "<p>© 2026 The Coast Register. All rights reserved.</p>",
        "<p>Sign up for our newsletter</p>",
    )
    content = story().replace(b"</article>", f"<p>{SENTENCES[0]}</p>{''.join(reversed(extra))}</article>".encode())
    assert read(content, "a.html").text.split("\n\n") == SENTENCES


def test_tracking_and_site_names_are_taken_off() -> None:
    head = (
        '<link rel="canonical" href="https://www.coast.example/"><meta property="og:url" content="https://coast.example/a?utm_id=1">'
        '<meta property="og:site_name" content="Coast Register | News">'
    )
    content = story().replace(
        b"<title>Ships move north</title>", f"{head}<title>Ships move north | Coast Register</title>".encode()
    )
    facts = read(content, "a.html").facts
    assert (facts.title, facts.outlet, facts.url) == ("Ships move north", "Coast Register", "https://coast.example/a")


def test_captions_stand_where_their_pictures_do() -> None:
    figure = "<figure><img src='a.jpg'><figcaption>{}</figcaption></figure>"
    lead, inner, other = map(
        figure.format, ("The quay in May. Photo: Pia Rehn", "The crane, an AI-generated image", "Elsewhere")
    )
    content = story(after=f"<div class='more'>{other}</div>").decode()
    content = content.replace("</h1>", f"</h1>{lead}").replace(f"<p>{SENTENCES[4]}", f"{inner}<p>{SENTENCES[4]}")
    extracted = read(content.encode(), "a.html")
    lines = extracted.text.split("\n\n")
    assert lines == [
        "The quay in May. Photo: Pia Rehn", *SENTENCES[:4], "The crane, an AI-generated image", *SENTENCES[4:],
    ]  # fmt: skip
    assert texts(extracted, BlockKind.CAPTION) == [lines[0], lines[5]]
    assert extracted.facts.found["ai_images"] == "caption"


def next_page(payload: str) -> bytes:
    chunks = [payload[at : at + 300] for at in range(0, len(payload), 300)]
    pushed = "".join(f"<script>self.__next_f.push([1,{json.dumps(chunk)}])</script>" for chunk in chunks)
    return f"<html><head><title>Ships move north</title></head><body><h1>Ships move north</h1><div id='__next'></div>{pushed}</body></html>".encode()


def test_a_story_that_only_the_payload_of_next_js_holds() -> None:
    markup = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    as_row = f'0:["$","div",null,{{"id":"a"}}]\n1a:T{len(markup.encode()):x},{markup}1b:["$","p",null,{{}}]\n'
    as_field = f"1:{json.dumps({'article': {'body': markup, 'url': 'https://a.example'}})}\n"
    as_nodes = "1:" + json.dumps([["$", "p", None, {"className": "x", "children": sentence}] for sentence in SENTENCES])
    for payload in (as_row, as_field, as_nodes):
        assert read(next_page(payload), "a.html").text.split("\n\n") == SENTENCES


def test_a_film_on_the_page_is_not_the_article() -> None:
    film = {"@type": "VideoObject", "name": "Minister speaks about trains", "uploadDate": "2019-10-11T14:59:54Z"}
    page = {"@type": "WebPage", "name": "Ships move north", "publisher": "The Coast Register"}
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in (film, page))
    facts = read(story(before=scripts), "a.html").facts
    assert (facts.title, facts.outlet, facts.published) == ("Ships move north", "The Coast Register", "")


def test_an_agency_is_the_outlet_only_on_its_own_site() -> None:
    node = {
        "@type": "NewsArticle",
        "headline": "Ships move north",
        "publisher": {"name": "Associated Press"},
        "author": "Reuters",
    }
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    head = '<meta property="og:site_name" content="Coast Post"><link rel="canonical" href="https://{}/a/ships">'
    facts = read(story(before=script + head.format("coast.example")), "a.html").facts
    assert (facts.outlet, facts.agency) == ("Coast Post", "AP")
    assert read(story(before=script + head.format("www.ap.org")), "a.html").facts.outlet == "Associated Press"


def test_the_title_that_is_shown_and_shared_goes_before_one_for_search_engines() -> None:
    node = {"@type": "NewsArticle", "headline": "Ships Ostmark north basin move repairs 2026"}
    head = '<meta property="og:title" content="Ships move north">'
    content = story(before=f'<script type="application/ld+json">{json.dumps(node)}</script>{head}')
    assert read(content, "a.html").facts.title == "Ships move north"


def test_other_stories_below_are_left_out() -> None:
    teasers = "".join(f"<p>Another story, number {number}, in one line.</p>" for number in range(3))
    content = story().replace(b"</article>", f"<p>More stories</p>{teasers}</article>".encode())
    assert read(content, "a.html").text.split("\n\n") == SENTENCES


@pytest.mark.slow
def test_real_news_pages_reach_the_score() -> None:
    corpus = Path(__file__).parents[3] / "shared" / "data" / "news_pages"
    if not corpus.exists():
        pytest.skip("the news pages are not part of the repository")
    gold = json.loads((corpus / "ground-truth.json").read_text(encoding="utf-8"))
    assert mean(page_scores(corpus, gold).values()) > 0.96


def test_the_caption_of_a_table_is_a_row_of_its_own() -> None:
    table = "<table><caption>Seizures by month</caption><tr><th>Month</th><th>Pallets</th></tr><tr><td>May</td><td>3</td></tr></table>"
    story = "<p>The harbour authority of Ostmark said on Tuesday that it had seized pallets in the free port again.</p>"
    html = f"<html><head><title>Seizures</title></head><body><article><h1>Seizures</h1>{story * 3}{table}</article></body></html>"
    assert texts(read(html.encode(), "a.html"), BlockKind.ROW) == ["Seizures by month", "Month | Pallets", "May | 3"]
