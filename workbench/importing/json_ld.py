"""Reads the facts that a page states for search engines as JSON-LD (schema.org)."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from workbench.importing.credits import agency_named
from workbench.importing.dates import from_metadata
from workbench.importing.people import is_name, names_in
from workbench.importing.titles import alike
from workbench.importing.urls import clean_url

_Node = dict[str, Any]
_ARTICLE = re.compile(
    r"Article$|^BlogPosting$|^LiveBlogPosting$|^Report$|^SocialMediaPosting$|^DiscussionForumPosting$"
)
_PAGE = re.compile(r"^WebPage$|^ItemPage$|^VideoObject$|^PodcastEpisode$")
_OPINION = re.compile(r"^OpinionNewsArticle$|^Review(?:NewsArticle)?$")
_PAID = re.compile(r"^AdvertiserContentArticle$")
_ORGANISATION = re.compile(r"Organization$|^Corporation$|^WebSite$|^Brand$")
_LONGEST_CRUMB = 30
_DEEPEST = 12
_FIELD = r'"{}"\s*:\s*"((?:[^"\\]|\\.){{1,2000}})"'


def article_in(scripts: list[str], titles: Sequence[str]) -> dict[str, str]:
    """Return what JSON-LD *scripts* say of the article that the page calls by one of *titles*.

    Keys are the names of facts, and ``body`` for the text; what is not stated is missing. Broken JSON is searched for
    the plainest fields. Of several articles the one that is called as the page is taken; a film or a page is taken only
    where it is called so.
    """
    nodes: list[_Node] = []
    for script in scripts:
        parsed = _parsed(script)
        nodes.extend(_nodes(parsed, 0) if parsed is not None else _salvaged(script))
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    articles = [node for node in nodes if _is_a(node, _ARTICLE)] or [
        node for node in nodes if _is_a(node, _PAGE) and _is_called(node, titles)
    ]
    if not articles:
        return {}
    best = max(
        articles,
        key=lambda node: (
            len(articles) > 1 and _is_called(node, titles),
            sum(key in node for key in ("headline", "datePublished", "author", "articleBody")),
            _length(node),
        ),
    )
    stated = _facts(best, by_id)
    if "outlet" not in stated:
        stated["outlet"] = next(
            (
                _text(node.get("name"))
                for node in nodes
                if _is_a(node, re.compile("^(?:NewsMediaOrganization|WebSite)$"))
            ),
            "",
        )
    stated["section"] = stated["section"] or _last_crumb(nodes)
    return {name: value for name, value in stated.items() if value}


def _is_called(node: _Node, titles: Sequence[str]) -> bool:
    name = _text(node.get("headline")) or _text(node.get("name"))
    return bool(name) and any(alike(name, title) for title in titles)


def _last_crumb(nodes: list[_Node]) -> str:
    """Return the name of the last section above the page in a list of breadcrumbs: not the first, which is the site."""
    for node in nodes:
        items = node.get("itemListElement")
        if _is_a(node, re.compile("^BreadcrumbList$")) and isinstance(items, list):
            names = [_text(one.get("name")) or _text(one.get("item")) for one in items if isinstance(one, dict)]
            sections = [name for name in names[1:] if name and len(name) <= _LONGEST_CRUMB]
            return sections[0] if sections else ""
    return ""


def _parsed(script: str) -> Any:
    cleaned = (
        re.sub(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*$", "", script.strip())
        .strip()
        .rstrip(";")
    )
    for attempt in (cleaned, re.sub(r",(\s*[}\]])", r"\1", re.sub(r"[\x00-\x1f]+", " ", cleaned))):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(value: Any, depth: int) -> Iterator[_Node]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key, item in value.items():
            if isinstance(item, dict | list) and key not in {
                "itemListElement",
                "comment",
                "hasPart",
                "citation",
                "isBasedOn",
                "mentions",
                "liveBlogUpdate",
            }:
                yield from _nodes(item, depth + 1)


def _salvaged(script: str) -> list[_Node]:
    node: _Node = {"@type": "Article"}
    for key in ("headline", "datePublished", "dateModified", "articleBody"):
        match = re.search(_FIELD.format(key), script, re.DOTALL)
        if match:
            node[key] = re.sub(r"\\(.)", lambda escaped: {"n": "\n", "t": " "}.get(escaped[1], escaped[1]), match[1])
    author = re.search(
        r'"author"\s*:\s*[\[{\s]*(?:"@type"\s*:\s*"Person"\s*,\s*)?"name"\s*:\s*"([^"\\]{1,100})"', script
    )
    if author:
        node["author"] = {"@type": "Person", "name": author[1]}
    return [node] if len(node) > 1 else []


def _is_a(node: _Node, kind: re.Pattern[str]) -> bool:
    types = node.get("@type")
    return any(
        isinstance(name, str) and kind.search(name.rsplit("/", 1)[-1])
        for name in (types if isinstance(types, list) else [types])
    )


def _length(node: _Node) -> int:
    return len(_text(node.get("articleBody"))) + len(node)


def _facts(node: _Node, by_id: dict[str, _Node]) -> dict[str, str]:
    publisher = _resolved(node.get("publisher") or node.get("sourceOrganization"), by_id)
    outlet = next(filter(None, map(_text, publisher)), "")
    credited = _resolved(node.get("author") or node.get("creator"), by_id)
    authors = [name for one in credited for name in _people(one, outlet)]
    return {
        "title": _text(node.get("headline")) or _text(node.get("name")),
        "byline": ", ".join(dict.fromkeys(authors)),
        "outlet": outlet,
        "published": _stamp(node, "datePublished", "dateCreated", "uploadDate"),
        "updated": _stamp(node, "dateModified"),
        "url": _address(node),
        "language": _text(node.get("inLanguage")),
        "section": _text(node.get("articleSection")),
        "agency": next(filter(agency_named, map(_text, credited)), ""),
        "opinion": "yes" if _is_a(node, _OPINION) else "",
        "sponsored": "yes" if _is_a(node, _PAID) else "",
        "body": _text(node.get("articleBody")),
    }


def _resolved(value: Any, by_id: dict[str, _Node]) -> list[Any]:
    values = value if isinstance(value, list) else [value]
    return [
        by_id.get(one["@id"], one)
        if isinstance(one, dict) and "name" not in one and isinstance(one.get("@id"), str)
        else one
        for one in values
    ]


def _people(author: Any, outlet: str) -> Iterator[str]:
    if isinstance(author, str):
        yield from names_in(_text(author), outlet)
    elif isinstance(author, dict) and not _is_a(author, _ORGANISATION):
        stated = author.get("name")
        for name in map(_text, stated if isinstance(stated, list) else [stated]):
            people = names_in(name, outlet)
            # A page that says "this is a person" is believed for names of one word, which no list of words could tell.
            yield from people or ((name,) if is_name(name) and name.casefold() != outlet.casefold() else ())


def _stamp(node: _Node, *keys: str) -> str:
    return next(filter(None, (from_metadata(_text(node.get(key))) for key in keys)), "")


def _address(node: _Node) -> str:
    main = node.get("mainEntityOfPage")
    stated = [node.get("url"), main.get("@id") if isinstance(main, dict) else main]
    return next(filter(None, (clean_url(_text(value)) for value in stated)), "")


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = next((item for item in value if isinstance(item, str)), "")
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str):
        return ""
    text = html.unescape(html.unescape(value)) if "&" in value else value
    return (
        re.sub(r"[ \t]*</?[A-Za-z][^<>]*>[ \t]*", "\n" if "</p>" in text else " ", text).strip()
        if "<" in text
        else text.strip()
    )
