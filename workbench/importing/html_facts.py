"""Decides an article's facts from a web page: JSON-LD first, then meta elements, then what the page shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

from workbench.domain.articles import Facts
from workbench.importing.blocks import one_line
from workbench.importing.credits import agency_named
from workbench.importing.dates import from_metadata
from workbench.importing.html_bylines import signed
from workbench.importing.html_page import Page, is_aside, page_of
from workbench.importing.kinds import kinds_in_title, says_opinion, says_sponsored
from workbench.importing.notices import says_ai_picture, says_machine_translated, speaks_of_translation
from workbench.importing.text_facts import without_outlet
from workbench.importing.titles import clean_title, completed, outlet_behind, outlet_in_title, shown_title
from workbench.importing.urls import clean_url, domain_of
from workbench.sentences import Sentence

_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile.{0,4000}?saved date:\s*([^\n]{8,60})", re.DOTALL)
_SAVED = re.compile(
    r"<!--\s*(?:Page saved with SingleFile\s+url:|saved from url=\(\d+\))\s*(https?://\S+)", re.IGNORECASE
)
_DAY_IN_ADDRESS = re.compile(r"[/_-]((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=\D|$)")
_PARTED = re.compile(r"\s+[|–—]\s+")
_NO_OUTLET = re.compile(
    r"blogger|wordpress(?:\.com)?|medium|home(?:page)?|hosted|news|website|u\.s\.|wix\.com|index", re.IGNORECASE
)
"""What software, not people, calls a site."""
_CAPTIONS = (
    "//figcaption | //*[contains(@class, 'caption') or contains(@class, 'credit') or contains(@class, 'legende')]"
)
_NOTICE_CLASS = re.compile("translat|notice|disclaim|caption|note", re.IGNORECASE)
_CRUMBS = "//*[contains(@class, 'breadcrumb') or contains(@class, 'location') or contains(@aria-label, 'readcrumb')]//a"
_HOME = re.compile(
    r"home|homepage|start(?:seite)?|accueil|inicio|portada|início|главная|главное|首页|首頁|トップ|ホーム|홈|الرئيسية|anasayfa|strona główna|news|all|front page|posts?|articles?|latest(?: news)?|top(?: stories)?|uncategori[sz]ed|allgemein|\S+\.[a-z]{2,4}",
    re.IGNORECASE,
)
_LONGEST_SECTION = 50

_Found = Iterator[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class PageFacts:
    """Hold a page's facts, its text as JSON-LD states it, and the language that it states."""

    facts: Facts
    body: str
    language: str


def facts_of(tree: Any, source: str, saved: datetime | None = None) -> PageFacts:
    """Return the facts of the page *tree*, parsed from *source*, which was *saved* at a time, if that is known.

    Its language is only stated here, not decided.
    """
    page = page_of(tree, saved)
    url, where = next(_addresses(page, source), ("", ""))
    facts = Facts().with_fact("url", url, where) if url else Facts()
    for name, candidates in (
        ("outlet", _outlets(page, url)),
        ("published", _published(page, url)),
        ("updated", _updated(page)),
        ("byline", _bylines(page, url)),
        ("agency", _agencies(page, url)),
        ("section", _sections(page)),
    ):
        value, where = next((pair for pair in candidates if pair[0]), ("", ""))
        doubt = page.doubt(name, value) if where == "page text" else ""
        if where == "address":
            doubt = Sentence("The page shows no date; {day} is the day in its address", day=value)
        facts = facts.with_fact(name, value, where, doubt=doubt) if value else facts
    for name, where in _notices(page, source):
        facts = facts.with_fact(name, True, where)
    for said in page.shown:
        for name, doubt in said.doubts.items():
            facts = facts.with_doubt(name, doubt)
    language = page.stated.get("language") or tree.get("lang") or next(page.metas("language"), ("", ""))[0]
    return PageFacts(_with_title(facts, page), page.stated.get("body", ""), language)


def saved_when(source: str) -> datetime | None:
    """Return when SingleFile saved the page, as the note in its *source* says."""
    noted = _SINGLE_FILE.search(source[:5000])
    try:
        return datetime.strptime(noted[1].split(" (")[0].strip(), "%a %b %d %Y %H:%M:%S GMT%z") if noted else None
    except ValueError:
        return None


def guessed(facts: Facts, tree: Any) -> Facts:
    """Return *facts* with gaps in title and date filled by trafilatura, each marked as a guess.

    A date that the page states but that could mean two days stays open: trafilatura would pick one of them. A byline is
    not guessed: that would name the site, or whoever stands in a box on the page.
    """
    if facts.title and (facts.published or "published" in facts.doubts):
        return facts
    import trafilatura  # noqa: PLC0415 - a third of a second to load, and only workers that meet HTML need it

    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):  # was read; a guess would take a film's date
        script.drop_tree()
    found = trafilatura.extract_metadata(tree, date_config={"extensive_search": False, "original_date": True})
    guesses = {
        "title": found.title or "",
        "published": "" if "published" in facts.doubts else from_metadata(found.date or ""),
    }
    for name, value in guesses.items():
        if value and not getattr(facts, name):
            facts = facts.with_fact(name, value, "guess")
    return facts


