"""
Finds who took part in something, where the text lists them by name.

Finds:  "The pact was signed by Peru, Chile and Ecuador."       -> took-part: sign, {Peru, Chile, Ecuador}
        "States including Peru and Chile joined the talks."      -> took-part: take part, {Peru, Chile}, open
        "It needs approval in Peru and Chile, the only states"   -> took-part: require, {Peru, Chile}, closed
        "The worst-hit towns are Colby and Harwich."             -> took-part: worst hit, {Colby, Harwich}
Leaves: "Peru, Chile and Ecuador have coasts."                   -> nothing: nobody took part in anything

A list is closed where the text says so ("only", "nobody else") or gives its number ("the three"). One that gives
examples ("including") is hedged.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.making import assertion_at, event_of, published_moment
from checker.extract.name_lists import Item, lists_of
from checker.model import Assertion, Sentence, Token
from checker.reference.places import load_places
from checker.values import Members

PROPERTY = "took-part"

# Words of taking part, by what they make of their participants: two lists meet only under one of these.
_DEEDS = {
    "join": "take part", "attend": "take part", "participate": "take part", "take": "take part",
    "gather": "take part", "convene": "take part", "meet": "take part", "participant": "take part",
    "attendee": "take part", "delegate": "take part", "sign": "sign", "adopt": "sign", "endorse": "sign",
    "ratify": "sign", "initial": "sign", "put": "sign", "signatory": "sign", "signature": "sign", "vote": "vote",
    "abstain": "abstain", "require": "require", "need": "require", "clear": "require", "clearance": "require",
    "approval": "require", "consent": "require", "filing": "require", "approve": "approve", "back": "approve",
    "support": "approve", "invite": "invite", "exclude": "exclude", "board": "aboard", "win": "win", "share": "share",
    "nominate": "nominate", "shortlist": "nominate", "arrest": "arrest", "charge": "charge", "convict": "convict",
    "recall": "recall", "sanction": "sanction", "ban": "ban",
}  # fmt: skip
_CLOSING = frozenset({"only", "exclusively", "solely", "sole", "both"})
_OPENING = frozenset(
    {"including", "include", "includes", "included", "among", "like", "eg", "such", "notably"}
)
_NOT_ELSE = ("nobody else", "no one else", "no others", "nowhere else", "no other", "none other")
_PLACING = frozenset({"in", "at", "on", "near", "for", "from", "about", "over", "around"})
_ROLES = frozenset({"nsubj", "obl", "obj", "nmod", "xcomp"})
_WORST = frozenset({"worst", "hardest", "most", "worse"})
_HIT = frozenset({"hit", "affected", "damaged", "struck", "stricken", "devastated", "ravaged", "flooded"})
_LINKED = 4
_NEAR = 8
_AFTER = 5
_BETWEEN = frozenset(["AUX", "MD", "RB", "VBD", "VBZ", "VBP", "VB", "VBN", ",", "DT"])


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "headline"}:
        return
    for items in lists_of(sentence):
        found = _by_tree(sentence, items) or _by_place(sentence, items) or _foremost(sentence, items)
        if found is None:
            continue
        word, kind = found
        if kind == "vote":
            kind = _way_of_voting(sentence, word)
        names = tuple(dict.fromkeys(_canonical(one) for one in items))
        if len(names) < 2:
            continue
        examples = _gives_examples(sentence, items)
        yield assertion_at(
            sentence,
            sentence.span_of(list(sentence.tokens[items[0].first : items[-1].last + 1])),
            PROPERTY,
            kind,
            Members(names, closed=not examples and _closed(sentence, items, len(names))),
            event=event_of(sentence, word),
            hedged=examples,
            **({"as_of": published_moment(sentence), "as_of_stated": False} if kind == "require" else {}),
        )


def _way_of_voting(sentence: Sentence, word: Token) -> str:
    """For or against: those who voted the one way are no rivals of those who voted the other."""
    cases = {
        one.text.lower() for noun in sentence.children(word, "obl") for one in sentence.children(noun, "case")
    }
    ways = [way for way in ("for", "against") if way in cases]
    return f"vote {ways[0]}" if len(ways) == 1 else "vote"


def _canonical(item: Item) -> str:
    return load_places().canonical(item.name) or item.name


def _by_tree(sentence: Sentence, items: list[Item]) -> tuple[Token, str] | None:
    """The word of taking part that one of the items hangs on as a participant."""
    for item in items:
        below = sentence.head_of(sentence.span_of(list(sentence.tokens[item.first : item.last + 1])))
        if below is None:
            continue
        for above in sentence.ancestors(below):
            kind = _DEEDS.get(above.lemma.lower())
            role = below.dependency.partition(":")[0]
            placed = kind == "take part" and role == "obl" and _case(sentence, below) in _PLACING
            if kind and role in _ROLES and not placed and _means_it(sentence, above):
                return above, kind
            if above.tag.startswith("VB") and above.lemma.lower() != "include":
                break
            below = above
    return None


def _case(sentence: Sentence, token: Token) -> str:
    return next((one.text.lower() for one in sentence.children(token, "case")), "")


def _by_place(sentence: Sentence, items: list[Item]) -> tuple[Token, str] | None:
    """The list stands right before "joined", "are participating", or right behind "invited to talks, ..."."""
    for token in sentence.tokens[items[-1].last + 1 : items[-1].last + 1 + _AFTER]:
        kind = _DEEDS.get(token.lemma.lower())
        if kind and token.tag.startswith("VB") and token.tag != "VBN" and _means_it(sentence, token):
            return token, kind
        if token.tag not in _BETWEEN:
            break
    first = items[0].first
    for token in reversed(sentence.tokens[max(0, first - _NEAR) : first]):
        kind = _DEEDS.get(token.lemma.lower())
        if kind in {"sign", "invite", "require", "exclude", "nominate"} and _means_it(sentence, token):
            return token, kind
        if token.text in {".", ";"}:
            break
    return None


def _foremost(sentence: Sentence, items: list[Item]) -> tuple[Token, str] | None:
    """ "The worst-hit towns are ...", "the largest owners were ...", "the towns of ... were hardest hit"."""
    first, last = items[0].first, items[-1].last
    before = sentence.tokens[max(0, first - _NEAR) : first]
    linked = any(one.lemma.lower() == "be" for one in before[-_LINKED:])
    after = sentence.tokens[last + 1 : last + 1 + _AFTER]
    near = before if linked else after if after and after[0].lemma.lower() == "be" else ()
    for token in near:
        if token.text.lower() not in _WORST and token.tag not in {"JJS", "RBS"}:
            continue
        words = [one for one in sentence.tokens[token.index + 1 : token.index + 4] if one.text != "-"]
        if words and token.text.lower() in _WORST and words[0].text.lower() in _HIT:
            return token, "worst hit"
        noun = next((one for one in words if one.tag == "NNS"), None)
        if linked and noun is not None and all(one.tag.startswith(("NN", "JJ")) for one in words[:1]):
            way = sentence.tokens[token.index : noun.index]
            return noun, " ".join([*(one.text.lower() for one in way), noun.lemma.lower()])
    return None


def _means_it(sentence: Sentence, word: Token) -> bool:
    """ "Take" and "put" only as in "take part" and "signatures were put"; adopting a stance signs nothing."""
    nouns = {one.lemma.lower() for one in sentence.children(word, "obj", "obl", "nsubj")}
    lemma = word.lemma.lower()
    if lemma == "take":
        return "part" in nouns
    if lemma == "put":
        return "signature" in nouns
    if lemma == "adopt":
        return not nouns & {"stance", "approach", "position", "tone", "policy", "child"}
    return True


def _gives_examples(sentence: Sentence, items: list[Item]) -> bool:
    before = sentence.tokens[max(0, items[0].first - 3) : items[0].first]
    after = sentence.tokens[items[-1].last + 1 : items[-1].last + 4]
    return bool(_OPENING & {one.text.lower() for one in before}) or any(
        one.text.lower() in {"others", "among", "etc"} for one in after
    )


def _closed(sentence: Sentence, items: list[Item], length: int) -> bool:
    first, last = items[0].first, items[-1].last
    near = sentence.tokens[max(0, first - _NEAR) : first] + sentence.tokens[last + 1 : last + 1 + _AFTER]
    if _CLOSING & {one.text.lower() for one in near}:
        return True
    rest = sentence.article.quote(sentence.span).lower()
    if any(words in rest for words in _NOT_ELSE):
        return True
    places = {one.index for one in near}
    return any(
        numeral.quantity.low == length == numeral.quantity.high
        and any(token.index in places for token in sentence.tokens_in(numeral.span))
        for numeral in sentence.numerals
        if not numeral.quantity.unit
    )
