"""Reads the front matter of Markdown notes: ``key: value`` lines between two ``---`` lines, and nothing more of YAML."""

from __future__ import annotations

import re

from workbench.domain.articles import Facts
from workbench.importing.dates import doubt_about, from_metadata
from workbench.importing.people import names_in
from workbench.importing.urls import clean_url

_KEYS = {
    "title": ("title", "headline"),
    "byline": ("author", "authors", "byline", "creator"),
    "outlet": ("site", "outlet", "publisher", "publication", "site_name", "sitename", "source", "newspaper"),
    "published": ("published", "date", "date_published", "publish_date", "published_at", "created"),
    "updated": ("updated", "modified", "lastmod", "date_modified", "updated_at"),
    "url": ("url", "link", "canonical", "canonical_url", "source_url", "permalink", "source"),
    "language": ("lang", "language"),
    "machine_translated": ("machine_translated", "machine-translated"),
}
_LINE = re.compile(r"([A-Za-z][\w -]*?)\s*:(?:\s+(.*)|\s*)$")


def cut(text: str) -> tuple[dict[str, list[str]], str]:
    """Cut the front matter off *text*: its values by lower-case key, and the rest. Without any, the rest is all."""
    lines = text.split("\n")
    if not lines or lines[0].strip() != "---":
        return {}, text
    end = next((index for index, line in enumerate(lines[1:80], start=1) if line.strip() in {"---", "..."}), 0)
    if not end:
        return {}, text
    values: dict[str, list[str]] = {}
    key = ""
    for line in lines[1:end]:
        match = _LINE.match(line)
        if match:
            key = match[1].lower().replace(" ", "_")
            values[key] = _values(match[2] or "")
        elif key and line.strip().startswith("- "):
            values[key] += _values(line.strip()[2:])
    return values, "\n".join(lines[end + 1 :])


def facts_of(values: dict[str, list[str]]) -> Facts:
    """Return the facts among front matter *values*, with a doubt about a date that can be read in two ways."""
    facts = Facts()
    for fact, keys in _KEYS.items():
        stated = [value for key in keys for value in values.get(key, [])]
        read = _read(fact, stated)
        if read:
            facts = facts.with_fact(fact, read, "front matter")
        elif stated and fact in {"published", "updated"} and (doubt := doubt_about(stated[0])):
            facts = facts.with_doubt(fact, doubt)
    return facts


def _read(fact: str, stated: list[str]) -> str | bool:
    if fact == "byline":
        return ", ".join(name for value in stated for name in names_in(value) or _single(value))
    if fact == "machine_translated":
        return any(value.lower() in {"true", "yes"} for value in stated)
    if fact == "url":
        return next(filter(None, map(clean_url, stated)), "")
    if fact == "outlet":
        return next((value for value in stated if not clean_url(value)), "")
    if fact == "language":
        return stated[0].lower()[:2] if stated and re.match(r"[A-Za-z]{2}(?:[-_]|$)", stated[0]) else ""
    if fact == "title":
        return stated[0] if stated else ""
    return next(filter(None, map(from_metadata, stated)), "")


def _single(value: str) -> tuple[str, ...]:
    """Return a one-word name as it stands: a key says already that it is an author."""
    return (value,) if re.fullmatch(r"[^\W\d_]{2,30}", value) else ()


def _values(text: str) -> list[str]:
    text = text.strip()
    listed = (
        text[1:-1].split(",") if text.startswith("[") and text.endswith("]") and not text.startswith("[[") else [text]
    )
    cleaned = (re.sub(r"^\[\[|\]\]$", "", part.strip().strip("\"'")) for part in listed)
    return [part for part in cleaned if part]
