"""
Finds what is said by where it stands beside the cue: before it, behind it, or on both sides.

Finds:  "It was late; he went home, police said."       -> It was late; he went home
        "A clerk told the Harbour Daily that it was late." -> that it was late
        "He said he was outside, saw them and ran."      -> he was outside, saw them and ran
Leaves: "In the evening, police said nothing."           -> nothing
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.annotate.attribution.cues import CORE, PARENTHETIC, QUOTING_ONLY, SPEECH
from checker.annotate.attribution.saying import reach
from checker.annotate.attribution.sources import Source
from checker.model import Sentence, Span, Token

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SUBORDINATE = frozenset({"WP", "WDT", "WP$", "WRB"})
_MARKS = frozenset({"as", "after", "before", "when", "while", "because", "since", "although", "though", "if"})
_TURNS = frozenset({"but", "while", "although", "though", "whereas"})
_STARTS = frozenset({"DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "EX", "JJR"})
_MOST_BEFORE_THAT = 12
_NOT_SAID = frozenset({"nothing", "anything", "little", "goodbye", "much"})


def before_cue(sentence: Sentence, verb: Token, source: Source) -> Span | None:
    """All that stands before ", police said", where nothing that is said follows."""
    tokens = sentence.tokens
    edge = verb.index if source.inverted else source.first
    if edge and source.inverted and tokens[edge - 1].tag == "RB":
        edge -= 1
    if edge < 3 or tokens[edge - 1].text not in {",", "”", '"', "’"}:
        return None
    rest = tokens[max(verb.index, source.last) + 1 :]
    if not _only_circumstance(rest):
        return None
    first = _begins(tokens[: edge - 1])
    said = tokens[first : edge - 1]
    if sum(one.tag.startswith("VB") or one.tag == "MD" for one in said) == 0 or len(said) < 3:
        return None
    if (
        said[0].tag == "IN"
        and said[0].text.lower() in {"after", "before", "when", "as"}
        and "," not in {one.text for one in said}
    ):
        return None
    if said[0].tag in {"VBN", "VBG"} and "," not in {one.text for one in said}:
        return None  # "Asked about it, Roth said."
    return reach(sentence, said)


def _only_circumstance(rest: Sequence[Token]) -> bool:
    """Whether what follows the cue is no clause that could be what is said."""
    words = [one for one in rest if one.dependency != "punct"]
    if words and (words[0].text.lower() == "that" or (rest[0].text in {":", '"', "“"})):
        return False
    for token in words:
        if token.tag in _SUBORDINATE or (token.text.lower() in _MARKS and token.tag == "IN"):
            return True
        if token.tag == "VBG":
            return True
        if token.tag in _FINITE:
            return False
    return True


def _begins(tokens: Sequence[Token]) -> int:
    """Behind what another one says in the same sentence, and behind "But"."""
    first = 0
    cues = [one.index for one in tokens if one.lemma.lower() in CORE and one.tag in {"VBD", "VBZ", "VBP"}]
    for token in tokens:
        if cues and token.index > cues[0] and (token.text == ";" or token.text.lower() in {"but", "while"}):
            first = token.index + 1
    return first + (first < len(tokens) and tokens[first].tag == "CC")


def behind_cue(sentence: Sentence, verb: Token, clause: Token | None, last: int) -> Span | None:
    """
    What follows the cue to the end of what is said; `clause` is the tree's, `last` the source's last word.

    Without a clause in the tree: behind "that", or for the plainest verbs behind the cue itself.
    """
    tokens = sentence.tokens
    first = -1
    if clause is not None:
        below = [one.index for one in sentence.subtree(clause, "parataxis") if one.index > verb.index]
        below = [at for at in below if tokens[at].dependency != "punct" or tokens[at].text in {'"', "“", "‘"}]
        first = min(below, default=-1)
        if first > 0 and tokens[first - 1].text.lower() == "that":
            first -= 1
    if first < 0:
        first = _that(tokens, max(verb.index, last))
    if first < 0 and verb.lemma.lower() in CORE:
        first = _clause_right_behind(sentence, max(verb.index, last))
    if first < 0 or tokens[first].text.lower() in _NOT_SAID:
        return None
    reached = max(
        (one.index for one in sentence.subtree(clause, "parataxis")) if clause is not None else [first]
    )
    end = _end(sentence, verb, first, reached)
    return reach(sentence, list(tokens[first : end + 1])) if end >= first else None


def as_one_says(sentence: Sentence, verb: Token, source: Token) -> Span | None:
    """ "As Roth said on Monday, the road is open": all that stands on the other side of the comma."""
    tokens = sentence.tokens
    near = range(max(0, min(source.index, verb.index) - 6), min(source.index, verb.index))
    mark = next(
        (at for at in near if tokens[at].text.lower() == "as" and tokens[at].dependency == "mark"), -1
    )
    comma = next((one.index for one in tokens[verb.index :] if one.text == ","), -1)
    if mark == 0 and 0 < comma < len(tokens) - 3:
        return reach(sentence, list(tokens[comma + 1 :]))
    if mark > 3 and tokens[mark - 1].text == "," and comma < 0:
        return reach(sentence, list(tokens[: mark - 1]))
    return None


def _that(tokens: Sequence[Token], index: int) -> int:
    for token in tokens[index + 1 : index + 1 + _MOST_BEFORE_THAT]:
        if token.text.lower() == "that" and token.tag in {"IN", "WDT", "DT"}:
            return token.index if token.index + 2 < len(tokens) else -1
        if token.tag in _FINITE or token.text in {";", ":"}:
            return -1
    return -1


def _clause_right_behind(sentence: Sentence, index: int) -> int:
    """A noun phrase and its verb right behind the cue: "said on Monday the road was open"."""
    tokens = sentence.tokens
    first = index + 1
    while first < len(tokens) and (
        tokens[first].tag in {"RB", ","}
        or any(one.span.covers(tokens[first].span) for one in sentence.times)
        or (
            tokens[first].tag == "IN"
            and first + 1 < len(tokens)
            and any(one.span.covers(tokens[first + 1].span) for one in sentence.times)
        )
    ):
        first += 1
    if first >= len(tokens) or tokens[first].tag not in _STARTS or tokens[first].text.lower() in _NOT_SAID:
        return -1
    for token in tokens[first + 1 : first + 12]:
        if token.tag in _FINITE:
            return first if tokens[token.index - 1].tag not in {"CC", ","} else -1
        if token.text in {",", ";", ":"}:
            return -1
    return -1


def _end(sentence: Sentence, verb: Token, first: int, reached: int) -> int:
    """
    What is reported mostly goes on to the end of its sentence, however the tree cuts it.

    Not past another one's cue, a semicolon or ", but"; not where the cue stands in a clause within a sentence.
    """
    tokens = sentence.tokens
    if verb.dependency.startswith(("acl", "advcl", "csubj")) and _begun(tokens, verb):
        return reached
    other = next((one for one in tokens[first + 1 :] if _cue_beside(sentence, one, verb)), None)
    stop = len(tokens) - 1 if other is None else _left_of(sentence, other)
    for token in tokens[first:]:
        if token.index > stop:
            break
        turns = token.text.lower() in _TURNS and tokens[token.index - 1].text == ","
        if token.index > reached and (token.text in {";", "--", "—", "–"} or turns):
            return token.index - 1
    return stop


def _begun(tokens: Sequence[Token], verb: Token) -> bool:
    """Whether the cue's clause stands within or before another, so that its sentence goes on without it."""
    before = tokens[: verb.index]
    return any(one.tag in _SUBORDINATE or one.text.lower() in _MARKS for one in before[-4:]) or not any(
        one.tag in _FINITE for one in before
    )


