"""Commands that find articles: search, similar, and what no search can find."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click
from sqlite_utils import Database

from workbench.cli import records
from workbench.cli.shell import AS_JSON, LIBRARY, plural, print_json, print_table, say, today
from workbench.errors import WorkbenchError
from workbench.library import articles, failures
from workbench.library.connecting import told_in_plain_words
from workbench.library.library import Library
from workbench.operations.finding import find_article
from workbench.operations.indexing import catch_up, forget_failure, unsearchable_files
from workbench.operations.searching import FoundArticle, SearchResults, facets, search_articles, similar_articles
from workbench.search.answers import Sort
from workbench.search.facets import Facet
from workbench.search.grammar import MENTIONS
from workbench.search.index import SearchIndex
from workbench.search.names import Meant
from workbench.search.snippets import CLOSE, OPEN

_SHOWN = 8
"""Values of a facet that are printed."""

_QUERIES = """\b
Queries:
  export controls           both words, in any form
  "export controls"         the phrase
  "chips ban"~5             near each other
  chips OR semiconductors   either
  chips -taiwan             the first without the second
  semicond*  w?rd  word~    beginnings, gaps, misspelt words
  actor:"SK Telecom"  theme:chips  mentions:SKT  reliability:A..C
  published:2026-06  published:[2026-06-01 TO]  published:"last 7 days"
  has:passages (note, copies, revisions, star)  imported:today
  title:  byline:  outlet:  language:  url:  kind:  marking:  status:
"""

_LIMIT = click.option("--limit", default=20, show_default=True, type=click.IntRange(min=1))


@contextmanager
def searching(folder: Path) -> Iterator[tuple[Library, Database, SearchIndex]]:
    """Open a library with its search index, brought up to it unless another process writes."""
    library = Library.open(folder)
    db = library.reader()
    index = SearchIndex.open(library.index_folder, writable=library.is_writable)
    try:
        if index.rebuilt_because:
            follows = (
                "is built anew"
                if library.is_writable
                else "cannot be built anew while the library cannot be written to"
            )
            say(f"{index.rebuilt_because} It {follows}.", err=True)
        with told_in_plain_words(library.folder):
            if library.is_writable:
                catch_up(db, index)
            yield library, db, index
    finally:
        index.close()
        db.close()
        library.close()


@click.command("search", epilog=_QUERIES)
@LIBRARY
@click.argument("query")
@_LIMIT
@click.option("--offset", default=0, type=click.IntRange(min=0), help="Leave out so many rows.")
@click.option("--sort", default="relevance", show_default=True, type=click.Choice([sort.value for sort in Sort]))
@click.option("--facets", "with_facets", is_flag=True, help="Count the whole answer by outlet, month, actor and so on.")
@click.option("--every-copy", is_flag=True, help="Show each copy of a story as a row of its own.")
@AS_JSON
def search_command(
    library: Path, query: str, limit: int, offset: int, sort: str, with_facets: bool, every_copy: bool, as_json: bool
) -> None:
    """Find articles that answer QUERY.

    Put a query that begins with a minus after “--”. The copies of one story are one row, in JSON a result each.
    """
    with searching(library) as (_, db, index):
        grouped = not (every_copy or as_json)
        results = search_articles(
            db, index, query=query, limit=limit, offset=offset, sort=Sort(sort), grouped=grouped, today=today()
        )
        counted = facets(db, index, query=query, today=today()) if with_facets else ()
        total = articles.count(db)
    if as_json:
        record = records.results_record(results)
        print_json({**record, "facets": records.facets_record(counted)} if with_facets else record)
        return
    _print_head(results, total)
    for row in results.rows:
        _print_row(row)
    _print_facets(counted)


@click.command("similar")
@LIBRARY
@click.argument("article")
@_LIMIT
@AS_JSON
def similar_command(library: Path, article: str, limit: int, as_json: bool) -> None:
    """Find the articles most like one, its own copies left out."""
    with searching(library) as (_, db, index):
        found = similar_articles(db, index, article_id=find_article(db, article).id, limit=limit)
    if as_json:
        print_json([records.found_record(row) for row in found])
        return
    if not found:
        say("No article is like it.")
    for row in found:
        _print_row(row)


@click.command("unsearchable")
@LIBRARY
@click.option("--forget", metavar="FILE", multiple=True, help="Take a file that could not be imported off the list.")
@AS_JSON
def unsearchable_command(library: Path, forget: tuple[str, ...], as_json: bool) -> None:
    """List what no search for words can find, and why."""
    with searching(library) as (opened, db, index):
        for place in [_on_the_list(db, place) for place in forget]:
            forget_failure(opened, place=place)
        found = unsearchable_files(db, index)
    if as_json:
        names = ("article_id", "title", "file", "member", "why")
        print_json([{name: getattr(each, name) for name in names} for each in found])
    else:
        print_table([(each.article_id or "–", each.title or each.place, each.why) for each in found])


def _on_the_list(db: Database, place: str) -> str:
    """Return the *place* of a file that failed, named from here or whole. Raises WorkbenchError."""
    failed = {each for each, _ in failures.all_of(db)}
    for spelling in (place, str(Path(place).absolute())):
        if spelling in failed:
            return spelling
    raise WorkbenchError("“{place}” is not on the list of files that failed; nothing was taken off it.", place=place)


def _print_head(results: SearchResults, total: int) -> None:
    parts = [f"{results.total:,} of {plural(total, 'article')}"]
    if results.stories < results.total:
        parts.append(f"{results.stories:,} without copies")
    if results.unsearchable:
        parts.append(f"{results.unsearchable:,} not searchable (“workbench unsearchable” says why)")
    say(" · ".join(parts))
    if results.relaxed:
        strict = results.total - results.relaxed
        say(f"{strict:,} with all words; {results.relaxed:,} more with some of them")
    for meant in results.meant:
        if meant.is_alias or meant.others:
            say(_in_words(meant))
    for reason in results.ignored:
        say(f"ignored: {reason}", err=True)
    if results.did_you_mean:
        say(f"Did you mean: {results.did_you_mean}")


def _in_words(meant: Meant) -> str:
    name = f"“{meant.typed}” is {meant.name}" if meant.is_alias else meant.name
    others = ", ".join(meant.others)
    if not others:
        return name
    return f"{name}, also called {others}" if meant.field == MENTIONS else f"{name}, with {others}"


def _print_row(row: FoundArticle) -> None:
    article = row.article
    copies = f"  +{'1 copy' if row.copies == 1 else f'{row.copies:,} copies'}" if row.copies else ""
    say(f"\n{article.id}  {article.facts.title}{copies}")
    about = [article.facts.outlet, article.facts.published[:10]]
    notes = sum(inside.is_note for inside in row.inside)
    counts = ((len(row.inside) - notes, "passage"), (notes, "note"))
    if row.inside:
        about.append("in " + ", ".join(plural(count, noun) for count, noun in counts if count))
    if row.aliases:
        about.append("as " + ", ".join(row.aliases))
    say(f"    {' · '.join(part for part in about if part)}")
    for snippet in (row.snippet, *(inside.snippet for inside in row.inside)):
        say(f"    {snippet.replace(OPEN, chr(27) + '[1m').replace(CLOSE, chr(27) + '[22m')}")


def _print_facets(counted: Sequence[Facet]) -> None:
    if counted:
        say()
    for facet in counted:
        values = [f"{value.value} {value.count:,}" for value in facet.values[:_SHOWN]]
        more = len(facet.values) - _SHOWN
        say(f"{facet.field}: {' · '.join(values)}{f' · {more:,} more' if more > 0 else ''}")
