"""
Says which quotations of different articles are given to two people: the same words, each time somebody else's name.

Finds:  "We have lost whole streets in this town," said Ada Brandt / "...," said Karl Weil: spoken by two
Leaves: an office as the speaker, a pronoun that may mean two; one who reads out, repeats or speaks for another; an oath, a joint
        statement, words of sympathy or of caution that many say alike; an article that gives the words to both

Six words in a row, with those that follow of the same speaker, make a chance unlikely; those that every statement has do not
count towards the ones that tell. Of a whole quotation fewer do.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import combinations, pairwise

from checker.compare.name import match_names
from checker.compare.wording import content_of, words_of
from checker.model import Assertion, Attribution, Reading, Span
from checker.values import Name, Wording

PROPERTY = "spoken-by"
# How many words in a row, and how many of them that tell, no two people say by chance: as a part, as all they say.
_LEAST_RUNS = {False: ((6, 4),), True: ((6, 4), (5, 3), (8, 2))}
_MOST_SIDES = 12
_GOES_ON = 60  # characters within which "..., she said. ..." takes a quotation up again
# What many say alike, each of their own accord.
_COMMON = frozenset(
    words_of(
        """
    thought thoughts prayer prayers heart hearts condolence condolences sympathy sympathies deepest family families
    friends loved ones everyone affected victim victims tragic tragedy terrible difficult sad saddened deeply time
    comment investigation investigations ongoing cooperate cooperating fully law enforcement justice full extent
    prosecuted safety priority customers passengers proud honored honoured dream come true happy excited thrilled
    great good team club play guilty innocent sorry thank today people country god bless know think going want now get
    forward looking part committed continue support right thing new way more all every always best
    """
    )
)
# Words that make the speaker another one's mouth, or the words nobody's own.
_BORROWED = re.compile(
    r"(?i)\b(?:quot\w+|cit(?:ed|es|ing)|reads?|reading|recall\w*|repeat\w*|echo\w*|joint\w*|together|both|oath|swear\w*|"
    r"swore|sworn|sang|sings?|sung|chant\w*|slogan|motto|song|verse|prayer|psalm|poem|refrain|proverb|saying goes|"
    r"den(?:y|ies|ied)|never said|fals\w+|fake|attribut\w+|alleged\w*|reported\w*|rumou?r\w*|jok(?:e|ed|ing)|"
    r"imitat\w*|mock\w*|paraphras\w*|referring|translat\w*|interpret\w*|lines?|script|play(?:s|ed|ing)?|character|"
    r"wrote|letter|relayed|according)\b"
)
_SPEAKS_FOR = re.compile(
    r"(?i)\b(?:spokes\w+|press (?:secretary|officer)|lawyers?|attorneys?|counsel|solicitors?|barristers?|agent|"
    r"publicist|on behalf|aides?|interpreter|translator|representative|actor|actress|singer|narrator)\b"
)


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A quotation with the person who is plainly named as its speaker."""

    assertion: Assertion
    source: Attribution
    utterance: str
    person: str
    words: tuple[str, ...]


def speakers_of(
    readings: Sequence[Reading], assertions: Sequence[Assertion], utterances: Mapping[int, str]
) -> tuple[Assertion, ...]:
    """
    For each utterance who is named as its speaker, article by article: all say one, or two who are surely two.

    `utterances` are those of link/quotations.py; `entity` of the assertions is still their speaker.
    """
    by_file = {one.article.file: one for one in readings}
    rest = _continued(assertions)
    spoken: dict[str, list[_Spoken]] = defaultdict(list)
    for at, utterance in sorted(utterances.items()):
        if found := _spoken(by_file[assertions[at].article], assertions[at], utterance):
            spoken[utterance].append(replace(found, words=(*found.words, *rest.get(at, ()))))
    told: dict[int, Assertion] = {}
    for group in spoken.values():
        persons, files = {one.person for one in group}, {one.assertion.article for one in group}
        if len(persons) == 1 and len(files) > 1:
            told.update({id(one): _named(one) for one in group})
        for left, right in _rivals(group):
            if not any(_mouth(by_file[one.assertion.article], one.person) for one in (left, right)):
                told.update({id(one): _named(one) for one in (left, right)})
    return tuple(sorted(told.values(), key=lambda one: (one.article, one.span)))


