"""The release check: reads the finished text, not the model, and says what must not leave and what needs a word.

It trusts nothing that built the text. What the model knows (the evidence included, the ceiling, the private strings)
is given as values to look for or to compare with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from workbench.briefing.citations import like_citations
from workbench.briefing.escaping import escaped, one_line, unescaped
from workbench.briefing.evidence import Evidence, least_marking
from workbench.briefing.findings import Finding, Level, excerpt_of, named
from workbench.briefing.hidden import hidden_runs, without_hidden
from workbench.briefing.private import Private, private_findings
from workbench.briefing.reading_back import ReadBack
from workbench.briefing.scanning import Hit, scanned, scanned_words
from workbench.briefing.templates import GUIDANCE, without_guidance
from workbench.briefing.urls import cleaned_url
from workbench.domain.markings import Marking, parse_marking
from workbench.domain.passages import PassageState
from workbench.domain.spans import Span
from workbench.sentences import Sentence

_URL = re.compile(
    r"https?(?::|&#58;)//(?:\([^\s()<>]*\)|[^\s<>\"“”\[\]()|。，、；）」』])+(?<![.,:!?'*_])", re.IGNORECASE
)
_TLP = re.compile(r"\bTLP:(RED|AMBER\+STRICT|AMBER|GREEN|CLEAR|WHITE)", re.IGNORECASE)


def check(
    released: str,
    *,
    ceiling: Marking | None,
    evidence: Iterable[Evidence],
    unknown_keys: Iterable[str],
    private: Private,
    linked: Iterable[str] = (),
    known: Iterable[Finding] = (),
) -> tuple[Finding, ...]:
    """Return what *released*, the text to be written, gives cause to refuse, ask, fix or note: gravest first.

    *ceiling* is the marking asked for, *evidence* what the briefing includes, *unknown_keys* what it cites in vain,
    *private* the strings that must not occur, *linked* the files that it may point to, *known* what was found before. Each finding has an id that stays the same for the same words, so that
    it can be accepted by name.
    """
    included = tuple(evidence)
    # Hidden characters will be taken out, so what they cut in two is read as one.
    plain = without_hidden(released)
    to_releases = {f"](<{target}>)" for target in linked}
    found = (
        *known,
        *_evidence_findings(included, ceiling),
        *_label_findings(plain, ceiling or least_marking(included)),
        *(
            Finding(
                f"unknown:{key}",
                Level.REFUSE,
                Sentence("The citation [@{key}] is of no passage in this library; remove it.", key=key),
            )
            for key in dict.fromkeys(unknown_keys)
        ),
        *_broken_citations(plain),
        *private_findings(plain, private, included),
        *_word_findings((hit for hit in scanned(plain) if hit.words not in to_releases), included),
        *_fixes(released),
    )
    return _gravest_first(found)


def check_file(
    read: ReadBack,
    known: Iterable[Finding],
    *,
    marking: Marking | None,
    evidence: Iterable[Evidence],
    private: Private,
) -> tuple[Finding, ...]:
    """Return the findings in a file of any format, from what was read back out of its bytes, with those *known* before.

    What the check of the Markdown found stands; what only this file holds comes to it.
    """
    included = tuple(evidence)
    found = [*known, *read.findings, *private_findings(read.text, private, included)]
    found += _word_findings(scanned_words(read.text), included)
    found += [
        Finding(
            named("hidden", run.span.of(read.text)),
            Level.REFUSE,
            Sentence("The file holds hidden characters ({kind}).", kind=run.name),
        )
        for run in hidden_runs(read.text)
    ]
    if marking and read.text.count(marking.value) < 2:
        found.append(
            Finding(
                "label:missing",
                Level.REFUSE,
                Sentence("The label {marking} must stand first and last, and does not.", marking=marking),
            )
        )
    return _gravest_first(found)


def _gravest_first(found: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return each finding once, as it was found first."""
    first = {item.id: item for item in reversed(found)}
    return tuple(sorted(first.values(), key=lambda item: (item.level, item.line, item.id)))


def fixed(released: str) -> str:
    """Return *released* with its FIX findings put right: hidden characters, tracking in addresses, left-over guidance."""
    return without_guidance(_URL.sub(lambda match: _fixed_url(match.group()), without_hidden(released)))


def _evidence_findings(included: tuple[Evidence, ...], ceiling: Marking | None) -> Iterator[Finding]:
    asked = ceiling or least_marking(included)
    for item in included:
        source = Sentence(
            "“{title}” ({source}, passage {key})",
            title=excerpt_of(item.title or item.quote),
            source=item.cited_as or Sentence("unnamed source"),
            key=item.key,
        )
        if item.marking and ceiling and item.marking.level > ceiling.level:
            message = Sentence(
                "{source} is {own}, above {ceiling}; leave it out or release at {own}.",
                source=source,
                own=item.marking,
                ceiling=ceiling,
            )
            yield Finding(f"above:{item.key}", Level.REFUSE, message)
        elif asked and not item.marking:
            yield Finding(
                f"unmarked:{item.key}",
                Level.ASK,
                Sentence("{source} is unmarked; may it go out as {asked}?", source=source, asked=asked),
            )
        if item.state is not PassageState.EXACT:
            message = Sentence(
                "{source} no longer stands so in its article; the quote is from an older text.", source=source
            )
            yield Finding(f"{item.state}:{item.key}", Level.NOTE, message)


