"""
Finds which of a rule's words an article gives to a thing, where the rule says in which place of a sentence they stand.

Frames:  "{value} {subject}"             "a silver Camry"              -> camry: silver
         "{subject} is {value}"          "the weapon, a rifle,"        -> weapon: rifle
         "{subject} die of {value}"      "Ann Reed died of burns"      -> Ann Reed: burns
         "{subject} is charge with {value}"  "was charged with arson"  -> whoever was charged: arson
         "{subject} in {value} condition"    "is in critical condition" -> whoever is: critical
         "{subject} {value}"             "they suffocated"             -> whom it befell: suffocate
         "{subject} {value} when hit"    "crossing the road when hit"  -> whoever was: cross
         "{name} {value}"                the same, only of those named
         "{number} {value}"              "three machine guns"          -> 3: machine gun; of a verb, those whom it befell
         "{owner} {value} knee/elbow"    "Ann Reed's left knee"        -> Ann Reed knee: left
         "{value} find {subject}"        "a hiker found the body"       -> body: hiker
         "wife and {value}"               "his wife and a boy"          -> (nothing named): boy
         "{value} crash", "kill by {value}"  "a helicopter crashed", "a helicopter crash" -> (nothing named): helicopter
Values:  "grey = gray" one thing by two names; "gun > rifle > carbine" each a kind of the one before
Leaves:  words of no list, and words in other places

Words of frames are base forms; "a/b" leaves the choice, "*" takes any word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from checker.extract.mood import listed
from checker.model import Find, Trait
from checker.values import Text

_SUBJECT, _NAME, _VALUE, _NUMBER, _OWNER = "{subject}", "{name}", "{value}", "{number}", "{owner}"
_ANY, _WHEN = "*", "when"
_MARKS = "~^"  # told apart only by eye; changing with the hour
_PREPOSITIONS = listed("""
    aboard about above across after against along among around as at before behind below beneath beside between beyond
    and by down during for from in inside into of off on onto over past through to toward towards under until up upon via
    with within without
    """)

Kinds = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Frame:
    """A place in a sentence. `who` is thing, holder, doer, receiver, affected, owner or number, "" where nobody is."""

    who: str
    links: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    narrows: bool = False
    named: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Attribute:
    """What a rule makes of a trait."""

    property: str
    trait: Trait
    subject: str
    value: Text


def attributes_of(finds: Sequence[tuple[str, Find]], traits: Sequence[Trait]) -> Iterator[Attribute]:
    """What the rules' values and frames make of the traits of one article."""
    looking = _looking(tuple(finds))
    for trait in traits:
        for phrase in trait.phrases:
            for property, find in looking.get(phrase, ()):
                subject = _subject(find, trait)
                if subject is not None and not _longer(trait, phrase, _kinds(find.values)):
                    yield Attribute(property, trait, subject, Text(phrase, _kinds(find.values)[phrase]))


@lru_cache(maxsize=50)
def _looking(finds: tuple[tuple[str, Find], ...]) -> dict[str, list[tuple[str, Find]]]:
    """Which rules look for a phrase."""
    looking: dict[str, list[tuple[str, Find]]] = {}
    for property, find in finds:
        for phrase in _kinds(find.values):
            looking.setdefault(phrase, []).append((property, find))
    return looking


def _longer(trait: Trait, phrase: str, kinds: Kinds) -> bool:
    """Whether a longer phrase of the same list stands there: an assault rifle is no more than a rifle."""
    return next(one for one in trait.phrases if one in kinds) != phrase


@lru_cache(maxsize=2000)
def _kinds(values: tuple[str, ...]) -> Kinds:
    """Each word of a list with the usual words from the broadest to its own."""
    kinds: dict[str, tuple[str, ...]] = {}
    for entry in values:
        above: tuple[str, ...] = ()
        for level in entry.split(">"):
            names = [" ".join(name.split()).casefold() for name in level.split("=")]
            above = kinds.get(names[0].lstrip(_MARKS)) or (*above, names[0])
            for name in names:
                kinds.setdefault(name.lstrip(_MARKS), above)
    return kinds


