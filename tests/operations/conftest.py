from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbench.library.library import Library
from workbench.operations.importing import ImportSummary, import_files

FIRST = """Chips stay home

By Ana Ruiz | 12 June 2026
Source: The Ledger

The ministry said on Friday that exports of tools would stop. Nobody in the trade had been asked beforehand.

Officials called the order “temporary”, 수출 was to resume in August, and 芯片 prices rose at once.

Garam Telecom declined to comment, a spokesman said 🛰️ by satellite phone.
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.create(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def bring_in(library: Library, tmp_path: Path) -> Callable[..., ImportSummary]:
    """Write text files and import them."""

    def bring(**texts: str) -> ImportSummary:
        folder = tmp_path / "files"
        folder.mkdir(exist_ok=True)
        for name, text in texts.items():
            (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        return import_files(library, paths=[folder / f"{name}.txt" for name in texts])

    return bring
