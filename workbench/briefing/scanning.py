r"""What must not stand in a released text, as a table of patterns, and the scanner that looks for them.

The scanner knows nothing of libraries or drafts: it reads lines. It looks at each line as it is and as a reader sees it
(escapes resolved), since a path in a quote is written ``C:\\Users``; markup is looked for outside code only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.briefing.drafts import without_code
from workbench.briefing.escaping import unescaped
from workbench.briefing.findings import Level
from workbench.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Pattern:
    """Hold one thing to look for: *message* completes "Line 7 …", with the words found behind it.

    A line without one of *needs*, in lower case, cannot hold it, which costs less to see than to search.
    """

    kind: str
    level: Level
    regex: re.Pattern[str]
    message: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """Hold a place where a pattern was found; *line* counts from 1."""

    pattern: Pattern
    line: int
    words: str


def _pattern(
    kind: str, level: Level, message: str, *alternatives: str, any_case: bool = True, needs: tuple[str, ...] = ()
) -> Pattern:
    # A line is also searched for as one of many: there, too, ^ and $ are its ends.
    regex = re.compile(
        "|".join(f"(?:{part})" for part in alternatives), re.MULTILINE | (re.IGNORECASE if any_case else 0)
    )
    return Pattern(kind, level, regex, message, needs)


_TARGET = r"(?:(?<!\\)\]\(\s*<?|^\s*\[[^\]]+\]:\s*<?|<)"
_WORDS = (
    _pattern(
        "path.windows", Level.REFUSE, Sentence("names a file on a disk"),
        r"(?<![A-Za-z0-9])[A-Z]:[\\/](?=[\w.~$(])[^\s\"”<>|*?]+", r"%(?:USERPROFILE|APPDATA|LOCALAPPDATA|HOMEPATH)%",
        needs=(":\\", ":/", "%"),
    ),
    _pattern("path.unc", Level.REFUSE, Sentence("names a file on a server"), r"(?<![\w\\])\\\\[\w.-]{2,}\\[\w.$ -]+[^\s\"<>|*?]*", needs=("\\\\",)),
    _pattern(
        "path.unix", Level.REFUSE, Sentence("names a file on a disk"),
        r"(?<![\w/.:&?=-])/(?:home|Users|root|tmp|var|etc|mnt|media|opt|srv|private|Volumes)/[^\s)\]>\"”]+",
        r"(?<![\w/.])~/[\w.][^\s)\]>\"”]*", any_case=False,
        needs=("/home", "/users", "/root", "tmp/", "/var", "/etc", "/mnt", "/media", "/opt", "/srv", "/private", "/volumes", "~/"),
    ),
    _pattern(
        "path.fileuri", Level.REFUSE, Sentence("links into a local program or disk"),
        r"\b(?:file|obsidian|zotero|vscode|smb|afp|nfs|onenote|evernote|logseq|devonthink|x-devonthink-item):/+[^\s)\]>]*",
        needs=(":/",),
    ),
    _pattern(
        "secret.privatekey", Level.REFUSE, Sentence("holds a private key"), r"-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----"
    ),
    _pattern("secret.aws", Level.REFUSE, Sentence("holds an access key"), r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b", any_case=False, needs=("akia", "asia")),
    _pattern(
        "secret.token", Level.REFUSE, Sentence("holds an access token"),
        r"\bgh[pousr]_[A-Za-z0-9]{30,}", r"\bgithub_pat_\w{20,}", r"\bglpat-[\w-]{16,}", r"\bxox[abeoprs]-[\w-]{10,}",
        r"\bsk-[A-Za-z0-9_-]{20,}", r"\bAIza[\w-]{30,}", r"\bnpm_[A-Za-z0-9]{30,}", r"\bya29\.[\w-]{20,}",
        r"\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*", any_case=False,
        needs=("ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xox", "sk-", "aiza", "npm_", "ya29.", "eyj"),
    ),
    _pattern(
        "secret.assign", Level.REFUSE, Sentence("holds a password or key"),
        r"(?<![\w?&])(?:password|passwd|passphrase|passcode|pwd|secret|token|api[ _-]?key|access[ _-]?key|client[ _-]?secret)"
        r"[\"']?[ ]*[:=][ ]*[\"']?(?=[^\s\"']*[\d!@#$%^&*_+-])[^\s\"']{8,}",
        needs=("pass", "pwd", "secret", "token", "key"),
    ),
    _pattern("secret.urlcred", Level.REFUSE, Sentence("holds a password in an address"), r"\b[a-z][a-z0-9+.-]*://[^\s/:@<>]+:[^\s/@<>]+@[^\s)>]+", needs=("@",)),
    _pattern("email", Level.ASK, Sentence("holds an e-mail address"), r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b", needs=("@",)),
    _pattern(
        "phone", Level.ASK, Sentence("seems to hold a telephone number"),
        # What may stand before is looked at behind the first character: a pattern that begins with one is searched for faster.
        r"\+(?<![\w+]\+)[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}\b(?<=\d)", r"\((?<!\w\()0\d{1,4}\)[ -]?\d{3,4}[ -]?\d{3,4}\b",
        r"0(?<![\w.-]0)\d{1,3}[ -]\d{3,4}[ -]\d{4}(?![\w-])", r"\((?<![\w.-]\()\d{3}\) \d{3}[-.]\d{4}(?![\w-])",
        r"\d(?<![\w.-]\d)\d{2}[-.]\d{3}[-.]\d{4}(?![\w-])",
    ),
    _pattern(
        "ip.private", Level.ASK, Sentence("names a private network address"),
        r"(?<![\d.])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}"
        r"|169\.254(?:\.\d{1,3}){2}|127(?:\.\d{1,3}){3})(?![\d.]*\d)",
        needs=("10.", "192.168", "172.", "169.254", "127."),
    ),
    _pattern(
        "host.internal", Level.ASK, Sentence("names a machine of an internal network"),
        r"\b[a-z0-9-]+\.(?:internal|local|lan|corp|intranet|localdomain|home\.arpa|onion)\b(?!\.?\w)",
        r"(?<=//)localhost\b", any_case=False,
        needs=(".internal", ".local", ".lan", ".corp", ".intranet", ".home", ".onion", "localhost"),
    ),
    _pattern(
        "marking.us", Level.ASK, Sentence("holds a United States classification"),
        r"\b(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|CUI|TS|S)//[A-Z][A-Z/ -]*", r"\((?:TS|S|C|U|CUI)//[A-Z/ -]+\)",
        r"\b(?:NOFORN|ORCON|FOUO|FOR OFFICIAL USE ONLY)\b", r"(?<!\w)\((?:TS|S/NF|S//NF)\)", any_case=False,
        needs=("//", "(ts)", "(s/", "noforn", "orcon", "fouo", "official use"),
    ),
    _pattern(
        "marking.uk_eu_nato", Level.ASK, Sentence("holds a British, European, German or NATO classification"),
        r"\bOFFICIAL[- ]SENSITIVE\b", r"\bUK (?:TOP )?SECRET\b", r"\bCOSMIC TOP SECRET\b",
        r"\bNATO (?:UNCLASSIFIED|RESTRICTED|CONFIDENTIAL|SECRET)\b", r"\bRESTREINT UE\b", r"\bCONFIDENTIEL UE\b",
        r"\bSECRET UE\b", r"\bEU (?:RESTRICTED|CONFIDENTIAL|SECRET)\b", r"\bVS-(?:NfD|VERTRAULICH|NUR FÜR DEN DIENSTGEBRAUCH)",
        any_case=False, needs=("official", "secret", "nato ", "restreint", "confidentiel", "eu restricted", "eu confidential", "vs-"),
    ),
    _pattern(
        "marking.soft", Level.ASK, Sentence("asks for discretion"),
        r"\boff[ -]the[ -]record\b", r"\bnot for (?:attribution|publication|onward distribution)\b",
        r"\bunder embargo\b", r"\bembargoed (?:until|till)\b", r"\bdo not (?:distribute|forward|circulate)\b",
        r"\b(?:for )?internal use only\b", r"\bchatham house rules?\b", r"\bno onward (?:sharing|distribution)\b",
        needs=("record", "not for", "embargo", "do not", "internal use", "chatham", "onward"),
    ),
    _pattern(
        "uuid.localid", Level.ASK, Sentence("seems to hold an internal id"),
        r"(?<![\w/=-])(?:[a-z]{1,4}[_:-])?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b",
    ),
    _pattern(
        "injection.phrase", Level.NOTE, Sentence("holds words that address a machine reader"),
        r"\b(?:ignore|disregard|forget|override)\b[^.;\n]{0,30}\b(?:previous|prior|above|earlier|preceding|all)\b[^.;\n]{0,20}"
        r"\b(?:instructions?|prompts?|rules|directions)\b",
        r"\byour (?:system prompt|new instructions?)\b", r"\breveal (?:the|your) (?:system )?prompt\b",
        r"\byou are now (?:an? )?(?:ai|assistant|chatbot|language model|in developer mode)\b",
        r"<\|(?:im_start|im_end|endoftext)\|>",
        needs=("ignore", "disregard", "forget", "override", "your ", "reveal", "you are now", "<|"),
    ),
)  # fmt: skip

_MARKUP = (
    _pattern("html.comment", Level.REFUSE, Sentence("holds a hidden comment"), r"<!--.*"),
    _pattern("obsidian.comment", Level.REFUSE, Sentence("holds a comment that Obsidian hides"), r"%%[^%\n]*%%", r"^\s*%%\s*$"),
    _pattern(
        "html.active", Level.REFUSE, Sentence("holds active HTML"),
        r"</?(?:script|iframe|object|embed|applet|form|input|button|svg|math|base|link|meta|style|video|audio)\b[^>]*>?",
        r"<[a-z][^>]*\son[a-z]+\s*=[^>]*>?", rf"{_TARGET}(?:javascript|vbscript):[^\s)>]+",
    ),
    _pattern(
        "image.remote", Level.REFUSE, Sentence("loads a picture"),
        r"!\[[^\]]*\]\(\s*<?(?:[a-z][a-z0-9+.-]*:)?//[^)]*\)?", r"!\[(?![\^@\[])[^\]]+\](?!\()(?:\[[^\]]*\])?", r"<img\b[^>]*>?",
    ),
    _pattern("data.uri", Level.REFUSE, Sentence("holds an embedded file"), rf"{_TARGET}data:[^\s)>]*"),
    _pattern("html.tag", Level.REFUSE, Sentence("holds raw HTML"), r"<(?<!\]\(<)/?[a-z][a-z0-9-]*(?:\s[^<>]*)?/?>"),
    _pattern(
        "file.link", Level.ASK, Sentence("points to a file that is not sent along"),
        r"(?<!\\)\]\((?!\s*(?:<?[a-z][a-z0-9+.-]*:|<?//|<?#|\)))[^)]*\)", r"!?\[\[[^\]\n]+\]\]",
    ),
)  # fmt: skip


def scanned(text: str) -> Iterator[Hit]:
    """Yield what the patterns find in *text*, line by line."""
    outside_code = without_code(text)
    words, markup = _possible(text), [pattern for pattern in _MARKUP if pattern.regex.search(outside_code)]
    if words or markup:
        for number, (line, plain) in enumerate(zip(text.split("\n"), outside_code.split("\n"), strict=True), start=1):
            yield from _word_hits(line, number, words)
            yield from _markup_hits(plain, number, markup)


def scanned_words(text: str) -> Iterator[Hit]:
    """Yield what the patterns for words find in *text*, which is no Markdown, line by line."""
    patterns = _possible(text)
    for number, line in enumerate(text.split("\n") if patterns else (), start=1):
        yield from _word_hits(line, number, patterns)


def _possible(text: str) -> list[Pattern]:
    """Return the patterns for words that *text* holds somewhere: most are ruled out for all of its lines at once."""
    seen = unescaped(text)
    # Only lines with escapes hold what they do not show.
    ways = (seen, "\n".join(line for line in text.split("\n") if "\\" in line or "&" in line))
    low = "\n".join(ways).lower()
    return [
        pattern
        for pattern in _WORDS
        if (not pattern.needs or any(word in low for word in pattern.needs))
        and any(pattern.regex.search(way) for way in ways)
    ]


def _word_hits(line: str, number: int, patterns: Sequence[Pattern]) -> Iterator[Hit]:
    if not (line and patterns):
        return
    seen = unescaped(line)
    low = f"{seen}\n{line}".lower()
    for pattern in patterns:
        if pattern.needs and not any(word in low for word in pattern.needs):
            continue
        matches = list(pattern.regex.finditer(seen))
        if not matches and seen != line:
            matches = list(pattern.regex.finditer(line))
        yield from (Hit(pattern, number, match.group().strip()) for match in matches)


def _markup_hits(line: str, number: int, patterns: Sequence[Pattern]) -> Iterator[Hit]:
    taken: set[str] = set()
    for pattern in patterns:
        for match in pattern.regex.finditer(line):
            words = match.group().strip()
            # A script is raw HTML too: one finding, the graver name, is enough.
            if not any(words in other for other in taken):
                taken.add(words)
                yield Hit(pattern, number, words)
