"""The source summary statement that ICD 206 asks for: what a briefing's sources are, in a few plain sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from workbench.briefing.evidence import Evidence
from workbench.briefing.origins import Support
from workbench.briefing.sources import spoken_date

_LANGUAGES = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian",
    "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese",
    "zh": "Chinese",
}  # fmt: skip


def source_summary(cited: Iterable[Evidence], support: Support) -> str:
    """Say in plain text what a briefing rests on; *support* counts its articles and origins.

    That is: passages, articles, outlets, independent origins, how old they are, their languages, and their grades.
    """
    items = tuple(cited)
    if not items:
        return "This briefing cites no passages."
    return " ".join(
        part
        for part in (_counts(items, support), _age(items), _languages(items), _reliability(items), _credibility(items))
        if part
    )


def _counts(items: Sequence[Evidence], support: Support) -> str:
    outlets = len({item.cited_as for item in items if item.cited_as})
    return (
        f"This briefing rests on {_counted(len(items), 'passage')} from {_counted(support.articles, 'article')} of "
        f"{_counted(outlets, 'outlet')}, which go back to {_counted(len(support.origins), 'independent origin')}."
    )


def _age(items: Sequence[Evidence]) -> str:
    dates = sorted(item.published[:10] for item in items if item.published)
    undated = len(items) - len(dates)
    without = f" {_counted(undated, 'passage')} {'is' if undated == 1 else 'are'} of no known date." if undated else ""
    if not dates:
        return without.strip()
    first, last, middle = spoken_date(dates[0]), spoken_date(dates[-1]), spoken_date(dates[len(dates) // 2])
    if first == last:
        return f"All were published on {first}.{without}" if len(dates[0]) == 10 else f"All are of {first}.{without}"
    return f"They were published between {first} and {last}, half of them since {middle}.{without}"


def _languages(items: Sequence[Evidence]) -> str:
    names = Counter(_LANGUAGES.get(item.language[:2].lower(), item.language) for item in items if item.language)
    translated = sum("machine_translated" in item.notices for item in items)
    parts = ", ".join(
        f"{name} ({count})" for name, count in sorted(names.items(), key=lambda pair: (-pair[1], pair[0]))
    )
    said = f"Passages by language: {parts}." if parts else ""
    if translated:
        said += (
            f" {_counted(translated, 'passage')} {'was' if translated == 1 else 'were'} read in machine translation."
        )
    return said.strip()


def _reliability(items: Sequence[Evidence]) -> str:
    letters = Counter(item.reliability for item in items)
    return (
        "Reliability of the outlets: " + ", ".join(f"{letter} ({letters[letter]})" for letter in sorted(letters)) + "."
    )


def _credibility(items: Sequence[Evidence]) -> str:
    numbers = Counter(item.credibility for item in items if item.credibility is not None)
    if not numbers:
        return ""
    graded = ", ".join(f"{number} ({numbers[number]})" for number in sorted(numbers))
    rest = len(items) - sum(numbers.values())
    return f"Credibility of the passages: {graded}" + (f", not graded ({rest})." if rest else ".")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
