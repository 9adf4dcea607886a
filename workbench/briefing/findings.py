"""What the release check says: findings and their levels."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from workbench.briefing.escaping import one_line
from workbench.domain.texts import sha256_of

_EXCERPT = 80


class Level(IntEnum):
    """Say what a finding asks for, gravest first.

    REFUSE: the release cannot be made. ASK: it can, once the finding is accepted with a reason. FIX: the program puts
    it right and shows that. NOTE: worth knowing.
    """

    REFUSE = 0
    ASK = 1
    FIX = 2
    NOTE = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """Hold one finding of the release check.

    *id* names it on the command line and in a receipt, the same for the same words, and tells nothing of them.
    *message* is one sentence. *line* counts from 1, 0 for the text as a whole. *excerpt* is what was found: for the
    analyst's eyes, not for a receipt.
    """

    id: str
    level: Level
    message: str
    line: int = 0
    excerpt: str = ""

    @property
    def kind(self) -> str:
        """Return what findings of the same kind share: their id up to the colon."""
        return self.id.partition(":")[0]


def named(kind: str, words: str) -> str:
    """Return the id of a finding of *kind* about *words*."""
    return f"{kind}:{sha256_of(words)[:6]}"


def excerpt_of(words: str) -> str:
    """Return *words* on one line, cut between words where they are long."""
    line = one_line(words)
    if len(line) <= _EXCERPT:
        return line
    whole = line[: _EXCERPT + 1].rpartition(" ")[0]
    return (whole if len(whole) > _EXCERPT / 2 else line[:_EXCERPT]).rstrip(" ,;:") + "…"
