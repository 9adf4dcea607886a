from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.briefing.rendering import RENDERERS, commonmark, github, parsed, python_markdown, squeezed, visible
from workbench.briefing.escaping import Place, escaped, one_line, unescaped

_OWN = Path(__file__).parents[1] / "data" / "briefing" / "hard_strings.json"
_SHARED = Path(__file__).parents[3] / "shared" / "data" / "markdown" / "hard_strings.json"

_BLOCKS = {
    "paragraph": lambda text: escaped(text, Place.LINE_START),
    "bullet": lambda text: f"- {escaped(text, Place.LINE_START)}",
    "quote": lambda text: f"> {escaped(text, Place.LINE_START)}",
    "quoted": lambda text: f"> “{escaped(text)}”",
    "heading": lambda text: f"## {escaped(text)}",
}
_TABLE = {"table": lambda text: f"| a | b |\n| --- | --- |\n| {escaped(text)} | x |"}
_AWKWARD = st.text(alphabet=st.sampled_from("*_`[]()#+-.!|<>&;:/\\~^$@%={}\"'1a wW\n\t é中")) | st.text()


def _check(text: str) -> None:
    wanted = squeezed(one_line(text))
    for block, write in _BLOCKS.items():
        for renderer, render in RENDERERS.items():
            shown = visible(render("Before.\n\n" + write(text) + "\n\nAfter."))
            expected = f"“{wanted}”" if block == "quoted" else wanted
            assert shown == f"Before.{expected}After.", (renderer, block, text)
    for render in (python_markdown, github):
        assert visible(render(_TABLE["table"](text))) == f"ab{wanted}x", (render, text)
    note = f"Word[^1]\n\n[^1]: {escaped(text, Place.LINE_START)}\n\nAfter."
    assert wanted in visible(python_markdown(note)).partition("After.")[2], text


@pytest.mark.parametrize("text", json.loads(_OWN.read_text(encoding="utf-8")))
def test_a_hard_string_shows_as_it_is_everywhere(text: str) -> None:
    _check(text)


def test_the_measured_hard_strings_show_as_they_are() -> None:
    if not _SHARED.exists():
        pytest.skip("the shared hard strings are not beside this checkout")
    for text in json.loads(_SHARED.read_text(encoding="utf-8")):
        _check(text)


@settings(max_examples=300, deadline=None)
@given(_AWKWARD)
@example("a\\")
@example("&amp")
@example("1.\u3000x")
def test_any_text_shows_as_it_is_everywhere(text: str) -> None:
    _check(text)


@given(_AWKWARD)
def test_unescaped_is_the_way_back(text: str) -> None:
    assert unescaped(escaped(text)) == one_line(text)
    assert unescaped(escaped(text, Place.LINE_START)) == one_line(text)


@pytest.mark.parametrize("text", json.loads(_OWN.read_text(encoding="utf-8")))
@pytest.mark.parametrize("renderer", RENDERERS)
def test_no_hard_string_becomes_markup(renderer: str, text: str) -> None:
    tags = set(parsed(RENDERERS[renderer](escaped(text, Place.LINE_START))).tags)
    # GitHub's linkifier takes a bare "a.example/…" for an address; that needs no markup and hides no words.
    assert tags <= ({"p", "a"} if renderer == "github" else {"p"}), tags


@pytest.mark.parametrize(
    "mark",
    ["==", "%%", "::", "$", "@", "~", "^", "[[", "](", "{{", "|", "<", ">", ":smile:", "://", "www.", " #"],
)
def test_no_mark_of_obsidian_pandoc_or_quarto_stays_live(mark: str) -> None:
    text = "a == b %%c%% d::e $f$ @g ~h~ ^i^ [[j]] [k](l) {{m}} n|o <p> :smile: http://q www.r #s"
    assert mark in text
    assert re.search(rf"(?<!\\){re.escape(mark)}", escaped(text)) is None


def test_an_address_in_a_quote_is_no_live_link() -> None:
    text = escaped("see http://evil.example/x_y and www.evil.example")
    assert "http&#58;//" in text
    assert parsed(commonmark(text)).hrefs == []
    assert not any("http" in href and "://evil.example/x" in href for href in parsed(python_markdown(text)).hrefs)


def test_everyday_text_stays_readable() -> None:
    text = "SKT’s 104.8 million USD, up 132 percent (Reuters) — “no comment”, AT&T said at 15:48; see U.S. rules - all"
    assert escaped(text, Place.LINE_START) == text


def _in_pandoc(reader: str, block: str, texts: list[str]) -> tuple[str, str]:
    """Return what pandoc shows of *texts*, and what it should; both composed, as its CommonMark readers do with all text."""
    if shutil.which("pandoc") is None:
        pytest.skip("pandoc is not installed")
    written = "\n\n".join(f"S{n}.\n\n{(_BLOCKS | _TABLE)[block](text)}" for n, text in enumerate(texts)) + "\n\nEnd.\n"
    shown = subprocess.run(
        ["pandoc", "-f", reader, "-t", "html", "--wrap=none"],
        input=written, capture_output=True, text=True, check=True, encoding="utf-8",
    ).stdout  # fmt: skip
    before, after = ("“", "”") if block == "quoted" else ("ab", "x") if block == "table" else ("", "")
    expected = "".join(f"S{n}.{before}{squeezed(one_line(text))}{after}" for n, text in enumerate(texts))
    return normalize("NFC", visible(shown)), normalize("NFC", f"{expected}End.")


@pytest.mark.parametrize("reader", ["markdown-smart", "commonmark", "gfm"])
@pytest.mark.parametrize("block", [*_BLOCKS, *_TABLE])
def test_hard_strings_show_as_they_are_in_pandoc(block: str, reader: str) -> None:
    if (block, reader) == ("table", "commonmark"):
        pytest.skip("CommonMark has no tables")
    texts = json.loads(_OWN.read_text(encoding="utf-8"))
    if block == "bullet":  # pandoc reads a box to tick there, however it is escaped
        texts = [text for text in texts if not re.match(r"\[[ xX]\]\s", text)]
    shown, expected = _in_pandoc(reader, block, texts)
    assert shown == expected


@settings(max_examples=15, deadline=None)
@given(st.lists(_AWKWARD.filter(one_line), min_size=20, max_size=40))
def test_any_text_shows_as_it_is_in_pandoc(texts: list[str]) -> None:
    for reader in ("markdown-smart", "gfm"):
        shown, expected = _in_pandoc(reader, "quote", texts)
        assert shown == expected
