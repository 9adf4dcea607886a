"""HTML, DOCX, CSL-JSON and what all formats share. ``python -m tests.briefing.test_formats`` writes the golden files anew."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.briefing.made import DAY, example_document, example_manuscript
from tests.briefing.rendering import parsed, squeezed
from workbench.briefing.blocks import document_of
from workbench.briefing.csl import render_csl
from workbench.briefing.document import NoteRef, words_of
from workbench.briefing.docx import render_docx
from workbench.briefing.docx_look import TEXT_WIDTH
from workbench.briefing.escaping import one_line
from workbench.briefing.evidence import Evidence
from workbench.briefing.html import render_html
from workbench.briefing.manuscript import manuscript
from workbench.briefing.reading_back import read_docx, read_html

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
HARD = json.loads((ROOT / "tests" / "data" / "briefing" / "hard_strings.json").read_text(encoding="utf-8"))


def _word_text(draft: str) -> str:
    with zipfile.ZipFile(io.BytesIO(render_docx(example_document(draft)))) as archive:
        return archive.read("word/document.xml").decode()


def golden_texts() -> dict[str, str]:
    """What the golden files hold: Markdown and HTML whole, of DOCX the words read back."""
    document = example_document()
    return {
        "briefing.html": render_html(document),
        "briefing.docx.txt": read_docx(render_docx(document)).text + "\n",
        "briefing.csl.json": render_csl(example_manuscript().cited),
    }


@pytest.mark.parametrize("name", ["briefing.html", "briefing.docx.txt", "briefing.csl.json"])
def test_the_release_is_the_golden_file(name: str) -> None:
    assert golden_texts()[name] == (GOLDEN / name).read_text(encoding="utf-8")


def test_another_process_another_day_and_another_zone_write_the_same_bytes() -> None:
    def digests(**variables: str) -> str:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **variables}
        run = [sys.executable, "-m", "tests.briefing.made"]
        return subprocess.run(run, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout

    first = digests(PYTHONHASHSEED="1", TZ="UTC")
    assert len(first.splitlines()) == 5
    assert digests(PYTHONHASHSEED="2", TZ="Asia/Seoul", USER="somebody", HOME="/nowhere") == first


def test_a_list_in_a_list_stands_inside_its_item() -> None:
    draft = "# T\n\n- One\n    1. Counted\n    2. Again\n- Two\n\nEnd.\n"
    page = render_html(example_document(draft)).replace("\n", "")
    inner = "<ol><li>Counted</li><li>Again</li></ol>"
    assert f"<ul><li>One{inner}</li><li>Two</li></ul><p>End.</p>" in page


def test_an_item_goes_on_inside_its_list() -> None:
    draft = "# T\n\n1. One\n\n   goes on\n\n   > said\n2. Two\n"
    page = render_html(example_document(draft)).replace("\n", "")
    assert "<ol><li>One<p>goes on</p><blockquote>said</blockquote></li><li>Two</li></ol>" in page
    text = _word_text(draft)
    assert text.count('w:val="ListNumber"') == 2
    assert 'w:val="ListContinue"' in text
    assert '<w:pStyle w:val="Quote"/><w:ind w:left="360"/>' in text


def test_the_columns_of_a_table_are_set_as_the_draft_says() -> None:
    draft = "# T\n\n| A | B | C |\n| - | -: | :-: |\n| 1 | 2 | 3 |\n"
    page = render_html(example_document(draft))
    assert '<td>1</td><td class="right">2</td><td class="center">3</td>' in page
    assert '<th>A</th><th class="right">B</th>' in page
    text = _word_text(draft)
    assert text.count('<w:jc w:val="right"/>') == 2
    assert text.count('<w:jc w:val="center"/>') == 2


def test_the_page_holds_everything_and_loads_nothing() -> None:
    page = render_html(example_document())
    read = read_html(page.encode())
    assert read.findings == ()
    assert page.count("TLP:GREEN</span>") == 2
    assert "color:#33FF00;background:#000000" in page
    on_paper = re.findall(r'@(\S+) \{ content: "TLP:GREEN"; [^}]*color: #33FF00; background: #000000;', page)
    assert on_paper == ["top-right", "bottom-right"]
    shown = parsed(page)
    assert {href.split("#")[0] for href in shown.hrefs} <= {
        "", "https://ledger.example/2026/halden?id=7", "https://hanbit.example/a_b/기사",
    }  # fmt: skip
    assert not {"script", "img", "link", "iframe"} & set(shown.tags)
    anchors = set(re.findall(r'\bid="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= anchors
    assert page.count('id="ref-1"') == 1


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("<p>x</p><script>x()</script>", "html.active"),
        ("<p onclick='x()'>x</p>", "html.active"),
        ("<img src='https://t.example/p.gif'>", "html.active"),
        ("<p>x</p><!-- note -->", "html.comment"),
        ("<a href='javascript:x()'>x</a>", "html.link"),
        ("<a href='file:///c:/x'>x</a>", "html.link"),
        ("<style>@import 'x.css';</style>", "html.loads"),
        ("<p style='background:url(x)'>x</p>", "html.active"),
    ],
)
def test_the_check_of_a_page_refuses_what_runs_loads_or_hides(page: str, kind: str) -> None:
    assert {finding.id.rpartition(":")[0] for finding in read_html(page.encode()).findings} >= {kind}


def test_the_word_file_has_real_styles_footnotes_and_no_maker() -> None:
    content = render_docx(example_document())
    file = docx.Document(io.BytesIO(content))
    assert [p.style.name for p in file.paragraphs[:4]] == ["Heading 1", "Normal", "Heading 2", "List Bullet"]
    assert any(p.style.name == "Quote" for p in file.paragraphs)
    assert len(file.tables) == 2
    properties = file.core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.title == "Halden turns inward"
    assert properties.created.date() == DAY
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        body, notes = archive.read("word/document.xml").decode(), archive.read("word/footnotes.xml").decode()
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        names = archive.namelist()
    assert len(re.findall(r'<w:footnoteReference w:id="\d+"', body)) == 4
    assert len(re.findall(r'<w:footnote w:id="[1-9]', notes)) == 4
    assert "NOTEREF note1" in body
    assert not [name for name in names if "thumbnail" in name or "app.xml" in name or "custom" in name]
    for part in (file.sections[0].header, file.sections[0].footer):
        assert part.paragraphs[0].text.endswith("\t TLP:GREEN ")
    assert read_docx(content).findings == ()


def test_the_columns_of_a_table_in_word_are_as_wide_as_their_words_need() -> None:
    table = (
        "| Who | What |\n| --- | --- |\n| A | a sentence of many words that would fill the lines of a narrow column |\n"
    )
    body = _word_text(f"# T\n\n{table}")
    narrow, wide, *_ = (int(width) for width in re.findall(r'<w:gridCol w:w="(\d+)"', body))
    assert 1000 < narrow < wide / 3
    assert 0 <= TEXT_WIDTH - narrow - wide < 2


def test_the_check_of_a_word_file_refuses_other_parts_and_makers() -> None:
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(render_docx(example_document()))) as source,
        zipfile.ZipFile(packed, "w") as archive,
    ):
        for name in source.namelist():
            archive.writestr(
                name, source.read(name).replace(b"<dc:creator></dc:creator>", b"<dc:creator>Kim</dc:creator>")
            )
        archive.writestr("word/media/image1.png", b"\x89PNG")
        archive.writestr(
            "word/_rels/header1.xml.rels", '<Relationship Type="x/image" Target="//t.example" TargetMode="External">'
        )
    kinds = {finding.id.rpartition(":")[0] for finding in read_docx(packed.getvalue()).findings}
    assert kinds == {"docx.part", "docx.properties", "docx.loads"}


def test_without_a_marking_there_is_no_label() -> None:
    document = example_document("# T\n\nWords. [@p0v9x4]\n", marking=None)
    assert "TLP" not in render_html(document)
    assert "TLP" not in read_docx(render_docx(document)).text


def test_the_sources_are_csl_items() -> None:
    items = json.loads(render_csl(example_manuscript().cited))
    assert [item["id"] for item in items] == ["note-1", "note-2", "note-3"]
    assert items[0]["issued"] == {"date-parts": [[2026, 6, 21]]}
    assert items[0]["author"] == [{"literal": "Mara Lindqvist"}]
    assert items[0]["URL"] == "https://ledger.example/2026/halden?id=7"


def test_notes_are_numbered_as_they_come_the_analysts_own_too() -> None:
    draft = "# T\n\nOwn first.[^mine] Then cited.[@k3f7q2]\n\n[^mine]: My own\n    words.\n"
    document = example_document(draft)
    assert words_of(document.notes[0]) == "My own words."
    assert len(document.notes) == 2
    references = [run.number for block in document.body for run in block.runs if isinstance(run, NoteRef)]
    assert references == [1, 2]


def test_lists_tables_code_and_quotes_are_blocks() -> None:
    draft = "# T\n\n1. one\n2. two\n\n- a\n    - b\n\n```\nx  <y>\n```\n\n> said\n>\n> more\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n---\n\n**b** *i* `c` [l](https://l.example)\n"
    body = example_document(draft, marking=None).body
    kinds = [block.kind.value for block in body]
    assert kinds == [
        "heading", "numbered", "numbered", "bullet", "bullet", "code", "quote", "quote", "table", "rule", "paragraph",
    ]  # fmt: skip
    assert [block.number for block in body[1:3]] == [1, 2]
    assert body[4].level == 2
    assert words_of(body[5].runs) == "x  <y>"
    assert [len(row) for row in body[8].rows] == [2, 2]


def _with_everywhere(text: str) -> tuple[str, str]:
    """Return the words read back from HTML and DOCX of a release with *text* in quote, heading, title and notes."""
    evidence = {"k3f7q2": Evidence("k3f7q2", text, outlet="Outlet", title=text, actors=(text,))}
    built = manuscript("# T\n\nWords. [@k3f7q2]\n", evidence, title="T", category="C", day=DAY, marking=None)
    document = document_of(built)
    return read_html(render_html(document).encode()).text, read_docx(render_docx(document)).text


@pytest.mark.parametrize("text", HARD)
def test_hard_strings_are_shown_as_they_are_in_html_and_docx(text: str) -> None:
    wanted = squeezed(one_line(text))
    for shown in _with_everywhere(text):
        assert squeezed(shown).count(wanted) >= 4, shown


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Co", "Cn", "Zl", "Zp")), min_size=1, max_size=40
    )
)
def test_any_words_are_shown_as_they_are_in_html_and_docx(text: str) -> None:
    wanted = squeezed(one_line(text))
    for shown in _with_everywhere(text):
        assert wanted in squeezed(shown)


if __name__ == "__main__":
    for name, text in golden_texts().items():
        (GOLDEN / name).write_text(text, encoding="utf-8")
