"""
Turns an alignment of two names into a verdict with a reason.

A part that one side leaves out contradicts nothing; a part that differs does. So "George Bush" is short for
"George W. Bush", and "George W. Bush" and "George H. W. Bush" are different.
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import OSA, Indel

from checker.compare.names.alignment import Pair
from checker.compare.names.beside import Beside, clashes
from checker.compare.names.nicknames import fuller
from checker.compare.names.parts import Part, Parts
from checker.compare.names.relation import Relation, slips

VERDICTS = ("same", "variant", "short", "misspelt", "different", "unsure")


@dataclass(frozen=True, slots=True)
class NameMatch:
    """What two names are to one another; `score` from 0 (nothing alike) to 1 (the same letters)."""

    verdict: str
    score: float
    reason: str


def judge(left: Parts, right: Parts, found: Beside) -> NameMatch:
    """The verdict on two names that are not letter by letter the same."""
    if all(part.initials for part in left.parts) or all(part.initials for part in right.parts):
        return _initials_only(left, right)
    if clashes(found):
        return _slip_over_all(left, right) or _two_names(left, right, found)
    if left.suffix != right.suffix:
        return _suffixes(left, right)
    wrong = [pair for pair in found.pairs if pair.relation is Relation.SLIP]
    if wrong and (too_many := _too_many(found, wrong)):
        return too_many
    if _bare_and_ambiguous(found):
        return _bare_first_name(left, right)
    return _alike(left, right, found, wrong)


def _too_many(found: Beside, wrong: list[Pair]) -> NameMatch | None:
    """Slips in two parts at once are only believed where each is a single letter."""
    letters = [_letters(found, pair) for pair in wrong]
    if len(wrong) < 2 or (len(wrong) == 2 and sum(letters) <= 3 and len(found.pairs) >= 2):
        return None
    return NameMatch(
        "different", 0.4, f"too much differs: {_sides(found, wrong[0])}, {_sides(found, wrong[1])}"
    )


def _slip_over_all(left: Parts, right: Parts) -> NameMatch | None:
    """Names written together or apart, with at most one letter wrong in all."""
    if left.joined == right.joined:
        return NameMatch("variant", 0.95, "only the spaces differ")
    longer, shorter = max(len(left.joined), len(right.joined)), min(len(left.joined), len(right.joined))
    if {left.script, right.script} & {"consonants", "other"} or any(
        part.initials for part in left.parts + right.parts
    ):
        return None
    short_parts = min(len(left.parts), len(right.parts)) >= 3 and all(
        len(part.word) <= 5 for part in left.parts + right.parts
    )
    if longer < 8 or longer - shorter > 1 or not (short_parts or len(left.parts) != len(right.parts)):
        return None
    if OSA.distance(left.joined, right.joined, score_cutoff=1) > 1:
        return None
    return NameMatch("misspelt", 0.8, f"'{left.text}' and '{right.text}' are one letter apart")


def _two_names(left: Parts, right: Parts, found: Beside) -> NameMatch:
    alike = Indel.normalized_similarity(left.joined, right.joined)
    if left.script != right.script and {left.script, right.script} & {"consonants", "other"}:
        return _other_script(left, right)
    for left_from, left_to, right_from, right_to in found.gaps:
        if left_to > left_from and right_to > right_from:
            left_words = " ".join(part.text for part in found.left[left_from:left_to])
            right_words = " ".join(part.text for part in found.right[right_from:right_to])
            if len(left_words) == 1 or len(right_words) == 1:
                return NameMatch(
                    "different",
                    round(alike / 2, 3),
                    f"the initial does not fit: '{left_words}' and '{right_words}'",
                )
            what = _slot(found, left_from, left_to, right_from, right_to)
            rest = "; the rest is the same" if found.pairs and len(found.gaps) == 1 else ""
            return NameMatch(
                "different",
                round(alike / 2, 3),
                f"'{left_words}' and '{right_words}' are different {what}{rest}",
            )
    return NameMatch(
        "different",
        round(alike / 2, 3),
        f"'{left.text}' and '{right.text}' each have a part that the other lacks",
    )


def _slot(found: Beside, left_from: int, left_to: int, right_from: int, right_to: int) -> str:
    if not found.pairs:
        return "names"
    if left_from == 0 and right_from == 0:
        return "first names"
    if left_to == len(found.left) and right_to == len(found.right):
        return (
            "given names" if found.left[-1].text.islower() or found.right[-1].text.islower() else "surnames"
        )
    return "middle names"


_COUNT = ("", "one letter", "two letters", "three letters", "four letters")
_SKELETON = str.maketrans(
    {"g": "k", "j": "k", "q": "k", "c": "k", "b": "p", "v": "f", "z": "s", "d": "t"}
    | dict.fromkeys("aeiouywh", "")
)


def _other_script(left: Parts, right: Parts) -> NameMatch:
    """A script that leaves out vowels, or whose reading cannot be known, tells less: never 'different' with it."""
    if "other" in (left.script, right.script):
        return NameMatch("unsure", 0.5, "one is in a script whose reading cannot be known from its letters")
    alike = Indel.normalized_similarity(left.joined.translate(_SKELETON), right.joined.translate(_SKELETON))
    if alike >= 0.85:
        return NameMatch(
            "variant", round(0.8 * alike, 3), "the same consonants, one of them in a script without vowels"
        )
    if alike >= 0.6:
        return NameMatch(
            "unsure", 0.5, "one is in a script that leaves vowels out; the consonants fit only in part"
        )
    return NameMatch("different", round(alike / 2, 3), "the consonants differ")


def _suffixes(left: Parts, right: Parts) -> NameMatch:
    if left.suffix and right.suffix:
        return NameMatch("different", 0.45, "the suffixes (Jr., Sr., III) differ: two people of one name")
    return NameMatch("unsure", 0.6, "only one bears a suffix (Jr., Sr., III): they may be two of one family")


def _initials_only(left: Parts, right: Parts) -> NameMatch:
    return NameMatch("unsure", 0.4, f"initials alone do not tell whether '{left.text}' is '{right.text}'")


def _bare_and_ambiguous(found: Beside) -> bool:
    """A single part that is the other's first or middle name, not its surname."""
    shorter, longer = sorted((found.left, found.right), key=len)
    if len(shorter) != 1 or len(longer) == 1:
        return False
    pair = found.pairs[0]
    end = pair.left_end if longer is found.left else pair.right_end
    return end != len(longer)


