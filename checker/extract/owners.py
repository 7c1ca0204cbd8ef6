"""
Whose a figure is: the owner of what it measures, else the subject of its verb.

Finds:  "the Harbour Party won 63 seats" -> Harbour Party; "the Liberals won 36" -> Liberals, a name or not
Leaves: who only gives the figure ("police put it at 12", "the mayor said")
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract.counting import PUTTING, SUBJECTS, listed
from checker.extract.making import governing_verb
from checker.model import Attribution, Mention, Numeral, Sentence, Token

_FORESEEING = listed("forecast expect project predict anticipate foresee estimate reckon model")


def owners_of(sentence: Sentence, noun: Token | None, anchor: Token) -> tuple[str, ...]:
    """Whose figure it is: the owner of the label, else the verb's subject."""
    branches: list[list[Token]] = []
    if noun is not None:
        branches += [
            sentence.subtree(child)
            for child in sentence.children(noun, "nmod", "compound", "det", "nmod:poss")
        ]
    verb = governing_verb(sentence, anchor)
    if (
        verb is not None
        and verb.lemma.lower() not in PUTTING
        and (subject := sentence.child(verb, *SUBJECTS)) is not None
    ):
        branches.append(sentence.subtree(subject, "acl", "appos", "advcl"))
    for branch in branches:
        reach = sentence.span_of(branch)
        found = [
            one
            for one in sentence.mentions
            if one.kind in {"person", "organisation"} and reach.covers(one.span) and not speaks(sentence, one)
        ]
        if found:
            return calls(found)
        if proper := _proper(sentence, branch, noun):
            return (proper,)
    return ()


def _proper(sentence: Sentence, branch: list[Token], noun: Token | None) -> str:
    """The proper noun at the head of a branch that no mention covers: parties and clubs are often no known name."""
    inside = {token.index for token in branch}
    heads = [token for token in branch if token.head not in inside or token.head == token.index]
    if not heads or heads[0].tag not in {"NNP", "NNPS"} or heads[0] == noun:
        return ""
    reach = sentence.span_of(branch)
    taken = [one.span for group in (sentence.numerals, sentence.times, sentence.mentions) for one in group]
    if any(span.meets(reach) for span in taken):
        return ""
    if any(one.source_span is not None and one.source_span.meets(reach) for one in sentence.attributions):
        return ""
    words = [token for token in branch if token.tag in {"NNP", "NNPS"}]
    if words[0].index == 0 and len(words) == 1:
        return ""  # any word that opens a sentence may be taken for a name
    return " ".join(token.text for token in words)


def named_in(sentence: Sentence) -> tuple[str, ...]:
    """Everybody and every body that the sentence names, but for its sources."""
    return calls(
        [
            one
            for one in sentence.mentions
            if one.kind in {"person", "organisation"} and not speaks(sentence, one)
        ]
    )


def without_givers(sentence: Sentence, names: Sequence[str], verb: Token | None) -> list[Mention]:
    """Who gives a figure is not what it is about."""
    giver = sentence.child(verb, *SUBJECTS) if verb is not None and verb.lemma.lower() in PUTTING else None
    given = sentence.span_of(sentence.subtree(giver)) if giver is not None else None
    return [
        one
        for one in sentence.mentions
        if one.kind in {"person", "organisation"}
        and called(one) in names
        and not speaks(sentence, one)
        and not (given is not None and given.covers(one.span))
    ]


def giver_of(sentence: Sentence, numeral: Numeral) -> Attribution | None:
    """Who gives a figure by putting something at it: "police put the march at 30,000"."""
    tokens = sentence.tokens_in(numeral.span)
    if not tokens or tokens[0].index < 2 or sentence.tokens[tokens[0].index - 1].text.lower() != "at":
        return None
    verbs = [one for one in sentence.tokens[: tokens[0].index] if one.tag.startswith("VB")]
    verb = next((one for one in reversed(verbs) if one.lemma.lower() in PUTTING), None)
    subject = sentence.child(verb, *SUBJECTS) if verb is not None else None
    if (
        verb is None
        or subject is None
        or subject.dependency != "nsubj"
        or subject.tag.startswith(("PRP", "W"))
    ):
        return None
    span = sentence.span_of(sentence.subtree(subject, "acl", "appos", "advcl"))
    return Attribution(sentence.article.quote(span), "indirect", verb.lemma, span, verb.span, (numeral.span,))


def foreseer_of(sentence: Sentence, anchor: Token | None) -> Attribution | None:
    """Who foresees a figure: "Halberg sees savings of $180 million", "analysts at Kestrel expect sales to reach"."""
    above = [] if anchor is None else [anchor, *sentence.ancestors(anchor)]
    verb = next((one for one in above if _foresees(one)), None)
    subject = sentence.child(verb, "nsubj") if verb is not None else None
    if verb is None or subject is None or subject.tag.startswith("W"):
        return None
    span = sentence.span_of(sentence.subtree(subject, "acl", "acl:relcl", "appos", "advcl"))
    source = sentence.article.quote(span)
    if subject.tag.startswith("PRP"):
        meant = next((one for one in sentence.mentions if one.span.covers(subject.span)), None)
        source = meant.refers_to if meant is not None else ""
    return (
        Attribution(source, "indirect", verb.lemma, span, verb.span, (anchor.span,))
        if source and anchor
        else None
    )


def _foresees(verb: Token) -> bool:
    lemma = verb.lemma.lower()
    if lemma == "see":
        return verb.tag in {"VBZ", "VBP"}  # "saw", "has seen" tell of what was
    return verb.tag.startswith("VB") and lemma in _FORESEEING


def speaks(sentence: Sentence, mention: Mention) -> bool:
    return any(
        one.source_span is not None and one.source_span.meets(mention.span) for one in sentence.attributions
    )


def calls(mentions: Sequence[Mention]) -> tuple[str, ...]:
    named = [one for one in mentions if one.form != "pronoun" or one.refers_to]
    return tuple(dict.fromkeys(called(one) for one in named))


def called(mention: Mention) -> str:
    return mention.refers_to or mention.name
