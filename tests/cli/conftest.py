"""A shell that runs commands in this process, on an empty library and on a filled one."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.operations.conftest import FIRST
from workbench.cli.app import run


class Shell:
    """Runs commands in this process and keeps what they print."""

    def __init__(self, capsys: pytest.CaptureFixture[str], library: Path) -> None:
        self._capsys = capsys
        self.library = str(library)
        self.opened: list[Path | None] = []

    def __call__(self, *arguments: str, status: int = 0) -> str:
        self._capsys.readouterr()
        found = run(list(arguments), self._open)
        self.out, self.err = self._capsys.readouterr()
        assert found == status, self.err
        return self.out

    def json(self, *arguments: str, status: int = 0) -> Any:
        return json.loads(self(*arguments, "--json", status=status))

    def _open(self, library: Path | None) -> int:
        self.opened.append(library)
        return 0


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Shell:
    """A shell on an empty library; beside it lies an article to import."""
    made = Shell(capsys, tmp_path / "library")
    made("new", made.library)
    (tmp_path / "one.txt").write_text(FIRST, encoding="utf-8")
    return made


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the first test keeps the filled library for the others."""
    return tmp_path_factory.mktemp("filled") / "library"


@pytest.fixture
def filled(shell: Shell, kept: Path, tmp_path: Path) -> Shell:
    """A shell on a library with the article, an actor and two themes."""
    if kept.exists():
        shutil.rmtree(shell.library)
        shutil.copytree(kept, shell.library)
        return shell
    shell("import", shell.library, str(tmp_path / "one.txt"))
    shell("actors", "add", shell.library, "Garam Telecom", "--kind", "company", "--alias", "Garam", "--alias", "가람")
    shell("themes", "add", shell.library, "Exports")
    shell("themes", "add", shell.library, "Chips", "--parent", "exports")
    shutil.copytree(shell.library, kept)
    return shell
