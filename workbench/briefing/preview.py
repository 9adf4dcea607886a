"""A draft as HTML for the window's preview, in the subset that Qt's rich text shows well.

Qt's own sizes for h1–h6 win over a style sheet and its block quotes have no border, so headings become ``<p class=h2>``
and quotes a table with a coloured bar. Nothing is loaded and no address is opened: images become their description,
and links other than web, mail and ``passage:`` lose their address. Colours and spaces are set here; the type, which
follows the window's, is the viewer's.
"""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from workbench.briefing.citations import footnote_numbers
from workbench.briefing.drafts import neutral
from workbench.briefing.evidence import Evidence
from workbench.briefing.lists import register_lists
from workbench.briefing.sources import spoken_date
from workbench.domain.briefings import CITATION

_HEADING = re.compile(r"h[1-6]")
_ALIGN = re.compile(r"text-align: (center|right)")
_OPENABLE = re.compile(r"(?:https?|mailto|passage):", re.IGNORECASE)


_SECTION = re.compile(r"\n\n(?=#{1,6} )")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:|^ {0,3}(?:```|~~~)", re.MULTILINE)


class Preview:
    """Draws a draft again and again while it is written: of sections that are as they were, the HTML is kept.

    *colours* gives CSS colours for ``text``, ``muted``, ``accent``, ``danger``, ``border`` and ``quote``.
    """

    def __init__(self, colours: Mapping[str, str]) -> None:
        self._style = _style(colours)
        self._citations = _CitationExtension(colours)
        self._converter = Markdown(
            extensions=["tables", "fenced_code", "sane_lists", "footnotes", self._citations], output_format="html"
        )
        self._drawn: dict[tuple[object, ...], str] = {}

    def page(self, draft: str, evidence: Mapping[str, Evidence]) -> str:
        """Return *draft* as an HTML page: citations as small numbers that link to ``passage:KEY``, the sources at the end.

        A citation whose key *evidence* lacks is shown in the danger colour.
        """
        body = neutral(draft)
        numbers = footnote_numbers(body)
        names = {key: evidence[key].cited_as if key in evidence else None for key in numbers}
        self._citations.show(numbers, evidence)
        before, self._drawn = self._drawn, {}
        parts = []
        for section in _sections(body):
            cited = CITATION.findall(section)
            known = (section, *((key, numbers.get(key), names.get(key)) for key in cited))
            html_of = before.get(known) or self._converter.reset().convert(section)
            self._drawn[known] = html_of
            parts.append(html_of)
        content = "\n".join((*parts, _sources(numbers, evidence)))
        return f"<html><head><style>{self._style}</style></head><body>{content}</body></html>"


def preview_html(draft: str, evidence: Mapping[str, Evidence], *, colours: Mapping[str, str]) -> str:
    """Return *draft* as an HTML page, once."""
    return Preview(colours).page(draft, evidence)


def _sections(body: str) -> list[str]:
    # What is defined once holds in all sections, and a fence may reach over headings.
    return [body] if _DEFINITION.search(body) else _SECTION.split(body)


class _CitationExtension(Extension):
    """Reads citations, and gives the rest the form that Qt shows."""

    def __init__(self, colours: Mapping[str, str]) -> None:
        super().__init__()
        self._colours = colours
        self.numbers: Mapping[str, int] = {}
        self.evidence: Mapping[str, Evidence] = {}

    def show(self, numbers: Mapping[str, int], evidence: Mapping[str, Evidence]) -> None:
        """Take these for the citations from now on."""
        self.numbers, self.evidence = numbers, evidence

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        register_lists(md)
        # Above "reference" (170), which would read "[@key][@other]" as a link; below code spans (190) and escapes (180).
        md.inlinePatterns.register(_CitationProcessor(self, md), "citation", 175)
        md.treeprocessors.register(_QtSubset(md, self._colours), "qt_subset", 1)


class _CitationProcessor(InlineProcessor):
    def __init__(self, shown: _CitationExtension, md: Markdown) -> None:
        super().__init__(CITATION.pattern, md)
        self._shown = shown

    def handleMatch(  # type: ignore[override]  # the stubs give InlineProcessor the older signature of Pattern
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002  # Python-Markdown passes both
    ) -> tuple[ET.Element, int, int]:
        key = m.group(1)
        outer = ET.Element("sup")
        if key in self._shown.evidence:
            link = ET.SubElement(outer, "a", href=f"passage:{key}", title=self._shown.evidence[key].cited_as)
            link.text = f"[{self._shown.numbers.get(key, '?')}]"
        else:
            ET.SubElement(outer, "span", {"class": "unknown"}).text = f"[@{key}?]"
        return outer, m.start(0), m.end(0)


class _QtSubset(Treeprocessor):
    def __init__(self, md: Markdown, colours: Mapping[str, str]) -> None:
        super().__init__(md)
        self._colours = colours

    def run(self, root: ET.Element) -> None:
        for element in list(root.iter()):
            if _HEADING.fullmatch(element.tag):
                element.set("class", element.tag)
                element.tag = "p"
            elif element.tag == "blockquote":
                self._barred(element)
            elif change := _CHANGES.get(element.tag):
                change(element)
            element.text, element.tail = _held(element.text), _held(element.tail)

    def _barred(self, quote: ET.Element) -> None:
        content, text = list(quote), quote.text
        for child in content:
            quote.remove(child)
        quote.tag, quote.text = "table", None
        quote.attrib.update({"class": "quote", "width": "100%", "cellspacing": "0", "cellpadding": "0"})
        row = ET.SubElement(quote, "tr")
        ET.SubElement(row, "td", {"width": "3", "bgcolor": self._colours["border"]})
        cell = ET.SubElement(row, "td", {"class": "quoted"})
        cell.text = text
        cell.extend(content)


def _held(words: str | None) -> str | None:
    """Keep "https://" on the line of what follows: Qt, as the Unicode rules have it, would break behind the strokes."""
    return words.replace("://", "://\N{WORD JOINER}") if words else words


def _align(cell: ET.Element) -> None:
    """Set a cell by its attribute: for one that has a style of its own, Qt forgets the style sheet's lines."""
    if found := _ALIGN.search(cell.attrib.pop("style", "")):
        cell.set("align", found[1])


def _spread(table: ET.Element) -> None:
    table.attrib.update({"class": "grid", "width": "100%", "cellspacing": "0", "cellpadding": "6"})


def _close(link: ET.Element) -> None:
    if not _OPENABLE.match(link.get("href", "")):
        link.attrib.clear()
        link.tag = "span"


def _quieten(emphasis: ET.Element) -> None:
    if (emphasis.text or "").startswith("To write:"):
        emphasis.set("class", "muted")


def _describe(image: ET.Element) -> None:
    description = image.get("alt") or "no description"
    tail = image.tail
    image.clear()
    image.tag, image.text, image.tail = "span", f"[picture: {description}]", tail
    image.set("class", "muted")


_CHANGES = {"table": _spread, "th": _align, "td": _align, "a": _close, "em": _quieten, "img": _describe}


def _sources(numbers: Mapping[str, int], evidence: Mapping[str, Evidence]) -> str:
    items = [_source(number, evidence[key]) for key, number in numbers.items() if key in evidence]
    return f'<p class="h2">Sources</p>{"".join(items)}' if items else ""


def _source(number: int, item: Evidence) -> str:
    title = f"“{item.title}”" if item.title else ""
    parts = (item.outlet or item.byline, title, spoken_date(item.published))
    text = html.escape(", ".join(part for part in parts if part) or "Unnamed source")
    marking = f" · {item.marking}" if item.marking else ""
    return f'<p class="source"><a href="passage:{item.key}">[{number}]</a> {text}.{marking}</p>'


def _style(colours: Mapping[str, str]) -> str:
    return (
        f"body, p, li, td {{ color: {colours['text']}; }}"
        f"p.h1 {{ font-weight: 600; margin: 0 0 6px 0; }}"
        f"p.h2 {{ font-weight: 600; margin: 26px 0 6px 0; }}"
        f"p.h3 {{ font-weight: 600; margin: 18px 0 4px 0; }}"
        f"p.h4, p.h5, p.h6 {{ font-weight: 600; margin: 12px 0 2px 0; }}"
        f"table.quote {{ margin: 12px 0 12px 0; }} table.grid {{ margin: 8px 0 14px 0; }}"
        f"table.grid td, table.grid th {{ border-bottom: 1px solid {colours['border']}; }} td.quoted {{ padding-left: 12px; }}"
        f"td.quoted p {{ color: {colours['quote']}; margin: 2px 0 2px 0; }}"
        f"th {{ text-align: left; color: {colours['muted']}; }}"
        f"a {{ color: {colours['accent']}; text-decoration: none; }}"
        f".unknown {{ color: {colours['danger']}; }} .muted {{ color: {colours['muted']}; }}"
        f"p.source {{ color: {colours['muted']}; margin: 0 0 3px 0; }}"
    )
