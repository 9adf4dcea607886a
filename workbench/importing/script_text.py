"""Finds a story that a page holds only in its scripts, for a browser to draw (Next.js and the like)."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence

from workbench.importing.blocks import Piece, one_line
from workbench.importing.markup import pieces_of_markup

_PUSHED = re.compile(r'self\.__next_f\.push\(\[\s*1\s*,\s*("(?:[^"\\]|\\.)*")\s*\]\)', re.DOTALL)
"""A chunk of what React's server sends (nextjs.org, "RSC payload"): a JSON string."""
_ROW = re.compile(r"(?:^|(?<=[\n}\]\"]))[0-9a-f]+:T([0-9a-f]+),")
"""The head of a row of plain text in that: its length in bytes of UTF-8, as hexadecimal digits."""
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_SENTENCE = 40
"""Characters from which on a string may be a sentence."""
_PROSE = re.compile(r"[.!?…。！？][\"”’»」』）)]?(?:\s|$|<|[\u3041-\u9fff\uac00-\ud7a3])|다\.")
_CODE = re.compile(
    r"[{};=]\s*(?:var|const|function|return|if)\b|=>|https?://\S{200,}|;\s*\}|\w\s*\{[\w-]+:|^[\w+/=-]{200,}$|^data:|&&|\|\|"
)
_ENOUGH = 200
"""Characters of a story; less is a summary or a label."""
_MOST = 8_000_000


def pieces_in_scripts(scripts: Sequence[str]) -> list[Piece]:
    """Return the story that *scripts* hold as text: the longest one, or paragraphs one after another; else nothing."""
    sources = [script for script in scripts if len(script) <= _MOST]
    pushed = "".join(_unquoted(chunk) for script in sources for chunk in _PUSHED.findall(script))
    rows, rest = _parted(pushed)
    texts = [*rows, *_strings(rest)]
    texts += [text for script in sources if "__next_f" not in script for text in _strings(script)]
    stories = [text for text in texts if _is_prose(text)]
    longest = max(stories, key=len, default="")
    if len(longest) >= _ENOUGH:
        return _pieces(longest)
    paragraphs = list(dict.fromkeys(stories))
    joined = [piece for text in paragraphs for piece in _pieces(text)]
    return joined if sum(len(piece.text) for piece in joined) >= _ENOUGH else []


def _parted(pushed: str) -> tuple[list[str], str]:
    """Return the rows of plain text in what was pushed, and the rest, which is JSON."""
    rows: list[str] = []
    rest: list[str] = []
    at = 0
    while head := _ROW.search(pushed, at):
        size = int(head[1], 16)
        row = pushed[head.end() : head.end() + size].encode()[:size].decode(errors="ignore")
        rows.append(row)
        rest.append(pushed[at : head.start()])
        at = head.end() + len(row)
    return rows, "".join([*rest, pushed[at:]])


def _strings(script: str) -> Iterator[str]:
    """Yield the longer strings in *script*; a string that holds JSON again gives its own strings."""
    for match in _STRING.finditer(script):
        text = _unquoted(match.group()) if len(match[1]) >= _SENTENCE else ""
        if text[:1] in {"{", "["} and '"' in text:
            yield from (_unquoted(inner.group()) for inner in _STRING.finditer(text) if len(inner[1]) >= _SENTENCE)
        elif text:
            yield text


def _unquoted(quoted: str) -> str:
    try:
        text = json.loads(quoted, strict=False)
    except ValueError:
        return ""
    return text if isinstance(text, str) else ""


def _is_prose(text: str) -> bool:
    shown = re.sub(r"<[^<>]{1,2000}>", " ", text) if "<" in text else text
    letters = sum(character.isalpha() for character in shown)
    return letters > 0.6 * len(shown) and bool(_PROSE.search(shown)) and not _CODE.search(shown)


def _pieces(text: str) -> list[Piece]:
    source = (
        text if re.search(r"<(?:p|br|div|h\d)\b", text) else f"<p>{html.escape(text).replace(chr(10), '</p><p>')}</p>"
    )
    return [piece for piece in pieces_of_markup(f"<html><body>{source}</body></html>") if one_line(piece.text)]
