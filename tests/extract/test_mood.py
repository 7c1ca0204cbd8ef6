"""How a statement is meant: what is so is stated; what is only allowed is not."""

import pytest

from checker.extract.mood import mood_of
from tests.extract.reading import sentences


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("The depot held 25 tonnes of fertiliser.", "stated"),
        ("The depot, which has a licence, held 25 tonnes of fertiliser.", "stated"),
        ("The depot was licensed to hold 25 tonnes of fertiliser.", "conditional"),
        ("The council allowed the depot to keep 25 tonnes of fertiliser.", "conditional"),
        ("The depot keeps to its licence for 25 tonnes.", "conditional"),
        ("The depot will hold 25 tonnes of fertiliser.", "planned"),
    ],
)
def test_the_mood_of_a_figure(text: str, mood: str) -> None:
    (sentence,) = sentences(text)
    (numeral,) = sentence.numerals

    assert {mood_of(sentence, token) for token in sentence.tokens_in(numeral.span)} == {mood}
