"""
How a statement is meant: negated, hedged, planned, hoped, asked, alleged.

Finds:  "Police denied that six people died."        -> negated
        "No plants would be closed."                 -> negated, planned
        "She has yet to concede."                    -> negated
        "They do not want him to resign."            -> hoped: neither affirmed nor denied
        "The talks will begin on Friday."            -> planned
Leaves: "He did not only sing, he danced."           -> not negated
        "She did not deny that it was late."         -> two negations: not negated
        "He did not say that it was late."           -> not negated: nothing is told of the time
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.gapping import gapped
from checker.model import Sentence, Token


def listed(words: str) -> frozenset[str]:
    """Words written in a row."""
    return frozenset(words.split())


_NEGATORS = listed("not n't never no neither nor nobody none nothing without")
_NONE = listed("no neither none nobody nothing")
# Verbs that deny what hangs on them, and of those the ones that tell of their own doer: who refused did not.
_DENYING = listed("""
    deny refuse reject refute decline fail avoid stop prevent exclude lack doubt dispute forbid ban cancel abandon
    contest neglect omit refrain
    """)
_IMPLYING = listed("refuse decline fail neglect omit avoid refrain manage")
# "He does not think that it will" denies the second verb, "he did not say that it will" denies nothing.
_RAISING = listed(
    "think believe expect suppose imagine seem appear plan intend mean begin start continue use need able be"
)
_WANTING = listed("""
    want hope wish seek urge ask demand call request invite order tell encourage persuade convince try attempt aim
    propose suggest recommend oppose favour favor support advise allow permit let enable help require force need
    desire consider discuss debate willing ready reluctant unwilling able unable likely unlikely eager keen possible
    """)
_PLANNING = listed("""
    plan expect intend aim hope promise pledge propose want seek offer threaten predict forecast project agree
    announce prepare schedule target ask urge demand call vow consider discuss suggest
    """)
# What is allowed is not what is so: "licensed to hold 25 tonnes", "a licence for 25 tonnes".
_PERMITTING = listed("license licence permit allow authorise authorize entitle limit quota")
_ALLEGING = listed("allege claim accuse suspect believe think rumour rumor report suppose fear")
_HEDGES = listed("""
    may might could perhaps possibly probably likely unlikely apparently reportedly allegedly seemingly presumably
    maybe potentially hardly barely supposedly purportedly
    """)
_CLAUSAL = ("xcomp", "ccomp", "advcl", "acl", "csubj")
_PARTLY = listed(
    "only just least fewer less more all every everyone always necessarily merely simply until immediately"
)


def negated(sentence: Sentence, token: Token) -> bool:
    """Whether the token is said not to be so. Two negations above one another cancel out."""
    return sum(_negations(sentence, one, token) for one in _spine(sentence, token)) % 2 == 1


def hedged(sentence: Sentence, token: Token) -> bool:
    """Whether the words only hold it for possible or pass it on."""
    for one in _spine(sentence, token):
        if any(child.lemma.lower() in _HEDGES for child in sentence.children(one, "aux", "advmod")):
            return True
        if one.index != token.index and one.lemma.lower() in _ALLEGING:
            return True
    return False


def mood_of(sentence: Sentence, token: Token) -> str:
    """stated, planned, conditional, asked or alleged."""
    if sentence.text.rstrip("\"'”’ ").endswith("?"):
        return "asked"
    for one in _spine(sentence, token):
        auxiliaries = {child.lemma.lower() for child in sentence.children(one, "aux")}
        lemma = one.lemma.lower()
        if any(child.lemma.lower() in {"if", "unless"} for child in sentence.children(one, "mark")):
            return "conditional"
        if auxiliaries & {"will", "shall", "'ll", "would", "should", "must"} or _going_to(sentence, one):
            return "planned"
        if auxiliaries & {"may", "might", "could"} or _permitted(
            sentence, one, above=one.index != token.index
        ):
            return "conditional"
        if one.index != token.index and lemma in _PLANNING:
            return "planned"
        if one.index != token.index and lemma in _ALLEGING:
            return "alleged"
    return "stated"


def _permitted(sentence: Sentence, one: Token, *, above: bool) -> bool:
    """Whether a word hangs on a permission, or is one and stands above: "allowed to hold", "a licence for"."""
    if above and one.lemma.lower() in _PERMITTING:
        return True
    infinitive = one.tag == "VB" and any(each.text.lower() == "to" for each in sentence.children(one, "mark"))
    return infinitive and sentence.head(one).lemma.lower() in _PERMITTING


def asserted(sentence: Sentence, verb: Token) -> bool:
    """
    Whether the sentence says that the verb's deed is so or is not so, rather than wants, weighs or mentions it.

    Finite verbs of main clauses and of what is reported; infinitives only of verbs that imply them ("refused to").
    """
    if not _finite(sentence, verb) and not _implied(sentence, verb):
        return False
    below = verb
    for one in sentence.ancestors(verb):
        label = below.dependency.partition(":")[0]
        if (below.dependency == "acl:relcl" and not _told_to(sentence, below)) or _subordinated(
            sentence, below
        ):
            return False
        if label in {"advcl", "parataxis"} or (
            label == "conj" and sentence.child(below, "nsubj") is not None
        ):
            return True
        lemma = one.lemma.lower()
        if label in {"xcomp", "ccomp", "acl", "csubj"}:
            if (
                lemma in _WANTING
                and below.tag in {"VB", "VBG"}
                and sentence.child(below, "aux", "nsubj") is None
            ):
                return False
            if _own_negation(sentence, one) and lemma not in _RAISING | _IMPLYING:
                return False
            if any(
                child.text.lower() in {"may", "might", "could"} for child in sentence.children(one, "aux")
            ):
                return False
        below = one
    return not _subordinated(sentence, below)


def _told_to(sentence: Sentence, verb: Token) -> bool:
    """ "Told residents that police had left", where the tree takes what was told for a clause about the residents."""
    that = sentence.child(verb, "mark")
    complete = sentence.child(verb, "nsubj", "nsubj:pass", "expl") is not None
    return that is not None and that.text.lower() == "that" and complete


def _finite(sentence: Sentence, verb: Token) -> bool:
    if verb.tag in {"VBD", "VBZ", "VBP"}:
        return True
    if verb.tag == "VBN" and any(one.dependency == "nsubj" for one in sentence.children(verb, "nsubj")):
        return True  # a past that the tagger took for a participle
    if verb.tag == "VBN" and verb.dependency == "conj" and sentence.child(verb, "obj") is not None:
        # "Crossed the border and dropped bombs": the same of the second verb of one subject.
        above = sentence.head(verb)
        return (
            above.tag in {"VBD", "VBN"}
            and sentence.child(above, "aux", "aux:pass") is None
            and _finite(sentence, above)
        )
    return any(one.text.lower() not in {"to", "being", "having"} for one in sentence.children(verb, "aux"))


def _implied(sentence: Sentence, verb: Token) -> bool:
    """ "Refused to sign", "has yet to sign", "avoided signing"."""
    if _yet_before(sentence, verb):
        return True
    if verb.dependency not in {"xcomp", "ccomp"}:
        return False
    above = sentence.head(verb)
    return (above.lemma.lower() in _IMPLYING or _yet_to(sentence, above)) and _finite(sentence, above)


def _subordinated(sentence: Sentence, verb: Token) -> bool:
    """A condition, a question within a sentence, or what "before" and "without" only mention."""
    return any(
        child.lemma.lower() in {"if", "unless", "whether", "before", "until", "without", "lest"}
        or (child.tag.startswith("W") and verb.dependency in {"ccomp", "xcomp", "csubj"})
        for child in sentence.children(verb, "mark", "advmod", "nsubj", "obj", "obl", "det", "case")
    )


def _spine(sentence: Sentence, token: Token) -> Iterator[Token]:
    """The token and the heads above it, as far as they still govern what is said of it."""
    yield token
    below = token
    for one in sentence.ancestors(token):
        if below.dependency in {"acl:relcl", "advcl:relcl"} or below.dependency in {"parataxis", "advcl"}:
            return  # what governs the main clause does not govern an aside or a circumstance
        if below.dependency == "conj" and below.tag.startswith("VB") and _stands_alone(sentence, below):
            return
        yield one
        below = one


def _stands_alone(sentence: Sentence, verb: Token) -> bool:
    return sentence.child(verb, "aux", "nsubj") is not None and not gapped(sentence, verb)


def _negations(sentence: Sentence, one: Token, token: Token) -> int:
    """How often `one` turns what is said of the token."""
    above = one.index != token.index
    lemma = one.lemma.lower()
    denies = above and lemma in _DENYING and _under(sentence, one, token)
    ruled_out = above and lemma == "rule" and any(child.text == "out" for child in sentence.children(one))
    yet = above and _yet_to(sentence, one) and not _yet_before(sentence, token)
    turned = int(denies or ruled_out or yet)
    turned += int(not above and _denied_beside(sentence, one))
    own = _own_negation(sentence, one) or (not above and _yet_before(sentence, one))
    if own and above and one.tag.startswith("VB") and token.tag.startswith("VB"):
        own = lemma in _RAISING | _DENYING | _IMPLYING or ruled_out
    return turned + int(own)


def _denied_beside(sentence: Sentence, verb: Token) -> bool:
    """ "She doubted her brother was armed", where the tree hangs the clause beside "doubted", not below it."""
    first = min((one.index for one in sentence.children(verb, "aux", "cop")), default=0)
    before = sentence.tokens[first - 1] if first else verb
    denying = sentence.head(before)
    return (
        sentence.child(verb, "nsubj") is None
        and before.dependency == "obj"
        and denying.lemma.lower() in _DENYING
        and (verb.head == denying.head or (verb.head == denying.index and verb.dependency == "advcl"))
    )


def _own_negation(sentence: Sentence, one: Token) -> bool:
    for child in sentence.children(one, "advmod", "det", "cc", "case", "mark"):
        if child.text.lower() in _NEGATORS and not _only_partly(sentence, child):
            return not any(below.text.lower() == "until" for below in _circumstances(sentence, one))
        if any(below.text.lower() == "no" for below in sentence.children(child, "advmod", "det")) and (
            child.lemma.lower() in {"long", "longer", "more"}
        ):
            return True  # "no longer"
    return one.tag.startswith("VB") and any(_is_none(sentence, child) for child in _arguments(sentence, one))


def _circumstances(sentence: Sentence, verb: Token) -> Iterator[Token]:
    for child in sentence.children(verb, "obl", "advcl"):
        yield from sentence.children(child, "case", "mark")


def _arguments(sentence: Sentence, verb: Token) -> Iterator[Token]:
    yield from sentence.children(verb, "nsubj", "obj")


def _is_none(sentence: Sentence, argument: Token) -> bool:
    """ "Nobody", "no plants", "none of the plants"; not "no fewer than six plants"."""
    if argument.text.lower() in _NONE:
        return True
    return any(
        child.text.lower() in _NONE and not _only_partly(sentence, child)
        for child in sentence.children(argument, "det")
    )


def _yet_to(sentence: Sentence, verb: Token) -> bool:
    """ "Has yet to", "is yet to"."""
    return verb.lemma.lower() in {"have", "be"} and any(
        child.text.lower() == "yet" for child in sentence.children(verb, "advmod")
    )


def _yet_before(sentence: Sentence, verb: Token) -> bool:
    """The same by place, where the tree takes "has" for an auxiliary."""
    before = [one.text.lower() for one in sentence.tokens[max(0, verb.index - 2) : verb.index]]
    return before == ["yet", "to"]


def _under(sentence: Sentence, verb: Token, token: Token) -> bool:
    """Whether the token lies in what the verb takes as object or clause, not in its subject."""
    branch = token
    for one in sentence.ancestors(token):
        if one.index == verb.index:
            return branch.dependency.partition(":")[0] in {"obj", "ccomp", "xcomp", "obl", "advcl"} or (
                branch.dependency == "nsubj:pass"
            )
        branch = one
    return False


def _only_partly(sentence: Sentence, negator: Token) -> bool:
    after = negator.index + 1
    return after < len(sentence.tokens) and sentence.tokens[after].lemma.lower() in _PARTLY


def _going_to(sentence: Sentence, verb: Token) -> bool:
    head = sentence.head(verb)
    return (
        verb.dependency in _CLAUSAL
        and head.lemma.lower() in {"go", "set", "due"}
        and head.index != verb.index
    )
