from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.briefing.rendering import commonmark, parsed, python_markdown
from workbench.briefing.urls import cleaned_url, link_target


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("https://a.example/x?utm_source=nl&id=7&utm_campaign=c", "https://a.example/x?id=7"),
        ("https://a.example/x?fbclid=Iw0", "https://a.example/x"),
        ("https://a.example/x?a=1&a=2&gclid=3#part", "https://a.example/x?a=1&a=2#part"),
        ("https://a.example/x#:~:text=some%20words", "https://a.example/x"),
        ("https://a.example/x#part:~:text=w", "https://a.example/x#part"),
        ("https://kim:pw@a.example/x", "https://a.example/x"),
        ("https://a.example/x;jsessionid=0A1B?p=2", "https://a.example/x?p=2"),
        ("https://a.example/x?access_token=t&UTM_Medium=m", "https://a.example/x"),
        ("https://a.example/t?module=perpetual&sid=4&page=2", "https://a.example/t?module=perpetual&sid=4&page=2"),
        ("https://a.example/x?#", "https://a.example/x?#"),
        ("http://[broken", "http://[broken"),
        ("", ""),
    ],
)
def test_only_what_tells_on_the_reader_is_taken_out(url: str, wanted: str) -> None:
    assert cleaned_url(url) == wanted
    assert cleaned_url(wanted) == wanted


@pytest.mark.parametrize(
    "url", ["file:///home/k/a.html", "javascript:x()", "C:\\x", "//a.example/x", "a.example", "", "http://[x"]
)
def test_only_web_addresses_become_links(url: str) -> None:
    assert link_target(url) == ""


@given(st.text(alphabet=st.sampled_from('ab/?#&=_*[]<>"`\\|^{} ()\u200b中é%')))
def test_a_link_target_is_one_link_that_ends_where_it_should(path: str) -> None:
    target = link_target("https://a.example/" + path)
    for render in (commonmark, python_markdown):
        assert len(parsed(render(f"x <{target}>, y")).hrefs) == 1
