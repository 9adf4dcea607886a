"""Commands for the codebook and for passages: actors, themes, mark, passages."""

from __future__ import annotations

from pathlib import Path

import click
from sqlite_utils import Database

from workbench.cli import records
from workbench.cli.shell import AS_JSON, LIBRARY, DefaultGroup, plural, print_json, print_table, reading, say, writing
from workbench.domain.codebook import ActorKind, Alias, Codebook, TagKind, TagRef
from workbench.domain.markings import parse_marking
from workbench.errors import WorkbenchError
from workbench.library import codebook, passages
from workbench.operations import codebook as operations
from workbench.operations.finding import find_article, find_passage, find_tag
from workbench.operations.mentions import find_mentions, tag_sentences
from workbench.operations.passages import mark_passage, matching_passages, span_of_quote
from workbench.operations.pinning import pin_tag
from workbench.operations.reshaping import merge_passages, resize_passage, split_passage

_OCCURRENCE = click.option(
    "--occurrence", default=1, show_default=True, type=click.IntRange(min=1), help="Which, where the words stand again."
)


@click.group("actors", cls=DefaultGroup, default="list", default_if_no_args=True)
def actors_command() -> None:
    """List actors, or add one."""


@click.group("themes", cls=DefaultGroup, default="list", default_if_no_args=True)
def themes_command() -> None:
    """List themes, or add one."""


@actors_command.command("list")
@LIBRARY
@AS_JSON
def list_actors(library: Path, as_json: bool) -> None:
    """List all actors."""
    _list(library, TagKind.ACTOR, as_json=as_json)


@themes_command.command("list")
@LIBRARY
@AS_JSON
def list_themes(library: Path, as_json: bool) -> None:
    """List all themes."""
    _list(library, TagKind.THEME, as_json=as_json)


@actors_command.command("pin")
@LIBRARY
@click.argument("name")
@click.argument("key")
def pin_actor(library: Path, name: str, key: str) -> None:
    """Let a digit or a letter stand for an actor in the reader."""
    _pin(library, TagKind.ACTOR, name, key)


@actors_command.command("add")
@LIBRARY
@click.argument("name")
@click.option("--kind", default=ActorKind.GROUP.value, type=click.Choice([kind.value for kind in ActorKind]))
@click.option("--alias", "aliases", multiple=True, help="Another name; may be given again and again.")
@click.option("--parent", help="The actor that this one belongs to.")
@click.option("--colour", default="", help="The name of its colour, such as blue.")
@click.option("--description", default="", help="Who this is.")
def add_actor(
    library: Path, name: str, kind: str, aliases: tuple[str, ...], parent: str | None, colour: str, description: str
) -> None:
    """Add an actor."""
    with writing(library) as (opened, db):
        operations.add_tag(
            opened,
            kind=TagKind.ACTOR,
            name=name,
            actor_kind=ActorKind(kind),
            aliases=[Alias(alias) for alias in aliases],
            parent=_parent(db, TagKind.ACTOR, parent),
            colour=colour,
            description=description,
        )


@themes_command.command("pin")
@LIBRARY
@click.argument("name")
@click.argument("key")
def pin_theme(library: Path, name: str, key: str) -> None:
    """Let a digit or a letter stand for a theme in the reader."""
    _pin(library, TagKind.THEME, name, key)


@themes_command.command("add")
@LIBRARY
@click.argument("name")
@click.option("--parent", help="The theme that this one belongs to.")
@click.option("--colour", default="", help="The name of its colour, such as blue.")
@click.option("--description", default="", help="When to use it.")
def add_theme(library: Path, name: str, parent: str | None, colour: str, description: str) -> None:
    """Add a theme."""
    with writing(library) as (opened, db):
        above = _parent(db, TagKind.THEME, parent)
        operations.add_tag(opened, kind=TagKind.THEME, name=name, parent=above, colour=colour, description=description)


@click.command("mark")
@LIBRARY
@click.argument("article")
@click.option("--quote", required=True, help="The exact words to mark.")
@_OCCURRENCE
@click.option("--actor", "actors", multiple=True, help="An actor to tag it with; may be given again and again.")
@click.option("--theme", "themes", multiple=True, help="A theme to tag it with; may be given again and again.")
@click.option("--note", default="", help="Private; never exported.")
@click.option("--credibility", type=click.IntRange(1, 6))
@click.option("--marking", help="TLP:GREEN and so on.")
@AS_JSON
def mark_command(
    library: Path,
    article: str,
    quote: str,
    occurrence: int,
    actors: tuple[str, ...],
    themes: tuple[str, ...],
    note: str,
    credibility: int | None,
    marking: str | None,
    as_json: bool,
) -> None:
    """Make a passage of words of an article, with tags."""
    label = parse_marking(marking)
    with writing(library) as (opened, db):
        known = codebook.read(db)
        found = find_article(db, article)
        changes = mark_passage(
            opened,
            article_id=found.id,
            span=span_of_quote(db, article_id=found.id, quote=quote, occurrence=occurrence),
            tags=_refs(known, actors, themes),
            note=note,
            credibility=credibility,
            marking=label,
        )
        passage = passages.get(db, changes.new_id("passages"))
        if passage is None:
            raise WorkbenchError("The passage was not kept; run “workbench verify” on the library.")
        record = records.passage_record(passage, known)
    if as_json:
        print_json(record)
    else:
        say(f"[@{record['key']}] “{record['quote']}”")


