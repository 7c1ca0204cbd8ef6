"""Which articles go back to one report."""

from checker.link.families import families_of
from checker.model import Article, Reading, Span

SENTENCES = [
    f"Sentence number {word} tells of the long fire at the old mill."
    for word in ["one", "two", "three", "four", "five", "six", "seven", "eight"]
]


def reading(file: str, sentences: list[str]) -> Reading:
    text = " ".join(sentences)
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    return Reading(Article(file, text), tuple(spans), (), (), (), (), ())


def same_family(left: list[str], right: list[str]) -> bool:
    families = families_of([reading("a.txt", left), reading("b.txt", right)])
    return families["a.txt"] == families["b.txt"]


def test_articles_of_their_own_are_apart():
    other = [
        f"The {word} goal of the final came late in the second half." for word in ["first", "second", "third"]
    ]

    assert not same_family(SENTENCES, other)


def test_one_common_quotation_is_no_copy():
    assert not same_family(
        SENTENCES, [SENTENCES[0], "All else in this article was written by somebody else entirely."]
    )


def test_short_sentences_prove_nothing():
    short = ["He said so.", "She left.", "It rained all day.", "Nobody came.", "Police were there."]

    assert not same_family(short, short)


def test_a_copy_with_a_dropped_and_a_reworded_sentence_is_of_the_family():
    copy = [*SENTENCES[:5], "A sentence in other words about the mill that burnt last night."]

    assert same_family(SENTENCES, copy)


def test_marks_and_spacing_hide_no_copy():
    assert same_family(SENTENCES, [f"“{one.replace(' ', '  ')}”" for one in SENTENCES])


def test_families_are_numbered_in_the_order_of_the_articles():
    readings = [
        reading("a.txt", SENTENCES),
        reading("b.txt", ["Nothing in common with the others at all, truly."]),
        reading("c.txt", SENTENCES),
    ]

    assert families_of(readings) == {"a.txt": 1, "b.txt": 2, "c.txt": 1}


def test_two_reports_of_one_agency_are_one_family_and_another_ones_is_not():
    families = families_of(
        [
            reading("a.txt", ["OSLO (AFP) - Ships are lost in the harbour of the town."]),
            reading("b.txt", ["Nobody knows how it began, the fire chief said on Friday. (AFP)"]),
            reading("c.txt", ["OSLO (Reuters) - A harbour burns, and many ships are lost there."]),
            reading("d.txt", ["The harbour of Oslo burnt, the mayor told AFP on Friday evening."]),
        ]
    )

    assert families == {"a.txt": 1, "b.txt": 1, "c.txt": 2, "d.txt": 3}


def test_a_brief_of_two_sentences_is_copied_whole_or_not_at_all():
    brief = SENTENCES[:2]

    assert same_family(brief, [brief[0], brief[1].replace("long", "great")])
    assert not same_family(
        ["Six people died in the fire at the mill."], ["Four people died in the fire at the mill."]
    )
    assert not same_family(brief, SENTENCES)
    assert not same_family(brief[:1], brief)
