"""What happened to a counted thing, read off the tree: what it did or underwent, or the state it is in."""

from __future__ import annotations

from checker.annotate.numerals.lexicon import listed
from checker.annotate.numerals.mending import mended
from checker.model import Sentence, Token

# Nouns for so many taken together: what "a group of 130 people" or "a total of 11 shots" do or undergo, those do.
_TOGETHER = listed(
    "total group crowd number team gang band convoy party crew mob handful maximum minimum string series"
)
# What these do, they do to somebody: "two gunmen killed a guard" tells nothing of what befell the gunmen.
OF_PEOPLE = listed(
    "kill injure wound hurt maim arrest detain evacuate rescue displace hospitalise hospitalize behead execute infect abduct "
    "murder stab shoot capture kidnap"
)
LIGHT = listed("be have remain report confirm believe leave say feel fear know go become get feared")
_STATES = ("xcomp", "acl", "advcl", "obj", "obl", "conj")
ROLES = ("nsubj", "obj", "nsubj:pass", "dobj", "nsubjpass", "csubj")


def happened_to(sentence: Sentence, noun: Token, anchor: Token) -> str:
    """The lemma of what the noun did or underwent: a participle or adjective behind it, else its verb."""
    whole = anchor.tag == "CD" and _of_a_whole(sentence, noun, anchor)
    for child in sentence.children(noun, "acl", "amod"):
        if (
            not whole
            and child.index > noun.index
            and child.dependency != "acl:relcl"
            and child.tag in {"VBN", "JJ", "VBD", "VBG"}
        ):
            return state_of(child)
    seen = anchor if sentence.head(noun).index == anchor.index else noun
    while (
        seen.dependency == "conj"
        and sentence.head(seen).index != seen.index
        and not sentence.head(seen).tag.startswith("VB")
    ):
        seen = sentence.head(seen)
    if seen.head == seen.index:
        # A tree that takes "14 miners, most of them young, were killed" for a noun with an aside.
        aside = sentence.child(seen, "parataxis", "acl:relcl")
        return state_of(aside) if aside is not None and sentence.child(aside, "aux") is not None else ""
    seen = _taken_together(sentence, seen)
    if _as_means(sentence, seen):
        return state_of(sentence.head(seen))
    if not takes_part(sentence, seen) or _does_to_somebody(sentence, seen):
        return ""
    return meant_by(sentence, sentence.head(seen), seen)


def _taken_together(sentence: Sentence, noun: Token) -> Token:
    """The noun above one that is counted by it: the group of "a group of 130 people"."""
    above = sentence.head(noun)
    case = sentence.child(noun, "case")
    together = noun.dependency == "nmod" and case is not None and case.lemma == "of"
    return above if together and above.lemma.lower() in _TOGETHER else noun


def _as_means(sentence: Sentence, noun: Token) -> bool:
    """ "Hit by seven bullets", "loaded with four bullets": things that a participle names as doing it or used for it."""
    verb, case = sentence.head(noun), sentence.child(noun, "case")
    if verb.tag != "VBN" or verb.lemma.lower() in OF_PEOPLE or case is None or case.index < verb.index:
        return False
    return case.text.lower() in {"by", "with"} and noun.dependency.partition(":")[0] == "obl"


def _does_to_somebody(sentence: Sentence, noun: Token) -> bool:
    verb = sentence.head(noun)
    ahead = sentence.tokens[verb.index + 1 : verb.index + 2]
    counted = bool(ahead) and ahead[0].tag == "CD"  # "killed five before police came"
    return (
        noun.dependency == "nsubj"
        and verb.lemma.lower() in OF_PEOPLE
        and (counted or sentence.child(verb, "obj") is not None)
        and sentence.child(verb, "aux:pass") is None
    )


def _of_a_whole(sentence: Sentence, noun: Token, anchor: Token) -> bool:
    """ "three of the seven bullets fired": what stands behind the bullets is said of all seven."""
    between = [token.text.lower() for token in sentence.tokens[anchor.index + 1 : noun.index][:2]]
    return (
        len(between) == 2
        and between[0] == "of"
        and between[1] in {"the", "its", "their", "his", "her", "these", "those"}
    )


def takes_part(sentence: Sentence, token: Token) -> bool:
    """Whether it is what does or undergoes: subject or object, or an object that the tree took for a circumstance."""
    if token.head == token.index:
        return False
    if token.dependency.startswith(ROLES):
        return True
    return token.dependency == "obl" and sentence.child(token, "case") is None


def meant_by(sentence: Sentence, verb: Token, below: Token) -> str:
    """The verb's lemma; of a light verb, that of the state it leads to ("was confirmed dead")."""
    if verb.lemma.lower() in LIGHT:
        for child in sentence.children(verb, *_STATES):
            if child.index != below.index and child.index > verb.index and child.tag in {"JJ", "VBN", "VBG"}:
                return state_of(child)
    return state_of(verb) if verb.tag[:2] in {"VB", "JJ"} else ""


def state_of(token: Token) -> str:
    """The lemma; "missing" is a state of its own, not what somebody does."""
    text = token.text.lower()
    return text if text == "missing" else mended(token.lemma.lower(), text)


def how_often(sentence: Sentence, noun: Token) -> str:
    """What was done so many times; nothing where it only compares ("three times as many")."""
    ahead = sentence.tokens[noun.index + 1 : noun.index + 2]
    if ahead and (
        ahead[0].tag in {"JJR", "RBR", "DT"} or ahead[0].text.lower() in {"as", "more", "that", "over"}
    ):
        return ""
    head = sentence.head(noun)
    return state_of(head) if head.tag.startswith("VB") and head.index < noun.index else ""


def verb_ahead(sentence: Sentence, anchor: Token) -> str:
    """The verb right behind a bare number: "20 were wounded", "40 died"."""
    ahead = list(sentence.tokens[anchor.index + 1 : anchor.index + 5])
    if not ahead or ahead[0].tag not in {"VBD", "VBP", "VBZ", "VBN", "MD"}:
        return ""
    for token in ahead:
        if token.lemma.lower() in {"be", "have"} or token.tag in {"RB", "MD"}:
            continue
        return state_of(token) if token.tag[:2] in {"VB", "JJ"} else ""
    return ""
