"""Titles of web pages, without the name of the site that many pages add to them."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from workbench.importing.blocks import extent

_PARTING = re.compile(
    r"\s+(?:[|｜–—·•»«:]|::|-|/|<|>)+\s+|\s*[|｜]\s*|_(?=[\u3400-\u9fff])|-(?=[\u3400-\u9fff]{2,8}(?:网|報|报|社|新闻)?$)"
    r"|\s*：(?=[^：]{2,12}$)"
)

_TELLING = 10
"""Characters from which on a heading is more than a word that stands in many titles."""
_LONGEST_LABEL = 30
_SITE_FIRST = re.compile(r"([^\W\d_a-z][^:|]{1,20}\s[^:|]{1,20}?)\s*[:|]\s+")
"""The name of a site, in several words, before the title of a page."""
_SITE_LAST = re.compile(r".{25,}\s[|–—-]\s((?:[^\W\d_a-z][^\s|–—]{1,20}\s?){1,4})")
_ALIKE = 0.3
"""Share of three letters in a row that two names of one story have in common at least."""
_HEADLINE = 30
"""Characters from which on a heading is no name of a site or a section."""
_LONGEST_SITE = 3
"""Times the length of an outlet's name that a part of a title has at most that speaks of the outlet and no more."""
_CUT = 95
"""Characters from which on a title may have been cut off: search engines read no more than 110."""


def clean_title(title: str, outlet: str, domain: str, headings: Sequence[str]) -> str:
    """Return *title* on one line without the parts at its ends that name the outlet, its domain or a section.

    A part is taken off where it names the outlet or the domain's name, or where a heading of the page is what remains.
    """
    title = " ".join(html.unescape(title).split())
    others = [heading for heading in headings if heading and heading != title]
    whole = next((one for one in others if _parts_off(title, one) or _is_under_label(title, one)), "")
    if whole:
        return whole
    marks = list(_PARTING.finditer(title))
    for mark in reversed(marks):
        if _names(title[mark.end() :], outlet, domain):
            return clean_title(title[: mark.start()], outlet, domain, ())
    if marks and _names(title[: marks[0].start()], outlet, domain):
        return title[marks[0].end() :]
    return title


def alike(name: str, other: str) -> bool:
    """Say whether two names may be of one story: they share a good part of their letters, three by three."""
    ours, theirs = _triples(name), _triples(other)
    return bool(ours and theirs) and len(ours & theirs) >= _ALIKE * min(len(ours), len(theirs))


def _triples(name: str) -> set[str]:
    letters = "".join(character for character in name.casefold() if character.isalnum())
    return {letters[at : at + 3] for at in range(len(letters) - 2)} or {letters}


def shown_title(headings: Sequence[str], page_title: str) -> tuple[str, str]:
    """Return the title of a page that states none in metadata, and where it was found.

    That is the heading of which the *page_title* speaks too, or else the first one; a short one, which names the site or
    a section, goes behind a page title that says more.
    """
    called = next((heading for heading in headings if alike(heading, page_title)), "")
    first = called or next(iter(headings), "")
    if not first or (not called and extent(first) <= _HEADLINE < extent(page_title)):
        return page_title, "page title"
    return first, "heading"


def completed(title: str, others: Sequence[str], page_title: str) -> str:
    """Return *title*, or the one of *others* that begins with it and goes on, where it was cut off.

    That is so of a long one, and of one that the *page_title* continues in the same words: a quotation mark ended it.
    """
    start = title.rstrip(" .…")
    longer = (one for one in others if len(one) > len(title) and one.startswith(start))
    return next((one for one in longer if len(title) >= _CUT or page_title.startswith(one)), title)


def outlet_in_title(title: str, headings: Sequence[str]) -> str:
    """Return the last part of a page's *title* where a heading of the page is the part before it."""
    for heading in headings:
        rest = title[title.find(heading) :] if heading in title else ""
        if heading and _parts_off(rest, heading):
            return _PARTING.split(rest[len(heading) :])[-1].strip()
        label = _SITE_FIRST.fullmatch(title.removesuffix(heading)) if title.endswith(heading) else None
        if label and len(heading) > _TELLING:
            return label[1]
    return ""


def outlet_behind(title: str) -> str:
    """Return the few words in capitals behind the last dash or bar of a page's *title*: a guess."""
    site = _SITE_LAST.fullmatch(title)
    return site[1] if site else ""


def _is_under_label(title: str, heading: str) -> bool:
    """Say whether *title* is *heading* behind the name of a section: "Opinion | …"."""
    label = title.removesuffix(heading)
    return (
        len(heading) > _TELLING
        and len(label) <= _LONGEST_LABEL
        and bool(re.fullmatch(r"[^|｜:：]{2,}\s*[|｜:：]\s*", label))
    )


def _parts_off(title: str, heading: str) -> bool:
    return len(heading) > _TELLING and title.startswith(heading) and bool(_PARTING.match(title, len(heading)))


def _names(part: str, outlet: str, domain: str) -> bool:
    said = _letters(part)
    site = _letters(domain.split(".")[-2]) if domain.count(".") else ""
    known = [name for name in (_letters(outlet), site, _letters(domain)) if len(name) > 1]
    return bool(said) and any(
        said == name
        or (len(name) > 3 and len(said) <= _LONGEST_SITE * len(name) and name in said)
        or (len(said) > 3 and said in name)
        for name in known
    )


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum()).removeprefix("the")
