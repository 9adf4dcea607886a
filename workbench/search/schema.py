"""How an article lies in the index: its fields, and the document that is made of it.

Texts come to Tantivy as words already: ``words.py`` alone decides what a word is. Each text has a field of forms and,
where stems are of use, a field of stems with the same positions.
"""

from __future__ import annotations

from pathlib import Path

import tantivy

from workbench.search.documents import Document
from workbench.search.values import UNMARKED, moment
from workbench.search.words import WORD, capitals, forms, stemmer_for, vocabulary

VERSION = 3
"""Stamp of this module and of ``words.py``: raise it when either changes, and every index is built anew."""

STEMMED = frozenset({"title", "text", "notes"})
SEARCHED = {"title": 4.0, "text": 1.0, "notes": 1.0, "byline": 1.0, "outlet": 1.0}
"""Where a word without a field is looked for, and how much a hit there counts."""

BEGUN = frozenset({"title", "text"})
SHORT = 2
"""Beginnings of words as short as this are indexed as such: a thousand words begin like that, in nearly all articles."""

CAPITALS = "capitals"
"""The field of the words that are written with capital letters, as they are written."""

_TEXTS = ("title", "text", "notes", "byline", "outlet", "url")
_VALUES = ("language", "kind", "status", "marking", "reliability", "has", "stemmer")
_NUMBERS = ("published", "imported", "words", "actor", "theme", "outlet_id", "month", "copy_group")
_ANALYZER = "words"
_IDS = 10_000_000


def stems_of(field: str) -> str:
    """Return the name of the field that holds the stems of *field*."""
    return f"{field}_stems"


def beginnings_of(field: str) -> str:
    """Return the name of the field that holds the short beginnings of the words of *field*."""
    return f"{field}_beginnings"


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    for name in _TEXTS:
        builder.add_text_field(name, tokenizer_name=_ANALYZER)
    for name in sorted(STEMMED):
        builder.add_text_field(stems_of(name), tokenizer_name=_ANALYZER)
    for name in (*map(beginnings_of, sorted(BEGUN)), CAPITALS):
        builder.add_text_field(name, tokenizer_name=_ANALYZER, index_option="basic")
    for name in _VALUES:
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=True)
    for name in _NUMBERS:
        builder.add_unsigned_field(name, indexed=True, fast=True)
    builder.add_unsigned_field("id", indexed=True, fast=True)
    builder.add_unsigned_field("newest", fast=True)
    return builder.build()


def new_index(folder: Path | None) -> tantivy.Index:
    """Make an empty index in *folder*, or in memory."""
    return _configured(tantivy.Index(_schema(), str(folder)) if folder else tantivy.Index(_schema()))


def opened_index(folder: Path) -> tantivy.Index:
    """Open the index in *folder*. Over a damaged one Tantivy raises ValueError, or panics: no Exception."""
    return _configured(tantivy.Index.open(str(folder)))


def _configured(index: tantivy.Index) -> tantivy.Index:
    index.register_tokenizer(_ANALYZER, tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    index.config_reader("manual")
    index.reload()
    return index


def indexed(document: Document) -> tantivy.Document:
    """Return what is stored in the index for *document*."""
    made = tantivy.Document()
    stemmer = stemmer_for(document.language)
    _add_words(made, "title", document.title, stemmer)
    _add_words(made, "text", document.text, stemmer)
    for note in document.notes:
        _add_words(made, "notes", note, stemmer)
    for name, texts in (("byline", (document.byline,)), ("outlet", document.outlet), ("url", (document.url,))):
        for text in texts:
            _add_words(made, name, text, "")
    for name, values in _values_of(document, stemmer).items():
        for value in sorted(values):
            made.add_text(name, value)
    for name, numbers in _numbers_of(document).items():
        for number in numbers:
            made.add_unsigned(name, number)
    return made


def _add_words(made: tantivy.Document, name: str, text: str, stemmer: str) -> None:
    if not stemmer:
        made.add_text(name, " ".join(forms(text)))
    elif written := WORD.findall(text):
        every_form, every_stem = zip(*map(vocabulary(stemmer).__getitem__, written), strict=True)
        made.add_text(name, " ".join(every_form))
        made.add_text(stems_of(name), " ".join(every_stem))
        if name in BEGUN:
            begun = {form[:length] for form in set(every_form) for length in range(1, SHORT + 1)}
            made.add_text(beginnings_of(name), " ".join(begun))
            made.add_text(CAPITALS, " ".join(capitals(written)))


def _values_of(document: Document, stemmer: str) -> dict[str, set[str]]:
    language = document.language.lower().replace("_", "-")
    return {
        "language": {language, language.partition("-")[0]} - {""},
        "kind": {document.kind},
        "status": {document.status},
        "marking": {document.marking or UNMARKED},
        "reliability": {document.reliability},
        "has": {
            *document.has,
            *({"star"} if document.starred else ()),
            *({"copies"} if document.copy_group else ()),
        },
        "stemmer": {stemmer},
    }


def _numbers_of(document: Document) -> dict[str, list[int]]:
    published, imported = moment(document.published), moment(document.imported)
    newest = published or imported or 0
    month = (published or 0) // 10**6
    return {
        "id": [document.id],
        "published": [published] if published else [],
        "imported": [imported] if imported else [],
        "words": [document.words],
        "actor": sorted(document.actors),
        "theme": sorted(document.themes),
        "outlet_id": [document.outlet_id] if document.outlet_id else [],
        "month": [month] if month % 100 else [],
        "copy_group": [document.copy_group] if document.copy_group else [],
        "newest": [newest * _IDS + document.id % _IDS],
    }
