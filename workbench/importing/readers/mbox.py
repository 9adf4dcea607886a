"""Opens mailboxes (mbox, RFC 4155 and its relatives), mail by mail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from workbench.errors import WorkbenchError
from workbench.importing.blocks import one_line
from workbench.importing.parts import WITHIN, Part, failing
from workbench.importing.readers import mail
from workbench.importing.readers.mail_with_files import parts_of_mail
from workbench.sentences import Sentence

_SEPARATOR = re.compile(
    rb"From (?:\S+|\"[^\"]*\"\S*|.{0,80}?) *[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d .{0,40}\d{4}|From - |From \S+@\S+"
)
_FIELD = re.compile(rb"\r?\n>?[!-9;-~]+:")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_LARGEST = 64 << 20
_LINE = 1 << 20


def begins(start: bytes) -> bool:
    """Say whether a file that begins with *start* is a mailbox: the line that parts mails, and fields below it."""
    line = _SEPARATOR.match(start)
    return bool(line and _FIELD.match(start, len(start.partition(b"\n")[0].rstrip(b"\r"))))


def parts(file: BinaryIO, name: str) -> Iterator[Part]:
    """Yield the mails of a mailbox; a mail's name is its subject and the identity that its sender gave it."""
    used: set[str] = set()
    for number, content in enumerate(_mails(file), 1):
        if content is None:
            yield failing(
                f"mail {number}",
                Sentence(
                    "Mail {number} of “{name}” is larger than {size} MB, the most that is read.",
                    number=number,
                    name=name,
                    size=_LARGEST >> 20,
                ),
            )
            continue
        title = _name(content) or f"mail {number}"
        title = f"{title} (mail {number})" if title in used else title
        used.add(title)
        try:
            own, *files = parts_of_mail(content, title)
        except WorkbenchError as problem:
            yield failing(title, str(problem))
            continue
        yield own
        for part in files:
            yield replace(part, name=f"{title}{WITHIN}{part.name}")


def _name(content: bytes) -> str:
    head = mail.parsed(content.partition(b"\n\n")[0].partition(b"\r\n\r\n")[0][:65536] + b"\n\n", "")
    return " ".join(filter(None, [mail.header(head, "Subject")[:100], one_line(mail.header(head, "Message-ID"))[:200]]))


def _mails(file: BinaryIO) -> Iterator[bytes | None]:
    """Yield the bytes of each mail, or ``None`` for one that is too large, holding no more than one at a time."""
    file.seek(0)
    lines: list[bytes] = []
    size = 0
    after_blank = True
    for line in iter(lambda: file.readline(_LINE), b""):
        if after_blank and line.startswith(b"From ") and _SEPARATOR.match(line):
            yield from _ended(lines, size)
            lines, size = [], 0
        else:
            size += len(line)
            if size <= _LARGEST:
                lines.append(line)
        after_blank = line in {b"\n", b"\r\n"}
    yield from _ended(lines, size)


def _ended(lines: list[bytes], size: int) -> Iterator[bytes | None]:
    if size > _LARGEST:
        yield None
    elif size:
        content = b"".join(lines)
        yield _QUOTED.sub(rb"\1", content) if b">From " in content else content
