"""
What to call an event so that another article's telling of it gets the same name: a verb and what it was done to.

"checked into the clinic" of Ann Reed -> "check Ann Reed"; "sank a Thai trawler", "the sinking of a Thai trawler"
-> "sink trawler"; "talks were held" -> "talk". Empty where nothing tells one event from another.
"""

from __future__ import annotations

from checker.compare.happenings import kind_of
from checker.model import Sentence, Token


def listed(words: str) -> frozenset[str]:
    """Words written in a row."""
    return frozenset(words.split())


# Verbs of telling: a time beside them dates the words, not what is told.
TELLING = listed("""
    say tell report state declare add confirm write claim warn note insist argue deny ask reply comment
    tweet post explain describe reveal disclose suggest acknowledge admit allege believe think know expect
    hope plan quote speak
    """)
_REPORTING = frozenset({"report", "confirm", "see"})
_LIGHT = frozenset({"hold", "take", "occur", "happen", "be", "have", "come", "make", "go", "get", "do"})
_SETTING = frozenset(
    {"set", "schedule", "plan", "slate", "expect", "due", "organise", "organize", "anticipate"}
)
_LIGHT_OBJECTS = frozenset({"place", "part", "effect"})
_HAPPENINGS = listed("""
    attack election vote summit meeting talk bombing bomb crash quake earthquake tremor strike match game
    hearing trial funeral visit ceremony explosion blast fire flood protest rally referendum debate launch
    killing shooting death birth arrest raid incident accident collapse coup war ceasefire truce
    inauguration wedding conference session sitting verdict ruling sentence resignation appointment merger
    takeover deadline deal agreement landing storm hurricane typhoon eruption outbreak riot clash siege
    invasion evacuation rescue closure opening release premiere final race draw interview deployment
    independence completion closing signing broadcast flight derailment collision
    """)


# Deeds that go on day after day: two dates of them are two deeds.
_REPEATED = listed("""
    meet speak talk discuss visit call phone travel play work continue attend hit strike attack shell fight
    rise fall trade gain lose win see show seem become feel want need remain like love look appear threaten seek hope use
    """)
# Done once in a story, whoever does it: "the companies expect to complete in June".
_ONCE = frozenset({"complete", "finalise", "finalize", "merge", "convene", "adjourn", "dissolve"})
# What narrows nothing: every story has several news conferences.
NO_NAME = frozenset(
    {"press", "news", "media", "phone", "telephone", "television", "radio", "one", "magnitude"}
)
# What strikes is the event: "a quake hit the coast".
_STRIKING = frozenset(
    {"hit", "strike", "shake", "rattle", "jolt", "rock", "occur", "happen", "erupt", "devastate"}
)
_PASTS = {
    "sunk": "sink", "sank": "sink", "drew": "draw", "shook": "shake", "fled": "flee", "slain": "slay", "shot": "shoot",
    "hung": "hang", "stole": "steal", "froze": "freeze", "tore": "tear", "swam": "swim", "dove": "dive", "fought": "fight",
    "struck": "strike", "premiered": "premiere", "canceled": "cancel", "cancelled": "cancel", "born": "bear", "flown": "fly", "overran": "overrun", "driven": "drive",
}  # fmt: skip
# Happenings that a story has but one of; others need a word that tells which ("the London summit").
_SINGLE = listed("""
    election referendum quake earthquake deadline inauguration coup wedding funeral premiere crash merger
    takeover completion closing independence ceasefire truce eruption verdict collapse derailment launch
    """)


# Too many do too much in one story for these to tell one deed from another.
_ANYBODY = listed("""
    person people man woman child boy girl official troop soldier member group company police family victim
    suspect resident worker protester witness government minister president leader team one thing number lot
    part way time day call question statement report money body side
    """)


# "served the firm with a notice": what was served is the notice.
_GIVING_WITH = frozenset({"serve", "provide", "supply", "present", "issue"})
# What one has but one of, and may be found, or lost.
_PARTS_OF_ONE = frozenset({"body", "car", "home", "house", "remains"})


def event_key(sentence: Sentence, token: Token, *, placed: bool = True) -> str:
    """
    The name of the event that a verb or an event's noun tells; "" where it has none.

    Without `placed`, where it was is no part of its name.
    """
    if token.tag == "VBG" and _is_doing(sentence, token):
        return _noun_key(sentence, token)
    if acts(sentence, token):
        return _verb_key(sentence, token, placed)
    if token.tag in {"NN", "NNS"} and (is_happening(token) or _is_doing(sentence, token)):
        return _noun_key(sentence, token)
    return ""


