"""What a web page says of itself, before it is decided what to believe: JSON-LD, meta elements, headings, lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import accumulate
from typing import Any

from workbench.importing.blocks import one_line
from workbench.importing.json_ld import article_in
from workbench.importing.text_facts import LineFacts, read_line

_META = {
    "title": "og:title citation_title dc.title dcterms.title twitter:title parsely-title sailthru.title headline title",
    "byline": "article:author author citation_author dc.creator dcterms.creator parsely-author sailthru.author og:article:author articleauthor mrf:authors byl cxenseparse:author creator",
    "outlet": "og:site_name citation_journal_title dc.publisher publisher application-name source",
    "published": "article:published_time og:published_time article:published article:published:time datepublished citation_publication_date citation_date dc.date.issued dcterms.issued dc.date dcterms.date"
    " dcterms.created parsely-pub-date sailthru.date article.published pubdate publishdate publish-date publication_date date_published og:article:published_time"
    " og:regdate article:reg_date cxenseparse:recs:publishtime ptime date",
    "updated": "article:modified_time og:updated_time og:modified_time article:modified datemodified dcterms.modified dc.date.modified article.updated lastmod last-modified"
    " og:article:modified_time revised date_modified",
    "url": "og:url parsely-link twitter:url",
    "language": "og:locale content-language language dc.language",
    "section": "article:section og:article:section parsely-section cxenseparse:category articlesection section category",
}
_MARKS = ("class", "id", "rel", "itemprop", "data-testid", "data-component")
_MARKED = f"//*[self::h1 or {' or '.join(f'@{name}' for name in _MARKS)}]"
_LINES = re.compile(r"date|time|publish|posted|byline|datum|fecha|\bdata\b|info|meta|source|출처|来源", re.IGNORECASE)
_NO_LINE = {"html", "body", "main", "article", "head", "script", "style", "meta", "link"}
_AROUND = {"nav", "footer", "aside", "form", "blockquote"}
_OTHER_TITLE = 25
"""Characters of a link that is the title of another story, beside its date in a list."""
_OTHER_STORIES = re.compile("comment|related|recommend|most-?read|trending|popular|teaser", re.IGNORECASE)
_TELLING = 10
"""Characters from which on a lower heading with which the page's title begins is the article's."""
_LAST_FIRST = {"citation_author", "dc.creator", "dcterms.creator"}
"""Meta elements that write people as libraries do: family name first."""
_TITLE_BOX = 600
"""Characters of a container of the main heading that may still hold no story, only labels."""


@dataclass(frozen=True, slots=True)
class Page:
    """Hold what a page says: JSON-LD by fact, meta values by name, its title and headings, and lines shown.

    *around* are the lines that stand with the main heading, *shown* what lines that look like facts say.
    """

    tree: Any
    stated: dict[str, str]
    meta: dict[str, list[str]]
    title: str
    headings: list[str]
    around: list[str]
    shown: list[LineFacts]

    def metas(self, fact: str) -> Iterator[tuple[str, str]]:
        """Yield what meta elements state of a fact, the most trusted first, each with where it was found."""
        return ((value, "meta") for key in _META[fact].split() for value in self.meta.get(key, ()))

    def lines(self, fact: str) -> Iterator[tuple[str, str]]:
        """Yield what the lines shown state of a fact, what is certain first, each with where it was found."""
        said = [(line.values[fact], fact in line.doubts) for line in self.shown if line.values.get(fact)]
        return ((value, "page text") for value, _ in sorted(said, key=lambda pair: pair[1]))

    def doubt(self, fact: str, value: str) -> str:
        """Return why *value*, shown as a fact on the page, is uncertain; nothing where it is not."""
        return next((line.doubts.get(fact, "") for line in self.shown if line.values.get(fact, "") == value), "")


def page_of(tree: Any, saved: datetime | None) -> Page:
    """Gather what the page *tree* says; *saved* is when it was saved, where that is known."""
    meta = _meta_of(tree)
    title = next((one_line(element.text_content()) for element in tree.xpath("//head/title | //title")), "")
    headings = [line for line in (one_line(heading.text_content()) for heading in tree.xpath("//h1")[:5]) if line]
    lower = (one_line(heading.text_content()) for heading in tree.xpath("//h2 | //h3")[:20])
    headings += [line for line in lower if len(line) > _TELLING and title.startswith(line)]
    scripts = [script.text_content() for script in tree.xpath("//script[contains(@type, 'ld+json')]")]
    names = [title, *headings, *meta.get("og:title", ())]
    shown = [read_line(line, saved) for _, line in marked_lines(tree, _LINES, 40)]
    stated = article_in(scripts, [name for name in names if name])
    return Page(tree, stated, meta, title, headings, _lines_around_title(tree), shown)


def marked_lines(tree: Any, marks: re.Pattern[str], most: int) -> list[tuple[Any, str]]:
    """Return the elements with *marks* that are short enough to be lines of facts, and their lines, *most* at either side.

    Those below the main heading come first: what stands above it may be the day's date in the masthead.
    """
    above: list[tuple[Any, str]] = []
    below: list[tuple[Any, str]] = []
    lines = above
    is_marked = cache(marks.search)  # the same few classes come again and again
    for element in tree.xpath(_MARKED):
        if element.tag == "h1":
            lines = below
        if len(lines) < most and any(is_marked(value) for name, value in element.items() if name in _MARKS):
            line = _line_of(element)
            lines.extend([(element, line)] if line else [])
    return below + above


def _lines_around_title(tree: Any) -> list[str]:
    """Return the short lines that stand in one container with the main heading: kicker, label, standfirst."""
    heading = next(iter(tree.xpath("//h1[normalize-space()]")), None)
    if heading is None:
        return []
    box = heading
    for ancestor in list(heading.iterancestors())[:4]:
        if ancestor.tag in _NO_LINE or _is_longer(ancestor, _TITLE_BOX):
            break
        box = ancestor
    texts = (one_line("".join(element.itertext())) for element in box.iter("*") if len(element) < 2)
    return [line for line in dict.fromkeys(texts) if line]


def _is_longer(element: Any, most: int) -> bool:
    """Say whether an element has more than so many characters, reading no further than that."""
    return any(length > most for length in accumulate(len(text) for text in element.itertext()))


def is_aside(element: Any) -> bool:
    """Say whether *element* stands in navigation, comments, a quoted post or the list of other stories.

    The foot of an article is not that of the page: Drupal writes there who signed it, and when.
    """
    around = list(element.iterancestors())
    own = next((index for index, one in enumerate(around) if one.tag == "article"), 0)
    return any(
        (one.tag in _AROUND and not (one.tag == "footer" and index < own))
        or _OTHER_STORIES.search(one.get("class") or "")
        for index, one in enumerate(around)
    ) or _is_listed(element, next((one for one in around if one.tag == "li"), None))


def _is_listed(element: Any, item: Any) -> bool:
    """Say whether *element* stands behind the title of another story in the *item* of a list."""
    links = [] if item is None else [link for link in item.iter("a") if element not in link.iterdescendants()]
    return any(len("".join(link.itertext())) > _OTHER_TITLE and link not in element.iterdescendants() for link in links)


def _line_of(element: Any) -> str:
    if element.tag in _NO_LINE or len(element) >= 20 or is_aside(element):
        return ""
    line = one_line(" ".join(element.itertext()))
    return line if 2 <= len(line) <= 160 else ""


def _meta_of(tree: Any) -> dict[str, list[str]]:
    meta: dict[str, list[str]] = {}
    for element in tree.xpath("//meta[@content] | //*[@itemprop][not(self::meta)][@content or @datetime]"):
        key = (
            element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv") or ""
        )
        value = one_line(element.get("content") or element.get("datetime") or "")
        key = key.strip().lower()
        if key in _LAST_FIRST:
            value = re.sub(r"([^\W\d_][\w'’-]+), ([^\W\d_][\w'’. -]+)", r"\2 \1", value) if ";" not in value else value
        if value:
            meta.setdefault(key, []).append(value)
    return meta
