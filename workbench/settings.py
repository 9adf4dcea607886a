"""Every option of the program on this machine: its type and its default.

Options of one library are kept in that library. May import: ``errors``.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

RECENT = 8
"""How many libraries are remembered."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Hold all options.

    *language* is that of the window, ``en``, ``de``, ``ko`` or ``system``. *appearance* is ``light``, ``dark`` or ``system``; *text_size* multiplies every type size (0.8–2.0); with
    *reduced_motion* nothing blinks or slides. *single_keys* lets plain letters and digits work as shortcuts; *shortcuts*
    are the keys of commands by their ids, where they are not the usual ones. *reader_workers* is the number of processes
    that read files, *file_seconds*, *file_memory* and *file_size* (MB) what one file may cost; *recognise_text* has
    tesseract read pictures of pages, in *ocr_languages* ("eng+kor"). *reading* is how articles
    are typeset; *window* and *places* are where the window was left.
    """

    language: str = "system"
    appearance: str = "system"
    high_contrast: bool = False
    reduced_motion: bool = False
    text_size: float = 1.0
    single_keys: bool = True
    shortcuts: dict[str, str] = field(default_factory=dict)
    reader_workers: int = 2
    file_seconds: int = 20
    file_memory: int = 2048
    file_size: int = 64
    recognise_text: bool = False
    ocr_languages: str = "eng"
    recent: tuple[str, ...] = ()
    window: dict[str, Any] = field(default_factory=dict)
    reading: dict[str, Any] = field(default_factory=dict)
    places: dict[str, dict[str, Any]] = field(default_factory=dict)

    def with_recent(self, library: str) -> Settings:
        """Return a copy with *library* first among the recent ones."""
        others = tuple(other for other in self.recent if other != library)
        return replace(self, recent=(library, *others)[:RECENT])


class SettingsFile:
    """Keep the settings in one JSON file."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.json"

    def load(self) -> Settings:
        """Return the settings; what is missing or of the wrong type has its default."""
        try:
            stored = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return Settings()
        default = Settings()
        known: dict[str, Any] = {}
        for option in fields(Settings):
            value = stored.get(option.name) if isinstance(stored, dict) else None
            if isinstance(getattr(default, option.name), tuple) and isinstance(value, list):
                value = tuple(str(item) for item in value)
            if type(value) is type(getattr(default, option.name)):
                known[option.name] = value
        return Settings(**known)

    def save(self, settings: Settings) -> None:
        """Write the settings, whole or not at all."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self.path.with_suffix(".part")
        unfinished.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), encoding="utf-8")
        unfinished.replace(self.path)


def settings_folder() -> Path:
    """Return the folder where this user's settings belong on this system."""
    return Path(platformdirs.user_config_dir("analyst-workbench", appauthor=False))


def log_folder() -> Path:
    """Return the folder where the log belongs on this system."""
    return Path(platformdirs.user_log_dir("analyst-workbench", appauthor=False))
