"""
Offices that a clause tells of: who was appointed, is, leads, resigned.

Finds:  "Reed was appointed chairman of Volta", "Parliament elected Reed speaker", "Reed, who has run the bank
        since 2019", "Reed is the finance minister", "Lang resigned as governor" (former), "Reed succeeded Lang as
        governor" (Lang: former), "Reed will become chairman" (designate)
Leaves: "Reed leads the race", "Reed was a judge of character", questions and wishes (their mood is kept)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extract.offices.body import body_of
from checker.extract.offices.bonds import Bond, span_over, subject_of
from checker.extract.offices.leading import leading
from checker.extract.offices.phrase import RolePhrase
from checker.extract.offices.subjects import nearest_before, subject
from checker.extract.offices.tokens import named_at, word
from checker.extract.offices.words import BECOMING, ENTERING, LEAVING, REPLACING
from checker.model import Mention, Sentence, Token
from checker.values import Office

_OPENERS = frozenset(
    {
        "as",
        "the",
        "a",
        "an",
        "to",
        "be",
        "its",
        "his",
        "her",
        "their",
        "new",
        "down",
        "again",
        "by",
        "from",
        "over",
        "in",
    }
)
_REACH = 6
_WEEKS = 60
_EMPLOYING = frozenset({"appoint", "name", "hire", "promote", "make", "pick"})
_AT_ONCE = frozenset({"swear", "inaugurate", "crown", "install"})
Told = tuple[RolePhrase | None, Bond]


def told_bonds(sentence: Sentence, phrases: Sequence[RolePhrase], people: dict[int, Mention]) -> list[Told]:
    """Bonds that verbs make, with the phrase each one used up."""
    found: list[Told] = []
    for phrase in phrases:
        if not phrase.inside:
            found += [(phrase, bond) for bond in _by_verb(sentence, phrase, people)]
            found += [(phrase, bond) for bond in _is_somebody(sentence, phrase, people)]
    found += [(None, bond) for bond in leading(sentence, people)]
    return found


def _by_verb(sentence: Sentence, phrase: RolePhrase, people: dict[int, Mention]) -> Iterator[Bond]:
    verb = _verb_before(sentence, phrase, people)
    if verb is None:
        return
    lemma = verb.lemma.lower()
    given = _object_before(sentence, verb, phrase, people)
    passive = sentence.child(verb, "aux:pass", "nsubj:pass") is not None or (
        verb.tag == "VBN" and not _has(sentence, verb)
    )
    who = subject(sentence, verb, people) or nearest_before(sentence, verb, people)
    offices = _shaded(sentence, verb, phrase, lemma)
    if lemma in REPLACING and passive:
        yield from _told(sentence, who, phrase, _as(phrase, "former"), verb)
    elif lemma in REPLACING and given is not None:
        yield from _told(sentence, who, phrase, offices, verb)
        yield from _told(sentence, given, phrase, _as(phrase, "former"), verb)
    elif given is not None and lemma in ENTERING | LEAVING:
        yield from _told(sentence, given, phrase, _of_appointer(sentence, verb, offices), verb)
    elif passive or lemma not in ENTERING:
        yield from _told(sentence, who, phrase, offices, verb)


def _of_appointer(sentence: Sentence, verb: Token, offices: tuple[Office, ...]) -> tuple[Office, ...]:
    """ "Volta named Ann Reed chief executive": of Volta, where the words name no other body."""
    who = sentence.child(verb, "nsubj")
    body = named_at(sentence, who) if who is not None else None
    if body is None or body.kind != "organisation" or verb.lemma.lower() not in _EMPLOYING:
        return offices
    of = body_of(sentence, sentence.tokens_in(body.span))
    return tuple(replace(one, of=one.of or of) for one in offices)


def _is_somebody(sentence: Sentence, phrase: RolePhrase, people: dict[int, Mention]) -> Iterator[Bond]:
    """ "The airline's chief executive is Ann Reed."; not "is Ann Reed's brother"."""
    tokens, at = sentence.tokens, phrase.end
    if at + 1 >= len(tokens) or word(tokens[at]) not in {"is", "was"}:
        return
    mention = people.get(at + 1)
    if mention is None or phrase.bare or mention.form != "name":
        return
    end = sentence.tokens_in(mention.span)[-1].index + 1
    if end < len(tokens) and tokens[end].text not in {".", ",", ";", "?", "!"}:
        return
    offices = _as(phrase, "former") if word(tokens[at]) == "was" else phrase.offices
    yield Bond(subject_of(mention), offices, span_over(sentence, phrase.start, end), told=True)


def _told(
    sentence: Sentence, who: Mention | None, phrase: RolePhrase, offices: tuple[Office, ...], verb: Token
) -> Iterator[Bond]:
    if who is not None:
        named = sentence.tokens_in(who.span)
        start = min(named[0].index, verb.index, phrase.start)
        end = max(named[-1].index + 1, phrase.end)
        yield Bond(subject_of(who), offices, span_over(sentence, start, end), told=True)


def _verb_before(sentence: Sentence, phrase: RolePhrase, people: dict[int, Mention]) -> Token | None:
    """The verb whose complement the phrase is, by its place: nothing but openers and one person between them."""
    tokens, openers = sentence.tokens, 0
    for at in range(phrase.start - 1, max(-1, phrase.start - 1 - 2 * _REACH), -1):
        token = tokens[at]
        lemma = token.lemma.lower()
        if at in people:
            continue
        if token.tag.startswith("VB") and lemma not in {"have"}:
            if lemma == "be" and any(word(one) == "to" for one in tokens[at - 1 : at]) and at >= 2:
                continue
            return token if _gives(sentence, token, phrase) else None
        openers += 1
        if (word(token) not in _OPENERS and token.tag not in {"RB", "POS"}) or openers > _REACH:
            return None
    return None


def _gives(sentence: Sentence, verb: Token, phrase: RolePhrase) -> bool:
    lemma = verb.lemma.lower()
    between = {word(one) for one in sentence.tokens[verb.index + 1 : phrase.start]}
    if lemma == "be":
        return True
    if lemma in {"serve", "work", "act", "continue", "return", "start", "begin", "resign", "quit", "retire", "step", "stand", "take", "swear", "succeed", "replace", "follow", "remove", "oust", "dismiss", "fire", "sack", "inaugurate", "install", "confirm"}:  # fmt: skip
        return "as" in between or (lemma in {"confirm", "install"} and "the" not in between)
    return lemma in ENTERING | BECOMING | LEAVING


def _object_before(
    sentence: Sentence, verb: Token, phrase: RolePhrase, people: dict[int, Mention]
) -> Mention | None:
    """The person between verb and role: "elected Ann Reed speaker"."""
    return next((people[at] for at in range(verb.index + 1, phrase.start) if at in people), None)


def _has(sentence: Sentence, verb: Token) -> bool:
    return any(one.lemma.lower() in {"have", "'ve"} for one in sentence.children(verb, "aux"))


def _shaded(sentence: Sentence, verb: Token, phrase: RolePhrase, lemma: str) -> tuple[Office, ...]:
    """The offices in the standing that the verb gives them."""
    if (
        lemma in LEAVING
        or (lemma == "serve" and verb.tag in {"VBD"})
        or (lemma == "be" and _past(sentence, verb))
    ):
        return _as(phrase, "former")
    before = {word(one) for one in sentence.tokens[max(0, verb.index - 3) : verb.index]}
    if before & {"will", "'ll", "to", "would"} and lemma in ENTERING | BECOMING | {"be"} | REPLACING:
        return _as(phrase, "designate")
    if lemma == "nominate" or (lemma in ENTERING - _AT_ONCE and _lately(sentence, verb)):
        return _as(phrase, "designate")
    return phrase.offices


def _lately(sentence: Sentence, verb: Token) -> bool:
    """Whether an appointment is news, and so may begin later: no time is given, or one of these weeks."""
    published = sentence.article.published
    starts = [
        one.moment.start for one in sentence.times if one.moment.start is not None and not one.recurring
    ]
    if verb.tag not in {"VBD", "VBN"} or not starts:
        return verb.tag in {"VBD", "VBN"}
    return published is not None and all(abs((start.date() - published).days) <= _WEEKS for start in starts)


def _past(sentence: Sentence, verb: Token) -> bool:
    """ "was" and "had been", not "has been"."""
    return verb.tag == "VBD" or any(
        word(one) == "had" for one in sentence.tokens[max(0, verb.index - 3) : verb.index]
    )


def _as(phrase: RolePhrase, status: str) -> tuple[Office, ...]:
    return tuple(
        replace(one, status=status if one.status == "holder" else one.status) for one in phrase.offices
    )
