from __future__ import annotations

import io
from datetime import datetime

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from tests.importing.readers.shown import LAUGHS, MORE, STORY, blocks_of, of_kind, outcome, survives_truncation, zipped
from workbench.domain.articles import BlockKind
from workbench.importing.readers import read

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def saved(document: Document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def story() -> Document:
    document = docx.Document()
    document.core_properties.title = "An older report"
    document.core_properties.author = "Jane Roe"
    document.core_properties.created = datetime(2026, 6, 30, 9, 0)  # noqa: DTZ001 - the format stores no zone here
    document.add_heading("Harbour to close two berths", 1)
    document.add_paragraph(STORY)
    return document


def by_hand(body: str, **parts: str) -> bytes:
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return zipped({"word/document.xml": document, **{f"word/{name}.xml": content for name, content in parts.items()}})


def paragraph(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def test_round_trip() -> None:
    document = story()
    document.add_heading("What it costs", 2)
    document.add_paragraph("Cranes", style="List Bullet")
    document.add_paragraph("Rails", style="List Number 2")
    document.add_paragraph("“We shall see.”", style="Quote")
    document.add_paragraph("The harbour in winter", style="Caption")
    table = document.add_table(0, 2)
    for row in (("Port", "Tonnes"), ("Kalmar", "120")):
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    document.add_paragraph(MORE)
    extracted = read(saved(document), "a.docx")
    assert blocks_of(extracted) == [
        ("paragraph", 1, STORY),
        ("heading", 2, "What it costs"),
        ("item", 1, "Cranes"),
        ("item", 2, "Rails"),
        ("quote", 1, "“We shall see.”"),
        ("caption", 1, "The harbour in winter"),
        ("row", 1, "Port | Tonnes"),
        ("row", 1, "Kalmar | 120"),
        ("paragraph", 1, MORE),
    ]
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.language) == ("Harbour to close two berths", "Jane Roe", "en")
    assert (facts.found["title"], facts.found["byline"]) == ("heading", "document properties")
    assert (facts.published, facts.found["published"]) == ("2026-06-30", "guess: when the file was made")
    assert "when the file was made" in extracted.warnings[0]
    assert facts.doubts["published"] == extracted.warnings[0]


def test_the_text_is_believed_before_the_properties() -> None:
    document = docx.Document()
    document.core_properties.author = "Jane Roe"
    for line in ("Harbour to close two berths", "By Ana Ruiz", "21 June 2026", STORY):
        document.add_paragraph(line)
    extracted = read(saved(document), "a.docx")
    assert (extracted.facts.byline, extracted.facts.published) == ("Ana Ruiz", "2026-06-21")
    assert extracted.warnings == ()


def test_an_author_who_stands_alone_under_the_title_is_a_byline() -> None:
    document = docx.Document()
    document.core_properties.author = "Jane Roe"
    for line in ("Harbour to close two berths", "Jane Roe", STORY):
        document.add_paragraph(line)
    extracted = read(saved(document), "a.docx")
    assert (extracted.text, extracted.facts.found["byline"]) == (STORY, "byline line")


@pytest.mark.parametrize("author", ["python-docx", "User", "admin", "Gazette Newsroom"])
def test_who_is_no_person_wrote_nothing(author: str) -> None:
    document = story()
    document.core_properties.author = author
    facts = read(saved(document), "a.docx").facts
    assert facts.byline == ""
    assert (facts.published == "") == (author == "python-docx")


def test_headings_in_other_languages_and_by_outline_level() -> None:
    styles = f"""<w:styles xmlns:w="{W}">
      <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Mein Absatz"/><w:basedOn w:val="berschrift2"/></w:style>
      <w:style w:type="paragraph" w:styleId="a"><w:name w:val="b"/><w:basedOn w:val="a"/></w:style>
      <w:style w:type="paragraph" w:styleId="Stufe"><w:name w:val="Stufe"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
    </w:styles>"""
    body = paragraph("Titel") + "".join(
        paragraph(words, f'<w:pStyle w:val="{style}"/>')
        for words, style in (
            ("Eins", "berschrift2"),
            ("Zwei", "Eigen"),
            ("Drei", "Stufe"),
            ("Vier", "a"),
            ("Fünf", "fehlt"),
        )
    )
    body += paragraph("Sechs", '<w:outlineLvl w:val="0"/>') + paragraph("Sieben", '<w:outlineLvl w:val="9"/>')
    assert blocks_of(read(by_hand(body, styles=styles), "a.docx")) == [
        ("heading", 2, "Eins"),
        ("heading", 2, "Zwei"),
        ("heading", 4, "Drei"),
        ("paragraph", 1, "Vier"),
        ("paragraph", 1, "Fünf"),
        ("heading", 1, "Sechs"),
        ("paragraph", 1, "Sieben"),
    ]


def test_changes_are_read_as_accepted_and_hidden_words_are_left_out() -> None:
    body = (
        paragraph("Title")
        + "<w:p><w:r><w:t>Two </w:t></w:r><w:del><w:r><w:delText>old </w:delText><w:t>older </w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> secret</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> berths</w:t></w:r>'
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
    )
    assert blocks_of(read(by_hand(body), "a.docx")) == [("paragraph", 1, "Two new berths")]


def test_notes_stand_at_the_end_under_their_numbers() -> None:
    footnotes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="0">{paragraph("separator")}</w:footnote>'
        f'<w:footnote w:id="7">{paragraph("Said in a letter.")}</w:footnote></w:footnotes>'
    )
    body = paragraph("Title") + (
        '<w:p><w:r><w:t>It was said</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t> before.</w:t></w:r></w:p>'
    )
    assert of_kind(read(by_hand(body, footnotes=footnotes), "a.docx"), BlockKind.PARAGRAPH) == [
        "It was said[1] before.",
        "[1] Said in a letter.",
    ]


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('In the box')}</w:txbxContent>"
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    body = paragraph("Title") + (
        f'<w:p><w:r><w:t>Around</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="{mc}"><mc:Choice>{box}</mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert of_kind(read(by_hand(body), "a.docx"), BlockKind.PARAGRAPH) == ["Around", "In the box"]


def test_content_controls_nested_tables_and_tables_for_layout() -> None:
    def table(*rows: str) -> str:
        return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"

    def cell(inside: str) -> str:
        return f"<w:tc>{inside}</w:tc>"

    inner = table(cell(paragraph("1")) + cell(paragraph("2")))
    body = (
        paragraph("Title")
        + f"<w:sdt><w:sdtContent>{paragraph('Controlled')}</w:sdtContent></w:sdt>"
        + table(cell(paragraph("A")) + cell(inner))
        + table(cell(paragraph("word " * 70)) + cell(paragraph("Beside")))
    )
    assert blocks_of(read(by_hand(body), "a.docx")) == [
        ("paragraph", 1, "Controlled"),
        ("row", 1, "A | 1 | 2"),
        ("paragraph", 1, ("word " * 70).strip()),
        ("paragraph", 1, "Beside"),
    ]


def test_strict_documents_and_other_names_of_the_main_part() -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/main2.xml"/>'
        "</Relationships>"
    )
    document = f'<w:document xmlns:w="{STRICT}"><w:body>{paragraph("Title")}{paragraph(STORY)}</w:body></w:document>'
    content = zipped({"_rels/.rels": relations, "word/main2.xml": document})
    assert read(content, "a.docx").text == STORY


