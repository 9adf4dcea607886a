"""The release in Markdown. ``python -m tests.briefing.test_markdown`` writes the golden file anew; read its diff."""

from __future__ import annotations

import json
import re
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from tests.briefing.examples import example_draft, example_evidence
from tests.briefing.rendering import github, parsed, python_markdown, squeezed, visible
from workbench.briefing.annex import annex
from workbench.briefing.evidence import Evidence, least_marking
from workbench.briefing.manuscript import manuscript
from workbench.briefing.markdown import render_markdown
from workbench.domain.markings import Marking

_GOLDEN = Path(__file__).parents[1] / "golden" / "briefing.md"
_DAY = date(2026, 6, 23)


def _rendered(draft: str, evidence: dict[str, Evidence], marking: Marking | None = None, title: str = "T") -> str:
    return render_markdown(
        manuscript(draft, evidence, title=title, category="Supply Chains", day=_DAY, marking=marking)
    )


def _golden_text() -> str:
    return _rendered(example_draft(), example_evidence(), Marking.GREEN, "Halden turns inward")


def _body(released: str) -> str:
    return released.split("---\n", 2)[2]


def test_the_release_is_the_golden_file() -> None:
    assert _golden_text() == _GOLDEN.read_text(encoding="utf-8")


def test_the_order_of_the_evidence_changes_nothing(draft: str, evidence: dict[str, Evidence]) -> None:
    turned = dict(reversed(evidence.items()))
    assert _rendered(draft, turned) == _rendered(draft, evidence)
    assert _rendered(draft.replace("\n", "\r\n"), evidence) == _rendered(draft, evidence)


def test_lines_end_in_lf_and_the_file_in_one(draft: str, evidence: dict[str, Evidence]) -> None:
    text = _rendered(draft + "\n\n\n", evidence)
    assert "\r" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert not re.search(r"\n{4,}", text)


def test_the_label_is_first_and_last_and_in_the_front_matter(draft: str, evidence: dict[str, Evidence]) -> None:
    text = _rendered(draft, evidence, Marking.AMBER_STRICT)
    lines = _body(text).strip().split("\n")
    assert lines[0] == lines[-1] == "**TLP:AMBER+STRICT**"
    assert 'tlp: "TLP:AMBER+STRICT"' in text.split("\n")


def test_without_markings_there_is_no_label_at_all(draft: str, evidence: dict[str, Evidence]) -> None:
    bare = {key: replace(item, marking=None) for key, item in evidence.items()}
    text = _rendered(draft, bare)
    assert "TLP" not in text
    assert "tlp" not in text
    assert "unmarked" not in text


def test_the_front_matter_holds_any_title(evidence: dict[str, Evidence]) -> None:
    title = 'Say "no": a\\b — 출구 #1\n---\nkey: x'
    front = _rendered("text", evidence, title=title).split("---\n")[1]
    line = next(line for line in front.split("\n") if line.startswith("title: "))
    assert json.loads(line.removeprefix("title: ")) == title.replace("\n", " ")
    assert "date: 2026-06-23\n" in front
    assert "sources:" not in front


def test_passages_of_one_article_are_one_source(evidence: dict[str, Evidence]) -> None:
    second = replace(evidence["k3f7q2"], key="a00000", quote="Another sentence.")
    text = _rendered("x[@k3f7q2][@a00000]", {**evidence, "a00000": second})
    assert "sources: 1\n" in text
    assert "[^2]: " in text


def test_a_draft_without_title_gets_one(evidence: dict[str, Evidence]) -> None:
    assert "\n# A \\*title\\*\n\ntext\n" in _rendered("text", evidence, title="A *title*")
    assert _rendered("# Own\n\ntext", evidence, title="Other").count("\n# ") == 1


def test_an_unknown_key_stays_for_the_check_to_refuse(evidence: dict[str, Evidence]) -> None:
    text = _rendered("a[@zzzzz2] b[@k3f7q2]", evidence)
    assert "a[@zzzzz2] b[^1]" in text


def test_both_renderers_show_the_same_words(draft: str, evidence: dict[str, Evidence]) -> None:
    text = re.sub(r"\[\^[\w-]+\](:.*)?", "", _body(_rendered(draft, evidence)))
    assert visible(github(text)) == visible(python_markdown(text))


