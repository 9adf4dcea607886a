"""Pages that write a story without a single paragraph element, or a very short one: all its sentences are read, in lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.importing.readers import read

STORIES = {
    "en": [
        f"In week {n} the harbour authority of Ostmark moved its ferries to the northern quay." for n in range(1, 9)
    ],
    "ko": [f"항만청은 {n}번째 서한에서 선박을 북쪽으로 옮기기로 했다고 화요일 밝혔다." for n in range(1, 9)],
    "zh": [f"港务局在第{n}封信中说，船只将于周二移往北方码头停靠。" for n in range(1, 9)],
}
TITLES = {"en": "Ships move north", "ko": "선박 북쪽으로 이동", "zh": "船只移往北方码头"}
FORMS: dict[str, Callable[[list[str]], str]] = {
    "boxes": lambda story: "".join(f"<div>{line}</div>" for line in story),
    "breaks": lambda story: f"<div id='body'>{'<br>'.join(story)}</div>",
    "two breaks, nothing around": "<br><br>".join,
    "spans": lambda story: "".join(f"<div><span>{line}</span></div>" for line in story),
    "a cell": lambda story: f"<table><tr><td>{'<br>'.join(story)}</td></tr></table>",
    "sections": lambda story: "".join(f"<section>{line}</section>" for line in story),
    "preformatted": lambda story: "<pre>{}</pre>".format("\n\n".join(story)),
    "one line": lambda story: f"<div>{story[0]}</div>",
}


def page(body: str, title: str) -> bytes:
    menu = "".join(f"<li><a href='/{word}'>{word}</a></li>" for word in ("Home", "Sport", "World"))
    return (
        f"<html><head><title>{title}</title></head><body><ul>{menu}</ul><h1>{title}</h1>{body}</body></html>".encode()
    )


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("form", FORMS)
def test_every_line_is_read_and_nothing_else(form: str, language: str) -> None:
    story = STORIES[language]
    expected = story[:1] if form == "one line" else story
    assert read(page(FORMS[form](story), TITLES[language]), "a.html").text.split("\n\n") == expected


def test_the_day_in_the_address_is_uncertain_where_the_page_shows_none() -> None:
    link = "<link rel='canonical' href='https://coast.example/2026/06/22/ships.html'>"
    facts = read(
        link.encode() + page("".join(f"<p>{line}</p>" for line in STORIES["en"]), TITLES["en"]), "a.html"
    ).facts
    assert (facts.published, facts.found["published"]) == ("2026-06-22", "address")
    assert "2026-06-22" in facts.doubts["published"]


def test_code_in_pre_is_no_story() -> None:
    lines = "\n\n".join(f"for (i = {n}; i < 9; i++) {{ a[i] = {n}; }}" for n in range(9))
    text = read(page(f"<p>{' '.join(STORIES['en'])}</p><pre>{lines}</pre>", TITLES["en"]), "a.html").text
    assert text.startswith(" ".join(STORIES["en"]))


def test_loose_text_beside_paragraphs_is_read_in_chinese_too() -> None:
    story = STORIES["zh"]
    body = f"<div>{story[0]}<p>{story[1]}</p>{story[2]}<p>{story[3]}</p></div>"
    assert read(page(body, TITLES["zh"]), "a.html").text.split("\n\n") == story[:4]


@pytest.mark.parametrize("box", ["cookie", "privacy"])
def test_a_notice_of_two_sentences_has_nothing_of_the_site_around_it(box: str) -> None:
    around = f"<header><div class='{box}'>We value your privacy. Accept all cookies.</div></header>"
    story = "<article><h1>New scanners</h1><p>The service will buy 40 scanners, it said on Sunday.</p></article>"
    extracted = read(page(f"{around}{story}", "New scanners"), "page.html")
    assert extracted.text == "The service will buy 40 scanners, it said on Sunday."
