from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextDocument

from tests.briefing.rendering import parsed
from workbench.briefing.evidence import Evidence
from workbench.briefing.preview import preview_html

_COLOURS = {
    "text": "#111111", "muted": "#666666", "accent": "#0000cc", "danger": "#cc0000", "border": "#dddddd", "quote": "#444444",
}  # fmt: skip


def _preview(draft: str, evidence: dict[str, Evidence]) -> str:
    return preview_html(draft, evidence, colours=_COLOURS)


def test_citations_are_numbered_links_and_the_sources_follow(draft: str, evidence: dict[str, Evidence]) -> None:
    html = _preview(draft, evidence)
    assert html.count('<sup><a href="passage:k3f7q2" title="Ledger">[1]</a></sup>') == 4
    assert '<sup><a href="passage:m8t2w0" title="Hanbit">[2]</a></sup>' in html
    assert (
        '<a href="passage:k3f7q2">[1]</a> The Harbour Ledger, “Halden to close export line”, 21 June 2026. · TLP:GREEN'
        in html
    )
    assert "<code>[@k3f7q2]</code>" in html


def test_touching_citations_are_not_read_as_a_link(evidence: dict[str, Evidence]) -> None:
    html = _preview("x[@k3f7q2][@m8t2w0]\n\n[@m8t2w0]: not a definition", evidence)
    assert "[1]</a></sup><sup><a" in html
    assert "not a definition" in html


def test_an_unknown_key_is_shown_in_the_danger_colour(evidence: dict[str, Evidence]) -> None:
    html = _preview("x[@zzzzz2]", evidence)
    assert '<span class="unknown">[@zzzzz2?]</span>' in html
    assert ".unknown { color: #cc0000; }" in html


@pytest.mark.usefixtures("qapp")
def test_headings_and_quotes_take_the_form_that_qt_shows_well(draft: str, evidence: dict[str, Evidence]) -> None:
    html = _preview(draft, evidence)
    tags = parsed(html).tags
    assert not {"h1", "h2", "h3", "blockquote", "img"} & set(tags)
    assert '<p class="h2">Top Line</p>' in html
    assert '<td bgcolor="#dddddd" width="3">' in html
    document = QTextDocument()
    document.setHtml(html)
    assert "Halden Foundry closes its export line" in document.toPlainText()


@pytest.mark.usefixtures("qapp")
def test_columns_are_set_as_the_draft_says_and_an_address_does_not_end_a_line_behind_its_strokes() -> None:
    html = _preview("| A | B |\n| - | -: |\n| 1 | 2 |\n\nSee https://a.example and <https://b.example>.\n", {})
    assert '<th align="right">B</th>' in html
    assert '<td align="right">2</td>' in html
    assert "See https://\u2060a.example" in html
    assert '<a href="https://b.example">https://\u2060b.example</a>' in html


@pytest.mark.parametrize(
    ("draft", "absent", "present"),
    [
        ("<script>x()</script>\n\n<div>y</div>", "<script", "&lt;script&gt;"),
        ("![map](http://t.example/p.gif)", "t.example", "[picture: map]"),
        ("![map][m]\n\n[m]: http://t.example/p.gif", "t.example", "[picture: map]"),
        ("[x](javascript:a())", "javascript", "x"),
        ("[x](file:///home/k)", "/home/k", "x"),
        ("a <!-- private --> b", "private", "a"),
        ("a <!-- never closed", "<!--", "&lt;!-- never closed"),
        ("*To write: bullets*", "<em>", '<em class="muted">To write: bullets</em>'),
    ],
)
def test_nothing_is_loaded_or_run(draft: str, absent: str, present: str, evidence: dict[str, Evidence]) -> None:
    html = _preview(draft, evidence)
    assert absent not in html
    assert present in html


def test_the_source_list_escapes_what_it_shows(evidence: dict[str, Evidence]) -> None:
    item = replace(evidence["k3f7q2"], title="<b>&", outlet="<i>")
    assert "&lt;i&gt;, “&lt;b&gt;&amp;”" in _preview("[@k3f7q2]", {"k3f7q2": item})


def test_web_links_stay(evidence: dict[str, Evidence]) -> None:
    assert parsed(_preview("[x](https://a.example/) <https://b.example/>", evidence)).hrefs == [
        "https://a.example/",
        "https://b.example/",
    ]
