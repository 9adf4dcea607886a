"""Files as other programs write them: what Pandoc, LibreOffice, Wget, Chromium and SingleFile made of the project's own words."""

from __future__ import annotations

import base64
import random
import re
import shutil
from pathlib import Path

import pytest

from tests.importing.readers.parted import failed_in, read_in
from tests.importing.readers.shown import blocks_of
from tests.importing.test_workers import run
from workbench.importing.files import collect
from workbench.importing.outcomes import ReadFile
from workbench.importing.readers import read

WRITTEN = Path(__file__).parents[2] / "data" / "importing" / "written"
FIRST = "The harbour authority said on Tuesday that it would close two of its five berths for repairs this winter."
COST = (
    "Shipping companies doubted that the money would suffice, and asked the ministry for a plan in writing. "
    "항만 당국은 화요일 두 선석을 닫는다고 밝혔다. 港务局周二表示将关闭两个泊位。 Портовое управление закроет два причала."
)
LISTS = [
    ("item", 1, "Cranes are to be moved"),
    ("item", 2, "by rail"),
    ("item", 1, "Pilots are to be trained"),
    ("item", 1, "Dredging in March"),
    ("item", 1, "Paving in April"),
]
QUOTE = ("quote", 1, "“We shall see what the ice says,” the master said.")
ROWS = [("row", 1, "Port | Tonnes"), ("row", 1, "Kalmar | 120"), ("row", 1, "Gotland | 75")]
NOTE = "The report of the authority was made known on Monday."
WHOLE = [
    ("paragraph", 1, f"{FIRST}[1]"),
    ("heading", 1, "What it costs"),
    ("paragraph", 1, COST),
    *LISTS,
    QUOTE,
    *ROWS,
    ("paragraph", 1, f"[1] {NOTE}"),
]
PAGE = "http://news.example.org/berths.html"
ON_PAGE = [
    ("caption", "The quay in winter"),
    ("paragraph", FIRST),
    ("heading", "What it costs"),
    ("quote", "“We shall see what the ice says,” the master said."),
]


@pytest.mark.parametrize(
    "name", ["pandoc.docx", "pandoc.odt", "pandoc.md", "libreoffice.docx", "libreoffice.odt", "libreoffice.rtf"]
)
def test_text_structure_notes_and_facts_of_documents(name: str) -> None:
    extracted = read((WRITTEN / name).read_bytes(), name)
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.published) == ("Harbour to close two berths", "Mira Tolland", "2026-06-21")
    assert facts.language == "en"
    assert blocks_of(extracted) == WHOLE
    assert extracted.warnings == ()


def test_web_pages_without_boxes() -> None:
    """Pandoc and LibreOffice put a text right into the body and its sections under h1."""
    for name in ("pandoc.html", "libreoffice.html"):
        extracted = read((WRITTEN / name).read_bytes(), name)
        facts = extracted.facts
        assert (facts.title, facts.byline, facts.published) == (
            "Harbour to close two berths",
            "Mira Tolland",
            "2026-06-21",
        )
        found = blocks_of(extracted)
        assert {("heading", 1, "What it costs"), LISTS[0], *LISTS[2:]} <= set(found)


def test_rich_text_without_styles() -> None:
    """Pandoc writes no styles into RTF: lists have bullets or numbers in their words, quotations are paragraphs."""
    extracted = read((WRITTEN / "pandoc.rtf").read_bytes(), "pandoc.rtf")
    assert (extracted.facts.title, extracted.facts.published) == ("Harbour to close two berths", "2026-06-21")
    found = blocks_of(extracted)
    assert [block for block in WHOLE if block not in found] == [LISTS[1], *LISTS[3:], QUOTE]
    assert {("item", 1, "by rail"), ("paragraph", 1, "1. Dredging in March")} < set(found)


@pytest.mark.parametrize("name", ["pandoc.epub", "libreoffice.epub"])
def test_books(name: str) -> None:
    extracted = read((WRITTEN / name).read_bytes(), name)
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.published) == ("Harbour to close two berths", "Mira Tolland", "2026-06-21")
    found = blocks_of(extracted)
    assert ("heading", 1, "What it costs") in found
    assert ("paragraph", 1, COST) in found
    assert set(ROWS[1:]) < set(found)
    assert NOTE in extracted.text
    if name == "pandoc.epub":  # LibreOffice leaves lists and quotations unmarked in books, and the head of tables out
        assert set(LISTS) | {QUOTE, ROWS[0]} < set(found)


