"""Finds the files that a list names: in the folder of the list, or in the archive that it came in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from workbench.errors import WorkbenchError

_LARGEST = 64 << 20
_MOST_STEPS = 4


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Hold a file that stands beside a list: its name, how its bytes are had, and its path where it is on the disk."""

    name: str
    content: Callable[[], bytes]
    file: Path | None = None


Find = Callable[[Sequence[str]], Neighbour | None]
"""Finds a file by the steps of its path from where the list stands."""


def named_beside(named: str, find: Find | None) -> Neighbour | None:
    """Return the first file that a list names and that stands beside it: by its path there, or by the end of its path.

    Lists are often made elsewhere, with the paths of that place; nothing outside is ever opened.
    """
    if not named or find is None:
        return None
    for one in re.split(r"\s*[;\n|]\s*", named):
        steps = [step for step in re.split(r"[/\\]+", one.strip().removeprefix("file://")) if step not in {"", "."}]
        if not steps or ".." in steps or "\0" in one:
            continue
        for count in range(min(len(steps), _MOST_STEPS), 0, -1):
            found = find(steps[-count:])
            if found is not None:
                return found
    return None


def in_folder(folder: Path) -> Find:
    """Return what finds files below *folder*; a link that leads out of it is none."""
    root = folder.resolve()

    def find(steps: Sequence[str]) -> Neighbour | None:
        found = root.joinpath(*steps).resolve()
        if not found.is_relative_to(root) or not found.is_file():
            return None
        return Neighbour(found.name, partial(_content_of, found), found)

    return find


def _content_of(file: Path) -> bytes:
    if file.stat().st_size > _LARGEST:
        raise WorkbenchError(
            "“{file}” is larger than {size} MB, the most that is read; split it.", file=file.name, size=_LARGEST >> 20
        )
    return file.read_bytes()
