"""How files are read: by how many processes, within which limits, and whether text in pictures is recognised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.errors import WorkbenchError
from workbench.importing.parts import LARGEST_IN_ALL, MOST_MEMBERS, RATIO
from workbench.importing.recognising import Recogniser, installed_program
from workbench.importing.workers import Limits
from workbench.settings import Settings

BOUNDS = {"file_seconds": (5, 600), "file_memory": (512, 16_384), "file_size": (1, 1024)}
"""Within which numbers the limits can be set: seconds, MB of memory, MB of size."""

ARCHIVE = {"parts": MOST_MEMBERS, "unpacked": LARGEST_IN_ALL >> 20, "times": RATIO}
"""What an archive may hold at most: parts, MB unpacked, and how many times smaller than unpacked a part may be."""

_SHARE = 0.8
"""Which part of the time that a page has tesseract has, so that it is ended before the process that waits for it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold the number of processes, their limits, and what recognises text in pictures, if that was chosen."""

    workers: int = 2
    limits: Limits = field(default_factory=Limits)
    recogniser: Recogniser | None = None


def reading_from(settings: Settings, *, recognise: bool | None = None, languages: str = "") -> Reading:
    """Return how files are to be read. *recognise* and *languages* go before what the settings say.

    Raises WorkbenchError where text is to be recognised and tesseract is not installed.
    """
    limits = Limits(
        seconds=float(_bounded("file_seconds", settings.file_seconds)),
        memory=_bounded("file_memory", settings.file_memory) << 20,
        size=_bounded("file_size", settings.file_size) << 20,
    )
    wanted = settings.recognise_text if recognise is None else recognise
    found = _recogniser(languages or settings.ocr_languages, limits) if wanted else None
    return Reading(settings.reader_workers, limits, found)


def usual_reading(recognise: bool = False, settings: Settings | None = None) -> Reading:
    """Return how the window reads files: it recognises text where it is asked to, or where the settings say so and it can."""
    chosen = settings or Settings()
    return reading_from(chosen, recognise=recognise or (chosen.recognise_text and can_recognise()))


def can_recognise() -> bool:
    """Say whether text in pictures can be recognised on this machine."""
    return bool(installed_program())


def limits_in_words(limits: Limits) -> Iterator[str]:
    """Say sentence by sentence what a file may cost, and what becomes of one that costs more."""
    yield (
        f"A file may take {limits.seconds:g} seconds of the processor and {limits.memory >> 20:,} MB of memory; "
        f"a page whose text is recognised {limits.recognised:g} seconds."
    )
    yield f"A file that is one article may have {limits.size >> 20:,} MB, one that holds many {limits.opened >> 20:,} MB."
    yield (
        f"An archive may hold {ARCHIVE['parts']:,} parts and {ARCHIVE['unpacked']:,} MB unpacked; a part may be packed "
        f"{ARCHIVE['times']} times, and archives may lie two deep."
    )
    yield "What costs more is left out with the reason, and the other files are read. Nothing that a file refers to is fetched."


def _bounded(name: str, value: int) -> int:
    least, most = BOUNDS[name]
    return min(max(value, least), most)


def _recogniser(languages: str, limits: Limits) -> Recogniser:
    program = installed_program()
    if not program:
        raise WorkbenchError(
            "Text in pictures cannot be recognised: tesseract is not installed. Install it, or import without recognising text."
        )
    if not re.fullmatch(r"\w+(?:\+\w+)*", languages):
        raise WorkbenchError(
            "“{languages}” names no languages as tesseract does; write “eng” or “eng+kor+chi_sim”.", languages=languages
        )
    return Recogniser(program, languages, _SHARE * limits.recognised)
