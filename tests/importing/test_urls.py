from __future__ import annotations

import pytest

from workbench.importing.urls import clean_url, domain_of


@pytest.mark.parametrize(
    ("address", "cleaned"),
    [
        ("https://a.example/b?utm_source=x&id=7&fbclid=y#top", "https://a.example/b?id=7"),
        ("https://a.example/b?gclid=1", "https://a.example/b"),
        ("http://user:secret@a.example:80/b", "http://a.example/b"),
        ("https://a.example:8443", "https://a.example:8443/"),
        ("https://A.example/?q=%ED%95%9C&empty=", "https://a.example/?q=%ED%95%9C&empty="),
        ("javascript:alert(1)", ""),
        ("/relative", ""),
        ("file:///etc/passwd", ""),
        ("https://", ""),
        ("https://[broken", ""),
        ("https://a.example:port/", ""),
    ],
)
def test_cleaning(address: str, cleaned: str) -> None:
    assert clean_url(address) == cleaned
    assert clean_url(cleaned) == cleaned


def test_domains() -> None:
    assert domain_of("https://www.coast.example/x") == "coast.example"
    assert domain_of("") == ""


def test_a_page_kept_by_the_wayback_machine_has_its_own_address() -> None:
    kept = "https://web.archive.org/web/20260622061000id_/https://coast.example/quay?utm_source=x"
    assert clean_url(kept) == "https://coast.example/quay"
    assert clean_url("https://web.archive.org/") == "https://web.archive.org/"
