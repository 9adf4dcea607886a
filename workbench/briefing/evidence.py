"""Everything about a passage that may leave the laptop."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from workbench.domain.markings import Marking, highest
from workbench.domain.passages import PassageState


@dataclass(frozen=True, slots=True)
class Evidence:
    """Hold a passage as a release may show it.

    This is the allow-list: an export is built from nothing else, so what has no field here cannot leak. There is no
    note, file, id, time of editing or user name, and none may be added. *marking* is the effective one: the highest of
    passage and article. Dates are ISO 8601 as far as the source states them. *url* is as saved: renderers clean it.
    *notices* are names of ``NOTICES``.
    *chatham_house* says that the source must not be named, and that its names were left out here. *sha256* is that of the
    article's text, for the receipt.
    """

    key: str
    quote: str
    outlet: str = ""
    outlet_short: str = ""
    byline: str = ""
    title: str = ""
    published: str = ""
    updated: str = ""
    url: str = ""
    language: str = ""
    agency: str = ""
    notices: tuple[str, ...] = ()
    reliability: str = "F"
    credibility: int | None = None
    marking: Marking | None = None
    actors: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    state: PassageState = PassageState.EXACT
    chatham_house: bool = False
    sha256: str = ""

    @property
    def cited_as(self) -> str:
        """Return the name that short references use: the outlet's, else the byline; under the Chatham House Rule none."""
        if self.chatham_house:
            return "Unnamed source (Chatham House)"
        return self.outlet_short or self.outlet or self.byline


def unnamed(evidence: Evidence) -> Evidence:
    """Return *evidence* as the Chatham House Rule allows it: the words, and nothing that says whose they are."""
    return replace(
        evidence,
        outlet="",
        outlet_short="",
        byline="",
        title="",
        url="",
        agency="",
        reliability="F",
        sha256="",
        chatham_house=True,
    )


def least_marking(evidence: Iterable[Evidence]) -> Marking | None:
    """Return the lowest marking that a briefing with this evidence may carry: the highest of all that it includes."""
    return highest(item.marking for item in evidence)
