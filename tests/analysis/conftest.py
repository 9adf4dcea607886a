from __future__ import annotations

import pytest

from workbench.domain.codebook import ActorKind, Codebook, Tag, TagKind


@pytest.fixture
def codebook() -> Codebook:
    def actor(number: int, name: str, parent: int | None = None) -> Tag:
        return Tag(TagKind.ACTOR, number, f"a{number}", name, parent, actor_kind=ActorKind.COMPANY)

    def theme(number: int, name: str, parent: int | None = None) -> Tag:
        return Tag(TagKind.THEME, number, f"t{number}", name, parent)

    return Codebook(
        actors=(actor(2, "Kestrel Foundry", 1), actor(1, "Kestrel Group"), actor(3, "Orlen Bay")),
        themes=(theme(1, "Export controls"), theme(2, "Licences", 1), theme(3, "Prices")),
    )
