"""Reads EPUB books and magazines: chapters in the order of their spine, each a section under its heading."""

from __future__ import annotations

import posixpath
import re
from typing import Any
from urllib.parse import unquote, urldefrag

from workbench.domain.articles import BlockKind, Extracted
from workbench.errors import WorkbenchError
from workbench.importing.blocks import Piece, one_line
from workbench.importing.document_facts import Properties, facts_from
from workbench.importing.encoding import decode
from workbench.importing.markup import pieces_of_element
from workbench.importing.readers.office import finished_office
from workbench.importing.urls import clean_url
from workbench.importing.xml_safety import attribute, local, parsed_xml
from workbench.importing.zip_safety import Archive
from workbench.sentences import one_or_many

_FONTS = re.compile(rb"Algorithm=\"(?:http://www\.idpf\.org/2008/embedding|http://ns\.adobe\.com/pdf/enc#RC)\"")
_PROTECTED = re.compile(rb"EncryptionMethod\b[^>]*Algorithm=")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>", re.DOTALL)


def read(content: bytes, name: str) -> Extracted:
    """Read the text of an EPUB. Raises WorkbenchError where it is damaged, protected or without text."""
    archive = Archive(content, name)
    encryption = archive.find("META-INF/encryption.xml")
    if len(_PROTECTED.findall(encryption)) > len(_FONTS.findall(encryption)):
        raise WorkbenchError(
            "“{name}” is protected against copying and cannot be read; get it without protection.", name=name
        )
    package_path = _package_path(archive, name)
    package = parsed_xml(archive.read(package_path), name)
    items = {item.get("id", ""): item for item in package.iter("{*}item")}
    labels = _labels(archive, items.values(), package_path)
    pieces: list[Piece] = []
    missing = 0
    for reference in package.iter("{*}itemref"):
        item = items.get(reference.get("idref", ""))
        if item is None or "nav" in (item.get("properties") or "").split():
            continue
        path = _target(package_path, item.get("href", ""))
        if path in archive.names:
            pieces += _chapter(archive.read(path), labels.get(path, ""))
        else:
            missing += 1
    extracted = finished_office(pieces, facts_from(_properties(package)), "", name)
    return _with_missing(extracted, missing)


def _with_missing(extracted: Extracted, missing: int) -> Extracted:
    if not missing:
        return extracted
    warning = one_or_many(missing, "A chapter is missing in the file.", "{count} chapters are missing in the file.")
    return Extracted(extracted.text, extracted.blocks, extracted.facts, (*extracted.warnings, warning))


def _package_path(archive: Archive, name: str) -> str:
    container = parsed_xml(archive.read("META-INF/container.xml"), name)
    path = next((root.get("full-path", "") for root in container.iter("{*}rootfile")), "")
    if path not in archive.names:
        raise WorkbenchError("“{name}” is no complete EPUB: the list of its chapters is missing.", name=name)
    return path


def _target(base: str, href: str) -> str:
    """Return the member that *href* in the member *base* names."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(urldefrag(href).url)))


def _labels(archive: Archive, items: Any, package_path: str) -> dict[str, str]:
    """Return the names of chapters that the table of contents gives, by member."""
    labels: dict[str, str] = {}
    for item in items:
        path = _target(package_path, item.get("href", ""))
        if path not in archive.names:
            continue
        if "nav" in (item.get("properties") or "").split():
            for link in _parsed(archive.read(path)).iter("a"):
                labels.setdefault(_target(path, link.get("href", "")), one_line("".join(link.itertext())))
        elif item.get("media-type") == "application/x-dtbncx+xml":
            for point in _parsed(archive.read(path)).iter("navpoint"):
                content, text = next(point.iter("content"), None), next(point.iter("text"), None)
                if content is not None and text is not None:
                    labels.setdefault(_target(path, content.get("src", "")), one_line("".join(text.itertext())))
    return labels


def _parsed(content: bytes) -> Any:
    """Parse a chapter as HTML, which knows the usual entities, expands no others, and ends at 256 levels of nesting."""
    from lxml import etree, html  # noqa: PLC0415 - only workers that meet an EPUB need it

    source = _DECLARATION.sub("", decode(content).text)
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True, remove_comments=True)
    try:
        return html.document_fromstring(source.encode(), parser=parser)
    except etree.ParserError:  # there is no element in it
        return html.document_fromstring(b"<p></p>", parser=parser)


def _chapter(content: bytes, label: str) -> list[Piece]:
    """Return the blocks of a chapter, under *label* where it has no heading of its own."""
    body = next(iter(_parsed(content).iter("body")), None)
    pieces = pieces_of_element(body) if body is not None else []
    if pieces and label and not any(piece.kind is BlockKind.HEADING for piece in pieces):
        if pieces[0].text.strip().casefold() == label.casefold():
            pieces = pieces[1:]
        return [Piece(BlockKind.HEADING, label), *pieces]
    return pieces


def _properties(package: Any) -> Properties:
    metadata = next(iter(package.iter("{*}metadata")), package)
    said: dict[str, list[Any]] = {}
    for element in metadata.iter():
        said.setdefault(local(element), []).append(element)
    texts = {tag: [one_line("".join(element.itertext())) for element in found] for tag, found in said.items()}
    authors = [
        one_line(element.text or "") for element in said.get("creator", []) if attribute(element, "role") in {"", "aut"}
    ]
    days = [element for element in said.get("date", []) if attribute(element, "event") in {"", "publication"}]
    return Properties(
        title=next(iter(texts.get("title", [])), ""),
        authors=authors,
        outlet=next(iter(texts.get("publisher", [])), ""),
        published=next((day.text or "" for day in days), ""),
        language=next(iter(texts.get("language", [])), ""),
        url=next(filter(None, map(clean_url, texts.get("source", []))), ""),
    )