def _bare_first_name(left: Parts, right: Parts) -> NameMatch:
    shorter, longer = sorted((left, right), key=lambda parts: len(parts.parts))
    return NameMatch("unsure", 0.5, f"'{shorter.text}' may be '{longer.text}'; that part alone does not tell")


def _alike(left: Parts, right: Parts, found: Beside, wrong: list[Pair]) -> NameMatch:
    if wrong:
        letters = sum(_letters(found, pair) or 1 for pair in wrong)
        score = max(0.55, 0.88 - 0.08 * letters - (0.05 if found.gaps else 0.0))
        return NameMatch("misspelt", round(score, 3), _slip_words(found, wrong))
    if found.gaps or any(pair.relation is Relation.INITIAL for pair in found.pairs):
        return _short(found)
    for kind, reason in (
        (Relation.PET_FORM, "{pet} is a short form of {full}"),
        (Relation.CARRIED, "{sides} are two ways to write one name in Latin letters"),
        (Relation.ACCENTS, "{sides} are one name in two ways to write its letters"),
    ):
        for pair in found.pairs:
            if pair.relation is kind:
                score = {Relation.PET_FORM: 0.88, Relation.CARRIED: 0.93, Relation.ACCENTS: 0.98}[kind]
                return NameMatch("variant", score, _say(found, pair, reason))
    if found.turned:
        return NameMatch("variant", 0.95, "the same parts in another order")
    if set(left.particles) != set(right.particles):
        return _particles(left, right)
    return NameMatch("same", 1.0, "the same name")


def _slip_words(found: Beside, wrong: list[Pair]) -> str:
    said = []
    for pair in wrong:
        letters = _letters(found, pair)
        digits = any(part.digits for part in (*found.left, *found.right))
        alike = "a digit stands for a letter" if digits else "spelt otherwise, sounding alike"
        apart = alike if not letters else f"{_COUNT[letters]} apart"
        said.append(f"{_sides(found, pair)} are {apart}" if letters else f"{_sides(found, pair)}: {apart}")
    return "; ".join(said) + ("; the rest is the same" if len(found.pairs) > len(wrong) else "")


def _particles(left: Parts, right: Parts) -> NameMatch:
    only_left = [one for one in left.particles if one not in right.particles]
    only_right = [one for one in right.particles if one not in left.particles]
    if only_left and only_right:
        return NameMatch(
            "misspelt", 0.8, f"'{only_left[0]}' and '{only_right[0]}' differ; the rest is the same"
        )
    return NameMatch(
        "variant", 0.95, f"'{(only_left or only_right)[0]}' stands in only one of them; the rest is the same"
    )


def _short(found: Beside) -> NameMatch:
    left_alone = [part.text for gap in found.gaps for part in found.left[gap[0] : gap[1]]]
    right_alone = [part.text for gap in found.gaps for part in found.right[gap[2] : gap[3]]]
    score = 0.9 if len(found.pairs) > 1 else 0.75
    if left_alone and right_alone:
        words = f"each has a part that the other lacks ('{' '.join(left_alone)}', '{' '.join(right_alone)}')"
        return NameMatch("unsure", 0.6, words)
    if left_alone or right_alone:
        words = f"one leaves out '{' '.join(left_alone or right_alone)}'; the rest is the same"
        return NameMatch("short", score, words)
    return NameMatch("short", score, "one gives an initial where the other gives the name")


def _letters(found: Beside, pair: Pair) -> int:
    """How many letters apart the two sides of a slip are."""
    return slips(_word(found.left, pair.left, pair.left_end), _word(found.right, pair.right, pair.right_end))


def _word(parts: tuple[Part, ...], start: int, end: int) -> str:
    return parts[start].word if end == start + 1 else "".join(part.word for part in parts[start:end])


def _sides(found: Beside, pair: Pair) -> str:
    left = " ".join(part.text for part in found.left[pair.left : pair.left_end])
    right = " ".join(part.text for part in found.right[pair.right : pair.right_end])
    return f"'{left}' and '{right}'"


def _say(found: Beside, pair: Pair, reason: str) -> str:
    left, right = found.left[pair.left], found.right[pair.right]
    pet, _ = fuller(left.word, right.word)
    short, full = (left, right) if pet == left.word else (right, left)
    return reason.format(pet=f"'{short.text}'", full=f"'{full.text}'", sides=_sides(found, pair))
