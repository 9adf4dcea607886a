"""Change the codebook: add, edit, move and delete actors and themes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from workbench.analysis.overlaps import CodebookReport, report_on
from workbench.domain.changes import Changes
from workbench.domain.codebook import COLOURS, ActorKind, Alias, Codebook, Shape, Tag, TagKind, TagRef
from workbench.errors import WorkbenchError
from workbench.library import codebook, merges, passages
from workbench.library.library import Library
from workbench.operations.articles import is_date
from workbench.sentences import Sentence, joined, one_or_many


def add_tag(
    library: Library,
    *,
    kind: TagKind,
    name: str,
    actor_kind: ActorKind = ActorKind.GROUP,
    aliases: Iterable[Alias] = (),
    parent: TagRef | None = None,
    colour: str = "",
    shape: Shape | None = None,
    description: str = "",
) -> Changes:
    """Add an actor or a theme. Raises WorkbenchError for a name that is empty or taken."""
    with library.step("Add Actor" if kind is TagKind.ACTOR else "Add Theme") as step:
        name = _free_name(codebook.read(step.db), kind, name, own=None)
        tag = codebook.add(
            step.db,
            kind,
            name,
            actor_kind=actor_kind,
            parent_id=parent.id if parent else None,
            colour=_known_colour(colour),
            shape=shape,
            description=description.strip(),
        )
        if kind is TagKind.ACTOR:
            codebook.set_aliases(step.db, tag, cleaned_aliases(aliases, name))
    return step.changes


def edit_tag(
    library: Library,
    *,
    tag: TagRef,
    name: str | None = None,
    actor_kind: ActorKind | None = None,
    aliases: Iterable[Alias] | None = None,
    colour: str | None = None,
    shape: Shape | None = None,
    description: str | None = None,
    case_sensitive: bool | None = None,
    suggested: bool | None = None,
) -> Changes:
    """Set what is given of a tag; *case_sensitive* and *suggested* are rules of an actor's own name. Raises WorkbenchError for a name that is empty or taken."""
    is_actor = tag.kind is TagKind.ACTOR
    editing = Sentence("Edit Actor" if is_actor else "Edit Theme")
    renaming = Sentence("Rename Actor" if is_actor else "Rename Theme")
    with library.step(editing if name is None else renaming) as step:
        known = codebook.read(step.db)
        before = existing_tag(known, tag)
        given: dict[str, Any] = {
            "name": None if name is None else _free_name(known, tag.kind, name, own=tag),
            "kind": actor_kind,
            "colour": None if colour is None else _known_colour(colour),
            "shape": shape,
            "description": None if description is None else description.strip(),
            "case_sensitive": case_sensitive,
            "suggested": suggested,
        }
        values = {column: value for column, value in given.items() if value is not None}
        if any(value != _value(before, field) for field, value in values.items()):
            codebook.update(step.db, tag, values)
        new_aliases = None if aliases is None else cleaned_aliases(aliases, values.get("name", before.name))
        if new_aliases is not None and new_aliases != before.aliases:
            codebook.set_aliases(step.db, tag, new_aliases)
    return step.changes


def move_tag(library: Library, *, tag: TagRef, parent: TagRef | None) -> Changes:
    """Put a tag below another of its kind, or at the top. Raises WorkbenchError where that makes a circle."""
    with library.step("Move Actor" if tag.kind is TagKind.ACTOR else "Move Theme") as step:
        known = codebook.read(step.db)
        existing_tag(known, tag)
        if parent and (parent.kind is not tag.kind or parent.id in known.with_descendants(tag)):
            raise WorkbenchError("A tag cannot be put below itself, below one of its own, or below the other kind.")
        codebook.update(step.db, tag, {"parent_id": parent.id if parent else None})
    return step.changes


def delete_tag(library: Library, *, tag: TagRef) -> Changes:
    """Delete a tag: it comes off its passages, which stay; its children become top tags."""
    with library.step("Delete Actor" if tag.kind is TagKind.ACTOR else "Delete Theme") as step:
        merges.delete_into(step.db, existing_tag(codebook.read(step.db), tag).uuid)
        codebook.delete(step.db, tag)
    return step.changes


