"""Give tags keys of their own, which they keep from one session to the next."""

from __future__ import annotations

import re

from workbench.domain.changes import Changes
from workbench.domain.codebook import TagRef
from workbench.errors import WorkbenchError
from workbench.library import codebook, pins
from workbench.library.library import Library

_KEY = re.compile("[1-9A-Z]")


def pin_tag(library: Library, *, tag: TagRef, key: str) -> Changes:
    """Let *key* (a digit from 1 or a Latin letter) stand for *tag*, instead of any other. Raises WorkbenchError."""
    key = key.strip().upper()
    if not _KEY.fullmatch(key):
        raise WorkbenchError("A tag's key is one digit from 1 to 9 or one letter from A to Z.")
    with library.step("Pin Tag") as step:
        if codebook.read(step.db).get(tag) is None:
            raise WorkbenchError("That tag is gone; nothing was changed.")
        kept = {other: ref for other, ref in pins.read(step.db).items() if ref != tag}
        pins.write(step.db, {**kept, key: tag})
    return step.changes


def unpin_tag(library: Library, *, tag: TagRef) -> Changes:
    """Take a tag's key back; the most used tags share the keys that are free."""
    with library.step("Unpin Tag") as step:
        pins.forget(step.db, tag)
    return step.changes
