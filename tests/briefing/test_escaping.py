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

from tests.briefing.rendering import (
    FOOTNOTED,
    RENDERERS,
    commonmark,
    github,
    parsed,
    python_markdown,
    squeezed,
    visible,
)
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
_NOTE = {"footnote": lambda text: escaped(text, Place.LINE_START)}
_TICKED = re.compile(r"\[[ xX]\](?:\s|$)")
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
    note = f"Word[^1].\n\nAfter.\n\n[^1]: {escaped(text, Place.LINE_START)}\n"
    for renderer, render in FOOTNOTED.items() if wanted else ():
        assert visible(render(note)) == f"Word.After.{wanted}", (renderer, text)


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
    write = (_BLOCKS | _TABLE | _NOTE)[block]
    notes = "".join(f"[^{n}]: {write(text)}\n" for n, text in enumerate(texts)) if block in _NOTE else ""
    written = "".join(f"S{n}.[^{n}]\n\n" if notes else f"S{n}.\n\n{write(text)}\n\n" for n, text in enumerate(texts))
    shown = subprocess.run(
        ["pandoc", "-f", reader, "-t", "html", "--wrap=none"],
        input=f"{written}End.\n\n{notes}", capture_output=True, text=True, check=True, encoding="utf-8",
    ).stdout  # fmt: skip
    before, after = ("“", "”") if block == "quoted" else ("ab", "x") if block == "table" else ("", "")
    wanted = [squeezed(one_line(text)) for text in texts]
    expected = "".join(f"S{n}." if notes else f"S{n}.{before}{words}{after}" for n, words in enumerate(wanted)) + "End."
    return normalize("NFC", visible(shown)), normalize("NFC", expected + "".join(wanted) * bool(notes))


@pytest.mark.parametrize("reader", ["markdown-smart", "commonmark", "gfm"])
@pytest.mark.parametrize("block", [*_BLOCKS, *_TABLE, *_NOTE])
def test_hard_strings_show_as_they_are_in_pandoc(block: str, reader: str) -> None:
    if reader == "commonmark" and block not in _BLOCKS:
        pytest.skip("CommonMark has neither tables nor footnotes")
    texts = json.loads(_OWN.read_text(encoding="utf-8"))
    if block == "bullet":  # pandoc reads a box to tick there, however it is escaped
        texts = [text for text in texts if not _TICKED.match(text)]
    shown, expected = _in_pandoc(reader, block, texts)
    assert shown == expected


@pytest.mark.parametrize("block", [*_BLOCKS, *_TABLE, *_NOTE])
@settings(max_examples=5, deadline=None)
@given(texts=st.lists(_AWKWARD.filter(one_line), min_size=20, max_size=40))
def test_any_text_shows_as_it_is_in_pandoc(block: str, texts: list[str]) -> None:
    told = [text for text in texts if block != "bullet" or not _TICKED.match(one_line(text))]
    for reader in ("markdown-smart", "gfm"):
        shown, expected = _in_pandoc(reader, block, told)
        assert shown == expected
