"""Merge tags, and split them back: in the same sitting or a year later, each passage gets its own tag again."""

from __future__ import annotations

from dataclasses import replace

from sqlite_utils import Database

from workbench.domain.changes import Changes
from workbench.domain.codebook import Codebook, Merge, Tag, TagKind, TagRef
from workbench.errors import WorkbenchError
from workbench.library import codebook, merges, passages
from workbench.library.library import Library
from workbench.operations.codebook import check_name_is_free, cleaned_aliases, existing_tag


def merge_tags(library: Library, *, tag: TagRef, into: TagRef) -> Changes:
    """Put *into* wherever *tag* stands, make *tag*'s names aliases of *into* (actors), move its children, delete it.

    What *tag* was and which passages carried it is kept for ``split_tag``. Raises WorkbenchError for two tags that
    cannot be merged.
    """
    with library.step("Merge Actors" if tag.kind is TagKind.ACTOR else "Merge Themes") as step:
        known = codebook.read(step.db)
        old, kept = existing_tag(known, tag), existing_tag(known, into)
        if tag.kind is not into.kind or tag == into:
            raise WorkbenchError("Only two different tags of one kind can be merged.")
        _keep_merge(step.db, known, old, kept)
        if kept.id in known.with_descendants(tag):
            codebook.update(step.db, into, {"parent_id": old.parent_id})
        for child in known.children(tag.kind, tag.id):
            if child.id != kept.id:
                codebook.update(step.db, child.ref, {"parent_id": into.id})
        passages.retag(step.db, tag, into)
        codebook.delete(step.db, tag)
        if tag.kind is TagKind.ACTOR:
            names = (*kept.aliases, old.own_name, *old.aliases)
            codebook.set_aliases(step.db, into, cleaned_aliases(names, kept.name))
    return step.changes


def split_tag(library: Library, *, merge_id: int) -> Changes:
    """Bring back a merged tag: to its place in the tree, with its names, on each passage that carried it.

    A passage keeps the tag that the old one was merged into where it had both, or has it through another merge; one
    that lost that tag since is left alone. Raises WorkbenchError where the merge is gone or the name is taken.
    """
    with library.step("Split Back Tag") as step:
        merge = merges.get(step.db, merge_id)
        known = codebook.read(step.db)
        kept = known.with_uuid(merge.into_uuid) if merge else None
        if merge is None or kept is None:
            raise WorkbenchError("That merge is gone, or was split back already; nothing was changed.")
        check_name_is_free(known, merge.tag.kind, merge.tag.name, own=None)
        tag = _bring_back(step.db, known, merge, kept)
        _tag_passages(step.db, merge, tag, kept.ref)
        merges.delete(step.db, merge.id)
    return step.changes


def _keep_merge(db: Database, known: Codebook, old: Tag, kept: Tag) -> None:
    names = {alias.name for alias in kept.aliases} | {kept.name}
    merge = Merge(
        id=0,
        tag=old,
        into_uuid=kept.uuid,
        above=_uuid_above(known, old),
        below=tuple(child.uuid for child in known.children(old.kind, old.id)),
        given=tuple(name for name in old.names if name not in names),
        kept_above=_uuid_above(known, kept) if kept.id in known.with_descendants(old.ref) else None,
        merged="",
    )
    carried, both = passages.with_tag(db, old.ref), set(passages.with_tag(db, kept.ref))
    through = merges.passages_into(db, kept.uuid)
    merges.add(db, merge, {passage: passage in both and through.get(passage, True) for passage in carried})


def _uuid_above(known: Codebook, tag: Tag) -> str | None:
    return next((other.uuid for other in known.of_kind(tag.kind) if other.id == tag.parent_id), None)


def _bring_back(db: Database, known: Codebook, merge: Merge, kept: Tag) -> TagRef:
    old, above = merge.tag, _place_under(db, known, merge)
    below = [child for uuid in merge.below if (child := known.with_uuid(uuid)) is not None]
    returning = [child for child in below if child.parent_id == kept.id]
    under = {number for child in returning for number in known.with_descendants(child.ref)}
    tag = codebook.add(
        db,
        old.kind,
        old.name,
        actor_kind=old.actor_kind,
        parent_id=above.id if above and above.id not in under else None,
        colour=old.colour,
        shape=old.shape,
        description=old.description,
        uuid=old.uuid if known.with_uuid(old.uuid) is None else "",
    )
    for child in returning:
        codebook.update(db, child.ref, {"parent_id": tag.id})
    for waiting in filter(None, (merges.of(db, uuid) for uuid in merge.below)):
        if waiting.above == kept.uuid:
            merges.place(db, replace(waiting, above=old.uuid))
    if merge.kept_above and kept.parent_id == (above.id if above else None):
        between = known.with_uuid(merge.kept_above)
        codebook.update(db, kept.ref, {"parent_id": between.id if between else tag.id})
    if old.kind is TagKind.ACTOR:
        codebook.update(db, tag, {"case_sensitive": int(old.case_sensitive), "suggested": int(old.suggested)})
        codebook.set_aliases(db, tag, old.aliases)
        codebook.set_aliases(db, kept.ref, [alias for alias in kept.aliases if alias.name not in merge.given])
    return tag


def _place_under(db: Database, known: Codebook, merge: Merge) -> Tag | None:
    """Return the tag that the old one stood under; where that is merged itself, what it was merged into, until it is back."""
    above = merge.above
    while known.with_uuid(above) is None and (waiting := merges.of(db, above)) is not None:
        merges.place(db, replace(waiting, below=(*waiting.below, merge.tag.uuid)))
        above = waiting.into_uuid
    return known.with_uuid(above)


def _tag_passages(db: Database, merge: Merge, tag: TagRef, kept: TagRef) -> None:
    still = set(passages.with_tag(db, kept))
    carried = merges.passages_of(db, merge.id)
    elsewhere = _through_other_merges(db, merge)
    for passage_id in carried.keys() & still:
        passages.add_tag(db, passage_id, tag)
        if not carried[passage_id] and passage_id not in elsewhere:
            passages.remove_tag(db, passage_id, kept)


def _through_other_merges(db: Database, merge: Merge) -> set[int]:
    others = (other for other in merges.into(db, merge.into_uuid) if other.id != merge.id)
    return {passage for other in others for passage in merges.passages_of(db, other.id)}
