"""
Finds whose saying it is: the noun phrase that is the subject of a verb of saying.

Newspapers put the source right before the verb, before an aside that ends at the verb, or right behind it; the tree
of a long sentence is often wrong just there, so that the place decides where tree and place disagree.

Finds:  "Along with the charge, Officer Roth said ..."           -> Officer Roth
        "Roth, in a statement released on Monday, said ..."      -> Roth
        "..., said Harbour Police Officer Mia Roth."             -> Harbour Police Officer Mia Roth
Leaves: "He came in, then said nothing."                         -> what the tree has, if anything
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.model import Sentence, Span, Token

_HEADS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_NOMINAL = _HEADS | {
    "CD", "DT", "JJ", "JJR", "JJS", "IN", "POS", "PRP$", "VBN", "VBG", "PDT", "HYPH", "CC", "FW", "AFX", "ADD",
}  # fmt: skip
_BETWEEN = frozenset({"RB", "RBR", "MD", "VBZ", "VBP", "VBD", "VBN", "TO"})
_AUXILIARY = frozenset(
    {"have", "be", "do", "will", "would", "can", "could", "may", "might", "must", "should"}
)
_JOINING = frozenset(
    ["after", "before", "since", "because", "as", "if", "while", "although", "though", "when", "until", "till", "than",
     "whether", "once", "unless", "where", "but", "amid", "despite", "during"]
)  # fmt: skip
_OPENERS = frozenset({",", ";", ":", "—", "–", "--", "(", '"', "“", "‘", "”", "’", "'"})
_MOST_ASIDE = 40
_RELATIVE = frozenset({"WP", "WDT", "WP$", "WRB"})


@dataclass(frozen=True, slots=True)
class Source:
    """The head of the noun phrase, and the phrase where its place was found ("" of None: as the tree has it)."""

    head: Token
    first: int
    last: int
    inverted: bool = False

    def span(self, sentence: Sentence) -> Span:
        return sentence.span_of(list(sentence.tokens[self.first : self.last + 1]))


def source_by_place(sentence: Sentence, verb: Token, subject: Token | None) -> Source | None:
    """The source as its place shows it; `subject` is the tree's, believed where it lies within that place."""
    tokens = sentence.tokens
    at = _before(tokens, verb.index)
    if at < 0:
        return None
    if tokens[at].text == ",":
        return _before_aside(sentence, at, subject) or source_right_behind(sentence, verb)
    if tokens[at].text in {'"', "”", "’", "'"} and tokens[at].tag in {"''", "``", '"', "POS", "NNP", "."}:
        return source_right_behind(sentence, verb)
    return _phrase(sentence, at, subject)


def _before(tokens: Sequence[Token], index: int) -> int:
    """Where the words stand before a verb, adverbs and auxiliaries passed over."""
    at = index - 1
    while at >= 0 and (
        tokens[at].tag in {"RB", "RBR", "MD"}
        or (tokens[at].tag in _BETWEEN and tokens[at].lemma.lower() in _AUXILIARY)
    ):
        at -= 1
    return at


def _phrase(sentence: Sentence, end: int, subject: Token | None) -> Source | None:
    """The noun phrase that ends at a place."""
    tokens = sentence.tokens
    first = _start(tokens, end)
    if first > end or tokens[end].tag == "CC":
        return None  # "he wept and said": the subject is another verb's
    first = _without_other_clause(tokens, first, end)
    first = _without_circumstance(sentence, first, end, subject)
    last = _without_time(sentence, first, end)
    if tokens[last].tag == "PRP" and last > first and tokens[last - 1].tag != "CC":
        first = last  # "told police he thought"
    inside = [one for one in tokens[first : last + 1] if one.tag in _HEADS]
    if not inside:
        return None
    if subject is not None and first <= subject.index <= last and subject.tag in _HEADS:
        return Source(subject, first, last)
    return Source(_head(tokens[first : last + 1]), first, last)


def _start(tokens: Sequence[Token], end: int) -> int:
    at = end
    while at >= 0:
        token = tokens[at]
        if token.text == ")":
            opening = next((one for one in range(at, -1, -1) if tokens[one].text == "("), -1)
            if opening < 0 or at - opening > 8:
                break
            at = opening - 1
            continue
        joined = at < end and (
            token.text in {".", "&", "/", "-"}
            or (token.text in {"’", "'"} and tokens[at + 1].text == "s")
            or (token.text == "s" and tokens[at - 1].text in {"’", "'"})
        )
        if not joined and (
            token.tag not in _NOMINAL
            or token.text.lower() in _JOINING
            or (token.text.lower() == "that" and at < end and tokens[at + 1].tag not in {"NN", "NNP"})
            or token.dependency == "mark"
        ):
            break
        at -= 1
    return at + 1


