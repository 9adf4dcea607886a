from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.library.schema import JOURNALLED

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted((ROOT / "workbench").rglob("*.py"))


def test_rooms_import_only_downward() -> None:
    result = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c(['--no-cache'])"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout + result.stderr


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize(
    ("package", "rooms"),
    [
        ("PySide6", "desktop printing"), ("pypdfium2", "importing printing"), ("docx", "briefing"), ("sqlite3", "library"), ("tantivy", "search"), ("whoosh", "search"),
        ("trafilatura", "importing"), ("lxml", "importing"), ("markdown", "briefing"), ("click", "cli"),
        ("watchfiles", "importing"),
        ("numpy", "importing"), ("ahocorasick_rs", "analysis"),
    ],
)  # fmt: skip
def test_each_library_is_known_to_its_rooms(package: str, rooms: str) -> None:
    allowed = {"sqlite3": {"operations/maintenance.py"}, "lxml": {"exchange/codebook_qdc.py"}}.get(package, set())
    strangers = {
        str(path.relative_to(ROOT / "workbench"))
        for path in MODULES
        if package in imported(path) and path.relative_to(ROOT / "workbench").parts[0] not in rooms.split()
    }
    assert strangers - allowed == set()


def test_only_the_library_speaks_sql() -> None:
    spoken = re.compile(r"\.(execute|executemany|executescript|query)\(")
    strangers = [
        str(path.relative_to(ROOT))
        for path in MODULES
        if "library" not in path.relative_to(ROOT / "workbench").parts[:1] and spoken.search(path.read_text("utf-8"))
    ]
    assert strangers == []


def test_changes_are_asked_for_tables_that_there_are() -> None:
    asked = {
        name.value
        for path in MODULES
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "touches"
        for name in call.args
        if isinstance(name, ast.Constant)
    }
    assert asked
    assert asked <= {*JOURNALLED, "watched_files"}


def test_no_star_imports() -> None:
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.ImportFrom) and node.names[0].name == "*"), path


def test_every_package_says_its_purpose() -> None:
    for path in MODULES:
        if path.name == "__init__.py":
            assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path


def test_files_stay_small() -> None:
    long = {str(p.relative_to(ROOT)): n for p in MODULES if (n := len(p.read_text("utf-8").splitlines())) > 400}
    assert not long


def test_nothing_but_the_agreed_top_level() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    top = {name.split("/")[0] for name in tracked}
    assert top <= {
        "pyproject.toml", "workbench", "resources", "tests", "packaging", "README.md", "ARCHITECTURE.md",
        "CHANGELOG.md", "LICENSE", ".gitignore", ".ci",
    }  # fmt: skip
