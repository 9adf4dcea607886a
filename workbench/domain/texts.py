"""One normal form for every text that is stored, indexed or compared."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter

_LINE_ENDS = re.compile("[\r\u000b\u000c\u0085\u2028\u2029\ufdd0\ufdd1]")
_DROPPED = re.compile("[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ud800-\udfff]")
_MEANT = {chr(code): bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""What pages mean that write these control characters (WHATWG HTML, "numeric character reference end state")."""

_JUDGED = 400
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
TOKEN = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}_]+")
"""A word, or one character of a script without spaces."""

_ASCII_WORD = re.compile(r"[A-Za-z0-9_]++(?:['-][A-Za-z0-9_]++)*+")
"""The same as the rule of ``word_count`` for all letters, in half the time."""


def normalised(text: str) -> str:
    """Return *text* with LF line ends, in Unicode NFC, without BOM, control characters or lone surrogates.

    Offsets are only ever taken in texts that passed through here.
    """
    text = _LINE_ENDS.sub("\n", text.replace("\r\n", "\n"))
    return unicodedata.normalize("NFC", _DROPPED.sub(lambda found: _MEANT.get(found[0], ""), text))


def is_right_to_left(text: str) -> bool:
    """Say whether most letters at the beginning of *text* are of a script written from right to left (Unicode UAX #9)."""
    kinds = Counter(unicodedata.bidirectional(character) for character in text[:_JUDGED])
    return kinds["R"] + kinds["AL"] > kinds["L"]


def sha256_of(content: str | bytes) -> str:
    """Return the SHA-256 of *content* (texts as UTF-8) in lower-case hexadecimal."""
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()


def word_count(text: str) -> int:
    """Count the words of *text*; a run of Chinese or Japanese characters counts one word for each two characters."""
    if text.isascii():
        return len(_ASCII_WORD.findall(text))
    latin = len(re.findall(r"[^\W\u2e80-\u9fff]+(?:['’-][^\W\u2e80-\u9fff]+)*", text))
    return latin + (len(re.findall("[\u3040-\u30ff\u3400-\u9fff]", text)) + 1) // 2


def tokens(text: str) -> list[str]:
    """Return the words of *text* without case and width, each character alone in scripts without spaces."""
    return TOKEN.findall(unicodedata.normalize("NFKC", text).casefold())


def fold(text: str) -> str:
    """Return *text* without case and accents, as it is compared."""
    if text.isascii():
        return text.casefold()
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(character for character in folded if not unicodedata.combining(character))


def sort_key(name: str) -> str:
    """Return what names are sorted by: Ä as A, as dictionaries do (DIN 5007-1), and all names in one order; "" is first."""
    return f"{fold(name)}\n{name}" if name else ""


def title_key(title: str) -> str:
    """Return what titles are compared by, and libraries keep: their words alone, however cased, spaced and quoted."""
    return " ".join(tokens(title))
