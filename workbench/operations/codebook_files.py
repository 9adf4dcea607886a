"""Take a codebook out of the library as a file, bring one in, and load a starter codebook."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from sqlite_utils import Database

from workbench.bundled import resource
from workbench.domain.changes import Changes
from workbench.domain.codebook import Alias, Codebook, Tag, TagKind, TagRef
from workbench.errors import WorkbenchError
from workbench.exchange.codebook_csv import read_codebook_csv, write_codebook_csv
from workbench.exchange.codebook_qdc import read_codebook_qdc, write_codebook_qdc
from workbench.library import codebook
from workbench.library.library import Library
from workbench.operations.codebook import cleaned_aliases
from workbench.operations.writing import written_whole

_WRITERS = {".csv": write_codebook_csv, ".qdc": write_codebook_qdc}


@dataclass(frozen=True, slots=True)
class StarterCodebook:
    """Name a codebook that comes with the program, and how much is in it."""

    title: str
    path: Path
    actors: int
    themes: int


def starter_codebooks() -> list[StarterCodebook]:
    """Return the codebooks that come with the program, by title."""
    found = []
    for path in sorted(resource("codebooks").glob("*.csv")):
        book = read_codebook(path)
        title = path.stem.replace("_", " ")
        found.append(StarterCodebook(title[:1].upper() + title[1:], path, len(book.actors), len(book.themes)))
    return found


def find_starter(name: str) -> StarterCodebook:
    """Return the starter codebook called so, in any case. Raises WorkbenchError."""
    starters = starter_codebooks()
    for starter in starters:
        if name.strip().casefold() in {starter.title.casefold(), starter.path.stem}:
            return starter
    titles = ", ".join(f"“{starter.title}”" for starter in starters)
    raise WorkbenchError("There is no starter codebook “{name}”; there are {titles}.", name=name, titles=titles)


def export_codebook(db: Database, path: Path) -> None:
    """Write the codebook to *path*, as CSV or REFI-QDA by its ending, whole or not at all. Raises WorkbenchError."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise WorkbenchError("“{name}” must end in .csv (a table) or .qdc (REFI-QDA).", name=path.name)
    written_whole(path, writer(codebook.read(db)))


def read_codebook(path: Path) -> Codebook:
    """Read a codebook file, CSV or REFI-QDA by what is in it. Raises WorkbenchError."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise WorkbenchError("“{path}” cannot be read: {why}.", path=path, why=error.strerror) from error
    is_xml = content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")
    return read_codebook_qdc(content) if is_xml else read_codebook_csv(content)


def load_codebook(library: Library, *, incoming: Codebook) -> Changes:
    """Add the tags of another codebook in one step. A tag that is here already keeps all that it has.

    It is the same tag where UUID or name agree (an actor's aliases count too); it gains aliases that no actor has, and
    a description where it has none.
    """
    with library.step("Import Codebook") as step:
        known = codebook.read(step.db)
        taken = {name.casefold() for actor in known.actors for name in actor.names}
        placed: dict[TagRef, TagRef] = {}
        completed: dict[TagRef, Tag] = {}
        for tag in incoming.outline():
            same = _same(known, tag)
            if same is None:
                above = placed.get(TagRef(tag.kind, tag.parent_id)) if tag.parent_id is not None else None
                placed[tag.ref] = _add(step.db, tag, above, known)
                taken.update(name.casefold() for name in tag.names)
            else:
                placed[tag.ref] = same.ref
                completed[same.ref] = _complete(step.db, completed.get(same.ref, same), tag, taken)
    return step.changes


def _same(known: Codebook, tag: Tag) -> Tag | None:
    by_uuid = known.with_uuid(tag.uuid) if tag.uuid else None
    return by_uuid if by_uuid and by_uuid.kind is tag.kind else known.named(tag.kind, tag.name)


def _add(db: Database, tag: Tag, above: TagRef | None, known: Codebook) -> TagRef:
    ref = codebook.add(
        db,
        tag.kind,
        tag.name,
        actor_kind=tag.actor_kind,
        parent_id=above.id if above else None,
        colour=tag.colour,
        shape=tag.shape,
        description=tag.description,
        uuid=tag.uuid if known.with_uuid(tag.uuid) is None else "",
    )
    if tag.kind is TagKind.ACTOR:
        if tag.own_name != Alias(tag.name):
            codebook.update(db, ref, {"case_sensitive": int(tag.case_sensitive), "suggested": int(tag.suggested)})
        codebook.set_aliases(db, ref, cleaned_aliases(tag.aliases, tag.name))
    return ref


def _complete(db: Database, same: Tag, tag: Tag, taken: set[str]) -> Tag:
    """Give *same* what *tag* has beyond it, note the names that are *taken* by that, and return it as it is then."""
    new = tuple(alias for alias in cleaned_aliases(tag.aliases, same.name) if alias.name.casefold() not in taken)
    full = replace(same, aliases=(*same.aliases, *new), description=same.description or tag.description)
    taken.update(alias.name.casefold() for alias in new)
    if new:
        codebook.set_aliases(db, full.ref, full.aliases)
    if full.description != same.description:
        codebook.update(db, full.ref, {"description": full.description})
    return full