def acts(sentence: Sentence, token: Token) -> bool:
    """Whether a word is a verb, by its tag or by its subject ("the parliament first sits", taken for a noun)."""
    if token.tag.startswith("VB"):
        return not token.text.endswith(".")  # the "m." of "7 p. m."
    mistaken = (
        token.tag in {"NN", "NNS"}
        and token.dependency != "nsubj"
        and sentence.child(token, "nsubj") is not None
    )
    return mistaken and sentence.child(token, "cop", "det", "amod:poss") is None


def is_event(sentence: Sentence, token: Token) -> bool:
    """Whether a word tells an event: a verb, a noun that happens, or a doing ("the sinking of")."""
    if acts(sentence, token):
        return True
    return token.tag in {"NN", "NNS"} and (is_happening(token) or _is_doing(sentence, token))


def _is_doing(sentence: Sentence, token: Token) -> bool:
    done = any(_case(sentence, one) == "of" for one in sentence.children(token, "nmod"))
    return token.text.lower().endswith("ing") and done


def lemma_of(verb: Token) -> str:
    """The verb's base form; the pasts that a tagger leaves as they are, or trips over, are put right."""
    word = verb.text.lower()
    if verb.tag == "NNS":
        return word.removesuffix("s")
    return _PASTS.get(word, verb.lemma.lower())


def is_happening(token: Token) -> bool:
    """Whether a noun names something that happens."""
    return token.lemma.lower() in _HAPPENINGS or bool(kind_of(token.lemma.lower()))


def affected(sentence: Sentence, verb: Token, before: int = 0) -> Token | None:
    """What a verb is done to, or does it where nothing else is named; objects that stand before that word are left."""
    if (given := _given(sentence, verb)) is not None:
        return given
    for labels in (("obj",), ("nsubj:pass",), ("nsubj",)):
        for one in sentence.children(verb, *labels):
            if labels == ("nsubj",) and one.dependency == "nsubj:pass":
                continue
            if labels == ("obj",) and one.index < before:
                continue
            if one.lemma.lower() not in _LIGHT_OBJECTS and named(sentence, one):
                return one
            if (
                labels == ("obj",)
                and one.tag.startswith("PRP")
                and not one.text.lower().endswith(("self", "selves"))
            ):
                return None
    above = sentence.head(verb)
    if above.index == verb.index or not above.tag.startswith("VB"):
        return above if verb.dependency.startswith("acl") and above.tag.startswith("NN") else None
    if verb.dependency in {"xcomp", "conj", "advcl"} and sentence.child(verb, "nsubj", "nsubj:pass") is None:
        return affected(sentence, above, verb.index if verb.dependency == "conj" else 0)
    return None


def reported_first(sentence: Sentence, verb: Token) -> bool:
    """ "the first case was reported on 9 October": of what is told of every day, the first is told of once."""
    thing = sentence.child(verb, "nsubj:pass")
    return (
        verb.tag == "VBN"
        and lemma_of(verb) in _REPORTING
        and thing is not None
        and any(one.lemma.lower() in {"first", "last"} for one in sentence.children(thing, "amod"))
    )


def _given(sentence: Sentence, verb: Token) -> Token | None:
    """ "the notice which the agency served", "served the firm with a notice": the notice."""
    thing = sentence.child(verb, "obj", "nsubj:pass")
    if thing is None:
        return None
    above = sentence.head(verb)
    if thing.dependency == "obj" and thing.tag.startswith("W") and verb.dependency.startswith("acl"):
        return above if above.tag in {"NN", "NNS"} else None
    if lemma_of(verb) in _GIVING_WITH:
        with_it = [one for one in sentence.children(verb, "obl") if _case(sentence, one) == "with"]
        return next((one for one in with_it if one.tag in {"NN", "NNS"}), None)
    return None


def named(sentence: Sentence, token: Token) -> str:
    """The fullest name of whom a word stands for, else its lemma; "" for a pronoun of nobody known."""
    for mention in sentence.mentions:
        if mention.span.start <= token.span.start < mention.span.end and mention.kind != "nationality":
            if mention.form in {"pronoun", "nominal", "age"}:
                return mention.refers_to or ("" if mention.form == "pronoun" else token.lemma.lower())
            return mention.refers_to or mention.name
        role = mention.role_span
        if role is not None and role.covers(token.span) and mention.form == "name":
            return mention.refers_to or mention.name  # "the actor Tom Hale"
    if token.tag.startswith(("PRP", "W", "DT", "EX")) or not token.tag.startswith("NN"):
        return ""
    if not token.tag.startswith("NNP"):
        return _noun_lemma(token)
    # A trawler with a name is still a trawler to those who do not name it.
    kind = next(
        (one for one in sentence.children(token, "compound", "appos", "nmod") if one.tag in {"NN", "NNS"}),
        None,
    )
    return kind.lemma.lower() if kind is not None and sentence.child(token, "det") is None else token.lemma