@click.command("mentions")
@LIBRARY
@click.argument("actor")
@click.option("--article", "references", multiple=True, help="Only in this article; may be given again and again.")
@click.option("--tag", "tags", is_flag=True, help="Tag every sentence that is listed, in one step.")
@AS_JSON
def mentions_command(library: Path, actor: str, references: tuple[str, ...], tags: bool, as_json: bool) -> None:
    """List, or tag, the sentences that name ACTOR.

    Those that carry the tag already are left out.
    """
    opening = writing if tags else reading
    with opening(library) as (opened, db):
        tag = find_tag(codebook.read(db), TagKind.ACTOR, actor)
        chosen = [find_article(db, reference).id for reference in references] if references else None
        found = find_mentions(db, actor=tag.ref, article_ids=chosen)
        if tags and found:
            tag_sentences(opened, tag=tag.ref, places=[(one.article_id, one.sentence, one.words) for one in found])
    if as_json:
        print_json([records.mention_record(one) for one in found])
        return
    for one in found:
        say(f"article {one.article_id}  {', '.join(one.names)}\n  “{one.words}”")
    say(f"{plural(len(found), 'sentence')} {'tagged' if tags else 'found'}.")


@click.group("passages", cls=DefaultGroup, default="list", default_if_no_args=True)
def passages_command() -> None:
    """List passages; resize, split or merge them."""


@passages_command.command("list")
@LIBRARY
@click.option("--actor", "actors", multiple=True, help="Only passages with this actor (or one below it).")
@click.option("--theme", "themes", multiple=True, help="Only passages with this theme (or one below it).")
@click.option("--query", default="", help="Only passages whose quote or note holds these words.")
@AS_JSON
def list_passages(library: Path, actors: tuple[str, ...], themes: tuple[str, ...], query: str, as_json: bool) -> None:
    """List passages; several actors and themes must all be there."""
    with reading(library) as (_, db):
        known = codebook.read(db)
        found = matching_passages(passages.all_of(db), known, tags=_refs(known, actors, themes), query=query)
        listed = [records.passage_record(passage, known) for passage in found]
    if as_json:
        print_json(listed)
        return
    for record in listed:
        tags = ", ".join([*record["actors"], *record["themes"]])
        say(f"[@{record['key']}] article {record['article']}  {tags}\n  “{record['quote']}”")


@passages_command.command("resize")
@LIBRARY
@click.argument("key")
@click.option("--quote", required=True, help="The words that the passage is to cover.")
@_OCCURRENCE
def resize_command(library: Path, key: str, quote: str, occurrence: int) -> None:
    """Let a passage cover other words, some of which it covers already."""
    with writing(library) as (opened, db):
        passage = find_passage(db, key)
        span = span_of_quote(db, article_id=passage.article_id, quote=quote, occurrence=occurrence)
        resize_passage(opened, passage_id=passage.id, span=span)


@passages_command.command("split")
@LIBRARY
@click.argument("key")
@click.option("--before", required=True, help="The words of the passage that the second part begins with.")
def split_command(library: Path, key: str, before: str) -> None:
    """Cut a passage in two; both parts carry its tags."""
    with writing(library) as (opened, db):
        passage = find_passage(db, key)
        at = passage.quote.find(before)
        if at < 1 or not before:
            raise WorkbenchError(
                "The words “{before}” do not stand inside passage {key}.", before=before, key=passage.key
            )
        split_passage(opened, passage_id=passage.id, offset=passage.start + at)


@passages_command.command("merge")
@LIBRARY
@click.argument("keys", nargs=-1, required=True)
def merge_command(library: Path, keys: tuple[str, ...]) -> None:
    """Make one passage of several of one article."""
    with writing(library) as (opened, db):
        merge_passages(opened, passage_ids=[find_passage(db, key).id for key in keys])


def _list(library: Path, kind: TagKind, *, as_json: bool) -> None:
    with reading(library) as (_, db):
        known = codebook.read(db)
    listed = [records.tag_record(tag, known) for tag in known.of_kind(kind)]
    if as_json:
        print_json(listed)
    else:
        print_table(
            [
                (
                    r["name"],
                    r.get("kind", r["parent"] or ""),
                    plural(r["passages"], "passage"),
                    ", ".join(r.get("aliases", ())),
                )
                for r in listed
            ]
        )


def _pin(library: Path, kind: TagKind, name: str, key: str) -> None:
    with writing(library) as (opened, db):
        pin_tag(opened, tag=find_tag(codebook.read(db), kind, name).ref, key=key)


def _parent(db: Database, kind: TagKind, name: str | None) -> TagRef | None:
    return find_tag(codebook.read(db), kind, name).ref if name else None


def _refs(known: Codebook, actors: tuple[str, ...], themes: tuple[str, ...]) -> list[TagRef]:
    found = [find_tag(known, TagKind.ACTOR, name).ref for name in actors]
    return found + [find_tag(known, TagKind.THEME, name).ref for name in themes]
