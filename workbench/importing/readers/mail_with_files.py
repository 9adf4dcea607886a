"""Opens mails with attachments that can be read: the mail is an article, and so is each of these."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from workbench.importing.parts import Part, held
from workbench.importing.readers import can_read, mail, read

_LARGEST = 64 << 20
_MAIL = "mail"
_NO_ARTICLES = {"text/calendar", "text/vcard", "text/x-vcard"}


def parts_of_mail(content: bytes, name: str) -> list[Part]:
    """Return a mail and its readable attachments as parts. Raises WorkbenchError where it is damaged beyond that."""
    attached = [
        (file, body)
        for file, kind, body in mail.attachments(mail.parsed(content, name))
        if kind not in _NO_ARTICLES and can_read(body, file)
    ]
    taken = frozenset(file for file, _ in attached)
    own = held(name, content, partial(mail.read, name=name, taken=taken))
    return [own, *(held(file, body, partial(read, name=file)) for file, body in attached)]


def parts(file: BinaryIO, name: str) -> Iterator[Part] | None:
    """Return the parts of a mail that has attachments to read, ``None`` for any other."""
    file.seek(0)
    content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST or b"attachment" not in content.lower():
        return None
    own, *others = parts_of_mail(content, name)
    return iter([held(_MAIL, content, own.read), *others]) if others else None
