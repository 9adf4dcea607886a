"""Names with their rules in one line of text, for formats that have no room for rules: ``OSE [only in this case; since 2024]``."""

from __future__ import annotations

import re
from dataclasses import replace

from workbench.domain.codebook import Alias, Tag

_CASE, _ANY_CASE, _NOT_FOUND = "only in this case", "any case", "not suggested"
_RULES = re.compile(
    rf"(?P<name>.*) \[(?P<rules>(?:{_CASE}|{_ANY_CASE}|{_NOT_FOUND}|since [\d-]+|until [\d-]+)"
    rf"(?:; (?:{_CASE}|{_NOT_FOUND}|since [\d-]+|until [\d-]+))*)\]",
    re.DOTALL,
)


def written_names(tag: Tag) -> list[str]:
    """Return a tag's own name, where it has rules, and its aliases, each with its rules."""
    own = () if tag.own_name == Alias(tag.name) else (tag.own_name,)
    return [written_alias(alias) for alias in (*own, *tag.aliases)]


def written_alias(alias: Alias) -> str:
    """Return a name and, in brackets, its rules where it has any."""
    rules = [
        _CASE if alias.case_sensitive else "",
        f"since {alias.since}" if alias.since else "",
        f"until {alias.until}" if alias.until else "",
        "" if alias.suggested else _NOT_FOUND,
    ]
    given = "; ".join(rule for rule in rules if rule)
    if not given and _RULES.fullmatch(alias.name):
        given = _ANY_CASE  # the name itself ends in what looks like rules
    return f"{alias.name} [{given}]" if given else alias.name


def read_alias(text: str) -> Alias:
    """Return the name and the rules that ``written_alias`` wrote down; text without rules is a name."""
    match = _RULES.fullmatch(text)
    if match is None:
        return Alias(text)
    alias = Alias(match["name"])
    for rule in match["rules"].split("; "):
        if rule.startswith("since "):
            alias = replace(alias, since=rule.removeprefix("since "))
        elif rule.startswith("until "):
            alias = replace(alias, until=rule.removeprefix("until "))
    rules = match["rules"].split("; ")
    return replace(alias, case_sensitive=_CASE in rules, suggested=_NOT_FOUND not in rules)
