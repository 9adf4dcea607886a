"""Tell a recipient whether a release and its receipt agree: offline, with no library."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workbench.briefing.receipts import ENDING, Receipt, parse_receipt
from workbench.domain.texts import sha256_of
from workbench.errors import WorkbenchError
from workbench.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Verification:
    """Hold whether a file is what its receipt says, and how that is told to a person."""

    agrees: bool
    message: str
    receipt: Receipt


def verify_release(file: Path, receipt: Path | None = None) -> Verification:
    """Compare *file* with its receipt, the one beside it unless *receipt* is given. Raises WorkbenchError."""
    beside = receipt or file.with_name(file.name + ENDING)
    said = parse_receipt(
        _read(beside, Sentence("The receipt “{path}” cannot be read: {why}.")).decode("utf-8", "replace")
    )
    content = _read(file, Sentence("The release “{path}” cannot be read: {why}."))
    if sha256_of(content) != said.sha256:
        message = Sentence(
            "“{name}” is not what was released: its content was changed after the receipt was made.", name=file.name
        )
        return Verification(agrees=False, message=message, receipt=said)
    message = Sentence(
        "“{name}” is what was released on {day}, marked {marking}; nothing in it was changed."
        if said.marking
        else "“{name}” is what was released on {day}, not marked; nothing in it was changed.",
        name=file.name,
        day=said.released,
        marking=said.marking,
    )
    return Verification(agrees=True, message=message, receipt=said)


def _read(path: Path, refusal: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise WorkbenchError(refusal, path=path, why=error.strerror) from error
