"""What holds within a group of an RTF file, and how its words change it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from workbench.domain.articles import BlockKind
from workbench.importing.blocks import QUOTES

_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|заголовок|見出し|标题|標題|제목)\s*(\d)", re.IGNORECASE
)
_KINDS = {"caption": BlockKind.CAPTION, **dict.fromkeys(QUOTES, BlockKind.QUOTE)}


@dataclass(slots=True)
class State:
    """Hold what holds within a group: where its words go, how they are spelt, and what paragraph they are in."""

    sink: str = "text"
    fallback: int = 1
    script: str = "loch"
    fonts: dict[str, int] = field(default_factory=dict)
    hidden: bool = False
    deleted: bool = False
    style: int = 0
    outline: int = -1
    listed: bool = False
    level: int = 0
    in_table: bool = False


@dataclass(slots=True)
class Style:
    """Hold what the style sheet says of a paragraph style."""

    name: str = ""
    outline: int = -1
    listed: bool = False


def kind_of(state: State, style: Style) -> tuple[BlockKind, int]:
    """Return kind and level of a paragraph in *state* with *style*."""
    name = style.name.strip(" ;").split(";")[0]
    heading = _HEADING.fullmatch(name)
    outline = state.outline if 0 <= state.outline < 9 else style.outline
    if 0 <= outline < 9:
        return BlockKind.HEADING, 1 + outline
    if heading or name.casefold() == "title":
        return BlockKind.HEADING, int(heading[1]) if heading else 1
    if state.listed or style.listed:
        return BlockKind.ITEM, 1 + state.level
    return _KINDS.get(name.casefold(), BlockKind.PARAGRAPH), 1


def change(state: State, word: str, number: int | None) -> None:
    """Change one property of *state*."""
    switched_on = number != 0
    if word in {"loch", "hich", "dbch"}:
        state.script = word
    elif word in {"f", "af"} and number is not None:
        state.fonts[state.script] = number
    elif word == "plain":
        state.hidden = state.deleted = False
    elif word == "pard":
        state.style, state.outline, state.listed, state.level, state.in_table = 0, -1, False, 0, False
    elif word in {"v", "deleted"}:
        state.hidden, state.deleted = (switched_on, state.deleted) if word == "v" else (state.hidden, switched_on)
    else:
        _change_paragraph(state, word, number or 0)


def _change_paragraph(state: State, word: str, number: int) -> None:
    if word == "uc":
        state.fallback = max(0, min(number, 100))
    elif word == "s":
        state.style = number
    elif word == "outlinelevel":
        state.outline = number
    elif word == "ilvl":
        state.level = max(0, min(number, 8))
    elif word == "ls":
        state.listed = number != 0
    elif word == "intbl":
        state.in_table = True


def spelt(content: bytes, codecs: list[str]) -> str:
    """Decode *content* by the first of *codecs* that fits."""
    for codec in codecs:
        try:
            return content.decode(codec)
        except UnicodeDecodeError:
            continue
    return content.decode(codecs[0], "replace")


def joined(words: list[str]) -> str:
    """Return *words* as one text; two halves of a character beyond U+FFFF, each written as a number, become one."""
    return "".join(words).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
