"""Plain text and Markdown: title, facts, paragraphs, blocks."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from workbench.domain.articles import BlockKind, Extracted
from workbench.errors import WorkbenchError
from workbench.importing.readers import read

STORY = (
    "The harbour authority of Ostmark said on Tuesday that it would close two of its five container berths for repairs, "
    "after engineers found cracks in the piles that carry the crane rails."
)
LETTER = (
    "Traffic will be moved to the northern basin for about eleven weeks. Shipping lines were told in a letter that "
    "delays of up to two days are to be expected, and that no compensation will be paid."
)
GLUED = "by Kim Seong Hyeon Posted : June 21, 2026, 15:48Updated : June 21, 2026, 15:48"


def text(content: str, name: str = "story.txt") -> Extracted:
    return read(content.encode(), name)


def blocks(extracted: Extracted) -> list[tuple[str, str]]:
    return [(block.kind.value, extracted.text[block.start : block.end]) for block in extracted.blocks]


def test_facts_glued_on_one_line_and_a_doubled_caption() -> None:
    extracted = text(
        f"Berths close\n\n{GLUED}\nImage created by AI [Photo=MS Copilot]\nImage created by AI [Photo=MS Copilot]\n\n\n"
        f"{STORY}\n\u00a0\n{LETTER}\n\n\n\n* This article has been translated by AI."
    )
    facts = extracted.facts
    assert (facts.title, facts.byline) == ("Berths close", "Kim Seong Hyeon")
    assert (facts.published, facts.updated) == ("2026-06-21T15:48", "2026-06-21T15:48")
    assert facts.machine_translated
    assert facts.language == "en"
    assert blocks(extracted) == [
        ("caption", "Image created by AI [Photo=MS Copilot]"),
        ("paragraph", STORY),
        ("paragraph", LETTER),
    ]


def test_the_given_article() -> None:
    path = Path(__file__).parents[3] / "shared" / "data" / "articles" / "export_controls_article.txt"
    if not path.exists():
        pytest.skip("the given article is not part of the repository")
    extracted = read(path.read_bytes(), path.name)
    facts = extracted.facts
    assert facts.title == "AI Models Become Strategic Assets Amid U.S.-China Tensions"
    assert (facts.byline, facts.published, facts.updated) == ("Kim Seong Hyeon", "2026-06-21T15:48", "2026-06-21T15:48")
    assert facts.machine_translated
    assert not any(words in extracted.text for words in ("Posted", "translated by AI", facts.title))
    assert [block.kind for block in extracted.blocks] == [BlockKind.CAPTION] + [BlockKind.PARAGRAPH] * 10


def test_hard_wrapped_lines_become_paragraphs() -> None:
    wrapped = "\n\n".join(textwrap.fill(paragraph, 72) for paragraph in (STORY, LETTER, STORY))
    extracted = text(f"Berths close\nBy Mira Tolland\n\n{wrapped}\n")
    assert extracted.text == f"{STORY}\n\n{LETTER}\n\n{STORY}"


def test_hard_wrapped_lines_without_blank_lines_between_paragraphs() -> None:
    short = "Nobody was hurt."
    wrapped = "\n".join(textwrap.fill(paragraph, 66) for paragraph in (STORY + " " + short, LETTER))
    assert text(f"Berths close\n\n{wrapped}").text.startswith(STORY)


def test_wrapped_chinese_is_joined_without_spaces() -> None:
    sentence = (
        "东港港务局二十三日宣布，因在起重机轨道下方的桩基中发现裂缝，五个集装箱泊位中的两个将关闭维修，为期约十一周，船舶改用北部港池，预计延误两天。"
        * 2
    )
    lines = [sentence[start : start + 30] for start in range(0, len(sentence), 30)]
    assert text("标题在此\n\n" + "\n".join(lines)).text == sentence


def test_one_paragraph_a_line_is_kept() -> None:
    extracted = text(f"Berths close\n{STORY}\n{LETTER}\nShort line.\nAnother.\n")
    assert extracted.text.split("\n\n") == [STORY, LETTER, "Short line.", "Another."]


def test_a_list_of_short_lines_is_not_joined() -> None:
    extracted = text("Berths\n\nBerth one\nBerth two\nBerth three\nBerth four and the crane\n- closed\n- open\n")
    assert len(extracted.blocks) == 6
    assert [kind for kind, _ in blocks(extracted)][-2:] == ["item", "item"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Source: Coast Register\nBerths close\nBy Mira Tolland | 23 June 2026", ("Berths close", "Coast Register", "Mira Tolland", "2026-06-23")),
        ("Title: Berths close\nPublisher: Coast Register\nAuthor: Mira Tolland\nDate: 2026-06-23", ("Berths close", "Coast Register", "Mira Tolland", "2026-06-23")),
        ("부두 폐쇄\n출처: 한빛일보\n김하늘 기자\n입력 2026.06.23 15:48", ("부두 폐쇄", "한빛일보", "김하늘", "2026-06-23T15:48")),
        ("港务局关闭泊位\n来源：东港日报 2026年6月23日 作者：陈一", ("港务局关闭泊位", "东港日报", "陈一", "2026-06-23")),
        ("岸壁を閉鎖\n出典：湾岸新聞\n2026年6月23日 15時48分\n宮坂透記者", ("岸壁を閉鎖", "湾岸新聞", "宮坂透", "2026-06-23T15:48")),
        ("Liegeplätze gesperrt\nVon Anke Petersen\nStand: 23.06.2026\nQuelle: Küstenbote", ("Liegeplätze gesperrt", "Küstenbote", "Anke Petersen", "")),
    ],
)  # fmt: skip
def test_lines_around_the_title(head: str, expected: tuple[str, str, str, str]) -> None:
    extracted = text(f"{head}\n\n{STORY}\n\n{LETTER}")
    facts = extracted.facts
    assert (facts.title, facts.outlet, facts.byline, facts.published) == expected
    assert extracted.text == f"{STORY}\n\n{LETTER}"


def test_an_agency_credit_in_a_dateline_is_not_the_outlet() -> None:
    story = f"OSTMARK, June 23 (Meridian Wire) - {STORY}"
    extracted = text(f"Berths close\n\n{story}\n\n{LETTER}")
    assert extracted.facts.outlet == ""
    assert extracted.text.startswith("OSTMARK, June 23 (Meridian Wire)")


def test_an_address_at_the_end_is_a_fact() -> None:
    extracted = text(f"Berths close\n\n{STORY}\n\n{LETTER}\n\nSource: https://coast.example/berths?utm_medium=mail")
    assert extracted.facts.url == "https://coast.example/berths"
    assert extracted.text.endswith("no compensation will be paid.")


@pytest.mark.parametrize(
    "line",
    [
        "Source: Ministry of Ports, annual figures",
        "Author: the twelve members of the commission and their staff were consulted before it was written",
        "Source: two officials who were in the room and asked that their names be left out of this story",
    ],
)
def test_remarks_that_look_like_facts_are_not_lost(line: str) -> None:
    extracted = text(f"Berths close\nSource: Coast Register\n\n{STORY}\n\n{LETTER}\n\n{line}")
    assert extracted.text.endswith(line)
    assert extracted.facts.outlet == "Coast Register"


def test_an_ambiguous_date_gives_a_warning() -> None:
    extracted = text(f"Berths close\nPublished: 03/04/2026\n\n{STORY}")
    assert extracted.facts.published == ""
    assert "4 March 2026 or 3 April 2026" in extracted.warnings[0]


def test_prose_about_machine_translation_is_no_notice() -> None:
    prose = f"{LETTER} Some of the letters had been translated by a machine, which the shipping lines noticed at once."
    assert not text(f"Berths close\n\n{STORY}\n\n{prose}").facts.machine_translated


def test_without_a_title_the_file_gives_its_name() -> None:
    extracted = text(STORY * 3, "berths 2026.txt")
    assert extracted.facts.title == "berths 2026"
    assert extracted.facts.found["title"] == "file name"


def test_markdown_front_matter_and_blocks() -> None:
    extracted = text(
        '---\ntitle: "Berths: closed"\nauthor:\n  - Mira Tolland\n  - "[[Jon Aske]]"\nsite: Coast Register\n'
        "source: https://coast.example/berths?utm_source=clip\npublished: 2026-06-23T08:00:00+02:00\nlang: en-GB\n---\n"
        f"# Berths: closed\n\n{STORY[:60]}\n{STORY[60:].strip()}\n\n## What **now**\n\n- first [point](https://x.example)\n"
        "  - second _point_\n1. third\n\n> quoted\n> words\n\n| a | b |\n|---|---|\n| 1 | `2` |\n\n![A *crane*](x.png)\n\n"
        "snake_case and 2 * 3 * 4 stay, \\*so\\* do these\n",
        "clip.md",
    )
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.outlet) == ("Berths: closed", "Mira Tolland, Jon Aske", "Coast Register")
    assert (facts.published, facts.url, facts.language) == (
        "2026-06-23T08:00+02:00",
        "https://coast.example/berths",
        "en",
    )
    assert blocks(extracted)[1:] == [
        ("heading", "What now"),
        ("item", "first point"),
        ("item", "second point"),
        ("item", "third"),
        ("quote", "quoted words"),
        ("row", "a | b"),
        ("row", "1 | 2"),
        ("caption", "A crane"),
        ("paragraph", "snake_case and 2 * 3 * 4 stay, *so* do these"),
    ]
    assert [block.level for block in extracted.blocks][1:5] == [2, 1, 2, 1]


def test_an_ambiguous_date_in_front_matter_is_a_doubt() -> None:
    extracted = text(f"---\ntitle: Berths\ndate: 03/04/2026\n---\n{STORY}", "clip.md")
    doubt = "03/04/2026 could be 4 March 2026 or 3 April 2026"
    assert (extracted.facts.published, extracted.facts.doubts) == ("", {"published": doubt})
    assert extracted.warnings == (f"{doubt}; the date was left open.",)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"%PDF-1.7 ...", "is a damaged PDF"),
        (b"PK\x03\x04....", "is damaged"),
        (b"\x89PNG\r\n\x1a\n", "is a picture"),
        (b"words\x00\x01\x02\x03 and more", "is no text file"),
        (b" \r\n\t ", "is empty"),
        (b"", "is empty"),
    ],
)
def test_refusals_say_what_the_file_is(content: bytes, what: str) -> None:
    with pytest.raises(WorkbenchError, match=f"“report.bin” {what}"):
        read(content, "report.bin")


def test_the_format_is_told_by_the_content() -> None:
    page = (
        f"<!doctype html><html><head><title>Berths close</title></head><body><h1>Berths close</h1><p>{STORY}</p></body>"
    )
    assert text(page, "page.txt").text == STORY


@pytest.mark.parametrize("end", [" ", "\n"])
def test_a_paragraph_of_half_a_megabyte_loses_its_marks(end: str) -> None:
    sentence = "The ministry said that exports of *tools* would [stop](https://example.org/1)."
    extracted = read(f"# Title\n\n{f'{sentence}{end}' * 6000}".encode(), "a.md")
    words = "The ministry said that exports of tools would stop."
    assert extracted.text == " ".join([words] * 6000)