def _cue_beside(sentence: Sentence, token: Token, verb: Token) -> bool:
    """Another cue with a subject of its own that stands beside the first one, not below it."""
    if token.lemma.lower() not in SPEECH or token.tag not in {"VBD", "VBZ", "VBP"}:
        return False
    head = sentence.head(token)
    beside = head.index == verb.index and token.dependency in {"conj", "parataxis"}
    return (beside and sentence.child(token, "nsubj") is not None) or _closes(sentence, token)


def _closes(sentence: Sentence, token: Token) -> bool:
    """ ", police said" at the end of a sentence."""
    tokens = sentence.tokens
    if token.lemma.lower() not in SPEECH - QUOTING_ONLY | PARENTHETIC or any(
        one.tag in _FINITE for one in tokens[token.index + 1 :]
    ):
        return False
    left = _left_of(sentence, token)
    return left > 0 and tokens[left + 1].text == "," and token.index - left <= 8


def _left_of(sentence: Sentence, verb: Token) -> int:
    """The last word before the clause of a cue: before its comma or its "and"."""
    tokens = sentence.tokens
    for at in range(verb.index - 1, 0, -1):
        if tokens[at].text in {",", ";"} or tokens[at].text.lower() in {"and", "but", "while"}:
            return at - 1 if tokens[at - 1].text != "," else at - 2
    return verb.index - 1
