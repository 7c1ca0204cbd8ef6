"""
Finds whether an article says "she" or "he" of a person it names: a hint on the name, never the other way about.

Finds:  "Ann Reed resigned. She gave no reason." -> pronoun: she
Leaves: words inside quotation marks; a person of whom both are said; a pronoun that may be another's. What a first
        name sounds like tells nothing: "she" after a man's name is found where nobody else is spoken of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.extract.making import assertion_at, published_moment
from checker.model import Assertion, Mention, Sentence, Span
from checker.values import Text

PROPERTY = "pronoun"

_WORDS = dict.fromkeys(["she", "her", "hers", "herself"], "she") | dict.fromkeys(
    ["he", "him", "his", "himself"], "he"
)
_SURE = 0.8
_SURE_ALONE = 0.9
_OTHERS = """wife husband mother father daughter son sister brother widow widower girlfriend boyfriend fiancee girl boy aunt
uncle niece nephew partner friend colleague lady victim"""
_KIN = frozenset(_OTHERS.split())
Said = tuple[str, Span, float]


def extract_article(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> Iterator[Assertion]:
    """One assertion for each person: on the first full name, with the pronouns as its parts."""
    said: dict[str, list[Said]] = defaultdict(list)
    for number, sentence in enumerate(sentences):
        if sentence.part != "body":
            continue  # a headline quotes and clips, and who "she" is comes below it
        for mention in sentence.mentions:
            word = _WORDS.get(mention.text.lower(), "") if mention.form == "pronoun" else ""
            if word and not _quoted(sentence, mention.span):
                whose, sure = _whose(sentences, number, mention)
                said[whose].append((word, mention.span, sure))
    at = {sentence.span: sentence for sentence in sentences}
    told: set[str] = set()
    for named in assertions:
        if named.property == "named" and named.subject not in told:
            told.add(named.subject)
            yield from _told(at[named.sentence], named, said.get(named.subject, []))


def _told(sentence: Sentence, named: Assertion, said: Sequence[Said]) -> Iterator[Assertion]:
    """Nothing where both words are used of somebody, however unsure: one of them is another's."""
    sure = [one for one in said if one[2] >= _SURE]
    if len({word for word, _, _ in said}) != 1 or not sure:
        return
    if len(sure) < 2 and sure[0][2] < _SURE_ALONE:
        return
    yield assertion_at(
        sentence,
        named.span,
        PROPERTY,
        named.subject,
        Text(sure[0][0]),
        attribution=(),
        negated=False,
        hedged=False,
        mood="stated",
        as_of=published_moment(sentence),
        as_of_stated=False,
        parts=tuple(span for _, span, _ in sure[:2]),
    )


def _quoted(sentence: Sentence, span: Span) -> bool:
    """Inside quotation marks somebody else chooses the words, and whom they mean is less sure."""
    return any(
        one.voice == "direct" and any(content.meets(span) for content in one.content)
        for one in sentence.attributions
    )


def _whose(sentences: Sequence[Sentence], number: int, mention: Mention) -> tuple[str, float]:
    """Whom the reading took it for; else the only one spoken of, so that "she" after a man's name is seen."""
    if mention.refers_to:
        return mention.refers_to, mention.sure
    sentence = sentences[number]
    token = sentence.token_at(mention.span.start)
    if token is None or not token.dependency.startswith("nsubj"):
        return "", 0.0
    window = [*sentences[max(0, number - 1) : number], sentence]
    names = {one.refers_to or one.name for each in window for one in each.mentions if _names_person(one)}
    if len(names) != 1 or any(_another(each) for each in window):
        return "", 0.0
    return (names.pop(), _SURE_ALONE) if any(_is_subject(each, mention) for each in window) else ("", 0.0)


def _names_person(mention: Mention) -> bool:
    return mention.kind == "person" and mention.form in {"name", "short", "nominal"}


def _another(sentence: Sentence) -> bool:
    """A wife or a spokeswoman may be meant; a nominal that nobody could place is somebody else."""
    return any(
        token.tag == "NN"
        and (token.lemma.lower() in _KIN or token.lemma.lower().endswith(("man", "woman", "person")))
        for token in sentence.tokens
    )


def _is_subject(sentence: Sentence, pronoun: Mention) -> bool:
    """Whether the person named before the pronoun is what a clause is about."""
    for one in sentence.mentions:
        if _names_person(one) and one.form != "nominal" and one.span.end <= pronoun.span.start:
            head = sentence.head_of(one.span)
            if head is not None and head.dependency.startswith("nsubj"):
                return True
    return False