def _without_other_clause(tokens: Sequence[Token], first: int, end: int) -> int:
    """ "... to a standstill and the union said": what stands before "and" belongs to another verb."""
    begins = first == 0 or tokens[first - 1].text in _OPENERS or tokens[first - 1].text.lower() == "that"
    joints = [at for at in range(first, end) if tokens[at].tag == "CC" and tokens[at].text != "&"]
    if joints and (not begins or joints[0] == first):
        return joints[-1] + 1 if not begins else first + 1
    return first


def _without_circumstance(sentence: Sentence, first: int, end: int, subject: Token | None) -> int:
    """ "In a statement the bank said", "On Monday police said": the phrase begins behind the circumstance."""
    tokens = sentence.tokens
    if tokens[first].tag != "IN" and not _timed(sentence, tokens[first]):
        return first
    if subject is not None and first < subject.index <= end:
        below = [one.index for one in sentence.subtree(subject) if first < one.index <= subject.index]
        return min(below)
    at = first + (tokens[first].tag == "IN")
    while at <= end and _timed(sentence, tokens[at]):
        at += 1
    return at if at > first + (tokens[first].tag == "IN") else end + 1


def _without_time(sentence: Sentence, first: int, end: int) -> int:
    """ "A spokesman on Wednesday said": the day is no part of the spokesman."""
    tokens = sentence.tokens
    last = end
    while last > first and (_timed(sentence, tokens[last]) and tokens[last].tag != "CC"):
        last -= 1
    if tokens[last].tag == "IN" and last > first:
        last -= 1
    return last


def _timed(sentence: Sentence, token: Token) -> bool:
    return any(one.span.covers(token.span) for one in sentence.times)


def _before_aside(sentence: Sentence, comma: int, subject: Token | None) -> Source | None:
    """The noun phrase before an aside that ends at a comma: "Roth, who ..., said"."""
    tokens = sentence.tokens
    for opening in range(max(1, comma - _MOST_ASIDE), comma):
        if tokens[opening].text != "," or not _is_aside(tokens[opening + 1 : comma]):
            continue
        found = _phrase(sentence, opening - 1, subject)
        if found is None or tokens[found.first].tag == "IN" or not _begins(tokens, found.first):
            continue
        beside = tokens[opening + 1]
        named = beside.tag in {"DT", "NN", "NNP", "NNS", "JJ", "CD"} or beside.text.lower() == "including"
        plain = not any(one.tag in _RELATIVE for one in tokens[opening:comma])
        return Source(found.head, found.first, comma - 1 if named and plain else found.last)
    return None


def _begins(tokens: Sequence[Token], first: int) -> bool:
    if first == 0:
        return True
    before = tokens[first - 1]
    return before.text in _OPENERS or before.tag == "CC" or before.text.lower() in _JOINING | {"that"}


def _is_aside(words: Sequence[Token]) -> bool:
    """What may stand between commas behind a name: no main clause of its own."""
    if not words or words[0].text.lower() in {"and", "but", "or"}:
        return False
    for token in words:
        if token.tag in _RELATIVE:
            return True
        if token.tag in {"VBD", "VBZ", "VBP", "MD"}:
            return False
    return True


def source_right_behind(sentence: Sentence, verb: Token) -> Source | None:
    """The noun phrase right behind the verb: "..., said Officer Roth"."""
    tokens = sentence.tokens
    first = verb.index + 1
    last = verb.index
    for token in tokens[first:]:
        if token.index > first and _in_a_name(sentence, token):
            last = token.index
            continue  # whatever the tagger makes of a rare name
        if token.text.lower() in {"in", "on", "after", "during", "as", "when", "that", "who", "to", "while"}:
            break
        joined = token.text in {".", "&", "/", "-"} and token.index > first
        if token.tag not in _NOMINAL - {"VBG"} and not joined:
            break
        if token.tag == "PRP" and token.index > first:
            break
        last = token.index
    while last > first and tokens[last].tag in {"IN", "CC", ".", "DT"}:
        last -= 1
    last = _without_time(sentence, first, last) if last >= first else last
    inside = [one for one in tokens[first : last + 1] if one.tag in _HEADS]
    if not inside or tokens[first].tag in {"IN", "CC", "VBN"}:
        return None
    following = tokens[last + 1 : last + 2]
    if following and following[0].tag in {"VBD", "VBZ", "VBP", "MD"}:
        return None  # "..., said the road was open"
    return Source(_head(tokens[first : last + 1]), first, last, inverted=True)


def _in_a_name(sentence: Sentence, token: Token) -> bool:
    return any(
        one.kind == "person" and one.form in {"name", "short"} and one.span.covers(token.span)
        for one in sentence.mentions
    )


def _head(tokens: Sequence[Token]) -> Token:
    """The noun of the first part that hangs on nothing else in it; where all hang on others, the last."""
    stop = next((at for at, one in enumerate(tokens) if one.tag == "IN" and at), len(tokens))
    part = [one for one in tokens[:stop] if one.tag in _HEADS] or [one for one in tokens if one.tag in _HEADS]
    inside = {one.index for one in part}
    return next((one for one in part if one.head not in inside or one.head == one.index), part[-1])
