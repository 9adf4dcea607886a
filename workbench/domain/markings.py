"""Sharing labels: the Traffic Light Protocol 2.0 (FIRST, August 2022)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from workbench.errors import WorkbenchError
from workbench.sentences import Sentence


class Marking(StrEnum):
    """Name a TLP 2.0 label, least restrictive first. No label at all ("unmarked") is ``None``, not CLEAR."""

    CLEAR = "TLP:CLEAR"
    GREEN = "TLP:GREEN"
    AMBER = "TLP:AMBER"
    AMBER_STRICT = "TLP:AMBER+STRICT"
    RED = "TLP:RED"

    @property
    def level(self) -> int:
        """Return the rank of this label: 0 for CLEAR to 4 for RED."""
        return list(Marking).index(self)

    @property
    def colours(self) -> tuple[str, str]:
        """Return the text and background colour that FIRST prescribes."""
        return _COLOURS[self], "#000000"

    @property
    def meaning(self) -> str:
        """Say in one line who may be told."""
        return _MEANINGS[self]


_LABEL = re.compile(r"\bTLP\s?[:：-]\s?(CLEAR|WHITE|GREEN|AMBER(?:\s?\+\s?STRICT)?|RED)\b", re.IGNORECASE)
_LABELLED = re.compile(rf"\W*{_LABEL.pattern}\W*", re.IGNORECASE)
_HEAD, _TAIL = 6, 3  # lines of a text among which its label stands
_COLOURS = {
    Marking.CLEAR: "#FFFFFF",
    Marking.GREEN: "#33FF00",
    Marking.AMBER: "#FFC000",
    Marking.AMBER_STRICT: "#FFC000",
    Marking.RED: "#FF2B2B",
}
_MEANINGS = {
    Marking.CLEAR: Sentence("May be told to anyone."),
    Marking.GREEN: Sentence("For your community; not for public channels."),
    Marking.AMBER: Sentence("For your organization and its clients, where they need to know."),
    Marking.AMBER_STRICT: Sentence("For your organization only."),
    Marking.RED: Sentence("For the named recipients only."),
}


def parse_marking(label: str | None) -> Marking | None:
    """Read a label such as ``TLP:GREEN``, ``green`` or the older ``TLP:WHITE``; nothing or "unmarked" is ``None``.

    Raises WorkbenchError for any other word.
    """
    word = (label or "").strip().upper().removeprefix("TLP:").replace(" ", "").replace("_", "+")
    if word in {"", "UNMARKED", "NONE"}:
        return None
    if word == "WHITE":
        return Marking.CLEAR
    for marking in Marking:
        if marking.value == f"TLP:{word}":
            return marking
    choices = ", ".join(Marking)
    raise WorkbenchError(
        "“{label}” is not a marking; use one of {choices}, or “unmarked”.", label=label, choices=choices
    )


def stated_marking(title: str, text: str) -> Marking | None:
    """Return the most restrictive label in *title* or alone in one of the first and last lines of *text*."""
    lines = [line for line in text.split("\n") if line]
    found = [_LABEL.search(title), *map(_LABELLED.fullmatch, (*lines[:_HEAD], *lines[-_TAIL:]))]
    return highest(parse_marking(match[1]) for match in found if match)


def highest(markings: Iterable[Marking | None]) -> Marking | None:
    """Return the most restrictive of *markings*, or ``None`` where nothing is marked."""
    return max((marking for marking in markings if marking), key=lambda marking: marking.level, default=None)
