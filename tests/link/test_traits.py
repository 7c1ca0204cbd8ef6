"""Whether two words that exclude one another are told of one thing."""

from dataclasses import replace
from datetime import datetime

from checker.link.likeness import Likeness
from checker.link.traits import SamenessOfTraits
from checker.model import Assertion, Event, Span
from checker.values import Answer, Grain, Moment, Text

RED, BLUE, DARK = Text("red", ("red",)), Text("blue", ("blue",)), Text("navy", ("blue", "navy"))


def told(article: str, subject: str, value: Text, *words: str, entity: str = "") -> Assertion:
    event = Event(words=tuple(sorted(words)), near=tuple(sorted(words)))
    return Assertion(article, Span(0, 1), Span(0, 9), "colour", subject, value, event=event, entity=entity)


def sameness(*assertions: Assertion) -> SamenessOfTraits:
    return SamenessOfTraits(assertions, Likeness(assertions))


def test_two_people_are_two() -> None:
    left, right = told("a", "Ann Reed", RED), told("b", "Karl Weil", BLUE)

    assert sameness(left, right).subject(left, right).answer is Answer.NO


def test_two_nouns_are_two() -> None:
    left, right = told("a", "van", RED), told("b", "jacket", BLUE)

    assert sameness(left, right).subject(left, right).answer is Answer.NO


def test_linked_as_two_are_two_whatever_their_names() -> None:
    left, right = told("a", "Reed", RED, entity="1"), told("b", "Reed", BLUE, entity="2")

    assert sameness(left, right).subject(left, right).answer is Answer.NO


def test_an_article_that_knows_of_both_contradicts_nobody() -> None:
    left, other, right = told("a", "van", RED, "road"), told("a", "van", BLUE), told("b", "van", BLUE, "road")

    assert sameness(left, other, right).event(left, right).answer is Answer.NO


def test_a_noun_in_sentences_unlike_each_other_is_left() -> None:
    left, right = told("a", "van", RED, "road"), told("b", "van", BLUE, "garden")
    answer = sameness(left, right).event(left, right)

    assert answer.answer is Answer.UNSURE
    assert answer.doubt == ""


def test_a_narrower_word_beside_it_is_no_second_value() -> None:
    left, other, right = told("a", "van", BLUE, "road"), told("a", "van", DARK), told("b", "van", RED, "road")

    assert sameness(left, other, right).event(left, right).answer is Answer.YES


def test_the_shorter_of_two_names_is_one() -> None:
    left, right = told("a", "Ann Reed", RED), told("b", "Reed", BLUE)
    judge = sameness(left, right)

    assert judge.subject(left, right).answer is Answer.YES
    assert judge.event(left, right).answer is Answer.YES


def test_where_the_frame_names_nobody_it_stays_a_doubt() -> None:
    left, right = told("a", "", RED, "road"), told("b", "", BLUE, "garden")
    answer = sameness(left, right).event(left, right)

    assert (answer.answer, answer.doubt) == (Answer.UNSURE, "scope-may-differ")


def test_what_changes_with_the_hour_is_compared_on_one_day_only() -> None:
    critical, stable = Text("critical", ("^critical",)), Text("stable", ("^stable",))
    days = [Moment(datetime(2025, 3, day), datetime(2025, 3, day + 1), Grain.DAY) for day in (3, 4)]
    left, right = told("a", "Ann Reed", critical), told("b", "Ann Reed", stable)
    early, late = replace(left, as_of=days[0]), replace(right, as_of=days[1])
    judge = sameness(left, right)

    assert judge.event(early, late).answer is Answer.NO
    assert judge.event(early, replace(right, as_of=days[0])).answer is Answer.YES
    assert judge.event(left, right).answer is Answer.YES


def test_one_noun_in_sentences_alike_is_one() -> None:
    left, right = told("a", "van", RED, "road", "strike"), told("b", "van", BLUE, "road", "strike")
    judge = sameness(left, replace(right))

    assert judge.subject(left, right).answer is Answer.YES
    assert judge.event(left, right).answer is Answer.YES
