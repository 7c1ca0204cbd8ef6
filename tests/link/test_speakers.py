"""Which quotations are given to two people. First what may well be one, or said by both."""

import re
from dataclasses import replace

import pytest

from checker.link.quotations import utterances_of
from checker.link.speakers import speakers_of
from checker.model import Article, Assertion, Attribution, Mention, Reading, Span
from checker.values import Wording

WORDS = "The reactor was switched off an hour before the valve burst"


def told(*articles: tuple[str, ...]) -> list[tuple[str, str]]:
    """Who is told to have said it, with the file; each article is a speaker, and a sentence with {} for the words."""
    readings, assertions = [], []
    for number, (person, sentence, *options) in enumerate(articles):
        named = options[0] if options else person
        words = options[1] if len(options) > 1 else WORDS
        text, file = sentence.format(f'"{words},"'), f"{number}.txt"
        at = text.index(words)
        here = Span(at, at + len(words))
        start = text.rindex(named) if named.islower() else text.index(named)
        source = Span(start, start + len(named))
        behind = Attribution(person, "direct", "say", source, source, (here,))
        entity = f"person:{person}"
        whole = next(one for one in _reading(file, text, ()).sentences if one.covers(here))
        one = Assertion(file, here, whole, "said", person, Wording(words), (behind,), entity=entity)
        assertions.append(one)
        if len(options) > 2:
            after = Span(text.index(options[2]), text.index(options[2]) + len(options[2]))
            assertions.append(replace(one, span=after, value=Wording(options[2])))
        readings.append(_reading(file, text, (one,)))
    found = speakers_of(readings, assertions, utterances_of(assertions))
    return sorted((one.article, str(one.value)) for one in found)


def _reading(file, text, assertions):
    """Sentences end with a stop and a blank or a new line; a person is two capitalised words."""
    ends = [*(one.end() for one in re.finditer(r"\.(?=[ \n]{1}[{\"“A-Z])", text)), len(text)]
    starts = [0, *(end + 1 for end in ends[:-1])]
    people = [
        Mention(Span(*one.span()), one.group(), "person", one.group())
        for one in re.finditer(r"(?:Ada Brandt|Karl Weil|Paul Moreau)", text)
    ]
    sentences = tuple(map(Span, starts, ends))
    return Reading(Article(file, text), sentences, tuple(people), (), (), (), assertions)


BRANDT = ("Ada Brandt", "{} said Ada Brandt.")
WEIL = ("Karl Weil", "{} said Karl Weil.")
TWO = [("0.txt", "Ada Brandt"), ("1.txt", "Karl Weil")]


@pytest.mark.parametrize(
    "sentence",
    [
        "{} Karl Weil said, quoting the engineer.",
        "Karl Weil read from the log: {} it began.",
        "{} said Karl Weil and Ada Brandt.",
        "{} Karl Weil said in a joint statement.",
        "{} said Karl Weil, a lawyer for the engineer.",
        "Karl Weil denied having said {} as was reported.",
        "Asked about her letter, Karl Weil repeated: {} and left.",
    ],
)
def test_another_ones_mouth_is_no_other_speaker(sentence):
    assert told(BRANDT, ("Karl Weil", sentence)) == []


def test_a_pronoun_may_have_been_resolved_wrongly():
    assert told(BRANDT, ("Karl Weil", "{} he said.", "he")) == []


def test_a_pronoun_right_behind_the_only_name_is_as_good():
    assert told(BRANDT, ("Karl Weil", "Karl Weil saw it. {} he said.", "he")) == TWO
    assert told(BRANDT, ("Karl Weil", "Karl Weil saw Paul Moreau. {} he said.", "he")) == []
    assert told(BRANDT, ("Karl Weil", "Karl Weil saw it.\n{} he said.", "he")) == []


@pytest.mark.parametrize("other", ["Ada Weil", "Ada Brandt-Weil", "Adah Brandt", "Brandt"])
def test_one_who_may_be_the_same_is_no_other_speaker(other):
    assert told(BRANDT, (other, f"{{}} said {other}.")) == []


@pytest.mark.parametrize(
    "words",
    [
        "Our thoughts and prayers are with the victims and their families",
        "We are cooperating fully with the ongoing investigation",
        "The safety of our customers is always our top priority",
    ],
)
def test_what_many_say_is_said_by_two(words):
    assert told((*BRANDT, "Ada Brandt", words), (*WEIL, "Karl Weil", words)) == []


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("That was never on the table", 0),
        ("We did what we could with what we had", 0),
        ("Nothing leaked from the boiler room", 2),
        ("He will not walk on these hills again", 2),
    ],
)
def test_a_short_quotation_tells_where_all_of_it_is_the_same_and_its_words_are_rare(words, number):
    assert len(told((*BRANDT, "Ada Brandt", words), (*WEIL, "Karl Weil", words))) == number


def test_the_same_words_of_two_people():
    assert told(BRANDT, WEIL) == TWO


def test_the_source_before_the_words():
    assert told(BRANDT, ("Karl Weil", "On Monday Karl Weil said: {} and left.")) == TWO


def test_what_the_speaker_is_may_follow_the_name():
    long = "Karl Weil, the head of the union of pilots and crews"

    assert told(BRANDT, ("Karl Weil", f"{{}} said {long}.", long)) == TWO


def test_a_changed_word_hides_nothing():
    changed = WORDS.replace("valve", "pump")

    assert told(BRANDT, (*WEIL, "Karl Weil", changed)) == TWO


def test_all_articles_agree_on_the_speaker():
    assert told(BRANDT, BRANDT) == [("0.txt", "Ada Brandt"), ("1.txt", "Ada Brandt")]


def test_three_speakers_are_all_told():
    assert len(told(BRANDT, WEIL, ("Paul Moreau", "{} said Paul Moreau."))) == 3


def test_a_short_sentence_of_two_people_may_be_chance():
    words = "The leaks are real"

    assert told((*BRANDT, "Ada Brandt", words), (*WEIL, "Karl Weil", words)) == []


def test_a_short_sentence_with_the_one_that_follows_is_none():
    words = "The leaks are real"
    more = "{} said %s. “I had one tenant who slept in his bath for a week.”"

    def said(person):
        return (person, more % person, person, words, "I had one tenant who slept in his bath for a week")

    assert set(TWO) == set(told(said("Ada Brandt"), said("Karl Weil")))


def test_a_first_name_alone_may_name_the_speaker():
    assert told(BRANDT, ("Karl Weil", "{} says Karl.", "Karl")) == TWO
