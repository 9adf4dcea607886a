"""Say what no release may hold: private strings of the library and the machine, and the analyst's own list."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlite_utils import Database

from workbench.briefing.evidence import Evidence
from workbench.briefing.private import Private
from workbench.domain.articles import Article
from workbench.domain.changes import Changes
from workbench.library import articles, outlets, passages, settings
from workbench.library.library import Library
from workbench.library.lock import user_name

_NEVER = "never_release"


def never_released(db: Database) -> tuple[str, ...]:
    """Return the words that no release of this library may hold."""
    return tuple(settings.value(db, _NEVER, []))


def set_never_released(library: Library, *, words: Sequence[str]) -> Changes:
    """Set the words that no release of this library may hold."""
    kept = list(dict.fromkeys(" ".join(word.split()) for word in words if word.strip()))
    with library.step("Edit Never-Release List") as step:
        if kept != list(never_released(step.db)):
            settings.keep(step.db, _NEVER, kept)
    return step.changes


def private_strings(db: Database, *, cited: Mapping[str, Evidence], library_folder: Path) -> Private:
    """Gather what must not leave with a briefing that cites the passages *cited* (by key)."""
    marked = passages.all_of(db)
    folders = {str(Path(path).parent) for path in articles.paths(db)}
    short_names = {outlet.id: outlet.short_name for outlet in outlets.all_of(db)}
    included = {passage.article_id for passage in marked if passage.key in cited and cited[passage.key].chatham_house}
    unnamed = [_names_of(article, short_names) for article in articles.page(db, list(included))]
    return Private(
        notes=tuple(passage.note for passage in marked if passage.note),
        excluded_quotes=tuple(passage.quote for passage in marked if passage.key not in cited),
        names=tuple(sorted({user_name(), platform.node(), *(passage.analyst for passage in marked)} - {""})),
        paths=(str(library_folder), str(Path.home()), *sorted(folders)),
        never=never_released(db),
        unnamed=tuple(dict.fromkeys(name for names in unnamed for name in names if name)),
    )


def _names_of(article: Article, short_names: Mapping[int, str]) -> tuple[str, ...]:
    """Return what says whose words an article holds, by whichever name: its author, outlet and agency."""
    facts = article.facts
    return facts.byline, facts.outlet, short_names.get(article.outlet_id or 0, ""), facts.agency
