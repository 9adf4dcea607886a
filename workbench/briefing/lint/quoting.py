"""Quote fidelity: whether quoted words stand so in the passage that the sentence cites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from workbench.briefing.citations import citations
from workbench.briefing.escaping import escaped, one_line, unescaped
from workbench.briefing.lint.problems import Fix, Material, Problem, Word
from workbench.briefing.statements import Statement
from workbench.domain.spans import Span
from workbench.sentences import Sentence

_QUOTED = re.compile(
    r"“([^”]+)”|„([^“”]+)[“”]|(?<![\w\"])\"([^\"]+)\"|«[ \u00a0\u202f]?([^»]+?)[ \u00a0\u202f]?»|「([^」]+)」|『([^』]+)』"
)
_BREAK = re.compile(r"\[?(?:…|\.\.\.|\. \. \.)\]?|\[[^\]]*\]")
_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+(?:[.,'’-][^\W_]+)*|[^\w\s]")
_NEGATION = frozenset((
    "not", "no", "never", "none", "nor", "without", "cannot", "can't", "won't", "don't", "doesn't", "didn't", "isn't",
    "wasn't", "aren't", "weren't", "hasn't", "haven't", "wouldn't", "nicht", "kein", "keine", "不", "没", "未", "无",
))  # fmt: skip
_MARKS = frozenset("“”„\"‘'«»「」『』")
_NOTHING_ALIKE = 0.5
_LETTER_KINDS = {"cjk": re.compile("[\u3040-\u30ff\u3400-\u9fff]"), "hangul": re.compile("[가-힣]")}


def quote_problems(draft: str, statements: Sequence[Statement], material: Material) -> Iterator[Problem]:
    """Yield a problem for each quotation that is in none of the passages that its sentence cites."""
    cited = citations(draft)
    for statement in statements:
        quotes = [material.evidence[key].quote for key in statement.keys if key in material.evidence]
        if not quotes:
            continue
        span = statement.span
        # A citation inside the sentence has been left standing in the draft; the quotation may reach around it.
        inside = [citation.span for citation in cited if span.start <= citation.span.start < span.end]
        for match in _QUOTED.finditer(draft, span.start, span.end):
            words = next(group for group in match.groups() if group is not None)
            if not any(place.touches(Span(*match.span())) for place in inside):
                yield from _problem(words, Span(match.start() + 1, match.end() - 1), quotes)


def _problem(words: str, span: Span, quotes: Sequence[str]) -> Iterator[Problem]:
    plain = one_line(unescaped(words))
    sources = [quote for quote in quotes if _script(quote) == _script(plain)]
    # Words in another script than their source are a translation, which nothing here can compare.
    if not sources or any(_holds(quote, plain) for quote in sources):
        return
    compared = max((_compared(quote, plain) for quote in sources), key=_likeness)
    if _likeness(compared) < _NOTHING_ALIKE:
        yield Problem("quote.elsewhere", span, Sentence("The quoted words are not in the cited passage."))
        return
    source = ("" if _script(plain) == "cjk" else " ").join(word.words for word in compared if word.change != "put in")
    fix = Fix(Sentence("Quote as the passage has it"), span, escaped(source))
    yield Problem("quote.changed", span, _reason(compared), fix, compared)


def _holds(quote: str, words: str) -> bool:
    """Say whether *words* stand in *quote*, its parts between marks of omission or in brackets one after the other."""
    rest = _tokens(quote)
    for part in _BREAK.split(words):
        wanted = _tokens(part)
        while wanted and not wanted[-1][0].isalnum():
            wanted.pop()  # the stop or comma that English puts inside the marks
        at = _index(rest, wanted)
        if at < 0:
            return False
        rest = rest[at + len(wanted) :]
    return True


def _tokens(text: str) -> list[str]:
    folded = one_line(text).replace("’", "'").casefold()
    return [part for part in _TOKEN.findall(folded) if part not in _MARKS]


def _index(tokens: list[str], wanted: list[str]) -> int:
    if not wanted:
        return 0
    size = len(wanted)
    return next((at for at in range(len(tokens) - size + 1) if tokens[at : at + size] == wanted), -1)


def _compared(quote: str, words: str) -> tuple[Word, ...]:
    """Compare *words* with the stretch of *quote* that is most like them, word by word."""
    source, drafted = _shown_tokens(quote), _shown_tokens(words)
    matcher = SequenceMatcher(None, _folded(source), _folded(drafted), autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return (Word("put in", words),)
    first, last = blocks[0].a, blocks[-1].a + blocks[-1].size
    found: list[Word] = []
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        left = source[max(a1, first) : min(a2, last)] if tag != "equal" else []
        if tag == "equal":
            found.append(Word("same", " ".join(source[a1:a2])))
        if left:
            found.append(Word("left out", " ".join(left)))
        if tag != "equal" and drafted[b1:b2]:
            found.append(Word("put in", " ".join(drafted[b1:b2])))
    return tuple(found)


def _folded(words: Sequence[str]) -> list[str]:
    return [word.casefold().replace("’", "'").rstrip(".,;:!?") for word in words]


def _shown_tokens(text: str) -> list[str]:
    if _script(text) == "cjk":
        return _TOKEN.findall(one_line(text))
    return one_line(text).strip('“”"„ ').split(" ")


def _likeness(compared: Sequence[Word]) -> float:
    sizes = {
        change: sum(len(w.words) for w in compared if w.change == change) for change in ("same", "left out", "put in")
    }
    # What is left out weighs little: a long silent ellipsis is still the same quote.
    return sizes["same"] / ((sizes["same"] + sizes["put in"] + sizes["left out"] / 8) or 1)


def _reason(compared: Sequence[Word]) -> str:
    left = [token for word in compared if word.change == "left out" for token in _tokens(word.words)]
    put = [token for word in compared if word.change == "put in" for token in _tokens(word.words)]
    if any(token[0].isdigit() and token not in left for token in put):
        return Sentence("A number in the quotation is not the passage's.")
    if _NEGATION & (set(left) ^ set(put)):
        return Sentence("The quotation drops or adds a “not”.")
    if not put:
        return Sentence("Words of the passage are left out without “…”.")
    return Sentence("The quotation differs from the passage.")


def _script(text: str) -> str:
    letters = [character for character in text if character.isalpha()]
    for name, pattern in _LETTER_KINDS.items():
        if sum(bool(pattern.match(letter)) for letter in letters) * 3 > len(letters):
            return name
    return "other"
