"""
Compares two quotations, word by word.

A shortened or split quotation is legitimate; a changed, added or dropped word that changes the sense is not. What
stands in square brackets is the editor's and may stand for anything; so may an ellipsis.

Agree:     "We have lost whole streets", "whole streets"
Conflict:  "We have lost whole streets", "We have lost whole villages"
Conflict:  so many words differ that it may be two translations of one utterance (note "scope": an editor should look)
Conflict:  "There is no community.", "There is no community center."
Conflict:  "We will win this war", "We will win this way"
Conflict:  "don't sell it, keep it", "sell it, don't keep it" (what is denied is another thing)
Agree:     "the centre holds", "the center holds"; "[The police] came late", "They came late"
Undecided: quotations with too few words in common to be one utterance
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from rapidfuzz.distance import Levenshtein

from checker.lexicon import adjectives, nouns, verbs
from checker.values import Comparison, Outcome, Wording

NAME = "wording"
OPTIONS = {"least_words": 4, "least_shared": 0.55}


def _listed(words: str) -> frozenset[str]:
    """Words written in a row."""
    return frozenset(words.split())


_FILLERS = _listed(
    """
    a an the that and but so well er um uh oh of to in on at is are was were be been am have has had i we you it this
    these those very really just do does did any there my me he she they his her their our your will would can could
    what who for with by as if him us them himself herself myself yourself ourselves themselves
    """
)
_TURNING = _listed("not no never nothing nobody none neither nor cannot without")
_NUMBERS = _listed(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen
    half twice once
    """
)
_OPEN = "□"
_SPACED = re.compile(r"\s?'\s?(m|re|ve|ll|d|s|t)\b")
_LEFT_OPEN = re.compile(r"\[[^\]]*\]|\.\s?\.\s?\.|…|\s[-–—]{1,2}\s")
_CONTRACTIONS = {
    "'m": " am",
    "'re": " are",
    "'ve": " have",
    "n't": " not",
    "'ll": " will",
    "can not": "cannot",
}
_MOST_CHANGED = 4
_MANY_CHANGES = 4
_Block = tuple[str, int, int, int, int]
_Change = tuple[list[str], list[str]]


def compare(left: Wording, right: Wording, *, least_words: int = 4, least_shared: float = 0.55) -> Comparison:
    ours, theirs = words_of(left.text), words_of(right.text)
    if min(len(ours), len(theirs)) < least_words:
        if _inside(ours, theirs) or _inside(theirs, ours):
            return Comparison(Outcome.AGREE, "one quotes a part of the other")
        return Comparison(Outcome.UNDECIDED, "too few words to tell whether they are one utterance", "unlike")
    blocks: list[_Block] = list(SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes())
    shared = sum(i2 - i1 for tag, i1, i2, _, _ in blocks if tag == "equal")
    if shared < least_shared * min(len(ours), len(theirs)):
        return Comparison(Outcome.UNDECIDED, "they share too few words to be one utterance", "unlike")
    if not content_of(ours) & content_of(theirs):
        return Comparison(Outcome.UNDECIDED, "they share only words that every sentence has", "unlike")
    inner = [one for one in _trimmed(blocks) if one[0] != "equal"]
    changes = [(ours[i1:i2], theirs[j1:j2]) for _, i1, i2, j1, j2 in inner]
    if not inner and (ending := _another_ending(left.text, right.text, ours, theirs)):
        return Comparison(Outcome.CONFLICT, ending, "changed-word")
    lost = sum(max(len(gone), len(come)) for gone, come in changes if gone and come)
    if lost > max(_MOST_CHANGED, 0.4 * shared) or lost > shared:
        return Comparison(Outcome.UNDECIDED, "they differ in too much to be one utterance", "unlike")
    here, there = _denied(ours), _denied(theirs)
    if here - there and there - here and here - there <= set(theirs) and there - here <= set(ours):
        words = f"“not {min(here - there)}” against “not {min(there - here)}”"
        return Comparison(Outcome.CONFLICT, words, "changed-word")
    return _verdict(_unmoved(changes))


def _another_ending(left: str, right: str, ours: list[str], theirs: list[str]) -> str:
    """
    How two full sentences end, where one has a noun more right behind the other's last noun: "no community center."

    A quotation may be cut, but not within a noun of two words, and not with a full stop of its own.
    """
    if not all(one[:1].isupper() and one.rstrip()[-1:] in {".", "!", "?"} for one in (left, right)):
        return ""
    shorter, longer = sorted((ours, theirs), key=len)
    if longer[:-1] != shorter or not _plainly_noun(shorter[-1]) or not nouns.known(longer[-1]):
        return ""
    if longer[-1] in _FILLERS | _TURNING or nouns.kind_of(longer[-1], "time period"):
        return ""  # "... in this town today."
    endings = [" ".join(longer[-2:]) if one is longer else shorter[-1] for one in (ours, theirs)]
    return f"“{endings[0]}” against “{endings[1]}” at its end"


