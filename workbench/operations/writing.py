"""Write a file whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from workbench.errors import WorkbenchError
from workbench.library.connecting import DATABASE


def written_whole(target: Path, content: bytes) -> None:
    """Write *content* to *target*; what was there stays until all is written.

    Raises WorkbenchError, also where a library's database, a folder or a device would have to give way.
    """
    unfinished = target.with_name(f".{target.name}.part")
    try:
        if target.name == DATABASE or (target.exists() and not target.is_file()):
            raise WorkbenchError("“{target}” is nothing to write over; name another file.", target=target)
        unfinished.write_bytes(content)
        unfinished.replace(target)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise WorkbenchError("“{target}” cannot be written: {why}.", target=target, why=error.strerror) from error
