"""Colours for the Markdown of a draft while it is written."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from workbench.desktop.look import Look
from workbench.domain.briefings import CITATION

_FENCE = re.compile(r"[ >]*(`{3,}|~{3,})")
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*)")
_QUOTE = re.compile(r"(?:[ ]{0,3}>[ ]?)+")
_LIST_MARK = re.compile(r"[ >]*([-*+]|\d{1,9}[.)])[ \t]")
_TABLE_ROW = re.compile(r"[ ]*\|")
_TABLE_MARKS = re.compile(r"(?<!\\)\||(?<=\|)[ :-]+(?=\|)")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_BOLD = re.compile(r"(?<![\\*])\*\*(?=\S)(.+?)(?<=[^\s\\])\*\*(?!\*)")
_ITALIC = re.compile(r"(?<![\\*\w])\*(?![\s*])(.+?)(?<![\s\\*])\*(?![*\w])")
_COMMENT = re.compile(r"<!--.*?-->|(?<![\w%])%%[^%]+%%(?![\w%])")

_IN_FENCE = 1


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colour headings, quotes, lists, tables, emphasis, code and citations; underline a citation of no passage."""

    def __init__(self, look: Look, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = look
        self._known: frozenset[str] | None = None
        self._formats = _formats(look)
        look.changed.connect(self._on_look_changed)

    def set_known_keys(self, keys: Iterable[str]) -> None:
        """Know which keys are of passages; before that, no citation is called unknown."""
        known = frozenset(keys)
        if known == self._known:
            return
        self._known = known
        block = self.document().begin()
        while block.isValid():
            if CITATION.search(block.text()):
                self.rehighlightBlock(block)
            block = block.next()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        inside = self.previousBlockState() == _IN_FENCE
        fence = bool(_FENCE.match(text))
        self.setCurrentBlockState(_IN_FENCE if inside != fence else 0)
        if inside or fence:
            self._set(text, 0, len(text), "code")
            return
        self._colour_block_marks(text)
        for pattern, name in ((_BOLD, "bold"), (_ITALIC, "italic"), (_CODE, "code"), (_COMMENT, "mark")):
            for match in pattern.finditer(text):
                self._add(text, match.start(), match.end(), name)
        for match in CITATION.finditer(text):
            unknown = self._known is not None and match.group(1) not in self._known
            self._set(text, match.start(), match.end(), "unknown" if unknown else "citation")

    def _colour_block_marks(self, text: str) -> None:
        if match := _HEADING.match(text):
            self._set(text, match.start(1), match.end(1), "mark")
            self._set(text, match.start(2), match.end(2), "heading")
            return
        if _QUOTE.match(text):
            self._set(text, 0, len(text), "quote")
        elif _TABLE_ROW.match(text):
            for match in _TABLE_MARKS.finditer(text):
                self._set(text, match.start(), match.end(), "mark")
        if match := _LIST_MARK.match(text):
            self._set(text, match.start(1), match.end(1), "list")

    def _set(self, text: str, start: int, end: int, name: str) -> None:
        first, last = _units(text, start), _units(text, end)
        self.setFormat(first, last - first, self._formats[name])

    def _add(self, text: str, start: int, end: int, name: str) -> None:
        """Put a format on top of the one that is there, so that bold words in a quote stay grey."""
        for at in range(_units(text, start), _units(text, end)):
            merged = QTextCharFormat(self.format(at))
            merged.merge(self._formats[name])
            self.setFormat(at, 1, merged)

    def _on_look_changed(self) -> None:
        self._formats = _formats(self._look)
        self.rehighlight()


def _units(text: str, offset: int) -> int:
    """Return the UTF-16 offset, which Qt counts, of a code point offset."""
    return len(text[:offset].encode("utf-16-le")) // 2


def _formats(look: Look) -> dict[str, QTextCharFormat]:
    def made(colour: str = "", *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        if colour:
            form.setForeground(look.colour(colour))
        if bold:
            form.setFontWeight(QFont.Weight.Bold)
        if italic:
            form.setFontItalic(True)
        return form

    unknown = made("danger")
    unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    unknown.setUnderlineColor(look.colour("danger"))
    return {
        "mark": made("text3"),
        "heading": made("text", bold=True),
        "quote": made("text2", italic=True),
        "list": made("accent", bold=True),
        "bold": made(bold=True),
        "italic": made(italic=True),
        "code": made("text2"),
        "citation": made("accent"),
        "unknown": unknown,
    }
