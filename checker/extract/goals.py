"""
Finds who scored which goal, in which minute, and how many: what only one of two reports of a match can have right.

Finds:  "Ana Lopez scored in the 23rd minute"          -> goal-minute: Ana Lopez, 23
        "Lopez's 23rd-minute header"; "a goal from Lopez after 22 minutes"
        "Kim Park scored the winner"                   -> goal-scorer: winner, Kim Park
        "Erik Holm equalised", "opened the scoring"    -> goal-scorer: equaliser, opener
        "Silva scored twice", "a hat-trick from Silva" -> goals: Silva, 2; 3
Leaves: goals nobody scored ("could have scored", "missed"), own goals, goals of a season or a career, of another match
        ("scored twice last week"), minutes in which something else happened
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.making import assertion_at, event_of
from checker.extract.mood import listed, mood_of, negated
from checker.extract.ordinals import ORDINALS
from checker.model import Assertion, Sentence, Span, Token
from checker.values import Name, Quantity, Value

PROPERTY = "goal-scorer"
MINUTE, GOALS = "goal-minute", "goals"

_SCORE = listed("score net convert head volley slot tap fire strike")
_EQUALISE = listed("equalise equalize")
_OPENERS = listed("scoring deadlock")
_GOALS = listed("goal header strike penalty volley free-kick effort finish opener equaliser equalizer winner")
_WHICH = {
    "winner": "winner", "opener": "opener", "equaliser": "equaliser", "equalizer": "equaliser",
    "winning": "winner", "opening": "opener", "decisive": "winner", "match-winning": "winner",
}  # fmt: skip
_TALLIES = {
    "twice": 2,
    "brace": 2,
    "double": 2,
    "hat-trick": 3,
    "hat trick": 3,
    "three times": 3,
    "four times": 4,
}
_TALLY = re.compile(r"\b(?:twice|brace|double|hat[- ]trick|(?:three|four) times)\b", re.IGNORECASE)
_MINUTE = re.compile(
    r"\b(?:in |on )?(?:the |his |her |a |an )?(?P<nth>\d{1,3}(?:st|nd|rd|th)|" + "|".join(ORDINALS) + r")[- ]minute\b"
    r"|\b(?:after|on|inside) (?:just |only |barely )?(?P<after>\d{1,3}) minutes\b(?! (?:left|to |remaining|from|of ))",
    re.IGNORECASE,
)  # fmt: skip
_ELSEWHEN = re.compile(
    r"\b(?:season|career|last (?:week|month|year|season|time)|tournament|campaign|this (?:year|term)|appearances?|games|"
    r"matches|earlier|previous(?:ly)?|own goal|disallowed|ruled out|training|again(?:st)? .{0,30}(?:last|in (?:19|20)\d\d))\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\bhad\b")


def extract(sentence: Sentence) -> Iterator[Assertion]:
    """What the scorers of one sentence did; nothing where the sentence tells of other days."""
    if sentence.part != "body" or _ELSEWHEN.search(sentence.text):
        return
    scored = list(_scored(sentence))
    for at, (verb, scorer, span) in enumerate(scored):
        behind = scored[at + 1][2].start if at + 1 < len(scored) else sentence.span.end
        reach = _own_reach(sentence, verb, Span(span.start if at else sentence.span.start, behind))
        yield from _told(sentence, verb, scorer, span, reach)


def _told(sentence: Sentence, verb: Token, scorer: str, span: Span, reach: Span) -> Iterator[Assertion]:
    words = sentence.article.quote(reach)
    minutes = list(_MINUTE.finditer(words))
    if (
        len(minutes) == 1
        and _of_the_goal(words, minutes[0], span.start - reach.start)
        and (minute := _minute(minutes[0])) is not None
    ):
        yield _made(sentence, verb, _at(reach, minutes[0]), MINUTE, scorer, minute)
    if which := _which(sentence, verb, words):
        yield _made(sentence, verb, span, PROPERTY, which, Name(scorer))
    tally = _TALLY.search(words)
    if tally is not None and len(minutes) < 2:
        many = _TALLIES[tally.group().lower().replace("hat trick", "hat-trick")]
        value = Quantity(many, many, counted="goal")
        yield _made(sentence, verb, _at(reach, tally), GOALS, scorer, value)


def _of_the_goal(words: str, minute: re.Match[str], scored: int) -> bool:
    """Whether no other clause holds the minute: "he was sent off in the 96th minute, and Lopez's winner followed"."""
    between = words[minute.end() : scored] if minute.end() < scored else ""
    opens = not words[: minute.start()].strip()
    return opens or re.search(r", (?:and|but|before|after|while)\b|;", between) is None


def _made(
    sentence: Sentence, verb: Token, span: Span, property: str, subject: str, value: Value
) -> Assertion:
    return assertion_at(
        sentence, span, property, subject, value, mood="stated", event=event_of(sentence, verb)
    )


def _at(reach: Span, found: re.Match[str]) -> Span:
    return Span(reach.start + found.start(), reach.start + found.end())


def _scored(sentence: Sentence) -> Iterator[tuple[Token, str, Span]]:
    """Each verb or noun of scoring with who scored, by name, and the words that say so."""
    for token in sentence.tokens:
        lemma = token.lemma.lower()
        if token.tag.startswith("VB") and _scores(sentence, token, lemma):
            scorer = sentence.child(token, "obl:agent") if sentence.child(token, "nsubj:pass") else None
            scorer = scorer or sentence.child(token, "nsubj") or _shared_subject(sentence, token)
            if scorer is None or not _done(sentence, token):
                continue
            if name := _name(sentence, scorer):
                yield token, name, sentence.span_of([scorer, token])
        elif token.tag.startswith("NN") and lemma in _GOALS:
            owner = sentence.child(token, "nmod:poss") or _from_whom(sentence, token)
            if owner is not None and (name := _name(sentence, owner)):
                yield token, name, sentence.span_of([owner, token])


def _scores(sentence: Sentence, verb: Token, lemma: str) -> bool:
    if lemma in _EQUALISE or lemma in {"score", "net"}:
        return True
    scored = sentence.child(verb, "obj", "nsubj:pass")
    if lemma == "open" or lemma == "break":
        return scored is not None and scored.lemma.lower() in _OPENERS
    return lemma in _SCORE and scored is not None and scored.lemma.lower() in _GOALS


def _shared_subject(sentence: Sentence, verb: Token) -> Token | None:
    """ "Lopez ran clear and scored": the subject of the verb before."""
    above = sentence.head(verb)
    return sentence.child(above, "nsubj") if verb.dependency == "conj" else None


def _from_whom(sentence: Sentence, goal: Token) -> Token | None:
    for one in sentence.children(goal, "nmod"):
        case = sentence.child(one, "case")
        if case is not None and case.text.lower() in {"from", "by"}:
            return one
    return None


def _done(sentence: Sentence, verb: Token) -> bool:
    had = any(one.text.lower() in {"had", "'d", "’d"} for one in sentence.children(verb, "aux"))
    return not had and not negated(sentence, verb) and mood_of(sentence, verb) == "stated"


def _name(sentence: Sentence, token: Token) -> str:
    """The fullest name of a person; of a name that no list knows, its words. A club or "he" scores for nobody."""
    for mention in sentence.mentions:
        if mention.span.covers(token.span):
            if mention.kind != "person":
                return ""
            return mention.refers_to or ("" if mention.form == "pronoun" else mention.name)
    if token.tag != "NNP" or not token.text[:1].isupper():
        return ""
    words = [*sentence.children(token, "flat", "compound"), token]
    return " ".join(one.text for one in sorted(words, key=lambda one: one.index) if one.tag == "NNP")


def _own_reach(sentence: Sentence, verb: Token, between: Span) -> Span:
    """The words around one goal, between its neighbours, to where something else is told."""
    words = sentence.article.quote(Span(verb.span.end, max(verb.span.end, between.end)))
    cut = re.search(r"[;:]|, (?:before|after|and|but|while|when|as)\b| (?:before|but|while|when) ", words)
    return Span(min(between.start, verb.span.start), verb.span.end + (cut.start() if cut else len(words)))


def _minute(found: re.Match[str]) -> Quantity | None:
    """ "After 22 minutes" lies in the 23rd minute, and reports round: one minute either way is the same."""
    if after := found.group("after"):
        low, high = int(after) - 1, int(after) + 1
    else:
        nth = found.group("nth").lower()
        number = ORDINALS.get(nth) or int(re.sub(r"\D", "", nth) or 0)
        low, high = number - 1, number
    return Quantity(low, high, unit="minute") if low >= 0 and high <= 130 else None


def _which(sentence: Sentence, verb: Token, words: str) -> str:
    """Which goal it was, where only one can be: the first, the last, the one that levelled the match."""
    lemma = verb.lemma.lower()
    if lemma in _EQUALISE:
        return "equaliser"
    if verb.tag.startswith("NN"):
        return _of_noun(sentence, verb)
    scored = sentence.child(verb, "obj", "nsubj:pass")
    if scored is None:
        return ""
    return "opener" if scored.lemma.lower() in _OPENERS else _of_noun(sentence, scored)


def _of_noun(sentence: Sentence, noun: Token) -> str:
    if known := _WHICH.get(noun.lemma.lower()):
        return known
    if noun.lemma.lower() not in {"goal", "penalty", "header"}:
        return ""
    narrowing = [one.text.lower() for one in sentence.children(noun, "amod", "compound")]
    return next((_WHICH[one] for one in narrowing if one in _WHICH), "")
