"""An article's facts as the window words them."""

from __future__ import annotations

import math

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.desktop.language import dotted, quoted, translated
from workbench.desktop.widgets.page.article_text import ArticleHeading
from workbench.desktop.widgets.parts.shown_date import publication_day, shown_date
from workbench.domain.articles import ANALYST, Article, Facts

_WORDS_PER_MINUTE = 230
_COLUMN = "column "
PLACES = (
    QT_TRANSLATE_NOOP("Places", "front matter"),
    QT_TRANSLATE_NOOP("Places", "document properties"),
    QT_TRANSLATE_NOOP("Places", "first paragraph"),
    QT_TRANSLATE_NOOP("Places", "last paragraph"),
    QT_TRANSLATE_NOOP("Places", "notice line"),
    QT_TRANSLATE_NOOP("Places", "first line"),
    QT_TRANSLATE_NOOP("Places", "byline line"),
    QT_TRANSLATE_NOOP("Places", "fact line"),
    QT_TRANSLATE_NOOP("Places", "page text"),
    QT_TRANSLATE_NOOP("Places", "canonical link"),
    QT_TRANSLATE_NOOP("Places", "saved page"),
    QT_TRANSLATE_NOOP("Places", "page title"),
    QT_TRANSLATE_NOOP("Places", "time element"),
    QT_TRANSLATE_NOOP("Places", "byline element"),
    QT_TRANSLATE_NOOP("Places", "line at the title"),
    QT_TRANSLATE_NOOP("Places", "Subject header"),
    QT_TRANSLATE_NOOP("Places", "From header"),
    QT_TRANSLATE_NOOP("Places", "Date header"),
    QT_TRANSLATE_NOOP("Places", "file name"),
    QT_TRANSLATE_NOOP("Places", "feed entry"),
    QT_TRANSLATE_NOOP("Places", "head of the saved page"),
    QT_TRANSLATE_NOOP("Places", "foot of page"),
    QT_TRANSLATE_NOOP("Places", "largest text"),
    QT_TRANSLATE_NOOP("Places", "running head"),
    QT_TRANSLATE_NOOP("Places", "recognised in the picture"),
    QT_TRANSLATE_NOOP("Places", "recognised in pictures of pages"),
    QT_TRANSLATE_NOOP("Places", "web archive"),
    QT_TRANSLATE_NOOP("Places", "text"),
)
"""Where the reading of files finds facts, in its own words."""


def fact_names() -> dict[str, str]:
    """Return the names of the facts that are words, as the window says them, in the order in which they are shown."""
    translate = QCoreApplication.translate
    return {
        "title": translate("Article", "Title"),
        "byline": translate("Article", "Byline"),
        "outlet": translate("Article", "Outlet"),
        "published": translate("Article", "Published"),
        "updated": translate("Article", "Updated"),
        "language": translate("Article", "Language"),
        "section": translate("Article", "Section"),
        "agency": translate("Article", "Agency"),
        "dateline": translate("Article", "Dateline"),
        "url": translate("Article", "URL"),
    }


def notice_names() -> dict[str, str]:
    """Return the notices as the window words them, in the order in which they are shown."""
    translate = QCoreApplication.translate
    return {
        "machine_translated": translate("Article", "machine-translated"),
        "ocr": translate("Article", "text read by OCR"),
        "ai_images": translate("Article", "AI images"),
        "sponsored": translate("Article", "sponsored"),
        "opinion": translate("Article", "opinion"),
    }


def place_found(facts: Facts, name: str) -> str:
    """Return in a few words where the fact *name* was found; nothing where it was not."""
    where = facts.found.get(name, "")
    places = {
        ANALYST: QCoreApplication.translate("Article", "set by an analyst"),
        "json-ld": QCoreApplication.translate("Article", "metadata (JSON-LD)"),
        "meta": QCoreApplication.translate("Article", "meta elements"),
        "domain": QCoreApplication.translate("Article", "domain of the address"),
        "guess": QCoreApplication.translate("Article", "a guess from the layout"),
        "guess: when the file was made": QCoreApplication.translate("Article", "a guess: when the file was made"),
    }
    if where.startswith(_COLUMN):
        return QCoreApplication.translate("Places", "column {name}").format(name=where.removeprefix(_COLUMN))
    return places.get(where) or QCoreApplication.translate("Places", where)


def doubt_in_words(facts: Facts, name: str) -> str:
    """Say why the fact *name* is uncertain; nothing where it is not."""
    doubt = facts.doubts.get(name, "")
    return QCoreApplication.translate("Article", "Uncertain: {why}").format(why=translated(doubt)) if doubt else ""


def heading_of(article: Article) -> ArticleHeading:
    """Return the lines above an article's text: where and when it was published, how long it is, title, byline."""
    facts = article.facts
    minutes = max(1, math.ceil(article.words / _WORDS_PER_MINUTE))
    names = notice_names()
    meta = [
        facts.outlet,
        publication_day(facts, long=True),
        QCoreApplication.translate("Article", "{} min read").format(minutes),
        *(names[name] for name in facts.notices),
    ]
    byline = QCoreApplication.translate("Article", "By {}").format(facts.byline) if facts.byline else ""
    return ArticleHeading(dotted(meta), facts.title, byline, facts.language)


def quoted_with_source(quote: str, article: Article) -> str:
    """Return *quote* word for word, with outlet, byline, title and date behind it.

    Quotation marks and date are those of the window's language, in which its analyst writes: not the article's.
    """
    facts = article.facts
    title = quoted(facts.title) if facts.title else ""
    source = [facts.outlet, facts.byline, title, shown_date(facts.published, long=True)]
    return f"{quoted(quote)} ({', '.join(part for part in source if part)})"
