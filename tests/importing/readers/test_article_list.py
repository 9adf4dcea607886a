"""Lists of articles written by the csv and json modules and by rispy, and RIS as reference managers write it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
import rispy
from hypothesis import given
from hypothesis import strategies as st

from tests.importing.readers.parted import STORY, failed_in, outcomes_in, page, read_in
from workbench.importing.list_columns import Columns, facts_in
from workbench.importing.outcomes import FailedFile, ReadFile

HEADERS = {
    "en": ["Title", "Body", "Date", "Author", "Publication", "URL", "Lang"],
    "de": ["Titel", "Volltext", "Datum", "Autor", "Quelle", "Link", "Sprache"],
    "ko": ["제목", "본문", "날짜", "기자", "언론사", "주소", "언어"],
    "zh": ["标题", "正文", "发布日期", "作者", "来源", "链接", "语言"],
}
VALUES = [
    "Berths close",
    STORY,
    "21.06.2026",
    "Roe, Jane; John Doe",
    "The Ledger",
    "https://ledger.example.org/1",
    "English",
]


def table(path: Path, rows: list[list[str]], encoding: str = "utf-8", delimiter: str = ",") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


@pytest.mark.parametrize("language", HEADERS)
@pytest.mark.parametrize(("encoding", "delimiter"), [("utf-8", ","), ("utf-8-sig", ";"), ("utf-16", "\t")])
def test_columns_are_told_by_their_names(tmp_path: Path, language: str, encoding: str, delimiter: str) -> None:
    path = table(tmp_path / "list.csv", [HEADERS[language], VALUES], encoding, delimiter)
    (extracted,) = read_in(path).values()
    facts = extracted.facts
    assert extracted.text == STORY
    assert (facts.title, facts.outlet, facts.published) == ("Berths close", "The Ledger", "2026-06-21")
    assert (facts.byline, facts.url, facts.language) == ("Jane Roe, John Doe", "https://ledger.example.org/1", "en")
    assert facts.found["published"] == f"column “{HEADERS[language][2]}”"


def test_an_old_encoding_is_detected(tmp_path: Path) -> None:
    rows = [
        HEADERS["ko"],
        [
            "수출 통제",
            "반도체 수출 통제가 다음 달부터 강화된다고 산업부가 화요일 밝혔다.",
            "2026-06-21",
            "김하나",
            "항만일보",
            "",
            "",
        ],
    ]
    (extracted,) = read_in(table(tmp_path / "list.csv", rows, "cp949")).values()
    assert extracted.facts.title == "수출 통제"
    assert extracted.facts.outlet == "항만일보"


def test_rows_without_text_fail_alone_with_their_number(tmp_path: Path) -> None:
    path = table(
        tmp_path / "list.csv", [["title", "text", "file"], ["A", "", ""], ["B", STORY, ""], ["C", "", "gone.html"]]
    )
    assert list(read_in(path)) == ["B"]
    assert failed_in(path) == {
        "A": "Row 1 has no text and names no file beside the list that has it.",
        "C": "Row 3 has no text, and the file that it names, “gone.html”, is not beside the list.",
    }


def test_facts_join_to_the_file_that_a_row_names(tmp_path: Path) -> None:
    stored = tmp_path / "storage" / "ABCD1234" / "page.html"
    stored.parent.mkdir(parents=True)
    stored.write_text(page("Two berths close"), encoding="utf-8")
    elsewhere = "C:\\Users\\someone\\Zotero\\storage\\ABCD1234\\page.html"
    rows = [
        ["Key", "Title", "Author", "Publication Title", "Date", "Abstract Note", "File Attachments"],
        ["X", "Two berths close at once", "Roe, Jane", "The Ledger", "2026-06-21", "Short.", f"gone.pdf; {elsewhere}"],
    ]
    (outcome, _) = outcomes_in(table(tmp_path / "export.csv", rows))
    assert isinstance(outcome, ReadFile)
    assert outcome.member == "page.html"
    assert outcome.place == str(stored)
    assert STORY in outcome.extracted.text
    facts = outcome.extracted.facts
    assert (facts.title, facts.byline, facts.outlet) == ("Two berths close at once", "Jane Roe", "The Ledger")
    assert facts.found["title"] == "column “Title”"
    assert (tmp_path / "originals" / outcome.original).read_bytes() == stored.read_bytes()


@pytest.mark.parametrize(
    "named", ["../secret.txt", "/etc/passwd", "..\\secret.txt", "a/../../secret.txt", "link.txt", "\0"]
)
def test_a_list_opens_nothing_outside_of_its_folder(tmp_path: Path, named: str) -> None:
    (tmp_path / "secret.txt").write_text(STORY, encoding="utf-8")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    path = folder / "list.jsonl"
    path.write_text(json.dumps({"title": "A", "file": named}) + "\n", encoding="utf-8")
    assert all(isinstance(outcome, FailedFile) or not hasattr(outcome, "extracted") for outcome in outcomes_in(path))


def test_json_in_its_forms(tmp_path: Path) -> None:
    rows = [
        {
            "title": "A",
            "text": STORY,
            "date": 1782024480,
            "source": {"name": "The Ledger"},
            "authors": ["Jane Roe", "John Doe"],
        },
        {"title": "B", "content": f"<p>First.</p><p>{STORY}</p>", "publishedAt": "2026-06-21T06:48:00Z"},
    ]
    forms = {
        "a.json": json.dumps(rows),
        "b.jsonl": "\n".join(json.dumps(row) for row in rows),
        "c.json": json.dumps({"status": "ok", "articles": rows}, indent=2),
        "d.txt": json.dumps(rows),
    }
    for name, content in forms.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
        first, second = read_in(tmp_path / name).values()
        assert first.facts.published == "2026-06-21T06:48+00:00", name
        assert (first.facts.outlet, first.facts.byline) == ("The Ledger", "Jane Roe, John Doe")
        assert second.text == f"First.\n\n{STORY}"
        assert second.facts.published == "2026-06-21T06:48+00:00"


def test_ris(tmp_path: Path) -> None:
    path = tmp_path / "export.ris"
    path.write_text(
        "TY  - NEWS\r\nTI  - Two berths close\r\nAU  - Roe, Jane\r\nAU  - Doe, John\r\nT2  - The Ledger\r\nDA  - 2026/06/21/\r\n"
        f"UR  - https://ledger.example.org/1\r\nLA  - en\r\nAB  - {STORY}\r\nER  - \r\n\r\nTY  - NEWS\r\nTI  - No text\r\nER  - \r\n",
        encoding="utf-8",
    )
    (extracted,) = read_in(path).values()
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.outlet) == ("Two berths close", "Jane Roe, John Doe", "The Ledger")
    assert (facts.published, facts.url, extracted.text) == ("2026-06-21", "https://ledger.example.org/1", STORY)
    assert extracted.warnings == ("The list has the abstract alone.",)
    assert list(failed_in(path)) == ["No text"]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.csv", "colour,weight\nred,3\n", "has no column for titles and texts"),
        ("b.json", '{"name": "x", "version": "1.0"}', "has no column for titles and texts"),
        ("c.json", "[" * 100_000, "is damaged JSON"),
        ("d.jsonl", '{"title": "A", "text": "Words."}\n{"title": \n', "Line 2"),
        ("e.json", '[{"title": "A",', "is damaged JSON"),
    ],
)
def test_other_tables_and_damaged_ones_have_a_reason(tmp_path: Path, name: str, content: str, why: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert why in failed_in(tmp_path / name)[""]


def test_an_ambiguous_date_is_left_open() -> None:
    doubt = "03/04/2026 could be 4 March 2026 or 3 April 2026"
    facts = facts_in(Columns.of({"Title": "A", "Date": "03/04/2026"}))
    assert (facts.published, facts.doubts) == ("", {"published": doubt})


def test_an_ambiguous_date_is_a_doubt_of_the_article_and_of_the_file_that_a_row_names(tmp_path: Path) -> None:
    doubt = "03/04/2026 could be 4 March 2026 or 3 April 2026"
    (tmp_path / "open.txt").write_text(f"Berths close\n\n{STORY}", encoding="utf-8")
    (tmp_path / "dated.txt").write_text(f"Cranes stay\nPublished: 5 April 2026\n\n{STORY} Today.", encoding="utf-8")
    rows = [["title", "date", "text", "file"]]
    rows += [["A", "03/04/2026", STORY, ""], ["B", "03/04/2026", "", "open.txt"], ["C", "03/04/2026", "", "dated.txt"]]
    own, joined, dated = read_in(table(tmp_path / "list.csv", rows)).values()
    for extracted in (own, joined):
        assert (extracted.facts.published, extracted.facts.doubts) == ("", {"published": doubt})
        assert extracted.warnings == (f"{doubt}; the date was left open.",)
    assert (dated.facts.published, dated.facts.doubts, dated.warnings) == ("2026-04-05", {}, ())


@given(
    st.dictionaries(
        st.sampled_from([name for names in HEADERS.values() for name in names] + ["x", ""]), st.text(max_size=60)
    )
)
def test_any_row_gives_facts_that_say_where_they_were_found(row: dict[str, str]) -> None:
    facts = facts_in(Columns.of(row))
    assert all(getattr(facts, name) for name in facts.found)
    assert set(facts.found.values()) <= {f"column “{column}”" for column in row}


def test_references_written_by_another_program_with_texts_and_with_files(tmp_path: Path) -> None:
    references = [
        {
            "type_of_reference": "NEWS",
            "title": "Berths close",
            "authors": ["Roe, Jane", "Haddad, Omar"],
            "abstract": STORY,
        },
        {"type_of_reference": "RPRT", "title": "The annex", "authors": ["Tolland, Mira"]},
    ]
    shared = {"secondary_title": "Coast Register", "date": "2026/06/21", "urls": ["https://coast.example/a"]}
    entries = [{**shared, **reference} for reference in references]
    entries[1] |= {"file_attachments1": "files/annex.html", "urls": ["https://coast.example/annex"]}
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "annex.html").write_text(page("Annex to the plan"), encoding="utf-8")
    (tmp_path / "list.ris").write_text(rispy.dumps(entries), encoding="utf-8")
    abstract, annex = read_in(tmp_path / "list.ris").values()
    assert (abstract.facts.title, abstract.facts.byline) == ("Berths close", "Jane Roe, Omar Haddad")
    assert (abstract.facts.outlet, abstract.facts.published) == ("Coast Register", "2026-06-21")
    assert (abstract.facts.url, abstract.text) == ("https://coast.example/a", STORY)
    assert (annex.facts.title, annex.facts.byline, annex.facts.published) == ("The annex", "Mira Tolland", "2026-06-21")
    assert "Annex to the plan: the second paragraph" in annex.text
