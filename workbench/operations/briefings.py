"""Write briefings: start from a template, save drafts, collect passages, keep versions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from workbench.briefing.evidence import Evidence, unnamed
from workbench.briefing.templates import Template, new_draft, templates
from workbench.bundled import resource
from workbench.domain.briefings import Briefing, title_of
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagKind
from workbench.domain.markings import Marking, highest
from workbench.domain.passages import Passage
from workbench.errors import WorkbenchError
from workbench.library import articles, briefings, codebook, outlets, passages
from workbench.library.library import Library
from workbench.settings import settings_folder

DEFAULT_TEMPLATE = "daily"


def own_templates() -> Path:
    """Return the folder of this user's own templates; it need not exist."""
    return settings_folder() / "templates"


def known_templates() -> tuple[Template, ...]:
    """Return the templates, by name; one of the user's own goes before one of the program's with the same id.

    Raises WorkbenchError where one cannot be understood.
    """
    known = {found.id: found for folder in (resource("templates"), own_templates()) for found in templates(folder)}
    return tuple(sorted(known.values(), key=lambda template: template.name.casefold()))


def add_briefing(
    library: Library,
    *,
    title: str,
    day: date,
    category: str = "",
    series: str = "",
    template: str = DEFAULT_TEMPLATE,
    marking: Marking | None = None,
    draft: str | None = None,
) -> Changes:
    """Start a briefing from a template, or from a finished *draft*. Raises WorkbenchError."""
    title = " ".join(title.split())
    if not title:
        raise WorkbenchError("A briefing needs a title.")
    if draft is None:
        chosen = next((known for known in known_templates() if known.id == template), None)
        if chosen is None:
            names = ", ".join(known.id for known in known_templates())
            raise WorkbenchError(
                "There is no template “{template}”; use one of {names}.", template=template, names=names
            )
        draft = new_draft(chosen, title=title, category=category, day=day)
    with library.step("New Briefing") as step:
        filed = _filed(step.db, {"category": category, "series": series})
        briefings.add(step.db, title=title, template=template, draft=draft, marking=marking, **filed)
    return step.changes


def save_draft(library: Library, *, briefing_id: int, draft: str) -> Changes:
    """Keep a draft; its first heading is the briefing's title. Saves in a row are one undo step."""
    with library.step("Edit Briefing", group=f"draft {briefing_id}") as step:
        briefing = existing_briefing(step.db, briefing_id)
        if draft != briefing.draft:
            briefings.update(step.db, briefing_id, {"draft": draft, "title": title_of(draft) or briefing.title})
    return step.changes


def edit_briefing(library: Library, *, briefing_id: int, **values: Any) -> Changes:
    """Set a briefing's series, category or marking."""
    with library.step("Edit Briefing") as step:
        existing_briefing(step.db, briefing_id)
        briefings.update(step.db, briefing_id, _filed(step.db, values))
    return step.changes


def delete_briefing(library: Library, *, briefing_id: int) -> Changes:
    """Delete a briefing with its versions; its passages stay in the library."""
    with library.step("Delete Briefing") as step:
        briefings.delete(step.db, briefing_id)
    return step.changes


def collect_passages(library: Library, *, briefing_id: int, passage_ids: Sequence[int]) -> Changes:
    """Add passages to the end of a briefing's tray, as far as they are still there."""
    with library.step("Add to Tray") as step:
        tray = existing_briefing(step.db, briefing_id).tray
        there = [passage.id for passage in passages.with_ids(step.db, passage_ids)]
        wanted = tuple(dict.fromkeys((*tray, *there)))
        if wanted != tray:
            briefings.set_tray(step.db, briefing_id, wanted)
    return step.changes


def drop_passages(library: Library, *, briefing_id: int, passage_ids: Sequence[int]) -> Changes:
    """Take passages out of a briefing's tray; the draft is left as it is."""
    with library.step("Remove from Tray") as step:
        tray = existing_briefing(step.db, briefing_id).tray
        briefings.set_tray(step.db, briefing_id, [kept for kept in tray if kept not in passage_ids])
    return step.changes


