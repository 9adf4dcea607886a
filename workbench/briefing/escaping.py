"""Text of others made safe inside Markdown: it shows as it was, and never turns into markup.

The rules are the ones under which CommonMark, GitHub, Obsidian, Pandoc and Python-Markdown show the same words. Two
surprises shape them: Python-Markdown knows only some backslash escapes, so the others are character references, and
linkifiers read escaped text raw, so a web address in a quote is broken at its ``://``.
"""

from __future__ import annotations

import html
import re
from enum import Enum, auto


class Place(Enum):
    """Say where on its line the text will stand.

    INLINE: after other characters, which may be the mark of a heading, the border of a table cell or a quotation mark.
    LINE_START: first in a paragraph, list item, block quote or footnote, where ``1.`` or ``-`` would begin a list.
    """

    INLINE = auto()
    LINE_START = auto()


_SPACE = re.compile("[\t\n\u000b\u000c\r\u0085\u00a0\u2028\u2029 ]+")
_CONTROL = re.compile("[\u0000-\u001f\u007f\ud800-\udfff]")
_BACKSLASHED = frozenset("\\`*_[]{}#")
_SPECIAL = re.compile(  # each begins with a character of its own: such patterns are searched for fastest
    r"[\\`*_\[\]{}#<>~^$@|]"
    r"|&(?=#?\w+;)"
    r"|={2,}|%{2,}"
    r"|:(?=:|//|[A-Za-z_][\w+-]*:|[+-]1:)|:(?<=::)"
    r"|\.(?<=\bwww\.)",
    re.IGNORECASE,
)
_LINE_START = re.compile(
    r"(?P<number>\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+)(?P<stop>[.)])(?=\s|$)"
    r"|(?P<mark>[-+:=%]|!(?=!!)|\?(?=\?\?)|\((?=\w{1,4}\)))"
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])|&#?\w+;")


def one_line(text: str) -> str:
    """Return *text* on one line: every run of spaces, tabs and line ends as one space, control characters dropped."""
    if text.isprintable() and "  " not in text:  # nearly every text, and much less work
        return text.strip()
    return _CONTROL.sub("", _SPACE.sub(" ", text)).strip()


def escaped(text: str, place: Place = Place.INLINE) -> str:
    """Return *text* on one line, as Markdown that shows exactly these words at *place*."""
    inner = _SPECIAL.sub(_replacement, one_line(text))
    start = _LINE_START.match(inner) if place is Place.LINE_START else None
    return _start_replacement(start) + inner[start.end() :] if start else inner


def unescaped(markdown: str) -> str:
    """Return *markdown* with backslash escapes and character references resolved: what a reader sees, marks included."""
    return _ESCAPE.sub(lambda match: match.group(1) or html.unescape(match.group()), markdown)


def _replacement(match: re.Match[str]) -> str:
    found = match.group()
    if found in _BACKSLASHED:
        return "\\" + found
    if found == "&":
        return "&amp;"
    return "".join(_reference(character) for character in found)


def _start_replacement(match: re.Match[str]) -> str:
    if match["stop"]:
        return f"{match['number']}\\{match['stop']}"
    mark = match["mark"]
    return "\\" + mark if mark in "-+!(" else _reference(mark)


def _reference(character: str) -> str:
    return {"<": "&lt;", ">": "&gt;"}.get(character, f"&#{ord(character)};")
