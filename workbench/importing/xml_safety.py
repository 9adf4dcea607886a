"""Reads XML of unknown origin: no document type, no entity of its own, nothing fetched, no endless depth."""

from __future__ import annotations

import re
from typing import Any

from workbench.errors import WorkbenchError
from workbench.importing.blocks import one_line

_PACKET = re.compile(rb"<x:xmpmeta\b.{0,1000000}?</x:xmpmeta>", re.DOTALL)


def parsed_xml(content: bytes, name: str) -> Any:
    """Return the root element of XML. Raises WorkbenchError, naming the file *name*, where it is damaged or has a DOCTYPE."""
    from lxml import etree  # noqa: PLC0415 - only workers that meet XML need it

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as problem:
        if b"<!DOCTYPE" in content[:4096]:
            raise _with_document_type(name) from problem
        raise WorkbenchError(
            "“{name}” is damaged: its contents break off or are nested too deeply; get it again from where it came from.",
            name=name,
        ) from problem
    if root.getroottree().docinfo.doctype:
        raise _with_document_type(name)
    return root


def local(element: Any) -> str:
    """Return an element's name without its namespace: transitional and strict documents differ only in that."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """Return the attribute called *name* in whatever namespace, or an empty string."""
    return next((str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def packet_in(content: bytes) -> dict[str, tuple[str, ...]]:
    """Return the values of the XMP packet in a file's *content* by name; none where it is packed or damaged."""
    match = _PACKET.search(content)
    if not match:
        return {}
    try:
        root = parsed_xml(match.group(), "XMP")
    except WorkbenchError:  # what a file says of itself is not worth losing the file
        return {}
    values: dict[str, tuple[str, ...]] = {}
    for description in root.iter("{*}Description"):
        values.update({key.rpartition("}")[2]: (one_line(value),) for key, value in description.attrib.items()})
        for element in description:
            items = [one_line(item.text or "") for item in element.iter("{*}li")] or [one_line(element.text or "")]
            values[local(element)] = tuple(filter(None, items))
    return values


def _with_document_type(name: str) -> WorkbenchError:
    return WorkbenchError(
        "“{name}” defines its own document type, which such files never need and attacks do; it was left out.",
        name=name,
    )
