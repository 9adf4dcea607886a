"""Tells the language of a text: by its script or the commonest English words where they settle it, else by py3langid's model."""

from __future__ import annotations

import re

_SAMPLE = 400
_TOO_SHORT = 30
_TOO_SHORT_CJK = 4
_LETTER = re.compile(r"[^\W\d_]")
_SCRIPTS = {
    "el": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "he": re.compile("[\u0590-\u05ff]"),
    "hy": re.compile("[\u0530-\u058f]"),
    "ka": re.compile("[\u10a0-\u10ff]"),
    "ko": re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
}
_KANA = re.compile("[\u3041-\u30ff]")
_HAN = re.compile("[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset({"the", "of", "and", "to", "that", "for", "with"})
_SURELY_ENGLISH = 0.1
"""Share of these words in a text that is surely English: news in English has about a sixth, others a fiftieth at most."""
_FEWEST_WORDS = 40
_NEIGHBOURS = (
    {"no", "nb", "nn", "da"},
    {"id", "ms"},
    {"bs", "hr", "sr"},
    {"cs", "sk"},
    {"es", "gl", "ca", "pt"},
)
_CALLED = {"nb": "no", "nn": "no", "zxx": ""}
"""How the model's codes are kept: “zxx” is what it calls a text in no language, such as code."""


def language_of(text: str, stated: str = "") -> str:
    """Return the ISO 639-1 code of *text*'s language, or an empty string where it is too short to tell.

    What a page states (*stated*) is only believed between languages that the model confuses: pages often state it wrong.
    """
    letters = "".join(_LETTER.findall(text[:_SAMPLE]))
    if not letters:
        return ""
    by_script = "" if letters.isascii() else _by_script(letters)
    if by_script:
        return by_script if len(letters) >= _TOO_SHORT_CJK else ""
    if len(letters) < _TOO_SHORT:
        return ""
    found = "en" if _is_surely_english(text[:_SAMPLE]) else _model_says(text[:_SAMPLE])
    hint = stated.lower().replace("_", "-").split("-")[0]
    close = any({found, hint} <= group for group in _NEIGHBOURS)
    return _CALLED.get(hint, hint) if close else _CALLED.get(found, found)


def _is_surely_english(sample: str) -> bool:
    words = _WORD.findall(sample.lower())
    share = sum(word in _ENGLISH for word in words)
    return len(words) >= _FEWEST_WORDS and share > _SURELY_ENGLISH * len(words) and "the" in words


def _by_script(letters: str) -> str:
    total = len(letters)
    for code, script in _SCRIPTS.items():
        if len(script.findall(letters)) > 0.3 * total:
            return code
    kana, han = len(_KANA.findall(letters)), len(_HAN.findall(letters))
    if kana + han < 0.3 * total:
        return ""
    return "ja" if kana > 0.05 * (kana + han) else "zh"


def _model_says(sample: str) -> str:
    import py3langid  # noqa: PLC0415 - half a second to load, and only workers that meet Latin, Cyrillic or Arabic need it

    return str(py3langid.classify(sample)[0])
