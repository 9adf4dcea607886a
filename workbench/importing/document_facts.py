"""Makes facts out of the properties that programs store in documents, as far as they can be believed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.articles import Facts
from workbench.importing.blocks import one_line
from workbench.importing.dates import from_metadata
from workbench.importing.people import names_in
from workbench.sentences import Sentence

PROPERTIES = "document properties"
MADE = "guess: when the file was made"
_PROGRAM = re.compile(
    r"^microsoft (?:word|powerpoint|excel)\b|^(?:untitled|document|dokument|slide|layout|template|normal|print|about:blank|無題|无标题|제목 없음|без имени)\W*\d*$"
    r"|^\(?(?:unspecified|anonymous|unknown|none|null)\)?$|^[\w-]+\.(?:docx?|odt|rtf|pdf|html?|indd|qxd|tex|dvi|txt|pages|hwp)$|^(?:file|https?)://",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_]\w+)*")


@dataclass(frozen=True, slots=True)
class Properties:
    """Hold the properties of a document as they are stored."""

    title: str = ""
    authors: Sequence[str] = ()
    outlet: str = ""
    published: str = ""
    made: str = ""
    language: str = ""
    url: str = ""


def facts_from(properties: Properties) -> Facts:
    """Return the facts among *properties*: no program's names, no user names, no templates.

    When a file was made is no fact about the article; ``with_date_made`` adds it as a guess where nothing better is known.
    """
    title = sensible_title(properties.title)
    values = {
        "title": title,
        "byline": ", ".join(dict.fromkeys(name for author in properties.authors for name in names_in(author))),
        "outlet": one_line(properties.outlet),
        "published": from_metadata(properties.published),
        "language": stated_language(properties.language),
        "url": properties.url,
    }
    facts = Facts()
    for name, value in values.items():
        facts = facts.with_fact(name, value, PROPERTIES) if value else facts
    return facts


def with_date_made(facts: Facts, made: str) -> tuple[Facts, tuple[str, ...]]:
    """Return *facts* with the day on which the file was made as a guess, where no date is known, and a warning then."""
    day = from_metadata(made)[:10]
    if facts.published or len(day) < 10:
        return facts, ()
    warning = Sentence(
        "No date of publication was found; {day} is when the file was made, which may be later.", day=day
    )
    return facts.with_fact("published", day, MADE, doubt=warning), (warning,)


def sensible_title(title: str) -> str:
    """Return a title from a file's properties without file suffix, or nothing where a program wrote it."""
    title = one_line(title)
    return "" if _PROGRAM.search(title) or not any(character.isalpha() for character in title) else title


def stated_language(code: str) -> str:
    """Return the ISO 639-1 code that a language tag such as ``en-GB`` begins with, or nothing."""
    match = _LANGUAGE.fullmatch(code.strip())
    return match[1].lower() if match else ""
