"""Puts text of a web page that stands in no paragraph into paragraphs, since trafilatura leaves it or runs it together.

Text stands loose beside paragraphs in a box, as old content systems write it; in sections; and in ``pre``, where empty
lines part the paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from workbench.importing.blocks import extent

_BOXES = ("div", "td", "article", "section", "main")
_BLOCKS = {
    "p", "div", "section", "article", "aside", "nav", "header", "footer", "figure", "table", "ul", "ol", "dl", "form", "blockquote", "pre",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "script", "style", "noscript", "iframe", "main",
}  # fmt: skip
_SENTENCE = 50
"""Characters of loose text that are no label."""


_PROSE = 0.7
"""Share of letters in a text that is no code and no table."""


def wrap_loose_text(tree: Any) -> None:
    """Wrap each run of loose text and inline elements in a box of *tree* that has paragraphs too in a ``p``.

    Sections that hold a paragraph's text, and the parts of a story in ``pre``, become paragraphs as well.
    """
    body = next(tree.iter("body"), None)
    if body is not None and _length(body.iterchildren("p")) > _length(body.iterchildren(*_BOXES)):
        _enclose(body)
    for section in tree.iter("section"):
        if extent("".join(section.itertext())) > _SENTENCE and not any(
            one.tag in _BLOCKS for one in section.iterdescendants()
        ):
            section.tag = "p"
    for box in list(tree.iter("pre")):
        _part(box)
    for box in list(tree.iter(*_BOXES)):
        is_loose = any(extent((text or "").strip()) > _SENTENCE for text in (box.text, *(child.tail for child in box)))
        if is_loose and box.find("p") is not None:
            _wrap(box)


def _length(elements: Iterable[Any]) -> int:
    return sum(len(text) for element in elements for text in element.itertext())


def _enclose(body: Any) -> None:
    """Put a story that stands in *body* without a box, as Pandoc and word processors write it, into an ``article``.

    Otherwise trafilatura takes nothing but the paragraphs out of it.
    """
    article = body.makeelement("article")
    article.text, body.text = body.text, None
    article.extend(list(body))
    body.append(article)


def _part(pre: Any) -> None:
    parts = re.split(r"\n\s*\n", "".join(pre.itertext()))
    letters = sum(character.isalpha() for part in parts for character in part)
    if len(parts) > 1 and letters > _PROSE * sum(map(len, parts)):
        del pre[:]
        pre.tag, pre.text = "div", None
        for place, part in enumerate(parts):
            _paragraph(pre, place, part)


def _wrap(box: Any) -> None:
    run = _paragraph(box, 0, box.text) if (box.text or "").strip() else None
    box.text = None
    for child in list(box):
        is_inline = isinstance(child.tag, str) and child.tag not in _BLOCKS
        if is_inline and run is None and child.tag != "br":
            run = _paragraph(box, box.index(child), None)
        if is_inline and run is not None:
            run.append(child)
            continue
        text, child.tail = child.tail, None
        run = _paragraph(box, box.index(child) + 1, text) if (text or "").strip() else None


def _paragraph(box: Any, place: int, text: str | None) -> Any:
    paragraph = box.makeelement("p")
    paragraph.text = text
    box.insert(place, paragraph)
    return paragraph
