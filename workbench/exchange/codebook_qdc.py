"""Codebooks as REFI-QDA exchange (.qdc), which NVivo, MAXQDA, ATLAS.ti and QualCoder read and write.

Format: codebook 1.0 of the REFI-QDA standard (qdasoftware.org). Actors and themes stand below two codes of those names.
What the format has no place for stands readable at the end of a code's description, and kinds of actors are sets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any
from uuid import NAMESPACE_URL, uuid4, uuid5

from lxml import etree

from workbench.domain.codebook import ActorKind, Alias, Codebook, Shape, Tag, TagKind
from workbench.errors import WorkbenchError
from workbench.exchange.alias_notation import read_alias, written_names
from workbench.exchange.outlines import Outline, codebook_of

_NAMESPACE = "urn:QDA-XML:codebook:1.0"
_LARGEST = 50_000_000
_TOPS = {TagKind.ACTOR: "Actors", TagKind.THEME: "Themes"}
_HEAD, _ALSO, _MARK = "[Analyst Workbench]", "Also called: ", "Mark: "
_THEME = " (theme)"
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
HUES = {
    "red": "#D13438", "orange": "#C2570C", "amber": "#9A6700", "lime": "#5A7A0A", "green": "#2B7A4B", "teal": "#0B7A75",
    "cyan": "#0E7490", "blue": "#1769D1", "indigo": "#4A50D0", "violet": "#7C3AED", "pink": "#C2298A", "brown": "#855A36",
}  # fmt: skip
"""The colours that other programs are told, as the window shows them in its light theme."""


def write_codebook_qdc(codebook: Codebook) -> bytes:
    """Return the codebook as REFI-QDA codebook 1.0, without any user or path; names are unique over both kinds."""
    root = etree.Element(f"{{{_NAMESPACE}}}CodeBook", nsmap={None: _NAMESPACE}, origin="Analyst Workbench")
    codes = _child(root, "Codes")
    for kind in TagKind:
        top = _child(codes, "Code", guid=str(uuid5(NAMESPACE_URL, _TOPS[kind])), name=_TOPS[kind], isCodable="false")
        elements: dict[int | None, Any] = {None: top}
        for tag in (tag for tag in codebook.outline() if tag.kind is kind):
            elements[tag.id] = _write_code(elements[tag.parent_id], tag, codebook)
    _write_kinds(root, codebook.actors)
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True))


def read_codebook_qdc(content: bytes) -> Codebook:
    """Read a .qdc of any program. Raises WorkbenchError for what is none, is damaged or defines a document type.

    Codes below one called “Actors” that cannot be coded with are actors, all others themes.
    """
    root = _parsed(content)
    if _local(root) != "CodeBook":
        raise WorkbenchError("This is no REFI-QDA codebook; choose a .qdc file.")
    kinds = _kinds_in(root)
    outlines: list[Outline] = []
    for code in root.findall("{*}Codes/{*}Code"):
        kind = _top_kind(code)
        if kind is None:
            _read_code(code, TagKind.THEME, None, kinds, outlines)
        else:
            for child in code.findall("{*}Code"):
                _read_code(child, kind, None, kinds, outlines)
    return codebook_of(list(_uniquely_named(outlines)))


def _write_code(above: Any, tag: Tag, codebook: Codebook) -> Any:
    name = tag.name
    if tag.kind is TagKind.THEME:
        name += _suffix(name, (actor.name for actor in codebook.actors))
    code = _child(
        above, "Code", guid=tag.uuid or str(uuid4()), name=_clean(name), isCodable="true", color=HUES[tag.colour]
    )
    lines = [f"{_ALSO}{name}" for name in written_names(tag)]
    if tag.shape is not Shape.PLAIN:
        lines.append(f"{_MARK}{tag.shape}")
    description = tag.description
    if lines or _HEAD in description:
        description = "\n".join((description, "", _HEAD, *lines))
    if description:
        _child(code, "Description").text = _clean(description)
    return code


def _write_kinds(root: Any, actors: Iterable[Tag]) -> None:
    by_kind: dict[ActorKind, list[Tag]] = {}
    for actor in actors:
        if actor.actor_kind and actor.uuid:
            by_kind.setdefault(actor.actor_kind, []).append(actor)
    sets = _child(root, "Sets") if by_kind else None  # an empty element is not valid
    for kind in (kind for kind in ActorKind if kind in by_kind):
        group = _child(sets, "Set", guid=str(uuid5(NAMESPACE_URL, kind)), name=kind.value)
        for actor in by_kind[kind]:
            _child(group, "MemberCode", guid=actor.uuid)


def _read_code(
    code: Any, kind: TagKind, parent: int | None, kinds: dict[str, ActorKind], outlines: list[Outline]
) -> None:
    waiting = [(code, parent)]
    while waiting:
        element, above = waiting.pop()
        description, aliases, shape = _described(element.findtext("{*}Description") or "")
        guid = _guid(element)
        outline = Outline(
            kind=kind,
            name=" ".join((element.get("name") or "").split()) or "?",
            parent=above,
            uuid=guid,
            colour=_nearest_hue(element.get("color") or ""),
            shape=shape,
            description=description,
            actor_kind=kinds.get(guid, ActorKind.GROUP),
            aliases=aliases,
        )
        outlines.append(outline)
        waiting += [(child, len(outlines) - 1) for child in reversed(element.findall("{*}Code"))]


def _described(text: str) -> tuple[str, tuple[Alias, ...], Shape]:
    description, head, rest = text.rpartition(f"\n\n{_HEAD}")
    if not head and text.startswith(_HEAD):
        description, rest = "", text.removeprefix(_HEAD)
    elif not head:
        return text.strip(), (), Shape.PLAIN
    lines = rest.strip().split("\n")
    aliases = tuple(read_alias(line.removeprefix(_ALSO).strip()) for line in lines if line.startswith(_ALSO))
    marks = [line.removeprefix(_MARK).strip() for line in lines if line.startswith(_MARK)]
    return description.strip(), aliases, Shape(marks[0]) if marks and marks[0] in list(Shape) else Shape.PLAIN


def _uniquely_named(outlines: list[Outline]) -> Iterator[Outline]:
    """Yield the outlines with names of their own within each kind: codes in two branches may share one elsewhere."""
    actors = [outline.name for outline in outlines if outline.kind is TagKind.ACTOR]
    taken: set[tuple[TagKind, str]] = set()
    for outline in outlines:
        name = outline.name
        if outline.kind is TagKind.THEME:
            name = name.removesuffix(_suffix(name, actors))
        above = f" ({outlines[outline.parent].name})" if outline.parent is not None else ""
        tries = (name, f"{name}{above}", *(f"{name} {number}" for number in range(2, len(outlines) + 3)))
        free = next(one for one in tries if (outline.kind, one.casefold()) not in taken)
        taken.add((outline.kind, free.casefold()))
        yield replace(outline, name=free)


def _suffix(name: str, actors: Iterable[str]) -> str:
    """Return what a theme's name needs behind it beside these actors: programs that go by name would mix up two codes."""
    alike = [actor for actor in actors if _bare(actor) == _bare(name)]
    return _THEME * (1 + max(actor.count(_THEME) for actor in alike)) if alike else ""


