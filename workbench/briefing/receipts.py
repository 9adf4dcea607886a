"""The receipt of a release: what left, marked how, resting on what, and which findings were accepted why.

It travels beside the file, so it holds nothing of the person, the machine or the library: no name, path, note or key.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from workbench.briefing.evidence import Evidence
from workbench.domain.markings import Marking, parse_marking
from workbench.domain.texts import sha256_of
from workbench.errors import WorkbenchError

ENDING = ".receipt.json"
"""What the name of a receipt adds to the name of its file."""

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Receipt:
    """Hold what a receipt says that can be verified; *released* is the day in UTC."""

    file: str
    sha256: str
    size: int
    marking: Marking | None
    released: date


def receipt_of(
    content: bytes,
    *,
    file: str,
    file_format: str,
    marking: Marking | None,
    released: str,
    accepted: Mapping[str, str],
    cited: Sequence[Evidence],
) -> str:
    """Return the receipt of *content* as JSON; *released* is the time in UTC, *accepted* the findings with their reasons."""
    value = {
        "receipt": _VERSION,
        "file": file,
        "format": file_format,
        "sha256": sha256_of(content),
        "size": len(content),
        "marking": marking,
        "released": released,
        "accepted": [{"finding": finding, "because": why} for finding, why in sorted(accepted.items())],
        "sources": [_source(number, item) for number, item in enumerate(cited, start=1)],
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def parse_receipt(text: str) -> Receipt:
    """Read a receipt. Raises WorkbenchError where it is none."""
    try:
        value = json.loads(text)
        if value["receipt"] != _VERSION:
            raise WorkbenchError(
                "The receipt was made by a newer version of Analyst Workbench; verify it with that version."
            )
        return Receipt(
            file=str(value["file"]),
            sha256=str(value["sha256"]),
            size=int(value["size"]),
            marking=parse_marking(str(value["marking"] or "")),
            released=datetime.fromisoformat(value["released"]).date(),
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise WorkbenchError("The receipt cannot be read; it is damaged, or is no receipt.") from error


def _source(number: int, item: Evidence) -> dict[str, Any]:
    facts = {"outlet": item.outlet, "title": item.title, "published": item.published, "sha256": item.sha256}
    return {"note": number, **{name: value for name, value in facts.items() if value}}
