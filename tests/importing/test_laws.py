"""What holds for every file, whatever is in it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.domain.articles import Extracted
from workbench.domain.texts import normalised
from workbench.errors import WorkbenchError
from workbench.importing.readers import read

PARTS = st.sampled_from(
    [
        "<html>", "<p>", "</p>", "<!--", "-->", "<script type='application/ld+json'>", "</script>", '{"@type":"Article",', '"headline":"x"}',
        "<table><tr><td>", "<li>", "<h1>", "<meta property='og:title' content='t'>", "<time datetime='2026-06-21'>", "<![CDATA[", "&#0;", "&#xD800;", "&amp;",
        "---\n", "title: x\n", "# ", "> ", "- ", "| a | b |\n", "```\n", "**", "_", "[a](b)", "\n", "\r\n", " ", "\t", "\u2028", "\x85", "\ufeff", "e\u0301", "\ud7a3",
        "By Jane Roe", "Posted : June 21, 2026, 15:48Updated : ", "2026年6月21日", "03/04/2026", "기자", "来源：", "https://a.example/?utm_x=1", "😀", "word ", "words. " * 30,
    ]
)  # fmt: skip
DOCUMENTS = st.lists(st.one_of(PARTS, st.text(max_size=20)), max_size=40).map(
    lambda parts: "".join(parts).encode("utf-8", "replace")
)
NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a", "ä (1).xhtml"])


def holds(extracted: Extracted) -> None:
    text = extracted.text
    assert text
    assert text == normalised(text)
    assert text == "\n\n".join(text[block.start : block.end] for block in extracted.blocks)
    for block in extracted.blocks:
        words = text[block.start : block.end]
        assert words == words.strip()
        assert "\n" not in words
        assert block.level >= 1
    assert extracted.facts.title
    assert "\n" not in extracted.facts.title + extracted.facts.byline + extracted.facts.outlet
    assert extracted.facts.machine_translated in {True, False}


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(DOCUMENTS, NAMES)
def test_any_document_is_read_or_refused(content: bytes, name: str) -> None:
    try:
        extracted = read(content, name)
    except WorkbenchError as problem:
        assert name in str(problem)  # noqa: PT017 - both ways out are lawful
        return
    holds(extracted)


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=300), NAMES)
def test_any_bytes_are_read_or_refused(content: bytes, name: str) -> None:
    try:
        extracted = read(content, name)
    except WorkbenchError:
        return
    holds(extracted)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "cp949", "gb18030"])
def test_a_cut_file_is_still_read(encoding: str) -> None:
    content = ("부두 두 곳 폐쇄\n\n" + "오스트마크 항만청은 두 곳을 보수를 위해 폐쇄한다고 밝혔다. " * 20).encode(
        encoding
    )
    holds(read(content[:-1], "cut.txt"))
