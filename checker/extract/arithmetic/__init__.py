"""
Does the sums that an article invites, and shows where its own figures do not fit.

Each misfit comes as two assertions of property "sum" with one `entity`: the figure as stated, and the figure as
computed from others, with its `basis` in words and its `parts` as spans. What fits yields nothing.

Finds:  "437 died. Of these, 261 died in A, 119 in B and 67 in C", "a premium of 43 percent" on $58 for $43.50,
        "up 20 percent from 100 to 130", "the remaining 12.9%" after shares of 93.1%, "won 7-4 by two goals",
        "by 50 basis points from 3 to 3.25 percent", "doubled from 40 to 70", "the nine-member court ruled 6-4",
        "1,200 of 2,000, or 75 percent", "4,310 votes to 4,289, a majority of 12", "104 percent of voters", "of the 12 arrested, 15", an age beside a birth year,
        "the 10th anniversary of the 2012 fire" in 2025, "the two-day talks from 3 to 9 May",
        "nine Poles, five Germans and two guides - 18 in all", "nine treated, of whom three were kept in hospital and seven sent home",
        "of 11 counts convicted of nine and cleared of three", "118 billion, of which bonds make up 74 billion, shares 31 billion and others 18",
        "at 2:20 ... at 2:37. 27 minutes had gone by", "47 points from 26 matches, of which 14 were won and seven drawn"
Leaves: parts that need not be all ("including"), shares that may overlap, figures that are only about right, and
        everything where two sums could be meant
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.extract.arithmetic.ages import age_misfits
from checker.extract.arithmetic.alltold import all_told_misfits
from checker.extract.arithmetic.anniversaries import anniversary_misfits
from checker.extract.arithmetic.changes import change_misfits
from checker.extract.arithmetic.counts_tried import count_misfits
from checker.extract.arithmetic.elapsed import elapsed_misfits
from checker.extract.arithmetic.kinds import kind_misfits
from checker.extract.arithmetic.lengths import length_misfits
from checker.extract.arithmetic.margins import margin_misfits
from checker.extract.arithmetic.panels import panel_misfits
from checker.extract.arithmetic.parted import parted_misfits
from checker.extract.arithmetic.portions import portion_misfits
from checker.extract.arithmetic.records import record_misfits
from checker.extract.arithmetic.shares import share_misfits
from checker.extract.arithmetic.steps import step_misfits
from checker.extract.arithmetic.totals import total_misfits
from checker.model import Assertion, Sentence

PROPERTY = "sum"


def extract_article(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> Iterator[Assertion]:
    for index, sentence in enumerate(sentences):
        yield from anniversary_misfits(sentence)
        yield from elapsed_misfits(sentence, _paragraph(sentences, index))
        if not sentence.numerals:
            continue
        before = (
            sentences[index - 1]
            if index and sentences[index - 1].paragraph >= sentence.paragraph - 1
            else None
        )
        lists = [
            *total_misfits(sentence, before),
            *kind_misfits(sentence, before),
            *all_told_misfits(sentence),
        ]
        lists = lists or [*parted_misfits(sentence, before)] or [*count_misfits(sentence, before)]
        yield from lists
        yield from share_misfits(sentence, before)
        yield from change_misfits(sentence, before)
        yield from margin_misfits(sentence)
        yield from length_misfits(sentence)
        yield from step_misfits(sentence)
        yield from portion_misfits(sentence)
        yield from panel_misfits(sentence)
        yield from record_misfits(sentence)
    yield from age_misfits(sentences, assertions)


def _paragraph(sentences: Sequence[Sentence], index: int) -> Sequence[Sentence]:
    """The sentences before one, in its paragraph."""
    first = index
    while first and sentences[first - 1].paragraph == sentences[index].paragraph:
        first -= 1
    return sentences[first:index]
