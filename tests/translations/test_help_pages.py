"""The help says the same in each language that it is written in, with the words of that language's window."""

from __future__ import annotations

import re
from collections import Counter
from itertools import zip_longest

import pytest

from tests.translations.catalogues import entries
from workbench.bundled import resource
from workbench.desktop.dialogs.help import PICTURE
from workbench.desktop.language import LANGUAGES

PAGES = sorted(path.name for path in resource("help", "en").glob("*.md"))
OTHERS = sorted(path.name for path in resource("help").iterdir() if path.name != "en")
EVERYWHERE = [(language, page) for language in OTHERS for page in PAGES]
TITLES = {"South Korea closes leak inquiry", "archive.zip", "a.html", "THE HAGUE —"}
TITLES |= {"Key Developments", "Explore other categories"}
"""What stands in italics and is in the language of articles, files and briefings, not of the window."""

_HEADING = re.compile(r"^(#+) ", re.MULTILINE)
_CODE = re.compile(r"`([^`]+)`|^ {4}(.+)$", re.MULTILINE)
_UI_NAME = re.compile(r"(?<![*\w])\*([^*\n]+)\*(?!\*)")
_LINK = re.compile(r"(?<!!)\[[^\]`]+\]\(([^)]+)\)")


def sections(language: str, page: str) -> list[str]:
    """Return a page cut before each of its headings, each of which keeps its signs."""
    text = resource("help", language, page).read_text(encoding="utf-8")
    return re.split(r"^(?=#+ )", text, flags=re.MULTILINE)[1:]


def frame(section: str) -> dict[str, object]:
    """Return all that a section has to have in every language."""
    return {
        "heading": _HEADING.findall(section),
        "code": Counter(inline or block for inline, block in _CODE.findall(section)),
        "pictures": [name for _alt, name in PICTURE.findall(section)],
        "links": Counter(_LINK.findall(section)),
        "terms": section.count("**"),
        "rows": len(re.findall(r"^\|", section, re.MULTILINE)),
        "points": len(re.findall(r"^- ", section, re.MULTILINE)),
        "paragraphs": len(re.findall(r"\n\n(?=\S)", section)),
    }


@pytest.mark.parametrize("language", OTHERS)
def test_no_page_and_no_picture_is_missing(language: str) -> None:
    assert sorted(path.name for path in resource("help", language).iterdir()) == sorted(
        path.name for path in resource("help", "en").iterdir()
    )


@pytest.mark.parametrize(("language", "page"), EVERYWHERE)
def test_a_page_says_in_each_section_what_the_english_one_says(language: str, page: str) -> None:
    for english, other in zip_longest(sections("en", page), sections(language, page), fillvalue=""):
        assert frame(other) == frame(english), f"{english.splitlines()[0]} / {other.splitlines()[0]}"


@pytest.mark.parametrize(("language", "page"), EVERYWHERE)
def test_names_of_the_window_are_those_that_it_shows(language: str, page: str) -> None:
    """What stands in italics is what the window shows; what no catalogue has, such as a title, stays as it is."""
    catalogue: dict[str, set[str]] = {}
    for entry in entries(language):
        catalogue.setdefault(bare(entry.message.source), set()).update(map(bare, entry.translations))
    for english, other in zip(sections("en", page), sections(language, page), strict=True):
        wanted = Counter(_UI_NAME.findall(english))
        for name in _UI_NAME.findall(other):
            said = next((one for one in wanted if all_of(name, one, catalogue)), None)
            assert said, f"*{name}* is not what the window shows for one of {sorted(wanted)}"
            wanted -= Counter([said])
        assert not wanted, f"{sorted(wanted)} is not named under {other.splitlines()[0]}"


def all_of(name: str, english: str, catalogue: dict[str, set[str]]) -> bool:
    """Say whether *name*, as "Datei › Öffnen", is what the window shows for the *english* one."""
    parts = zip_longest(name.split(" › "), english.split(" › "), fillvalue="")
    return all(bare(part) in catalogue.get(bare(source), {bare(source)}) for part, source in parts)


def bare(text: str) -> str:
    """Return what the window shows without the numbers that it puts in, mnemonics and the dots of a dialog."""
    return re.sub(r"\{\w*\}|%L?n|\+?\d+|&(?=\w)|…", "", text).strip()


@pytest.mark.parametrize("page", PAGES)
def test_names_in_the_english_pages_are_those_that_the_window_shows(page: str) -> None:
    text = resource("help", "en", page).read_text(encoding="utf-8")
    named = {bare(part) for name in _UI_NAME.findall(text) for part in name.split(" › ")}
    assert named - TITLES <= {bare(entry.message.source) for entry in entries("de")}


def test_each_folder_is_of_a_language_of_the_window() -> None:
    assert {"en", *OTHERS} <= set(LANGUAGES)
