"""PDF. ``python -m tests.printing.test_pdf`` writes the golden file anew."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from tests.briefing.made import example_document
from workbench.errors import WorkbenchError
from workbench.printing import pdf as printing
from workbench.printing.outline import Bookmark, finished
from workbench.printing.pdf import render_pdf
from workbench.printing.reading_back import page_pictures, read_pdf

IN_OWN_FONTS = "# Halden\n\n## Top Line\n\n- It is likely that sales stop.[@k3f7q2] Nobody spoke.[@p0v9x4]\n"
GOLDEN = Path(__file__).parents[1] / "golden" / "briefing.pdf.txt"


def _words(content: bytes) -> str:
    """The words of a PDF, without the line ends, which are where the fonts of this machine put them."""
    return "\n".join(re.sub(r"\s+", " ", part).strip() for part in read_pdf(content).text.split("TLP:GREEN\n"))


def test_the_words_are_the_golden_files(qapp: QApplication) -> None:
    assert "".join(_words(render_pdf(example_document(IN_OWN_FONTS))).split()) == "".join(
        GOLDEN.read_text(encoding="utf-8").split()
    )


def test_each_page_bears_label_and_number_and_the_headings_are_bookmarks(qapp: QApplication) -> None:
    draft = "# T\n\n## First\n\n" + "Words that fill a page. " * 900 + "\n\n## Second\n\n### Below\n\nEnd.[@p0v9x4]\n"
    content = render_pdf(example_document(draft))
    document = pypdfium2.PdfDocument(content)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    assert len(pages) > 2
    for number, text in enumerate(pages, start=1):
        assert text.count("TLP:GREEN") >= 2
        assert f"{number} / {len(pages)}" in text
    toc = [(mark.get_title(), mark.level, mark.get_dest().get_index()) for mark in document.get_toc()]
    assert toc[:2] == [("T", 0, 0), ("First", 1, 0)]
    below = next(mark for mark in toc if mark[0] == "Below")
    assert below[1] == 2
    assert "Below" in pages[below[2]]
    document.close()


def test_no_heading_ends_a_page_and_no_first_line_stands_alone(qapp: QApplication) -> None:
    first = "Nobody in the trade had been asked beforehand what the order would cost them, said the ministry of it. "
    sections = (
        f"## Section\n\n### Below\n\nHere it begins. {first * 4}\n\n" + "Filled.\n\n" * (number % 7)
        for number in range(60)
    )
    document = pypdfium2.PdfDocument(render_pdf(example_document("# T\n\n" + "".join(sections), marking=None)))
    pages = [page.get_textpage().get_text_bounded().replace("\r", "").strip().split("\n") for page in document]
    document.close()
    assert len(pages) > 8
    assert sum(line == "Section" for page in pages for line in page) == 60
    assert sum(line.startswith("Here it begins") for page in pages for line in page) == 60
    assert sum(line == "Filled." for page in pages for line in page) >= sum(number % 7 for number in range(60))
    for page in pages:
        lines = [line for line in page if " June 2026" not in line and line != "Supply Chains"]
        assert lines[-1] not in {"Section", "Below"}
        assert not lines[-1].startswith("Here it begins")


def test_lists_in_lists_stand_further_in_and_no_line_leaves_the_page(qapp: QApplication) -> None:
    draft = (
        "# T\n\n1. outermost\n    - inner\n        - innermost\n\n          behind it\n\n```\n"
        + "unwrapped " * 30
        + "last\n```\n"
    )
    document = pypdfium2.PdfDocument(render_pdf(example_document(draft)))
    page = document[0]
    words = page.get_textpage()

    def left(of: str) -> float:
        index, _ = words.search(of).get_next()
        return float(words.get_charbox(index)[0])

    assert left("outermost") < left("inner") < left("innermost")
    assert left("behind it") == pytest.approx(left("innermost"), abs=1)
    edge = page.get_width() - 22 * 72 / 25.4
    ends = [words.get_charbox(n)[2] for n in range(words.count_chars()) if not words.get_text_range(n, 1).isspace()]
    assert max(ends) <= edge + 1
    document.close()


def test_every_letter_can_be_read_back(qapp: QApplication) -> None:
    words = (
        "after fifty affluent craftsmen drafted the sfumato of Fjord and TfL, office -> Thirty-fifth, tt ti Qu ſt ct"
    )
    draft = f"# {words}\n\n## {words}\n\n{words} [@k3f7q2]\n\n- **{words}** *{words}*\n\n> {words}\n"
    read = "".join(read_pdf(render_pdf(example_document(draft))).text.split())
    assert read.count("".join(words.split())) >= 6


def test_the_label_is_painted_in_its_colours(qapp: QApplication) -> None:
    width, height, rows = page_pictures(render_pdf(example_document()), width=600)[0]
    colours = {rows[at : at + 3] for at in range(0, width * height * 4, 4)}
    assert bytes((0x00, 0xFF, 0x33)) in colours  # #33FF00, blue first
    assert bytes((0, 0, 0)) in colours


def test_the_file_tells_neither_time_nor_program_and_is_the_same_later(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = render_pdf(example_document())

    def later(pdf: bytes, *more: Any) -> bytes:
        """Finish what Qt would write eight years on."""
        moved, count = re.subn(rb"(?<=/CreationDate \(D:)\d{14}", b"20340102030405", pdf)
        assert count == 1
        return finished(moved, *more)

    monkeypatch.setattr(printing, "finished", later)
    assert render_pdf(example_document()) == content
    read = read_pdf(content)
    assert read.findings == ()
    assert b"Producer" not in content
    assert re.findall(rb"D:\d+", content) == [b"D:20260623"]


def test_what_runs_or_tells_the_maker_is_refused(qapp: QApplication) -> None:
    content = render_pdf(example_document())
    running = content.replace(b"/Type /Catalog", b"/OpenAction 1 0 R /Type /Catalog")
    assert {finding.id.split(":")[0] for finding in read_pdf(running).findings} == {"pdf.active"}
    made = content.replace(b"/Trapped /False", b"/Creator (Kim)     ")
    assert {finding.id.split(":")[0] for finding in read_pdf(made).findings} == {"pdf.properties"}


def test_another_pdf_is_not_taken_for_qts() -> None:
    with pytest.raises(WorkbenchError, match="another way"):
        finished(b"%PDF-1.4\n%%EOF\n", "T", date(2026, 1, 1), [Bookmark("T", 1, 0, 10)])


if __name__ == "__main__":
    GOLDEN.write_text(_words(render_pdf(example_document(IN_OWN_FONTS))) + "\n", encoding="utf-8")
