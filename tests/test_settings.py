from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from workbench.settings import Settings, SettingsFile


def test_settings_come_back(tmp_path: Path) -> None:
    kept = SettingsFile(tmp_path / "new folder")
    changed = replace(
        Settings(), appearance="dark", text_size=1.2, recent=("a", "b"), places={"a": {"article": 3, "query": "x"}}
    )
    kept.save(changed)
    assert kept.load() == changed


@pytest.mark.parametrize("stored", ["", "not json", "[]", '{"appearance": 7, "unknown": 1, "recent": "x"}', "\0"])
def test_what_cannot_be_read_has_its_default(tmp_path: Path, stored: str) -> None:
    kept = SettingsFile(tmp_path)
    kept.path.write_text(stored, encoding="utf-8")
    assert kept.load() == Settings()


def test_recent_libraries_are_few_and_the_last_is_first() -> None:
    settings = Settings()
    for number in range(12):
        settings = settings.with_recent(f"library {number % 10}")
    assert settings.recent[0] == "library 1"
    assert len(settings.recent) == len(set(settings.recent)) == 8
