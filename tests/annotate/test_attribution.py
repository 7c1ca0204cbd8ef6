"""Who stands behind which words. First what is the outlet's own."""

import pytest

from checker.annotate import annotate, load_pipeline
from checker.model import Article


@pytest.fixture(scope="module")
def pipeline():
    return load_pipeline()


def attributed(pipeline, text):
    """(source, voice, words) of every attribution in the text."""
    article = Article("a.txt", text)
    return [
        (one.source, one.voice, " … ".join(article.quote(span) for span in one.content))
        for sentence in annotate(article, pipeline)
        for one in sentence.attributions
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge collapsed on Monday. Two lorries fell into the river.",
        "She said goodbye and left the court.",
        "The team is known as the Lions and plays in red.",
        'The film is called "The Long Way Home" and opens in May.',
    ],
)
def test_the_outlets_own_words_have_no_source(pipeline, text):
    assert attributed(pipeline, text) == []


@pytest.mark.parametrize(
    ("text", "source", "voice", "words"),
    [
        ("Police said that two men were arrested.", "Police", "indirect", "that two men were arrested"),
        ("Two men were arrested at the airport, police said.", "police", "indirect", "Two men were arrested at the airport"),
        ("According to the coroner, the driver was asleep.", "the coroner", "indirect", "the driver was asleep"),
        ('"The brakes failed," the driver said.', "the driver", "direct", '"The brakes failed,"'),
        ("“The brakes failed,” the driver said.", "the driver", "direct", "“The brakes failed,”"),
        ("The airline denied that the crew had been drinking.", "The airline", "indirect", "that the crew had been drinking"),
    ],
)
def test_a_source_its_voice_and_its_words(pipeline, text, source, voice, words):
    assert (source, voice, words) in attributed(pipeline, text)


def test_a_quoted_person_is_nearer_than_the_paper_that_quotes(pipeline):
    found = attributed(pipeline, "The Herald quoted a surgeon as saying the operation had failed.")

    assert found[0][0] == "a surgeon"


def test_belief_in_the_passive_has_no_name(pipeline):
    found = attributed(pipeline, "The suspect is believed to have fled the country.")

    assert [source for source, _, _ in found] == [""]


def test_a_quotation_goes_on_with_its_speaker(pipeline):
    found = attributed(pipeline, '"The runway was wet," the pilot said. "We could not stop."')

    assert [source for source, _, _ in found] == ["the pilot", "the pilot"]


def test_an_unclosed_mark_ends_with_its_paragraph(pipeline):
    text = '"The runway was wet, the pilot said.\n\nThe airport opened again at noon. Flights were late.'

    assert all("Flights" not in words for _, _, words in attributed(pipeline, text))


def test_i_think_inside_a_quotation_is_no_new_source(pipeline):
    found = attributed(pipeline, '"I think the keeper was unlucky," the coach said.')

    assert [source for source, _, _ in found] == ["the coach"]


def test_two_hundred_quotations_are_read(pipeline):
    text = "\n\n".join(f'"Number {number} is fine," the clerk said.' for number in range(200))

    assert len(attributed(pipeline, text)) == 200
