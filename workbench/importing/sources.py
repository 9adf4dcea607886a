"""Adds to what was read of a page what the file around it knows: the address, and other facts that it states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from workbench.domain.articles import Extracted, Facts
from workbench.importing.blocks import one_line
from workbench.importing.urls import clean_url


def with_source(extracted: Extracted, *, url: str, where: str, title: str = "") -> Extracted:
    """Return *extracted* with the address of its page, and with *title* where it has none but its file's name."""
    facts = extracted.facts
    address = clean_url(url)
    if address and not facts.url:
        facts = facts.with_fact("url", address, where)
    if title and facts.found.get("title") == "file name":
        facts = facts.with_fact("title", one_line(title), where)
    return replace(extracted, facts=facts)


def with_stated(extracted: Extracted, stated: Facts) -> Extracted:
    """Return *extracted* with the facts that a list states of it, which go before those that the text suggests."""
    facts = extracted.facts
    for name, where in stated.found.items():
        facts = facts.with_fact(name, getattr(stated, name), where)
    for name, doubt in stated.doubts.items():
        facts = facts.with_doubt(name, doubt)
    return replace(extracted, facts=facts)


def facts_stated(values: Mapping[str, str], where: Mapping[str, str]) -> Facts:
    """Return *values* by fact as facts, leaving out what is empty; *where* says by fact where each was found."""
    facts = Facts()
    for name, value in values.items():
        facts = facts.with_fact(name, value, where[name]) if value else facts
    return facts
