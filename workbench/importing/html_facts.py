"""Reads an article's facts from a web page: JSON-LD first, then meta elements, then what the page shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from workbench.domain.articles import Facts
from workbench.importing.blocks import one_line
from workbench.importing.dates import from_metadata
from workbench.importing.json_ld import article_in
from workbench.importing.notices import says_machine_translated, speaks_of_translation
from workbench.importing.people import byline_of, names_in
from workbench.importing.text_facts import LineFacts, read_line
from workbench.importing.titles import clean_title, outlet_in_title
from workbench.importing.urls import clean_url, domain_of

_META = {
    "title": "og:title citation_title dc.title dcterms.title twitter:title parsely-title sailthru.title headline title",
    "byline": "article:author author citation_author dc.creator dcterms.creator parsely-author sailthru.author byl cxenseparse:author creator",
    "outlet": "og:site_name citation_journal_title dc.publisher publisher application-name source",
    "published": "article:published_time og:published_time article:published datepublished citation_publication_date citation_date dc.date.issued dcterms.issued dc.date dcterms.date"
    " dcterms.created parsely-pub-date sailthru.date article.published pubdate publishdate publish-date publication_date date_published cxenseparse:recs:publishtime ptime date",
    "updated": "article:modified_time og:updated_time og:modified_time article:modified datemodified dcterms.modified dc.date.modified article.updated lastmod last-modified"
    " revised date_modified",
    "url": "og:url parsely-link twitter:url",
    "language": "og:locale content-language language dc.language",
}
_MARKS = ("class", "id", "rel", "itemprop", "data-testid")
_BYLINES = re.compile("byline|author|reporter|journalist|autor|auteur", re.IGNORECASE)
_LINES = re.compile("date|time|publish|posted|byline|datum|fecha|info|meta|source", re.IGNORECASE)
_NO_LINE = {"html", "body", "main", "article", "head", "script", "style", "meta", "link"}
_AROUND = {"nav", "footer", "aside", "form"}
_OTHER_STORIES = re.compile("comment|related", re.IGNORECASE)
_SAVED = re.compile(
    r"<!--\s*(?:Page saved with SingleFile\s+url:|saved from url=\(\d+\))\s*(https?://\S+)", re.IGNORECASE
)
_PARTED = re.compile(r"\s+[|–—]\s+")
_NOTICE_CLASS = re.compile("translat|notice|disclaim|caption|note", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Page:
    """Hold what a page says: JSON-LD by fact, meta values by name, and lines of facts that it shows."""

    tree: Any
    stated: dict[str, str]
    meta: dict[str, list[str]]
    shown: list[LineFacts]

    def metas(self, fact: str) -> Iterator[tuple[str, str]]:
        return ((value, "meta") for key in _META[fact].split() for value in self.meta.get(key, ()))

    def lines(self, fact: str) -> Iterator[tuple[str, str]]:
        return ((said.values.get(fact, ""), "page text") for said in self.shown)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """Hold a page's facts, its text as JSON-LD states it, the language that it states, and warnings about dates."""

    facts: Facts
    body: str
    language: str
    warnings: tuple[str, ...]


def facts_of(tree: Any, source: str) -> PageFacts:
    """Return the facts of the page *tree*, parsed from *source*. Its language is only stated here, not decided."""
    scripts = [script.text_content() for script in tree.xpath("//script[contains(@type, 'ld+json')]")]
    shown = [read_line(line) for line in _short_texts(tree, _LINES, 40)]
    page = _Page(tree, article_in(scripts), _meta_of(tree), shown)
    url, where = next(_addresses(page, source), ("", ""))
    facts = Facts().with_fact("url", url, where) if url else Facts()
    for name, candidates in (
        ("outlet", _outlets(page, url)),
        ("published", _published(page)),
        ("updated", _updated(page)),
        ("byline", _bylines(page)),
    ):
        value, where = next((pair for pair in candidates if pair[0]), ("", ""))
        facts = facts.with_fact(name, value, where) if value else facts
    facts = _with_title(facts, page)
    if _is_translated(tree, source):
        facts = facts.with_fact("machine_translated", True, "notice line")
    language = page.stated.get("language") or tree.get("lang") or next(page.metas("language"), ("", ""))[0]
    warnings = () if facts.published else tuple(dict.fromkeys(warning for said in shown for warning in said.warnings))
    return PageFacts(facts, page.stated.get("body", ""), language, warnings)


def guessed(facts: Facts, tree: Any, *, without_date: bool) -> Facts:
    """Return *facts* with gaps in title, byline and date filled by trafilatura, each marked as a guess.

    Pass *without_date* where the page states a date that is ambiguous: trafilatura would pick one of its readings.
    """
    if facts.title and facts.published and facts.byline:
        return facts
    import trafilatura  # noqa: PLC0415 - a third of a second to load, and only workers that meet HTML need it

    found = trafilatura.extract_metadata(tree, date_config={"extensive_search": False, "original_date": True})
    guesses = {
        "title": found.title or "",
        "published": "" if without_date else from_metadata(found.date or ""),
        "byline": ", ".join(names_in(found.author or "", facts.outlet)),
    }
    for name, value in guesses.items():
        if value and not getattr(facts, name):
            facts = facts.with_fact(name, value, "guess")
    return facts


