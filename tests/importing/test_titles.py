"""Titles: without the name of the site, whole, and those of the story where a heading names the site."""

from __future__ import annotations

import pytest

from workbench.importing.titles import alike, clean_title, completed, outlet_behind, shown_title

STORY = "Ostmark reopens its northern quay after eleven weeks"


@pytest.mark.parametrize(
    ("title", "outlet", "domain"),
    [
        (f"{STORY} | The Coast Register", "Coast Register", ""),
        (f"{STORY} - coast.example", "", "coast.example"),
        (f"Coast Register » {STORY}", "Coast Register", ""),
        (f"{STORY}：海岸新聞", "海岸新聞社", ""),
        (STORY.replace("its", "&#105;ts"), "", ""),
    ],
)
def test_the_site_is_no_part_of_the_title(title: str, outlet: str, domain: str) -> None:
    assert clean_title(title, outlet, domain, ()) == STORY


def test_a_story_that_names_the_site_keeps_its_words() -> None:
    title = f"Spring days - what the Coast foundation says about {STORY}"
    assert clean_title(title, "Coast", "coast.example", ()) == title


def test_a_heading_that_names_the_site_goes_behind_the_page_title() -> None:
    assert shown_title(["해안 미디어"], "항만청, 북쪽 부두를 열한 주 만에 다시 열기로 결정") == (
        "항만청, 북쪽 부두를 열한 주 만에 다시 열기로 결정",
        "page title",
    )
    assert shown_title(["Harbour Health", STORY], f"{STORY} for good") == (STORY, "heading")
    assert shown_title([STORY], "Coast") == (STORY, "heading")
    assert shown_title([STORY], "Everything about the sea, the ships and the coast") == (STORY, "heading")
    assert shown_title([], STORY) == (STORY, "page title")


def test_a_title_that_search_engines_cut_off_is_completed() -> None:
    whole = f"{STORY} of repairs which cost the harbour authority forty-one million and two of its shipping lines"
    assert completed(whole[:110], [whole], "") == whole
    assert completed(STORY, [f"{STORY}Coast Register"], STORY) == STORY


def test_a_title_that_a_quotation_mark_ended_in_the_markup_is_completed() -> None:
    assert completed(
        "Ostmark’s quay", [STORY, "Ostmark’s quay “open” again"], "Ostmark’s quay “open” again | Coast"
    ) == ("Ostmark’s quay “open” again")


def test_the_outlet_behind_a_title() -> None:
    assert outlet_behind(f"{STORY} - Coast Register") == "Coast Register"
    assert outlet_behind(f"{STORY} - and what comes next") == outlet_behind(STORY) == ""


def test_two_names_of_one_story() -> None:
    assert alike(STORY, "Ostmark's northern quay open again")
    assert not alike(STORY, "Ferry fares rise")
