"""What the tests of all readers share: a look at what was read, and ZIP files made by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from workbench.domain.articles import BlockKind, Extracted
from workbench.domain.texts import normalised
from workbench.errors import WorkbenchError
from workbench.importing.readers import read

STORY = "The harbour authority said on Tuesday that it would close two of its five berths for repairs this winter."
MORE = "Shipping companies doubted that the money would suffice, and asked the ministry for a plan in writing."
LAUGHS = (
    '<!DOCTYPE d [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' for number in range(1, 10))
    + "]>"
)
"""A document type whose last entity would be two thousand million letters."""


def blocks_of(extracted: Extracted) -> list[tuple[str, int, str]]:
    """Return kind, level and words of each block, and check that the blocks make up the text in normal form."""
    text = extracted.text
    parts = [text[block.start : block.end] for block in extracted.blocks]
    assert "\n\n".join(parts) == text == normalised(text)
    assert all(part and part == " ".join(part.split()) for part in parts)
    return [(block.kind.value, block.level, part) for block, part in zip(extracted.blocks, parts, strict=True)]


def of_kind(extracted: Extracted, kind: BlockKind) -> list[str]:
    return [text for name, _, text in blocks_of(extracted) if name == kind.value]


def zipped(members: Mapping[str, str | bytes], stored: tuple[str, ...] = ()) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            method = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=method)
    return buffer.getvalue()


def outcome(content: bytes, name: str) -> str:
    """Return why a file cannot be read, or nothing where it can; anything but a WorkbenchError is a fault."""
    try:
        read(content, name)
    except WorkbenchError as problem:
        return str(problem)
    return ""


def survives_truncation(content: bytes, name: str) -> None:
    """Check that the file, broken off at every tenth, is read or refused with a reason that names it."""
    for tenth in range(1, 10):
        why = outcome(content[: len(content) * tenth // 10], name)
        assert not why or f"“{name}”" in why
