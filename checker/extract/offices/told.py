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
from checker.extract.offices.phrase import RolePhrase
from checker.extract.offices.tokens import word
from checker.extract.offices.words import BECOMING, BODIES, BUSINESSES, ENTERING, LEADING, LEAVING, REPLACING
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
Told = tuple[RolePhrase | None, Bond]


def told_bonds(sentence: Sentence, phrases: Sequence[RolePhrase], people: dict[int, Mention]) -> list[Told]:
    """Bonds that verbs make, with the phrase each one used up."""
    found: list[Told] = []
    for phrase in phrases:
        if not phrase.inside:
            found += [(phrase, bond) for bond in _by_verb(sentence, phrase, people)]
    found += [(None, bond) for bond in _leading(sentence, people)]
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
    subject = _subject(sentence, verb, people) or _nearest_before(sentence, verb, people)
    offices = _shaded(sentence, verb, phrase, lemma)
    if lemma in REPLACING and given is not None:
        yield from _told(sentence, subject, phrase, offices, verb)
        yield from _told(sentence, given, phrase, _as(phrase, "former"), verb)
    elif given is not None and lemma in ENTERING | LEAVING:
        yield from _told(sentence, given, phrase, offices, verb)
    elif passive or lemma not in ENTERING:
        yield from _told(sentence, subject, phrase, offices, verb)


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


def _subject(sentence: Sentence, verb: Token, people: dict[int, Mention]) -> Mention | None:
    """Who does or undergoes the verb: its subject, what its relative clause hangs on, or the subject it shares."""
    if (relative := _relative(sentence, verb, people)) is not None:
        return relative
    seen: Token | None = verb
    for _ in range(4):
        if seen is None:
            return None
        child = sentence.child(seen, "nsubj:pass", "nsubj", "csubj")
        if child is not None and word(child) not in {"who", "that", "which"}:
            return _person_at(sentence, child, people)
        head = sentence.head(seen)
        if seen.dependency in {"acl:relcl", "acl", "appos"}:
            return _person_at(sentence, head, people)
        if (
            seen.dependency.partition(":")[0]
            not in {"conj", "xcomp", "advcl", "parataxis", "ccomp", "cop", "aux"}
            or head.index == seen.index
        ):
            return None
        seen = head
    return None


def _relative(sentence: Sentence, verb: Token, people: dict[int, Mention]) -> Mention | None:
    """ "Reed, who had been governor": the person right before "who", whatever the tree says."""
    at = verb.index - 1
    while at > 0 and (sentence.tokens[at].tag in {"MD", "RB"} or sentence.tokens[at].tag.startswith("VB")):
        at -= 1
    if at < 1 or word(sentence.tokens[at]) != "who":
        return None
    return people.get(at - 2 if sentence.tokens[at - 1].text == "," and at >= 2 else at - 1)


def _nearest_before(sentence: Sentence, verb: Token, people: dict[int, Mention]) -> Mention | None:
    """Where the tree fails: the last person named before the verb in the same clause."""
    for at in range(verb.index - 1, max(-1, verb.index - 14), -1):
        if at in people:
            return people[at]
        token = sentence.tokens[at]
        if (
            token.text in {";", '"', "“", "”"}
            or token.tag in {"VBD", "VBP", "PRP", "MD"}
            or (token.tag == "VBZ" and word(token) != "has")
        ):
            return None
    return None


def _person_at(sentence: Sentence, token: Token, people: dict[int, Mention]) -> Mention | None:
    if token.index in people:
        return people[token.index]
    for mention in sentence.mentions:
        known = (
            mention.form in {"pronoun", "nominal", "age"} and mention.refers_to and mention.kind == "person"
        )
        if known and mention.span.covers(token.span) and mention.sure >= 0.6:
            return mention
    return None


def _shaded(sentence: Sentence, verb: Token, phrase: RolePhrase, lemma: str) -> tuple[Office, ...]:
    """The offices in the standing that the verb gives them."""
    if (
        lemma in LEAVING
        or (lemma == "serve" and verb.tag in {"VBD"})
        or (lemma == "be" and verb.tag == "VBD")
    ):
        return _as(phrase, "former")
    before = {word(one) for one in sentence.tokens[max(0, verb.index - 3) : verb.index]}
    if before & {"will", "'ll", "to", "would"} and lemma in ENTERING | BECOMING | {"be"} | REPLACING:
        return _as(phrase, "designate")
    if lemma == "nominate":
        return _as(phrase, "designate")
    return phrase.offices