def _bare(name: str) -> str:
    while name.endswith(_THEME):
        name = name.removesuffix(_THEME)
    return name.casefold()


def _top_kind(code: Any) -> TagKind | None:
    if (code.get("isCodable") or "").strip() not in {"false", "0"}:
        return None
    return next((kind for kind, name in _TOPS.items() if (code.get("name") or "").strip() == name), None)


def _kinds_in(root: Any) -> dict[str, ActorKind]:
    return {
        _guid(member): ActorKind(group.get("name"))
        for group in root.findall("{*}Sets/{*}Set")
        if group.get("name") in list(ActorKind)
        for member in group.findall("{*}MemberCode")
    }


def _guid(element: Any) -> str:
    return (element.get("guid") or "").strip().strip("{}").lower()


def _nearest_hue(colour: str) -> str:
    wanted = _channels(colour)
    if wanted is None:
        return ""
    return min(HUES, key=lambda hue: sum((a - b) ** 2 for a, b in zip(wanted, _channels(HUES[hue]) or (), strict=True)))


def _channels(colour: str) -> tuple[int, ...] | None:
    digits = colour.strip().removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if not re.fullmatch("[0-9A-Fa-f]{6}", digits):
        return None
    return tuple(int(digits[at : at + 2], 16) for at in (0, 2, 4))


def _parsed(content: bytes) -> Any:
    if len(content) > _LARGEST:
        raise WorkbenchError("This file is too large for a codebook; nothing was read.")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise WorkbenchError(
            "This codebook is damaged, or no codebook; get it again from where it came from."
        ) from error
    if root.getroottree().docinfo.doctype:
        raise WorkbenchError("This codebook defines its own document type, which no codebook needs and attacks do.")
    return root


def _local(element: Any) -> str:
    return str(etree.QName(element).localname)


def _child(above: Any, element: str, **attributes: str) -> Any:
    return etree.SubElement(above, f"{{{_NAMESPACE}}}{element}", **attributes)


def _clean(text: str) -> str:
    return _NO_XML.sub("", text)