def test_a_reader_finds_every_footnote(draft: str, evidence: dict[str, Evidence]) -> None:
    page = parsed(Markdown(extensions=["tables", "footnotes"]).convert(_body(_rendered(draft, evidence))))
    assert {href for href in page.hrefs if href.startswith("#fn:")} == {"#fn:1", "#fn:2", "#fn:3", "#fn:note-1"}
    shown = squeezed("".join(page.parts))
    for item in evidence.values():
        assert squeezed(item.quote) in shown
    assert "https://ledger.example/2026/halden?id=7" in shown
    assert "[^" not in shown


def test_the_annex_quotes_in_full_once_and_then_refers(evidence: dict[str, Evidence]) -> None:
    text = annex({"k3f7q2": 1, "m8t2w0": 2, "p0v9x4": 3}, evidence)
    assert text.count("two officials said") == 1
    headings = [line for line in text.split("\n") if line.startswith("#")]
    assert headings == [
        "## Annotated passages",
        "### By actor",
        "#### Halden Foundry",
        "#### Ministry of Trade",
        "### By theme",
        "#### Export controls",
        "#### Technology leakage",
        "### Without tags",
    ]
    assert text.count("(in full under Halden Foundry)") == 4


def test_nothing_cited_needs_no_annex(evidence: dict[str, Evidence]) -> None:
    assert annex({}, evidence) == ""
    assert "Annotated" not in _rendered("No citation.", evidence)


def test_the_least_marking_is_the_highest_included(evidence: dict[str, Evidence]) -> None:
    assert least_marking(evidence.values()) is Marking.GREEN
    assert least_marking([*evidence.values(), replace(evidence["p0v9x4"], marking=Marking.RED)]) is Marking.RED
    assert least_marking([evidence["p0v9x4"]]) is None


def test_evidence_has_no_field_for_what_is_private() -> None:
    assert {field.name for field in fields(Evidence)} == {
        "key", "quote", "outlet", "outlet_short", "byline", "title", "published", "updated", "url", "language",
        "agency", "notices", "reliability", "credibility", "marking", "actors", "themes", "state", "chatham_house", "sha256",
    }  # fmt: skip


def test_no_canary_leaves(draft: str, evidence: dict[str, Evidence]) -> None:
    uncited = Evidence(
        "z9z9z9", "canary-quote", "canary-outlet", "canary-short", "canary-byline", "canary-title",
        url="https://canary.example/", actors=("canary-actor",), themes=("canary-theme",), marking=Marking.RED,
    )  # fmt: skip
    cited = replace(
        evidence["k3f7q2"], url="https://canary-user:canary-word@l.example/?utm_source=canary-campaign#:~:text=canary"
    )
    private = "---\nauthor: canary-author\n---\n" + draft + "\n<!-- canary-comment -->\n%%canary-note%%\n"
    text = _rendered(private, {**evidence, "k3f7q2": cited, "z9z9z9": uncited}, Marking.GREEN)
    assert "canary" not in text.casefold()
    assert "<https://l.example/>" in text
    for key in (*evidence, "z9z9z9"):
        assert f"@{key}" not in text.replace("`[@k3f7q2]`", "")


@settings(max_examples=60, deadline=None)
@given(st.text(), st.text(), st.text(), st.lists(st.text(min_size=1), max_size=3))
def test_no_evidence_breaks_out_of_its_place(quote: str, title: str, outlet: str, tags: list[str]) -> None:
    item = Evidence("k3f7q2", quote, outlet, title=title, published="2026", actors=tuple(tags))
    text = _rendered("# T\n\nWords.[@k3f7q2]", {"k3f7q2": item}, Marking.CLEAR)
    page = parsed(python_markdown(_body(text)))
    allowed = {"p", "strong", "h1", "h2", "h3", "h4", "blockquote", "sup", "a", "div", "hr", "ol", "li", "ul"}
    assert set(page.tags) <= allowed
    assert text.endswith("**TLP:CLEAR**\n")
    assert page.tags.count("h4") == len(set(tags))


@pytest.mark.parametrize(
    ("iso", "words"),
    [("2026-06-21T15:48", "21 June 2026"), ("2026-06", "June 2026"), ("2026", "2026"), ("", "undated")],
)
def test_dates_are_told_as_far_as_they_are_known(iso: str, words: str, evidence: dict[str, Evidence]) -> None:
    item = replace(evidence["p0v9x4"], published=iso)
    assert f"[^1]: The Harbour Ledger, {words}. Reliability B." in _rendered("[@p0v9x4]", {"p0v9x4": item})


if __name__ == "__main__":
    _GOLDEN.write_text(_golden_text(), encoding="utf-8", newline="\n")