def test_a_printed_document() -> None:
    extracted = read((WRITTEN / "libreoffice.pdf").read_bytes(), "libreoffice.pdf")
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.published) == ("Harbour to close two berths", "Mira Tolland", "2026-06-21")
    found = [(kind, words) for kind, _, words in blocks_of(extracted)]
    assert found[:2] == [("paragraph", f"{FIRST}1"), ("heading", "What it costs")]
    assert [words for kind, words in found if kind == "item"][:3] == [words for _, _, words in LISTS[:3]]
    assert [words for kind, words in found if kind == "row"] == [words for _, _, words in ROWS]
    assert {block.page for block in extracted.blocks} == {1}


@pytest.mark.parametrize("name", ["wget.warc.gz", "chromium.mhtml", "singlefile.html", "complete_page/berths.html"])
def test_saved_pages(name: str, tmp_path: Path) -> None:
    path = Path(shutil.copy(WRITTEN / name, tmp_path))
    (extracted,) = read_in(path).values()
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.outlet) == (
        "Harbour to close two berths",
        "Mira Tolland",
        "The Coast Register",
    )
    assert facts.url == PAGE
    # Chromium saves no scripts with MHTML, so JSON-LD, the page's only date, is not in that file.
    assert facts.published == ("" if name == "chromium.mhtml" else "2026-06-21T15:48+02:00")
    found = [(kind, words) for kind, _, words in blocks_of(extracted)]
    assert [*found[:3], found[-1]] == ON_PAGE
    assert failed_in(path) == {}


@pytest.mark.parametrize("name", ["pandoc.txt", "libreoffice.txt"])
def test_plain_text_of_documents(name: str) -> None:
    """Pandoc wraps lines and underlines the heads of tables; LibreOffice writes a line for each paragraph and cell."""
    extracted = read((WRITTEN / name).read_bytes(), name)
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.published) == ("Harbour to close two berths", "Mira Tolland", "2026-06-21")
    assert facts.language == "en"
    found = [(kind, words) for kind, _, words in blocks_of(extracted)]
    assert [words for kind, words in found if kind == "item"] == [words for _, _, words in LISTS[:3]]
    assert found[:3] == [
        ("paragraph", f"{FIRST}{'[1]' if name == 'pandoc.txt' else '1'}"),
        ("paragraph", "What it costs"),
        ("paragraph", COST),
    ]
    assert not any(set(words) <= set("- ") for _, words in found)


@pytest.mark.parametrize(
    ("name", "title", "byline", "language"),
    [
        ("euc-kr", "항만 당국, 두 선석 폐쇄", "김하늘", "ko"),
        ("gb18030", "港务局将关闭两个泊位", "李明", "zh"),
        ("cp1251", "Порт закроет два причала", "Анна Белова", "ru"),
        ("utf-16", "Hafen sperrt zwei Liegeplätze", "Jana Weiß", "de"),
    ],
)
def test_plain_text_in_other_encodings(name: str, title: str, byline: str, language: str) -> None:
    extracted = read((WRITTEN / f"iconv.{name}.txt").read_bytes(), f"iconv.{name}.txt")
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.published) == (title, byline, "2026-06-21")
    assert facts.language == language
    assert [kind for kind, _, _ in blocks_of(extracted)] == ["paragraph", "paragraph"]
    assert extracted.warnings == ()


def test_what_belongs_to_a_complete_page_is_no_article() -> None:
    assert [path.name for path in collect([WRITTEN / "complete_page"]).files] == ["berths.html"]


def test_a_saved_page_of_forty_megabytes_is_read_within_the_limits(tmp_path: Path) -> None:
    source = (WRITTEN / "singlefile.html").read_text("utf-8")
    chance = random.Random(20)
    one = re.search(r"<figure>.*?</figure>", source, re.DOTALL)
    assert one
    more = ""
    for number in range(15):
        picture = base64.b64encode(chance.randbytes(2 << 20)).decode()
        more += re.sub(r"base64,[^\"]+", f"base64,{picture}", one[0]).replace("The quay", f"Berth {number}")
    path = tmp_path / "large.html"
    path.write_text(source.replace("<blockquote>", f"{more}<blockquote>"), "utf-8")
    assert path.stat().st_size > 40_000_000
    (outcome,) = run([path], tmp_path / "originals")
    assert isinstance(outcome, ReadFile), outcome
    assert outcome.extracted.facts.published == "2026-06-21T15:48+02:00"
    found = [(kind, words) for kind, _, words in blocks_of(outcome.extracted)]
    assert [*found[:3], found[-1]] == ON_PAGE
    assert [words for kind, words in found if kind == "caption"][1:] == [
        f"Berth {number} in winter" for number in range(15)
    ]