def _subject(find: Find, trait: Trait) -> str | None:
    """Who has the value in the first frame that fits; None where none does."""
    for frame in find.frames:
        parsed = parsed_frame(frame)
        if _fits(parsed, trait):
            subject = _who(parsed, trait)
            if subject is not None and _of(find, parsed, trait):
                return subject
    return None


def _of(find: Find, frame: Frame, trait: Trait) -> bool:
    if not {trait.doer.casefold(), trait.thing.casefold()}.isdisjoint(find.not_of):
        return False
    if not find.of or frame.who != "thing":
        return True
    named = {trait.thing.casefold(), *(trait.nouns or trait.over)}
    called = "*name" in find.of and any(one[:1].isupper() for one in trait.nouns)
    return called or not named.isdisjoint(find.of)


def _fits(frame: Frame, trait: Trait) -> bool:
    if frame.leads and not trait.nouns:
        return trait.link in {"subject", "passive"} and not frame.nouns.isdisjoint(trait.over)
    if frame.narrows != bool(trait.nouns):
        return False
    if frame.nouns and _ANY not in frame.nouns and frame.nouns.isdisjoint(trait.nouns):
        return False
    if frame.links and trait.link not in frame.links:
        return False
    return not frame.over or not frame.over.isdisjoint(trait.over)


def _who(frame: Frame, trait: Trait) -> str | None:
    if not frame.who:
        return ""
    if frame.who == "affected":
        who = trait.receiver or trait.doer
    elif frame.who == "holder":
        # "a man with a rifle", "he walked in with a rifle": who does or suffers what the verb says, or the noun.
        who = trait.doer or trait.receiver or ("" if trait.nouns else trait.thing)
    elif frame.who == "owner":
        who = f"{trait.owner} {trait.nouns[-1].lower()}" if trait.owner and trait.nouns else ""
    else:
        who = getattr(trait, frame.who)
        who = "" if frame.who == "number" and who == "1" else who  # one of a kind may be any
    return None if not who or (frame.named and not who[:1].isupper()) else who


@lru_cache(maxsize=2000)
def parsed_frame(frame: str) -> Frame:
    """The place that a rule's words name."""
    words = frame.split()
    at = words.index(_VALUE)
    before, after = words[:at], words[at + 1 :]
    if after == [_SUBJECT]:
        return Frame("thing", narrows=True)
    if after[:1] == [_WHEN]:
        return Frame("doer", frozenset({"deed"}), _alternatives(after[1:]), named=before == [_NAME])
    if not before and after[1:] == [_SUBJECT]:
        return Frame("receiver", frozenset({"subject"}), _alternatives(after[:1]))
    nouns, narrows = _alternatives(after), bool(after)
    if not before:
        return Frame("", nouns=nouns, narrows=narrows, leads=True)
    if before in ([_NUMBER], [_OWNER]):
        return Frame(before[0].strip("{}"), frozenset(), nouns=nouns, narrows=narrows)
    told = before[:1] in ([_SUBJECT], [_NAME])
    parsed = _parsed(before[1:] if told else before, told, narrows)
    return replace(parsed, nouns=nouns, narrows=narrows, named=before[:1] == [_NAME])


def _parsed(rest: list[str], told: bool, narrows: bool) -> Frame:
    """What stands between the subject and the value."""
    if not rest:
        return Frame("affected" if told else "", frozenset() if narrows else frozenset({"deed"}))
    if rest[-1] == "is":
        return Frame("thing" if told else "", frozenset({"is"}), _alternatives(rest[:-1]))
    passive = rest[0] == "is"
    rest = rest[1:] if passive else rest
    links = _alternatives(rest[-1:])
    if len(rest) == 1 and links <= _PREPOSITIONS:
        return Frame("holder" if told else "", links)
    who = ("receiver" if passive else "doer") if told else ""
    if len(rest) == 1:
        return Frame(who, frozenset({"is" if passive else "object"}), _alternatives(rest))
    return Frame(who, links, _alternatives(rest[:1]))


def _alternatives(words: Sequence[str]) -> frozenset[str]:
    return frozenset(one for word in words for one in word.split("/"))
