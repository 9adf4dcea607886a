"""Tell a recipient whether a release and its receipt agree: offline, with no library."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workbench.briefing.receipts import ENDING, Receipt, parse_receipt
from workbench.domain.texts import sha256_of
from workbench.errors import WorkbenchError


@dataclass(frozen=True, slots=True)
class Verification:
    """Hold whether a file is what its receipt says, and how that is told to a person."""

    agrees: bool
    message: str
    receipt: Receipt


def verify_release(file: Path, receipt: Path | None = None) -> Verification:
    """Compare *file* with its receipt, the one beside it unless *receipt* is given. Raises WorkbenchError."""
    beside = receipt or file.with_name(file.name + ENDING)
    said = parse_receipt(_read(beside, "receipt").decode("utf-8", "replace"))
    content = _read(file, "release")
    if sha256_of(content) != said.sha256:
        message = f"“{file.name}” is not what was released: its content was changed after the receipt was made."
        return Verification(agrees=False, message=message, receipt=said)
    marking = f", marked {said.marking}" if said.marking else ", not marked"
    message = f"“{file.name}” is what was released on {said.released}{marking}; nothing in it was changed."
    return Verification(agrees=True, message=message, receipt=said)


def _read(path: Path, what: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise WorkbenchError(f"The {what} “{path}” cannot be read: {error.strerror}.") from error
