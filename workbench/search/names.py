"""What the library calls its actors, themes and outlets: how a name in a query becomes what it stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.domain.articles import Outlet
from workbench.domain.codebook import Codebook, Tag, TagKind
from workbench.search.words import forms


@dataclass(frozen=True, slots=True)
class Names:
    """Ask the library for its codebook and its outlets, each only where a query names one."""

    codebook: Callable[[], Codebook] = Codebook
    outlets: Callable[[], Sequence[Outlet]] = tuple

    def tag(self, kind: TagKind, text: str) -> Tag | None:
        """Return the tag with this name or alias, in any case; where none is spelled so, one with the same words."""
        known = self.codebook()
        wanted = forms(text)
        alike = (tag for tag in known.of_kind(kind) if wanted and any(forms(name) == wanted for name in tag.names))
        return known.named(kind, text) or next(alike, None)

    def outlet_ids(self, text: str) -> frozenset[int]:
        """Return the outlets whose name or short name has the words of *text* and no other."""
        wanted = forms(text)
        return frozenset(
            outlet.id
            for outlet in self.outlets()
            if wanted and wanted in (forms(outlet.name), forms(outlet.short_name))
        )


@dataclass(frozen=True, slots=True)
class Meant:
    """Say what a name in a query stands for: *typed* after ``actor:``, ``theme:`` or ``mentions:`` is *name*.

    *others* are the names of the tags below it that answer too, or after ``mentions:`` its aliases.
    """

    field: str
    typed: str
    name: str
    others: tuple[str, ...] = ()

    @property
    def is_alias(self) -> bool:
        """Say whether another name was typed than the one it goes by."""
        return self.typed.casefold() != self.name.casefold()
