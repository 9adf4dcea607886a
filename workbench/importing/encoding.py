"""Finds out how a file's bytes spell characters."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from workbench.sentences import Sentence

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", re.IGNORECASE
)
_PLAUSIBLE = re.compile(r"ascii|us-ascii|big5|cp\d|euc|gb|hz|iso-|koi8|ks_c|latin|mac|(?:x-)?sjis|shift|tis|windows-")
"""Python also takes names such as "punycode" and "utf-16", which no page that states them in ASCII can really be in."""
_WIDER = {
    "ascii": "cp1252",
    "big5": "cp950",
    "euc-kr": "cp949",
    "euckr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "ks_c_5601-1987": "cp949",
    "latin-1": "cp1252",
    "shift-jis": "cp932",
    "shift_jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
}
"""Supersets that files labelled with the narrower name really use (WHATWG Encoding Standard, "names and labels")."""
_CONTROLS = re.compile(rb"[\x00-\x08]")
_EVERYWHERE = re.compile("[\n\t 0-9,.，。、]")
_SAMPLE = 64_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """Hold decoded text, the encoding, and a warning where characters had to be replaced."""

    text: str
    encoding: str
    warning: str = ""


def decode(content: bytes) -> Decoded:
    """Decode *content*: byte order mark, UTF-16 by its look, strict UTF-8, the charset HTML states, then detection."""
    wide = wide_encoding(content)
    if wide or content.startswith(codecs.BOM_UTF8):
        return _decoded(content, wide or "utf-8")
    for candidate in ("utf-8", _stated(content)):
        text = _strictly(content, candidate)
        if text is not None:
            return Decoded(text, candidate)
    return _decoded(content, _detected(content))


def decode_stated(content: bytes, label: str) -> Decoded:
    """Decode *content* that a mail or a server says to be in the charset *label*; where it is not, as ``decode`` does."""
    label = label.lower().strip("\"' ")
    if label.startswith("iso-2022-"):  # looks like ASCII, and so like UTF-8
        text = _strictly(content, label)
        if text is not None:
            return Decoded(text, label)
    if wide_encoding(content) or _strictly(content, "utf-8") is not None or not _PLAUSIBLE.match(label):
        return decode(content)
    stated = _WIDER.get(label, label)
    text = _strictly(content, stated)
    return decode(content) if text is None else Decoded(text, stated)


def wide_encoding(content: bytes) -> str:
    """Return the UTF-16 or UTF-32 encoding of *content*, by its mark or its look; an empty string for any other."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return encoding
    sample = content[:4096]
    if not _CONTROLS.search(sample):
        return ""
    fitting = {encoding: _common(sample.decode(encoding, errors="ignore")) for encoding in ("utf-16-le", "utf-16-be")}
    best = max(fitting, key=fitting.__getitem__)
    return best if fitting[best] else ""


def _common(text: str) -> int:
    """Count what texts of all scripts contain, spaces, line ends and digits; 0 where most of *text* is no text at all."""
    printable = sum(character.isprintable() or character in "\r\n\t" for character in text)
    return len(_EVERYWHERE.findall(text)) if printable > 0.95 * len(text) else 0


def _strictly(content: bytes, encoding: str) -> str | None:
    if not encoding:
        return None
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _stated(content: bytes) -> str:
    match = _CHARSET.search(content[:4096])
    if not match:
        return ""
    label = match.group(1).decode("ascii").lower()
    return _WIDER.get(label, label) if _PLAUSIBLE.match(label) else ""


def _detected(content: bytes) -> str:
    import chardet  # noqa: PLC0415 - costs a worker 0.1 s, and most files are UTF-8

    found = chardet.detect(_without_markup(content)[:_SAMPLE])["encoding"]
    name = (found or "cp1252").lower()
    return _WIDER.get(name, name)


def _without_markup(content: bytes) -> bytes:
    return re.sub(rb"<[^<>]{1,500}>", b" ", content) if content.count(b"<") > 20 else content


def _decoded(content: bytes, encoding: str) -> Decoded:
    text = content.decode(encoding, errors="replace")
    lost = text.count("\ufffd")
    warning = (
        Sentence(
            "{lost} characters could not be decoded as {encoding} and are shown as “�”.", lost=lost, encoding=encoding
        )
        if lost
        else ""
    )
    return Decoded(text, encoding, warning)
