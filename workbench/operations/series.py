"""Say which series of briefings there are, and what was released of one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import PurePath

from sqlite_utils import Database

from workbench.briefing.formats import Format
from workbench.briefing.series import Released
from workbench.domain.markings import parse_marking
from workbench.domain.texts import sort_key
from workbench.errors import WorkbenchError
from workbench.library import briefings, receipts


@dataclass(frozen=True, slots=True)
class Member:
    """Hold a briefing of a series with its releases, newest first."""

    uuid: str
    title: str
    releases: tuple[Released, ...]


def known_series(db: Database) -> tuple[str, ...]:
    """Return the names of the series, in alphabetical order."""
    names = {briefing.series.casefold(): briefing.series for briefing in briefings.all_of(db) if briefing.series}
    return tuple(sorted(names.values(), key=sort_key))


def known_categories(db: Database) -> tuple[str, ...]:
    """Return the categories that briefings have, in alphabetical order."""
    names = {briefing.category.casefold(): briefing.category for briefing in briefings.all_of(db) if briefing.category}
    return tuple(sorted(names.values(), key=sort_key))


def find_series(db: Database, name: str) -> str:
    """Return the name of a series as its briefings have it. Raises WorkbenchError."""
    wanted = " ".join(name.split()).casefold()
    for series in known_series(db):
        if series.casefold() == wanted:
            return series
    raise WorkbenchError("There is no series “{name}”; “workbench series” lists them.", name=name)


def members(db: Database, series: str) -> tuple[Member, ...]:
    """Return the briefings of a series with what was released of each, the last changed first."""
    wanted = series.casefold()
    return tuple(
        Member(
            briefing.uuid, briefing.title, tuple(_released(kept) for kept in receipts.of_briefing(db, briefing.uuid))
        )
        for briefing in briefings.all_of(db)
        if briefing.series.casefold() == wanted
    )


def index_pages(db: Database, series: str) -> tuple[Released, ...]:
    """Return the index pages of a series that were released, newest first."""
    return tuple(_released(kept) for kept in receipts.of_series(db, series))


def _released(kept: receipts.Kept) -> Released:
    said = json.loads(kept.receipt)
    return Released(
        title=kept.title or PurePath(said["file"]).stem,
        category=kept.category,
        file=said["file"],
        file_format=Format(said["format"]),
        marking=parse_marking(said["marking"]),
        released=said["released"],
        number=kept.id,
    )