def keep_version(library: Library, *, briefing_id: int, label: str) -> Changes:
    """Keep the draft as it is now under a name."""
    if not label.strip():
        raise WorkbenchError("A version needs a name.")
    with library.step("Keep Version") as step:
        briefing = existing_briefing(step.db, briefing_id)
        briefings.add_version(step.db, briefing_id, label=label.strip(), draft=briefing.draft)
    return step.changes


def restore_version(library: Library, *, briefing_id: int, version_id: int) -> Changes:
    """Make a kept version the draft again; the draft as it is now is kept as a version first."""
    with library.step("Restore Version") as step:
        briefing = existing_briefing(step.db, briefing_id)
        version = next((kept for kept in briefings.versions(step.db, briefing_id) if kept.id == version_id), None)
        if version is None:
            raise WorkbenchError("That version is gone; nothing was changed.")
        label = f"Before “{version.label}” was restored"
        briefings.add_version(step.db, briefing_id, label=label, draft=briefing.draft)
        title = title_of(version.draft) or briefing.title
        briefings.update(step.db, briefing_id, {"draft": version.draft, "title": title})
    return step.changes


def evidence_of(db: Database, marked: Sequence[Passage]) -> dict[str, Evidence]:
    """Return what may leave about passages, by key; under the Chatham House Rule nothing that names the source."""
    known = codebook.read(db)
    publishers = {outlet.id: outlet for outlet in outlets.all_of(db)}
    sources = {article.id: article for article in articles.page(db, list({p.article_id for p in marked}))}
    hashes = articles.text_hashes(db, list({p.revision_id for p in marked}))
    found = {}
    for passage in marked:
        article = sources[passage.article_id]
        facts, outlet = article.facts, publishers.get(article.outlet_id or 0)
        tags = [tag for tag in known if tag.ref in passage.tags]
        item = Evidence(
            key=passage.key,
            quote=passage.quote,
            outlet=facts.outlet,
            outlet_short=outlet.short_name if outlet else "",
            byline=facts.byline,
            title=facts.title,
            published=facts.published,
            updated=facts.updated,
            url=facts.url,
            language=facts.language,
            agency=facts.agency,
            notices=facts.notices,
            reliability=outlet.reliability if outlet else "F",
            credibility=passage.credibility,
            marking=highest([passage.marking, article.marking]),
            actors=tuple(tag.name for tag in tags if tag.kind is TagKind.ACTOR),
            themes=tuple(tag.name for tag in tags if tag.kind is TagKind.THEME),
            state=passage.state,
            sha256=hashes[passage.revision_id],
        )
        found[passage.key] = unnamed(item) if article.chatham_house else item
    return found


def evidence_for(db: Database, keys: Sequence[str]) -> dict[str, Evidence]:
    """Return what may leave about the passages with these keys; unknown keys are left out."""
    return evidence_of(db, passages.with_keys(db, keys))


def template_of(briefing: Briefing) -> Template | None:
    """Return the template that a briefing was started from, where it is still there and can be read."""
    try:
        return next((known for known in known_templates() if known.id == briefing.template), None)
    except WorkbenchError:
        return None  # New Briefing says which template is at fault; what is written goes on without it


def _filed(db: Database, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return *values* with series and category on one line, a series in the spelling that its briefings have."""
    filed = {**values, **{name: " ".join(values[name].split()) for name in ("series", "category") if name in values}}
    if series := filed.get("series"):
        known = (briefing.series for briefing in briefings.all_of(db))
        filed["series"] = next((name for name in known if name.casefold() == series.casefold()), series)
    return filed


def existing_briefing(db: Database, briefing_id: int) -> Briefing:
    """Return a briefing. Raises WorkbenchError where it is gone."""
    briefing = briefings.get(db, briefing_id)
    if briefing is None:
        raise WorkbenchError("That briefing is gone; nothing was changed.")
    return briefing
