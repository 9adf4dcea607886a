from __future__ import annotations

from pathlib import Path

import pytest
from mkepub import Book

from tests.importing.readers.shown import LAUGHS, MORE, STORY, blocks_of, outcome, survives_truncation, zipped
from workbench.importing.readers import read

KIND = "application/epub+zip"
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
PACKAGE = """<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Harbour Year</dc:title>
<dc:creator opf:role="aut">Jane Roe</dc:creator><dc:creator opf:role="ill">Ida Pen</dc:creator><dc:publisher>Quay Books</dc:publisher>
<dc:date opf:event="modification">2027-01-01</dc:date><dc:date>2026-06-21</dc:date><dc:language>en-GB</dc:language>
<dc:source>https://example.org/book?utm_source=x</dc:source></metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
<item id="two" href="text/chapter%202.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="gone" href="text/gone.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/><itemref idref="gone"/></spine></package>"""
NAV = '<html><body><nav><ol><li><a href="text/one.xhtml">Winter</a></li><li><a href="text/chapter%202.xhtml#top">Summer</a></li></ol></nav></body></html>'
ONE = f"""<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title><style>p {{color: red}}</style></head><body>
<h2>Winter at the <em>quay</em></h2><p>{STORY}</p><ul><li>Cranes<ol><li>Rails&nbsp;too</li></ol></li></ul>
<blockquote><p>“We shall see.”</p></blockquote><figure><img src="http://example.org/x.png" alt="no"/><figcaption>The harbour</figcaption></figure>
<table><tr><th>Port</th><th>Tonnes</th></tr><tr><td>Kalmar</td><td>120</td></tr></table><script>alert(1)</script></body></html>"""
TWO = f"<html><body><div><div><p>{MORE}<br/><ruby>漢字<rt>かんじ</rt></ruby></p></div></div></body></html>"
BOOK = {
    "mimetype": KIND,
    "META-INF/container.xml": CONTAINER,
    "OEBPS/book.opf": PACKAGE,
    "OEBPS/nav.xhtml": NAV,
    "OEBPS/text/one.xhtml": ONE,
    "OEBPS/text/chapter 2.xhtml": TWO,
}


def book(**changed: str) -> bytes:
    names = {"container": "META-INF/container.xml", "package": "OEBPS/book.opf", "one": "OEBPS/text/one.xhtml"}
    return zipped(
        {**BOOK, **{names.get(part, part): content for part, content in changed.items()}}, stored=("mimetype",)
    )


def test_chapters_in_the_order_of_the_spine() -> None:
    extracted = read(book(), "a.epub")
    assert blocks_of(extracted) == [
        ("heading", 2, "Winter at the quay"),
        ("paragraph", 1, STORY),
        ("item", 1, "Cranes"),
        ("item", 2, "Rails too"),
        ("quote", 1, "“We shall see.”"),
        ("caption", 1, "The harbour"),
        ("row", 1, "Port | Tonnes"),
        ("row", 1, "Kalmar | 120"),
        ("heading", 1, "Summer"),
        ("paragraph", 1, MORE),
        ("paragraph", 1, "漢字"),
    ]
    assert extracted.warnings == ("A chapter is missing in the file.",)


def test_facts_from_the_package() -> None:
    facts = read(book(), "a.epub").facts
    assert (facts.title, facts.byline, facts.outlet) == ("The Harbour Year", "Jane Roe", "Quay Books")
    assert (facts.published, facts.language, facts.url) == ("2026-06-21", "en", "https://example.org/book")
    assert set(facts.found.values()) == {"document properties"}


def test_books_without_a_table_of_contents() -> None:
    package = PACKAGE.replace(' properties="nav"', "").replace('<itemref idref="nav"/>', "")
    assert [block[0] for block in blocks_of(read(book(package=package), "a.epub"))].count("heading") == 1


def test_an_older_table_of_contents() -> None:
    package = PACKAGE.replace(
        '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>',
        '<item id="nav" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
    )
    ncx = (
        '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx><navMap>'
        '<navPoint id="a"><navLabel><text>Summer days</text></navLabel><content src="text/chapter%202.xhtml"/></navPoint></navMap></ncx>'
    )
    extracted = read(book(package=package, **{"OEBPS/toc.ncx": ncx}), "a.epub")
    assert ("heading", 1, "Summer days") in blocks_of(extracted)


def test_fonts_may_be_scrambled_but_not_the_text() -> None:
    fonts = '<encryption><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></encryption>'
    assert read(book(**{"META-INF/encryption.xml": fonts}), "a.epub").text
    drm = '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>'
    assert "protected against copying" in outcome(book(**{"META-INF/encryption.xml": drm}), "a.epub")


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"container": f"{LAUGHS}<a>&a9;</a>"}, "document type"),
        ({"package": f"{LAUGHS}<a>&a9;</a>"}, "document type"),
        ({"container": "<a/>"}, "list of its chapters is missing"),
        ({"container": CONTAINER.replace("OEBPS/book.opf", "../../../etc/passwd")}, "list of its chapters is missing"),
        ({"package": "<package/>"}, "is empty"),
        ({"package": "<package>"}, "is damaged"),
        ({"one": "<p></p>" * 3_000_000}, "packed"),
        ({"../x": "y"}, "points outside"),
    ],
)
def test_what_cannot_be_read_says_why(changed: dict[str, str], reason: str) -> None:
    assert reason in outcome(book(**changed), "a.epub")


def test_entities_of_a_chapter_are_not_expanded() -> None:
    chapter = f"{LAUGHS}<html><body><p>&a9; {STORY}</p></body></html>"
    assert len(read(book(one=chapter), "a.epub").text) < 1000
    outside = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><body><p>&x; {STORY}</p></body></html>'
    assert f"&x; {STORY}" in read(book(one=outside), "a.epub").text


@pytest.mark.parametrize("chapter", ["", "<!-- a remark -->", "words without a tag", "\0"])
def test_a_chapter_without_elements_costs_no_other(chapter: str) -> None:
    assert MORE in read(book(one=chapter), "a.epub").text


def test_deep_nesting_and_broken_off_books() -> None:
    deep = f"<html><body>{'<div>' * 5000}{STORY}{'</div>' * 5000}</body></html>"
    assert MORE in read(book(one=deep), "a.epub").text
    survives_truncation(book(), "a.epub")


def test_a_book_made_by_another_program(tmp_path: Path) -> None:
    made = Book("The Harbour Year", authors=["Jane Roe", "Omar Haddad"], published="2026-06-21", lang="de")
    part = made.add_page("Winter", f"<h1>Winter am Kai</h1><p>{STORY}</p><ul><li>Kräne</li></ul>")
    made.add_page("Frost", f"<p>{MORE}</p><blockquote><p>“We shall see.”</p></blockquote>", parent=part)
    made.save(str(tmp_path / "made.epub"))
    made.tempdir.cleanup()
    extracted = read((tmp_path / "made.epub").read_bytes(), "made.epub")
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.language) == ("The Harbour Year", "Jane Roe, Omar Haddad", "de")
    assert facts.published == "2026-06-21"
    assert blocks_of(extracted) == [
        ("heading", 1, "Winter am Kai"),
        ("paragraph", 1, STORY),
        ("item", 1, "Kräne"),
        ("heading", 1, "Frost"),
        ("paragraph", 1, MORE),
        ("quote", 1, "“We shall see.”"),
    ]
