"""Blocks of a release as WordprocessingML, which is written here as text: element by element it would take seconds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape

from workbench.briefing.document import Block, BlockKind, NoteRef, Run, Runs, is_source, words_of
from workbench.briefing.docx_look import TEXT_WIDTH

_STYLES = {
    BlockKind.PARAGRAPH: "Normal",
    BlockKind.BULLET: "ListBullet",
    BlockKind.NUMBERED: "ListNumber",
    BlockKind.QUOTE: "Quote",
    BlockKind.CODE: "Code",
}
_DEEPEST_LIST = 3
_LIST_INDENT = 360
_NARROWEST, _WIDEST = 14, 60
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_REFERENCE = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'


class DocxText:
    """Write blocks: a note is referred to once, and by a field to that place from then on.

    *link_to* gives the id of the relation to an address, *count_from* that of a list of a style which starts at a number.
    """

    def __init__(self, link_to: Callable[[str], str], count_from: Callable[[str, int], int]) -> None:
        self._link_to = link_to
        self._count_from = count_from
        self._seen: set[int] = set()
        self._lists: dict[int, tuple[int, int]] = {}  # by level: the id of the list, and the number that comes next

    def written(self, blocks: Sequence[Block]) -> Iterator[str]:
        """Yield the XML of *blocks*."""
        for before, block, after in zip((None, *blocks), blocks, (*blocks[1:], None), strict=False):
            if block.kind is BlockKind.TABLE:
                yield self._table(block)
            elif block.kind is BlockKind.RULE:
                yield '<w:p><w:pPr><w:pStyle w:val="Rule"/></w:pPr></w:p>'
            else:
                yield self._paragraph(block, "Source" if is_source(block, before) else _style(block), after)

    def _paragraph(self, block: Block, style: str, after: Block | None) -> str:
        properties = f'<w:pStyle w:val="{style}"/>'
        if after is not None and is_source(after, block):
            properties += "<w:keepNext/>"
        properties += self._numbering(block)
        if block.inside and block.kind is not BlockKind.PARAGRAPH:
            properties += f'<w:ind w:left="{_LIST_INDENT * block.inside}"/>'
        return f"<w:p><w:pPr>{properties}</w:pPr>{self.runs(block.runs)}</w:p>"

    def _numbering(self, block: Block) -> str:
        if block.kind is not BlockKind.NUMBERED:
            return ""
        number_id, expected = self._lists.get(block.level, (0, 0))
        if block.number != expected:
            number_id = self._count_from(_style(block), block.number)
        self._lists[block.level] = number_id, block.number + 1
        return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number_id}"/></w:numPr>'

    def _table(self, block: Block) -> str:
        width = max((len(row) for row in block.rows), default=0)
        if not width:
            return ""
        grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in _column_widths(block.rows, width))
        aligns = [f'<w:jc w:val="{align}"/>' if (align := block.align_of(at)) else "" for at in range(width)]
        rows = "".join(self._row(row, aligns, is_head=number == 0) for number, row in enumerate(block.rows))
        look = '<w:tblStyle w:val="Ruled"/><w:tblW w:w="5000" w:type="pct"/>'
        # Word wants a paragraph after each table, and would join two that touch.
        return f'<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'

    def _row(self, row: Sequence[Runs], aligns: Sequence[str], *, is_head: bool) -> str:
        style = '<w:pStyle w:val="TableHead"/>' if is_head else '<w:pStyle w:val="TableText"/>'
        cells = (
            f"<w:tc><w:p><w:pPr>{style}{align}</w:pPr>{self.runs(row[at]) if at < len(row) else ''}</w:p></w:tc>"
            for at, align in enumerate(aligns)
        )
        properties = "<w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if is_head else "") + "</w:trPr>"
        return f"<w:tr>{properties}{''.join(cells)}</w:tr>"

    def runs(self, runs: Runs) -> str:
        """Return the XML of *runs*."""
        return "".join(self._refer(run.number) if isinstance(run, NoteRef) else self._run(run) for run in runs)

    def _run(self, run: Run) -> str:
        if not run.target:
            return plain_run(run)
        return f'<w:hyperlink r:id="{self._link_to(run.target)}">{_styled(run, "Hyperlink")}</w:hyperlink>'

    def _refer(self, number: int) -> str:
        if number in self._seen:
            cached = f"<w:r>{_REFERENCE}<w:t>{number}</w:t></w:r>"
            return f'<w:fldSimple w:instr=" NOTEREF note{number} \\h ">{cached}</w:fldSimple>'
        self._seen.add(number)
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="note{number}"/><w:r>{_REFERENCE}<w:footnoteReference w:id="{number}"/></w:r>'
            f'<w:bookmarkEnd w:id="{number}"/>'
        )


def footnotes_xml(notes: Sequence[Runs], link_to: Callable[[str], str], namespaces: str) -> str:
    """Return the part of a file that holds its footnotes."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    parts = "".join(_footnote(number, runs, link_to) for number, runs in enumerate(notes, start=1))
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f"{head}<w:footnotes {namespaces}>{separators}{parts}</w:footnotes>"


def plain_run(run: Run) -> str:
    """Return the XML of *run* without its link."""
    return _styled(run, "CodeWords" if run.code else "")


def _styled(run: Run, style: str) -> str:
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties += "<w:b/>" * run.bold + "<w:i/>" * run.italic
    words = _NO_XML.sub("", run.words)
    pieces = (f'<w:t xml:space="preserve">{escape(line, quote=False)}</w:t>' for line in words.split("\n"))
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{'<w:br/>'.join(pieces)}</w:r>"


def _footnote(number: int, runs: Runs, link_to: Callable[[str], str]) -> str:
    words = "".join(_note_run(run, link_to) for run in runs)
    mark = f'<w:r>{_REFERENCE}<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>'
    style = '<w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
    return f'<w:footnote w:id="{number}"><w:p>{style}{mark}{words}</w:p></w:footnote>'


def _note_run(run: Run | NoteRef, link_to: Callable[[str], str]) -> str:
    if isinstance(run, NoteRef):
        return plain_run(Run(str(run.number)))
    if run.target:
        return f'<w:hyperlink r:id="{link_to(run.target)}">{_styled(run, "Hyperlink")}</w:hyperlink>'
    return plain_run(run)


def _column_widths(rows: Sequence[Sequence[Runs]], count: int) -> list[int]:
    """Share out the width of the text by the longest cell of each column, the shortest and the longest not by all of it."""
    longest = [max(len(words_of(row[at])) for row in rows if at < len(row)) for at in range(count)]
    shares = [min(max(length, _NARROWEST), _WIDEST) for length in longest]
    return [TEXT_WIDTH * share // sum(shares) for share in shares]


def _style(block: Block) -> str:
    if block.kind is BlockKind.HEADING:
        return f"Heading{block.level}"
    if block.kind in {BlockKind.BULLET, BlockKind.NUMBERED}:
        return _list_style(_STYLES[block.kind], block.level)
    if block.kind is BlockKind.PARAGRAPH and block.inside:
        return _list_style("ListContinue", block.inside)
    return _STYLES[block.kind]


def _list_style(name: str, level: int) -> str:
    return f"{name}{min(level, _DEEPEST_LIST)}" if level > 1 else name
