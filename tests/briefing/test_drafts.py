from __future__ import annotations

import pytest

from tests.briefing.rendering import RENDERERS, parsed, visible
from workbench.briefing.drafts import neutral


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("---\naliases: [secret]\n---\n# T\n", "# T\n"),
        ("# T\n\n---\n\ntext", "# T\n\n---\n\ntext"),
        ("---\ntext between rules\n\n---\nmore", None),
        ("a <!-- private --> b", "a  b"),
        ("a\n<!--\nprivate\n\nmore\n-->\nb", "a\nb"),
        ("a %%private%% b", "a  b"),
        ("a\n%%\nprivate\n%%\nb", "a\nb"),
        ("100%% of 50%% is", "100%% of 50%% is"),
        ("`<!-- shown -->` and <b>", "`<!-- shown -->` and &lt;b>"),
        ("```html\n<b>\n```\n<i>", "```html\n<b>\n```\n&lt;i>"),
        ("<https://a.example> <k@b.example> [x](<http://c.example>) 1 < 2", None),
        ("see[^1]\n\n[^1]: note", "see[^note-1]\n\n[^note-1]: note"),
        ("see[^src]\n\n[^src]: note", None),
        ("text\n\n~~~~ py\nx = 1", "text\n\n~~~~ py\nx = 1\n~~~~\n"),
        ("**bold** | a | ![p](x.png)", None),
    ],
)
def test_a_draft_keeps_its_markdown_and_loses_what_hides(draft: str, wanted: str | None) -> None:
    assert neutral(draft) == (draft if wanted is None else wanted)


@pytest.mark.parametrize("renderer", RENDERERS)
def test_raw_html_shows_as_typed(renderer: str) -> None:
    html = RENDERERS[renderer](
        neutral('x <script>a()</script> <img src="http://t.example/p.gif"> </div>\n\n<div>y</div>\n')
    )
    assert set(parsed(html).tags) <= {"p", "a"}
    assert visible(html).startswith("x<script>a()</script><imgsrc=")


def test_an_open_comment_stays_for_the_check_to_refuse() -> None:
    assert neutral("a <!-- never closed") == "a <!-- never closed"
