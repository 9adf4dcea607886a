"""The draft's own Markdown read as blocks, by way of Python-Markdown."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Collection
from dataclasses import replace
from html.parser import HTMLParser

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

from workbench.briefing.document import Block, BlockKind, NoteRef, Run, Runs
from workbench.briefing.lists import register_lists

_NOTE = "data-note"
_OPENABLE = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_ALIGN = re.compile(r"text-align: (left|center|right);")
_ITEMS = frozenset((BlockKind.BULLET, BlockKind.NUMBERED))
_BLOCKS = frozenset(("p", "li", "blockquote", "pre", "ul", "ol", "table", "hr", *(f"h{n}" for n in range(1, 7))))


def body_blocks(markdown: str, labels: Collection[str], numbers: dict[str, int]) -> tuple[Block, ...]:
    """Return *markdown* as blocks; references to the notes called *labels* get their numbers in *numbers*, as they come."""
    converter = Markdown(extensions=["tables", "fenced_code", "sane_lists", _Notes(labels)], output_format="html")
    reader = _Reader(numbers)
    reader.feed(converter.convert(markdown))
    reader.close()
    return reader.finished()


class _Notes(Extension):
    def __init__(self, labels: Collection[str]) -> None:
        super().__init__()
        self._labels = labels

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        register_lists(md)
        # Above "reference" (170), which would read "[^1][^2]" as a link; below code spans (190) and escapes (180).
        md.inlinePatterns.register(_NoteProcessor(self._labels, md), "note", 175)


class _NoteProcessor(InlineProcessor):
    def __init__(self, labels: Collection[str], md: Markdown) -> None:
        super().__init__(r"\[\^([^\]\s]+)\]", md)
        self._labels = labels

    def handleMatch(  # type: ignore[override]  # the stubs give InlineProcessor the older signature of Pattern
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002  # Python-Markdown passes both
    ) -> tuple[ET.Element | None, int | None, int | None]:
        if m.group(1) not in self._labels:
            return None, None, None
        return ET.Element("sup", {_NOTE: m.group(1)}), m.start(0), m.end(0)


class _Reader(HTMLParser):
    """Reads the HTML that Python-Markdown makes of a draft, which holds no raw HTML of hers."""

    def __init__(self, numbers: dict[str, int]) -> None:
        super().__init__(convert_charrefs=True)
        self._numbers = numbers
        self._blocks: list[Block] = []
        self._runs: list[Run | NoteRef] = []
        self._next = Block(BlockKind.PARAGRAPH)
        self._lists: list[int] = []  # for each list around: 0 for bullets, else the number of the next item
        self._quotes = 0
        self._style = Run("")
        self._rows: list[list[Runs]] | None = None
        self._aligns: list[str] = []
        self._is_code = False

    def finished(self) -> tuple[Block, ...]:
        """Return the blocks read."""
        self._flush()
        return tuple(self._blocks)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block, a style, or what stands for itself."""
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self._begin_block(tag, given)
        elif tag in {"tr", "td", "th"}:
            self._begin_cell(tag, given)
        elif tag in {"em", "strong", "code", "a"}:
            self._restyle(tag, given.get("href", ""), on=True)
        elif tag == "sup" and _NOTE in given:
            self._close_up()
            self._runs.append(NoteRef(self._numbers.setdefault(given[_NOTE], len(self._numbers) + 1)))
        elif tag == "br":
            self._runs.append(replace(self._style, words="\n"))
        elif tag == "img":
            self._runs.append(replace(self._style, words=f"[picture: {given.get('alt') or 'no description'}]"))

    def handle_endtag(self, tag: str) -> None:
        """End a block or a style."""
        if tag in _BLOCKS:
            self._end_block(tag)
        elif tag in {"td", "th"} and self._rows:
            self._rows[-1].append(self._taken())
        elif tag in {"em", "strong", "code", "a"}:
            self._restyle(tag, "", on=False)

    def handle_data(self, data: str) -> None:
        """Take words in."""
        words = data if self._is_code else _SPACE.sub(" ", data)
        if words.strip() or (words and self._runs):
            self._runs.append(replace(self._style, words=words))

    def _begin_block(self, tag: str, given: dict[str, str]) -> None:
        if tag == "p" and not self._runs and self._next.kind is not BlockKind.PARAGRAPH:
            return  # the first paragraph of an item is the item
        self._flush()
        if tag in {"ul", "ol"}:
            self._lists.append(int(given.get("start") or 1) if tag == "ol" else 0)
        elif tag == "li":
            self._begin_item()
        elif tag == "blockquote":
            self._quotes += 1
        elif tag == "table":
            self._rows, self._aligns = [], []
        else:
            self._begin_leaf(tag)

    def _begin_leaf(self, tag: str) -> None:
        if tag == "pre":
            self._is_code = True
            self._next = Block(BlockKind.CODE)
        elif tag == "hr":
            self._blocks.append(Block(BlockKind.RULE, inside=len(self._lists)))
        elif tag != "p":
            self._next = Block(BlockKind.HEADING, level=int(tag[1]))

    def _begin_item(self) -> None:
        number = self._lists[-1]
        kind = BlockKind.NUMBERED if number else BlockKind.BULLET
        self._lists[-1] += 1 if number else 0
        self._next = Block(kind, level=len(self._lists), number=number)

    def _end_block(self, tag: str) -> None:
        if tag == "table" and self._rows is not None:
            rows = tuple(tuple(row) for row in self._rows if row)
            self._rows = None
            self._blocks.append(Block(BlockKind.TABLE, rows=rows, inside=len(self._lists), aligns=tuple(self._aligns)))
        self._flush()
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        elif tag == "blockquote":
            self._quotes -= 1
        elif tag == "pre":
            self._is_code = False

    def _begin_cell(self, tag: str, given: dict[str, str]) -> None:
        if self._rows is not None and tag == "tr":
            self._rows.append([])
        elif tag == "th":
            self._aligns.append(_align_of(given))
        self._runs = []

    def _restyle(self, tag: str, target: str, *, on: bool) -> None:
        if tag == "a":
            self._style = replace(self._style, target=target if on and _OPENABLE.match(target) else "")
        elif not (tag == "code" and self._is_code):
            name = {"em": "italic", "strong": "bold", "code": "code"}[tag]
            self._style = replace(self._style, **{name: on})  # type: ignore[arg-type]  # three flags by their names

    def _close_up(self) -> None:
        """Take out the space before a note: the number stands at the word; between two numbers no line ends."""
        if self._runs and isinstance(last := self._runs[-1], Run):
            self._runs[-1] = replace(last, words=last.words.rstrip() if last.words.strip() else "\N{NO-BREAK SPACE}")

    def _flush(self) -> None:
        runs = self._taken()
        if runs:
            kind = self._next.kind
            if kind is BlockKind.PARAGRAPH and self._quotes:
                kind = BlockKind.QUOTE
            inside = 0 if kind in _ITEMS else len(self._lists)
            self._blocks.append(replace(self._next, kind=kind, runs=runs, inside=inside))
        self._next = Block(BlockKind.PARAGRAPH)

    def _taken(self) -> Runs:
        runs, self._runs = self._runs, []
        while runs and isinstance(runs[-1], Run) and not runs[-1].words.strip():
            runs.pop()
        if runs and isinstance(runs[0], Run):
            runs[0] = replace(runs[0], words=runs[0].words.lstrip("\n" if self._is_code else None))
        if runs and isinstance(runs[-1], Run):
            runs[-1] = replace(runs[-1], words=runs[-1].words.rstrip())
        return tuple(runs)


def _align_of(given: dict[str, str]) -> str:
    found = _ALIGN.search(given.get("style", ""))
    return found[1] if found else ""
