"""Lists as the readers of a Markdown release see them, in the form that Python-Markdown wants.

CommonMark 0.31 (5.2, 5.3) lets an item go on wherever its words began, and a list begin below a line of text;
Python-Markdown wants four spaces for each level and an empty line. The other formats must not show another text.
"""

from __future__ import annotations

import re

from markdown import Markdown
from markdown.preprocessors import Preprocessor

_ITEM = re.compile(r" {0,3}(?:(?P<bullet>[-*+])|(?P<number>\d{1,9})[.)])(?P<space> +)(?=\S)")
_RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *")
_NO_PARAGRAPH = re.compile(r" {0,3}(?:#{1,6} |>|\|)")
_LEVEL = " " * 4
_CODE = 5  # from this many spaces behind its sign on, an item begins with code


class ListsPreprocessor(Preprocessor):
    """Set the items of a text, and what goes on with them, four spaces in for each list around."""

    def run(self, lines: list[str]) -> list[str]:
        """Return *lines* with their lists in that form."""
        return _Lists().read(lines)


def register_lists(md: Markdown) -> None:
    """Let *md* read lists so: behind its fences (25), whose code is no list."""
    md.preprocessors.register(ListsPreprocessor(md), "lists", 24)


class _Lists:
    def __init__(self) -> None:
        self._offsets: list[int] = []  # of each open item: where its words begin
        self._numbered: list[bool] = []
        self._out: list[str] = []
        self._first: int | None = None  # how deep the first line since the last empty one stands, where it is an item

    def read(self, lines: list[str]) -> list[str]:
        for line in lines:
            self._take(line)
        return self._out

    def _take(self, line: str) -> None:
        if not line.strip():
            self._out.append("")
            self._first = None
            return
        indent = len(line) - len(line.lstrip(" "))
        kept = sum(offset <= indent for offset in self._offsets)
        item = self._item(line[self._offsets[kept - 1] if kept else 0 :])
        if item is None and kept < len(self._offsets) and self._is_in_paragraph() and not _NO_PARAGRAPH.match(line):
            self._out.append(line)  # a line that was not set in goes on with the paragraph nevertheless
            return
        closed = self._numbered[kept : kept + 1]
        start = self._offsets[kept - 1] if kept else 0
        del self._offsets[kept:], self._numbered[kept:]
        if item is None:
            self._out.append(_LEVEL * kept + line[start:])
        else:
            self._begin(line[start:], item, start, closed)

    def _begin(self, line: str, item: re.Match[str], start: int, closed: list[bool]) -> None:
        is_numbered = item["number"] is not None
        depth = len(self._offsets)
        starts_list = self._first is None or depth < self._first or closed not in ([], [is_numbered])
        if self._out and starts_list:
            self._out.append("")
        if starts_list:
            self._first = depth
        space = len(item["space"])
        sign = f"{item['number']}. " if is_numbered else f"{item['bullet']} "
        behind = line[item.end() - (space - 1 if space >= _CODE else 0) :]
        self._out.append(_LEVEL * depth + sign + behind)
        self._offsets.append(start + len(line) - len(behind))
        self._numbered.append(is_numbered)

    def _item(self, line: str) -> re.Match[str] | None:
        found = _ITEM.match(line)
        if found is None or _RULE.fullmatch(line):
            return None
        # Below a line of text that is in no list, only a list that counts from 1 begins: "in\n2026. It" is no list.
        is_text = not self._offsets and self._is_in_paragraph() and found["number"] not in {None, "1"}
        return None if is_text else found

    def _is_in_paragraph(self) -> bool:
        return bool(self._out and self._out[-1].strip()) and not _NO_PARAGRAPH.match(self._out[-1])