def _continued(assertions: Sequence[Assertion]) -> dict[int, tuple[str, ...]]:
    """The words with which a speaker goes on behind a quotation: "It is real," she said. "It is not small." """
    quotations = sorted(
        (at for at, one in enumerate(assertions) if isinstance(one.value, Wording)),
        key=lambda at: (assertions[at].article, assertions[at].span),
    )
    rest: dict[int, tuple[str, ...]] = {}
    for at, after in pairwise(quotations):
        one, other = assertions[at], assertions[after]
        near = one.article == other.article and 0 <= other.span.start - one.span.end < _GOES_ON
        if near and one.entity and one.entity == other.entity and isinstance(other.value, Wording):
            rest[at] = tuple(words_of(other.value.text))
    return rest


def _rivals(group: Sequence[_Spoken]) -> Iterator[tuple[_Spoken, _Spoken]]:
    """Two of different articles that give the words to two people, each of one person only."""
    given: dict[str, set[str]] = defaultdict(set)
    for one in group:
        given[one.assertion.article].add(one.person)
    single = [one for one in group if len(given[one.assertion.article]) == 1]
    for left, right in combinations(single[:_MOST_SIDES], 2):
        if left.assertion.article != right.assertion.article and _surely_two(left, right):
            yield left, right


def _spoken(reading: Reading, assertion: Assertion, utterance: str) -> _Spoken | None:
    """The quotation with its speaker, where the sentence itself names them and the words are theirs."""
    article, sentence, source = reading.article, assertion.sentence, assertion.attribution[0]
    if assertion.part != "body" or not assertion.entity.startswith("person:"):
        return None
    if source.source_span is None or source.cue_span is None or source.voice == "indirect":
        return None
    if not (sentence.covers(source.source_span) and sentence.covers(source.cue_span)):
        return None
    around = (
        article.text[sentence.start : assertion.span.start] + article.text[assertion.span.end : sentence.end]
    )
    named = article.quote(source.source_span).split(",")[0]
    person = assertion.entity.removeprefix("person:").split("#")[0]
    if (
        len(person.split()) < 2
        or not (_names(named, person) or _only_one(reading, sentence, named, person))
        or _BORROWED.search(around)
    ):
        return None
    if " and " in named or re.search(
        rf"{re.escape(named)},? and [A-Z]|[A-Z]\w+ and {re.escape(named)}", around
    ):
        return None
    assert isinstance(assertion.value, Wording)
    return _Spoken(assertion, source, utterance, person, tuple(words_of(assertion.value.text)))


def _names(words: str, person: str) -> bool:
    """By the last name, or by the first alone."""
    return person.split()[-1] in re.findall(r"[\w’'-]+", words) or words == person.split()[0]


def _only_one(reading: Reading, sentence: Span, words: str, person: str) -> bool:
    """Whether a pronoun can mean only the person whom the sentence before it names, and nobody besides."""
    before = [one for one in reading.sentences if one.end <= sentence.start]
    if words.lower() not in {"he", "she"} or not before:
        return False
    if "\n" in reading.article.text[before[-1].end : sentence.start]:
        return False
    both = Span(before[-1].start, sentence.end)
    people = [one for one in reading.mentions if one.kind == "person" and both.covers(one.span)]
    named = {one.refers_to or one.name for one in people if one.form != "pronoun"}
    return len(named) == 1 and _names(named.pop(), person)


def _surely_two(left: _Spoken, right: _Spoken) -> bool:
    ours, theirs = left.person.casefold().split(), right.person.casefold().split()
    if set(ours) & set(theirs) or match_names(left.person, right.person).verdict != "different":
        return False
    blocks = SequenceMatcher(None, left.words, right.words, autojunk=False)
    run = blocks.find_longest_match()
    telling = len(content_of(list(left.words[run.a : run.a + run.size])) - _COMMON)
    whole = left.words == right.words
    return any(run.size >= words and telling >= least for words, least in _LEAST_RUNS[whole])


def _mouth(reading: Reading, person: str) -> bool:
    """Whether the article calls the person one who speaks for others."""
    surname = person.split()[-1]
    sentences = (reading.article.quote(span) for span in reading.sentences)
    return any(surname in one and _SPEAKS_FOR.search(one) for one in sentences)


def _named(one: _Spoken) -> Assertion:
    source = one.source.source_span
    return replace(
        one.assertion,
        property=PROPERTY,
        value=Name(one.person),
        entity=one.utterance,
        parts=(source,) if source else (),
    )
