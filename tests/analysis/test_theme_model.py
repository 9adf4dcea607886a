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


def lesson(sentence: str, *themes: int) -> Lesson:
    return Lesson(frozenset(words_of(sentence)), frozenset(themes))


def lessons() -> list[Lesson]:
    about = [*(lesson(s, CHIPS) for s in ABOUT_CHIPS), *(lesson(s, TALENT) for s in ABOUT_TALENT)]
    return [*about, *map(lesson, OTHERS)]


def model() -> ThemeModel:
    return ThemeModel(lessons(), {})


def test_a_sentence_like_those_tagged_is_guessed_with_its_reasons() -> None:
    (guess,) = model().guesses(words_of("The ministry will renew each wafer licence."))
    assert guess.theme_id == CHIPS
    assert set(guess.reasons) == {"wafer", "licence"}
    (guess,) = model().guesses(words_of("The rival courts more engineers."))
    assert guess.theme_id == TALENT


def test_one_telling_word_or_a_common_sentence_is_not_enough() -> None:
    assert model().guesses(words_of("Wafer biscuits are sold in the canteen.")) == []
    assert model().guesses(words_of("A spokesman declined to comment on the weather.")) == []
    assert ThemeModel([], {}).guesses(words_of("Wafer licence")) == []


def test_too_little_tagging_teaches_nothing() -> None:
    few = [lesson(s, CHIPS) for s in ABOUT_CHIPS[: LEAST_SENTENCES - 1]]
    assert ThemeModel(few, {}).guesses(words_of(ABOUT_CHIPS[0])) == []


def test_other_endings_of_a_word_are_the_same_reason() -> None:
    (guess,) = model().guesses(words_of("Licences went to two wafer-makers."))
    assert guess.theme_id == CHIPS
    assert "licences" in guess.reasons


def test_what_the_codebook_says_of_a_theme_speaks_for_it() -> None:
    sentence = words_of("Wafer steppers are shipped by dealers.")
    learned = [*lessons(), lesson("The dealer shipped a stepper.")]
    assert ThemeModel(learned, {}).guesses(sentence) == []
    (guess,) = ThemeModel(learned, {CHIPS: words_of("Chip tools: use when a stepper is shipped.")}).guesses(sentence)
    assert guess.theme_id == CHIPS
    assert {"wafer", "steppers", "shipped"} <= set(guess.reasons)


def test_words_that_hold_sentences_together_are_no_reason() -> None:
    words = words_of("It would close when its cranes were sold, und das wird jetzt die Frage.")
    assert list(words.values()) == ["close", "cranes", "sold", "frage"]


def test_words_are_letters_and_pairs_of_characters_and_syllables() -> None:
    assert words_of("On 3 May the EU-wide licensing, 出口管制 list, 수출통제") == {
        "wide": "wide",
        "licen": "licensing",
        "list": "list",
        "出口": "出口",
        "口管": "口管",
        "管制": "管制",
        "수출": "수출통제",
        "출통": "수출통제",
        "통제": "수출통제",
    }
