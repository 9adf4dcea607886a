"""Every command and option that the documents, the help and the program's own sentences name is there."""

from __future__ import annotations

import re
from pathlib import Path

import click

from workbench.cli.app import workbench
from workbench.cli.shell import DefaultGroup

_ROOT = Path(__file__).parents[2]
_NAMED = re.compile(r"[`“]workbench ([a-z-][^`”]*)[`”]")
_LINE = re.compile(r"^workbench ([a-z-].*?)(?:  .*)?$", re.MULTILINE)

DOCUMENTS = [
    *(_ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CHANGELOG.md")),
    *sorted((_ROOT / "resources" / "help").glob("*/*.md")),
    *sorted((_ROOT / "resources" / "translations").glob("workbench_*.ts")),
    *sorted((_ROOT / "workbench").rglob("*.py")),
]


def lacking(words: list[str]) -> str | None:
    """Return the first of *words* that names no command or option below the one before it."""
    at: click.Command = workbench
    for word in words:
        if isinstance(at, click.Group) and word.islower() and not word.startswith("-"):
            names = word.split("|")
            if missing := set(names) - set(at.commands):
                return missing.pop()
            at = at.commands[names[0]]
            continue
        if isinstance(at, DefaultGroup) and at is not workbench:
            at = at.commands[at.default_cmd_name]
        known = {spelling for option in at.params for spelling in (*option.opts, *option.secondary_opts)}
        if word.startswith("--") and word not in known | {"--help"}:
            return word
    return None


def test_commands_that_are_named_are_there() -> None:
    named: list[str] = []
    for path in DOCUMENTS:
        text = path.read_text(encoding="utf-8")
        named += _NAMED.findall(text) + (_LINE.findall(text) if path.suffix == ".md" else [])
    assert len(named) > 100
    assert [words for words in named if lacking(words.replace(" | ", "|").split())] == []


def test_what_is_not_there_is_found() -> None:
    assert lacking(["searches", "list", "LIBRARY", "--facets"]) == "--facets"
    assert lacking(["searches", "LIBRARY", "--facets"]) == "--facets"
    assert lacking(["nothing"]) == "nothing"
    assert lacking(["codebook", "export|dance"]) == "dance"
