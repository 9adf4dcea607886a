"""Which key stands for which tag in this library, as one of its settings."""

from __future__ import annotations

from collections.abc import Mapping

from sqlite_utils import Database

from workbench.domain.codebook import TagKind, TagRef
from workbench.library import settings

_NAME = "tag keys"


def read(db: Database) -> dict[str, TagRef]:
    """Return the tags pinned to a key."""
    return {key: TagRef(TagKind(kind), number) for key, (kind, number) in settings.value(db, _NAME, {}).items()}


def write(db: Database, pins: Mapping[str, TagRef]) -> None:
    """Keep *pins* instead of the ones before."""
    settings.keep(db, _NAME, {key: [ref.kind, ref.id] for key, ref in sorted(pins.items())})


def forget(db: Database, tag: TagRef) -> None:
    """Take the key of a tag back: another tag may get its id."""
    before = read(db)
    if tag in before.values():
        write(db, {key: ref for key, ref in before.items() if ref != tag})
