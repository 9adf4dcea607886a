"""An article's facts as the window words them."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from workbench.desktop.widgets.article_text import ArticleHeading
from workbench.desktop.widgets.shown_date import shown_date
from workbench.domain.articles import Article

_WORDS_PER_MINUTE = 230


def heading_of(article: Article) -> ArticleHeading:
    """Return the lines above an article's text: where and when it was published, how long it is, title, byline."""
    facts = article.facts
    minutes = max(1, math.ceil(article.words / _WORDS_PER_MINUTE))
    meta = [
        facts.outlet,
        shown_date(facts.published, month="MMMM"),
        QCoreApplication.translate("Article", "{} min read").format(minutes),
        QCoreApplication.translate("Article", "machine-translated") if facts.machine_translated else "",
    ]
    byline = QCoreApplication.translate("Article", "By {}").format(facts.byline) if facts.byline else ""
    return ArticleHeading("  ·  ".join(part for part in meta if part), facts.title, byline)


def quoted_with_source(quote: str, article: Article) -> str:
    """Return *quote* in quotation marks, with outlet, byline, title and date behind it."""
    facts = article.facts
    title = f"“{facts.title}”" if facts.title else ""
    source = [facts.outlet, facts.byline, title, shown_date(facts.published, month="MMMM")]
    return f"“{quote}” ({', '.join(part for part in source if part)})"
