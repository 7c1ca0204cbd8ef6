"""Who stands behind which words. First what is the outlet's own."""

import re

import pytest

from checker.annotate import annotate, load_pipeline
from checker.model import Article
from tests.annotate.attributed_sentences import SENTENCES
from tests.annotate.political_sentences import LATER, POLITICAL


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
        (
            "Two men were arrested at the airport, police said.",
            "police",
            "indirect",
            "Two men were arrested at the airport",
        ),
        (
            "According to the coroner, the driver was asleep.",
            "the coroner",
            "indirect",
            "the driver was asleep",
        ),
        ('"The brakes failed," the driver said.', "the driver", "direct", '"The brakes failed,"'),
        ("“The brakes failed,” the driver said.", "the driver", "direct", "“The brakes failed,”"),
        (
            "The airline denied that the crew had been drinking.",
            "The airline",
            "indirect",
            "that the crew had been drinking",
        ),
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


def overlap(pipeline, text, expected):
    """(words in common, words found, words expected) of sources and contents together."""
    found = [
        set(re.findall(r"\w+", f"{source} {words}".casefold())) for source, words in spanned(pipeline, text)
    ]
    wanted = [set(re.findall(r"\w+", f"{source} {words}".casefold())) for source, words in expected]
    common = sum(max((len(one & other) for other in found), default=0) for one in wanted)
    return common, sum(map(len, found)), sum(map(len, wanted))


def spanned(pipeline, text):
    """(source as it stands there, words) of every attribution."""
    article = Article("a.txt", text)
    return [
        (article.quote(one.source_span) if one.source_span else "", " ".join(map(article.quote, one.content)))
        for sentence in annotate(article, pipeline)
        for one in sentence.attributions
    ]


def test_sources_and_contents_are_found_in_sentences_of_many_kinds(pipeline):
    counts = [overlap(pipeline, text, expected) for text, expected in SENTENCES]
    common, found, wanted = (sum(column) for column in zip(*counts, strict=True))

    assert common / found >= 0.93
    assert common / wanted >= 0.93


def test_sources_and_contents_are_found_in_political_news(pipeline):
    counts = [overlap(pipeline, text, expected) for text, expected in [*POLITICAL, *LATER]]
    common, found, wanted = (sum(column) for column in zip(*counts, strict=True))

    assert common / found >= 0.9
    assert common / wanted >= 0.87


@pytest.mark.parametrize(
    "text", [text for text, expected in [*SENTENCES, *POLITICAL, *LATER] if not expected]
)
def test_what_only_looks_like_saying_attributes_nothing(pipeline, text):
    assert attributed(pipeline, text) == []


def test_a_quotation_with_a_line_for_each_sentence_runs_on(pipeline):
    lines = [
        "Ada Brandt, who had flown the aircraft for eleven years, spoke late in the evening to reporters.",
        '"The runway was wet when we came down through the clouds over the northern harbour.',
        "We could not stop before the fence at the far end of the field, whatever the crew tried.",
        'Nobody was hurt among the passengers who had come with us from the islands. "',
        "The airport opened again at noon, and the first flights left for the islands in the evening.",
    ]
    found = attributed(pipeline, "\n".join(lines))

    assert {source for source, _, _ in found} == {"Ada Brandt"}
    assert [words.strip('" ')[:6] for _, _, words in found] == ["The ru", "We cou", "Nobody"]


def test_who_issues_a_statement_speaks_in_the_quotation_after_it(pipeline):
    found = attributed(
        pipeline, 'Ada Brandt issued a statement on Monday. "I was stopped by an officer at noon."'
    )

    assert found == [("Ada Brandt", "direct", '"I was stopped by an officer at noon."')]


def test_what_is_reported_goes_on_to_the_end_of_the_sentence(pipeline):
    found = attributed(pipeline, "Roth said the families wanted quiet, and the clinic would give no details.")

    assert found[0][2] == "the families wanted quiet, and the clinic would give no details"


def test_a_second_cue_right_behind_the_first_takes_no_word_from_it(pipeline):
    texts = [
        "The clerk said, and the guard said it too, police said.",
        "Police say, witnesses said.",
        "He said she said, she said.",
        "Said, said the guard, said.",
        "According to, the guard said.",
    ]

    for text in texts:
        assert all(words.strip() for _, _, words in attributed(pipeline, text))


@pytest.mark.parametrize(
    "text",
    [
        "The deal was confirmed by a handshake.",
        "The storm made clear that the roof would not hold.",
        "Claims that the boy was armed were false.",
        "She called her son Karl.",
        "The bridge project to the island opens in May.",
    ],
)
def test_what_cannot_speak_says_nothing(pipeline, text):
    assert [source for source, _, _ in attributed(pipeline, text) if source] == []


@pytest.mark.parametrize(
    ("text", "source", "words"),
    [
        ("The deal was confirmed by two diplomats.", "two diplomats", "The deal"),
        ("The captain made it clear that nobody would leave.", "The captain", "that nobody would leave"),
        ("The lawsuit alleges that the clinic lied.", "The lawsuit", "that the clinic lied"),
        ("The keeper called the transfer a mistake.", "The keeper", "the transfer a mistake"),
        (
            "Bank officials fretted that depositors would flee.",
            "Bank officials",
            "that depositors would flee",
        ),
        ("The surgeon declined to say when he would operate.", "The surgeon", "when he would operate"),
        ('"Never," said the keeper.', "the keeper", '"Never,"'),
    ],
)
def test_who_says_it_in_further_ways(pipeline, text, source, words):
    assert (source, words) in [(found, said) for found, _, said in attributed(pipeline, text)]


def test_who_is_named_in_a_quotation_does_not_speak_outside_it(pipeline):
    found = attributed(pipeline, '"Somebody pushed me off the pier", then saying "help me, help me now".')

    assert "Somebody" not in {source for source, _, _ in found}


def test_a_rare_name_behind_its_trade_is_the_source(pipeline):
    text = '"The orchard will not grow back," sighed forester Yves Castellan, 58, who planted it.'

    assert [source for source, *_ in attributed(pipeline, text)] == ["Yves Castellan"]
