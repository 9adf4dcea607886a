from __future__ import annotations

from collections.abc import Iterator

import click
import pytest

from workbench.cli.app import workbench


def commands(command: click.Command, name: str) -> Iterator[tuple[str, click.Command]]:
    yield name, command
    for each, below in getattr(command, "commands", {}).items():
        yield from commands(below, f"{name} {each}")


@pytest.mark.parametrize(("name", "command"), [*commands(workbench, "workbench")])
def test_help_is_whole(name: str, command: click.Command) -> None:
    lines = command.get_help(click.Context(command, info_name=name, terminal_width=80)).splitlines()
    assert not [line for line in lines if line.endswith("...") and not line.startswith("Usage:")], "cut short"
    assert not [line for line in lines if "\\b" in line], "lines of an example run together"
    said = [option.help for option in command.params if isinstance(option, click.Option) and option.help]
    assert not [words for words in said if words[0].islower() or not words.endswith(".")], "no sentence"
