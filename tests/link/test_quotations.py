"""Which quotations are one utterance. First what is two."""

import pytest

from checker.link.quotations import utterances_of
from checker.model import Assertion, Span
from checker.values import Wording


def quoted(article, words, *, speaker="Ada Brandt", entity="person:1", at=0):
    span = Span(at, at + len(words))
    return Assertion(article, span, span, "said", speaker, Wording(words), entity=entity)


def one_utterance(*quotations):
    found = utterances_of(quotations)

    return len(found) == len(quotations) and len(set(found.values())) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("We have lost whole streets in this town", "Nobody came to help before Monday evening"),
        ("The deal is not a good one", "The deal is not perfect"),
        ("I do not know what to do", "I do not know what to say"),
        ("It is not a plan, but it is peace", "It is not a plan, it is a wish"),
    ],
)
def test_two_sentences_of_one_speaker_are_two(left, right):
    assert not one_utterance(quoted("a", left), quoted("b", right))


def test_two_speakers_may_say_something_alike():
    left = quoted("a", "We have lost whole streets in this town")
    right = quoted("b", "We have lost whole families in that flood", speaker="Karl Weil", entity="person:2")

    assert not one_utterance(left, right)


def test_a_speaker_who_repeats_himself_says_two_things():
    left = quoted("a", "We will not sell the harbour to anybody in this room")
    right = quoted("a", "We will not sell the school to anybody in this room", at=200)

    assert not one_utterance(left, right)


@pytest.mark.parametrize("entity", ["person:1", ""])
def test_the_same_words_but_one_are_one_utterance(entity):
    left = quoted("a", "We have not lost houses here, we have lost whole streets")
    right = quoted(
        "b", "We have not lost houses here, we have lost whole villages", speaker="", entity=entity
    )

    assert one_utterance(left, right)


def test_a_weak_pair_counts_beside_a_strong_one():
    left = [
        quoted("a", "The lake is not a thief's house"),
        quoted("a", "Whoever harms what lies in it will answer for it", at=60),
    ]
    right = [
        quoted("b", "The lake is not Weil's garden"),
        quoted("b", "Whoever harms what lies in it will answer for it", at=60),
    ]
    found = utterances_of([*left, *right])

    assert found[0] == found[2]
    assert not utterances_of([left[0], right[0]])


def test_a_hundred_articles_may_carry_the_same_words():
    many = [quoted(f"{number}", "We have lost whole streets in this town") for number in range(100)]

    assert one_utterance(*many)
    assert one_utterance(*many, quoted("other", "We have lost whole villages in this town"))


def test_one_speakers_sentence_with_one_other_word_is_one():
    left = quoted("a", "This is not a cure, but it is time")
    right = quoted("b", "This is not a cure, but it is hope")

    assert one_utterance(left, right)
