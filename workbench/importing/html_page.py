"""What a web page says of itself, before it is decided what to believe: JSON-LD, meta elements, headings, lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import accumulate, chain, islice, takewhile
from typing import Any

from workbench.importing.blocks import extent, one_line
from workbench.importing.dates import find_dates
from workbench.importing.json_ld import article_in
from workbench.importing.text_facts import LineFacts, read_line
from workbench.importing.titles import alike

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
_MARKED = f"*[{' or '.join(f'@{name}' for name in _MARKS)}]"
_LINES = re.compile(r"date|time|publish|posted|byline|datum|fecha|\bdata\b|info|meta|source|출처|来源", re.IGNORECASE)
_NO_LINE = {"html", "body", "main", "article", "head", "script", "style", "meta", "link"}
_AROUND = {"nav", "footer", "aside", "form", "blockquote"}
_OTHER_TITLE = 25
"""Characters of a link that is the title of another story, beside its date in a list."""
_OTHER_STORIES = re.compile("comment|related|recommend|most-?read|trending|popular|teaser", re.IGNORECASE)
_TELLING = 10
"""Characters from which on a line with which the page's title begins is the article's."""
_LAST_FIRST = {"citation_author", "dc.creator", "dcterms.creator"}
"""Meta elements that write people as libraries do: family name first."""
_PARAGRAPH = 100
"""Characters of a paragraph of the story, behind which an ``h1`` on a page without title is that of a section."""
_LONGEST = 160
"""Characters of a line of facts."""
_TITLE_BOX = 600
"""Characters of a container of the main heading that may still hold no story, only labels."""


Marked = tuple[list[Any], list[Any]]
"""The elements of a page with a class or another mark, in order: those from the main heading on, and those above it."""


@dataclass(frozen=True, slots=True)
class Page:
    """Hold what a page says: JSON-LD by fact, meta values by name, its title and headings, and lines shown.

    *around* are the lines that stand with the main heading, *shown* what lines that look like facts say.
    """

    tree: Any
    stated: dict[str, str]
    meta: dict[str, list[str]]
    title: str
    marked: Marked
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
    own = tree.xpath("//h1" if title else f"//h1[not(preceding::p[string-length() > {_PARAGRAPH}])]")
    headings = [line for line in (one_line(heading.text_content()) for heading in own[:5]) if line]
    main = _main_heading(tree, title)
    if main is not None and main.tag != "h1":
        headings.append(one_line("".join(main.itertext())))
    scripts = [script.text_content() for script in tree.xpath("//script[contains(@type, 'ld+json')]")]
    names = [title, *headings, *meta.get("og:title", ())]
    marked = _marked_around(tree, main)
    shown = [read_line(line, saved) for _, line in marked_lines(marked, _LINES, 40)]
    around = _lines_around(main)
    shown += [said for said in (read_line(line, saved) for line in around if _is_dated(line)) if said.values]
    stated = article_in(scripts, [name for name in names if name])
    return Page(tree, stated, meta, title, marked, headings, around, shown)


def _main_heading(tree: Any, title: str) -> Any:
    """Return the element that shows the page's *title* above the story, ``None`` where there is none.

    That is the first ``h1`` that is like the title, else an element with which the title begins, as pages without
    headings have it, else the first ``h1``.
    """
    headings = tree.xpath("//h1[normalize-space()]")
    lines = ((one, one_line("".join(one.itertext()))) for one in headings)
    # Behind the title stands the name of the site, of which a heading at the top of the page may speak too.
    called = next((one for one, line in lines if alike(line, title[: 2 * len(line)])), None)
    if called is None:
        # A link with the words of the title may lead to the story from elsewhere.
        unlinked = ((one, one_line(one.text or "")) for one in tree.xpath("//body//*[not(ancestor-or-self::a)]"))
        lower = ((one, one_line("".join(one.itertext()))) for one in tree.xpath("//h2 | //h3 | //h4"))
        called = next((one for one, line in chain(unlinked, lower) if _begins(title, line)), None)
    return called if called is not None else next(iter(headings), None)


def _begins(title: str, line: str) -> bool:
    return extent(line) > _TELLING and title.startswith(line) and 2 * len(line) >= len(title)


def _is_dated(line: str) -> bool:
    """Say whether *line* begins with a date and a time, whatever it goes on to say."""
    return any(date.start == 0 and "T" in date.value for date in find_dates(line)[:1])


def marked_lines(marked: Marked, marks: re.Pattern[str], most: int) -> list[tuple[Any, str]]:
    """Return the elements with *marks* that are short enough to be lines of facts, and their lines, *most* at either side.

    Those below the main heading come first: what stands above it may be the day's date in the masthead.
    """
    return [pair for side in marked for pair in islice(_marked(side, marks), most)]


def _marked_around(tree: Any, heading: Any) -> Marked:
    elements = tree.xpath(f"//{_MARKED}")
    counts = f"count(ancestor::{_MARKED}) + count(preceding::{_MARKED})"
    above = 0 if heading is None else int(heading.xpath(counts))
    return elements[above:], elements[:above]


def _marked(elements: list[Any], marks: re.Pattern[str]) -> Iterator[tuple[Any, str]]:
    is_marked = cache(marks.search)  # the same few classes come again and again
    for element in elements:
        if any(is_marked(value) for name, value in element.items() if name in _MARKS) and (line := _line_of(element)):
            yield element, line


def _lines_around(heading: Any) -> list[str]:
    """Return the short lines that stand in one container with the main *heading*, or right below that: kicker, date."""
    if heading is None:
        return []
    box = heading
    for ancestor in list(heading.iterancestors())[:4]:
        if ancestor.tag in _NO_LINE or _is_longer(ancestor, _TITLE_BOX):
            break
        box = ancestor
    below = takewhile(lambda sibling: not _is_longer(sibling, _LONGEST), islice(box.itersiblings("*"), 3))
    elements = (element for one in (box, *below) for element in one.iter("*") if len(element) < 2)
    lines = (one_line("".join(element.itertext())) for element in elements if not is_aside(element))
    return [line for line in dict.fromkeys(lines) if line]


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
    is_entry = item is not None and not _is_longer(item, _TITLE_BOX)
    links = [] if not is_entry else [link for link in item.iter("a") if element not in link.iterdescendants()]
    return any(len("".join(link.itertext())) > _OTHER_TITLE and link not in element.iterdescendants() for link in links)


def _line_of(element: Any) -> str:
    if element.tag in _NO_LINE or len(element) >= 20 or is_aside(element):
        return ""
    line = one_line(" ".join(element.itertext()))
    return line if 2 <= len(line) <= _LONGEST else ""


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
