"""Change the codebook: add, edit, merge and delete actors and themes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

from workbench.domain.changes import Changes
from workbench.domain.codebook import COLOURS, ActorKind, Alias, Codebook, Tag, TagKind, TagRef
from workbench.errors import WorkbenchError
from workbench.library import codebook, passages
from workbench.library.library import Library


def add_tag(
    library: Library,
    *,
    kind: TagKind,
    name: str,
    actor_kind: ActorKind = ActorKind.GROUP,
    aliases: Iterable[Alias] = (),
    parent: TagRef | None = None,
    colour: str = "",
    description: str = "",
) -> Changes:
    """Add an actor or a theme. Raises WorkbenchError for a name that is empty or taken."""
    with library.step(f"Add {kind.title()}") as step:
        name = _free_name(codebook.read(step.db), kind, name, own=None)
        tag = codebook.add(
            step.db,
            kind,
            name,
            actor_kind=actor_kind,
            parent_id=parent.id if parent else None,
            colour=_known_colour(colour),
            description=description.strip(),
        )
        if kind is TagKind.ACTOR:
            codebook.set_aliases(step.db, tag, _cleaned(aliases, name))
    return step.changes


def edit_tag(
    library: Library,
    *,
    tag: TagRef,
    name: str | None = None,
    actor_kind: ActorKind | None = None,
    aliases: Iterable[Alias] | None = None,
    colour: str | None = None,
    description: str | None = None,
) -> Changes:
    """Set what is given of a tag. Raises WorkbenchError for a name that is empty or taken."""
    label = f"Rename {tag.kind.title()}" if name is not None else f"Edit {tag.kind.title()}"
    with library.step(label) as step:
        known = codebook.read(step.db)
        before = _existing(known, tag)
        values: dict[str, Any] = {}
        if name is not None:
            values["name"] = _free_name(known, tag.kind, name, own=tag)
        if actor_kind is not None:
            values["kind"] = actor_kind
        if colour is not None:
            values["colour"] = _known_colour(colour)
        if description is not None:
            values["description"] = description.strip()
        if any(value != _value(before, field) for field, value in values.items()):
            codebook.update(step.db, tag, values)
        new_aliases = None if aliases is None else _cleaned(aliases, values.get("name", before.name))
        if new_aliases is not None and new_aliases != before.aliases:
            codebook.set_aliases(step.db, tag, new_aliases)
    return step.changes


def move_tag(library: Library, *, tag: TagRef, parent: TagRef | None) -> Changes:
    """Put a tag below another of its kind, or at the top. Raises WorkbenchError where that makes a circle."""
    with library.step(f"Move {tag.kind.title()}") as step:
        known = codebook.read(step.db)
        _existing(known, tag)
        if parent and (parent.kind is not tag.kind or parent.id in known.with_descendants(tag)):
            raise WorkbenchError("A tag cannot be put below itself, below one of its own, or below the other kind.")
        codebook.update(step.db, tag, {"parent_id": parent.id if parent else None})
    return step.changes


def merge_tags(library: Library, *, tag: TagRef, into: TagRef) -> Changes:
    """Put *into* wherever *tag* stands, make *tag*'s names aliases of *into* (actors), move its children, delete it."""
    with library.step(f"Merge {tag.kind.title()}s") as step:
        known = codebook.read(step.db)
        old, kept = _existing(known, tag), _existing(known, into)
        if tag.kind is not into.kind or tag == into:
            raise WorkbenchError("Only two different tags of one kind can be merged.")
        if kept.id in known.with_descendants(tag):
            codebook.update(step.db, into, {"parent_id": old.parent_id})
        for child in known.children(tag.kind, tag.id):
            if child.id != kept.id:
                codebook.update(step.db, child.ref, {"parent_id": into.id})
        passages.retag(step.db, tag, into)
        codebook.delete(step.db, tag)
        if tag.kind is TagKind.ACTOR:
            names = (*kept.aliases, Alias(old.name), *old.aliases)
            codebook.set_aliases(step.db, into, _cleaned(names, kept.name))
    return step.changes


def delete_tag(library: Library, *, tag: TagRef) -> Changes:
    """Delete a tag: it comes off its passages, which stay; its children become top tags."""
    with library.step(f"Delete {tag.kind.title()}") as step:
        _existing(codebook.read(step.db), tag)
        codebook.delete(step.db, tag)
    return step.changes


def loss_of(db: Database, tag: TagRef) -> str:
    """Say in one sentence what deleting a tag would lose."""
    known = codebook.read(db)
    found = _existing(known, tag)
    children, aliases = len(known.children(tag.kind, tag.id)), len(found.aliases)
    parts = [f"{found.passages} {_plural('passage', found.passages)} would lose this tag (none is deleted)"]
    if found.passages:
        only = sum(len(p.tags) == 1 for p in passages.with_ids(db, passages.with_tag(db, tag)))
        parts.append(f"{only} of them would have no tag left" if only else "all keep another tag")
    if children:
        parts.append(f"{children} below it would move to the top")
    if aliases:
        parts.append(f"{aliases} {_plural('alias', aliases, 'aliases')} would be deleted")
    return f"Delete the {tag.kind} “{found.name}”? {'; '.join(parts)}."


def _existing(known: Codebook, tag: TagRef) -> Tag:
    found = known.get(tag)
    if found is None:
        raise WorkbenchError(f"That {tag.kind} is gone; nothing was changed.")
    return found


def _free_name(known: Codebook, kind: TagKind, name: str, *, own: TagRef | None) -> str:
    name = " ".join(name.split())
    if not name:
        raise WorkbenchError(f"An {kind} needs a name." if kind is TagKind.ACTOR else f"A {kind} needs a name.")
    for tag in known.of_kind(kind):
        if tag.ref != own and name.casefold() == tag.name.casefold():
            raise WorkbenchError(f"There is a {kind} called “{tag.name}” already; use it, or merge the two.")
    return name


def _known_colour(colour: str) -> str:
    if colour and colour not in COLOURS:
        raise WorkbenchError(f"“{colour}” is not a tag colour; use one of {', '.join(COLOURS)}.")
    return colour


def _cleaned(aliases: Iterable[Alias], name: str) -> tuple[Alias, ...]:
    cleaned = (Alias(" ".join(alias.name.split()), alias.case_sensitive) for alias in aliases)
    by_name = {alias.name: alias for alias in cleaned if alias.name and alias.name != name}
    return tuple(by_name.values())


def _value(tag: Tag, column: str) -> object:
    return tag.actor_kind if column == "kind" else getattr(tag, column)


def _plural(noun: str, count: int, plural: str = "") -> str:
    return noun if count == 1 else plural or f"{noun}s"