def _past(sentence: Sentence, verb: Token) -> bool:
    """ "was" and "had been", not "has been"."""
    return verb.tag == "VBD" or any(
        word(one) == "had" for one in sentence.tokens[max(0, verb.index - 3) : verb.index]
    )


def _as(phrase: RolePhrase, status: str) -> tuple[Office, ...]:
    return tuple(
        replace(one, status=status if one.status == "holder" else one.status) for one in phrase.offices
    )


def _leading(sentence: Sentence, people: dict[int, Mention]) -> Iterator[Bond]:
    """Verbs and phrases that are a role of their own: "who runs the bank", "at the head of Volta"."""
    for verb in sentence.tokens:
        role = LEADING.get(verb.lemma.lower())
        standing = _standing(sentence, verb)
        if role is None or not verb.tag.startswith("VB") or not standing:
            continue
        thing = sentence.child(verb, "obj")
        who = _subject(sentence, verb, people)
        if thing is None or who is None or not _is_body(sentence, thing):
            continue
        words = [
            one
            for one in sentence.subtree(thing, "acl", "appos", "conj", "cc", "punct", "advcl")
            if one.index <= thing.index
        ]
        of = _merged(words) or body_of(sentence, words)
        if of:
            named = sentence.tokens_in(who.span)
            end = max(one.index for one in words) + 1
            span = span_over(sentence, min(named[0].index, verb.index), max(end, named[-1].index + 1))
            business = thing.lemma.lower() in BUSINESSES
            office = Office("head" if business and role == "leader" else role, of, standing)
            yield Bond(subject_of(who), (office,), span, told=True)
    yield from _at_the_head(sentence, people)


def _merged(words: Sequence[Token]) -> str:
    """The firm that two become, however it is called: "the combined company", "the enlarged group"."""
    new = any(
        one.lemma.lower() in {"combined", "combine", "enlarged", "enlarge", "merged", "merge", "joint"}
        for one in words
    )
    return "merged company" if new and words[-1].lemma.lower() in BUSINESSES else ""


def _standing(sentence: Sentence, verb: Token) -> str:
    """holder, designate for what is to come, "" for "led", which may be long ago."""
    if _now(sentence, verb):
        return "holder"
    before = [word(one) for one in sentence.tokens[max(0, verb.index - 3) : verb.index]]
    coming = (
        "will" in before or "'ll" in before or before[-2:] in (["is", "to"], ["set", "to"], ["due", "to"])
    )
    return "designate" if verb.tag == "VB" and coming and "not" not in before else ""


def _now(sentence: Sentence, verb: Token) -> bool:
    """Leads, is leading, has led: not "led", which may be long ago."""
    return verb.tag in {"VBZ", "VBP"} or (
        verb.tag in {"VBN", "VBG"}
        and any(one.tag in {"VBZ", "VBP"} for one in sentence.children(verb, "aux"))
    )


def _is_body(sentence: Sentence, thing: Token) -> bool:
    if thing.lemma.lower() in BODIES or (thing.tag in {"NNP", "NNPS"} and thing.text[0].isupper()):
        return True
    return any(
        one.kind in {"organisation", "place"} and one.span.covers(thing.span) for one in sentence.mentions
    )


def _at_the_head(sentence: Sentence, people: dict[int, Mention]) -> Iterator[Bond]:
    tokens = sentence.tokens
    for at in range(len(tokens) - 4):
        if [word(one) for one in tokens[at : at + 2]] != ["at", "the"] or word(tokens[at + 2]) not in {
            "head",
            "helm",
        }:
            continue
        end = at + 4
        while end < len(tokens) and end not in people and tokens[end].tag.startswith(("DT", "NN", "JJ")):
            end += 1
        of = body_of(sentence, tokens[at + 4 : end]) if word(tokens[at + 3]) == "of" else ""
        start = next((one for one in range(at - 1, max(-1, at - 8), -1) if one in people), None)
        if (
            of
            and start is not None
            and all(
                one.tag[:2] not in {"VB", "NN"} or one.tag == "NN" or one.tag == "NNS"
                for one in tokens[start + 1 : at]
            )
        ):
            mention = people[start]
            first = sentence.tokens_in(mention.span)[0].index
            yield Bond(subject_of(mention), (Office("head", of),), span_over(sentence, first, end), told=True)
