from __future__ import annotations

import io
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from pytestqt.qtbot import QtBot
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Spacer, Table

from tests.importing.readers.shown import MORE, STORY, blocks_of, of_kind, outcome, survives_truncation
from workbench.domain.articles import BlockKind
from workbench.importing.readers import read

BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=10, leading=12, alignment=TA_JUSTIFY, spaceAfter=6)
TITLE = ParagraphStyle("title", parent=BODY, fontName="Helvetica-Bold", fontSize=20, leading=24, alignment=0)
HEADING = ParagraphStyle("heading", parent=BODY, fontName="Helvetica-Bold", fontSize=13, leading=16, alignment=0)
ADJECTIVES = [
    "old",
    "new",
    "deep",
    "wide",
    "narrow",
    "busy",
    "quiet",
    "northern",
    "southern",
    "eastern",
    "western",
    "upper",
]
NOUNS = ["berth", "crane", "dock", "basin", "lock", "quay"]
SENTENCES = [
    f"The {adjective} {noun} of the harbour lay idle for days because its {adjective} engines were under repair, "
    f"and the ships that waited for the {noun} outside were sent to Kalmar at the cost of 14 owners."
    for adjective in ADJECTIVES
    for noun in NOUNS
]


def typeset(story: list[Flowable], *, columns: int = 1, head: str = "", **facts: str) -> bytes:
    """Set a story with reportlab, whose files draw column after column."""
    buffer = io.BytesIO()

    def furniture(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        if head:
            canvas.drawString(50, 815, head)
            canvas.drawCentredString(300, 25, f"– {document.page} –")

    width = 500 / columns
    frames = [Frame(50 + width * number, 50, width - 12, 740, id=str(number)) for number in range(columns)]
    document = BaseDocTemplate(buffer, pagesize=A4, **facts)
    document.addPageTemplates([PageTemplate(frames=frames, onPage=furniture)])
    document.build(story)
    return buffer.getvalue()


def drawn(*pages: list[tuple[float, float, str, float]], **options: object) -> bytes:
    """Draw strings, each at a place (from the left and the bottom) and in a size, page after page, in this order."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, **options)
    for page in pages:
        for x, y, text, size in page:
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def report(columns: int) -> bytes:
    story: list[Flowable] = [Paragraph("Harbour to close two berths", TITLE), Paragraph("By Ana Ruiz", BODY)]
    story += [Paragraph("Published: 21 June 2026", BODY)]
    for number in range(0, 60, 3):
        if number % 15 == 0:
            story.append(Paragraph(f"Part {number}", HEADING))
        story.append(Paragraph(" ".join(SENTENCES[number : number + 3]), BODY))
    return typeset(story, columns=columns, head="The Harbour Review | Issue 12", title="Microsoft Word - x.doc")


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_columns_headings_and_running_heads(columns: int) -> None:
    extracted = read(report(columns), "a.pdf")
    assert of_kind(extracted, BlockKind.PARAGRAPH) == [
        " ".join(SENTENCES[number : number + 3]) for number in range(0, 60, 3)
    ]
    assert of_kind(extracted, BlockKind.HEADING) == ["Part 0", "Part 15", "Part 30", "Part 45"]
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.published) == ("Harbour to close two berths", "Ana Ruiz", "2026-06-21")
    assert facts.found["title"] == "largest text"
    assert extracted.warnings == ()
    assert "Review" not in extracted.text


def test_blocks_say_on_which_page_they_begin() -> None:
    extracted = read(report(1), "a.pdf")
    pages = [block.page for block in extracted.blocks]
    assert pages == sorted(pages)
    assert set(pages) == set(range(1, max(pages) + 1))
    assert max(pages) > 1


def test_columns_drawn_row_by_row() -> None:
    left = [f"The left column speaks of harbours {number}" for number in range(30)]
    right = [f"and the right one of all the ships {number}" for number in range(30)]
    page = [(50.0, 780.0, "Harbour to close two berths", 20.0)]
    for number, (one, other) in enumerate(zip(left, right, strict=True)):
        page += [(50, 740 - 13 * number, one, 10), (305, 740 - 13 * number, other, 10)]
    assert read(drawn(page), "a.pdf").text == " ".join([*left, *right])


def test_lines_drawn_in_any_order_are_read_from_the_top() -> None:
    lines = [f"Line {number} of the story ends with the word number {number}" for number in range(20)]
    page = [(50.0, 700.0 - 12 * number, lines[number], 10.0) for number in (number * 7 % 20 for number in range(20))]
    page += [(50.0, 780.0, "Harbour to close two berths", 20.0)]
    assert read(drawn(page), "a.pdf").text == " ".join(lines)


def test_divided_words_are_joined_unless_the_text_spells_them_with_a_hyphen() -> None:
    lines = [
        "The govern-",
        "ment said that a well-known plan for the Anglo-",
        "Saxon port would wait. The well-",
        "known plan costs 40 million, as the audit-",
        "ors said in a letter that was sent on Friday",
    ]
    page = [(50.0, 780.0, "Harbour to close", 20.0)]
    page += [(50, 700 - 12 * number, line, 10) for number, line in enumerate(lines)]
    assert read(drawn(page), "a.pdf").text == (
        "The government said that a well-known plan for the Anglo-Saxon port would wait. The well-known plan costs"
        " 40 million, as the auditors said in a letter that was sent on Friday"
    )


def test_a_paragraph_goes_on_over_the_page_and_over_its_notes() -> None:
    first = [(50.0, 780.0, "Harbour to close", 20.0), (50, 300, "The harbour authority said on Tuesday that it", 10)]
    first += [
        (50, 288, "would close two of its five berths, and that", 10),
        (50, 100, "1 In a letter to the ministry.", 7),
    ]
    second = [
        (50.0, 780.0, "repairs would begin in the winter of the year.", 10.0),
        (50, 740, "Another paragraph.", 10),
    ]
    extracted = read(drawn(first, second), "a.pdf")
    assert blocks_of(extracted)[0][2] == (
        "The harbour authority said on Tuesday that it would close two of its five berths, and that"
        " repairs would begin in the winter of the year."
    )
    assert [block.page for block in extracted.blocks] == [1, 1, 2]


def test_notes_stand_with_their_numbers_below_the_text_that_runs_on_over_them() -> None:
    """As word processors set them: raised numbers, and here and there type as large as that of the text."""
    story = ["The harbour authority said on Tuesday that it", "would close two of its five berths, and that in"]
    first = [(50.0, 780.0, "Harbour to close", 20.0)]
    first += [(50, 300 - 12 * number, line, 10) for number, line in enumerate(story)]
    first += [(50.0, 124.6, "1", 6.0), (55, 120, "Harbour authority, Annual Report, page 14, with", 10)]
    first += [(50, 108, "the figures of the years before.", 10)]
    first += [(50.0, 88.6, "2", 6.0), (55, 84, "In a letter to the ministry", 10)]
    second = [(50.0, 780.0, "Kalmar more would follow.", 10.0), (50, 740, "Another paragraph, of another day.", 10)]
    second += [(50.0, 100, "3", 7.0), (60, 100, "A report of the first inspector, and", 7)]
    second += [(60.0, 91, "what was said of it.", 7), (50, 82, "4", 7), (60, 82, "A report of the second.", 7)]
    assert [words for _, _, words in blocks_of(read(drawn(first, second), "a.pdf"))] == [
        f"{' '.join(story)} Kalmar more would follow.",
        "1 Harbour authority, Annual Report, page 14, with the figures of the years before.",
        "2 In a letter to the ministry",
        "Another paragraph, of another day.",
        "3 A report of the first inspector, and what was said of it.",
        "4 A report of the second.",
    ]


def test_heads_that_change_with_the_chapter_go_with_the_page_number_but_rows_of_tables_stay() -> None:
    pages = [
        [(50.0, 800.0, f"Chapter {'ABC'[page]}: {NOUNS[page]}s", 9.0), (500, 800, f"{page + 4}", 9)]
        + [(50.0, 740.0, f"The year of the {NOUNS[page]}", 18.0)]
        + [(50.0, 700.0 - 12 * line, SENTENCES[9 * page + line][:80], 10.0) for line in range(9)]
        + [
            (50.0, 400.0 - 30 * page, "Port", 10.0),
            (300, 400 - 30 * page, "Ships", 10),
            (50, 388 - 30 * page, NOUNS[page], 10),
            (300, 388 - 30 * page, f"{70 - page * 9}", 10),
        ]
        for page in range(3)
    ]
    extracted = read(drawn(*pages), "a.pdf")
    assert "Chapter" not in extracted.text
    assert of_kind(extracted, BlockKind.ROW) == [
        row for noun, count in zip(NOUNS, (70, 61, 52), strict=False) for row in ("Port | Ships", f"{noun} | {count}")
    ]


def test_a_table_of_contents_is_a_list() -> None:
    lines = [
        "Contents of the report",
        "1 Berths" + " ." * 30 + " 2",
        "2 Cranes" + " ." * 30 + " 14",
        "Appendix" + "." * 30 + "iv",
    ]
    page = [(50.0, 780.0, "Harbour to close", 20.0)] + [
        (50.0, 700.0 - 12 * n, line, 10.0) for n, line in enumerate(lines)
    ]
    assert of_kind(read(drawn(page), "a.pdf"), BlockKind.ITEM) == ["1 Berths 2", "2 Cranes 14", "Appendix iv"]


def test_lists_and_tables() -> None:
    story: list[Flowable] = [Paragraph("Harbour to close two berths", TITLE), Paragraph(STORY, BODY), Spacer(1, 10)]
    story += [Table([["Port", "Tonnes", "Year"], ["Kalmar", "120", "2025"], ["Ostrava", "340", "2026"]], colWidths=100)]
    story += [Spacer(1, 10), Paragraph("Cranes", BODY, bulletText="•"), Paragraph(MORE, BODY, bulletText="•")]
    extracted = read(typeset(story), "a.pdf")
    assert of_kind(extracted, BlockKind.ROW) == ["Port | Tonnes | Year", "Kalmar | 120 | 2025", "Ostrava | 340 | 2026"]
    assert of_kind(extracted, BlockKind.ITEM) == ["Cranes", MORE]


def test_facts_that_the_file_states() -> None:
    story: list[Flowable] = [Paragraph("Berths closed", TITLE), Paragraph(" ".join(SENTENCES[:6]), BODY)]
    extracted = read(typeset(story, title="Harbour to close two berths", author="Jane Roe"), "a.pdf")
    facts = extracted.facts
    assert (facts.title, facts.byline) == ("Harbour to close two berths", "Jane Roe")
    assert facts.found["title"] == facts.found["byline"] == "document properties"
    assert facts.found["published"] == "guess: when the file was made"
    assert len(extracted.warnings) == 1


@pytest.mark.parametrize("title", ["untitled", "Microsoft Word - report final.docx", "report.indd", "(anonymous)", "x"])
def test_names_of_files_and_programs_are_no_titles(title: str) -> None:
    story: list[Flowable] = [Paragraph("Berths closed", TITLE), Paragraph(" ".join(SENTENCES[:6]), BODY)]
    assert read(typeset(story, title=title, author="Adobe InDesign 2"), "a.pdf").facts.title == "Berths closed"


def test_an_ambiguous_date_is_left_open_and_not_guessed() -> None:
    story = [Paragraph("Berths closed", TITLE), Paragraph("03/04/2026", BODY), Paragraph(" ".join(SENTENCES[:6]), BODY)]
    extracted = read(typeset(story), "a.pdf")
    assert extracted.facts.published == ""
    assert "could be 4 March 2026 or 3 April 2026" in extracted.warnings[0]


def test_what_a_browser_prints_around_a_page() -> None:
    pages = [
        [(30.0, 820.0, "21/11/2026, 20:03", 8.0), (250, 820, "Berths closed - Gazette", 8)]
        + [(50.0, 700.0 - 12 * line, SENTENCES[line * (page + 1)][:90], 10.0) for line in range(12)]
        + [(30.0, 20.0, "https://example.org/berths?utm_source=x", 8.0), (540, 20, f"{page + 1}/2", 8)]
        for page in range(2)
    ]
    extracted = read(drawn(*pages), "a.pdf")
    assert extracted.facts.url == "https://example.org/berths"
    assert not extracted.facts.published.startswith("2026-11-21T20:03")
    assert "Gazette" not in extracted.text


def test_pages_that_are_turned_and_stamps_along_the_edge() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for turn in (0, 90, 180, 270):
        canvas.setPageRotation(turn)
        canvas.saveState()
        canvas.translate(300, 400)
        canvas.rotate(turn)
        for number in range(9):
            canvas.drawString(-250, 100 - 14 * number, f"{number} of page {turn}: {SENTENCES[number][:60]}")
        canvas.rotate(90)
        canvas.drawString(0, 250, "Stamp along the edge")
        canvas.restoreState()
        canvas.showPage()
    canvas.save()
    text = read(buffer.getvalue(), "a.pdf").text
    places = [text.index(f"{number} of page {turn}: The") for turn in (0, 90, 180, 270) for number in range(1, 9)]
    assert places == sorted(places)
    assert "Stamp" not in text


def test_scripts_of_the_world(qtbot: QtBot, tmp_path: Path) -> None:
    paragraphs = [
        "항만 당국은 화요일에 다섯 개 선석 가운데 두 곳을 보수를 위해 닫겠다고 밝혔다.",
        "港湾当局は火曜日、五つのバースのうち二つを修理のため閉鎖すると発表した。日本の見出し。",
        "Портовые власти сообщили во вторник о закрытии двух причалов на ремонт.",
    ]
    document = QTextDocument()
    document.setHtml(f"<h1>The harbour</h1>{''.join(f'<p>{words} {words}</p>' for words in paragraphs)}")
    writer = QPdfWriter(str(tmp_path / "a.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document.print_(writer)
    text = read((tmp_path / "a.pdf").read_bytes(), "a.pdf").text
    for words in paragraphs:
        assert words in text


def test_a_scan_is_kept_but_not_searchable() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for _ in range(3):
        canvas.rect(50, 50, 400, 600, fill=1)
        canvas.drawString(50, 20, "7")
        canvas.showPage()
    canvas.save()
    extracted = read(buffer.getvalue(), "Letter of May.pdf")
    assert (extracted.text, extracted.blocks, extracted.facts.title) == ("", (), "Letter of May")
    assert "not searchable" in extracted.warnings[0]


def test_a_password_is_asked_for_in_words() -> None:
    page = [(50.0, 700.0 - 12 * line, SENTENCES[line], 10.0) for line in range(9)]
    locked = drawn(page, encrypt=StandardEncryption("secret", canPrint=0))
    assert "“a.pdf” needs a password" in outcome(locked, "a.pdf")
    open_to_read = drawn(page, encrypt=StandardEncryption("", ownerPassword="secret", canCopy=0))
    assert "old berth of the harbour" in read(open_to_read, "a.pdf").text


def test_broken_files_say_so() -> None:
    assert "“a.pdf” is a damaged PDF" in outcome(b"%PDF-1.7", "a.pdf")
    survives_truncation(report(1), "a.pdf")
    assert read(b"\n\nmail header\n" + report(1), "a.pdf").facts.title == "Harbour to close two berths"
