"""Puts text that stands loose beside the paragraphs of a web page into paragraphs of its own.

Where a box holds both, as old content systems write it, trafilatura takes the paragraphs and leaves the loose text.
"""

from __future__ import annotations

from typing import Any

_BOXES = ("div", "td", "article", "section", "main")
_BLOCKS = {
    "p", "div", "section", "article", "aside", "nav", "header", "footer", "figure", "table", "ul", "ol", "dl", "form", "blockquote", "pre",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "script", "style", "noscript", "iframe", "main",
}  # fmt: skip
_SENTENCE = 50
"""Characters of loose text that are no label."""


def wrap_loose_text(tree: Any) -> None:
    """Wrap each run of loose text and inline elements in a box of *tree* that has paragraphs too in a ``p``."""
    for box in list(tree.iter(*_BOXES)):
        is_loose = any(len((text or "").strip()) > _SENTENCE for text in (box.text, *(child.tail for child in box)))
        if is_loose and box.find("p") is not None:
            _wrap(box)


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
