"""The catalogues: where they lie, what they say, and how they are compiled."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from tests.translations.gathering import ROOT, Message

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "en", "ko")


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold a message of a catalogue with its *translations*: one, or one for each number form."""

    message: Message
    translations: tuple[str, ...]
    finished: bool


def tool(name: str) -> Path:
    """Return the path of a program that comes with PySide6."""
    folder = Path(PySide6.__file__).parent
    return next(
        path for path in (folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name) if path.exists()
    )


def compile_catalogue(catalogue: Path, target: Path) -> None:
    """Make the form of *catalogue* that Qt loads."""
    subprocess.run([tool("lrelease"), "-silent", catalogue, "-qm", target], check=True)


def entries(language: str) -> Iterator[Entry]:
    """Yield what the catalogue of *language* has."""
    for context in ET.parse(FOLDER / f"workbench_{language}.ts").iter("context"):
        for said in context.iter("message"):
            plural = said.get("numerus") == "yes"
            translation = said.find("translation")
            forms = translation.findall("numerusform") if plural else [translation]
            yield Entry(
                Message(context.findtext("name"), said.findtext("source"), said.findtext("comment") or "", plural),
                tuple(form.text or "" for form in forms),
                translation.get("type") is None,
            )
