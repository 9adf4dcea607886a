from __future__ import annotations

import io
import warnings

import pytest

from tests.importing.readers.shown import (
    LAUGHS,
    MORE,
    STORY,
    blocks_of,
    of_kind,
    outcome,
    survives_truncation,
    zipped,
)
from workbench.domain.articles import BlockKind
from workbench.importing.readers import read

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # odfpy's own
    from odf import dc, meta
    from odf.opendocument import OpenDocumentText
    from odf.style import Style
    from odf.table import Table, TableCell, TableRow
    from odf.text import H, List, ListItem, Note, NoteBody, NoteCitation, P, S, Tab

NAMES = (
    " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table", "style", "meta")
    )
    + ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
KIND = "application/vnd.oasis.opendocument.text"


def saved(document: OpenDocumentText) -> bytes:
    buffer = io.BytesIO()
    document.write(buffer)
    return buffer.getvalue()


def flat(body: str) -> bytes:
    return (
        f'<?xml version="1.0"?><office:document {NAMES} office:mimetype="{KIND}"><office:body><office:text>'
        f"<text:p>Title</text:p>{body}</office:text></office:body></office:document>"
    ).encode()


def packed(content: str, **parts: str) -> bytes:
    return zipped({"mimetype": KIND, "content.xml": content, **parts}, stored=("mimetype",))


def test_round_trip() -> None:
    document = OpenDocumentText()
    document.meta.addElement(dc.Title(text="An older report"))
    document.meta.addElement(meta.InitialCreator(text="Jane Roe"))
    document.meta.addElement(meta.CreationDate(text="2026-06-30T09:00:00"))
    document.styles.addElement(Style(name="Quotations", family="paragraph"))
    document.automaticstyles.addElement(Style(name="P7", family="paragraph", parentstylename="Quotations"))
    document.text.addElement(H(outlinelevel=1, text="Harbour to close two berths"))
    paragraph = P(text="The harbour authority")
    paragraph.addElement(S(c=3))
    paragraph.addText("said on Tuesday")
    note, body = Note(noteclass="footnote", id="n1"), NoteBody()
    note.addElement(NoteCitation(text="1"))
    body.addElement(P(text="In a letter."))
    note.addElement(body)
    paragraph.addElement(note)
    paragraph.addElement(Tab())
    paragraph.addText("that it would close two berths.")
    document.text.addElement(paragraph)
    document.text.addElement(H(outlinelevel=2, text="What it costs"))
    outer, item, inner, inner_item = List(), ListItem(), List(), ListItem()
    item.addElement(P(text="Cranes"))
    inner_item.addElement(P(text="Rails"))
    inner.addElement(inner_item)
    item.addElement(inner)
    outer.addElement(item)
    document.text.addElement(outer)
    document.text.addElement(P(text="“We shall see.”", stylename="P7"))
    table = Table()
    for row in (("Port", "Tonnes"), ("Kalmar", "120")):
        cells = TableRow()
        for words in row:
            cell = TableCell()
            cell.addElement(P(text=words))
            cells.addElement(cell)
        table.addElement(cells)
    document.text.addElement(table)
    document.text.addElement(P(text=MORE))
    extracted = read(saved(document), "a.odt")
    assert blocks_of(extracted) == [
        ("paragraph", 1, "The harbour authority said on Tuesday[1] that it would close two berths."),
        ("heading", 2, "What it costs"),
        ("item", 1, "Cranes"),
        ("item", 2, "Rails"),
        ("quote", 1, "“We shall see.”"),
        ("row", 1, "Port | Tonnes"),
        ("row", 1, "Kalmar | 120"),
        ("paragraph", 1, MORE),
        ("paragraph", 1, "[1] In a letter."),
    ]
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.published) == ("Harbour to close two berths", "Jane Roe", "2026-06-30")
    assert facts.found["published"] == "guess: when the file was made"
    survives_truncation(saved(document), "a.odt")


def test_flat_files_boxes_annotations_and_removed_words() -> None:
    body = (
        "<text:tracked-changes><text:p>removed</text:p></text:tracked-changes>"
        "<text:p>Around<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame>"
        "<office:annotation><text:p>a remark</text:p></office:annotation><text:line-break/>Next line</text:p>"
        "<text:section><text:p>In a section</text:p></text:section>"
    )
    assert of_kind(read(flat(body), "a.fodt"), BlockKind.PARAGRAPH) == [
        "Around",
        "Next line",
        "In the box",
        "In a section",
    ]


def test_spaces_and_cells_without_end_are_counted_once() -> None:
    body = (
        '<text:p>A<text:s text:c="999999999"/>B</text:p><table:table><table:table-row table:number-rows-repeated="1000000">'
        '<table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell>'
        "<table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert blocks_of(read(flat(body), "a.fodt")) == [("paragraph", 1, "A B"), ("row", 1, "x | y")]


def test_styles_that_are_based_on_each_other_end() -> None:
    styles = '<style:style style:name="A" style:parent-style-name="B"/><style:style style:name="B" style:parent-style-name="A"/>'
    content = flat('<text:p text:style-name="A">Words</text:p>').replace(
        b"<office:body>", f"{styles}<office:body>".encode()
    )
    assert read(content, "a.fodt").text == "Words"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (packed("<a/>", **{"META-INF/manifest.xml": "<x><encryption-data/></x>"}), "needs a password"),
        (packed(f"{LAUGHS}<a>&a9;</a>"), "document type"),
        (packed('<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>'), "document type"),
        (packed("<a/>"), "no OpenDocument text"),
        (packed("<a>"), "is damaged"),
        (packed("<a/>", **{"Pictures/../../x": "y"}), "points outside"),
        (flat("").replace(b"<text:p>Title</text:p>", b""), "is empty"),
        (
            zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}),
            "without running text",
        ),
    ],
)
def test_what_cannot_be_read_says_why(content: bytes, reason: str) -> None:
    assert reason in outcome(content, "a.odt")


def test_the_title_may_be_a_paragraph_and_stories_stay_whole() -> None:
    extracted = read(
        flat(f"<text:p>By Ana Ruiz</text:p><text:p>21 June 2026</text:p><text:p>{STORY}</text:p>"), "a.fodt"
    )
    assert (extracted.facts.title, extracted.facts.byline, extracted.facts.published) == (
        "Title",
        "Ana Ruiz",
        "2026-06-21",
    )
    assert extracted.text == STORY


@pytest.mark.parametrize(("stated", "level"), [("0", 1), ("2", 2), ("x", 1), ("-1", 1), ("999", 1)])
def test_a_heading_has_a_level_from_1_on(stated: str, level: int) -> None:
    body = f'<text:p>{STORY}</text:p><text:h text:outline-level="{stated}">Heading</text:h><text:p>{MORE}</text:p>'
    extracted = read(flat(body), "story.fodt")
    assert [block.level for block in extracted.blocks if block.kind is BlockKind.HEADING] == [level]
