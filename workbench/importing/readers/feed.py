"""Opens saved feeds (RSS 0.9–2.0, Atom), entry by entry."""

from __future__ import annotations

import html.entities
import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, BinaryIO

from workbench.domain.articles import Extracted, Facts
from workbench.errors import WorkbenchError
from workbench.importing.blocks import one_line
from workbench.importing.dates import from_metadata
from workbench.importing.markup import pieces_of_markup
from workbench.importing.parts import Part, held
from workbench.importing.people import names_in
from workbench.importing.readers.plain_text import finished
from workbench.importing.sources import facts_stated
from workbench.importing.urls import clean_url
from workbench.importing.xml_safety import local, parsed_xml

_ROOT = re.compile(
    rb"\s*(?:(?><\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)\s*)*+<(?:\w+:)?(rss|feed|RDF)\b", re.DOTALL
)
"""What may stand before the root is taken once and for all: else many comments would be parted in all possible ways."""
_ATOM_OR_RSS = re.compile(
    rb"http://www\.w3\.org/2005/Atom|http://purl\.org/(?:atom|rss)|http://my\.netscape\.com/rdf|<rss\b|<channel\b"
)
_REFERENCE = re.compile(rb"(?<=[>\s])<!DOCTYPE\s+rss\b[^<>\[\]]{0,400}>", re.IGNORECASE)
_LETTER = re.compile(rb"&([A-Za-z]{2,8}\d?);")
_OF_XML = {"amp", "lt", "gt", "quot", "apos"}
_LARGEST = 64 << 20
_TEXTS = ("encoded", "content", "content_html", "fullText", "body", "description", "summary", "subtitle")
_WHERE = dict.fromkeys(("title", "byline", "outlet", "published", "updated", "url"), "feed entry") | {"outlet": "feed"}


def begins(start: bytes) -> bool:
    """Say whether a file that begins with *start* is a feed."""
    return bool(_ROOT.match(start.removeprefix(b"\xef\xbb\xbf")) and _ATOM_OR_RSS.search(start))


def parts(file: BinaryIO, name: str) -> Iterator[Part]:
    """Yield the entries of a feed, named by their identity or title. Raises WorkbenchError where the feed is damaged."""
    from lxml import etree  # noqa: PLC0415 - only workers that meet a feed need it

    file.seek(0)
    content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise WorkbenchError(
            "“{name}” is a feed larger than {size} MB, the most that is read; split it.", name=name, size=_LARGEST >> 20
        )
    root = parsed_xml(_without_doctype(content), name)
    outlet = _first(next((element for element in root.iter() if local(element) == "channel"), root), ("title",))
    for number, entry in enumerate([element for element in root.iter() if local(element) in {"item", "entry"}], 1):
        title = _first(entry, ("title",))
        named = _first(entry, ("guid", "id")) or _link(entry) or title or f"entry {number}"
        label = f"{title} ({named})" if title and title != named else named
        yield held(label, etree.tostring(entry, method="c14n"), partial(_read, entry=entry, outlet=outlet, name=label))


def _without_doctype(content: bytes) -> bytes:
    """Take away a document type that only refers to one, as RSS 0.91 has it, and write out the letters that it names."""
    plain, count = _REFERENCE.subn(b"", content, count=1)
    return _LETTER.sub(_letter, plain) if count else content


def _letter(match: re.Match[bytes]) -> bytes:
    name = match[1].decode()
    known = html.entities.name2codepoint.get(name) if name not in _OF_XML else None
    return b"&#%d;" % known if known else match[0]


def _read(_content: bytes, *, entry: Any, outlet: str, name: str) -> Extracted:
    pieces = max(
        (pieces_of_markup(text) for text in _texts(entry)),
        key=lambda found: sum(len(piece.text) for piece in found),
        default=[],
    )
    if not pieces:
        raise WorkbenchError(
            "The entry “{title}” has no text in the feed; save the page that it links to.",
            title=_first(entry, ("title",)) or name,
        )
    return finished(pieces, _facts(entry, outlet), name)


def _facts(entry: Any, outlet: str) -> Facts:
    source = next((child for child in entry if local(child) == "source"), None)
    named = "" if source is None else _first(source, ("title",)) or one_line(source.text or "")
    outlet = named or outlet
    authors = [
        _first(child, ("name",)) or one_line("".join(child.itertext()))
        for child in entry
        if local(child) in {"creator", "author"}
    ]
    published = from_metadata(_first(entry, ("pubDate", "published", "issued", "date", "created")))
    updated = from_metadata(_first(entry, ("updated", "modified")))
    return facts_stated(
        {
            "title": one_line(" ".join(piece.text for piece in pieces_of_markup(_first(entry, ("title",))))),
            "byline": ", ".join(
                dict.fromkeys(name for author in authors for name in names_in(_person(author), outlet))
            ),
            "outlet": outlet,
            "published": published or updated,  # Atom asks for the latter alone
            "updated": updated if published else "",
            "url": _link(entry),
        },
        _WHERE,
    )


def _person(author: str) -> str:
    """Return the name in an RSS author, which is a mail address with the name in brackets."""
    match = re.fullmatch(r"\S+@\S+\s*\((.+)\)", author)
    return match[1] if match else author


def _texts(entry: Any) -> Iterator[str]:
    """Yield the forms of an entry's text as HTML: as escaped markup, or as elements (Atom's "xhtml")."""
    from lxml import etree  # noqa: PLC0415 - only workers that meet a feed need it

    for child in entry:
        if local(child) in _TEXTS:
            inner = "".join(etree.tostring(element, encoding="unicode") for element in child)
            yield (child.text or "") + inner


def _link(entry: Any) -> str:
    links = [child for child in entry if local(child) == "link"]
    stated = [link.get("href") or link.text or "" for link in links if link.get("rel", "alternate") == "alternate"]
    return next(
        filter(None, map(clean_url, [*stated, _first(entry, ("origLink",)), _first(entry, ("guid", "id"))])), ""
    )


def _first(element: Any, names: Sequence[str]) -> str:
    """Return the words of the first child that has one of these names, the names in order."""
    for name in names:
        for child in element:
            words = one_line("".join(child.itertext())) if local(child) == name else ""
            if words:
                return words
    return ""
