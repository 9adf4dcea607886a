from __future__ import annotations

from workbench.analysis.theme_model import LEAST_SENTENCES, Lesson, ThemeModel, words_of

CHIPS, TALENT = 1, 2
ABOUT_CHIPS = [
    "The licence for wafer scanners was refused.", "A new licence rule covers wafer exports.",
    "Wafer makers asked for a licence in March.", "No licence was given for the wafer stepper.",
]  # fmt: skip
ABOUT_TALENT = [
    "Engineers left the laboratory for a rival.", "Three engineers were hired by the rival.",
    "The rival pays engineers twice as much.", "Young engineers follow their professor to the rival.",
]  # fmt: skip
OTHERS = ["The weather stayed fine.", "Shares fell by two per cent.", "A spokesman declined to comment."] * 4


def model() -> ThemeModel:
    lessons = [Lesson(words_of(s), frozenset([CHIPS])) for s in ABOUT_CHIPS]
    lessons += [Lesson(words_of(s), frozenset([TALENT])) for s in ABOUT_TALENT]
    return ThemeModel([*lessons, *(Lesson(words_of(s), frozenset()) for s in OTHERS)])


def test_a_sentence_like_those_tagged_is_guessed_with_its_reasons() -> None:
    (guess,) = model().guesses(words_of("The ministry will renew each wafer licence."))
    assert guess.theme_id == CHIPS
    assert set(guess.reasons) == {"wafer", "licence"}
    (guess,) = model().guesses(words_of("The rival courts more engineers."))
    assert guess.theme_id == TALENT


def test_one_telling_word_or_a_common_sentence_is_not_enough() -> None:
    assert model().guesses(words_of("Wafer biscuits are sold in the canteen.")) == []
    assert model().guesses(words_of("A spokesman declined to comment on the weather.")) == []
    assert ThemeModel([]).guesses(words_of("Wafer licence")) == []


def test_too_little_tagging_teaches_nothing() -> None:
    lessons = [Lesson(words_of(s), frozenset([CHIPS])) for s in ABOUT_CHIPS[: LEAST_SENTENCES - 1]]
    assert ThemeModel(lessons).guesses(words_of(ABOUT_CHIPS[0])) == []


def test_words_are_letters_and_pairs_of_characters() -> None:
    assert words_of("On 3 May the EU-wide 出口管制 list, 수출통제") == {
        "may",
        "the",
        "wide",
        "list",
        "出口",
        "口管",
        "管制",
        "수출통제",
    }
