"""Opens mails with attachments that can be read: the mail is an article, and so is each of these."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import BinaryIO

from workbench.importing.parts import Part, held
from workbench.importing.readers import can_read, mail, msg, read

_LARGEST = 64 << 20
_MOST_FILES = 500
_MAIL = "mail"
_NO_ARTICLES = {"text/calendar", "text/vcard", "text/x-vcard"}


def parts_of_mail(content: bytes, name: str) -> list[Part]:
    """Return a mail and its readable attachments as parts. Raises WorkbenchError where it is damaged beyond that."""
    reader = msg if msg.begins(content) else mail
    readable = (
        (file, body)
        for file, kind, body in reader.attachments(content, name)
        if kind not in _NO_ARTICLES and can_read(body, file)
    )
    attached = list(islice(readable, _MOST_FILES))
    taken = frozenset(file for file, _ in attached)
    own = held(name, content, partial(reader.read, name=name, taken=taken))
    return [own, *(held(label, body, partial(read, name=label)) for label, body in _told_apart(attached))]


def parts(file: BinaryIO, name: str) -> Iterator[Part] | None:
    """Return the parts of a mail that has attachments to read, ``None`` for any other."""
    file.seek(0)
    content = file.read(_LARGEST + 1)
    has_files = msg.has_attachments(content) if msg.begins(content) else b"attachment" in content.lower()
    if len(content) > _LARGEST or not has_files:
        return None
    own, *others = parts_of_mail(content, name)
    return iter([held(_MAIL, content, own.read), *others]) if others else None


def _told_apart(attached: list[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """Number the attachments of one name, as two files at one place would be taken for two states of one article."""
    seen: Counter[str] = Counter()
    for file, body in attached:
        seen[file] += 1
        stem, dot, suffix = file.rpartition(".")
        number = f" ({seen[file]})" if seen[file] > 1 else ""
        yield (f"{stem}{number}{dot}{suffix}" if dot else f"{file}{number}"), body
