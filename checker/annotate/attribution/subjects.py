"""
Finds the subject of a verb of saying in the tree, also where it is another verb's or a noun's.

Finds:  "Weil wept and said ..."                      -> Weil
        "Roth left the room, saying ..."              -> Roth
        "the clerk, who said ..."                     -> the clerk
        "She declined to say when ..."                -> She
Leaves: "He wants her to say ..."                     -> nothing
"""

from __future__ import annotations

from checker.model import Sentence, Token

_CONTROLLING = frozenset(
    ["decline", "refuse", "fail", "go", "continue", "seem", "appear", "begin", "proceed", "hesitate"]
)  # fmt: skip
"""Verbs whose infinitive is their own subject's saying: "declined to say", "went on to say"."""


def subject_of(sentence: Sentence, verb: Token) -> Token | None:
    """The verb's subject; that of the verb it is coordinated with, or the noun a relative clause stands on."""
    own = sentence.child(verb, "nsubj", "csubj")
    if own is not None and own.dependency == "csubj" and own.tag == "VBG" and sentence.child(own, "nsubj"):
        return sentence.child(own, "nsubj")  # "Officials speaking on condition of anonymity said"
    if own is not None and own.dependency.startswith("nsubj"):
        if own.tag.startswith(("WP", "WDT")) or own.text.lower() == "that":
            above = sentence.head(verb)
            return above if verb.dependency.startswith("acl") else None
        return own
    if verb.dependency == "conj":
        above = sentence.head(verb)
        if above.tag.startswith("VB"):
            return subject_of(sentence, above)
        return next(
            (one for one in sentence.children(above, "nsubj") if one.index < above.index < verb.index), None
        )
    if verb.tag == "VBG" and verb.index and sentence.tokens[verb.index - 1].text == ",":
        root = next((one for one in sentence.tokens if one.dependency == "root"), verb)
        main = sentence.child(root, "nsubj")
        if main is not None and main.index < verb.index:
            return main  # "Roth left the room, saying ...", wherever the tree hangs it
    if verb.dependency in {"advcl", "xcomp"} and verb.tag == "VB":
        above = sentence.head(verb)
        return subject_of(sentence, above) if above.lemma.lower() in _CONTROLLING else None
    if verb.dependency in {"advcl", "xcomp"} and verb.tag == "VBG":
        above = sentence.head(verb)
        return (
            subject_of(sentence, above) if above.tag.startswith("VB") and above.index != verb.index else None
        )
    return None
