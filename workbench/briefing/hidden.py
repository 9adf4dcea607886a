"""Characters that nobody sees: where they stand in a text, what they hide, and the text without them.

Exempt is what a script or an emoji needs: joiners between letters of joining scripts and inside emoji, flags made of tag
characters, one variation selector after an emoji or ideograph, direction marks beside right-to-left letters.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from workbench.domain.spans import Span
from workbench.sentences import Sentence

_KINDS = {
    "tag": "[\U000e0000-\U000e007f]+",
    "variation": "[\ufe00-\ufe0f\U000e0100-\U000e01ef]+",
    "bidi": "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]",
    "zero-width": "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0]+",
    "private-use": "[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]+",
    "control": "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]+",
}
_NAMES = {
    "tag": Sentence("tag characters"),
    "variation": Sentence("variation selectors"),
    "bidi": Sentence("direction marks"),
    "zero-width": Sentence("zero-width"),
    "private-use": Sentence("private use"),
    "control": Sentence("control characters"),
}
_HIDDEN = re.compile("|".join(f"(?P<{name.replace('-', '_')}>{pattern})" for name, pattern in _KINDS.items()))
_ANY = re.compile("[" + "".join(pattern.strip("[]+") for pattern in _KINDS.values()) + "]")
_FLAG_TAGS = re.compile("[\U000e0030-\U000e0039\U000e0061-\U000e007a]{2,6}\U000e007f")
_SEPARATORS = frozenset("\u0085\u2028\u2029")
_SKIN_TONES = range(0x1F3FB, 0x1F400)


@dataclass(frozen=True, slots=True)
class Hidden:
    """Hold a run of hidden characters: its kind, its place (code points, end exclusive) and the words it spells."""

    kind: str
    span: Span
    words: str

    @property
    def name(self) -> Sentence:
        """Return what a person calls the kind."""
        return _NAMES[self.kind]


def hidden_runs(text: str) -> tuple[Hidden, ...]:
    """Return the runs of hidden characters in *text* that no script and no emoji needs, in order."""
    if not _ANY.search(text):
        return ()
    found: list[Hidden] = []
    for match in _HIDDEN.finditer(text):
        kind = (match.lastgroup or "").replace("_", "-")
        if not _is_needed(kind, text, match):
            found.append(Hidden(kind, Span(match.start(), match.end()), _decoded(match.group())))
    return tuple(found)


def without_hidden(text: str) -> str:
    """Return *text* without its hidden runs; a line or paragraph separator becomes a space.

    Taking a run out may leave a neighbour without the reason that it had, so this goes on until nothing is left.
    """
    while runs := hidden_runs(text):
        parts: list[str] = []
        end = 0
        for run in runs:
            parts.append(text[end : run.span.start])
            if _SEPARATORS & set(run.span.of(text)):
                parts.append(" ")
            end = run.span.end
        text = "".join((*parts, text[end:]))
    return text


def _is_needed(kind: str, text: str, match: re.Match[str]) -> bool:
    before = text[match.start() - 1 : match.start()] if match.start() else ""
    after = text[match.end() : match.end() + 1]
    run = match.group()
    if kind == "tag":
        return before == "\U0001f3f4" and _FLAG_TAGS.fullmatch(run) is not None
    if kind == "variation":
        return len(run) == 1 and _takes_variation(before, run)
    if kind == "bidi":
        return run in "\u061c\u200e\u200f" and "R" in (_direction(before), _direction(after))
    if kind == "zero-width":
        return len(run) == 1 and _joins(run, before, after)
    return False


def _takes_variation(before: str, selector: str) -> bool:
    if not before:
        return False
    if selector >= "\U000e0100":
        return _is_ideograph(before)
    if selector in "\ufe0e\ufe0f":
        return before in "#*0123456789" or unicodedata.category(before) in {"So", "Sm", "Po", "Sk"}
    return _is_ideograph(before) or unicodedata.category(before) == "Sm"


def _joins(run: str, before: str, after: str) -> bool:
    if run not in "\u200c\u200d" or not before:
        return False
    if run == "\u200d" and _is_emoji(before) and _is_emoji(after):
        return True
    return _is_joining_letter(before) and (_is_joining_letter(after) or not after or not after.isalnum())


def _is_emoji(character: str) -> bool:
    return bool(character) and (
        character in "\ufe0f\u2640\u2642" or unicodedata.category(character) == "So" or ord(character) in _SKIN_TONES
    )


def _is_ideograph(character: str) -> bool:
    return unicodedata.name(character, "").startswith("CJK ")


def _is_joining_letter(character: str) -> bool:
    # Arabic to N'Ko, the Indic scripts to Sinhala, Myanmar, Khmer and Mongolian; and Arabic's presentation forms.
    point = ord(character) if character else 0
    return (
        0x0600 <= point <= 0x08FF
        or 0x0900 <= point <= 0x0DFF
        or 0x1000 <= point <= 0x109F
        or 0x1780 <= point <= 0x18AF
        or 0xFB50 <= point <= 0xFDFF
    )


def _direction(character: str) -> str:
    return "R" if character and unicodedata.bidirectional(character) in {"R", "AL"} else ""


def _decoded(run: str) -> str:
    """Spell what tag characters or variation selectors encode; empty where it is nothing readable."""
    tags = "".join(chr(ord(character) - 0xE0000) for character in run if "\U000e0020" <= character <= "\U000e007e")
    if tags:
        return tags
    values = [_selector_value(character) for character in run]
    spelled = bytes(value for value in values if value is not None).decode("utf-8", "ignore")
    return spelled if spelled.isprintable() else ""


def _selector_value(character: str) -> int | None:
    # Variation selectors 1–16 and 17–256 stand for the bytes 0–15 and 16–255 where text is smuggled in them.
    if "\ufe00" <= character <= "\ufe0f":
        return ord(character) - 0xFE00
    if "\U000e0100" <= character <= "\U000e01ef":
        return ord(character) - 0xE0100 + 16
    return None
