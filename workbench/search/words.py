"""What a word is: the one definition for the index, queries, snippets and the marks in the reader.

A word is a run of letters and digits. Everything between words separates: ``AT&T`` is the words *at* and *t*, and is
found as typed because a query searches words written together as words that stand together. Characters of scripts
written without spaces (Han, kana, Hangul syllables, Thai …) are a word each, so that a word of two characters is found
inside a sentence. A possessive ``’s`` belongs to its word and is no part of its form.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import tantivy

ENGLISH = "english"
_REMEMBERED = 200_000
LONGEST = 60
"""Code points of a form that count; longer runs (encoded data) are alike from there on."""

_SOLID = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0f40-\u0fbc\u1000-\u103f\u1050-\u109f\u1780-\u17d3"
    "\u3005-\u3007\u3031-\u3035\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9d"
    "\U00020000-\U0003fffd"
)
_JOINED = (
    "\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u08d3-\u08e1\u08e3-\u0963\u0981-\u0983"
    "\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a51\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bcd"
    "\u0c00-\u0c04\u0c3c-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d57\u0d81-\u0ddf\u1dc0-\u1dff"
    "\u200c\u200d\u2060\ufe00-\ufe0f\ufe20-\ufe2f"
)
"""What stands inside words without being a letter: accents, vowel signs, joiners, soft hyphens."""

_LETTER = f"[^\\W_{_SOLID}]"
WORD = re.compile(
    f"[A-Za-z](?:\\+\\+|#)(?!{_LETTER})"  # C++, C#
    f"|{_LETTER}[A-Za-z0-9]*+(?:{_LETTER}++|[{_JOINED}]++)*+(?:['’][sS](?!{_LETTER}))?"
    f"|[{_SOLID}][\u3099\u309a\uff9e\uff9f]?"  # with a voicing mark of its own
)
_IS_SOLID = re.compile(f"[{_SOLID}]")
_POSSESSIVE = re.compile("['’][sS]$")
_MARKS = re.compile(
    "[\u00ad\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d\u2060\ufe00-\ufe0f]"
)
_LETTERS_OF_THEIR_OWN = (("и\u0306", "й"), ("у\u0306", "ў"))
_LIKE = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
    | {"ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك"}
)

_STEMMERS = {
    "ar": "arabic", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish", "fi": "finnish",
    "fr": "french", "hu": "hungarian", "it": "italian", "nl": "dutch", "no": "norwegian", "nb": "norwegian",
    "nn": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip


class Word(NamedTuple):
    """Place a word in a text (code points, end exclusive) and say what it is searched as: its form, and its stems."""

    start: int
    end: int
    form: str
    stems: tuple[str, ...]


def words(text: str, stemmers: Sequence[str] = (ENGLISH,)) -> Iterator[Word]:
    """Yield the words of *text* in order, each with its stem by each of *stemmers*."""
    for match in WORD.finditer(text):
        form = folded(match.group())
        yield Word(match.start(), match.end(), form, tuple(stem(form, stemmer) for stemmer in stemmers))


def forms(text: str) -> list[str]:
    """Return the forms of the words of *text* in order."""
    return [folded(word) for word in WORD.findall(text)]


def capitals(written: Iterable[str]) -> set[str]:
    """Return those of the words *written* that have capital letters, as they are written but for a possessive."""
    return {_POSSESSIVE.sub("", word)[:LONGEST] for word in set(written) if word != word.lower()}


class Vocabulary(dict[str, tuple[str, str]]):
    """Know the form and the stem of every word met so far: a document is looked up, not analysed."""

    def __init__(self, stemmer: str) -> None:
        super().__init__()
        self._stemmer = stemmer

    def __missing__(self, word: str) -> tuple[str, str]:
        if len(self) > _REMEMBERED:
            self.clear()
        form = folded(word)
        self[word] = found = (form, stem(form, self._stemmer))
        return found


@lru_cache
def vocabulary(stemmer: str) -> Vocabulary:
    """Return the words met so far in texts of one language."""
    return Vocabulary(stemmer)


@lru_cache(maxsize=200_000)
def folded(word: str) -> str:
    """Return the form of one *word*: without case, accents, width, Arabic vowel signs and possessive; never empty.

    Russian ё counts as е, ß as ss. Letters that only look accented (Russian й, Japanese が, Indic vowel signs) stay.
    """
    form = _POSSESSIVE.sub("", word).casefold()
    if not form.isascii():
        form = _plain(form) or word
    return form[:LONGEST]


def _plain(form: str) -> str:
    form = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", form).casefold())
    if not _IS_SOLID.match(form):
        form = unicodedata.normalize("NFD", form)
        for apart, letter in _LETTERS_OF_THEIR_OWN:
            form = form.replace(apart, letter)
        form = unicodedata.normalize("NFC", _MARKS.sub("", form).translate(_LIKE))
    return "".join(form.split())


@lru_cache(maxsize=200_000)
def stem(form: str, stemmer: str) -> str:
    """Return the Snowball stem of a folded *form*; *stemmer* is a name that ``stemmer_for`` returned."""
    if len(form) < 3:
        return form
    stems: list[str] = _analyzer(stemmer).analyze(form)
    return stems[0] if stems else form


def beginning_of_stem(stemmed: str) -> str:
    """Return how every ASCII word begins whose stem by Snowball's English rules is *stemmed*.

    They take endings off, and then may leave another last letter ("happy": "happi"), in "die" for "dying" two.
    """
    if len(stemmed) < 3:
        return stemmed
    if len(stemmed) == 3 and stemmed.endswith("ie"):
        return stemmed[0]
    return stemmed[:-1] if stemmed[-1] in "eily" else stemmed


@lru_cache
def _analyzer(stemmer: str) -> tantivy.TextAnalyzer:
    return tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.raw()).filter(tantivy.Filter.stemmer(stemmer)).build()


def stemmer_for(language: str) -> str:
    """Return the name of the stemmer for a language tag such as ``de`` or ``pt-BR``; English where there is none."""
    return _STEMMERS.get(language.strip().lower().replace("_", "-").partition("-")[0], ENGLISH)


def is_solid(form: str) -> bool:
    """Say whether a form belongs to a script written without spaces, where a word is one character."""
    return bool(_IS_SOLID.match(form))
