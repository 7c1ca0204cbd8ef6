"""
What kind of happening a verb or noun tells, whom it befell, and which words set it apart from others of its kind.

"crashed on Monday", "Monday's crash", "the accident happened on Monday" -> crash; "its next meeting is on June 2",
"the board next meets on June 2" -> meeting, told "next"; "another fire broke out" -> fire, told "another".
Empty where the words tell no kind. The end of what lasts is another kind than its beginning ("trial end").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.compare.happenings import ANYTHING, NOUNS_ONLY, PERSONAL, kind_of
from checker.compare.spots import spot_kind
from checker.extract.eventkey import NO_NAME, acts, affected, event_key, lemma_of, listed, named
from checker.extract.making import event_of
from checker.extract.whom import aged
from checker.lexicon.nouns import kind_of as noun_kind
from checker.lexicon.verbs import nouns_of, way_of
from checker.model import Event, Sentence, Token
from checker.values import Grain

_OCCURRING = listed("""
    happen occur take hold hit strike shake rattle jolt rock be begin start open break commence erupt kick set
    schedule plan slate expect launch come cause stage postpone get play contest win lose perform conduct locate record register centre center detect
    """)
_STOPPING = ("close", "confine", "detain", "suspend", "prohibit")
_HAVING = listed("have undergo receive")
_ENDING = listed(
    "end finish close conclude expire wrap adjourn collapse fail continue resume go last suspend"
)
_SETTING_APART = listed("""
    another other second third fourth fifth sixth previous earlier further similar separate next last first final
    former subsequent follow-up new own fresh previously again originally once twice already latest preliminary
    additional extra more annual
    """)
# What is released as it is written or told, not launched: of these a story has many.
_PAPERS = listed("""
    statement report minute minutes figure data result detail finding document transcript letter footage video audio
    recording name image photo picture list survey bulletin note email memo
    """)
_COMING_OUT = listed("announce publish release issue deliver give hand expect schedule set make")
_BUILDINGS = ("building", "facility", "depository", "factory", "house")
_CLOCK = frozenset({Grain.HOUR, Grain.MINUTE})
_GOING = frozenset({"enter", "check", "head", "go"})
_PART_LABELS = ("obl", "obj", "compound:prt", "advmod", "xcomp")


@dataclass(frozen=True, slots=True)
class Happening:
    """A kind of happening with whom it befell (fullest name or lemma) and what sets it apart, sorted."""

    kind: str = ""
    whom: str = ""
    told: tuple[str, ...] = ()


def happening_of(sentence: Sentence, token: Token) -> Happening:
    """The happening that a verb, or the noun of an event, tells."""
    if not acts(sentence, token):
        beside = {one.lemma.lower() for one in sentence.children(token, "compound")}
        if kind_of(_lemma(token)) == "conference" and beside & NO_NAME:
            return Happening()  # press conferences: every story has several
        return Happening(
            kind_of(_lemma(token)) or _next_of(sentence, token),
            _of_whom(sentence, token),
            _sorted(_markers(sentence, token)),
        )
    told = _markers(sentence, token)
    phrase = _phrase_kind(sentence, token)
    noun = _telling_noun(sentence, token) if not phrase else None
    if noun is not None:
        kind = kind_of(_lemma(noun))
        ending = " end" if kind and lemma_of(token) in _ENDING else ""
        owner = _who_had(sentence, token)
        told |= _markers(sentence, noun) - ({"a"} if owner else set())
        return Happening(kind + ending, owner or _of_whom(sentence, noun), _sorted(told))
    if _of_anything(sentence, token):
        return Happening(ANYTHING, "", _sorted(told))
    thing = _befallen(sentence, token)
    if thing is not None and lemma_of(token) in _COMING_OUT and (coming := _next_of(sentence, thing)):
        return Happening(coming, _of_whom(sentence, thing), _sorted(told | _markers(sentence, thing)))
    kind = phrase or _verb_kind(sentence, token) or _blown_up(sentence, token)
    if kind == "launch" and thing is not None and _is_paper(sentence, thing):
        kind = ""
    if thing is not None:
        # "a trawler was sunk" is the story's own; "a bus crashed" is another bus than the one told of before.
        indefinite = {"a"} if thing.dependency != "nsubj" else set()
        told |= _markers(sentence, thing) - indefinite
        told |= _narrowed(sentence, thing) if not kind else set()
    whom = named(sentence, thing) if thing is not None else ""
    if thing is not None and kind in PERSONAL and whom[:1].islower():
        whom = aged(sentence, thing) or whom
    if kind_of(f"{lemma_of(token)}-{whom}"):  # "opened fire" befell nobody, "took office" who took it
        doer = sentence.child(token, "nsubj") if kind in PERSONAL else None
        whom = named(sentence, doer) if doer is not None else ""
    return Happening(kind, whom, _sorted(told))


def _who_had(sentence: Sentence, verb: Token) -> str:
    """ "Ann Reed had surgery": whom it befell is who had it."""
    doer = sentence.child(verb, "nsubj") if lemma_of(verb) in _HAVING else None
    return named(sentence, doer) if doer is not None else ""


def _next_of(sentence: Sentence, noun: Token) -> str:
    """ "the bank's next decision": the kind of what comes again and again, by which of them it is."""
    following = any(one.lemma.lower() == "next" for one in sentence.children(noun, "amod"))
    return kind_of(f"next-{_lemma(noun)}") if following else ""


def _blown_up(sentence: Sentence, verb: Token) -> str:
    """ "the depot went up at 6.40pm": a building does so at a minute only in a blast."""
    rising = lemma_of(verb) == "go" and verb.tag == "VBD" and "up" in _beside(sentence, verb)
    doer = sentence.child(verb, "nsubj")
    if not rising or doer is None or not any(noun_kind(_lemma(doer), one) for one in _BUILDINGS):
        return ""
    below = {one.index for one in sentence.children(verb, "obl")}
    heads = [sentence.head_of(one.span) for one in sentence.times if one.moment.grain in _CLOCK]
    return "blast" if any(one is not None and one.index in below for one in heads) else ""


def _is_paper(sentence: Sentence, thing: Token) -> bool:
    """A statement; and "minutes of the bank's meeting, released on Monday", where the meeting stands next."""
    above = sentence.head(thing)
    return _lemma(thing) in _PAPERS or (thing.dependency == "nmod" and _lemma(above) in _PAPERS)


def _befallen(sentence: Sentence, verb: Token) -> Token | None:
    """Whom it befell: the object or passive subject; of going somewhere, who went."""
    if lemma_of(verb) in _GOING and (doer := sentence.child(verb, "nsubj")) is not None:
        return doer
    return affected(sentence, verb)


def _narrowed(sentence: Sentence, thing: Token) -> set[str]:
    """ "the river in Marlow peaked": where a subject is, of which there are several."""
    if thing.dependency.partition(":")[0] != "nsubj":
        return set()
    below = {one.span.start for one in sentence.children(thing, "nmod")}
    return {one.name for one in sentence.mentions if one.kind == "place" and one.span.start in below}


def happened(sentence: Sentence, token: Token) -> Event:
    """What the clause around `token` speaks of, with the kind of happening that it tells."""
    told = happening_of(sentence, token)
    return replace(event_of(sentence, token), kind=told.kind, whom=told.whom, told=told.told)


def name_of(sentence: Sentence, token: Token, *, placed: bool = True) -> str:
    """
    What to call the event: its key; else "the crash", by its kind alone, of which there may be two; "" for neither.

    `placed` as in event_key.
    """
    kind = happening_of(sentence, token).kind
    key = event_key(sentence, token, placed=placed) if kind != ANYTHING else ""
    return key or (f"the {kind}" if kind else "")


def begun(sentence: Sentence, verb: Token) -> str:
    """The kind of happening that goes on: "have been fighting", "has been on strike" since it began."""
    helping = {one.text.lower() for one in sentence.children(verb, "aux", "cop")}
    if "been" not in helping or not helping & {"have", "has", "had", "'ve"}:
        return ""
    nouns = {verb.text.lower(), *nouns_of(verb.lemma.lower())} if verb.tag == "VBG" else {verb.lemma.lower()}
    kinds = sorted({kind_of(noun) for noun in nouns} - {""})
    return kinds[0] if len(kinds) == 1 else ""


def stopped(sentence: Sentence, verb: Token) -> bool:
    """
    "has been closed since 3 October": what is stopped, held or forbidden was so on the day it began.

    A road is closed piece by piece, each on its day.
    """
    thing = affected(sentence, verb)
    if thing is not None and spot_kind(_lemma(thing)) == "road":
        return False
    helping = {one.text.lower() for one in sentence.children(verb, "aux", "aux:pass")}
    perfect = "been" in helping and bool(helping & {"have", "has", "had", "'ve"})
    return perfect and verb.tag == "VBN" and any(way_of(lemma_of(verb), one) for one in _STOPPING)


def _telling_noun(sentence: Sentence, verb: Token) -> Token | None:
    """ "the talks were held", "a fire broke out", "the trial ended": what happens is the subject or object."""
    if lemma_of(verb) not in _OCCURRING | _ENDING | _HAVING:
        return None
    for one in sentence.children(verb, "nsubj", "nsubj:pass", "obj"):
        if one.tag in {"NN", "NNS"} and kind_of(_lemma(one)):
            return one
    for one in sentence.children(verb, "advcl", "csubj"):
        if one.tag == "VBG" and one.index < verb.index and kind_of(one.text.lower()):
            return one  # "fighting between the two began in July", the noun taken for a verb
    above = sentence.head(verb)
    if verb.dependency.startswith("acl") and above.tag in {"NN", "NNS"} and kind_of(_lemma(above)):
        return above  # "a fire that broke out at two"
    return None


def _of_anything(sentence: Sentence, verb: Token) -> bool:
    """ "it happened at noon": what the story is about."""
    subject = sentence.child(verb, "nsubj")
    if subject is None or subject.text.lower() not in {"it", "this"}:
        return False
    if sentence.tokens[max(subject.index - 1, 0)].text.lower() == "as":
        return False  # "as it happened"
    place = sentence.child(verb, "obj")
    taking = lemma_of(verb) == "take" and place is not None and place.lemma.lower() == "place"
    return taking or lemma_of(verb) in {"happen", "occur"}


def _phrase_kind(sentence: Sentence, verb: Token) -> str:
    lemma = lemma_of(verb)
    kinds = (kind_of(f"{lemma}-{word}") for word in _beside(sentence, verb))
    return next((kind for kind in kinds if kind), "")


def _verb_kind(sentence: Sentence, verb: Token) -> str:
    lemma = lemma_of(verb)
    purpose = verb.tag == "VB" and verb.dependency != "xcomp" and sentence.child(verb, "aux") is None
    if purpose or sentence.child(verb, "compound:prt") is not None or lemma in NOUNS_ONLY:
        return ""  # "sank in", "shot up": another verb
    return kind_of(lemma)


def _beside(sentence: Sentence, verb: Token) -> Iterator[str]:
    """The words that may make a phrase with the verb: "on sale", "open fire", "step down", "check into"."""
    for one in sentence.children(verb, *_PART_LABELS):
        if any(time.span.meets(one.span) for time in sentence.times):
            continue  # "struck on Tuesday" is no strike on anybody
        yield one.lemma.lower()
        yield from (case.lemma.lower() for case in sentence.children(one, "case"))


def _of_whom(sentence: Sentence, noun: Token) -> str:
    """ "Reed's arrest", "the death of Ann Reed", "the plane crash"."""
    for one in sentence.children(noun, "nmod", "nmod:poss", "compound"):
        case = sentence.child(one, "case")
        if one.dependency == "nmod" and (case is None or case.lemma.lower() != "of"):
            continue
        if not any(time.span.start <= one.span.start < time.span.end for time in sentence.times):
            return named(sentence, one)
    return ""


def _markers(sentence: Sentence, token: Token) -> set[str]:
    beside = sentence.children(token, "det", "amod", "advmod", "nummod")
    told = {one.lemma.lower() for one in beside} & _SETTING_APART
    if token.tag == "NN" and any(one.lemma.lower() == "a" for one in sentence.children(token, "det")):
        told.add("a")
    if any(one.lemma.lower() == "have" and one.tag == "VBD" for one in sentence.children(token, "aux")):
        told.add("had")
    return told


def _lemma(noun: Token) -> str:
    return noun.text.lower() if noun.tag in {"NN", "VBG"} else noun.lemma.lower()


def _sorted(told: set[str]) -> tuple[str, ...]:
    return tuple(sorted(told))
