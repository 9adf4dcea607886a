"""Templates: Markdown files that a new draft starts from, with front matter that says what it must hold.

The front matter is a small part of YAML: ``key: value`` lines (``name``, ``description``, ``scale``: the scale of likelihood,
``days``: how far back the evidence may reach), and under ``sections:`` a list of items with the keys ``heading``,
``required`` (true or false), ``words`` (the most that the section may hold) and ``holds`` (facts or judgements). In the body, ``{title}``,
``{category}`` and ``{date}`` are filled in; text in italics that begins with "To write:" is guidance to be replaced.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workbench.briefing.escaping import Place, escaped
from workbench.briefing.sources import spoken_date
from workbench.errors import WorkbenchError
from workbench.sentences import Sentence

GUIDANCE = re.compile(r"\*To write: [^*\n]*\*")
"""Guidance of a template that a person replaces; what is left of it is taken out of a release."""

_FRONT_MATTER = re.compile(r"\A---\n(.*?)^---\n", re.MULTILINE | re.DOTALL)
_LINE = re.compile(r"(?P<item>[ ]+-[ ]|[ ]+)?(?P<key>[a-z]+):(?:[ ]+(?P<value>.*))?")
_PLACEHOLDER = re.compile(r"\{(title|category|date)\}")


@dataclass(frozen=True, slots=True)
class Section:
    """Hold a section that a template asks for; *words* is the most it may hold, ``None`` for no limit.

    *holds* is "facts" where each claim needs a citation, "judgements" where likelihood is told on the scale, or empty.
    """

    heading: str
    required: bool = False
    words: int | None = None
    holds: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """Hold a template: *id* is its file's name without the ending, *body* the Markdown of a new draft."""

    id: str
    name: str
    description: str
    sections: tuple[Section, ...]
    body: str
    scale: str = ""
    days: int | None = None


def templates(folder: Path) -> tuple[Template, ...]:
    """Read the templates in *folder*, by name. Raises WorkbenchError where one cannot be understood."""
    found = (parse_template(path.stem, _read(path)) for path in sorted(folder.glob("*.md")))
    return tuple(sorted(found, key=lambda template: template.name.casefold()))


def parse_template(template_id: str, text: str) -> Template:
    """Read a template from the text of its file. Raises WorkbenchError that names the line at fault."""
    match = _FRONT_MATTER.match(text)
    if not match:
        raise WorkbenchError(
            "The template “{template_id}” has no front matter; begin it with a line “---”.", template_id=template_id
        )
    facts: dict[str, str] = {}
    items: list[dict[str, str]] = []
    for number, line in enumerate(match.group(1).splitlines(), start=2):
        _read_line(
            line,
            facts,
            items,
            Sentence("line {number} of the template “{template_id}”", number=number, template_id=template_id),
        )
    sections = tuple(_section(item, template_id) for item in items)
    name = facts.get("name") or template_id.replace("_", " ").capitalize()
    return Template(
        template_id,
        name,
        facts.get("description", ""),
        sections,
        text[match.end() :].strip("\n") + "\n",
        scale=facts.get("scale", ""),
        days=_number(
            facts.get("days", ""),
            Sentence("The template “{template_id}” needs a number after “days:”.", template_id=template_id),
        ),
    )


def new_draft(template: Template, *, title: str, category: str, day: date) -> str:
    """Return the draft that a new briefing starts with."""
    values = {"title": escaped(title), "date": spoken_date(day.isoformat())}
    values["category"] = escaped(category, Place.LINE_START)
    body = template.body if values["category"] else template.body.replace("{category} · ", "")
    return _PLACEHOLDER.sub(lambda match: values[match.group(1)], body)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise WorkbenchError("“{path}” cannot be read: {why}.", path=path, why=error.strerror) from error
    except UnicodeDecodeError as error:
        raise WorkbenchError(
            "The template “{template_id}” is not in UTF-8; save it again so.", template_id=path.stem
        ) from error


def without_guidance(draft: str) -> str:
    """Return *draft* without left-over guidance; a line, list item or heading that held nothing else goes with it."""
    if not GUIDANCE.search(draft):
        return draft
    lines = (_line_without_guidance(line) for line in draft.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line for line in lines if line is not None))


def _line_without_guidance(line: str) -> str | None:
    if not GUIDANCE.search(line):
        return line
    rest = GUIDANCE.sub("", line)
    return rest if re.search(r"\w", rest) else None


def _read_line(line: str, facts: dict[str, str], items: list[dict[str, str]], where: str) -> None:
    if not line.strip():
        return
    match = _LINE.fullmatch(line)
    if not match:
        raise WorkbenchError("Could not understand {where}; write “key: value”.", where=where)
    indent, key, value = match["item"], match["key"], (match["value"] or "").strip()
    if not indent:
        facts[key] = value
        return
    if indent.endswith("- "):
        items.append({})
    if not items:
        raise WorkbenchError("Could not understand {where}; begin each section with “- heading:”.", where=where)
    items[-1][key] = value


def _section(item: dict[str, str], template_id: str) -> Section:
    heading, words = item.get("heading", ""), item.get("words", "")
    if not heading:
        raise WorkbenchError(
            "A section of the template “{template_id}” has no heading; give it a line “- heading:”.",
            template_id=template_id,
        )
    most = _number(
        words,
        Sentence(
            "The section “{heading}” of the template “{template_id}” needs a number after “words:”.",
            heading=heading,
            template_id=template_id,
        ),
    )
    return Section(heading, item.get("required") == "true", most, item.get("holds", ""))


def _number(digits: str, problem: str) -> int | None:
    if not digits:
        return None
    if not re.fullmatch("[0-9]{1,5}", digits):
        raise WorkbenchError(problem)
    return int(digits)
