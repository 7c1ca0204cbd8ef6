"""
Which event a time dates: the verb it hangs on, an event's noun, or what a sentence equates it with.

Finds:  "had surgery on Tuesday"  "the final on 23 May"  "approved by the regulator in March"   -> have, final, approve
Leaves: "Police said on Friday the bridge was shut."   -> None: Friday dates the words
"""

from __future__ import annotations

from checker.extract.eventkey import TELLING, acts, is_event, is_happening, reported_first
from checker.extract.eventkind import name_of
from checker.model import Sentence, TimeMention, Token
from checker.values import Grain

_HANGING = ("obl", "nmod", "advmod", "nummod", "dep", "compound", "amod", "appos", "xcomp")
_DAYS = frozenset({Grain.DAY, Grain.HOUR, Grain.MINUTE})
_NAMING = frozenset({"call", "name", "know", "dub", "title", "entitle"})


def dated_event(sentence: Sentence, time: TimeMention) -> Token | None:
    """The verb or event noun that a time hangs on; None where it hangs on anything else."""
    head = sentence.head_of(time.span)
    if head is None:
        return None
    if head.head == head.index or sentence.child(head, "cop") is not None:
        return _equated(sentence, head)
    if head.dependency.partition(":")[0] not in _HANGING:
        return None
    above = sentence.head(head)
    if above.lemma.lower() == "due":
        return _equated(sentence, above)
    if _dates_the_words(sentence, time):
        return None
    if not is_event(sentence, above) and (time.moment.grain in _DAYS or _beside_verb(sentence, above, head)):
        # No day belongs to a thing: "the navy on Saturday sank", "went to a clinic on Tuesday".
        above = next((one for one in sentence.ancestors(above) if is_event(sentence, one)), above)
    if above.lemma.lower() in _NAMING and sentence.child(above, "nsubj", "nsubj:pass") is None:
        above = _deed_over(sentence, above) or above
    if above.lemma.lower() == "be" and (there := _there_was(sentence, above)) is not None:
        return there
    if above.lemma.lower() in {"have", "be", "do"} and not _had(sentence, above):
        above = _verb_before(sentence, time) or above
    if acts(sentence, above) and not name_of(sentence, above):
        above = _taken_part_in(sentence, above) or above
    return above if is_event(sentence, above) else None


def _beside_verb(sentence: Sentence, noun: Token, head: Token) -> bool:
    """ "approved by the regulator in March": a month behind what a verb takes is the verb's, whatever the tree says."""
    case = sentence.child(head, "case")
    placed = noun.dependency.startswith(("obl", "obj", "nsubj:pass")) and noun.tag in {"NN", "NNS"}
    return placed and case is not None and case.text.lower() == "in" and acts(sentence, sentence.head(noun))


def _had(sentence: Sentence, verb: Token) -> bool:
    """ "had surgery": what one had is what happened."""
    thing = sentence.child(verb, "obj")
    return verb.lemma.lower() == "have" and thing is not None and is_happening(thing)


def _taken_part_in(sentence: Sentence, verb: Token) -> Token | None:
    """ "will play in the final on 23 May": a verb that names no deed of its own, in what has a day."""
    for one in sentence.children(verb, "obl"):
        case = sentence.child(one, "case")
        if case is not None and case.text.lower() in {"in", "at"} and is_happening(one):
            return one
    return None


def _there_was(sentence: Sentence, verb: Token) -> Token | None:
    """ "there was a blast at ten", "there were sounds of gunfire": what there was, or sounded."""
    subject = sentence.child(verb, "nsubj") if sentence.child(verb, "expl") is not None else None
    if subject is None:
        return None
    below = [one for one in sentence.children(subject, "nmod") if sentence.child(one, "case") is not None]
    return next((one for one in (subject, *below) if is_happening(one)), None)


def _deed_over(sentence: Sentence, naming: Token) -> Token | None:
    """ "launched a line called Mantra in December": the deed, not the naming."""
    over = next((one for one in sentence.ancestors(naming) if one.tag.startswith("VB")), None)
    if over is not None:
        return over
    before = [one for one in sentence.tokens[: naming.index] if one.tag.startswith("VB")]
    return before[-1] if before else None


def _verb_before(sentence: Sentence, time: TimeMention) -> Token | None:
    """ "until the parliament first sits, on 18 May": a verb right before the comma."""
    before = [one for one in sentence.tokens if one.span.end <= time.span.start]
    while before and before[-1].text.lower() in {"on", "in", "at", ","}:
        before.pop()
    return before[-1] if before and acts(sentence, before[-1]) else None


def _dates_the_words(sentence: Sentence, time: TimeMention) -> bool:
    """ "said on Friday the bridge was shut": whatever the tree says, a verb of telling stands right before."""
    before = [one for one in sentence.tokens if one.span.end <= time.span.start]
    while before and before[-1].text.lower() in {"on", "in", "late", "early", "at", ","}:
        before.pop()
    told = bool(before) and before[-1].tag.startswith("VB") and before[-1].lemma.lower() in TELLING
    return told and not reported_first(sentence, before[-1])


def _equated(sentence: Sentence, head: Token) -> Token | None:
    """ "The deadline is March 20", "the next ruling is due on March 20": the subject is what is dated."""
    due = "due" in {one.lemma.lower() for one in (head, *sentence.children(head, "case", "cop"))}
    if sentence.child(head, "cop") is None and not due:
        return None
    subject = sentence.child(head, "nsubj")
    if subject is None or subject.tag not in {"NN", "NNS"}:
        return None
    return subject if is_happening(subject) or (due and name_of(sentence, subject)) else None