def _addresses(page: Page, source: str) -> _Found:
    saved = _SAVED.search(source[:5000])
    candidates = [(link, "canonical link") for link in page.tree.xpath("//link[@rel='canonical']/@href")]
    candidates += [*page.metas("url"), (page.stated.get("url", ""), "json-ld")]
    candidates += [(saved.group(1), "saved page")] if saved else []
    cleaned = [(clean_url(value), where) for value, where in candidates if clean_url(value)]
    # Some sites name their front page as the canonical address of every story.
    yield from (pair for pair in cleaned if not re.fullmatch(r"https?://[^/]+/", pair[0]))
    yield from cleaned


def _outlets(page: Page, url: str) -> _Found:
    """Yield names of the outlet; an agency is credited on many sites, and the outlet only on its own."""
    named = [(page.stated.get("outlet", ""), "json-ld"), *page.metas("outlet"), *page.lines("outlet")]
    for stated, where in named:
        name = _PARTED.split(stated)[0]
        if not clean_url(name) and name[:1] != "@" and not _NO_OUTLET.fullmatch(name) and not _is_guest(name, url):
            yield name, where
    yield outlet_in_title(page.title, page.headings), "page title"
    yield domain_of(url), "domain"
    yield outlet_behind(page.title), "page title"


def _is_guest(name: str, url: str) -> bool:
    """Say whether *name* is that of an agency, and the site is not its own."""
    agency = agency_named(name)
    return bool(agency and url) and agency.casefold().replace(" ", "") not in domain_of(url)


def _agencies(page: Page, url: str) -> _Found:
    credited = [(page.stated.get("outlet", ""), "json-ld"), (page.stated.get("agency", ""), "json-ld")]
    credited += [*page.metas("outlet"), *page.metas("byline"), *page.lines("outlet")]
    yield from ((agency_named(name), where) for name, where in credited if _is_guest(name, url))


def _published(page: Page, url: str) -> _Found:
    yield page.stated.get("published", ""), "json-ld"
    yield from ((from_metadata(value), where) for value, where in page.metas("published"))
    for element in [time for time in page.tree.xpath("//time[@datetime]") if not is_aside(time)][:3]:
        yield from_metadata(element.get("datetime")), "time element"
    yield from page.lines("published")
    day = _DAY_IN_ADDRESS.search(url)
    yield from_metadata(f"{day[1]}-{day[3]}-{day[4]}") if day else "", "address"


def _updated(page: Page) -> _Found:
    yield page.stated.get("updated", ""), "json-ld"
    yield from ((from_metadata(value), where) for value, where in page.metas("updated"))
    yield from page.lines("updated")


def _bylines(page: Page, url: str) -> _Found:
    outlet, _ = next((pair for pair in _outlets(page, url) if pair[0]), ("", ""))
    named = page.stated.get("outlet") or next(page.metas("outlet"), ("", ""))[0]
    return ((without_outlet(byline, outlet, domain_of(url)), where) for byline, where in signed(page, named))


def _sections(page: Page) -> _Found:
    stated = [(page.stated.get("section", ""), "json-ld"), *page.metas("section")]
    for words, where in chain(stated, _crumbs(page)):
        name = re.split(r"\s*[,;/>|]\s*|\s-\s", words)[0].strip()
        if name and len(name) <= _LONGEST_SECTION and not _HOME.fullmatch(name) and name not in page.headings:
            yield name, where


def _crumbs(page: Page) -> _Found:
    crumbs = [one_line(link.text_content()) for link in page.tree.xpath(_CRUMBS)[:8]]
    yield from ((crumb, "breadcrumbs") for crumb in reversed(crumbs))


def _notices(page: Page, source: str) -> Iterator[tuple[str, str]]:
    if _is_translated(page.tree, source):
        yield "machine_translated", "notice line"
    if any(says_ai_picture(one_line(caption.text_content())) for caption in page.tree.xpath(_CAPTIONS)[:40]):
        yield "ai_images", "caption"
    for name, says in (("opinion", says_opinion), ("sponsored", says_sponsored)):
        if name in page.stated:
            yield name, "json-ld"
        elif any(says(line) for line in page.around):
            yield name, "line at the title"
        elif any(name in kinds_in_title(title) for title in (page.title, *(value for value, _ in page.metas("title")))):
            yield name, "title"


def _with_title(facts: Facts, page: Page) -> Facts:
    domain = domain_of(facts.url)
    cleaned = [
        (clean_title(value, facts.outlet, domain, page.headings), where)
        for value, where in [(page.stated.get("title", ""), "json-ld"), *page.metas("title")]
        if value
    ]
    page_title = clean_title(page.title, facts.outlet, domain, page.headings)
    shown, where = shown_title([clean_title(one, facts.outlet, domain, ()) for one in page.headings], page_title)
    cleaned += [pair for pair in ((shown, where), (page_title, "page title")) if pair[0]]
    whole = [(value, where) for value, where in cleaned if not value.endswith(("…", "..."))]
    # What the page shows and calls itself, or shares, is its title; another was written for search engines.
    elsewhere = {value for value, where in whole if where in {"meta", "page title"}}
    agreed = [pair for pair in whole if pair[1] == "heading" and pair[0] in elsewhere]
    if not cleaned:
        return facts
    title, where = (agreed or whole or cleaned)[0]
    return facts.with_fact("title", completed(title, page.headings, page_title), where)


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
