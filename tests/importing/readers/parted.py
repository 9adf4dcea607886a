"""Opens a file with many articles as a worker does, in this process."""

from __future__ import annotations

from pathlib import Path

from workbench.domain.articles import BlockKind, Extracted
from workbench.importing.outcomes import Begun, FailedFile, KnownFile, OpenedFile, ReadFile, Task
from workbench.importing.worker import outcomes_of

STORY = (
    "The harbour authority said on Tuesday that it would close two of its five berths for repairs. "
    "Ships will be sent to the northern basin until the autumn, the authority said, and nobody objected."
)


def outcomes_in(
    path: Path, *, known: frozenset[str] = frozenset(), skipped: int = 0, largest: int = 64 << 20
) -> list[ReadFile | KnownFile | FailedFile | OpenedFile]:
    """Return all outcomes of *path*; copies go to a folder beside it."""
    task = Task(path.parent / "originals", known, largest, 2 << 30, 2 << 30)
    return [outcome for outcome in outcomes_of(path, task, skipped) if not isinstance(outcome, Begun)]


def read_in(path: Path) -> dict[str, Extracted]:
    """Return what was read, by member."""
    return {outcome.member: outcome.extracted for outcome in outcomes_in(path) if isinstance(outcome, ReadFile)}


def failed_in(path: Path) -> dict[str, str]:
    """Return why members failed, the file itself under an empty name."""
    return {outcome.member: outcome.why for outcome in outcomes_in(path) if isinstance(outcome, FailedFile)}


def blocks_of(extracted: Extracted) -> list[tuple[BlockKind, str]]:
    """Return kind and words of each block."""
    return [(block.kind, extracted.text[block.start : block.end]) for block in extracted.blocks]


def page(title: str, body: str = STORY) -> str:
    """Return a small web page."""
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><article>'
        f"<h1>{title}</h1><p>{body}</p><p>{title}: the second paragraph says that work begins in March.</p></article></body></html>"
    )
