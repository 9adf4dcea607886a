"""Codebooks as CSV, one line a tag, to be edited in a spreadsheet.

UTF-8 with a BOM, as Excel needs it. A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP,
CSV Injection), which reading takes off again.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping

from workbench.domain.codebook import COLOURS, ActorKind, Codebook, Shape, TagKind
from workbench.errors import WorkbenchError
from workbench.exchange.alias_notation import read_alias, written_names
from workbench.exchange.outlines import Outline, codebook_of

COLUMNS = ("tag", "name", "below", "kind", "aliases", "description", "colour", "mark", "id")
_OTHER_NAMES = {"code": "name", "code name": "name", "memo": "description", "parent": "below", "category": "below"}
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_SPLIT = re.compile(r"(?<!\\)\|")


def write_codebook_csv(codebook: Codebook) -> bytes:
    """Return the codebook as CSV, parents before their children."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for tag in codebook.outline():
        above = next((other.name for other in codebook.of_kind(tag.kind) if other.id == tag.parent_id), "")
        names = map(_escaped, written_names(tag))
        row = (
            tag.kind, tag.name, above, tag.actor_kind or "", " | ".join(names), tag.description, tag.colour, tag.shape,
            tag.uuid,
        )  # fmt: skip
        writer.writerow([_safe(str(cell)) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def read_codebook_csv(content: bytes) -> Codebook:
    """Read a codebook from CSV: this program's, or any with a column *name*, *tag* or *code*. Raises WorkbenchError.

    Comma, semicolon and tab separate; what names no kind of tag is a theme.
    """
    text = _decoded(content)
    head = text.split("\n", 1)[0]
    separator = max(",;\t", key=head.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise WorkbenchError(
            "This CSV file is damaged ({why}); save it again from where it came from.", why=error
        ) from error
    columns = [_column(cell) for cell in rows[0]] if rows else []
    if "name" not in columns and "tag" in columns:
        columns[columns.index("tag")] = "name"  # Taguette calls the name so
    if "name" not in columns:
        raise WorkbenchError("This is no codebook: its first line must name a column “name”, “tag” or “code”.")
    cells = [dict(zip(columns, map(_plain, row), strict=False)) for row in rows[1:]]
    named = [cell for cell in cells if " ".join(cell.get("name", "").split())]
    return codebook_of([_outline(cell, named) for cell in named])


def _outline(cell: Mapping[str, str], cells: list[dict[str, str]]) -> Outline:
    kind = _kind(cell)
    parent = _key(cell.get("below", ""))
    above = (at for at, other in enumerate(cells) if parent and _key(other["name"]) == parent and _kind(other) == kind)
    aliases = (" ".join(_unescaped(part).split()) for part in _SPLIT.split(cell.get("aliases", "")))
    colour, shape, actor_kind = (cell.get(name, "").strip().casefold() for name in ("colour", "mark", "kind"))
    return Outline(
        kind=kind,
        name=" ".join(cell["name"].split()),
        parent=next(above, None),
        uuid=cell.get("id", "").strip(),
        colour=colour if colour in COLOURS else "",
        shape=Shape(shape) if shape in list(Shape) else Shape.PLAIN,
        description=cell.get("description", "").strip(),
        actor_kind=ActorKind(actor_kind) if actor_kind in list(ActorKind) else ActorKind.GROUP,
        aliases=tuple(read_alias(alias) for alias in aliases if alias),
    )


def _kind(cell: Mapping[str, str]) -> TagKind:
    return TagKind.ACTOR if cell.get("tag", "").strip().casefold() == TagKind.ACTOR else TagKind.THEME


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()


def _column(head: str) -> str:
    name = head.strip().casefold()
    return _OTHER_NAMES.get(name, name)


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise WorkbenchError("This CSV file is not in UTF-8; save it again as “CSV UTF-8”.") from error


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.lstrip("'").startswith(_FORMULA) else cell


def _plain(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(_FORMULA) else cell


def _escaped(name: str) -> str:
    return name.replace("\\", "\\\\").replace("|", "\\|")


def _unescaped(part: str) -> str:
    return re.sub(r"\\(.)", r"\1", part)