def _verb_key(sentence: Sentence, verb: Token, placed: bool) -> str:
    lemma = lemma_of(verb)
    thing = affected(sentence, verb)
    doer = sentence.child(verb, "nsubj")
    if lemma in _STRIKING and doer is not None and is_happening(doer):
        return _noun_key(sentence, doer) or (_the_one(sentence, doer) if lemma in {"happen", "occur"} else "")
    if lemma in _SETTING and thing is not None and is_happening(thing):
        return _noun_key(sentence, thing)
    if thing is None or (lemma in TELLING | _REPEATED and not reported_first(sentence, verb)):
        return ""
    name = named(sentence, thing)
    if name in _PARTS_OF_ONE and (whose := _whose(sentence, thing)):
        name = f"{name} of {whose}"
    if not name or (name in _ANYBODY and lemma not in _ONCE):
        return ""
    if lemma in _LIGHT:
        # "talks were held", "the vote took place": the noun is the event.
        if not is_happening(thing):
            return ""
        placed_key = _placed_key(sentence, verb, thing) if placed else ""
        return (
            _noun_key(sentence, thing) or placed_key or (_the_one(sentence, thing) if lemma == "take" else "")
        )
    if lemma in _SETTING and is_happening(thing):
        return _noun_key(sentence, thing)
    particle = sentence.child(verb, "compound:prt")
    # "check in" and "check into" are one deed.
    told = particle is not None and particle.lemma.lower() not in {"in", "on"}
    return f"{lemma} {particle.lemma.lower()} {name}" if told and particle is not None else f"{lemma} {name}"


def _whose(sentence: Sentence, thing: Token) -> str:
    """ "the body of Ann Reed", "Reed's body": whose it is, by name."""
    for one in sentence.children(thing, "nmod", "nmod:poss"):
        if one.tag.startswith("NNP") and (one.dependency == "nmod:poss" or _case(sentence, one) == "of"):
            return named(sentence, one)
    return ""


def _noun_lemma(noun: Token) -> str:
    # One alone is its own base form; a lemmatizer that has learned verbs makes "trawl" of a trawler.
    return noun.text.lower() if noun.tag in {"NN", "VBG"} else noun.lemma.lower()


def _noun_key(sentence: Sentence, noun: Token) -> str:
    lemma = _noun_lemma(noun)
    done_to = next((one for one in sentence.children(noun, "nmod") if _case(sentence, one) == "of"), None)
    if lemma.endswith("ing") and len(lemma) > 5 and done_to is not None and named(sentence, done_to):
        return f"{_verb_of(lemma)} {named(sentence, done_to)}"
    narrowing = [
        one.lemma
        for one in sentence.children(noun, "compound")
        if one.tag.startswith("NN") and not _dated(sentence, one)
    ]
    if not narrowing and done_to is not None and not _dated(sentence, done_to):
        narrowing = [named(sentence, done_to)]
    told = [one for one in narrowing if one and one.lower() not in NO_NAME]
    return " ".join([*told, lemma]) if told or lemma in _SINGLE else ""


def _the_one(sentence: Sentence, noun: Token) -> str:
    """ "the shootings happened": the story's own."""
    definite = sentence.child(noun, "det")
    return noun.lemma.lower() if definite is not None and definite.lemma.lower() == "the" else ""


def _placed_key(sentence: Sentence, verb: Token, noun: Token) -> str:
    """ "talks were held in Paris" -> "Paris talk", as one would call them."""
    for one in sentence.children(verb, "obl"):
        place = any(
            each.kind == "place" and each.span.start <= one.span.start < each.span.end
            for each in sentence.mentions
        )
        if place and _case(sentence, one) in {"in", "at"}:
            return f"{named(sentence, one)} {noun.lemma.lower()}"
    return ""


def _case(sentence: Sentence, token: Token) -> str:
    case = sentence.child(token, "case")
    return case.lemma.lower() if case is not None else ""


def _dated(sentence: Sentence, token: Token) -> bool:
    return any(one.span.start <= token.span.start < one.span.end for one in sentence.times)


def _verb_of(gerund: str) -> str:
    stem = gerund.removesuffix("ing")
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "sl" else stem
