"""The glyphs of an article's own language, where Chinese, Japanese and Korean share characters and draw them apart."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from workbench.desktop.look import SERIF

_SERIFS = {
    "ja": ("Noto Serif CJK JP", "Noto Serif JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho"),
    "ko": ("Noto Serif CJK KR", "Noto Serif KR", "Source Han Serif K", "AppleMyungjo"),
    "zh-Hans": ("Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC"),
    "zh-Hant": ("Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", "Songti TC"),
}
_SANS = {
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "Hiragino Sans", "Yu Gothic", "Meiryo"),
    "ko": ("Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans K", "Apple SD Gothic Neo", "Malgun Gothic"),
    "zh-Hans": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei"),
    "zh-Hant": ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei"),
}
"""What Linux, macOS and Windows usually have. Qt knows only which families can write a language, and most write all."""

_JUDGED = 2000


def writing_of(language: str, text: str) -> str:
    """Return how *text* in *language* (ISO 639-1) is written: ``ja``, ``ko``, ``zh-Hans``, ``zh-Hant``; else nothing.

    Simplified and traditional Chinese are told apart by the characters that the standards of either leave out.
    """
    if language != "zh":
        return language if language in _SERIFS else ""
    begin = text[:_JUDGED]
    return "zh-Hant" if _left_out(begin, "gb2312") > _left_out(begin, "big5") else "zh-Hans"


def with_glyphs(font: QFont, writing: str) -> QFont:
    """Return *font* led by the first installed family of *writing*, one with serifs where it has them.

    It leads also for Latin letters: Qt keeps what it once found to stand behind a family, and uses it for all languages.
    """
    serifs = _SERIFS.get(writing, ()) if font.family() == SERIF else ()
    installed = [family for family in (*serifs, *_SANS.get(writing, ())) if QFontDatabase.hasFamily(family)]
    made = QFont(font)
    if installed:
        made.setFamilies([installed[0], *font.families()])
        made.setFeature(QFont.Tag("locl"), 0)  # it would bring back the glyphs of the window's language
    return made


def _left_out(text: str, encoding: str) -> int:
    return text.encode(encoding, "replace").count(b"?") - text.count("?")
