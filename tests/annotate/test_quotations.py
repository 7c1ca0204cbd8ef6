"""Quotation marks that are unbalanced, mixed, or very many. First what is in order."""

import pytest

from checker.annotate import annotate, load_pipeline
from checker.annotate.attribution.quotations import quotations_of, unclosed
from checker.model import Article


@pytest.fixture(scope="module")
def pipeline():
    return load_pipeline()


def read(pipeline, text):
    return list(annotate(Article("a.txt", text), pipeline))


@pytest.mark.parametrize(
    "text",
    [
        '"The runway was wet," the pilot said. The airport was closed at noon.',
        '"The runway was wet.\n\n"We could not stop," the pilot said late on Monday.',
        "The crew's report was late, and the pilots' union said nothing of it.",
    ],
)
def test_closed_quotations_are_no_fault(pipeline, text):
    assert unclosed(read(pipeline, text)) == []


@pytest.mark.parametrize("mark", ['"', "“", "«", "„"])
def test_an_unclosed_mark_never_swallows_the_next_paragraph(pipeline, mark):
    text = (
        f"{mark}The runway was wet, the pilot said.\n\nThe airport opened again at noon. Flights were late."
    )
    sentences = read(pipeline, text)

    assert [text[one.start : one.end] for one in unclosed(sentences)] == [text.partition("\n")[0]]
    assert all("airport" not in text[one.span.start : one.span.end] for one in quotations_of(sentences))


def test_mixed_marks_end_with_their_paragraph(pipeline):
    text = '“Number one is ‘fine" for us,» the clerk said.\n\nThe airport opened again at noon.'

    assert all(one.span.end < text.index("The airport") for one in quotations_of(read(pipeline, text)))


def test_a_paragraph_of_two_hundred_thousand_characters_is_read(pipeline):
    text = (
        "The clerk said that the road was open and the mayor said that it was not, and police said nothing, "
        * 2050
    )

    assert sum(len(one.attributions) for one in read(pipeline, text + ".")) > 2050


def test_five_thousand_quotations_in_one_paragraph_have_their_speaker(pipeline):
    text = " ".join(f'"Number {number} is fine for us," the clerk said.' for number in range(5000))
    sources = [one.source for sentence in read(pipeline, text) for one in sentence.attributions]

    assert sources == ["the clerk"] * 5000
