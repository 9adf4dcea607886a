"""Write a file whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from workbench.errors import WorkbenchError


def written_whole(target: Path, content: bytes) -> None:
    """Write *content* to *target*; what was there stays until all is written. Raises WorkbenchError."""
    unfinished = target.with_name(f".{target.name}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(target)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise WorkbenchError("“{target}” cannot be written: {why}.", target=target, why=error.strerror) from error
