"""What is quoted word for word. First what is nobody's sentence."""

import pytest

from checker.extract import said
from tests.extract.reading import extracted


def spoken(text):
    return [(one.subject, one.value.text) for one in extracted(said, text)]


@pytest.mark.parametrize(
    "text",
    [
        'The so-called "sea guard" meets in May.',
        "Ada Brandt said the harbour was closed.",
        'Brandt called it "a shame".',
    ],
)
def test_what_is_no_sentence_in_marks_is_left_alone(text):
    assert spoken(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The runway was wet," Ada Brandt said.', [("Ada Brandt", "The runway was wet")]),
        (
            'Brandt said that the accusations were "a smoke screen for others" to hide behind.',
            [("Brandt", "a smoke screen for others")],
        ),
        (
            '"The runway was wet," Ada Brandt said. "We could not stop in time."',
            [("Ada Brandt", "The runway was wet"), ("Ada Brandt", "We could not stop in time.")],
        ),
        ("“[The crew] had no warning,” said Ada Brandt.", [("Ada Brandt", "[The crew] had no warning")]),
    ],
)
def test_quotations_with_their_speaker(text, expected):
    assert spoken(text) == expected


def test_a_quotation_of_several_sentences_is_several():
    found = spoken('"We lost the harbour. We lost the fleet as well," Ada Brandt said.')

    assert [words for _, words in found] == ["We lost the harbour.", "We lost the fleet as well"]
