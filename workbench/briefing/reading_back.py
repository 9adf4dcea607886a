"""What stands in the bytes of a release, for the check: the words that a reader sees, and what carries more than words.

The bytes are read as any program would; nothing here knows how they were made.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

from workbench.briefing.findings import Finding, Level, named
from workbench.sentences import Sentence

_TAGS = frozenset((
    "html", "head", "meta", "title", "style", "body", "p", "span", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
    "blockquote", "pre", "code", "em", "strong", "a", "sup", "br", "hr", "table", "thead", "tbody", "tr", "th", "td", "section",
))  # fmt: skip
_ATTRIBUTES = frozenset((
    "lang", "charset", "name", "content", "http-equiv", "class", "id", "href", "rel", "style", "start",
))  # fmt: skip
_LINES = frozenset(("p", "li", "blockquote", "pre", "tr", "br", "title", "h1", "h2", "h3", "h4", "h5", "h6"))
_LOADING = re.compile(r"url\s*\(|@import|expression\s*\(", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://|mailto:|#|[^:/\\?#]+\.(?:md|html|pdf|docx)\Z", re.IGNORECASE)
"""What a page may link to: the web, its own notes, and releases that lie beside it."""
_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/core\.xml|word/_rels/(?:document|footnotes)\.xml\.rels|word/theme/theme1\.xml"
    r"|word/(?:document|fontTable|footnotes|numbering|settings|styles|stylesWithEffects|webSettings|header1|footer1)\.xml"
)
_PERSONAL = re.compile(r"<(dc:creator|cp:lastModifiedBy|dc:description|cp:keywords)[^>]*>([^<]+)<")
_RELATION = re.compile(r"<Relationship\b[^>]*TargetMode=\"External\"[^>]*>")
_TARGET = re.compile(r"\bTarget=\"([^\"]*)\"")


@dataclass(frozen=True, slots=True)
class ReadBack:
    """Hold the words found in a file, a line for each paragraph, and *findings* about what is more than words."""

    text: str
    findings: tuple[Finding, ...]


def read_html(content: bytes) -> ReadBack:
    """Read an HTML page: its words and addresses; whatever loads, runs or hides is refused."""
    reader = _Page()
    reader.feed(content.decode())
    reader.close()
    return ReadBack("".join(reader.parts), tuple(reader.findings))


def read_docx(content: bytes) -> ReadBack:
    """Read a DOCX file: the words and addresses of all its parts; parts that no release has are refused."""
    lines: list[str] = []
    findings: list[Finding] = []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in sorted(archive.namelist(), key=_by_words):
            xml = archive.read(name).decode("utf-8", "replace")
            if not _PARTS.fullmatch(name):
                findings.append(
                    _refusal(
                        "docx.part", Sentence("The file holds a part “{name}” that no release has", name=name), name
                    )
                )
            if name.startswith("word/") and not name.endswith((".rels", "styles.xml", "stylesWithEffects.xml")):
                lines += _paragraphs(xml)
            findings += _docx_findings(name, xml)
            lines += [unescape(target) for relation in _RELATION.findall(xml) for target in _TARGET.findall(relation)]
    return ReadBack("\n".join(lines), tuple(findings))


def _by_words(name: str) -> tuple[bool, bool]:
    """Order the parts of a DOCX file as they are read: the text and its notes before what only adds addresses."""
    return name != "word/document.xml", name != "word/footnotes.xml"


def _docx_findings(name: str, xml: str) -> Iterator[Finding]:
    if name == "docProps/core.xml":
        for field, words in _PERSONAL.findall(xml):
            yield _refusal("docx.properties", Sentence("The file's properties name “{field}”", field=field), words)
    for relation in _RELATION.findall(xml):
        if not relation.count("/hyperlink"):
            yield _refusal("docx.loads", Sentence("The file loads something from elsewhere"), relation)


def _paragraphs(xml: str) -> Iterator[str]:
    marked = re.sub(r"<w:(?:br|tab)\b[^>]*/>", " ", _with_note_numbers(xml)).replace("</w:p>", "\n")
    for line in re.sub(r"<[^>]*>", "", marked).split("\n"):
        if line.strip():
            yield unescape(line)


def _with_note_numbers(xml: str) -> str:
    """Write out the number that Word counts at a footnote and at each reference to it."""
    xml = re.sub(r"<w:footnoteReference\b[^>]*w:id=\"(\d+)\"[^>]*/>", r"[\1]", xml)
    xml = re.sub(r"(<w:fldSimple\b[^>]*NOTEREF[^>]*>.*?)(\d+)(</w:t>)", r"\1[\2]\3", xml)
    return re.sub(r"(<w:footnote\b[^>]*w:id=\"(\d+)\"[^>]*>(?:(?!</w:footnote>).)*?)<w:footnoteRef/>", r"\1[\2]", xml)


def _refusal(kind: str, message: str, words: str) -> Finding:
    return Finding(named(kind, words), Level.REFUSE, Sentence("{message}; it is not written.", message=message))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.findings: list[Finding] = []
        self._is_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_style = tag == "style"
        if tag not in _TAGS:
            self.findings.append(_refusal("html.active", Sentence("The page holds <{tag}>", tag=tag), tag))
        for name, value in attrs:
            self._see_attribute(tag, name, value or "")
        if tag in _LINES:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._is_style = False
        if tag in _LINES:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._is_style:
            self.parts.append(data)
        elif _LOADING.search(data):
            self.findings.append(_refusal("html.loads", Sentence("The page's style loads something"), data))

    def handle_comment(self, data: str) -> None:
        self.findings.append(_refusal("html.comment", Sentence("The page holds a hidden comment"), data))

    def _see_attribute(self, tag: str, name: str, value: str) -> None:
        if name not in _ATTRIBUTES or _LOADING.search(value):
            self.findings.append(
                _refusal("html.active", Sentence("The page holds <{tag} {name}>", tag=tag, name=name), value)
            )
        elif name == "href" and not _ADDRESS.match(value):
            self.findings.append(
                _refusal("html.link", Sentence("The page links to what is neither on the web nor a release"), value)
            )
        elif name == "href" and not value.startswith("#"):
            self.parts.append(f" {value} ")
