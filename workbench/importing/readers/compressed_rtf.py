"""Unpacks the RTF in Outlook mails (MS-OXRTFCP)."""

from __future__ import annotations

import struct

_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArialTimes New Roman"
    rb"Courier{\colortbl\red0\green0\blue0" + b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What every text begins with unseen, so that it can be referred to (MS-OXRTFCP 2.1.3.1.3)."""
_WINDOW = 4096
_PACKED, _AS_IT_IS = b"LZFu", b"MELA"


def unpacked(content: bytes) -> bytes:
    """Return the RTF in *content*, or nothing where it is damaged."""
    if len(content) < 16 or content[8:12] not in {_PACKED, _AS_IT_IS}:
        return b""
    (size,) = struct.unpack_from("<I", content, 4)
    body = content[16:]
    return body[:size] if content[8:12] == _AS_IT_IS else _inflated(body)[:size]


def _inflated(body: bytes) -> bytes:
    """Undo the packing: each control byte says of the next eight tokens which are references of two bytes."""
    window = bytearray(_DICTIONARY)
    start, at = len(window), 0
    while at < len(body):
        control, at = body[at], at + 1
        for bit in range(8):
            if at >= len(body):
                break
            if not control >> bit & 1:
                window.append(body[at])
                at += 1
                continue
            if at + 2 > len(body):
                return bytes(window[start:])
            reference, at = int.from_bytes(body[at : at + 2], "big"), at + 2
            source = _absolute(reference >> 4, len(window))
            if source == len(window):
                return bytes(window[start:])
            for step in range((reference & 15) + 2):
                window.append(window[source + step])
    return bytes(window[start:])


def _absolute(offset: int, end: int) -> int:
    """Return where in all that was written the place *offset* of the ring of 4,096 bytes is, whose next place is *end*."""
    source = end - (end - offset) % _WINDOW
    return max(source, 0)
