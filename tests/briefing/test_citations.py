from __future__ import annotations

import pytest

from tests.briefing.rendering import commonmark, parsed, visible
from workbench.briefing.citations import (
    citations,
    footnote_numbers,
    insert_text,
    quotation,
    with_citations,
)
from workbench.briefing.evidence import Evidence


def test_citations_are_found_with_their_places() -> None:
    draft = "One.[@k3f7q2] 😀 two.[@m8t2w0][@k3f7q2]"
    assert [citation.key for citation in citations(draft)] == ["k3f7q2", "m8t2w0", "k3f7q2"]
    assert all(citation.span.of(draft) == f"[@{citation.key}]" for citation in citations(draft))


@pytest.mark.parametrize(
    "draft",
    [
        "`[@k3f7q2]`",
        "``a ` [@k3f7q2]``",
        "```\n[@k3f7q2]\n```",
        "> ~~~ md\n> [@k3f7q2]\n> ~~~",
        "```\nnever closed\n\n[@k3f7q2]",
        "<!-- [@k3f7q2] -->",
        "%%note [@k3f7q2]%%",
        r"\[@k3f7q2]",
        "[@short]",
        "[@toolong1]",
    ],
)
def test_what_stands_in_code_or_comments_cites_nothing(draft: str) -> None:
    assert citations(draft) == ()


@pytest.mark.parametrize(
    "draft", ["a ` b [@k3f7q2]", "`one\n\n` [@k3f7q2]", "```\nx\n```\n[@k3f7q2]", "100%% [@k3f7q2] 50%%"]
)
def test_a_lone_mark_hides_no_citation(draft: str) -> None:
    assert [citation.key for citation in citations(draft)] == ["k3f7q2"]


def test_numbers_follow_the_first_citation() -> None:
    draft = "`[@p0v9x4]` b[@m8t2w0] a[@k3f7q2] b[@m8t2w0]"
    assert footnote_numbers(draft) == {"m8t2w0": 1, "k3f7q2": 2}


def test_touching_citations_are_kept_apart_and_none_defines_a_footnote() -> None:
    assert with_citations("x[@k3f7q2][@m8t2w0]", lambda _key: "[^1]") == "x[^1] [^1]"
    assert with_citations("[@k3f7q2]: says it", lambda _key: "[^1]") == "[^1]&#58; says it"
    assert with_citations("so [@k3f7q2]: it is", lambda _key: "[^1]") == "so [^1]: it is"


def test_an_inserted_passage_is_one_quote_and_its_citation(evidence: dict[str, Evidence]) -> None:
    item = evidence["m8t2w0"]
    text = insert_text(item)
    assert text.endswith(" [@m8t2w0]\n")
    html = commonmark(text)
    assert set(parsed(html).tags) == {"blockquote", "p"}
    assert visible(html) == "‘" + "".join(item.quote.split()) + "’[@m8t2w0]"
    assert footnote_numbers(text) == {"m8t2w0": 1}


def test_a_quote_that_looks_like_a_citation_cites_nothing() -> None:
    assert footnote_numbers(insert_text(Evidence("k3f7q2", "see [@m8t2w0] there"))) == {"k3f7q2": 1}


def test_quotation_marks_do_not_double() -> None:
    assert quotation("plain") == "“plain”"
    assert quotation('he said "so" and left') == '“he said "so" and left”'
    assert quotation("“so”, he said") == "‘“so”, he said’"
