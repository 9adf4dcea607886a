"""Lists in HTML, PDF and DOCX are those that a reader of the Markdown sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from workbench.briefing.body import body_blocks
from workbench.briefing.document import BlockKind, words_of

ITEMS = {BlockKind.BULLET, BlockKind.NUMBERED}
LINES = (
    "- a",
    "- b",
    "  - c",
    "    - d",
    "  goes on",
    "words",
    "",
    "1. n",
    "2. m",
    "   goes on",
    "     deep",
    "    four",
)
Seen = list[tuple[str, int, str]]


def by_commonmark(text: str) -> Seen:
    """Return what is an item, a text or code, how many lists deep it stands, and its words."""
    seen: Seen = []
    depth, kind = 0, "text"
    for token in MarkdownIt("commonmark").parse(text):
        if token.type.endswith("_list_open"):
            depth += 1
        elif token.type.endswith("_list_close"):
            depth -= 1
        elif token.type == "list_item_open":
            kind = "item"
        elif token.type in {"inline", "code_block"}:
            seen.append((kind if token.type == "inline" else "code", depth, " ".join(token.content.split())))
            kind = "text"
    return seen


def by_workbench(text: str) -> Seen:
    return [
        (
            "item" if block.kind in ITEMS else "code" if block.kind is BlockKind.CODE else "text",
            block.level if block.kind in ITEMS else block.inside,
            " ".join(words_of(block.runs).split()),
        )
        for block in body_blocks(text, (), {})
    ]


@given(st.lists(st.sampled_from(LINES), max_size=8).map("\n".join))
def test_lists_are_those_of_commonmark(text: str) -> None:
    seen = by_commonmark(text)
    if "code" not in {kind for kind, _, _ in seen}:  # an item that holds nothing but code is one without words to us
        assert by_workbench(text) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("- a\n\n  goes on\n- b", [("item", 1, "a"), ("text", 1, "goes on"), ("item", 1, "b")]),
        ("1) a\n   - b\n2) c", [("item", 1, "a"), ("item", 2, "b"), ("item", 1, "c")]),
        ("It came in\n2026. Then", [("text", 0, "It came in 2026. Then")]),
        ("* * *\n- a\n\n      code", [("text", 0, ""), ("item", 1, "a"), ("code", 1, "code")]),
        ("| a |\n| - |\n| b |\n- c", [("text", 0, ""), ("item", 1, "c")]),
    ],
)
def test_what_goes_on_stays_in_its_list(text: str, seen: Seen) -> None:
    assert by_workbench(text) == seen
