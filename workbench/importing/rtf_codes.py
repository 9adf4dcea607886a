"""The words of RTF that matter to readers, and the code pages that its fonts stand for (RTF specification 1.9.1)."""

from __future__ import annotations

CODE_PAGES = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437",
    255: "cp850",
}  # fmt: skip
"""Encodings by a font's character set; 0 and 1 mean that of the document."""

PAGES_BY_NUMBER = {
    437: "cp437", 850: "cp850", 852: "cp852", 866: "cp866", 874: "cp874", 932: "cp932", 936: "gb18030", 949: "cp949",
    950: "cp950", 1361: "johab", 10000: "mac_roman", 10001: "shift_jis", 10007: "mac_cyrillic", 54936: "gb18030",
    65001: "utf-8", **{number: f"cp{number}" for number in range(1250, 1259)},
}  # fmt: skip
"""Encodings by the number of a code page."""

CHARACTERS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ", "qmspace": " ", "bullet": "•",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "zwj": "\u200d", "zwnj": "\u200c", "nestcell": "\t",
    "nestrow": "\n",
}  # fmt: skip
"""Words that stand for a character."""

SYMBOLS = {b"~": "\u00a0", b"_": "\u2011", b"-": "", b":": "", b"|": ""}
"""Signs that, behind a backslash, stand for a character or for nothing."""

KEPT = {"shpinst", "ud"}
"""Destinations that hold text although programs may skip them."""

SKIPPED = {
    "fonttbl", "colortbl", "pict", "objdata", "objclass", "header", "headerl", "headerr", "headerf", "footer", "footerl",
    "footerr", "footerf", "fldinst", "nonshppict", "shprslt", "sp", "annotation", "atnid", "atnauthor", "xe", "tc", "txe",
    "rxe", "filetbl", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "themedata", "bkmkstart",
    "bkmkend", "nonesttables", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "datafield", "formfield", "operator", "company",
    "keywords", "comment", "subject", "doccomm", "category", "manager", "hlinkbase", "private", "template", "passwordhash",
}  # fmt: skip
"""Destinations whose contents are no text of the document."""