def _meta_of(tree: Any) -> dict[str, list[str]]:
    meta: dict[str, list[str]] = {}
    for element in tree.xpath("//meta[@content] | //*[@itemprop][not(self::meta)][@content or @datetime]"):
        key = (
            element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv") or ""
        )
        value = one_line(element.get("content") or element.get("datetime") or "")
        if value:
            meta.setdefault(key.strip().lower(), []).append(value)
    return meta


def _addresses(page: _Page, source: str) -> Iterator[tuple[str, str]]:
    saved = _SAVED.search(source[:5000])
    candidates = [(link, "canonical link") for link in page.tree.xpath("//link[@rel='canonical']/@href")]
    candidates += [*page.metas("url"), (page.stated.get("url", ""), "json-ld")]
    candidates += [(saved.group(1), "saved page")] if saved else []
    cleaned = [(clean_url(value), where) for value, where in candidates if clean_url(value)]
    # Some sites name their front page as the canonical address of every story.
    yield from (pair for pair in cleaned if not re.fullmatch(r"https?://[^/]+/", pair[0]))
    yield from cleaned


def _outlets(page: _Page, url: str) -> Iterator[tuple[str, str]]:
    named = [(page.stated.get("outlet", ""), "json-ld"), *page.metas("outlet"), *page.lines("outlet")]
    yield from ((_PARTED.split(name)[0], where) for name, where in named if not clean_url(name) and name[:1] != "@")
    yield outlet_in_title(_page_title(page.tree), _headings(page.tree)), "page title"
    yield domain_of(url), "domain"


def _published(page: _Page) -> Iterator[tuple[str, str]]:
    yield page.stated.get("published", ""), "json-ld"
    yield from ((from_metadata(value), where) for value, where in page.metas("published"))
    for element in [time for time in page.tree.xpath("//time[@datetime]") if not _is_aside(time)][:3]:
        yield from_metadata(element.get("datetime")), "time element"
    yield from page.lines("published")


def _updated(page: _Page) -> Iterator[tuple[str, str]]:
    yield page.stated.get("updated", ""), "json-ld"
    yield from ((from_metadata(value), where) for value, where in page.metas("updated"))
    yield from page.lines("updated")


def _bylines(page: _Page) -> Iterator[tuple[str, str]]:
    outlet = page.stated.get("outlet") or next(page.metas("outlet"), ("", ""))[0]
    yield page.stated.get("byline", ""), "json-ld"
    people = [name for value, _ in page.metas("byline") for name in names_in(value, outlet)]
    yield ", ".join(dict.fromkeys(people)), "meta"
    for line in _short_texts(page.tree, _BYLINES, 12):
        said = byline_of(line) or read_line(line).values.get("byline") or ", ".join(names_in(line, outlet))
        yield said, "byline element"
    yield from page.lines("byline")


def _with_title(facts: Facts, page: _Page) -> Facts:
    headings, domain = _headings(page.tree), domain_of(facts.url)
    candidates = [(page.stated.get("title", ""), "json-ld"), *page.metas("title")]
    candidates += [*((heading, "heading") for heading in headings[:1]), (_page_title(page.tree), "page title")]
    cleaned = [(clean_title(value, facts.outlet, domain, headings), where) for value, where in candidates if value]
    whole = [(value, where) for value, where in cleaned if not value.endswith(("…", "..."))]
    return facts.with_fact("title", *(whole or cleaned)[0]) if cleaned else facts


def _headings(tree: Any) -> list[str]:
    return [line for line in (one_line(element.text_content()) for element in tree.xpath("//h1")[:5]) if line]


def _page_title(tree: Any) -> str:
    return next((one_line(element.text_content()) for element in tree.xpath("//head/title | //title")), "")


def _short_texts(tree: Any, marks: re.Pattern[str], most: int) -> list[str]:
    """Return the texts of elements with *marks* that are short enough to be lines of facts, *most* at either side.

    Those below the main heading come first: what stands above it may be the day's date in the masthead.
    """
    above: list[str] = []
    below: list[str] = []
    lines = above
    for element in tree.iter("*"):
        if element.tag == "h1":
            lines = below
        if len(lines) < most and any(marks.search(element.get(name) or "") for name in _MARKS):
            line = _line_of(element)
            lines.extend([line] if line else [])
    return below + above


def _line_of(element: Any) -> str:
    if element.tag in _NO_LINE or len(element) >= 20 or _is_aside(element):
        return ""
    line = one_line(" ".join(element.itertext()))
    return line if 2 <= len(line) <= 160 else ""


def _is_aside(element: Any) -> bool:
    """Say whether *element* stands in navigation, comments or the list of other stories."""
    return any(one.tag in _AROUND or _OTHER_STORIES.search(one.get("class") or "") for one in element.iterancestors())


def _is_translated(tree: Any, source: str) -> bool:
    # Chrome's page translation leaves this class on the root element.
    if re.search(r"\btranslated-(?:ltr|rtl)\b", tree.get("class") or ""):
        return True
    if not speaks_of_translation(source):
        return False
    for text in tree.xpath(
        "//body//text()[string-length() < 300][not(ancestor::script or ancestor::style or ancestor::nav or ancestor::a or ancestor::button or ancestor::option)]"
    ):
        parent = text.getparent()
        marked = parent.tag == "figcaption" or bool(_NOTICE_CLASS.search(parent.get("class") or ""))
        if says_machine_translated(one_line(text), near_edge=marked):
            return True
    return False
