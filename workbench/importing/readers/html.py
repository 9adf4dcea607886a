"""Reads saved web pages, also those with all their images inlined."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import PurePath
from typing import Any

from workbench.domain.articles import Extracted
from workbench.domain.texts import normalised
from workbench.errors import WorkbenchError
from workbench.importing.blocks import assembled
from workbench.importing.encoding import decode
from workbench.importing.furniture import without_furniture
from workbench.importing.head_and_tail import part
from workbench.importing.html_facts import facts_of, guessed, saved_when
from workbench.importing.language import language_of
from workbench.importing.main_text import main_text
from workbench.importing.text_facts import dates_left_open

_INLINED = re.compile(r"data:[\w.+/;=-]{0,80},[A-Za-z0-9+/=%_.-]{200,}")
_DECLARATION = re.compile(r"<(?:\?xml\b[^>]*>|!DOCTYPE[^>\[]*\[.*?\]\s*>)", re.DOTALL)


def read(content: bytes, name: str, saved: datetime | None = None) -> Extracted:
    """Read the article on a web page, *saved* at a time. Raises WorkbenchError where the page shows no text."""
    decoded = decode(content)
    source = _INLINED.sub("data:,", _DECLARATION.sub("", normalised(decoded.text)))
    tree = _parsed(source, name)
    saved = saved_when(source) or saved
    page = facts_of(tree, source, saved)
    try:
        pieces = main_text(tree, page.body)
    except RecursionError as problem:
        raise _too_deep(name) from problem
    # A page with headings and no title is a document whose first line is that, as word processors write it.
    title_first = not page.facts.title and next(tree.iter("h1"), None) is not None
    parted = part(pieces, page.facts, title_first=title_first, saved=saved)
    body = without_furniture(parted.body, parted.facts.title)
    text, blocks = assembled(body or pieces)
    if not text:
        raise WorkbenchError(
            "“{name}” is a web page without readable text; open it in a browser and save it again.", name=name
        )
    facts = guessed(parted.facts, tree)
    if not facts.title:
        facts = facts.with_fact("title", PurePath(name).stem, "file name")
    language = language_of(text, page.language)
    if language:
        facts = facts.with_fact("language", language, "text")
    return Extracted(text, blocks, facts, (*filter(None, [decoded.warning]), *dates_left_open(facts)))


def _parsed(source: str, name: str) -> Any:
    """Parse HTML. Nothing is fetched and no entity of a document's own is expanded."""
    from lxml import etree, html  # noqa: PLC0415 - only workers that meet HTML need it

    # Without huge_tree, a page ends without a word at its 10th MB of one text, or below 256 elements in each other.
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True, huge_tree=True)
    # One class for all elements: lxml's own look-up asks Python at every step through the page.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=html.HtmlElement, comment=html.HtmlComment))
    try:
        tree = html.document_fromstring(source.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as problem:
        raise WorkbenchError(
            "“{name}” is a web page without readable text; open it in a browser and save it again.", name=name
        ) from problem
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise _too_deep(name)
    return tree


def _too_deep(name: str) -> WorkbenchError:
    return WorkbenchError(
        "“{name}” nests thousands of elements in each other, as pages made to do harm do; it was left out.", name=name
    )