def _label_findings(released: str, marking: Marking | None) -> Iterator[Finding]:
    lines = released.split("\n")
    if marking:
        body = [line.strip("* ") for line in lines[_front_matter_end(lines) :] if line.strip()]
        if not body or {body[0], body[-1]} != {marking.value}:
            message = Sentence("The first and the last line must be the label {marking}, and are not.", marking=marking)
            yield Finding("label:missing", Level.REFUSE, message)
    for number, line in enumerate(lines, start=1):
        for match in _TLP.finditer(unescaped(line)):
            label = parse_marking(match.group())
            if label and (not marking or label.level > marking.level):
                message = (
                    Sentence(
                        "Line {number} holds the label {label}, above {marking}.",
                        number=number,
                        label=label,
                        marking=marking,
                    )
                    if marking
                    else Sentence(
                        "Line {number} holds the label {label}, and the release is not marked.",
                        number=number,
                        label=label,
                    )
                )
                yield Finding(named("marking.tlp", label), Level.ASK, message, number, excerpt_of(unescaped(line)))


def _front_matter_end(lines: list[str]) -> int:
    if lines[0] != "---" or "---" not in lines[1:]:
        return 0
    return lines.index("---", 1) + 1


def _broken_citations(released: str) -> Iterator[Finding]:
    for match in like_citations(released):  # those of a key's form are resolved, or refused as unknown
        number = _line_at(released, match.start())
        message = Sentence(
            "Line {number} holds “{words}”, which looks like a citation but is no passage's key.",
            number=number,
            words=match.group(),
        )
        yield Finding(named("citation.broken", match.group()), Level.ASK, message, number, excerpt_of(match.group()))


def _word_findings(hits: Iterable[Hit], included: tuple[Evidence, ...]) -> Iterator[Finding]:
    quoted = "\n".join(one_line(text) for item in included for text in (item.quote, item.title))
    for hit in hits:
        level, template = hit.pattern.level, Sentence("Line {line} {holds}.")
        # A report on an attack quotes paths and keys of others: that needs a word, not a refusal.
        if level is Level.REFUSE and hit.words.rstrip("”’.,;:)") in quoted:
            level, template = Level.ASK, Sentence("Line {line} {holds} in words quoted from a source.")
        message = Sentence(template, line=hit.line, holds=hit.pattern.message)
        yield Finding(named(hit.pattern.kind, hit.words), level, message, hit.line, excerpt_of(hit.words))


def _fixes(released: str) -> Iterator[Finding]:
    for run in hidden_runs(released):
        number, codes = _line_at(released, run.span.start), _code_points(run.span.of(released))
        message = Sentence(
            "Line {number} holds hidden characters ({kind}) that spell “{words}”; they are taken out."
            if run.words
            else "Line {number} holds hidden characters ({kind}); they are taken out.",
            number=number,
            kind=run.name,
            words=excerpt_of(run.words),
        )
        excerpt = excerpt_of(_with_neighbours(released, run.span, codes))
        yield Finding(named(f"hidden.{run.kind}", run.span.of(released)), Level.FIX, message, number, excerpt)
    for match in _URL.finditer(released):
        after = _fixed_url(match.group())
        if after != match.group():
            number = _line_at(released, match.start())
            message = Sentence(
                "Line {number} holds an address with tracking; it becomes “{address}”.",
                number=number,
                address=unescaped(after),
            )
            yield Finding(
                named("url.tracking", match.group()), Level.FIX, message, number, excerpt_of(unescaped(match.group()))
            )
    for match in GUIDANCE.finditer(released):
        number = _line_at(released, match.start())
        message = Sentence(
            "Line {number} holds guidance of the template that nobody replaced; it is taken out.", number=number
        )
        yield Finding(named("guidance", match.group()), Level.FIX, message, number, excerpt_of(match.group()))


def _fixed_url(written: str) -> str:
    plain = unescaped(written)
    cleaned = cleaned_url(plain)
    if cleaned == plain:
        return written
    # An address in quoted words is escaped, so that it is no live link; it stays so.
    return escaped(cleaned) if "&#58;" in written else cleaned


def _line_at(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _with_neighbours(text: str, span: Span, shown: str) -> str:
    """Return what is *shown* for a span, between a few words of its line."""
    before = text[max(0, span.start - 40) : span.start].rpartition("\n")[2].split(" ")[-3:]
    after = text[span.end : span.end + 40].partition("\n")[0].split(" ")[:3]
    return f"{' '.join(before)}⟨{shown}⟩{' '.join(after)}"


def _code_points(run: str) -> str:
    codes = [f"U+{ord(character):04X}" for character in run[:3]]
    return " ".join(codes) + (" …" if len(run) > 3 else "")