def test_a_list_by_numbering_and_one_switched_off() -> None:
    on = '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="4"/></w:numPr>'
    off = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    body = paragraph("Title") + paragraph("Listed", on) + paragraph("Not listed", off)
    assert blocks_of(read(by_hand(body), "a.docx")) == [("item", 3, "Listed"), ("paragraph", 1, "Not listed")]


def test_a_soft_line_end_parts_paragraphs_and_ruby_is_left_out() -> None:
    ruby = (
        "<w:ruby><w:rt><w:r><w:t>かんじ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby>"
    )
    body = paragraph("Title") + f"<w:p><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r><w:r>{ruby}</w:r></w:p>"
    assert of_kind(read(by_hand(body), "a.docx"), BlockKind.PARAGRAPH) == ["One", "Two漢字"]


def test_a_document_with_a_password_says_so() -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000) + "EncryptedPackage".encode("utf-16-le") + bytes(1000)
    assert "“a.docx” needs a password" in outcome(content, "a.docx")


def test_broken_off_documents() -> None:
    survives_truncation(saved(story()), "a.docx")


HOSTILE = {
    "bomb": (zipped({"word/document.xml": b"<w:p/>" * 20_000_000}), "packed"),
    "entities": (
        zipped(
            {
                "word/document.xml": f'{LAUGHS}<w:document xmlns:w="{W}"><w:body>{paragraph("&a9;")}</w:body></w:document>'
            }
        ),
        "document type",
    ),
    "outside": (
        zipped(
            {
                "word/document.xml": f'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document xmlns:w="{W}"><w:body>{paragraph("&x;")}</w:body></w:document>'
            }
        ),
        "document type",
    ),
    "traversal": (zipped({"word/document.xml": "<a/>", "../../evil.txt": "x"}), "points outside"),
    "drive": (zipped({"word/document.xml": "<a/>", "C:evil.txt": "x"}), "points outside"),
    "device": (zipped({"word/document.xml": "<a/>", "word/NUL.txt": "x"}), "points outside"),
    "deep": (by_hand("<w:sdt>" * 5000 + "</w:sdt>" * 5000), "nested too deeply"),
    "many": (zipped({f"word/{number}.xml": "" for number in range(10_001)}), "10,001 parts"),
    "empty": (by_hand(""), "empty"),
    "no text part": (zipped({"word/other.xml": "<a/>"}), "is no Word document"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_documents_are_refused_by_name(kind: str) -> None:
    content, reason = HOSTILE[kind]
    why = outcome(content, "a.docx")
    assert reason in why
    assert "“a.docx”" in why


def test_a_size_that_is_a_lie_is_found_out() -> None:
    content = bytearray(zipped({"word/document.xml": b"<w:p/>" * 2_000_000}))
    for sign in (b"PK\x01\x02", b"PK\x03\x04"):
        at = content.index(sign) + (24 if sign == b"PK\x01\x02" else 22)
        content[at : at + 4] = (1000).to_bytes(4, "little")
    assert "“a.docx” is damaged" in outcome(bytes(content), "a.docx")


def test_properties_of_the_python_library_stay_readable() -> None:
    document = story()
    run = document.paragraphs[1].runs[0]
    run._r.append(parse_xml(f'<w:t xmlns:w="{W}"> And more.</w:t>'))
    assert run._r.tag == qn("w:r")
    assert read(saved(document), "a.docx").text.endswith("And more.")


@pytest.mark.parametrize(
    ("members", "what"),
    [
        ({"xl/workbook.xml": "<a/>"}, "a spreadsheet"),
        ({"ppt/presentation.xml": "<a/>"}, "a presentation"),
        ({"notes/readme.bin": "x"}, "a ZIP archive"),
    ],
)
def test_other_archives_are_named(members: dict[str, str], what: str) -> None:
    why = outcome(zipped(members), "a.zip")
    assert f"“a.zip” is {what}" in why
    assert "PDF, Word" in why