def loss_of(db: Database, tag: TagRef) -> str:
    """Say in one sentence what deleting a tag would lose."""
    known = codebook.read(db)
    found = existing_tag(known, tag)
    children, aliases = len(known.children(tag.kind, tag.id)), len(found.aliases)
    parts = [
        one_or_many(
            found.passages,
            "1 passage would lose this tag (none is deleted)",
            "{count} passages would lose this tag (none is deleted)",
        )
    ]
    if found.passages:
        only = sum(len(p.tags) == 1 for p in passages.with_ids(db, passages.with_tag(db, tag)))
        parts.append(
            Sentence("{count} of them would have no tag left", count=only) if only else Sentence("all keep another tag")
        )
    if children:
        parts.append(Sentence("{count} below it would move to the top", count=children))
    if aliases:
        parts.append(one_or_many(aliases, "1 alias would be deleted", "{count} aliases would be deleted"))
    if merged := len(merges.into(db, found.uuid)):
        parts.append(
            one_or_many(
                merged,
                "1 tag merged into it could not be split back any more",
                "{count} tags merged into it could not be split back any more",
            )
        )
    return Sentence(
        "Delete the actor “{name}”? {losses}." if tag.kind is TagKind.ACTOR else "Delete the theme “{name}”? {losses}.",
        name=found.name,
        losses=joined(parts, "{one}; {other}"),
    )


def report_of(db: Database) -> CodebookReport:
    """Say what the codebook could do without."""
    return report_on(codebook.read(db), passages.all_of(db))


def existing_tag(known: Codebook, tag: TagRef) -> Tag:
    """Return a tag. Raises WorkbenchError where it is gone."""
    found = known.get(tag)
    if found is None:
        raise WorkbenchError("That tag is gone; nothing was changed.")
    return found


def _free_name(known: Codebook, kind: TagKind, name: str, *, own: TagRef | None) -> str:
    name = " ".join(name.split())
    if not name:
        raise WorkbenchError("An actor needs a name." if kind is TagKind.ACTOR else "A theme needs a name.")
    check_name_is_free(known, kind, name, own=own)
    return name


def check_name_is_free(known: Codebook, kind: TagKind, name: str, *, own: TagRef | None) -> None:
    """Raise WorkbenchError where a tag other than *own* is called so, in any case."""
    for tag in known.of_kind(kind):
        if tag.ref != own and name.casefold() == tag.name.casefold():
            raise WorkbenchError(
                "There is an actor called “{name}” already; rename it, use it, or merge the two."
                if kind is TagKind.ACTOR
                else "There is a theme called “{name}” already; rename it, use it, or merge the two.",
                name=tag.name,
            )


def _known_colour(colour: str) -> str:
    if colour and colour not in COLOURS:
        raise WorkbenchError(
            "“{colour}” is not a tag colour; use one of {colours}.", colour=colour, colours=", ".join(COLOURS)
        )
    return colour


def cleaned_aliases(aliases: Iterable[Alias], name: str) -> tuple[Alias, ...]:
    """Return *aliases* tidied: each name once, none that is empty or the actor's own. Raises WorkbenchError for dates."""
    cleaned = (_cleaned(alias) for alias in aliases)
    by_name = {alias.name: alias for alias in cleaned if alias.name and alias.name != name}
    return tuple(by_name.values())


def _cleaned(alias: Alias) -> Alias:
    since, until = (_known_date(date) for date in (alias.since, alias.until))
    if since and until and since[: len(until)] > until:
        raise WorkbenchError(
            "“{name}” cannot end ({until}) before it begins ({since}).", name=alias.name, until=until, since=since
        )
    return replace(alias, name=" ".join(alias.name.split()), since=since, until=until)


def is_alias_date(text: str) -> bool:
    """Say whether *text* can bound an alias: a year, a month or a day, or nothing."""
    return not text or (len(text) <= len("2026-06-21") and is_date(text))


def _known_date(date: str) -> str:
    date = date.strip()
    if not is_alias_date(date):
        raise WorkbenchError("“{date}” is not a date; write a year, 2026-06 or 2026-06-21.", date=date)
    return date


def _value(tag: Tag, column: str) -> object:
    return tag.actor_kind if column == "kind" else getattr(tag, column)