def _plainly_noun(word: str) -> bool:
    return nouns.known(word) and not verbs.known(word) and not adjectives.known(word)


def _verdict(changes: list[_Change]) -> Comparison:
    real = [(gone, come) for gone, come in changes if _weighs(gone, come)]
    if not changes:
        return Comparison(Outcome.AGREE, "the same words, or a part of them")
    if not real:
        return Comparison(Outcome.AGREE, "only fillers or spelling differ")
    # What turns the sense is told first.
    real.sort(key=lambda one: not _turns(one[0] + one[1]))
    dropped_only = all(not gone or not come for gone, come in real)
    told = "; ".join(f"“{' '.join(gone) or '—'}” against “{' '.join(come) or '—'}”" for gone, come in real)
    if dropped_only and not any(_turns(gone + come) for gone, come in real):
        return Comparison(Outcome.AGREE, f"one leaves words out: {told}", "shortened")
    if len(real) >= _MANY_CHANGES:
        return Comparison(Outcome.CONFLICT, f"{told}; perhaps two translations", "scope")
    return Comparison(Outcome.CONFLICT, told, "changed-word")


def _denied(words: list[str]) -> set[str]:
    """The first telling word behind each negation."""
    denied = set()
    for at, word in enumerate(words):
        if word in _TURNING:
            denied |= set([one for one in words[at + 1 :] if one not in _FILLERS][:1])
    return denied


def _unmoved(changes: list[_Change]) -> list[_Change]:
    """Without words that only stand elsewhere: dropped here, added there."""
    gone = [one for one, other in changes if one and not other]
    come = [other for one, other in changes if other and not one]
    moved = [one for one in gone if one in come]
    return [(one, other) for one, other in changes if (one or other) not in moved or (one and other)]


def _weighs(gone: list[str], come: list[str]) -> bool:
    if _OPEN in gone or _OPEN in come:
        return False
    left = [word for word in gone if word not in _FILLERS]
    right = [word for word in come if word not in _FILLERS]
    if left == right:
        return False
    if _turns(gone) != _turns(come):
        return True  # "not" against "now": a letter, and the opposite
    joined_left, joined_right = "".join(left), "".join(right)
    # British and American spelling, a hyphen, a run-together: no other word.
    close = Levenshtein.distance(joined_left, joined_right) <= max(1, len(joined_left) // 5)
    if left and right and close and _two_words(joined_left, joined_right):
        return True
    return not (left and right and close and not any(map(_is_number, left + right)))


def _two_words(left: str, right: str) -> bool:
    """Whether both are English words that cannot mean the same, and no forms of one: "war", "way"."""
    if left.startswith(right) or right.startswith(left):
        return False
    return any(
        part.known(left) and part.known(right) and not part.synonyms(left, right, least=0)
        for part in (nouns, verbs, adjectives)
    ) and not any(part.synonyms(left, right, least=0) for part in (nouns, verbs, adjectives))


def _turns(words: list[str]) -> bool:
    return any(word in _TURNING or _is_number(word) for word in words)


def _is_number(word: str) -> bool:
    return word in _NUMBERS or any(one.isdigit() for one in word)


def _trimmed(blocks: list[_Block]) -> list[_Block]:
    """
    Without what only one side quotes before the first or after the last shared word.

    There a replacement counts only where it is as long on both sides: a cut quotation runs on in other words.
    """
    while blocks and _is_edge(blocks[0]):
        blocks = blocks[1:]
    while blocks and _is_edge(blocks[-1]):
        blocks = blocks[:-1]
    return blocks


def _is_edge(block: _Block) -> bool:
    tag, i1, i2, j1, j2 = block
    return tag in {"delete", "insert"} or (tag == "replace" and abs((i2 - i1) - (j2 - j1)) > 2)


def _inside(part: list[str], whole: list[str]) -> bool:
    return any(whole[start : start + len(part)] == part for start in range(len(whole) - len(part) + 1))


def content_of(words: list[str]) -> set[str]:
    """The words that tell one sentence from another."""
    return set(words) - _FILLERS - _TURNING - {_OPEN}


def words_of(text: str) -> list[str]:
    """The words of a quotation in small letters, contractions written out; "□" for what is left open."""
    flat = _SPACED.sub(r"'\1", text.casefold().replace("’", "'").replace("‘", "'"))
    for short, long in _CONTRACTIONS.items():
        flat = flat.replace(short, long)
    flat = _LEFT_OPEN.sub(f" {_OPEN} ", flat)
    return "".join(one if one.isalnum() or one in {"'", _OPEN} else " " for one in flat).strip().split()
