"""The command ``workbench`` and all that stands below it."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from workbench import __version__
from workbench.cli import (
    analysing,
    articles,
    briefings,
    codebooks,
    copies,
    drafting,
    importing,
    libraries,
    passages,
    reviewing,
    searches,
    watching,
)
from workbench.cli.libraries import OpenWindow
from workbench.cli.searching import search_command, similar_command, unsearchable_command
from workbench.cli.shell import PATH, DefaultGroup, say
from workbench.errors import WorkbenchError


@click.group(cls=DefaultGroup, default="open", default_if_no_args=True)
@click.version_option(__version__, prog_name="workbench")
def workbench() -> None:
    """Analyst Workbench: from saved articles to a defensible briefing, with no network.

    `workbench LIBRARY` opens the window on a library, `workbench` alone on the last one. The commands speak English,
    whatever the language of the window.
    """


@workbench.command("open", hidden=True)
@click.argument("library", required=False, type=PATH)
@click.argument("more", nargs=-1)
@click.pass_obj
def open_command(open_window: OpenWindow, library: Path | None, more: tuple[str, ...]) -> None:
    """Open the window."""
    if more:  # whoever names a library alone means the window; what has words after it was meant for a command
        raise WorkbenchError("There is no command “{name}”; “workbench --help” lists all.", name=library)
    raise click.exceptions.Exit(open_window(library))


for command in (
    libraries.demo_command,
    libraries.new_command,
    analysing.analysis_command,
    importing.import_command,
    articles.articles_command,
    articles.show_command,
    articles.edit_command,
    articles.outlets_command,
    search_command,
    similar_command,
    unsearchable_command,
    searches.searches_command,
    copies.copies_command,
    watching.watch_command,
    watching.sweep_command,
    passages.actors_command,
    passages.themes_command,
    codebooks.codebook_command,
    passages.mark_command,
    passages.mentions_command,
    passages.passages_command,
    briefings.briefings_command,
    reviewing.origins_command,
    briefings.series_command,
    briefings.check_command,
    briefings.export_command,
    briefings.verify_release_command,
    briefings.never_release_command,
    libraries.verify_command,
    libraries.backup_command,
    libraries.restore_command,
    libraries.reindex_command,
    libraries.doctor_command,
):
    workbench.add_command(command)

for command in (drafting.draft_command, drafting.templates_command):
    briefings.briefings_command.add_command(command)


def run(arguments: list[str], open_window: OpenWindow) -> int:
    """Do what *arguments* say and return the exit status; *open_window* shows a library, or the last one for ``None``."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        result = workbench.main(arguments, prog_name="workbench", standalone_mode=False, obj=open_window)
    except WorkbenchError as error:
        say(f"workbench: {error}", err=True)
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except OSError as error:
        place = f"“{error.filename}”" if error.filename else "Something"
        say(f"workbench: {place} cannot be read or written: {error.strerror or error}.", err=True)
        return 1
    except click.Abort:
        say("workbench: stopped.", err=True)
        return 1
    return result if isinstance(result, int) else 0
